import type { Sheet } from '../layout/sheet.ts';
import type { Point } from '../projection.ts';
import { GOLD, INK, MEMBER_LOOKS, PAPER_LIGHT } from '../theme.ts';
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

export function disc(pen: Pen, at: Point, radius: number): void {
  pen.beginPath();
  pen.arc(at.x, at.y, radius, 0, 2 * Math.PI);
}

export function outline(pen: Pen, colour: string, width: number): void {
  pen.strokeStyle = colour;
  pen.lineWidth = width;
  pen.stroke();
}
