import type { MemberId, RegionId, UnitKind } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import type { Text } from './text.ts';

/** Units of the same region, owner, kind and status. */
export interface Counter {
  readonly region: RegionId;
  readonly owner: MemberId;
  readonly kind: UnitKind;
  readonly status: 'ready' | 'spent' | 'worn';
  readonly count: number;
  /** The status in a word. */
  readonly state: string;
  /** “2 brigades of Kazakhstan, ready”. */
  readonly label: string;
}

/** All units of the view as counters, by region and owner in table order. */
export function countersOf(book: Book, view: State, text: Text): Counter[] {
  const stacks = new Map<string, Omit<Counter, 'label' | 'state'>>();
  for (const { place: region, owner, kind, status } of view.units) {
    const key = `${region} ${owner} ${kind} ${status}`;
    const count = (stacks.get(key)?.count ?? 0) + 1;
    stacks.set(key, { region, owner, kind, status, count });
  }
  const order = ({ region, owner }: { readonly region: RegionId; readonly owner: MemberId }): number =>
    book.regionOrder.indexOf(region) * book.order.length + book.order.indexOf(owner);
  return [...stacks.values()]
    .toSorted((a, b) => order(a) - order(b))
    .map((stack) => {
      const { kind: unit, owner: member, count, status } = stack;
      const state = text.name('unitStatus', status);
      return { ...stack, state, label: text.ui('counterLabel', { unit, member, count, status }) };
    });
}
