import type { RegionId } from '../model/ids.ts';
import type { MapModel } from '../present/map-model.ts';
import type { Box } from './camera.ts';
import { AT_THE_RIM, POWER_PLACES } from './places.ts';
import type { Point } from './projection.ts';
import { project } from './projection.ts';
import type { BoardTarget } from './target.ts';
import { regionOfTarget } from './walk.ts';

/** Where regions are on the map plane. */
export function boundsOf(model: MapModel): Box {
  const points = model.regions.map(({ lon, lat }) => project([lon, lat]));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** The point of the map plane that shows a target; null for what is always in view. */
export function placeOf(model: MapModel, target: BoardTarget): Point | null {
  const point = (id: RegionId): Point | null => {
    const region = model.regions.find((one) => one.id === id);
    return region ? project([region.lon, region.lat]) : null;
  };
  if (target.kind === 'power') {
    return AT_THE_RIM.includes(target.id) ? null : project(POWER_PLACES[target.id]);
  }
  if (target.kind === 'corridor') {
    const [link] = model.corridors.find(({ id }) => id === target.id)?.links ?? [];
    const from = link && point(link[0]);
    const to = link && point(link[1]);
    return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null;
  }
  const region = regionOfTarget(model, target);
  return region === null ? null : point(region);
}

/** The region nearest to a point of the map plane. */
export function regionNearest(model: MapModel, to: Point): RegionId | null {
  const far = ({ lon, lat }: MapModel['regions'][number]): number => {
    const at = project([lon, lat]);
    return Math.hypot(at.x - to.x, at.y - to.y);
  };
  return model.regions.toSorted((a, b) => far(a) - far(b))[0]?.id ?? null;
}
