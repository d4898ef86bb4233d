import type { Scenario } from '../../model/scenario.ts';

/**
 * A double lesson. The class settles what is owed and who decides before it knows its seats; then comes a strike whose
 * author is disputed, a year in which outsiders bid for three of the six, and a year of claims with the last test (R7.1).
 */
export const lesson90: Scenario = {
  id: 'lesson-90',
  years: { standard: 3, choices: [3] },
  treaty: 'op-ed',
  start: { will: 6, coordination: 3, tension: { iran: 4, russia: 4 } },
  draws: 1,
  turns: 1,
  strikes: [
    { year: 1, power: 'iran', region: 'nakhchivan', attribution: 'disputed' },
    { year: 3, power: 'russia', region: 'caspian-coast', attribution: 'certain' },
  ],
  offers: [
    { year: 2, power: 'russia', member: 'kazakhstan', ask: 'late-response', amount: 5 },
    { year: 2, power: 'west', member: 'uzbekistan', ask: 'vote-no', amount: 4 },
    { year: 2, power: 'iran', member: 'turkmenistan', ask: 'half-pledge', amount: 4 },
  ],
  articles: ['obligation', 'decision'],
  dealt: true,
  plan: [
    { step: 'brief', minutes: 8 },
    { step: 'articles', minutes: 6 },
    { step: 'year', minutes: 15 },
    { step: 'conference', minutes: 6 },
    { step: 'debrief', minutes: 25 },
  ],
};
