import type { RegionId } from '../model/ids.ts';
import type { MapModel } from '../present/map-model.ts';
import { REACH } from '../rules/geography.ts';
import { project } from './projection.ts';
import type { BoardTarget } from './target.ts';
import { sameTarget } from './target.ts';

export type Direction = 'up' | 'right' | 'down' | 'left';

const HEADINGS: Readonly<Record<Direction, number>> = {
  up: -Math.PI / 2,
  right: 0,
  down: Math.PI / 2,
  left: Math.PI,
};
/** A neighbour farther off the heading than this is not that way. */
const WIDEST = (80 / 180) * Math.PI;

/** Regions that share a link or a corridor, open or closed: the keyboard looks at places, it moves no units. */
export function neighboursOf(model: MapModel, region: RegionId): readonly RegionId[] {
  const all = [...model.links, ...model.corridors.flatMap(({ links }) => links)];
  return [...new Set(all.flatMap(([a, b]) => (a === region ? [b] : b === region ? [a] : [])))];
}

/**
 * The neighbour that lies in a direction, the straightest and nearest of them; null if none does.
 */
export function stepFrom(model: MapModel, from: RegionId, direction: Direction): RegionId | null {
  const places = new Map(model.regions.map(({ id, lon, lat }) => [id, project([lon, lat])]));
  const here = places.get(from);
  if (!here) return null;
  let best: RegionId | null = null;
  let least = Infinity;
  for (const id of neighboursOf(model, from)) {
    const there = places.get(id);
    if (!there) continue;
    const dx = there.x - here.x;
    const dy = there.y - here.y;
    const turn = Math.abs(wrapAngle(Math.atan2(dy, dx) - HEADINGS[direction]));
    if (turn > WIDEST) continue;
    const cost = Math.hypot(dx, dy) * (1 + 2.5 * turn * turn);
    if (cost < least) {
      least = cost;
      best = id;
    }
  }
  return best;
}

/** The shortest way over links and open corridors; by air where that is longer than any unit walks. */
export function pathBetween(
  model: MapModel,
  from: RegionId,
  to: RegionId,
): { readonly path: readonly RegionId[]; readonly lifted: boolean } {
  const ways = [...model.links, ...model.corridors.flatMap(({ open, links }) => (open ? links : []))];
  let paths: (readonly RegionId[])[] = [[from]];
  const seen = new Set([from]);
  for (let step = 0; step < REACH; step += 1) {
    const longer: (readonly RegionId[])[] = [];
    for (const path of paths) {
      for (const [a, b] of ways) {
        const next = a === path.at(-1) ? b : b === path.at(-1) ? a : null;
        if (next === null || seen.has(next)) continue;
        if (next === to) return { path: [...path, to], lifted: false };
        seen.add(next);
        longer.push([...path, next]);
      }
    }
    paths = longer;
  }
  return { path: [from, to], lifted: true };
}

const wrapAngle = (angle: number): number => Math.atan2(Math.sin(angle), Math.cos(angle));

/** The region that a target belongs to; null for powers and corridors. */
export function regionOfTarget(model: MapModel, target: BoardTarget | null): RegionId | null {
  switch (target?.kind) {
    case 'region':
      return target.id;
    case 'unit':
      return target.region;
    case 'crisis':
      return model.crises.find(({ id }) => id === target.id)?.region ?? null;
    case 'power':
    case 'corridor':
    case undefined:
      return null;
  }
}

/** What can be selected in one region, in turn: the region, its crises, its counters. */
function insideOf(model: MapModel, region: RegionId): readonly BoardTarget[] {
  return [
    { kind: 'region', id: region },
    ...model.crises
      .filter((crisis) => crisis.region === region)
      .map(({ id }): BoardTarget => ({ kind: 'crisis', id })),
    ...model.counters
      .filter((counter) => counter.region === region)
      .map(({ owner, kind, status }): BoardTarget => ({ kind: 'unit', region, owner, unit: kind, status })),
  ];
}

/** The next thing to select in the region of a target, round and round. */
export function nextInside(model: MapModel, target: BoardTarget): BoardTarget | null {
  const region = regionOfTarget(model, target);
  if (region === null) return null;
  const inside = insideOf(model, region);
  const at = inside.findIndex((one) => sameTarget(one, target));
  return inside[(at + 1) % inside.length] ?? null;
}
