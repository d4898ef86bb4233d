import type { CorridorId, MemberId, RegionId, UnitKind } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import { regionOf } from './book.ts';
import { maySendAbroad } from './law.ts';
import { once } from './memo.ts';
import { works } from './projects.ts';

/** How many links a move or a call for help reaches (R2.3). */
export const REACH = 2;

/** Whether a corridor is open to anybody now (R2.4). */
export function corridorOpen(book: Book, state: State, id: CorridorId): boolean {
  if ((state.closed[id] ?? 0) >= state.year) return false;
  const { opens } = book.corridors[id];
  switch (opens.kind) {
    case 'always':
      return true;
    case 'normalisation':
      return state.normalisation >= 3;
    case 'tension-at-most':
      return state.powers[opens.power].tension <= opens.value;
  }
}

/** Whether one unit of this kind may pass a corridor now; over the sea room must be left (R2.5). */
export function corridorPasses(book: Book, state: State, id: CorridorId, unit: UnitKind): boolean {
  const corridor = book.corridors[id];
  if (corridor.units && !corridor.units.includes(unit)) return false;
  if (corridor.capacity !== undefined && state.now.crossings >= corridor.capacity) {
    if (!works(state, 'logistics-bridge')) return false;
  }
  return corridorOpen(book, state, id);
}

export interface Route {
  readonly links: number;
  /** Sea corridors on the way, whose capacity it uses. */
  readonly crossings: readonly CorridorId[];
  /** Every region on it, both ends included. */
  readonly path: readonly RegionId[];
}

/**
 * Regions a unit can get to within `links` links by geography, with the way that needs the fewest crossings first found.
 * Law and consent are not asked here: the map shows the difference.
 */
export function routesFrom(
  book: Book,
  state: State,
  from: RegionId,
  unit: UnitKind,
  links = REACH,
): Map<RegionId, Route> {
  const found = new Map<RegionId, Route>([[from, { links: 0, crossings: [], path: [from] }]]);
  let edge: RegionId[] = [from];
  for (let step = 1; step <= links; step += 1) {
    const next: RegionId[] = [];
    for (const at of edge) {
      const sofar = found.get(at)!;
      for (const way of book.ways.get(at) ?? []) {
        if (way.corridor && !corridorPasses(book, state, way.corridor, unit)) continue;
        const sea = way.corridor !== null && book.corridors[way.corridor].capacity !== undefined;
        const crossings = sea ? [...sofar.crossings, way.corridor] : sofar.crossings;
        const known = found.get(way.to);
        if (known && (known.links < step || known.crossings.length <= crossings.length)) continue;
        if (!known) next.push(way.to);
        found.set(way.to, { links: step, crossings, path: [...sofar.path, way.to] });
      }
    }
    edge = next;
  }
  return found;
}

/** Whether a unit of that owner, kind and place can reach a region: by links, or by the rapid-reaction force; and law. */
export function canReach(
  book: Book,
  state: State,
  unit: { readonly owner: MemberId; readonly kind: UnitKind; readonly place: RegionId },
  to: RegionId,
): boolean {
  const abroad = regionOf(book, to).owner !== unit.owner;
  if (abroad && !maySendAbroad(book, state, unit.owner, unit.kind)) return false;
  return inReach(book, state, unit, to);
}

/** Whether geography alone lets a unit reach a region. */
export function inReach(
  book: Book,
  state: State,
  unit: { readonly kind: UnitKind; readonly place: RegionId },
  to: RegionId,
): boolean {
  return regionsFrom(book, state, unit.place, unit.kind).includes(to);
}

type Reach = Map<RegionId, readonly RegionId[]>;

const reaches = new WeakMap<Book, Map<string, Reach>>();

/** Keys under which a state's reach is remembered, one for each kind of unit. */
const KEYS: Readonly<Record<UnitKind, string>> = {
  brigade: 'reach brigade',
  air: 'reach air',
  special: 'reach special',
  engineers: 'reach engineers',
};

/** What is known so far of the reach of a kind of unit. It depends on which corridors let it pass, and on nothing else. */
function reachOf(book: Book, state: State, kind: UnitKind): Reach {
  return once(state, KEYS[kind], () => {
    const passes = book.library.corridors.map(({ id }) =>
      corridorPasses(book, state, id, kind) ? '1' : '0',
    );
    const key = passes.join('');
    let known = reaches.get(book);
    if (!known) reaches.set(book, (known = new Map()));
    let reach = known.get(key);
    if (!reach) known.set(key, (reach = new Map()));
    return reach;
  });
}

/** Regions that a unit of this kind gets to from a place by geography, its own included, nearest first. */
export function regionsFrom(book: Book, state: State, place: RegionId, kind: UnitKind): readonly RegionId[] {
  if (works(state, 'rapid-reaction')) return book.regionOrder;
  const reach = reachOf(book, state, kind);
  let regions = reach.get(place);
  if (!regions) {
    regions = [...routesFrom(book, state, place, kind).keys()];
    reach.set(place, regions);
  }
  return regions;
}
