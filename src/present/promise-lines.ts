import type { MemberId } from '../model/ids.ts';
import type { AlliancePromise } from '../model/records.ts';
import type { State } from '../model/state.ts';
import { promiseOutcome } from '../rules/year/promise-outcome.ts';
import type { Text } from './text.ts';

export interface PromiseLine {
  readonly id: number;
  readonly by: MemberId;
  readonly to: MemberId;
  /** “to Türkiye: forces for Nakhchivan, if …”. */
  readonly line: string;
  readonly outcome: AlliancePromise['outcome'];
  readonly outcomeName: string;
}

/** Promises as lines, those that `which` picks. */
export function promiseLines(
  view: State,
  text: Text,
  which: (promise: AlliancePromise) => boolean,
): readonly PromiseLine[] {
  return view.promises.filter(which).map(({ id, by, to, matter, condition, outcome }) => ({
    id,
    by,
    to,
    line: text.ui('promiseLine', {
      to,
      matter: text.matter(matter),
      condition: condition ? text.condition(condition) : undefined,
    }),
    outcome,
    outcomeName: text.name('outcome', outcome),
  }));
}

/** This year's promises of votes and money, by what the opened folders say of them. */
export function promisesByFolders(view: State, text: Text): readonly PromiseLine[] {
  const outcomes = new Map(
    view.promises
      .filter(
        ({ year, matter, outcome }) => year === view.year && matter.kind !== 'forces' && outcome === 'open',
      )
      .map((promise) => [promise.id, promiseOutcome(view.now, promise)] as const),
  );
  return promiseLines(view, text, ({ id }) => outcomes.has(id)).map((line) => {
    const outcome = outcomes.get(line.id) ?? line.outcome;
    return { ...line, outcome, outcomeName: text.name('outcome', outcome) };
  });
}
