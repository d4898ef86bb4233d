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

/** The length of a segment that lies inside a box (Liang and Barsky 1984). Asked often, so most are sent off at once. */
export function lengthInside({ from, to }: Segment, { x, y, w, h }: Box): number {
  if (from.x < x && to.x < x) return 0;
  if (from.y < y && to.y < y) return 0;
  if (from.x > x + w && to.x > x + w) return 0;
  if (from.y > y + h && to.y > y + h) return 0;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const enter = Math.max(0, entry(from.x, dx, x, w), entry(from.y, dy, y, h));
  const leave = Math.min(1, exit(from.x, dx, x, w), exit(from.y, dy, y, h));
  return leave > enter ? (leave - enter) * Math.hypot(dx, dy) : 0;
}

/** Where on its way a coordinate enters and leaves a stretch; a still one has been there always, or never comes. */
const entry = (from: number, step: number, start: number, extent: number): number =>
  step === 0
    ? from < start || from > start + extent
      ? Infinity
      : 0
    : ((step > 0 ? start : start + extent) - from) / step;
const exit = (from: number, step: number, start: number, extent: number): number =>
  step === 0 ? 1 : ((step > 0 ? start + extent : start) - from) / step;

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
