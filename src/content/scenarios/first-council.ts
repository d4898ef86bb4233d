import type { Scenario } from '../../model/scenario.ts';

/** The guided game: one crisis a year that help from others decides, and the test of the last year (R7.1). */
export const firstCouncil: Scenario = {
  id: 'first-council',
  years: { standard: 2, choices: [2] },
  treaty: 'op-ed',
  start: { will: 6, coordination: 3 },
  draws: 0,
  turns: 1,
  scheduled: [
    { year: 1, crisis: 'snow-melt-flood', region: 'northern-steppe' },
    { year: 2, crisis: 'shells-on-a-border-city', region: 'zarafshan' },
  ],
};
