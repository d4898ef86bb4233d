import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Library } from '../../src/model/library.ts';
import type { PhaseKind } from '../../src/model/phase.ts';
import type { Refusal } from '../../src/model/refusal.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import type { PresetId, Treaty } from '../../src/model/treaty.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { refusal } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';
import type { DeepPartial } from './arrange.ts';
import { withState } from './arrange.ts';
import { chooseDefault } from './default-choice.ts';

/** Settings of the standard scenario under the Op-ed draft; `part` says what differs. */
export function settingsOf(part: Partial<Setup> = {}): Setup {
  return {
    scenario: 'standard',
    years: 5,
    seed: 1,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
    ...part,
  };
}

/** The switches of a preset with some of them set otherwise. */
export function treatyWith(part: Partial<Treaty>, preset: PresetId = 'op-ed'): Treaty {
  const found = LIBRARY.presets.find(({ id }) => id === preset);
  if (!found) throw new Error(`no preset ${preset}`);
  return { ...found.treaty, ...part };
}

/** A game at its first dawn. */
export function begin(part: Partial<Setup> = {}, library: Library = LIBRARY): State {
  const begun = setup(library, settingsOf(part));
  if (!begun.ok) throw new Error(`setup refused: ${JSON.stringify(begun.refusal)}`);
  return begun.value;
}

/** Why a setup is refused, or null. */
export function setupRefusal(part: Partial<Setup>, library: Library = LIBRARY): Refusal | null {
  const begun = setup(library, settingsOf(part));
  return begun.ok ? null : begun.refusal;
}

/** Why a seat may not take an action, or null if it may. */
export function refusalOf(
  state: State,
  seat: MemberId,
  action: Action,
  library: Library = LIBRARY,
): Refusal | null {
  return refusal(library, state, seat, action);
}

export interface Taken {
  readonly state: State;
  readonly events: readonly GameEvent[];
}

/** Takes an action and gives the new state with what happened; throws with the refusal. */
export function take(state: State, seat: MemberId, action: Action, library: Library = LIBRARY): Taken {
  const done = apply(library, state, seat, action);
  if (!done.ok) {
    throw new Error(`${seat} may not ${JSON.stringify(action)}: ${JSON.stringify(done.refusal)}`);
  }
  return done.value;
}

/** Takes an action and gives the new state; throws with the refusal. */
export function doAction(state: State, seat: MemberId, action: Action, library: Library = LIBRARY): State {
  return take(state, seat, action, library).state;
}

export type Script = readonly (readonly [MemberId, Action])[];

/** Takes actions one after the other; throws at the first that is refused. */
export function play(state: State, script: Script, library: Library = LIBRARY): State {
  let next = state;
  for (const [seat, action] of script) next = doAction(next, seat, action, library);
  return next;
}

/** What a seat would do so that the game goes on and as little as possible happens. */
export interface Habits {
  /** An action to take instead of the default one; null for the default. */
  readonly prefer?: (state: State, seat: MemberId) => Action | null;
  /** Values that are put back before every step, so that the alliance lives long enough: see {@link STEADY}. */
  readonly keep?: DeepPartial<State>;
  readonly library?: Library;
}

/** Under default actions Will runs out in the third year; this keeps the alliance together and the peace. */
export const STEADY: Habits = { keep: { will: 6, ladder: 0 } };

/** Longest run of default actions; a game of eight years has about a thousand. */
const MOST_STEPS = 5000;

/**
 * Plays default actions (programme of ¤10, full pledges, no motion, turns passed, incidents absorbed) until `there` holds,
 * and gives that state. Throws if the game ends first.
 */
function until(state: State, there: (state: State) => boolean, habits: Habits = {}): State {
  const { library = LIBRARY, prefer, keep } = habits;
  let next = state;
  for (let step = 0; step < MOST_STEPS; step += 1) {
    if (there(next)) return next;
    if (keep) next = withState(next, keep);
    const seat = actors(library, next)[0];
    if (!seat) throw new Error(`the game ended (${next.result?.fate}) in year ${next.year}`);
    next = doAction(next, seat, prefer?.(next, seat) ?? chooseDefault(library, next, seat), library);
  }
  throw new Error(`not there after ${MOST_STEPS} steps, in ${next.phase.kind} of year ${next.year}`);
}

/** Plays default actions until a phase begins; a state that is in it already is given back. */
export function toPhase(state: State, kind: PhaseKind, habits: Habits = {}): State {
  return until(state, ({ phase }) => phase.kind === kind, habits);
}

/** Plays default actions until the dawn of a year. */
export function toYear(state: State, year: number, habits: Habits = {}): State {
  return until(state, (now) => now.year === year && now.phase.kind === 'dawn', habits);
}

/** Plays default actions until the game is over. */
export function toEnd(state: State, habits: Habits = {}): State {
  return toPhase(state, 'over', habits);
}
