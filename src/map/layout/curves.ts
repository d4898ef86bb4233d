import type { Point } from '../projection.ts';
import type { Segment } from './boxes.ts';
import { distance } from './boxes.ts';

/** Pixels from one point of a curve to the next, and how many points there are at least and at most. */
const STRIDE = 7;
const STEPS = { least: 8, most: 64 } as const;

const stepsFor = (length: number): number =>
  Math.min(STEPS.most, Math.max(STEPS.least, Math.ceil(length / STRIDE)));

/** A smooth line through all points (centripetal Catmull–Rom would overshoot less, but bends are gentle here). */
export function smooth(points: readonly Point[]): readonly Point[] {
  if (points.length < 3) return points;
  const out: Point[] = [points[0]!];
  for (let i = 0; i + 1 < points.length; i += 1) {
    const a = points[i]!;
    const b = points[i + 1]!;
    const before = points[i - 1] ?? a;
    const after = points[i + 2] ?? b;
    const steps = stepsFor(distance(a, b));
    for (let step = 1; step <= steps; step += 1) {
      const t = step / steps;
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
  const steps = stepsFor(distance(from, to));
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
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

export const lengthOf = (line: readonly Point[]): number => measured(line).length;

/** A line that knows its length and finds its points by it. */
export interface MeasuredLine {
  readonly length: number;
  /** The point at that share (0 to 1) of the length. */
  readonly at: (share: number) => Point;
}

export function measured(line: readonly Point[]): MeasuredLine {
  const walked = [0];
  for (let i = 1; i < line.length; i += 1) walked.push(walked[i - 1]! + distance(line[i - 1]!, line[i]!));
  const length = walked.at(-1)!;
  return {
    length,
    at(share) {
      const goal = length * share;
      let low = 1;
      let high = line.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (walked[middle]! < goal) low = middle + 1;
        else high = middle;
      }
      const from = line[low - 1];
      const to = line[low];
      if (!from || !to) return line[0]!;
      const step = walked[low]! - walked[low - 1]!;
      const t = step === 0 ? 0 : Math.min(1, Math.max(0, (goal - walked[low - 1]!) / step));
      return { x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
    },
  };
}

/** The line without what lies within `start` of its first and `end` of its last point, pixels. */
export function trimmed(line: readonly Point[], start: number, end: number): readonly Point[] {
  const whole = measured(line);
  if (whole.length <= start + end) return [];
  const out: Point[] = [whole.at(start / whole.length)];
  let walked = 0;
  for (const { from, to } of segmentsOf(line)) {
    walked += distance(from, to);
    if (walked > start && walked < whole.length - end) out.push(to);
  }
  out.push(whole.at(1 - end / whole.length));
  return out;
}
