import { LIBRARY } from '../../src/content/library.ts';
import type { Library } from '../../src/model/library.ts';
import type { State } from '../../src/model/state.ts';
import { openBook } from '../../src/rules/book.ts';
import type { Change } from '../../src/rules/change.ts';

/** The look-ups of the game's own content. */
export const BOOK = openBook(LIBRARY);

/** A change on a state, for rules that are tested by themselves. */
export function changeOf(state: State, library: Library = LIBRARY): Change {
  return { book: openBook(library), state, rng: state.rng, events: [] };
}

/** Runs one rule on a state and gives the state after it with what happened. */
export function after(state: State, run: (change: Change) => void, library: Library = LIBRARY): Change {
  const change = changeOf(state, library);
  run(change);
  return change;
}
