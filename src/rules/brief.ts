import type { PowerId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import { scenarioOf } from './book.ts';

/** Whether this is a brief game: a council a year at most, no claims, a conference of ballots alone (R8.7). */
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

/** Whether a strike still has its council this year; the council of a scheduled strike is kept for it (R8.7). */
export function roomForStrike(book: Book, state: State, by: PowerId): boolean {
  if (!isBrief(book, state)) return true;
  return councilsOf(state) === 0 && due(book, state).every((power) => power === by);
}

/** Whether the last test still has its council (R7.1, R8.7). */
export const roomForTest = (book: Book, state: State): boolean =>
  !isBrief(book, state) || councilsOf(state) === 0;

/** Whether a failed crisis may still open a council: neither a scheduled strike nor the last test is to come (R8.7). */
export function roomForCrisis(book: Book, state: State): boolean {
  if (!isBrief(book, state)) return true;
  const testDue = state.year >= state.setup.years && !state.now.tested;
  return councilsOf(state) === 0 && due(book, state).length === 0 && !testDue;
}
