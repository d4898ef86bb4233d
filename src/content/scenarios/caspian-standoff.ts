import type { Scenario } from '../../model/scenario.ts';

/** Two neighbours at the edge of coercion, and an exclave struck in the first year. */
export const caspianStandoff: Scenario = {
  id: 'caspian-standoff',
  years: { standard: 3, choices: [3, 5] },
  treaty: 'atlantic',
  start: { will: 6, coordination: 3, tension: { iran: 6, russia: 6 } },
  draws: 1,
  scheduled: [
    { year: 1, crisis: 'survey-ship-warned-off', region: 'balkan' },
    { year: 2, crisis: 'snap-exercise-on-the-river', region: 'kura-araz' },
    { year: 3, crisis: 'valve-closed', region: 'caspian-coast' },
  ],
  strikes: [{ year: 1, power: 'iran', region: 'nakhchivan', attribution: 'likely' }],
};
