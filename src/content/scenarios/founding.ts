import type { Scenario } from '../../model/scenario.ts';

/** A treaty that is still to be written: two states are bound, four have to be won, and each may wait and see. */
export const founding: Scenario = {
  id: 'founding',
  years: { standard: 8, choices: [8] },
  treaty: 'op-ed',
  start: { will: 4, coordination: 1 },
  founding: { founders: ['azerbaijan', 'turkiye'] },
};
