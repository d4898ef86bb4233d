import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Camera } from '../../src/map/camera.ts';
import {
  between,
  clampCamera,
  freeBox,
  limitsFor,
  panBy,
  revealing,
  toPlane,
  toSheet,
  zoomAt,
} from '../../src/map/camera.ts';
import { project } from '../../src/map/projection.ts';
import { boundsOf } from '../../src/map/regions.ts';
import { firstDawn, frameOf, homeOf } from './table.ts';

const model = firstDawn();
const bounds = boundsOf(model);
const frame = frameOf(1440, 900);
const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const camera = fc.record({ x: number(-2500, 2000), y: number(-900, 900), scale: number(0.06, 0.9) });
const point = fc.record({ x: number(-3000, 3000), y: number(-3000, 3000) });
const at = fc.record({ x: number(0, 1440), y: number(0, 900) });

describe('the view', () => {
  test('what the sheet shows of a place is where pointing finds it', () => {
    fc.assert(
      fc.property(camera, point, (view, place) => {
        const back = toPlane(view, frame, toSheet(view, frame, place));
        expect(back.x).toBeCloseTo(place.x, 6);
        expect(back.y).toBeCloseTo(place.y, 6);
      }),
    );
  });

  test('zooming keeps the place under the fingers', () => {
    const limits = limitsFor(frame, bounds);
    fc.assert(
      fc.property(camera, at, number(0.3, 3), (view, finger, factor) => {
        const before = toPlane(view, frame, finger);
        const after = toPlane(zoomAt(view, frame, limits, finger, factor), frame, finger);
        expect(after.x).toBeCloseTo(before.x, 6);
        expect(after.y).toBeCloseTo(before.y, 6);
      }),
    );
  });

  test('nobody gets lost: scale and middle stay within limits', () => {
    const limits = limitsFor(frame, bounds);
    const lost: Camera = { x: 1e6, y: -1e6, scale: 50 };
    const found = clampCamera(lost, limits);
    expect(found.scale).toBe(limits.maxScale);
    expect(found.x).toBe(bounds.x + bounds.w);
    expect(found.y).toBe(bounds.y);
    expect(clampCamera({ ...lost, scale: 0 }, limits).scale).toBe(limits.minScale);
  });

  test('panning moves the picture with the finger', () => {
    const view = homeOf(model, frame);
    const place = project([60, 42]);
    const before = toSheet(view, frame, place);
    const after = toSheet(panBy(view, 30, -12), frame, place);
    expect(after.x - before.x).toBeCloseTo(30, 6);
    expect(after.y - before.y).toBeCloseTo(-12, 6);
  });

  test.each([
    [1440, 900],
    [1366, 768],
    [1024, 768],
  ])('at %i × %i all regions are in the first view', (width, height) => {
    const sheet = frameOf(width, height);
    const view = homeOf(model, sheet);
    for (const { lon, lat } of model.regions) {
      const { x, y } = toSheet(view, sheet, project([lon, lat]));
      expect(x).toBeGreaterThan(40);
      expect(x).toBeLessThan(width - 40);
      expect(y).toBeGreaterThan(60);
      expect(y).toBeLessThan(height - 60);
    }
  });

  test('panels leave their part of the sheet to themselves', () => {
    const sheet = { ...frame, inset: { top: 64, right: 330, bottom: 90, left: 210 } };
    const free = freeBox(sheet);
    const view = homeOf(model, sheet);
    for (const { lon, lat } of model.regions) {
      const { x, y } = toSheet(view, sheet, project([lon, lat]));
      expect(x).toBeGreaterThan(free.x);
      expect(x).toBeLessThan(free.x + free.w);
      expect(y).toBeGreaterThan(free.y);
      expect(y).toBeLessThan(free.y + free.h);
    }
  });

  test('on a phone the first view is near enough to point at, round what is selected', () => {
    const phone = frameOf(390, 844);
    const view = homeOf(model, phone);
    expect(view.scale).toBeGreaterThan(limitsFor(phone, bounds).minScale);
    const osh = project([73.1, 40.2]);
    const shown = revealing(view, phone, osh);
    expect(shown).not.toBeNull();
    const spot = toSheet(shown!, phone, osh);
    expect(spot.x).toBeGreaterThan(60);
    expect(spot.x).toBeLessThan(330);
  });

  test('what is in view already is not moved', () => {
    expect(revealing(homeOf(model, frame), frame, project([60, 42]))).toBeNull();
  });

  test('a glide begins and ends where it should', () => {
    const from: Camera = { x: 0, y: 0, scale: 0.2 };
    const to: Camera = { x: 100, y: -50, scale: 0.8 };
    expect(between(from, to, 0)).toEqual(from);
    expect(between(from, to, 1)).toEqual(to);
    expect(between(from, to, 0.5).scale).toBeCloseTo(0.4, 6);
  });
});
