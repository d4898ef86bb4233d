import type { RegionId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import { regionOf } from '../book.ts';
import { baseAt } from '../projects.ts';

/** Whether an allied unit or a base stands in a region (R5.14, R6.5). */
export function hasTripwire(book: Book, state: State, region: RegionId): boolean {
  const { owner } = regionOf(book, region);
  return (
    baseAt(book, state, region) ||
    state.units.some((unit) => unit.place === region && unit.owner !== owner && unit.status !== 'worn')
  );
}
