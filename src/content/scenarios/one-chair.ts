import type { Scenario } from '../../model/scenario.ts';

/** A whole story for one person in a quarter of an hour: one turn a year, one card drawn, and a strike in the second. */
export const oneChair: Scenario = {
  id: 'one-chair',
  years: { standard: 3, choices: [3] },
  treaty: 'op-ed',
  start: { coordination: 3, will: 6 },
  draws: 1,
  turns: 1,
  brief: true,
  strikes: [{ year: 2, power: 'iran', region: 'nakhchivan', attribution: 'disputed' }],
};
