import type { Scenario } from '../../model/scenario.ts';

/** An old alliance of signatures: a joint force on paper, unpaid shares, a court of allies that has never met in earnest. */
export const paperShield: Scenario = {
  id: 'paper-shield',
  years: { standard: 5, choices: [3, 5] },
  treaty: 'peninsula-shield',
  start: {
    will: 4,
    coordination: 1,
    reliability: { azerbaijan: 3, turkiye: 3, kazakhstan: 2, kyrgyzstan: 2, uzbekistan: 2, turkmenistan: 1 },
    arrears: { kazakhstan: 3, kyrgyzstan: 2, uzbekistan: 4, turkmenistan: 5 },
    sites: [{ project: 'headquarters', region: 'tashkent' }],
  },
  scheduled: [
    { year: 1, crisis: 'participation-frozen' },
    { year: 2, crisis: 'procurement-probe' },
    { year: 3, crisis: 'caveats' },
  ],
};
