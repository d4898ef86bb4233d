import type { GameObjects } from 'phaser';
import type { Mark } from './hit.ts';
import { colourNumber as number, strokeLine } from './strokes.ts';
import { BLUE, INK, PAPER_LIGHT } from './theme.ts';

/** How a ring is drawn: a light casing under a line, so that it is seen on every ground. */
const LOOKS = {
  hover: { line: number(INK), width: 1.6, casing: 4, gap: 4 },
  selected: { line: number(BLUE), width: 2.8, casing: 5.6, gap: 4 },
} as const;

/** Draws rings round marks; sheet pixels times `pixelRatio`. */
export function drawRings(
  graphics: GameObjects.Graphics,
  pixelRatio: number,
  marks: { readonly hover: readonly Mark[]; readonly selected: readonly Mark[] },
): void {
  for (const kind of ['hover', 'selected'] as const) {
    const { line, width, casing, gap } = LOOKS[kind];
    for (const mark of marks[kind]) {
      graphics.lineStyle(casing * pixelRatio, number(PAPER_LIGHT), 0.9);
      drawMark(graphics, mark, gap, pixelRatio);
      graphics.lineStyle(width * pixelRatio, line, 1);
      drawMark(graphics, mark, gap, pixelRatio);
    }
  }
}

function drawMark(graphics: GameObjects.Graphics, mark: Mark, gap: number, k: number): void {
  switch (mark.kind) {
    case 'disc':
      graphics.strokeCircle(mark.at.x * k, mark.at.y * k, (mark.radius + gap) * k);
      return;
    case 'box': {
      const { x, y, w, h } = mark.box;
      graphics.strokeRoundedRect(x * k, y * k, w * k, h * k, 4 * k);
      return;
    }
    case 'line':
      strokeLine(graphics, mark.line, k);
      return;
    case 'outline':
      for (const ring of mark.rings) strokeLine(graphics, ring, k);
  }
}
