import { CHIP } from '../layout/chips.ts';
import { distance, rimTowards } from '../layout/boxes.ts';
import type { SheetArrow, SheetChip } from '../layout/sheet.ts';
import { INK, INK_SOFT, PAPER_LIGHT } from '../theme.ts';
import { trace } from './ground.ts';
import { disc, outline } from './nodes.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

const MOST_TENSION = 10;

/** An outside power: its name, its tension as a number and on a scale of ten, and what it leans to. */
export function paintChip(pen: Pen, { box, pin, lines, meter, tension }: SheetChip): void {
  if (pin) {
    pen.beginPath();
    trace(pen, [pin, rimTowards(box, pin)]);
    outline(pen, INK_SOFT, 1);
    pen.beginPath();
    pen.rect(pin.x - 3.5, pin.y - 3.5, 7, 7);
    pen.fillStyle = INK;
    pen.fill();
  }
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.w, box.h, 3);
  pen.fillStyle = PAPER_LIGHT;
  pen.fill();
  outline(pen, INK, 1.2);
  pen.beginPath();
  pen.roundRect(box.x + 2.5, box.y + 2.5, box.w - 5, box.h - 5, 2);
  outline(pen, INK_SOFT, 0.6);

  const left = box.x + CHIP.padX;
  let y = meter ? box.y + CHIP.padY + CHIP.nameLine / 2 : box.y + box.h / 2;
  write(pen, lines[0]?.text ?? '', left, y, { font: 'power', halo: 0 });
  write(pen, String(tension), box.x + box.w - CHIP.padX, y, { font: 'seal', align: 'right', halo: 0 });
  if (!meter) return;
  y = box.y + CHIP.padY + CHIP.nameLine + 3;
  const step = (box.w - 2 * CHIP.padX) / MOST_TENSION;
  for (let pip = 0; pip < MOST_TENSION; pip += 1) {
    pen.beginPath();
    pen.rect(left + pip * step + 0.5, y, step - 2.5, 5);
    pen.fillStyle = pip < tension ? INK : PAPER_LIGHT;
    pen.fill();
    outline(pen, INK_SOFT, 0.8);
  }
  y = box.y + CHIP.padY + CHIP.nameLine + CHIP.meterLine + CHIP.line / 2;
  for (const { text, font } of lines.slice(1)) {
    write(pen, text, left, y, { font, colour: font === 'small' ? INK_SOFT : INK, halo: 0 });
    y += CHIP.line;
  }
}

/** Dashed from the power's side; a filled point where it presses, an open ring where it is friendly. */
export function paintArrow(pen: Pen, { line, friendly }: SheetArrow): void {
  if (line.length < 3) return;
  const end = line.at(-1)!;
  const back = line.at(-3)!;
  const reach = distance(back, end) || 1;
  const along = { x: (end.x - back.x) / reach, y: (end.y - back.y) / reach };
  pen.save();
  pen.lineCap = 'butt';
  pen.beginPath();
  trace(pen, line);
  outline(pen, PAPER_LIGHT, 5);
  pen.setLineDash([9, 6]);
  outline(pen, friendly ? INK_SOFT : INK, friendly ? 1.8 : 2.4);
  pen.setLineDash([]);
  if (friendly) {
    disc(pen, end, 4.5);
    pen.fillStyle = PAPER_LIGHT;
    pen.fill();
    outline(pen, INK_SOFT, 1.8);
  } else {
    pen.beginPath();
    pen.moveTo(end.x + along.x * 4, end.y + along.y * 4);
    pen.lineTo(end.x - along.x * 9 - along.y * 6, end.y - along.y * 9 + along.x * 6);
    pen.lineTo(end.x - along.x * 9 + along.y * 6, end.y - along.y * 9 - along.x * 6);
    pen.closePath();
    pen.fillStyle = INK;
    pen.fill();
  }
  pen.restore();
}
