import type { PowerId, RegionId } from '../model/ids.ts';
import { regionOf } from './book.ts';
import type { Change } from './change.ts';
import { note, patch } from './change.ts';
import { changeUnits } from './units.ts';

/** Steps of diplomacy that settle a frozen conflict (R4.26). */
const STEPS_TO_SETTLE = 2;
/** Peacekeepers that must stand there. */
export const KEEPERS = 2;

/** Ground was lost: a conflict freezes there, unless one is frozen there already (R5.13). */
export function freezeConflict(change: Change, region: RegionId, power: PowerId): void {
  const { conflicts, nextId, year } = change.state;
  if (conflicts.some((conflict) => conflict.region === region)) return;
  const member = regionOf(change.book, region).owner;
  patch(change, {
    nextId: nextId + 1,
    conflicts: [...conflicts, { id: nextId, region, member, power, since: year, steps: 0, keptSince: 0 }],
  });
  note(change, 'conflictFrozen', { region, power });
}

/** One step of diplomacy towards settlement; the second settles it. */
export function advanceConflict(change: Change, id: number): void {
  const conflict = change.state.conflicts.find((each) => each.id === id);
  if (!conflict) return;
  if (conflict.steps + 1 >= STEPS_TO_SETTLE) return settleConflict(change, id);
  patch(change, {
    conflicts: change.state.conflicts.map((each) =>
      each.id === id ? { ...each, steps: each.steps + 1 } : each,
    ),
  });
}

/** Ends a frozen conflict and frees its peacekeepers. */
export function settleConflict(change: Change, id: number): void {
  const conflict = change.state.conflicts.find((each) => each.id === id);
  if (!conflict) return;
  patch(change, { conflicts: change.state.conflicts.filter((each) => each.id !== id) });
  const keepers = change.state.units.filter((unit) => unit.keeping === id).map((unit) => unit.id);
  changeUnits(change, keepers, { keeping: null });
  note(change, 'conflictSettled', { region: conflict.region, power: conflict.power });
}
