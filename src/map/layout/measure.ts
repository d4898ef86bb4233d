import type { Font } from '../theme.ts';

/** The width of a text in pixels. */
export type Measure = (text: string, font: Font) => number;

export interface Line {
  readonly text: string;
  readonly font: Font;
}

/** Breaks a text into lines no wider than `width`. */
export function wrapped(text: string, width: number, font: Font, measure: Measure): Line[] {
  const lines: string[] = [];
  for (const word of text.split(' ').filter(Boolean)) {
    const last = lines.at(-1);
    if (last !== undefined && measure(`${last} ${word}`, font) <= width)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => ({ text: line, font }));
}
