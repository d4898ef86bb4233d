import type { Scenario } from '../../model/scenario.ts';
import { afterTheQuake } from './after-the-quake.ts';
import { caspianStandoff } from './caspian-standoff.ts';
import { fergana } from './fergana.ts';
import { firstCouncil } from './first-council.ts';
import { founding } from './founding.ts';
import { lesson90 } from './lesson-90.ts';
import { oneChair } from './one-chair.ts';
import { paperShield } from './paper-shield.ts';
import { standard } from './standard.ts';
import { twoHats } from './two-hats.ts';

/** All scenarios, in the order in which the form of a new game offers them. */
export const SCENARIOS: readonly Scenario[] = [
  firstCouncil,
  oneChair,
  lesson90,
  standard,
  founding,
  paperShield,
  fergana,
  caspianStandoff,
  twoHats,
  afterTheQuake,
];
