import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { PowerId } from '../../src/model/ids.ts';
import type { ShapesFile } from '../../src/map/geography/shapes.ts';
import { readShapes, regionAt } from '../../src/map/geography/shapes.ts';
import { project } from '../../src/map/projection.ts';
import { SHAPES, SHAPES_FILE } from './shapes-file.ts';

const pair = (a: string, b: string): string => [a, b].toSorted().join(' – ');
const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

function area(ring: readonly { readonly x: number; readonly y: number }[]): number {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) {
    twice += ring[i - 1]!.x * ring[i]!.y - ring[i]!.x * ring[i - 1]!.y;
  }
  return Math.abs(twice / 2);
}
const areaOf = (polygons: readonly (readonly (readonly { x: number; y: number }[])[])[]): number =>
  sum(polygons.map(([outer = [], ...holes]) => area(outer) - sum(holes.map(area))));

describe('the shapes of the map', () => {
  test('R2.2 there is one for every home region, with the owner that the rules know', () => {
    const drawn = SHAPES.regions.map(({ id, owner }) => `${id} ${owner}`).toSorted();
    expect(drawn).toEqual(LIBRARY.regions.map(({ id, owner }) => `${id} ${owner}`).toSorted());
  });

  test('R2.2 two regions are linked in the rules exactly where they share a border on the map', () => {
    const drawn = SHAPES.contacts.map(({ regions: [a, b] }) => pair(a, b)).toSorted();
    expect(drawn).toEqual(LIBRARY.links.map(([a, b]) => pair(a, b)).toSorted());
  });

  test('R2.2 a region has a power on its border exactly where the map has that border', () => {
    const codes: Readonly<Record<string, PowerId>> = {
      ARM: 'armenia',
      CHN: 'china',
      IRN: 'iran',
      RUS: 'russia',
    };
    const drawn = SHAPES_FILE.objects.regions.geometries.map(({ id, properties }) => [
      id,
      properties && 'neighbours' in properties
        ? properties.neighbours.map((code) => codes[code]).join()
        : null,
    ]);
    const told = LIBRARY.regions.map(({ id, borders }) => [id, borders.toSorted().join()]);
    expect(Object.fromEntries(drawn)).toEqual(Object.fromEntries(told));
  });

  test('every region has its label point inside', () => {
    const found = LIBRARY.regions.map(({ lon, lat }) => regionAt(SHAPES, project([lon, lat])));
    expect(found).toEqual(LIBRARY.regions.map(({ id }) => id));
  });

  test('regions share their borders: no gap and no overlap between those of a member', () => {
    const ratios = SHAPES.members.map(({ id, polygons }) => {
      const parts = SHAPES.regions.filter(({ owner }) => owner === id);
      return sum(parts.map((region) => areaOf(region.polygons))) / areaOf(polygons);
    });
    for (const ratio of ratios) expect(ratio).toBeCloseTo(1, 6);
  });

  test('areas are those of the states, within what the projection and the islands left out allow', () => {
    // Land area in thousand km²: CIA World Factbook, field "Area", land (2024); lakes are part of the shapes.
    const factbook = {
      azerbaijan: 86.6,
      turkiye: 783.6,
      kazakhstan: 2724.9,
      kyrgyzstan: 200,
      uzbekistan: 447.4,
      turkmenistan: 488.1,
    };
    const wrong = SHAPES.members
      .map(({ id, polygons }) => ({ id, ratio: areaOf(polygons) / 1000 / factbook[id] }))
      .filter(({ ratio }) => Math.abs(ratio - 1) > 0.07);
    expect(wrong).toEqual([]);
  });

  test('a point at sea, and one in a neighbour, is in no region', () => {
    const places = [
      [51, 41],
      [34, 43.2],
      [44.5, 40.2],
      [33.3, 35.3],
      [53, 33],
      [68.8, 38.5],
    ] as const;
    expect(places.map((place) => regionAt(SHAPES, project(place)))).toEqual(places.map(() => null));
  });

  test('a border of the map that the rules do not know is noticed', () => {
    const swapped: ShapesFile = structuredClone(SHAPES_FILE);
    for (const region of swapped.objects.regions.geometries) {
      if (region.id === 'marmara') region.id = 'fergana';
      else if (region.id === 'fergana') region.id = 'marmara';
    }
    const links = new Set(LIBRARY.links.map(([a, b]) => pair(a, b)));
    const { contacts } = readShapes(swapped);
    expect(contacts.some(({ regions: [a, b] }) => !links.has(pair(a, b)))).toBe(true);
  });
});
