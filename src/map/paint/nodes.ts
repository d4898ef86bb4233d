import type { Sheet } from '../layout/sheet.ts';
import type { Point } from '../projection.ts';
import { BLUE, GOLD, INK, MEMBER_LOOKS, PAPER_LIGHT, WAX } from '../theme.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** Regions: a disc in the member's colour with the member's two letters; the commander's have a ring of gold. */
export function paintNodes(pen: Pen, sheet: Sheet): void {
  const members = new Map(sheet.model.members.map((member) => [member.id, member]));
  for (const { owner, at } of sheet.nodes) {
    const look = MEMBER_LOOKS[owner];
    const member = members.get(owner);
    disc(pen, at, sheet.radius + 2.5);
    pen.fillStyle = PAPER_LIGHT;
    pen.fill();
    if (member?.commander) {
      disc(pen, at, sheet.radius + 3);
      outline(pen, INK, 3.8);
      outline(pen, GOLD, 2.4);
    }
    disc(pen, at, sheet.radius);
    pen.fillStyle = member?.suspended ? PAPER_LIGHT : look.fill;
    pen.fill();
    outline(pen, INK, 1.5);
    write(pen, look.code, at.x, at.y, {
      font: 'code',
      colour: member?.suspended ? INK : look.on,
      align: 'center',
      halo: 0,
    });
  }
}

/** Where the selected unit can go: blue and whole where law lets it, red, dashed and barred where law does not. */
export function paintReach(pen: Pen, sheet: Sheet): void {
  const { reach } = sheet.model;
  if (!reach) return;
  const at = new Map(sheet.nodes.map((node) => [node.id, node.at]));
  pen.save();
  for (const { id, allowed } of reach.regions) {
    const here = at.get(id);
    if (!here) continue;
    disc(pen, here, sheet.radius + 7);
    pen.fillStyle = allowed ? BLUE : WAX;
    pen.globalAlpha = allowed ? 0.22 : 0.1;
    pen.fill();
    pen.globalAlpha = 1;
    if (!allowed) pen.setLineDash([4, 3.5]);
    outline(pen, allowed ? BLUE : WAX, allowed ? 2.6 : 1.8);
    pen.setLineDash([]);
    if (allowed) continue;
    // The sign of a road that is closed by law.
    pen.beginPath();
    for (const side of [-1, 1]) {
      const x = here.x + side * (sheet.radius + 7) * Math.SQRT1_2;
      const y = here.y - side * (sheet.radius + 7) * Math.SQRT1_2;
      pen.moveTo(x - 4, y - 4);
      pen.lineTo(x + 4, y + 4);
    }
    outline(pen, WAX, 2);
  }
  pen.restore();
}

export function disc(pen: Pen, at: Point, radius: number): void {
  pen.beginPath();
  pen.arc(at.x, at.y, radius, 0, 2 * Math.PI);
}

export function outline(pen: Pen, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}
