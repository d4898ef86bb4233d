import type { EventKind, EventOf, GameEvent, Meter } from '../../src/model/event.ts';
import type { MemberId, PowerId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';

/** Where events come from: a list, what an action did, or a state's whole log. */
export type Source = readonly GameEvent[] | { readonly events: readonly GameEvent[] } | State;

function listOf(source: Source): readonly GameEvent[] {
  if ('log' in source) return source.log;
  return 'events' in source ? source.events : source;
}

/** All events of a kind, oldest first. */
export function eventsOf<K extends EventKind>(source: Source, kind: K): EventOf<K>[] {
  return listOf(source).filter((event): event is EventOf<K> => event.kind === kind);
}

/** The one event of a kind; throws if there is none or more than one. */
export function eventOf<K extends EventKind>(source: Source, kind: K): EventOf<K> {
  const [event, ...more] = eventsOf(source, kind);
  if (!event || more.length > 0) throw new Error(`${more.length + (event ? 1 : 0)} events ${kind}`);
  return event;
}

export interface ShiftFilter {
  readonly member?: MemberId;
  readonly power?: PowerId;
  /** Key of the cause. */
  readonly label?: string;
  /** Rule of the cause. */
  readonly rule?: string;
}

/** By how much a meter was shifted, each time, by the causes asked for. */
export function shiftsOf(source: Source, meter: Meter, filter: ShiftFilter = {}): number[] {
  return eventsOf(source, 'meterShifted')
    .filter(
      (event) =>
        event.meter === meter &&
        (filter.member === undefined || event.member === filter.member) &&
        (filter.power === undefined || event.power === filter.power) &&
        (filter.label === undefined || event.because.label === filter.label) &&
        (filter.rule === undefined || event.because.rule === filter.rule),
    )
    .map(({ by }) => by);
}

/** ¤ that moved for a cause, by its label. */
export function paidFor(source: Source, label: string): { payer: string; payee: string; amount: number }[] {
  return eventsOf(source, 'moneyMoved')
    .filter(({ because }) => because.label === label)
    .map(({ payer, payee, amount }) => ({ payer, payee, amount }));
}
