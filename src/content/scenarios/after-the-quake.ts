import type { Scenario } from '../../model/scenario.ts';

/** Disasters first: whether states that help each other dig will also stand by each other. */
export const afterTheQuake: Scenario = {
  id: 'after-the-quake',
  years: { standard: 3, choices: [3, 5] },
  treaty: 'cairo',
  start: { will: 4, coordination: 1, fund: 4 },
  draws: 1,
  scheduled: [
    { year: 1, crisis: 'twin-earthquake', region: 'eastern-anatolia' },
    { year: 2, crisis: 'dam-failure', region: 'fergana' },
    { year: 2, crisis: 'civil-protection-first', region: 'tashkent' },
    { year: 3, crisis: 'city-tremor', region: 'zhetisu' },
  ],
};
