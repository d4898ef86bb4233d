import type { Scenario } from '../model/scenario.ts';
import type { Text } from './text.ts';

export interface ScenarioWords {
  readonly name: string;
  readonly briefing: string;
  readonly teaches: string;
}

/** What a scenario says of itself: in its own file, or in the game's catalogue. */
export function scenarioWords(text: Text, { id, words }: Scenario): ScenarioWords {
  if (words) return words;
  const all: Readonly<Record<string, { readonly briefing: string; readonly teaches: string }>> =
    text.words.scenarios;
  return { name: text.name('scenario', id), briefing: '', teaches: '', ...all[id] };
}

/** Minutes that a scenario's plan takes for a game of so many years; null where it has no plan. */
export function plannedMinutes({ plan }: Scenario, years: number): number | null {
  if (!plan) return null;
  return plan.reduce((sum, { step, minutes }) => sum + minutes * (step === 'year' ? years : 1), 0);
}
