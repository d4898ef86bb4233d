import type { CrisisCard } from '../../model/crisis.ts';
import { DIPLOMACY_CRISES } from './diplomacy.ts';
import { DISASTER_CRISES } from './disaster.ts';
import { ECONOMY_CRISES } from './economy.ts';
import { EXTERNAL_CRISES } from './external.ts';
import { INSTITUTION_CRISES } from './institution.ts';
import { INTERNAL_CRISES } from './internal.ts';
import { TERRORISM_CRISES } from './terrorism.ts';

/** The crisis deck, by group (R4.6). Its words are in text/<locale>/crises. */
export const CRISES: readonly CrisisCard[] = [
  ...EXTERNAL_CRISES,
  ...INTERNAL_CRISES,
  ...TERRORISM_CRISES,
  ...DISASTER_CRISES,
  ...DIPLOMACY_CRISES,
  ...ECONOMY_CRISES,
  ...INSTITUTION_CRISES,
];
