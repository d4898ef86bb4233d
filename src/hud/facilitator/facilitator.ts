import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import type { Session } from '../../engine/session.ts';
import type { Intervention } from '../../model/intervention.ts';
import type { MemberId } from '../../model/ids.ts';
import type { LessonNote } from '../../model/lesson-note.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { State } from '../../model/state.ts';
import { planOf } from '../../present/clock-model.ts';
import { playJournal } from '../../replay/replay.ts';
import { HANDED_BOT } from '../../replay/seats.ts';

/** A moment that a game can be taken back to. */
export interface EarlierPoint {
  /** Actions taken before it. */
  readonly step: number;
  readonly year: number;
  readonly phase: State['phase']['kind'];
}

/** Minutes of a double lesson. */
const USUAL_LESSON = 90;

/** When the lesson began, in milliseconds since 1970, and how many minutes it may take. */
export interface LessonClock {
  readonly startedAt: number;
  readonly minutes: number;
}

/**
 * The clock of a lesson whose table sat down at `satAt` (milliseconds since 1970) in a year of the game: a class hears the
 * situation before it has a game, so by the plan some minutes are over by then.
 */
export function clockFrom(
  { library, setup: { scenario: id, years } }: Session,
  satAt: number,
  year: number,
): LessonClock {
  const scenario = library.scenarios.find((each) => each.id === id);
  const plan = scenario ? planOf(scenario, years, USUAL_LESSON) : [];
  const over = plan.find((stretch) => stretch.year === year)?.from ?? 0;
  return { startedAt: satAt - over * 60_000, minutes: USUAL_LESSON };
}

/** What a facilitator may do to the game on this screen: everything in the record, and the clock beside it (R10). */
export class Facilitator {
  readonly #session: Session;
  readonly #reseat: (save: string) => void;
  #beforeTakeBack: { readonly save: string; readonly actions: number } | null = null;
  /** When the lesson began, and how many minutes it may take: for the clock on the wall, and in no record. */
  readonly startedAt: Signal<number>;
  readonly minutes: Signal<number>;
  readonly paused = signal(false);
  /** Counts what was done, so that what shows it is drawn anew. */
  readonly changes = signal(0);

  /**
   * @param reseat sits down anew at a table whose seats have changed
   */
  constructor(session: Session, clock: LessonClock, reseat: (save: string) => void) {
    this.#session = session;
    this.#reseat = reseat;
    this.startedAt = signal(clock.startedAt);
    this.minutes = signal(clock.minutes);
  }

  /** The whole state, with its secrets: the facilitator's window says so before it opens. */
  get state(): State {
    return this.#session.state;
  }

  get session(): Session {
    return this.#session;
  }

  get notes(): readonly LessonNote[] {
    return this.#session.lesson.notes;
  }

  /** Why it could not be done, or null. */
  intervene(what: Intervention): Refusal | null {
    const outcome = this.#session.intervene(what);
    this.changes.value += 1;
    return outcome.ok ? null : outcome.refusal;
  }

  /** Hands a seat over, to a bot or back to whoever held it, writes it into the record, and lets the table sit down anew. */
  handSeat(seat: MemberId, to: 'bot' | 'person'): void {
    const before = this.#session.seats?.[seat];
    const name = before?.kind === 'person' ? before.name : (before?.was ?? '');
    const player = to === 'bot' ? { ...HANDED_BOT, was: name } : ({ kind: 'person', name } as const);
    this.#session.seats = { ...this.#session.seats, [seat]: player };
    this.#session.intervene({ kind: 'hand-seat', seat, to });
    this.#reseat(this.#session.save());
  }

  /** Whether people are asked for reasons and predictions; whoever leads the lesson may change it at any time. */
  get asks(): boolean {
    return this.#session.lesson.asks;
  }

  ask(on: boolean): void {
    this.#session.lesson.asks = on;
    this.changes.value += 1;
  }

  addNote(note: LessonNote): void {
    this.#session.lesson.add({ ...note, at: this.#session.journal.length });
    this.changes.value += 1;
  }

  /** The beginnings of phases, newest first. */
  points(): readonly EarlierPoint[] {
    const { journal, library, setup, interventions } = this.#session;
    const points: EarlierPoint[] = [];
    let last = '';
    playJournal(library, { setup, journal, interventions }, ({ index, before: { year, phase } }) => {
      const key = `${year} ${phase.kind}`;
      if (key !== last) points.push({ step: index, year, phase: phase.kind });
      last = key;
    });
    return points.toReversed();
  }

  /** Whether the game was just taken back, and nothing has been done since. */
  get canRestore(): boolean {
    return this.#beforeTakeBack?.actions === this.#session.journal.length;
  }

  /** The game as it was before it was taken back: a wrong tap costs a class nothing. */
  restore(): void {
    if (this.#beforeTakeBack && this.canRestore) this.#reseat(this.#beforeTakeBack.save);
  }

  takeBack(step: number): Refusal | null {
    const before = this.#session.save();
    const outcome = this.#session.takeBack(step);
    if (outcome.ok) this.#beforeTakeBack = { save: before, actions: this.#session.journal.length };
    this.changes.value += 1;
    return outcome.ok ? null : outcome.refusal;
  }
}
