import type { Store, TransientState } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import type { Action } from '../model/action.ts';
import type { GameEvent } from '../model/event.ts';
import type { MemberId } from '../model/ids.ts';
import type { Intervention, PlacedIntervention } from '../model/intervention.ts';
import type { Library } from '../model/library.ts';
import type { Outcome, Refusal } from '../model/refusal.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import type { Journal } from '../replay/journal.ts';
import { playJournal, replay } from '../replay/replay.ts';
import type { Save } from '../replay/save.ts';
import { parseSave, saveText } from '../replay/save.ts';
import type { Loaded } from '../replay/save-error.ts';
import { withScenario } from '../replay/scenario-check.ts';
import type { Seats } from '../replay/seats.ts';
import { stateHash } from '../replay/state-hash.ts';
import { actors } from '../rules/actors.ts';
import { intervene } from '../rules/intervene.ts';
import type { Option } from '../rules/legal.ts';
import { legal, options, refusal } from '../rules/legal.ts';
import { setup as setUp } from '../rules/setup.ts';
import { view } from '../rules/view.ts';
import { makeGame } from './game.ts';
import { LessonPapers } from './lesson-papers.ts';
import type { PlainState } from './plain-state.ts';
import { playerOf } from './players.ts';

/** What a game may bring along beside its setup. */
export interface SessionExtras extends Pick<Save, 'asks' | 'notes'> {
  /** A scenario from a file, which the setup names; saves then carry it. */
  readonly scenario?: Scenario | undefined;
  readonly seats?: Seats | undefined;
  /** What a facilitator did. */
  readonly interventions?: readonly PlacedIntervention[] | undefined;
}

export type ActOutcome =
  | { readonly ok: true; readonly events: readonly GameEvent[] }
  | { readonly ok: false; readonly refusal: Refusal };

/** What a table needs of a session: everything but beginning and loading one. */
export type TableSession = Pick<
  Session,
  | 'library'
  | 'seats'
  | 'state'
  | 'view'
  | 'actors'
  | 'legal'
  | 'journal'
  | 'act'
  | 'canUndo'
  | 'undo'
  | 'subscribe'
  | 'save'
  | 'dispose'
>;

/** A state to begin from, and what led to it. */
interface Opening {
  readonly setup: Setup;
  readonly state: State;
  readonly journal: Journal;
}

/**
 * One game at one table, run by boardgame.io: what the app acts on, watches, undoes and saves. All state is in
 * boardgame.io's store; beside it there is the journal, from which saves are made.
 */
export class Session {
  /** The content, with the scenario from a file if there is one. */
  readonly library: Library;
  /** What the game was begun with; a facilitator may have changed its settings since. */
  readonly setup: Setup;
  /** Who plays which seat: the app's to set, saved with the game. */
  seats: Seats | undefined;

  /** What a lesson keeps beside the game. */
  readonly lesson: LessonPapers;

  readonly #scenario: Scenario | undefined;
  #client!: ReturnType<typeof Client<State, PlainState>>;
  #store!: Store;
  readonly #watchers = new Set<() => void>();
  #journal: Journal;
  #interventions: readonly PlacedIntervention[];

