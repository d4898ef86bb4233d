import type { Font } from '../theme.ts';
import { FONTS, INK, PAPER_LIGHT } from '../theme.ts';

export type Pen = CanvasRenderingContext2D;

export interface Voice {
  readonly font: Font;
  readonly colour?: string;
  readonly align?: CanvasTextAlign;
  /** Width of the light edge that keeps lines from running through the letters; 0 for none. */
  readonly halo?: number;
  readonly spacing?: number;
}

/** Writes one line, its middle at `y`. */
export function write(pen: Pen, text: string, x: number, y: number, voice: Voice): void {
  const { font, colour = INK, align = 'left', halo = 3, spacing = 0 } = voice;
  pen.font = FONTS[font];
  pen.textAlign = align;
  pen.textBaseline = 'alphabetic';
  // Not in every browser yet; where it is missing letters stand a little closer.
  if ('letterSpacing' in pen) pen.letterSpacing = `${spacing}px`;
  const size = Number(/(\d+(?:\.\d+)?)px/.exec(FONTS[font])?.[1] ?? 14);
  const base = y + size * 0.33;
  if (halo > 0) {
    pen.lineJoin = 'round';
    pen.lineWidth = halo * 2;
    pen.strokeStyle = PAPER_LIGHT;
    pen.globalAlpha = 0.9;
    pen.strokeText(text, x, base);
    pen.globalAlpha = 1;
  }
  pen.fillStyle = colour;
  pen.fillText(text, x, base);
  if ('letterSpacing' in pen) pen.letterSpacing = '0px';
}
