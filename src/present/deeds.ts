import type { EventOf, GameEvent } from '../model/event.ts';
import type { MemberId } from '../model/ids.ts';

type Consequence = EventOf<'moneyMoved'> | EventOf<'meterShifted'>;

/** One thing done, with what was paid for it and what it moved. */
export interface Deed {
  readonly event: GameEvent;
  readonly consequences: readonly Consequence[];
}

const isConsequence = (event: GameEvent): event is Consequence =>
  event.kind === 'moneyMoved' || event.kind === 'meterShifted';

/**
 * Events put together to deeds, for a reader to whom a move is one thing. The rules note what is paid before the deed, and
 * what moves in its course before or after it. What belongs to no deed stands for itself.
 */
export function deedsOf(events: readonly GameEvent[]): readonly Deed[] {
  const deeds: { event: GameEvent; consequences: Consequence[] }[] = [];
  let before: Consequence[] = [];
  const alone = (): void => {
    for (const event of before) deeds.push({ event, consequences: [] });
    before = [];
  };
  for (const event of events) {
    const last = deeds.at(-1);
    if (!isConsequence(event)) {
      if (!before.every((each) => leadsTo(each, event))) alone();
      deeds.push({ event, consequences: before });
      before = [];
    } else if (event.kind === 'meterShifted' && before.length === 0 && last) {
      // The last is a deed: what stood for itself was followed by one.
      last.consequences.push(event);
    } else before.push(event);
  }
  alone();
  return deeds;
}

/** A payment leads to what its payer does; a meter that moved in between, to the same. */
function leadsTo(consequence: Consequence, event: GameEvent): boolean {
  return consequence.kind === 'meterShifted' || ('member' in event && event.member === consequence.payer);
}

/** What a seat did last, with what it paid for it and all that moved since; null if it has done nothing. */
export function lastDeedOf(events: readonly GameEvent[], seat: MemberId): Deed | null {
  const at = events.findLastIndex(
    (event) => !isConsequence(event) && 'member' in event && event.member === seat,
  );
  const event = events[at];
  if (!event) return null;
  let from = at;
  const paid = (before: GameEvent | undefined): boolean =>
    before?.kind === 'moneyMoved' && before.payer === seat;
  while (paid(events[from - 1])) from -= 1;
  const around = [...events.slice(from, at), ...events.slice(at + 1)];
  return { event, consequences: around.filter(isConsequence) };
}
