import type { GameObjects } from 'phaser';
import { measured } from './layout/curves.ts';
import type { Point } from './projection.ts';

/** A colour of the theme as Phaser wants it. */
export const colourNumber = (colour: string): number => Number.parseInt(colour.slice(1), 16);

/** Draws a line through points; sheet pixels times `k`. */
export function strokeLine(graphics: GameObjects.Graphics, line: readonly Point[], k: number): void {
  graphics.beginPath();
  line.forEach((at, i) =>
    i === 0 ? graphics.moveTo(at.x * k, at.y * k) : graphics.lineTo(at.x * k, at.y * k),
  );
  graphics.strokePath();
}

/** The same in dashes: Phaser's own strokes have none. Lengths in sheet pixels. */
export function strokeDashed(
  graphics: GameObjects.Graphics,
  line: readonly Point[],
  k: number,
  dash: number,
  gap: number,
): void {
  if (line.length < 2) return;
  const { length, at } = measured(line);
  if (length === 0) return;
  for (let from = 0; from < length; from += dash + gap) {
    const to = Math.min(length, from + dash);
    const steps = Math.max(1, Math.ceil((to - from) / 6));
    strokeLine(
      graphics,
      Array.from({ length: steps + 1 }, (_, i) => at((from + ((to - from) * i) / steps) / length)),
      k,
    );
  }
}

/** A circle as a line, for dashes. */
export function circle(at: Point, radius: number): readonly Point[] {
  return Array.from({ length: 33 }, (_, i) => {
    const angle = (i * Math.PI) / 16;
    return { x: at.x + Math.cos(angle) * radius, y: at.y + Math.sin(angle) * radius };
  });
}
