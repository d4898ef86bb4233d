import type { Scenario } from '../../model/scenario.ts';

/** The whole game: the alliance exists under the Op-ed draft, and nothing is scheduled. */
export const standard: Scenario = {
  id: 'standard',
  years: { standard: 5, choices: [3, 5, 8] },
  treaty: 'op-ed',
};
