import { describe, expect, it } from 'vitest';
import { gameCode } from '../../src/replay/game-code.ts';

describe('the code of a game', () => {
  it('is the same at every laptop, and does not show the seed', () => {
    const codes = Array.from({ length: 2000 }, (_, seed) => gameCode(seed));
    expect(codes).toEqual(Array.from({ length: 2000 }, (_, seed) => gameCode(seed)));
    expect(codes.filter((code, seed) => code === seed)).toEqual([]);
    // Two thousand games among a million codes: a few share one, no more.
    expect(new Set(codes).size).toBeGreaterThan(1990);
    expect(codes.every((code) => Number.isInteger(code) && code >= 0 && code < 1_000_000)).toBe(true);
  });
});
