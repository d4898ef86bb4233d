import type { Arm } from '../../lab/experiment.ts';
import { playArm } from '../../lab/experiment.ts';
import type { GameRecord } from '../../lab/record.ts';
import { LIBRARY } from '../../content/library.ts';
import type { Scenario } from '../../model/scenario.ts';

/** What a worker is asked: some games of an arm. */
export interface Task {
  readonly arm: Arm;
  readonly seeds: readonly number[];
  /** Scenarios beside those of the content. */
  readonly scenarios: readonly Scenario[];
}

/** What it answers, game by game; `idle` asks for more. */
export type Answer =
  | { readonly kind: 'idle' }
  | { readonly kind: 'begun'; readonly arm: string; readonly seed: number }
  | { readonly kind: 'played'; readonly arm: string; readonly record: GameRecord }
  | { readonly kind: 'failed'; readonly arm: string; readonly seed: number; readonly message: string };

const say = (answer: Answer): void => {
  process.send?.(answer);
};

function play({ arm, seeds, scenarios }: Task): void {
  const library = scenarios.length > 0 ? { ...LIBRARY, scenarios } : LIBRARY;
  for (const seed of seeds) {
    say({ kind: 'begun', arm: arm.id, seed });
    try {
      say({ kind: 'played', arm: arm.id, record: playArm(library, arm, seed) });
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      say({ kind: 'failed', arm: arm.id, seed, message });
    }
  }
  say({ kind: 'idle' });
}

process.on('message', (task: Task) => play(task));
say({ kind: 'idle' });
