import type { Point } from '../projection.ts';
import type { Segment } from './boxes.ts';
import { distance } from './boxes.ts';

const STEPS = 12;

/** A smooth line through all points (centripetal Catmull–Rom would overshoot less, but bends are gentle here). */
export function smooth(points: readonly Point[]): readonly Point[] {
  if (points.length < 3) return points;
  const out: Point[] = [points[0]!];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const a = points[i]!;
    const b = points[i + 1]!;
    const before = points[i - 1] ?? a;
    const after = points[i + 2] ?? b;
    for (let step = 1; step <= STEPS; step += 1) {
      const t = step / STEPS;
      out.push({
        x: spline(before.x, a.x, b.x, after.x, t),
        y: spline(before.y, a.y, b.y, after.y, t),
      });
    }
  }
  return out;
}

function spline(p: number, a: number, b: number, q: number, t: number): number {
  const square = t * t;
  return (
    0.5 * (2 * a + (b - p) * t + (2 * p - 5 * a + 4 * b - q) * square + (3 * a - p - 3 * b + q) * square * t)
  );
}

/** A gentle bow from one point to another; `bend` is its height as a share of its length, to the right if positive. */
export function bow(from: Point, to: Point, bend: number): readonly Point[] {
  const height = { x: -(to.y - from.y) * bend * 2, y: (to.x - from.x) * bend * 2 };
  const top = { x: (from.x + to.x) / 2 + height.x, y: (from.y + to.y) / 2 + height.y };
  const out: Point[] = [];
  for (let step = 0; step <= 2 * STEPS; step += 1) {
    const t = step / (2 * STEPS);
    const u = 1 - t;
    out.push({
      x: u * u * from.x + 2 * u * t * top.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * top.y + t * t * to.y,
    });
  }
  return out;
}

export const segmentsOf = (line: readonly Point[]): readonly Segment[] =>
  line.slice(1).map((to, i) => ({ from: line[i]!, to }));

export function lengthOf(line: readonly Point[]): number {
  let sum = 0;
  for (const { from, to } of segmentsOf(line)) sum += distance(from, to);
  return sum;
}

/** The point at that share (0 to 1) of a line's length. */
export function pointAt(line: readonly Point[], share: number): Point {
  let left = lengthOf(line) * share;
  for (const { from, to } of segmentsOf(line)) {
    const step = distance(from, to);
    if (left <= step && step > 0) {
      const t = left / step;
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    }
    left -= step;
  }
  return line.at(-1)!;
}

/** The line without what lies within `start` of its first and `end` of its last point, pixels. */
export function trimmed(line: readonly Point[], start: number, end: number): readonly Point[] {
  const whole = lengthOf(line);
  if (whole <= start + end) return [];
  const out: Point[] = [pointAt(line, start / whole)];
  let walked = 0;
  for (const { from, to } of segmentsOf(line)) {
    walked += distance(from, to);
    if (walked > start && walked < whole - end) out.push(to);
  }
  out.push(pointAt(line, 1 - end / whole));
  return out;
}
