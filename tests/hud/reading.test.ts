import { describe, expect, test } from 'vitest';
import { readingMs } from '../../src/hud/game/reading.ts';

describe('the pause after what a bot did', () => {
  test('grows with what there is to read, between a glance and a paragraph', () => {
    const pauses = [1, 6, 60, 120, 150, 600].map((letters) => readingMs(2000, ['x'.repeat(letters)]));
    expect(pauses).toEqual([1200, 1200, 2000, 4000, 5000, 6000]);
    expect(readingMs(2000, ['x'.repeat(40), 'x'.repeat(50)])).toBe(3000);
  });

  test('is none where none is wanted', () => {
    expect(readingMs(0, ['x'.repeat(500)])).toBe(0);
  });
});
