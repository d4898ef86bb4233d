// Land, home regions and lines from provinces. All of them share arcs, so that no gap opens where they meet.

import polylabel from 'polylabel';
import { feature, mergeArcs } from 'topojson-client';
import { topology } from 'topojson-server';
import { PROVINCES } from './provinces.mjs';
import { presimplify, simplify } from 'topojson-simplify';

/** Corners that stand out by less than this triangle go, km²: finer than a pixel at the nearest view. */
const DETAIL_KM2 = 8;
/** Islands smaller than this are not drawn, km². */
const ISLAND_KM2 = 160;
/** Land of one state inside another, and holes for it: enclaves are not drawn (docs/map-policy.md). */
const ENCLAVE_KM2 = 700;
/** States whose borders the rules name; each region says which of them it touches, so that a test can compare. */
const NEIGHBOURS = ['ARM', 'CHN', 'IRN', 'RUS'];
/** Steps of the grid that points are rounded to. */
const GRID = 10_000;

/** @param {import('./read-provinces.mjs').Province[]} provinces */
export function drawShapes(provinces) {
  const coarse = simplify(
    presimplify(topology({ provinces: { type: 'FeatureCollection', features: provinces } }, 1e6)),
    DETAIL_KM2,
  );
  const all = coarse.objects.provinces.geometries;
  const polygons = (geometries) => feature(coarse, mergeArcs(coarse, geometries)).geometry.coordinates;
  const regions = [...new Set(all.map(({ properties }) => properties.region))].filter(Boolean).map((id) => ({
    type: 'Feature',
    id,
    properties: { owner: PROVINCES[id].owner, neighbours: [] },
    geometry: {
      type: 'MultiPolygon',
      coordinates: kept(polygons(all.filter(({ properties }) => properties.region === id))),
    },
  }));
  const state = (code) => all.filter(({ properties }) => properties.state === code);
  for (const { id, properties } of regions) {
    const own = all.filter(({ properties }) => properties.region === id);
    properties.neighbours = NEIGHBOURS.filter((code) => between(coarse, own, state(code)).length > 0);
  }
  const features = {
    regions: { type: 'FeatureCollection', features: regions },
    land: {
      type: 'MultiPolygon',
      coordinates: polygons(all)
        .filter(([outer]) => area(outer) >= ISLAND_KM2)
        .map((rings) => rings.filter((ring, i) => i === 0 || area(ring) >= ISLAND_KM2)),
    },
    // Where Azerbaijan and Armenia meet; drawn dashed, because it is not demarcated.
    undemarcated: {
      type: 'MultiLineString',
      coordinates: alongRegions(regions, between(coarse, state('AZE'), state('ARM'))),
    },
  };
  return topology(features, GRID);
}

/** Lines on the rings that are drawn: those of enclaves go with them. */
function alongRegions(regions, lines) {
  const drawn = new Set(regions.flatMap(({ geometry }) => geometry.coordinates.flat(2)).map(String));
  return lines.filter((line) => line.every((at) => drawn.has(String(at))));
}

/** Lines that two sets of provinces have in common. */
function between(coarse, some, others) {
  const first = arcsOf(some);
  const second = arcsOf(others);
  const shared = new Set([...first].filter((arc) => second.has(arc)));
  const lines = [...shared].map((arc) => [arc]);
  return feature(coarse, { type: 'MultiLineString', arcs: lines }).geometry.coordinates;
}

function arcsOf(geometries) {
  const found = new Set();
  const walk = (arcs) => (Array.isArray(arcs) ? arcs.forEach(walk) : found.add(arcs < 0 ? ~arcs : arcs));
  geometries.forEach(({ arcs }) => walk(arcs));
  return found;
}

/** The parts of a region that are drawn, the largest always. */
function kept(polygons) {
  const sorted = polygons.toSorted(([a], [b]) => area(b) - area(a));
  return sorted
    .filter(([outer], i) => i === 0 || area(outer) >= ENCLAVE_KM2)
    .map((rings) => rings.filter((ring, i) => i === 0 || area(ring) >= ENCLAVE_KM2));
}

/** Km², whichever way the ring runs. */
export function area(ring) {
  let twice = 0;
  for (let i = 1; i < ring.length; i += 1) twice += ring[i - 1][0] * ring[i][1] - ring[i][0] * ring[i - 1][1];
  return Math.abs(twice / 2);
}

/** The point inside each region that is farthest from its borders: km on the plane, and how far. */
export function innermost(topo) {
  return Object.fromEntries(
    feature(topo, topo.objects.regions).features.map(({ id, geometry }) => {
      const largest = geometry.coordinates.toSorted(([a], [b]) => area(b) - area(a))[0];
      const found = polylabel(largest, 1);
      return [id, [Math.round(found[0]), Math.round(found[1]), Math.round(found.distance)]];
    }),
  );
}
