import type { GameEvent } from '../model/event.ts';
import type { Intervention } from '../model/intervention.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { apply } from '../rules/apply.ts';
import { intervene } from '../rules/intervene.ts';
import { setup } from '../rules/setup.ts';
import type { JournalEntry } from './journal.ts';
import type { Save } from './save.ts';
import type { Loaded, SaveError } from './save-error.ts';
import { withScenario } from './scenario-check.ts';
import { stateHash } from './state-hash.ts';

/** What one action of a journal led to. */
export interface ReplayStep {
  readonly index: number;
  readonly entry: JournalEntry;
  readonly before: State;
  readonly after: State;
  readonly events: readonly GameEvent[];
}

/** What one intervention led to. */
export interface InterventionStep {
  /** How many actions had been taken before it. */
  readonly at: number;
  readonly what: Intervention;
  readonly before: State;
  readonly after: State;
  readonly events: readonly GameEvent[];
}

/** A game before its first action, and what is told about it. */
type Game = Pick<Save, 'setup' | 'scenario' | 'journal' | 'interventions'>;

/**
 * Plays a save from its first action to its last on the rules alone, and compares the hash. `watch` sees every step.
 */
export function replay(
  library: Library,
  save: Save,
  watch?: (step: ReplayStep) => void,
  watchBetween?: (step: InterventionStep) => void,
): Loaded<State> {
  if (save.content !== library.version) {
    return { ok: false, error: { kind: 'other-content', saved: save.content, present: library.version } };
  }
  const played = playJournal(library, save, watch, watchBetween);
  if (!played.ok) return played;
  const replayed = stateHash(played.value);
  if (replayed !== save.hash) {
    return { ok: false, error: { kind: 'hash-mismatch', saved: save.hash, replayed } };
  }
  return played;
}

/**
 * Plays a journal from its setup, with what a facilitator did in between; the state that it leads to, or the first thing
 * that the rules refuse.
 */
export function playJournal(
  library: Library,
  game: Game,
  watch?: (step: ReplayStep) => void,
  watchBetween?: (step: InterventionStep) => void,
): Loaded<State> {
  const whole = withScenario(library, game.scenario);
  const begun = setup(whole, game.setup);
  if (!begun.ok) return { ok: false, error: { kind: 'impossible-setup', refusal: begun.refusal } };
  let state = begun.value;
  const between = (at: number): SaveError | null => {
    for (const { what } of (game.interventions ?? []).filter((each) => each.at === at)) {
      const done = intervene(whole, state, what);
      if (!done.ok) return { kind: 'impossible-intervention', step: at, refusal: done.refusal };
      watchBetween?.({ at, what, before: state, after: done.value.state, events: done.value.events });
      state = done.value.state;
    }
    return null;
  };
  for (const [index, entry] of game.journal.entries()) {
    const stopped = between(index);
    if (stopped) return { ok: false, error: stopped };
    const { seat, action } = entry;
    const done = apply(whole, state, seat, action);
    if (!done.ok) {
      const error = {
        kind: 'impossible-action',
        step: index + 1,
        seat,
        action,
        refusal: done.refusal,
      } as const;
      return { ok: false, error };
    }
    watch?.({ index, entry, before: state, after: done.value.state, events: done.value.events });
    state = done.value.state;
  }
  const stopped = between(game.journal.length);
  return stopped ? { ok: false, error: stopped } : { ok: true, value: state };
}
