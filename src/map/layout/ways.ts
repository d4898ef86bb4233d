import type { CorridorId, MemberId, RegionId } from '../../model/ids.ts';
import type { MapModel } from '../../present/map-model.ts';
import { waypoints } from '../places.ts';
import type { LonLat, Point } from '../projection.ts';
import type { Choice, Item } from './arrange.ts';
import { boxAround } from './boxes.ts';
import { lengthOf, measured, smooth } from './curves.ts';
import type { Measure } from './measure.ts';
import type { SheetLink } from './sheet.ts';

type Place = (at: LonLat) => Point;

/** One line of a corridor. */
export interface CorridorLine {
  readonly id: CorridorId;
  readonly line: readonly Point[];
}

export function placeLinks(model: MapModel, at: ReadonlyMap<RegionId, Point>): readonly SheetLink[] {
  const owner = new Map<RegionId, MemberId>(model.regions.map((region) => [region.id, region.owner]));
  return model.links.flatMap(([a, b]) => {
    const from = at.get(a);
    const to = at.get(b);
    if (!from || !to) return [];
    const mine = owner.get(a);
    return [{ ends: [a, b] as const, from, to, within: mine && mine === owner.get(b) ? mine : null }];
  });
}

export function placeCorridors(
  model: MapModel,
  at: ReadonlyMap<RegionId, Point>,
  place: Place,
): readonly CorridorLine[] {
  return model.corridors.flatMap(({ id, links }) =>
    links.flatMap((link) => {
      const from = at.get(link[0]);
      const to = at.get(link[1]);
      if (!from || !to) return [];
      return [{ id, line: smooth([from, ...waypoints(id, link).map(place), to]) }];
    }),
  );
}

/** Where a corridor's name may stand: on its longest line, near the middle if there is room. */
export function corridorLabelItem(
  id: CorridorId,
  text: string,
  lines: readonly CorridorLine[],
  measure: Measure,
): Item | null {
  const [longest] = lines
    .filter((one) => one.id === id)
    .toSorted((a, b) => lengthOf(b.line) - lengthOf(a.line));
  if (!longest) return null;
  const { at } = measured(longest.line);
  const w = Math.ceil(measure(text, 'corridor')) + 6;
  const h = 16;
  const choices: Choice[] = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74, 0.18, 0.82].flatMap((share, i) => {
    const on = at(share);
    return [0, 13, -13, 24, -24].map((lift) => ({
      box: boxAround({ x: on.x, y: on.y + lift }, w, h),
      cost: i * 3 + Math.abs(lift) * 1.1,
    }));
  });
  return { id: `corridor:${id}`, choices: [...choices, { box: null, cost: 500 }] };
}
