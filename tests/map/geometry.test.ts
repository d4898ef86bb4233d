import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  areaOutside,
  distanceToBox,
  distanceToSegment,
  lengthInside,
  rimTowards,
  sharedArea,
} from '../../src/map/layout/boxes.ts';
import { bow, lengthOf, measured, smooth, trimmed } from '../../src/map/layout/curves.ts';

const box = { x: 10, y: 20, w: 100, h: 50 };
const coordinate = fc.integer({ min: -100, max: 200 });
const point = fc.record({ x: coordinate, y: coordinate });

describe('boxes', () => {
  test('share the area where they lie on one another', () => {
    expect(sharedArea(box, { x: 60, y: 40, w: 100, h: 100 })).toBe(50 * 30);
    expect(sharedArea(box, { x: 110, y: 20, w: 10, h: 10 })).toBe(0);
    expect(areaOutside({ x: 0, y: 20, w: 20, h: 10 }, box)).toBe(100);
  });

  test('a line has as much of its length inside a box as a walk along it finds', () => {
    const steps = 4000;
    fc.assert(
      fc.property(point, point, (from, to) => {
        const whole = Math.hypot(to.x - from.x, to.y - from.y);
        let inside = 0;
        for (let i = 0; i < steps; i += 1) {
          const t = (i + 0.5) / steps;
          const at = { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
          if (distanceToBox(box, at) === 0) inside += whole / steps;
        }
        expect(Math.abs(lengthInside({ from, to }, box) - inside)).toBeLessThan(0.5);
      }),
      {
        numRuns: 60,
        examples: [
          [
            { x: 10, y: 0 },
            { x: 10, y: 90 },
          ],
        ],
      },
    );
  });

  test('distances are to the nearest point', () => {
    expect(distanceToBox(box, { x: 113, y: 74 })).toBe(5);
    expect(distanceToBox(box, { x: 50, y: 30 })).toBe(0);
    const segment = { from: { x: 0, y: 0 }, to: { x: 10, y: 0 } };
    expect(distanceToSegment(segment, { x: 5, y: 3 })).toBe(3);
    expect(distanceToSegment(segment, { x: 14, y: 3 })).toBe(5);
    expect(distanceToSegment({ from: segment.from, to: segment.from }, { x: 3, y: 4 })).toBe(5);
  });

  test('an arrow leaves a box at its rim', () => {
    expect(rimTowards(box, { x: 1060, y: 45 })).toEqual({ x: 110, y: 45 });
    expect(rimTowards(box, { x: 60, y: -500 })).toEqual({ x: 60, y: 20 });
  });
});

describe('curves', () => {
  const bends = [
    { x: 0, y: 0 },
    { x: 50, y: 40 },
    { x: 120, y: 10 },
  ];

  test('a smooth line goes through all its points', () => {
    const line = smooth(bends);
    for (const bend of bends) expect(line).toContainEqual(bend);
    expect(line.length).toBeGreaterThan(12);
    expect(smooth(bends.slice(0, 2))).toEqual(bends.slice(0, 2));
  });

  test('a bow begins and ends where it should and is higher in the middle', () => {
    const line = bow({ x: 0, y: 0 }, { x: 100, y: 0 }, 0.1);
    expect(line[0]).toEqual({ x: 0, y: 0 });
    expect(line.at(-1)).toEqual({ x: 100, y: 0 });
    expect(Math.max(...line.map(({ y }) => Math.abs(y)))).toBeCloseTo(10, 0);
  });

  test('shares of a length are found along the bends', () => {
    const corner = [
      { x: 0, y: 0 },
      { x: 30, y: 0 },
      { x: 30, y: 10 },
    ];
    expect(lengthOf(corner)).toBe(40);
    expect(measured(corner).at(0.5)).toEqual({ x: 20, y: 0 });
    expect(measured(corner).at(0.75)).toEqual({ x: 30, y: 0 });
    expect(measured(corner).at(1)).toEqual({ x: 30, y: 10 });
  });

  test('a trimmed line stops short at both ends, and one that is too short is gone', () => {
    const line = trimmed(smooth(bends), 14, 6);
    expect(lengthOf(line)).toBeCloseTo(lengthOf(smooth(bends)) - 20, 1);
    expect(trimmed(bends.slice(0, 2), 40, 40)).toEqual([]);
  });
});
