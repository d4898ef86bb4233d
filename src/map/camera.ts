import type { Point } from './projection.ts';

/** Which part of the map plane is on the sheet: what lies at its middle, and CSS pixels per kilometre. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** The sheet in CSS pixels, and how much of each side lies under panels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly inset: Inset;
}

interface Inset {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A rectangle: on the map plane in kilometres, or on the sheet in pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}

export interface Limits {
  readonly minScale: number;
  readonly maxScale: number;
  /** The middle of the view stays in here, km. */
  readonly bounds: Box;
}

/** Kept free round the outermost regions, for their names and for the powers at the rim. */
const MARGIN: Inset = { top: 92, right: 74, bottom: 92, left: 66 };
/** Under this scale the nearest nodes, in the Caucasus and in Fergana, would touch. */
const READABLE_SCALE = 0.162;
/** A finger needs more room than a mouse, and a narrow sheet is mostly a phone's. */
const NARROW = { width: 600, scale: 0.24 } as const;
const MAX_SCALE = 0.9;

export function toSheet(camera: Camera, frame: Frame, point: Point): Point {
  return {
    x: frame.width / 2 + (point.x - camera.x) * camera.scale,
    y: frame.height / 2 + (point.y - camera.y) * camera.scale,
  };
}

export function toPlane(camera: Camera, frame: Frame, at: Point): Point {
  return {
    x: camera.x + (at.x - frame.width / 2) / camera.scale,
    y: camera.y + (at.y - frame.height / 2) / camera.scale,
  };
}

/** What panels leave free. */
export function freeBox({ width, height, inset }: Frame): Box {
  return {
    x: inset.left,
    y: inset.top,
    w: Math.max(1, width - inset.left - inset.right),
    h: Math.max(1, height - inset.top - inset.bottom),
  };
}

/** The scale at which all of `bounds` fits between the panels, with room for names. */
function fitScale(frame: Frame, bounds: Box): number {
  const free = freeBox(frame);
  // On a small sheet names at the rim matter less than the map.
  const slack = Math.min(1, (free.w / 1000) ** 2);
  const across = free.w - (MARGIN.left + MARGIN.right) * slack;
  const down = free.h - (MARGIN.top + MARGIN.bottom) * slack;
  return Math.max(0.02, Math.min(across / bounds.w, down / bounds.h));
}

/**
 * The view to begin with: everything, where that is readable; else as much as is, round `focus`.
 */
export function homeCamera(frame: Frame, bounds: Box, focus: Point): Camera {
  const fit = fitScale(frame, bounds);
  const free = freeBox(frame);
  const scale = Math.max(fit, free.w < NARROW.width ? NARROW.scale : READABLE_SCALE);
  const middle = { x: bounds.x + bounds.w / 2, y: bounds.y + bounds.h / 2 };
  // Along an axis where all fits, the middle is best; along the other the focus is, but no empty rim is shown.
  const along = (extent: number, from: number, to: number, wanted: number, mid: number): number => {
    const half = extent / scale / 2;
    return to - from <= 2 * half ? mid : Math.min(Math.max(wanted, from + half), to - half);
  };
  const x = along(free.w - 120, bounds.x, bounds.x + bounds.w, focus.x, middle.x);
  const y = along(free.h - 150, bounds.y, bounds.y + bounds.h, focus.y, middle.y);
  return centredInFree({ x, y, scale }, frame);
}

/** The camera that shows the plane point (x, y) in the middle of what panels leave free. */
function centredInFree(camera: Camera, frame: Frame): Camera {
  const free = freeBox(frame);
  return {
    scale: camera.scale,
    x: camera.x - (free.x + free.w / 2 - frame.width / 2) / camera.scale,
    y: camera.y - (free.y + free.h / 2 - frame.height / 2) / camera.scale,
  };
}

export function limitsFor(frame: Frame, bounds: Box): Limits {
  return { minScale: Math.min(fitScale(frame, bounds) * 0.9, READABLE_SCALE), maxScale: MAX_SCALE, bounds };
}

export function clampCamera(camera: Camera, limits: Limits): Camera {
  const { bounds } = limits;
  return {
    scale: Math.min(Math.max(camera.scale, limits.minScale), limits.maxScale),
    x: Math.min(Math.max(camera.x, bounds.x), bounds.x + bounds.w),
    y: Math.min(Math.max(camera.y, bounds.y), bounds.y + bounds.h),
  };
}

/** Moves the picture by so many pixels. */
export function panBy(camera: Camera, dx: number, dy: number): Camera {
  return { ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale };
}

/** Scales the picture by `factor`, the point under `at` staying where it is. */
export function zoomAt(camera: Camera, frame: Frame, limits: Limits, at: Point, factor: number): Camera {
  const scale = Math.min(Math.max(camera.scale * factor, limits.minScale), limits.maxScale);
  const fixed = toPlane(camera, frame, at);
  return {
    scale,
    x: fixed.x - (at.x - frame.width / 2) / scale,
    y: fixed.y - (at.y - frame.height / 2) / scale,
  };
}

/** The camera that brings a plane point into the free part of the sheet, moved no more than needed; null if it is. */
export function revealing(camera: Camera, frame: Frame, point: Point, margin = 70): Camera | null {
  const free = freeBox(frame);
  const at = toSheet(camera, frame, point);
  const keep = (v: number, from: number, extent: number): number => {
    const m = Math.min(margin, extent / 3);
    return v < from + m ? from + m - v : v > from + extent - m ? from + extent - m - v : 0;
  };
  const dx = keep(at.x, free.x, free.w);
  const dy = keep(at.y, free.y, free.h);
  return dx === 0 && dy === 0 ? null : panBy(camera, dx, dy);
}

/** A camera on the way from one to another; `t` from 0 to 1. */
export function between(from: Camera, to: Camera, t: number): Camera {
  const mix = (a: number, b: number): number => a + (b - a) * t;
  return { x: mix(from.x, to.x), y: mix(from.y, to.y), scale: from.scale * (to.scale / from.scale) ** t };
}
