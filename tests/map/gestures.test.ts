import { describe, expect, test } from 'vitest';
import { createGestures, wheelFactor } from '../../src/map/gestures.ts';

const at = (x: number, y: number) => ({ x, y });

describe('gestures', () => {
  test('a press that hardly moves is a tap where it ends', () => {
    const gestures = createGestures();
    gestures.down(1, at(100, 100));
    expect(gestures.move(1, at(104, 103))).toBeNull();
    expect(gestures.up(1, at(104, 103))).toEqual({ kind: 'tap', at: at(104, 103) });
    expect(gestures.busy()).toBe(false);
  });

  test('one finger pans, and loses nothing of its way', () => {
    const gestures = createGestures();
    gestures.down(1, at(0, 0));
    expect(gestures.move(1, at(5, 0))).toBeNull();
    expect(gestures.move(1, at(20, 0))).toEqual({ kind: 'pan', dx: 20, dy: 0 });
    expect(gestures.move(1, at(25, 7))).toEqual({ kind: 'pan', dx: 5, dy: 7 });
    expect(gestures.up(1, at(25, 7))).toBeNull();
  });

  test('a pan that comes back is no tap', () => {
    const gestures = createGestures();
    gestures.down(1, at(0, 0));
    gestures.move(1, at(40, 0));
    gestures.move(1, at(0, 0));
    expect(gestures.up(1, at(0, 0))).toBeNull();
  });

  test('two fingers zoom round their middle and pan with it', () => {
    const gestures = createGestures();
    gestures.down(1, at(100, 100));
    gestures.down(2, at(200, 100));
    expect(gestures.move(2, at(300, 100))).toEqual({
      kind: 'zoom',
      at: at(200, 100),
      factor: 2,
      dx: 50,
      dy: 0,
    });
    expect(gestures.up(2, at(300, 100))).toBeNull();
    // The finger that stays goes on panning, and is no tap when it leaves.
    expect(gestures.move(1, at(110, 100))).toEqual({ kind: 'pan', dx: 10, dy: 0 });
    expect(gestures.up(1, at(110, 100))).toBeNull();
  });

  test('a gesture that the browser takes away ends without a tap', () => {
    const gestures = createGestures();
    gestures.down(1, at(0, 0));
    gestures.cancel(1);
    expect(gestures.up(1, at(0, 0))).toBeNull();
    expect(gestures.move(1, at(50, 0))).toBeNull();
    expect(gestures.busy()).toBe(false);
  });

  test('the wheel zooms alike in every browser, and never by leaps', () => {
    expect(wheelFactor({ deltaY: -100, deltaMode: 0 })).toBeGreaterThan(1);
    expect(wheelFactor({ deltaY: 100, deltaMode: 0 })).toBeLessThan(1);
    expect(wheelFactor({ deltaY: 3, deltaMode: 1 })).toBeCloseTo(
      wheelFactor({ deltaY: 54, deltaMode: 0 }),
      6,
    );
    expect(wheelFactor({ deltaY: -5000, deltaMode: 0 })).toBeLessThan(1.6);
  });
});
