import type { Column, MemberId, RegionId, UnitKind } from '../model/ids.ts';
import type { Unit } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import type { Change } from './change.ts';
import { note, patch } from './change.ts';
import { once } from './memo.ts';
import type { Cause } from '../model/event.ts';

/** Strength of a kind of unit in a column of the table (R2.7). */
export function strengthOf(book: Book, kind: UnitKind, column: Column): number {
  return book.units[kind].strength[column];
}

export function isReady(unit: Unit): boolean {
  return unit.status === 'ready' && unit.keeping === null;
}

/** The first ready unit of that owner, kind and place, or undefined. */
export function findReady(state: State, owner: MemberId, kind: UnitKind, place: RegionId): Unit | undefined {
  for (const unit of state.units) {
    if (unit.owner === owner && unit.kind === kind && unit.place === place && isReady(unit)) return unit;
  }
  return undefined;
}

interface Stack {
  readonly kind: UnitKind;
  readonly place: RegionId;
}

const NO_STACKS: readonly Stack[] = [];

/** Kinds and places of a member's ready units, each once, in the order in which they stand in the state. */
export function readyStacks(state: State, owner: MemberId): readonly Stack[] {
  const all = once(state, 'stacks', () => {
    const stacks: Partial<Record<MemberId, Stack[]>> = {};
    for (const unit of state.units) {
      const { owner: of, kind, place } = unit;
      if (!isReady(unit)) continue;
      const own = (stacks[of] ??= []);
      if (!own.some((stack) => stack.kind === kind && stack.place === place)) own.push({ kind, place });
    }
    return stacks;
  });
  return all[owner] ?? NO_STACKS;
}

/** Ready strength of a member in the armed column. */
export function armedStrength(book: Book, state: State, owner: MemberId): number {
  let sum = 0;
  for (const unit of state.units)
    if (unit.owner === owner && isReady(unit)) sum += strengthOf(book, unit.kind, 'armed');
  return sum;
}

export function changeUnits(change: Change, ids: readonly number[], part: Partial<Unit>): void {
  if (ids.length === 0) return;
  patch(change, {
    units: change.state.units.map((unit) => (ids.includes(unit.id) ? { ...unit, ...part } : unit)),
  });
}

/** Makes units worn through the year named, and says why. */
export function wearUnits(change: Change, ids: readonly number[], until: number, because: Cause): void {
  for (const unit of change.state.units) {
    if (ids.includes(unit.id)) {
      note(change, 'unitWorn', { member: unit.owner, unit: unit.kind, region: unit.place, because });
    }
  }
  changeUnits(change, ids, { status: 'worn', wornUntil: until, keeping: null });
}

/** Puts a new ready unit on the map. */
export function addUnit(change: Change, owner: MemberId, kind: UnitKind, place: RegionId): void {
  const { nextId } = change.state;
  const unit: Unit = { id: nextId, owner, kind, place, status: 'ready', wornUntil: 0, keeping: null };
  patch(change, { nextId: nextId + 1, units: [...change.state.units, unit] });
  note(change, 'unitRaised', { member: owner, unit: kind, region: place });
}