  private constructor(library: Library, opening: Opening, extras: SessionExtras) {
    this.library = library;
    this.setup = opening.setup;
    this.seats = extras.seats;
    this.#scenario = extras.scenario;
    this.lesson = new LessonPapers(extras, () => this.#tell());
    this.#interventions = extras.interventions ?? [];
    this.#journal = opening.journal;
    this.#begin(opening.state);
  }

  /** Lets boardgame.io take the game up from a state: at the beginning, and after anything that is no seat's action. */
  #begin(state: State): void {
    this.#client = Client<State, PlainState>({
      game: makeGame(this.library, state),
      numPlayers: this.library.members.length,
      debug: false,
    });
    this.#client.start();
    this.#store = this.#client.store;
  }

  /** Begins a game, or says why its setup is refused. */
  static start(library: Library, setup: Setup, extras: SessionExtras = {}): Outcome<Session> {
    const whole = withScenario(library, extras.scenario);
    const begun = setUp(whole, setup);
    if (!begun.ok) return begun;
    return { ok: true, value: new Session(whole, { setup, state: begun.value, journal: [] }, extras) };
  }

  /** Takes up a saved game from its file's text, or says what is wrong with it. Any other session stays as it is. */
  static load(library: Library, text: string): Loaded<Session> {
    const parsed = parseSave(library, text);
    if (!parsed.ok) return parsed;
    const save = parsed.value;
    // What may still be undone is acted again, so that it still may be: the session begins before it.
    const settled = { state: null as State | null, steps: 0 };
    const played = replay(
      library,
      save,
      ({ index, before, after }) => {
        settled.state ??= before;
        if (!after.undoable) Object.assign(settled, { state: after, steps: index + 1 });
      },
      ({ at, after }) => Object.assign(settled, { state: after, steps: at }),
    );
    if (!played.ok) return played;
    const opening = {
      setup: save.setup,
      state: settled.state ?? played.value,
      journal: save.journal.slice(0, settled.steps),
    };
    const session = new Session(withScenario(library, save.scenario), opening, save);
    for (const { seat, action } of save.journal.slice(settled.steps)) session.act(seat, action);
    return { ok: true, value: session };
  }

  /** The whole state with all its secrets: for the app's own use, never for a page that a seat looks at. */
  get state(): State {
    return (this.#store.getState() as { readonly G: State }).G;
  }

  /** What a seat may see, or (for null) the whole table (R9.1). */
  view(seat: MemberId | null): State {
    return view(this.library, this.state, seat);
  }

  /** The seats that may act now. */
  actors(): readonly MemberId[] {
    return actors(this.library, this.state);
  }

  /** Everything a seat might think of now, with why it may not. */
  options(seat: MemberId): readonly Option[] {
    return options(this.library, this.state, seat);
  }

  /** Everything a seat may do now. */
  legal(seat: MemberId): readonly Action[] {
    return legal(this.library, this.state, seat);
  }

  /** Everything that was done and not undone, in order. A new list after every change. */
  get journal(): Journal {
    return this.#journal;
  }

  /** Carries out a seat's action: what happened, or why not. */
  act(seat: MemberId, action: Action): ActOutcome {
    const before = this.state;
    // Asked first: boardgame.io only knows that a move was invalid, not why, and cries about it on the console.
    const reason = refusal(this.library, before, seat, action);
    if (reason) return { ok: false, refusal: reason };
    const { kind, ...fields } = action;
    this.#dispatch({
      type: 'MAKE_MOVE',
      payload: { type: kind, args: [fields], playerID: playerOf(this.library, seat) },
    });
    const events = this.state.log.slice(before.log.length);
    this.#journal = [...this.#journal, { seat, action }];
    this.#tell();
    return { ok: true, events };
  }

  /** Whether the last action may be taken back (R9.2). */
  get canUndo(): boolean {
    return this.state.undoable && this.#journal.length > 0;
  }

  /** Takes back the last action, in the journal too; false if that may not be. */
  undo(): boolean {
    const last = this.#journal.at(-1);
    if (!this.canUndo || !last) return false;
    this.#dispatch({
      type: 'UNDO',
      payload: { type: null, args: null, playerID: playerOf(this.library, last.seat) },
    });
    this.#journal = this.#journal.slice(0, -1);
    this.#tell();
    return true;
  }

  /** What a facilitator did so far, in order. */
  get interventions(): readonly PlacedIntervention[] {
    return this.#interventions;
  }

  /** Carries out what a facilitator does (R10): what stands in the record, or why it may not be done now. */
  intervene(what: Intervention): ActOutcome {
    const done = intervene(this.library, this.state, what);
    if (!done.ok) return done;
    this.#interventions = [...this.#interventions, { at: this.#journal.length, what }];
    this.#resume(done.value.state);
    return { ok: true, events: done.value.events };
  }

  /**
   * Takes the game back to where it stood after so many actions, and writes into the record how many were taken back
   * (R10.8). What a facilitator did after that point is taken back, too; but whoever has got a seat keeps it.
   */
  takeBack(steps: number): ActOutcome {
    const actions = this.#journal.length - steps;
    if (steps < 0 || actions < 1) return { ok: false, refusal: { kind: 'nothing-to-do', rule: 'R10.8' } };
    const journal = this.#journal.slice(0, steps);
    const interventions = this.#interventions.flatMap((each) => {
      if (each.at <= steps) return [each];
      return each.what.kind === 'hand-seat' ? [{ ...each, at: steps }] : [];
    });
    const played = playJournal(this.library, { setup: this.setup, journal, interventions });
    if (!played.ok) throw new Error(`a game that was played cannot be played again: ${played.error.kind}`);
    this.#journal = journal;
    this.#interventions = interventions;
    this.lesson.takeBack(steps);
    this.#begin(played.value);
    return this.intervene({ kind: 'take-back', actions });
  }

  /** Goes on from a state that no seat's action led to. */
  #resume(state: State): void {
    this.#client.stop();
    this.#begin(state);
    this.#tell();
  }

  /** Calls `watcher` after every action and undo, until the function it gets back is called. */
  subscribe(watcher: () => void): () => void {
    // A function of its own, so that one watcher may watch twice.
    const call = (): void => watcher();
    this.#watchers.add(call);
    return () => {
      this.#watchers.delete(call);
    };
  }

  /** The text of a file from which `load` takes the game up again, here or on another machine (R9.3). */
  save(): string {
    const { content } = this.state;
    return saveText({
      content,
      setup: this.setup,
      ...(this.#scenario ? { scenario: this.#scenario } : {}),
      ...(this.seats ? { seats: this.seats } : {}),
      interventions: this.#interventions,
      ...this.lesson.saved,
      journal: this.#journal,
      hash: stateHash(this.state),
    });
  }

  /** Ends the session: nobody is called any more, and boardgame.io lets go of it. */
  dispose(): void {
    this.#watchers.clear();
    this.#client.stop();
  }

  /** Sends boardgame.io an action that the core allows; that it refuses one is a bug. */
  #dispatch(action: object): void {
    const dispatched: unknown = this.#store.dispatch(action as Parameters<Store['dispatch']>[0]);
    const { transients } = dispatched as Pick<TransientState, 'transients'>;
    if (transients?.error) {
      throw new Error(`boardgame.io refused what the rules allow: ${transients.error.type}`);
    }
  }

  // Not boardgame.io's own subscription: that gives two subscribers the same number once one of them has left, works
  // out a player's view for every call, and comes before the journal is written.
  #tell(): void {
    for (const watcher of this.#watchers) watcher();
  }
}
