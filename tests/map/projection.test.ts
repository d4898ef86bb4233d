import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { ORIGIN_LAT, project, unproject } from '../../src/map/projection.ts';

const EARTH_RADIUS_KM = 6371;
const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const STEP = 0.001;

/** How much longer a short way is on the map than on the globe, eastward and northward. */
function scalesAt(lon: number, lat: number): { east: number; north: number; angle: number } {
  const here = project([lon, lat]);
  const east = project([lon + STEP, lat]);
  const north = project([lon, lat + STEP]);
  const ofDegree = EARTH_RADIUS_KM * radians(STEP);
  const [ex, ey, nx, ny] = [east.x - here.x, east.y - here.y, north.x - here.x, north.y - here.y];
  return {
    east: Math.hypot(ex, ey) / (ofDegree * Math.cos(radians(lat))),
    north: Math.hypot(nx, ny) / ofDegree,
    angle: Math.acos((ex * nx + ey * ny) / (Math.hypot(ex, ey) * Math.hypot(nx, ny))),
  };
}

const anywhere = [
  fc.double({ min: 25, max: 90, noNaN: true }),
  fc.double({ min: 34, max: 57, noNaN: true }),
] as const;

describe('the projection', () => {
  test('lengths are true along both parallels', () => {
    for (const lat of [38.5, 52.5]) {
      for (const lon of [28, 56.5, 82]) expect(scalesAt(lon, lat).east).toBeCloseTo(1, 4);
    }
  });

  test('shapes are true everywhere: the same scale both ways, and right angles stay right', () => {
    fc.assert(
      fc.property(...anywhere, (lon, lat) => {
        const { east, north, angle } = scalesAt(lon, lat);
        expect(east / north).toBeCloseTo(1, 4);
        expect(angle).toBeCloseTo(Math.PI / 2, 3);
      }),
    );
  });

  test('areas are within 4% at every region', () => {
    for (const { lon, lat } of LIBRARY.regions) {
      const { east, north } = scalesAt(lon, lat);
      expect(Math.abs(east * north - 1)).toBeLessThan(0.04);
    }
  });

  test('the central meridian stands upright through the origin', () => {
    expect(project([56.5, ORIGIN_LAT])).toEqual({ x: 0, y: 0 });
    for (const lat of [36, 41, 56]) expect(project([56.5, lat]).x).toBe(0);
  });

  test('east is to the right and north is up', () => {
    fc.assert(
      fc.property(...anywhere, (lon, lat) => {
        expect(project([lon + 1, lat]).x).toBeGreaterThan(project([lon, lat]).x);
        expect(project([lon, lat + 1]).y).toBeLessThan(project([lon, lat]).y);
      }),
    );
  });

  test('neighbours are as far apart as on the globe', () => {
    const places = new Map(LIBRARY.regions.map((region) => [region.id, region]));
    for (const [a, b] of LIBRARY.links) {
      const [from, to] = [places.get(a)!, places.get(b)!];
      const [p, q] = [project([from.lon, from.lat]), project([to.lon, to.lat])];
      const onMap = Math.hypot(p.x - q.x, p.y - q.y);
      expect(onMap / greatCircle(from, to)).toBeCloseTo(1, 1);
    }
  });
});

test('the way back from the plane leads to the same place', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -20, max: 130, noNaN: true }),
      fc.double({ min: 5, max: 80, noNaN: true }),
      (lon, lat) => {
        const [x, y] = unproject(project([lon, lat]));
        expect(x).toBeCloseTo(lon, 6);
        expect(y).toBeCloseTo(lat, 6);
      },
    ),
  );
});

function greatCircle(a: { lon: number; lat: number }, b: { lon: number; lat: number }): number {
  const [f, g] = [radians(a.lat), radians(b.lat)];
  const cos = Math.sin(f) * Math.sin(g) + Math.cos(f) * Math.cos(g) * Math.cos(radians(a.lon - b.lon));
  return EARTH_RADIUS_KM * Math.acos(cos);
}
