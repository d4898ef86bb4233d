import type { Scenario } from '../../model/scenario.ts';

/** Water, borders, armed bands, unrest: which of it is aggression, and by whom? */
export const fergana: Scenario = {
  id: 'fergana',
  years: { standard: 3, choices: [3, 5] },
  treaty: 'tashkent',
  start: { stability: { kyrgyzstan: 3, uzbekistan: 3 }, tension: { china: 3 } },
  draws: 1,
  scheduled: [
    { year: 1, crisis: 'firefight-over-a-road', region: 'osh-batken' },
    { year: 1, crisis: 'spring-between-two-villages', region: 'fergana' },
    { year: 2, crisis: 'upstream-canal', region: 'zarafshan' },
    { year: 2, crisis: 'mountain-incursion', region: 'osh-batken' },
    { year: 3, crisis: 'city-in-flames', region: 'osh-batken' },
    { year: 3, crisis: 'rumour-and-riot', region: 'chuy-talas' },
  ],
};
