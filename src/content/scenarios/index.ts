import type { Scenario } from '../../model/scenario.ts';
import { standard } from './standard.ts';

/** All scenarios, in the order in which the title page offers them. */
export const SCENARIOS: readonly Scenario[] = [standard];
