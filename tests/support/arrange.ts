import type { MemberId, PowerId, RegionId, UnitKind } from '../../src/model/ids.ts';
import type { Phase } from '../../src/model/phase.ts';
import type { Crisis, FrozenConflict, Site, Unit } from '../../src/model/records.ts';
import type { State } from '../../src/model/state.ts';
import { nextChance } from '../../src/rules/chance.ts';
import { cardOf, openBook, regionOf } from '../../src/rules/book.ts';
import { LIBRARY } from '../../src/content/library.ts';

/** A part of a plain value: objects may be given in part, lists and everything else only whole. */
export type DeepPartial<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { readonly [K in keyof T]?: DeepPartial<T[K]> }
    : T;

/**
 * The state with a patch merged into it: objects are merged, lists and values replaced. A phase (or step) of another kind
 * replaces the old one whole. The state given is left as it was.
 */
export function withState(state: State, patch: DeepPartial<State>): State {
  return merge(state, patch) as State;
}

function merge(old: unknown, patch: unknown): unknown {
  if (!isPlain(old) || !isPlain(patch)) return patch;
  if ('kind' in patch && 'kind' in old && patch['kind'] !== old['kind']) return patch;
  const merged: Record<string, unknown> = { ...old };
  for (const [key, value] of Object.entries(patch)) merged[key] = merge(old[key], value);
  return merged;
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member's numbers changed. */
export function withMember(
  state: State,
  member: MemberId,
  patch: DeepPartial<State['members'][MemberId]>,
): State {
  return withState(state, { members: { [member]: patch } });
}

/** A power's numbers changed. */
export function withPower(state: State, power: PowerId, patch: DeepPartial<State['powers'][PowerId]>): State {
  return withState(state, { powers: { [power]: patch } });
}

/** This year's record changed. */
export function withYear(state: State, patch: DeepPartial<State['now']>): State {
  return withState(state, { now: patch });
}

/** The same table in another phase, given whole. */
export function withPhase(state: State, phase: Phase): State {
  return { ...state, phase };
}

export interface UnitPlan extends Partial<Unit> {
  readonly owner: MemberId;
  readonly kind: UnitKind;
  readonly place: RegionId;
}

/** Ready units with ids from 1, or from `first`. */
export function unitsOf(plans: readonly UnitPlan[], first = 1): Unit[] {
  return plans.map((plan, at) => ({
    id: first + at,
    status: 'ready',
    wornUntil: 0,
    keeping: null,
    ...plan,
  }));
}

/** Only these units stand on the map. */
export function withUnits(state: State, plans: readonly UnitPlan[]): State {
  return { ...state, units: unitsOf(plans) };
}

/** These units stand beside the others; their ids run on from 500. */
export function addUnits(state: State, plans: readonly UnitPlan[]): State {
  const own = state.units.filter(({ id }) => id >= 500).length;
  return { ...state, units: [...state.units, ...unitsOf(plans, 500 + own)] };
}

/** A working project, built in the first year. */
export function siteOf(project: Site['project'], region: RegionId | null, part: Partial<Site> = {}): Site {
  return { project, region, power: null, built: 1, active: true, ...part };
}

/** A frozen conflict of a power's making in a region. */
export function conflictOf(
  region: RegionId,
  power: PowerId,
  part: Partial<FrozenConflict> = {},
): FrozenConflict {
  const member = regionOf(openBook(LIBRARY), region).owner;
  return { id: 900, region, member, power, since: 1, steps: 0, keptSince: 0, ...part };
}

/** A card on the table in a region, not yet answered; its author is the one given. */
export function crisisOf(id: string, region: RegionId, part: Partial<Crisis> = {}): Crisis {
  const book = openBook(LIBRARY);
  const { attribution } = cardOf(book, id);
  const member = regionOf(book, region).owner;
  return {
    id,
    region,
    member,
    power: null,
    named: null,
    attribution,
    option: null,
    contributions: [],
    ...part,
  };
}

/** A night before anything has happened: the powers named act, none by default. */
export function nightOf(powers: readonly PowerId[] = [], stage: 'before' | 'after' = 'before'): Phase {
  return { kind: 'night', stage, waiting: [], powers };
}

/** Operations in which these seats have their turns, the first of them now. */
export function operationsOf(...turns: MemberId[]): Phase {
  return { kind: 'operations', turns, turn: 0, step: { kind: 'choose' }, refused: [] };
}

/**
 * The state with chance set so that its next draws (each from 0 up to 1) pass the tests given, in order. Tests with a
 * one-in-a-thousand chance still take no time.
 */
export function withChance(state: State, ...draws: readonly ((value: number) => boolean)[]): State {
  return { ...state, rng: chanceWhere(draws) };
}

/** The state with chance set so that the next dice show these eyes. */
export function withDice(state: State, ...eyes: readonly number[]): State {
  return withChance(state, ...eyes.map((eye) => (value: number) => 1 + Math.floor(value * 6) === eye));
}

/** A state of the chance generator whose next draws pass these tests. */
function chanceWhere(draws: readonly ((value: number) => boolean)[]): number {
  for (let start = 0; start < 50_000_000; start += 1) {
    let rng = start;
    const passes = draws.every((test) => {
      const next = nextChance(rng);
      rng = next.rng;
      return test(next.value);
    });
    if (passes) return start;
  }
  throw new Error('no such chance');
}
