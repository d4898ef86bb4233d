import { expect, test } from 'vitest';
import { glideAt } from '../../src/map/glide.ts';

const glide = { from: { x: 0, y: 0, scale: 0.2 }, to: { x: 100, y: -50, scale: 0.8 }, since: 1000 };

test('a view glides from where it is to where it is sent, and says when it is there', () => {
  expect(glideAt(glide, 1000)).toEqual({ camera: glide.from, over: false });
  const there = glideAt(glide, 2000);
  expect(there.over).toBe(true);
  expect(there.camera.x).toBeCloseTo(100);
  expect(there.camera.y).toBeCloseTo(-50);
  expect(there.camera.scale).toBeCloseTo(0.8);
});

test('it is quick at first and gentle at the end', () => {
  const at = (ms: number): number => glideAt(glide, 1000 + ms).camera.x;
  expect(at(65) - at(0)).toBeGreaterThan(at(130) - at(65));
  expect(at(130) - at(65)).toBeGreaterThan(at(250) - at(185));
});

test('a clock that is behind its beginning shows the beginning', () => {
  expect(glideAt(glide, 990).camera.x).toBe(0);
});
