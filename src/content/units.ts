import type { UnitData } from '../model/library.ts';

/** The four kinds of unit: price in ¤ and strength by column (R2.7). */
export const UNITS: readonly UnitData[] = [
  {
    kind: 'brigade',
    cost: 3,
    strength: { armed: 2, insurgency: 1, disaster: 1, peacekeeping: 2, hybrid: 0, civil: 0 },
  },
  {
    kind: 'air',
    cost: 4,
    // Drones and jammers see and disturb a hybrid act: the one other counter against it.
    strength: { armed: 2, insurgency: 1, disaster: 1, peacekeeping: 0, hybrid: 1, civil: 0 },
  },
  {
    kind: 'special',
    cost: 3,
    strength: { armed: 1, insurgency: 3, disaster: 0, peacekeeping: 1, hybrid: 2, civil: 0 },
  },
  {
    kind: 'engineers',
    cost: 2,
    strength: { armed: 0, insurgency: 0, disaster: 3, peacekeeping: 2, hybrid: 0, civil: 2 },
  },
];
