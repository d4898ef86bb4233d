import type { EventOf, Meter } from '../model/event.ts';
import type { State } from '../model/state.ts';
import { signed } from './names.ts';
import type { Text } from './text.ts';

/** When, by how much and why a number last moved. */
export interface LastChange {
  readonly year: number;
  readonly by: string;
  readonly because: string;
  readonly rule: string;
  /** “+1: an exercise on the border”. */
  readonly line: string;
}

/** The last change of a meter that the viewer may know of, or null. */
export function lastChange(
  view: State,
  text: Text,
  meter: Meter,
  whose: { readonly member?: string; readonly power?: string } = {},
): LastChange | null {
  const event = view.log.findLast(
    (each): each is EventOf<'meterShifted'> =>
      each.kind === 'meterShifted' &&
      each.meter === meter &&
      each.by !== 0 &&
      (whose.member === undefined || each.member === whose.member) &&
      (whose.power === undefined || each.power === whose.power),
  );
  if (!event) return null;
  const by = signed(event.by);
  const because = text.cause(event.because);
  return {
    year: event.at,
    by,
    because,
    rule: event.because.rule,
    line: text.ui('changeLine', { by: event.by, because }),
  };
}
