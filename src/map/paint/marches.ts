import { distance } from '../layout/boxes.ts';
import { trimmed } from '../layout/curves.ts';
import type { SheetMarch } from '../layout/sheet.ts';
import { INK, MEMBER_LOOKS, PAPER_LIGHT } from '../theme.ts';
import { trace } from './ground.ts';
import { outline } from './nodes.ts';
import type { Pen } from './words.ts';

const HEAD = 10;

/** Forces at work away from home: a band in their member's colour, cased in ink, with a point where they are. */
export function paintMarch(pen: Pen, { owner, line }: SheetMarch): void {
  const shaft = trimmed(line, 0, HEAD - 2);
  const end = line.at(-1);
  const back = shaft.at(-1);
  if (!end || !back) return;
  const step = distance(back, end) || 1;
  const along = { x: (end.x - back.x) / step, y: (end.y - back.y) / step };
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  pen.beginPath();
  trace(pen, shaft);
  outline(pen, PAPER_LIGHT, 8);
  outline(pen, INK, 5.4);
  outline(pen, MEMBER_LOOKS[owner].fill, 3.2);
  pen.beginPath();
  pen.moveTo(end.x, end.y);
  pen.lineTo(end.x - along.x * HEAD - along.y * 6.5, end.y - along.y * HEAD + along.x * 6.5);
  pen.lineTo(end.x - along.x * HEAD + along.y * 6.5, end.y - along.y * HEAD - along.x * 6.5);
  pen.closePath();
  pen.fillStyle = MEMBER_LOOKS[owner].fill;
  pen.fill();
  outline(pen, INK, 1.4);
  pen.restore();
}
