import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import { actorsIn } from './actors.ts';
import { kindsNow } from './actions/kinds.ts';
import { ruleOf } from './actions/registry.ts';
import { openBook } from './book.ts';
import { refuse } from './refuse.ts';

/** An action a seat might think of now, and why it may not take it, or null. */
export interface Option {
  readonly action: Action;
  readonly refusal: Refusal | null;
}

/** Everything a seat might think of now, possible or not with its reason; empty if it is not its turn. */
export function options(library: Library, state: State, seat: MemberId): Option[] {
  const book = openBook(library);
  if (!actorsIn(book, state).includes(seat)) return [];
  const list: Option[] = [];
  for (const kind of kindsNow(state.phase)) {
    const rule = ruleOf(kind);
    for (const action of rule.candidates(book, state, seat)) {
      list.push({ action, refusal: rule.check(book, state, seat, action) });
    }
  }
  return list;
}

/** Every action that a seat may take now: what people, bots and tests choose from. */
export function legal(library: Library, state: State, seat: MemberId): Action[] {
  const book = openBook(library);
  if (!actorsIn(book, state).includes(seat)) return [];
  const list: Action[] = [];
  for (const kind of kindsNow(state.phase)) {
    const rule = ruleOf(kind);
    for (const action of rule.candidates(book, state, seat)) {
      if (rule.check(book, state, seat, action) === null) list.push(action);
    }
  }
  return list;
}

/** Why a seat may not take an action now, or null. The action may come from anywhere; it has been parsed. */
export function refusal(library: Library, state: State, seat: MemberId, action: Action): Refusal | null {
  const book = openBook(library);
  if (!actorsIn(book, state).includes(seat)) return refuse('not-your-turn', 'R4');
  if (!kindsNow(state.phase).includes(action.kind))
    return refuse('wrong-phase', 'R4', { phase: state.phase.kind });
  return ruleOf(action.kind).check(book, state, seat, action);
}
