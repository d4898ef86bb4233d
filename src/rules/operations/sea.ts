import type { RegionId } from '../../model/ids.ts';
import type { Unit } from '../../model/records.ts';
import type { Change } from '../change.ts';
import { cause, note, patchYear, shiftTension } from '../change.ts';
import { routesFrom } from '../geography.ts';

/** Counts a unit's crossing of the sea, and what a breach of the 2018 Convention brings (R2.5). */
export function crossSea(change: Change, unit: Unit, to: RegionId): void {
  const route = routesFrom(change.book, change.state, unit.place, unit.kind).get(to);
  for (const id of route?.crossings ?? []) {
    const { littoral } = change.book.corridors[id];
    const foreign = littoral !== undefined && !littoral.includes(unit.owner);
    const breach = foreign && !change.state.now.conventionBreached;
    patchYear(change, {
      crossings: change.state.now.crossings + 1,
      conventionBreached: change.state.now.conventionBreached || foreign,
    });
    note(change, 'caspianCrossed', { member: unit.owner, breach: breach ? 'yes' : 'no' });
    if (!breach) continue;
    for (const power of ['russia', 'iran'] as const) {
      shiftTension(change, power, 1, cause('R2.5', 'convention', { member: unit.owner }));
    }
  }
}
