import { expect, test } from 'vitest';
import { dailySeed, dayOfSeed } from '../../src/present/daily-seed.ts';

test('a day has one seed, the same everywhere and always', () => {
  // What was once played is still found at its address.
  expect(dailySeed('2026-11-29')).toBe(4246269362);
  expect(dailySeed('2026-11-29')).toBe(dailySeed('2026-11-29'));
});

test('the seeds of ten years are whole, in range and all different', () => {
  const days = Array.from({ length: 3650 }, (_, after) =>
    new Date(Date.UTC(2026, 0, 1 + after)).toISOString().slice(0, 10),
  );
  const seeds = days.map(dailySeed);
  expect(seeds.filter((seed) => !Number.isInteger(seed) || seed < 0 || seed > 0xffffffff)).toEqual([]);
  expect(new Set(seeds).size).toBe(days.length);
});

test('a seed is known for its day among the days that are given, and not beyond', () => {
  const days = ['2026-11-29', '2026-11-28'];
  expect(dayOfSeed(dailySeed('2026-11-28'), days)).toBe('2026-11-28');
  expect(dayOfSeed(dailySeed('2026-11-27'), days)).toBeNull();
  expect(dayOfSeed(7, days)).toBeNull();
});
