import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { atlas } from '../../src/content/text/en/atlas.ts';
import * as gazetteer from '../../src/map/geography/gazetteer.ts';
import { LEFT_OUT, UNNAMED } from '../../src/map/geography/left-out.ts';
import type { Line, Shapes } from '../../src/map/geography/shapes.ts';
import { regionAt } from '../../src/map/geography/shapes.ts';
import * as places from '../../src/map/places.ts';
import type { LonLat } from '../../src/map/projection.ts';
import { project } from '../../src/map/projection.ts';
import { SHAPES, SHAPES_FILE } from './shapes-file.ts';

const FOLDER = new URL('../../src/map/', import.meta.url);

/** Everything in src/map, by its path there. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

/** Every line that is drawn and is no coast, river or lake. */
const linesOf = ({ borders, inner, undemarcated }: Shapes): readonly Line[] => [
  ...borders,
  ...inner,
  ...undemarcated,
];

/** Kilometres from a place to the nearest corner of any of the lines. */
function nearest(lines: readonly Line[], place: LonLat): number {
  const { x, y } = project(place);
  return Math.min(...lines.flat().map((at) => Math.hypot(at.x - x, at.y - y)));
}

describe('the map policy', () => {
  test('geography comes from the shapes, the gazetteer, the places of ways and powers, and what is left out', () => {
    const geographic = files.filter(([, text]) => /LonLat\[\]|LonLat\b.*=\s*\[|at: \[\d/.test(text));
    expect(geographic.map(([name]) => name).toSorted()).toEqual([
      'geography/gazetteer.ts',
      'geography/left-out.ts',
      'paint/ground.ts',
      'paint/spread-name.ts',
      'places.ts',
    ]);
    expect(Object.keys(places).toSorted()).toEqual(['AT_THE_RIM', 'POWER_PLACES', 'waypoints']);
    expect(Object.keys(SHAPES_FILE.objects).toSorted()).toEqual(['land', 'regions', 'undemarcated']);
  });

  test('only members have an outline: neighbours are one land without a line in it', () => {
    const owners = new Set(SHAPES.members.map(({ id }) => id));
    expect([...owners].toSorted()).toEqual(LIBRARY.members.map(({ id }) => id).toSorted());
    // Every border has a member's region on one of its sides.
    const corners = new Set(
      SHAPES.regions.flatMap(({ polygons }) => polygons.flat(2)).map(({ x, y }) => `${x} ${y}`),
    );
    const stray = linesOf(SHAPES)
      .flat()
      .filter(({ x, y }) => !corners.has(`${x} ${y}`));
    expect(stray).toEqual([]);
  });

  for (const { what, at, km } of LEFT_OUT) {
    test(`there are no ${what}`, () => {
      const crossed = at.filter(
        (place) => regionAt(SHAPES, project(place)) !== null || nearest(linesOf(SHAPES), place) <= km,
      );
      expect(crossed).toEqual([]);
    });
  }

  test('a line that is drawn where none must be is noticed', () => {
    const nicosia: LonLat = [33.36, 35.18];
    const planted: Line = [project([33, 35.2]), project([33.4, 35.2])];
    expect(nearest([...linesOf(SHAPES), planted], nicosia)).toBeLessThan(60);
  });

  test('Azerbaijan and Armenia meet in dashed lines alone', () => {
    // Points on both stretches of the border, south of Georgia and round Nakhchivan.
    const far = (
      [
        [45.55, 40.75],
        [46.5, 39.5],
        [45.2, 39.65],
      ] as const
    ).filter((place) => nearest(SHAPES.undemarcated, place) > 45);
    expect(far).toEqual([]);
    const whole = new Set(SHAPES.borders.flat().map(({ x, y }) => `${x} ${y}`));
    const inside = SHAPES.undemarcated.flatMap((line) => line.slice(1, -1));
    expect(inside.length).toBeGreaterThan(30);
    expect(inside.filter(({ x, y }) => whole.has(`${x} ${y}`))).toEqual([]);
  });

  test('Karabakh has no line of its own, and no enclave is drawn', () => {
    expect(regionAt(SHAPES, project([46.75, 39.82]))).toBe('kura-araz');
    expect(nearest(SHAPES.inner, [46.75, 39.82])).toBeGreaterThan(60);
    // Sokh and Vorukh, in the valley of Fergana, are the surrounding region's.
    expect(regionAt(SHAPES, project([71.13, 39.97]))).toBe('osh-batken');
    expect(regionAt(SHAPES, project([70.57, 39.85]))).toBe('osh-batken');
    const parts = SHAPES.regions.filter(({ polygons }) => polygons.some((rings) => rings.length > 1));
    expect(parts.map(({ id }) => id)).toEqual([]);
  });

  test('every name has its place, and every place its name', () => {
    const sections = [
      [atlas.sea, gazetteer.SEA_NAMES],
      [atlas.land, gazetteer.LAND_NAMES],
      [atlas.relief, gazetteer.RELIEF_NAMES],
      [atlas.city, gazetteer.CITIES],
    ] as const;
    for (const [names, where] of sections) expect(Object.keys(where)).toEqual(Object.keys(names));
  });

  test('no name is written that is one side’s', () => {
    const written = Object.values(atlas).flatMap((section) =>
      typeof section === 'string' ? [section] : Object.values(section),
    );
    expect(written.filter((name) => UNNAMED.includes(name))).toEqual([]);
  });

  test('cities are members’ alone', () => {
    const abroad = Object.entries(gazetteer.CITIES).filter(([, { at }]) =>
      [
        [0, 0],
        [0.25, 0],
        [-0.25, 0],
        [0, 0.2],
        [0, -0.2],
      ].every(([dx = 0, dy = 0]) => regionAt(SHAPES, project([at[0] + dx, at[1] + dy])) === null),
    );
    expect(abroad.map(([id]) => id)).toEqual([]);
  });

  test('ways bend only where the library has a corridor', () => {
    const known = LIBRARY.corridors.flatMap(({ id, links }) => links.map((link) => [id, link] as const));
    const bent = known.filter(([id, link]) => places.waypoints(id, link).length > 0);
    const source = files.find(([name]) => name === 'places.ts')![1];
    const written = source.match(/'[a-z-]+:[a-z-]+:[a-z-]+'/g) ?? [];
    expect(written.length).toBe(known.length);
    expect(bent.length).toBe(known.length - 1);
  });
});
