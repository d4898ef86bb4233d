import type { Action } from '../model/action.ts';
import type { MemberId, RegionId, UnitKind } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { REACH, regionsFrom, routesFrom } from '../rules/geography.ts';
import { maySendAbroad } from '../rules/law.ts';

/** A unit picked out on the map, to show where it can go. */
export interface SelectedUnit {
  readonly owner: MemberId;
  readonly kind: UnitKind;
  readonly place: RegionId;
}

/** The way of a unit over the links. */
export interface MapWay {
  readonly owner: MemberId;
  readonly unit: UnitKind;
  /** Every region on it, both ends included. */
  readonly path: readonly RegionId[];
  /** The rapid-reaction force brings it there, past all links: the path has the two ends alone. */
  readonly lifted: boolean;
}

/** Where a unit can go: every region that geography reaches, and whether law lets it go there. */
export interface MapReach {
  readonly from: RegionId;
  readonly regions: readonly {
    readonly id: RegionId;
    readonly allowed: boolean;
    readonly links: number;
    readonly path: readonly RegionId[];
    readonly lifted: boolean;
  }[];
}

/** What somebody thinks about and has not done: drawn over the map and gone again. */
export interface MapPlan {
  readonly reach: MapReach | null;
  readonly way: MapWay | null;
}

/** The reach of a unit as a viewer sees it, by geography and by law (R2.3, R2.10). */
export function reachOf(library: Library, view: State, { owner, kind, place }: SelectedUnit): MapReach {
  const book = openBook(library);
  const routes = routesFrom(book, view, place, kind);
  const abroad = maySendAbroad(book, view, owner, kind);
  return {
    from: place,
    regions: regionsFrom(book, view, place, kind)
      .filter((id) => id !== place)
      .map((id) => {
        const route = routes.get(id);
        return {
          id,
          allowed: abroad || book.regions.get(id)?.owner === owner,
          // Beyond the usual reach it is the rapid-reaction force that brings it there.
          links: route?.links ?? REACH + 1,
          path: route?.path ?? [place, id],
          lifted: route === undefined,
        };
      }),
  };
}

/** Ways of forces that were committed and are at work, in the order in which they were sent. */
export function waysTaken(book: Book, view: State): readonly MapWay[] {
  const sent: { readonly unit: number; readonly to: RegionId }[] = [];
  const send = (units: readonly number[], to: RegionId | undefined): void => {
    if (to !== undefined) sent.push(...units.map((unit) => ({ unit, to })));
  };
  for (const { contributions, region } of view.crises) {
    for (const { units } of contributions) send(units, region);
  }
  const { phase } = view;
  if (phase.kind === 'operations' && phase.step.kind === 'responding') {
    const { crisis, units } = phase.step;
    send(units, view.crises.find(({ id }) => id === crisis)?.region);
  }
  if (phase.kind === 'emergency') send(phase.council.committed, phase.council.region);
  return sent.flatMap(({ unit: id, to }) => {
    const unit = view.units.find((each) => each.id === id);
    if (!unit || unit.place === to) return [];
    return [wayBetween(book, view, { owner: unit.owner, kind: unit.kind, place: unit.place }, to)];
  });
}

/** The way that an action would send a unit on; null for actions that send none, or none abroad from where it stands. */
export function wayOf(library: Library, view: State, seat: MemberId, action: Action): MapWay | null {
  const book = openBook(library);
  const { phase } = view;
  const way = (unit: UnitKind, place: RegionId, to: RegionId | undefined): MapWay | null =>
    to === undefined || to === place ? null : wayBetween(book, view, { owner: seat, kind: unit, place }, to);
  switch (action.kind) {
    case 'deployUnit': {
      const picked = phase.kind === 'operations' && phase.step.kind === 'deploying' && phase.step.picked;
      return picked ? way(picked.unit, picked.from, action.to) : null;
    }
    case 'sendUnit':
      return way(action.unit, action.from, destinationOf(view));
    case 'commitUnit':
      return phase.kind === 'emergency' ? way(action.unit, action.from, phase.council.region) : null;
    default:
      return null;
  }
}

/** The unit whose reach matters to an action that is thought about, or to the step that a turn stands at. */
export function unitInHand(
  { phase }: State,
  seat: MemberId | null,
  action: Action | null,
): SelectedUnit | null {
  if (seat === null) return null;
  if (action?.kind === 'pickUnit') return { owner: seat, kind: action.unit, place: action.from };
  if (phase.kind !== 'operations' || phase.step.kind !== 'deploying' || !phase.step.picked) return null;
  const { unit, from } = phase.step.picked;
  return { owner: seat, kind: unit, place: from };
}

/** Where units that are now being sent go; undefined for a mission abroad. */
function destinationOf({ phase, crises, conflicts }: State): RegionId | undefined {
  if (phase.kind !== 'operations') return undefined;
  const { step } = phase;
  if (step.kind === 'responding') return crises.find(({ id }) => id === step.crisis)?.region;
  if (step.kind === 'keeping') return conflicts.find(({ id }) => id === step.conflict)?.region;
  return undefined;
}

function wayBetween(book: Book, view: State, { owner, kind, place }: SelectedUnit, to: RegionId): MapWay {
  // The room that it took on a sea crossing is its own.
  const before = { ...view, now: { ...view.now, crossings: 0 } };
  const path = routesFrom(book, before, place, kind).get(to)?.path;
  return { owner, unit: kind, path: path ?? [place, to], lifted: path === undefined };
}
