import type { Box, Frame } from '../camera.ts';
import { freeBox } from '../camera.ts';
import { wrapped } from './measure.ts';
import type { Measure } from './measure.ts';

const LINE = 16;
const EDGE = 10;

/** The note on what the board does not say: along the lower edge, in as few lines as fit. */
export function placeNote(
  text: string,
  frame: Frame,
  measure: Measure,
): { readonly box: Box; readonly lines: readonly string[] } | null {
  const free = freeBox(frame);
  const lines = wrapped(text, Math.min(free.w - 2 * EDGE, 640), 'note', measure).map((line) => line.text);
  if (lines.length === 0) return null;
  const w = Math.ceil(Math.max(...lines.map((line) => measure(line, 'note')))) + 4;
  const h = lines.length * LINE;
  return { box: { x: free.x + EDGE, y: free.y + free.h - h - EDGE / 2, w, h }, lines };
}
