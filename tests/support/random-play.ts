import * as fc from 'fast-check';
import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { legal } from '../../src/rules/legal.ts';
import { begin, settingsOf, take } from './game.ts';

/** One step of a random game: the state before, who did what, and what came of it. */
export interface Step {
  readonly before: State;
  readonly seat: MemberId;
  readonly action: Action;
  readonly after: State;
  readonly events: readonly GameEvent[];
}

/** Plays random legal actions from a state until the game is over, or `most` actions were taken. */
export function* randomSteps(from: State, seed: number, most = Infinity): Generator<Step, void> {
  const chance = streamOf(seed);
  let state = from;
  for (let taken = 0; taken < most && !state.result; taken += 1) {
    const seats = actors(LIBRARY, state);
    const seat = seats[Math.floor(chance() * seats.length)];
    if (!seat) throw new Error(`nobody may act in ${state.phase.kind}`);
    const actions = legal(LIBRARY, state, seat);
    if (actions.length === 0) throw new Error(`${seat} has nothing to do in ${state.phase.kind}`);
    const action = chooseRandom(actions, chance);
    const { state: after, events } = take(state, seat, action);
    yield { before: state, seat, action, after, events };
    state = after;
  }
}

/** Settings of a random game: any seed, treaty and length, constraints mostly on. */
export const anySettings: fc.Arbitrary<Setup> = fc
  .record({
    seed: fc.nat({ max: 0xffffffff }),
    treaty: fc.constantFrom(...PRESET_IDS),
    years: fc.constantFrom(3, 5),
    constraints: fc.constantFrom(true, true, true, false),
    council: fc.constantFrom('open' as const, 'sealed' as const),
  })
  .map(settingsOf);

/** A state somewhere in a random game, and the seats that may act in it. */
export const anyMoment: fc.Arbitrary<State> = fc
  .record({ settings: anySettings, seed: fc.nat(), steps: fc.nat({ max: 400 }) })
  .map(({ settings, seed, steps }) => {
    let state = begin(settings);
    for (const step of randomSteps(state, seed, steps)) state = step.after;
    return state;
  });
