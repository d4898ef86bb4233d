import type { Sheet, SheetBlock } from '../layout/sheet.ts';
import type { Font } from '../theme.ts';
import { INK_SOFT, SIZES } from '../theme.ts';
import { paintArrow, paintChip } from './chips.ts';
import { paintCities } from './cities.ts';
import { trace } from './ground.ts';
import type { GroundPainter } from './kept-ground.ts';
import { paintNames } from './names.ts';
import { paintMarch } from './marches.ts';
import { outline, paintNodes } from './nodes.ts';
import { paintSeal } from './seals.ts';
import { paintToken } from './tokens.ts';
import { paintWayNames, paintWays } from './ways.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** Draws a sheet on a canvas of its size times `pixelRatio`, from the ground up. */
export function paintSheet(pen: Pen, sheet: Sheet, pixelRatio: number, paintGround: GroundPainter): void {
  pen.setTransform(1, 0, 0, 1, 0, 0);
  pen.clearRect(0, 0, pen.canvas.width, pen.canvas.height);
  pen.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  paintGround(pen, sheet, pixelRatio);
  paintNames(pen, sheet);
  paintCities(pen, sheet.cities);
  paintWays(pen, sheet);
  for (const arrow of sheet.arrows) paintArrow(pen, arrow);
  paintWayNames(pen, sheet.corridors);
  for (const march of sheet.marches) paintMarch(pen, march);
  paintNodes(pen, sheet);
  for (const block of sheet.blocks) paintBlock(pen, block, sheet.font);
  for (const seal of sheet.seals) paintSeal(pen, seal);
  for (const chip of sheet.chips) paintChip(pen, chip);
  if (!sheet.note) return;
  const { box, lines } = sheet.note;
  lines.forEach((line, i) => {
    write(pen, line, box.x, box.y + (i + 0.5) * (box.h / lines.length), {
      font: 'note',
      colour: INK_SOFT,
      halo: 2,
    });
  });
}

function paintBlock(pen: Pen, { name, tokens, leader }: SheetBlock, font: Font): void {
  if (leader) {
    pen.beginPath();
    trace(pen, leader);
    outline(pen, INK_SOFT, 0.9);
  }
  const { box, lines, align } = name;
  const x = align === 1 ? box.x + 1 : align === -1 ? box.x + box.w - 1 : box.x + box.w / 2;
  lines.forEach((line, i) => {
    write(pen, line, x, box.y + SIZES.nameLine / 2 + i * SIZES.nameFold, {
      font,
      align: align === 1 ? 'left' : align === -1 ? 'right' : 'center',
    });
  });
  for (const token of tokens) paintToken(pen, token);
}
