import type { Measure } from './layout/measure.ts';
import type { Font } from './theme.ts';
import { FONTS } from './theme.ts';

/** Letters of every alphabet that names on the board are written in, so that each file of a font is asked for. */
const SAMPLE = 'Aa–üİığşöçəňýž Қазақ Ысык';
/** After this the board begins with what fonts there are. */
const PATIENCE_MS = 2500;

/** Waits until the fonts of the board, which are the page's, can be drawn with, or until that takes too long. */
export async function loadFonts(): Promise<void> {
  const loading = Promise.allSettled(Object.values(FONTS).map((font) => document.fonts.load(font, SAMPLE)));
  await Promise.race([loading, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
}

/** Measures texts on a canvas, each once. */
export function createMeasure(): Measure {
  const pen = document.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text: string, font: Font): number => {
    const key = `${font}\n${text}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    if (pen) pen.font = FONTS[font];
    const width = pen ? pen.measureText(text).width : text.length * 7;
    known.set(key, width);
    return width;
  };
}
