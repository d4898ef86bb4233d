import { expect, test } from 'vitest';
import { spread } from '../../src/plots/debrief-charts.ts';

const placed = (top: number, ...ends: readonly number[]): Record<string, number> =>
  Object.fromEntries(
    spread(
      ends.map((y, at) => ({ x: 5, y, series: String(at) })),
      top,
    ).map(({ series, y }) => [series, y]),
  );

test('names at line ends keep their order and lie a line of text apart', () => {
  expect(placed(16, 3, 3, 9)).toEqual({ 0: 3, 1: 4, 2: 9 });
  expect(placed(16, 9, 3.5, 3)).toEqual({ 2: 3, 1: 4, 0: 9 });
});

test('none is pushed out over the top', () => {
  expect(placed(16, 16, 16, 15)).toEqual({ 2: 14, 0: 15, 1: 16 });
});
