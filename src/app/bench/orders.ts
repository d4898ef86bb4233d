import type { SharpQuestion } from '../../bots/bot-seat.ts';
import type { Arm } from '../../lab/experiment.ts';
import type { GameRecord } from '../../lab/record.ts';
import type { Action } from '../../model/action.ts';

/** What the page asks of a worker. */
export type Order =
  | { readonly kind: 'think'; readonly id: number; readonly question: SharpQuestion }
  | { readonly kind: 'play'; readonly id: number; readonly arm: Arm; readonly seeds: readonly number[] };

/** What a worker answers. */
export type Answer =
  | { readonly kind: 'thought'; readonly id: number; readonly action: Action }
  | { readonly kind: 'played'; readonly id: number; readonly record: GameRecord }
  | { readonly kind: 'failed'; readonly id: number; readonly seed: number; readonly message: string }
  | { readonly kind: 'done'; readonly id: number };
