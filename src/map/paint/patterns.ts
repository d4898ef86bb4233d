import type { Pattern } from '../theme.ts';
import type { Pen } from './words.ts';

/** Side of a tile in CSS pixels. */
const TILE = 8;

/** A hatching as a paint, one ink, clear between the strokes. It is tied to `origin`, so that it moves with the map. */
export function hatching(
  pen: Pen,
  pattern: Pattern,
  ink: string,
  pixelRatio: number,
  origin: { readonly x: number; readonly y: number },
): CanvasPattern | string {
  const side = Math.round(TILE * pixelRatio);
  const tile = document.createElement('canvas');
  tile.width = side;
  tile.height = side;
  const on = tile.getContext('2d');
  if (!on) return 'transparent';
  on.scale(side / TILE, side / TILE);
  on.strokeStyle = ink;
  on.fillStyle = ink;
  on.lineWidth = 1.1;
  STROKES[pattern](on);
  const paint = pen.createPattern(tile, 'repeat');
  if (!paint) return 'transparent';
  paint.setTransform(
    new DOMMatrix().translateSelf(origin.x % TILE, origin.y % TILE).scaleSelf(TILE / side, TILE / side),
  );
  return paint;
}

const line = (pen: Pen, ...lines: readonly (readonly [number, number, number, number])[]): void => {
  pen.beginPath();
  for (const [x1, y1, x2, y2] of lines) {
    pen.moveTo(x1, y1);
    pen.lineTo(x2, y2);
  }
  pen.stroke();
};

const STROKES: Readonly<Record<Pattern, (pen: Pen) => void>> = {
  slashes: (pen) => line(pen, [-2, 10, 10, -2], [-2, 2, 2, -2], [6, 10, 10, 6]),
  backslashes: (pen) => line(pen, [-2, -2, 10, 10], [6, -2, 10, 2], [-2, 6, 2, 10]),
  lines: (pen) => line(pen, [0, 2, 8, 2], [0, 6, 8, 6]),
  columns: (pen) => line(pen, [2, 0, 2, 8], [6, 0, 6, 8]),
  grid: (pen) => line(pen, [0, 4, 8, 4], [4, 0, 4, 8]),
  dots: (pen) => {
    pen.beginPath();
    for (const [x, y] of [
      [2, 2],
      [6, 6],
    ] as const) {
      pen.moveTo(x + 1.1, y);
      pen.arc(x, y, 1.1, 0, 7);
    }
    pen.fill();
  },
};
