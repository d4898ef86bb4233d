import { describe, expect, test } from 'vitest';
import {
  difference,
  eloOf,
  mean,
  quantile,
  rankCorrelation,
  ratioOf,
  share,
  shareWithin,
} from '../../src/lab/statistics.ts';
import { streamOf } from '../../src/bots/random.ts';

const close = (value: number, digits = 3): number => Number(value.toFixed(digits));

describe('statistics', () => {
  test('a share has Wilson’s interval', () => {
    // Textbook figures for 8 of 10 (Wilson 1927; Newcombe 1998 gives 0.490 to 0.943).
    const eight = share(8, 10);
    expect([close(eight.value), close(eight.low), close(eight.high)]).toEqual([0.8, 0.49, 0.943]);
    const none = share(0, 20);
    expect([close(none.low), close(none.high)]).toEqual([0, 0.161]);
    expect(share(0, 0).value).toBeNaN();
  });

  test('what comes several to a game has wider intervals than as many single cases', () => {
    const clustered = shareWithin([
      ...Array.from({ length: 50 }, () => ({ hits: 6, of: 6 })),
      ...Array.from({ length: 50 }, () => ({ hits: 0, of: 6 })),
    ]);
    const single = share(300, 600);
    expect(clustered.value).toBe(0.5);
    expect(clustered.high - clustered.low).toBeGreaterThan(2 * (single.high - single.low));
    // Games with more in them weigh more.
    expect(
      ratioOf([
        [1, 1],
        [0, 3],
      ]).value,
    ).toBe(0.25);
  });

  test('intervals of 95% hold the truth about 95 times of 100', () => {
    const chance = streamOf(7);
    let held = 0;
    const rounds = 2000;
    for (let round = 0; round < rounds; round += 1) {
      let hits = 0;
      for (let at = 0; at < 60; at += 1) if (chance() < 0.12) hits += 1;
      const { low, high } = share(hits, 60);
      if (low <= 0.12 && 0.12 <= high) held += 1;
    }
    expect(held / rounds).toBeGreaterThan(0.93);
    expect(held / rounds).toBeLessThan(0.98);
  });

  test('means, differences and quantiles', () => {
    const few = mean([2, 4, 4, 4, 5, 5, 7, 9]);
    expect(few.value).toBe(5);
    // Deviation 2.138, so ±1.96 × 2.138 / √8.
    expect(close(few.high - few.value)).toBe(1.482);
    const apart = difference(mean([3, 5]), mean([1, 3]));
    expect(apart.value).toBe(2);
    expect(close(apart.high - apart.value)).toBe(close(1.959964 * Math.SQRT2));
    expect(quantile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(quantile([1, 2, 3, 4, 5], 0.95)).toBeCloseTo(4.8);
    expect(quantile([], 0.5)).toBeNaN();
  });

  test('rank correlation with ties', () => {
    expect(
      rankCorrelation([
        [1, 10],
        [2, 20],
        [3, 30],
      ]),
    ).toBe(1);
    expect(
      rankCorrelation([
        [1, 30],
        [2, 20],
        [3, 10],
      ]),
    ).toBe(-1);
    // Ranks 1, 2.5, 2.5, 4 against 1, 2, 3, 4.
    expect(
      close(
        rankCorrelation([
          [1, 1],
          [2, 2],
          [2, 3],
          [3, 4],
        ]),
      ),
    ).toBe(0.949);
    expect(
      rankCorrelation([
        [1, 5],
        [2, 5],
      ]),
    ).toBeNaN();
  });

  test('Elo points of a share', () => {
    const points = eloOf({ value: 0.75, low: 0.5, high: 1, cases: 9 });
    expect(close(points.value, 1)).toBe(190.8);
    expect(points.low).toBe(0);
    expect(points.high).toBe(Infinity);
  });
});
