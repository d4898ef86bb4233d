import type { Action } from '../model/action.ts';
import type { GameEvent } from '../model/event.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Outcome } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import { ruleOf } from './actions/registry.ts';
import { actorsIn } from './actors.ts';
import { openBook } from './book.ts';
import type { Book } from './book.ts';
import type { Change } from './change.ts';
import { refusal } from './legal.ts';
import { endIfDecided } from './results.ts';

export interface Step {
  readonly state: State;
  readonly events: readonly GameEvent[];
}

/**
 * Carries out a seat's action: the new state and what happened, or why not. Pure: the state given is left as it was.
 */
export function apply(library: Library, state: State, seat: MemberId, action: Action): Outcome<Step> {
  const reason = refusal(library, state, seat, action);
  if (reason) return { ok: false, refusal: reason };
  const book = openBook(library);
  const change: Change = { book, state, rng: state.rng, events: [] };
  ruleOf(action.kind).perform(change, seat, action);
  return { ok: true, value: close(change, state, book) };
}

/** Ends what must end, writes the log, and says whether this may be undone (R9.2). */
function close(change: Change, before: State, book: Book): Step {
  endIfDecided(change);
  const { events, state, rng } = change;
  const undoable = rng === before.rng && mayUndo(book, before, state);
  const log = events.length > 0 ? [...state.log, ...events] : state.log;
  return { state: { ...state, rng, log, undoable }, events };
}

/** Open phases alone, the same seats to act, and the same chance: nothing new was learned (R9.2). */
function mayUndo(book: Book, before: State, after: State): boolean {
  const open = after.phase.kind === 'agenda' || after.phase.kind === 'operations';
  if (!open || after.phase.kind !== before.phase.kind) return false;
  const seats = actorsIn(book, before);
  const next = actorsIn(book, after);
  return seats.length === next.length && seats.every((seat, at) => seat === next[at]);
}
