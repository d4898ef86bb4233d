import type { Sheet, SheetCorridor } from '../layout/sheet.ts';
import { distance } from '../layout/boxes.ts';
import { measured, trimmed } from '../layout/curves.ts';
import type { Point } from '../projection.ts';
import { INK, INK_SOFT, PAPER_LIGHT, SEA_INK } from '../theme.ts';
import { trace } from './ground.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** Corridors as roads, dashed and barred where they are closed; the sea crossing as waves. */
export function paintWays(pen: Pen, sheet: Sheet): void {
  pen.save();
  pen.lineCap = 'round';
  for (const corridor of sheet.corridors) {
    const line = trimmed(corridor.line, sheet.radius + 2, sheet.radius + 2);
    if (line.length < 2) continue;
    if (corridor.sea) paintCrossing(pen, line, corridor.open);
    else paintRoad(pen, line, corridor.open);
    if (!corridor.open) paintBar(pen, line, corridor.sea ? SEA_INK : INK_SOFT);
  }
  pen.restore();
}

export function paintWayNames(pen: Pen, corridors: readonly SheetCorridor[]): void {
  for (const { label, open, sea } of corridors) {
    if (!label) continue;
    const { box, text } = label;
    const colour = sea ? SEA_INK : open ? INK : INK_SOFT;
    write(pen, text, box.x + box.w / 2, box.y + box.h / 2, { font: 'corridor', colour, align: 'center' });
  }
}

function paintRoad(pen: Pen, line: readonly Point[], open: boolean): void {
  pen.beginPath();
  trace(pen, line);
  if (open) {
    pen.strokeStyle = INK;
    pen.lineWidth = 4.6;
    pen.stroke();
    pen.strokeStyle = PAPER_LIGHT;
    pen.lineWidth = 2.2;
    pen.stroke();
    return;
  }
  pen.strokeStyle = INK_SOFT;
  pen.lineWidth = 2;
  pen.setLineDash([5, 5]);
  pen.stroke();
  pen.setLineDash([]);
}

/** Length of a wave, pixels. */
const WAVE = 13;

/** A line of small waves. */
function paintCrossing(pen: Pen, line: readonly Point[], open: boolean): void {
  const { length, at } = measured(line);
  // A pixel and a half on, to know the line's direction there.
  const ahead = 1.5 / length;
  pen.beginPath();
  const steps = Math.max(2, Math.round(length / 1.2));
  for (let i = 0; i <= steps; i += 1) {
    const share = i / steps;
    const here = at(share);
    const back = at(Math.max(0, share - ahead));
    const next = at(Math.min(1, share + ahead));
    const step = distance(back, next) || 1;
    const lift = Math.sin((share * length * 2 * Math.PI) / WAVE) * 2.2;
    const x = here.x - ((next.y - back.y) / step) * lift;
    const y = here.y + ((next.x - back.x) / step) * lift;
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.strokeStyle = SEA_INK;
  pen.lineWidth = 1.8;
  if (!open) pen.setLineDash([6, 6]);
  pen.stroke();
  pen.setLineDash([]);
}

/** Two strokes across the middle: nobody passes. */
function paintBar(pen: Pen, line: readonly Point[], colour: string): void {
  const { at } = measured(line);
  const middle = at(0.5);
  const next = at(0.52);
  const step = distance(middle, next) || 1;
  const along = { x: (next.x - middle.x) / step, y: (next.y - middle.y) / step };
  pen.strokeStyle = colour;
  pen.lineWidth = 2.2;
  for (const off of [-2.5, 2.5]) {
    pen.beginPath();
    pen.moveTo(middle.x + along.x * off - along.y * 6, middle.y + along.y * off + along.x * 6);
    pen.lineTo(middle.x + along.x * off + along.y * 6, middle.y + along.y * off - along.x * 6);
    pen.stroke();
  }
}
