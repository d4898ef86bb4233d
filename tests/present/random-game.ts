import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';

/** A moment of a game: the state, the seat that is about to act, and what it may do. */
export interface Moment {
  readonly state: State;
  readonly seat: MemberId;
  readonly legal: readonly Action[];
}

/** Settings for a game of the standard scenario. */
export function settingsOf(seed: number, part: Partial<Setup> = {}): Setup {
  return {
    scenario: 'standard',
    years: 3,
    seed,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
    ...part,
  };
}

/** Plays a game with random legal actions, showing every moment, and gives its last state. */
export function playRandom(settings: Setup, look?: (moment: Moment) => void): State {
  const started = setup(LIBRARY, settings);
  if (!started.ok) throw new Error(`no game: ${started.refusal.kind}`);
  const chance = streamOf(settings.seed + 1);
  let state = started.value;
  while (state.phase.kind !== 'over') {
    const waiting = actors(LIBRARY, state);
    const seat = waiting[Math.floor(chance() * waiting.length)] as MemberId;
    const actions = legal(LIBRARY, state, seat);
    look?.({ state, seat, legal: actions });
    const done = apply(LIBRARY, state, seat, chooseRandom(actions, chance));
    if (!done.ok) throw new Error(`refused: ${done.refusal.kind}`);
    state = done.value.state;
  }
  return state;
}
