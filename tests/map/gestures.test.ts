import { describe, expect, test } from 'vitest';
import { createGestures, wheelFactor } from '../../src/map/gestures.ts';

const at = (x: number, y: number) => ({ x, y });

describe('gestures', () => {
  test('a press that hardly moves is a tap where it ends', () => {
    const gestures = createGestures();
    gestures.down(1, at(100, 100));
    expect(gestures.move(1, at(104, 103))).toBeNull();
    expect(gestures.up(1, at(104, 103), 0)).toEqual({ kind: 'tap', at: at(104, 103) });
    expect(gestures.busy()).toBe(false);
  });

  test('one finger pans, and loses nothing of its way', () => {
    const gestures = createGestures();
    gestures.down(1, at(0, 0));
    expect(gestures.move(1, at(5, 0))).toBeNull();
    expect(gestures.move(1, at(20, 0))).toEqual({ kind: 'pan', dx: 20, dy: 0 });
    expect(gestures.move(1, at(25, 7))).toEqual({ kind: 'pan', dx: 5, dy: 7 });
    expect(gestures.up(1, at(25, 7), 0)).toBeNull();
  });

  test('a pan that comes back is no tap', () => {
    const gestures = createGestures();
    gestures.down(1, at(0, 0));
    gestures.move(1, at(40, 0));
    gestures.move(1, at(0, 0));
    expect(gestures.up(1, at(0, 0), 0)).toBeNull();
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
    expect(gestures.up(2, at(300, 100), 0)).toBeNull();
    // The finger that stays goes on panning, and is no tap when it leaves.
    expect(gestures.move(1, at(110, 100))).toEqual({ kind: 'pan', dx: 10, dy: 0 });
    expect(gestures.up(1, at(110, 100), 0)).toBeNull();
  });

  test('a gesture that the browser takes away ends without a tap', () => {
    const gestures = createGestures();
    gestures.down(1, at(0, 0));
    gestures.cancel(1);
    expect(gestures.up(1, at(0, 0), 0)).toBeNull();
    expect(gestures.move(1, at(50, 0))).toBeNull();
    expect(gestures.busy()).toBe(false);
  });

  test('two quick taps in one place are a tap and a double tap; slow ones, far ones and a mouse only tap', () => {
    const taps = (...all: readonly (readonly [number, number | null])[]) => {
      const gestures = createGestures();
      return all.map(([x, when]) => {
        gestures.down(1, at(x, 50));
        return gestures.up(1, at(x, 50), when)?.kind;
      });
    };
    expect(taps([100, 0], [110, 200])).toEqual(['tap', 'double-tap']);
    expect(taps([100, 0], [110, 900])).toEqual(['tap', 'tap']);
    expect(taps([100, 0], [300, 200])).toEqual(['tap', 'tap']);
    expect(taps([100, null], [100, null])).toEqual(['tap', 'tap']);
    // A third tap begins anew.
    expect(taps([100, 0], [100, 200], [100, 400])).toEqual(['tap', 'double-tap', 'tap']);
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
