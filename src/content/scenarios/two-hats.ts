import type { Scenario } from '../../model/scenario.ts';

/** Members that have promised the same forces elsewhere: Tashkent, Washington and the new alliance call in one week. */
export const twoHats: Scenario = {
  id: 'two-hats',
  years: { standard: 4, choices: [4] },
  treaty: 'op-ed',
  start: {
    coordination: 3,
    tension: { russia: 5, west: 4 },
    influence: { kazakhstan: { russia: 3 }, kyrgyzstan: { russia: 3 }, turkiye: { west: 3 } },
  },
  draws: 1,
  scheduled: [
    { year: 1, crisis: 'compatibility-letter', region: 'northern-steppe' },
    { year: 2, crisis: 'planning-offer', region: 'chuy-talas' },
    { year: 3, crisis: 'missile-intercepted', region: 'eastern-anatolia' },
    { year: 4, crisis: 'pact-within-the-pact', region: 'absheron' },
  ],
  offers: [
    { year: 2, power: 'russia', member: 'kyrgyzstan', ask: 'vote-no', amount: 5 },
    { year: 3, power: 'west', member: 'turkiye', ask: 'late-response', amount: 5 },
  ],
};
