import type { Change } from './change.ts';

/**
 * One step of the game's chance: a 32-bit state in, a number from 0 up to (not including) 1 and the next state out.
 * The mixing function is the public-domain "mulberry32" by T. Ettinger.
 */
export function nextChance(rng: number): { readonly rng: number; readonly value: number } {
  const next = (rng + 0x6d2b79f5) | 0;
  let t = Math.imul(next ^ (next >>> 15), 1 | next);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return { rng: next, value: ((t ^ (t >>> 14)) >>> 0) / 4294967296 };
}

/** Draws a number from 0 up to (not including) 1. */
export function draw(change: Change): number {
  const { rng, value } = nextChance(change.rng);
  change.rng = rng;
  return value;
}

/** Draws a whole number from 0 to `sides` − 1. */
export function drawBelow(change: Change, sides: number): number {
  return Math.floor(draw(change) * sides);
}

/** True with the given chance in percent. A chance of 100 or 0 draws all the same, so that rows do not shift each other. */
export function drawPercent(change: Change, percent: number): boolean {
  return draw(change) * 100 < percent;
}

/** One die, 1 to 6. */
export function rollDie(change: Change): number {
  return 1 + drawBelow(change, 6);
}

/** Two dice, 2 to 12. */
export function rollDice(change: Change): number {
  return rollDie(change) + rollDie(change);
}

/** One of the items; they must not be empty. */
export function pick<T>(change: Change, items: readonly T[]): T {
  const item = items[drawBelow(change, items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** The items in a drawn order (Fisher and Yates). */
export function shuffle<T>(change: Change, items: readonly T[]): T[] {
  const out = [...items];
  for (let i = out.length - 1; i > 0; i -= 1) {
    const j = drawBelow(change, i + 1);
    const a = out[i] as T;
    out[i] = out[j] as T;
    out[j] = a;
  }
  return out;
}
