import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import * as places from '../../src/map/places.ts';

const FOLDER = new URL('../../src/map/', import.meta.url);

/** Everything in src/map, by its path there. */
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.\w+$/.test(name))
  .map((name) => [name, readFileSync(new URL(name, FOLDER), 'utf8')] as const);

/** Pairs of numbers in brackets, as coordinates are written. */
const coordinates = (text: string): number =>
  text.match(/\[\s*-?\d+(\.\d+)?,\s*-?\d+(\.\d+)?\s*,?\s*\]/g)?.length ?? 0;

describe('the map policy', () => {
  test('geography comes from one file, which has ways, places of powers and one water, and no outline', () => {
    expect(Object.keys(places).toSorted()).toEqual(['AT_THE_RIM', 'CASPIAN', 'POWER_PLACES', 'waypoints']);
    const geographic = files.filter(([, text]) => /LonLat\[\]|LonLat\b.*=\s*\[/.test(text));
    expect(geographic.map(([name]) => name)).toEqual(['places.ts']);
    expect(coordinates(files.find(([name]) => name === 'places.ts')![1])).toBeGreaterThan(20);
  });

  test('no other data of shapes is in the map', () => {
    expect(files.map(([name]) => name).filter((name) => /\.(json|geojson|topojson|svg)$/.test(name))).toEqual(
      [],
    );
  });

  test('the one water is the Caspian Sea, and reaches no disputed shore', () => {
    for (const [lon, lat] of places.CASPIAN) {
      expect(lon).toBeGreaterThan(46.5);
      expect(lon).toBeLessThan(55);
      expect(lat).toBeGreaterThan(36.5);
      expect(lat).toBeLessThan(47.5);
    }
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
