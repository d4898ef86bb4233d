import type { PowerData } from '../../model/power.ts';
import { ARMENIA } from './armenia.ts';
import { CHINA } from './china.ts';
import { IRAN } from './iran.ts';
import { RUSSIA } from './russia.ts';
import { WEST } from './west.ts';

/** The outside powers, in the order of POWER_IDS, which is the order in which they act at night. */
export const POWERS: readonly PowerData[] = [RUSSIA, IRAN, CHINA, WEST, ARMENIA];
