import type { SpreadName } from '../geography/gazetteer.ts';
import type { LonLat, Point } from '../projection.ts';
import { PAPER_LIGHT } from '../theme.ts';
import type { Pen } from './words.ts';

type Place = (at: LonLat) => Point;

/** The pole is where all meridians meet; so near to it the projection still has a place for it. */
const POLE: LonLat = [56.5, 89.99];

const LETTERS = new Intl.Segmenter();

export interface SpreadStyle {
  readonly font: (px: number) => string;
  readonly colour: string;
  readonly alpha: number;
  /** Width of the light edge, px. */
  readonly halo: number;
}

/** Writes a name letter by letter along the parallel it stands on, each letter upright on its meridian. */
export function writeSpread(
  pen: Pen,
  text: string,
  { at, spread }: SpreadName,
  px: number,
  place: Place,
  { font, colour, alpha, halo }: SpreadStyle,
): void {
  pen.save();
  pen.font = font(px);
  pen.textAlign = 'center';
  pen.textBaseline = 'alphabetic';
  pen.lineJoin = 'round';
  const letters = Array.from(LETTERS.segment(text), ({ segment }) => segment);
  const widths = letters.map((letter) => pen.measureText(letter).width);
  const whole = widths.reduce((sum, w) => sum + w, 0) + (letters.length - 1) * spread * px;
  const here = place(at);
  const pole = place(POLE);
  const radius = Math.hypot(here.x - pole.x, here.y - pole.y);
  const middle = Math.atan2(here.x - pole.x, here.y - pole.y);
  const each = (draw: (letter: string) => void): void => {
    let along = -whole / 2;
    letters.forEach((letter, i) => {
      const w = widths[i]!;
      const angle = middle + (along + w / 2) / radius;
      pen.save();
      pen.translate(pole.x + Math.sin(angle) * radius, pole.y + Math.cos(angle) * radius);
      pen.rotate(-angle);
      draw(letter);
      pen.restore();
      along += w + spread * px;
    });
  };
  pen.globalAlpha = alpha;
  if (halo > 0) {
    pen.strokeStyle = PAPER_LIGHT;
    pen.lineWidth = halo * 2;
    each((letter) => pen.strokeText(letter, 0, px * 0.33));
  }
  pen.fillStyle = colour;
  each((letter) => pen.fillText(letter, 0, px * 0.33));
  pen.restore();
}
