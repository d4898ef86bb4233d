import type { Box } from '../camera.ts';
import type { Point } from '../projection.ts';

export interface Segment {
  readonly from: Point;
  readonly to: Point;
}

export const right = (box: Box): number => box.x + box.w;
export const bottom = (box: Box): number => box.y + box.h;
export const centre = (box: Box): Point => ({ x: box.x + box.w / 2, y: box.y + box.h / 2 });

export const boxAround = (at: Point, w: number, h = w): Box => ({ x: at.x - w / 2, y: at.y - h / 2, w, h });

export const grown = (box: Box, by: number): Box => ({
  x: box.x - by,
  y: box.y - by,
  w: box.w + 2 * by,
  h: box.h + 2 * by,
});

/** The area that two boxes share, square pixels. */
export function sharedArea(a: Box, b: Box): number {
  const w = Math.min(right(a), right(b)) - Math.max(a.x, b.x);
  const h = Math.min(bottom(a), bottom(b)) - Math.max(a.y, b.y);
  return w > 0 && h > 0 ? w * h : 0;
}

/** How much of a box sticks out of another, square pixels. */
export const areaOutside = (box: Box, frame: Box): number => box.w * box.h - sharedArea(box, frame);

/** The point of a box nearest to another point; the point itself if it is inside. */
export const nearestIn = (box: Box, to: Point): Point => ({
  x: Math.min(Math.max(to.x, box.x), right(box)),
  y: Math.min(Math.max(to.y, box.y), bottom(box)),
});

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y);

/** From a point to a box; 0 inside. */
export const distanceToBox = (box: Box, at: Point): number => distance(at, nearestIn(box, at));

export function distanceToSegment({ from, to }: Segment, at: Point): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const long = dx * dx + dy * dy;
  const t = long === 0 ? 0 : Math.min(1, Math.max(0, ((at.x - from.x) * dx + (at.y - from.y) * dy) / long));
  return distance(at, { x: from.x + t * dx, y: from.y + t * dy });
}

/** The length of a segment that lies inside a box (Liang and Barsky 1984). */
export function lengthInside({ from, to }: Segment, box: Box): number {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  let enter = 0;
  let leave = 1;
  for (const [step, gap] of [
    [-dx, from.x - box.x],
    [dx, right(box) - from.x],
    [-dy, from.y - box.y],
    [dy, bottom(box) - from.y],
  ] as const) {
    if (step === 0) {
      if (gap < 0) return 0;
    } else if (step < 0) enter = Math.max(enter, gap / step);
    else leave = Math.min(leave, gap / step);
  }
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** The point of a box's rim on the way from its middle towards another point. */
export function rimTowards(box: Box, to: Point): Point {
  const from = centre(box);
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const t = Math.min(
    dx === 0 ? Infinity : box.w / 2 / Math.abs(dx),
    dy === 0 ? Infinity : box.h / 2 / Math.abs(dy),
    1,
  );
  return { x: from.x + dx * t, y: from.y + dy * t };
}
