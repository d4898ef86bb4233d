import type { PowerId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import { scenarioOf } from './book.ts';

/** Whether this is a brief game: a council a year at most and none in the first, no gaps covered, no claims, a conference of ballots alone (R8.14). */
export const isBrief = (book: Book, state: State): boolean => scenarioOf(book, state).brief === true;

/** Councils that this year has had, sits in or waits for. */
function councilsOf({ year, councils, phase }: State): number {
  const held = councils.filter((each) => each.year === year).length;
  if (phase.kind === 'emergency') return held + 1;
  return held + (phase.kind === 'night' ? phase.waiting.length : 0);
}

/** Powers whose strikes are still due by the scenario this year (R8.4). */
function due(book: Book, state: State): PowerId[] {
  const { strikes = [] } = scenarioOf(book, state);
  return strikes
    .filter(({ year, power }) => year === state.year && state.powers[power].lastStrike !== year)
    .map(({ power }) => power);
}

/** Whether a strike may have its council now: not in the first year, nor in the place of a scheduled strike (R8.14). */
export function roomForStrike(book: Book, state: State, by: PowerId): boolean {
  if (!isBrief(book, state)) return true;
  const kept = due(book, state);
  if (state.year === 1 && kept.length === 0) return false;
  return councilsOf(state) === 0 && kept.every((power) => power === by);
}

/** Whether the last test still has its council (R7.1, R8.14). */
export const roomForTest = (book: Book, state: State): boolean =>
  !isBrief(book, state) || councilsOf(state) === 0;

/** Whether a failed crisis may still open a council: neither a scheduled strike nor the last test is to come (R8.14). */
export function roomForCrisis(book: Book, state: State): boolean {
  if (!isBrief(book, state)) return true;
  if (state.year === 1) return false;
  const testDue = state.year >= state.setup.years && !state.now.tested;
  return councilsOf(state) === 0 && due(book, state).length === 0 && !testDue;
}
