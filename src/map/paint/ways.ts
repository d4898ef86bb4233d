import type { Sheet, SheetCorridor } from '../layout/sheet.ts';
import { distance } from '../layout/boxes.ts';
import { lengthOf, pointAt, trimmed } from '../layout/curves.ts';
import type { Point } from '../projection.ts';
import { INK, INK_SOFT, PAPER_LIGHT } from '../theme.ts';
import { trace } from './ground.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** Land links as plain ink; corridors as roads, dashed and barred where they are closed; the sea crossing as waves. */
export function paintWays(pen: Pen, sheet: Sheet): void {
  pen.save();
  pen.lineCap = 'round';
  pen.strokeStyle = INK;
  pen.lineWidth = 1.4;
  pen.globalAlpha = 0.72;
  pen.beginPath();
  for (const { from, to } of sheet.links) trace(pen, [from, to]);
  pen.stroke();
  pen.globalAlpha = 1;
  for (const corridor of sheet.corridors) {
    const line = trimmed(corridor.line, sheet.radius + 2, sheet.radius + 2);
    if (line.length < 2) continue;
    if (corridor.sea) paintCrossing(pen, line, corridor.open);
    else paintRoad(pen, line, corridor.open);
    if (!corridor.open) paintBar(pen, line, corridor.sea ? '#3d6674' : INK_SOFT);
  }
  pen.restore();
}

export function paintWayNames(pen: Pen, corridors: readonly SheetCorridor[]): void {
  for (const { label, open, sea } of corridors) {
    if (!label) continue;
    const { box, text } = label;
    const colour = sea ? '#335b69' : open ? INK : INK_SOFT;
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
  const long = lengthOf(line);
  pen.beginPath();
  const steps = Math.max(2, Math.round(long));
  for (let i = 0; i <= steps; i += 1) {
    const here = pointAt(line, i / steps);
    const next = pointAt(line, Math.min(1, (i + 1) / steps));
    const step = distance(here, next) || 1;
    const lift = Math.sin(((i / steps) * long * 2 * Math.PI) / WAVE) * 2.2;
    const x = here.x - ((next.y - here.y) / step) * lift;
    const y = here.y + ((next.x - here.x) / step) * lift;
    if (i === 0) pen.moveTo(x, y);
    else pen.lineTo(x, y);
  }
  pen.strokeStyle = '#3d6674';
  pen.lineWidth = 1.8;
  if (!open) pen.setLineDash([6, 6]);
  pen.stroke();
  pen.setLineDash([]);
}

/** Two strokes across the middle: nobody passes. */
function paintBar(pen: Pen, line: readonly Point[], colour: string): void {
  const middle = pointAt(line, 0.5);
  const next = pointAt(line, 0.52);
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
