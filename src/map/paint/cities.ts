import type { SheetCity } from '../layout/cities.ts';
import { INK, PAPER_LIGHT } from '../theme.ts';
import { disc, outline } from './nodes.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** Circles, a capital's with a point in it, and names. */
export function paintCities(pen: Pen, cities: readonly SheetCity[]): void {
  for (const { at, capital } of cities) {
    disc(pen, at, capital ? 3.4 : 2.4);
    pen.fillStyle = PAPER_LIGHT;
    pen.fill();
    outline(pen, INK, 1.2);
    if (!capital) continue;
    disc(pen, at, 1.3);
    pen.fillStyle = INK;
    pen.fill();
  }
  for (const { name } of cities) {
    if (name)
      write(pen, name.text, name.box.x + 1, name.box.y + name.box.h / 2, { font: name.font, halo: 2 });
  }
}
