import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { Session } from '../../engine/session.ts';
import type { MemberId } from '../../model/ids.ts';
import type { LessonNote, NoteAnswer, NoteMoment } from '../../model/lesson-note.ts';
import { sameMoment } from '../../model/lesson-note.ts';
import type { State } from '../../model/state.ts';

/** What Asking needs of a session. */
type AskedSession = Pick<Session, 'lesson' | 'view' | 'journal' | 'subscribe'>;

/** A game in which people can be asked, and who has its page to itself. */
export interface AskedTable {
  readonly session: AskedSession;
  /** The seat that has the page to itself, or null. */
  readonly viewer: ReadonlySignal<MemberId | null>;
}

const made = new WeakMap<AskedSession, Asking>();

/** The one Asking of a game, whoever asks for it first: what a seat has passed over stays so in every window. */
export function askingOf({ session, viewer }: AskedTable): Asking {
  const known = made.get(session) ?? new Asking(session, viewer);
  made.set(session, known);
  return known;
}

/** Which question is open now: why this pledge, or why this answer to the call; null for none. */
function questionIn(state: Pick<State, 'phase' | 'councils'>): Pick<LessonNote, 'phase' | 'council'> | null {
  const { phase, councils } = state;
  if (phase.kind === 'folders') return { phase: 'folders' };
  if (phase.kind !== 'emergency' || phase.stage !== 'hands') return null;
  return { phase: 'emergency', council: councils.length };
}

/**
 * What people are asked beside the game, before the reveal. What somebody said is told to that seat alone while it has
 * the page to itself; everybody else learns only that it has answered.
 */
export class Asking {
  readonly #session: AskedSession;
  readonly #viewer: ReadonlySignal<MemberId | null>;
  /** Counts changes, so that what shows them is drawn anew. */
  readonly #changes = signal(0);
  /** Seats that would rather not say, by question. */
  readonly #passed: Signal<ReadonlySet<string>> = signal(new Set());

  constructor(session: AskedSession, viewer: ReadonlySignal<MemberId | null>) {
    this.#session = session;
    this.#viewer = viewer;
    session.subscribe(() => {
      this.#changes.value += 1;
    });
  }

  /** Whether a seat has answered this part of the question, or has said that it will not. */
  answered(seat: MemberId, kind: NoteAnswer['kind']): boolean {
    return this.#passed.value.has(this.#key(seat)) || this.#find(seat, kind) !== undefined;
  }

  /** What the seat that looks has said so far; null for nothing, and for every other seat. */
  own(seat: MemberId, kind: NoteAnswer['kind']): LessonNote['value'] | null {
    return this.#viewer.value === seat ? (this.#find(seat, kind)?.value ?? null) : null;
  }

  /** Writes an answer down. */
  say(seat: MemberId, answer: NoteAnswer): void {
    const moment = this.#moment(seat);
    if (!moment) return;
    this.#pass(seat, false);
    this.#session.lesson.add({ ...answer, ...moment, at: this.#session.journal.length });
  }

  /** Forgets one part of what a seat said: it took it back. */
  unsay(seat: MemberId, kind: NoteAnswer['kind']): void {
    const moment = this.#moment(seat);
    if (moment) this.#session.lesson.drop(moment, kind);
  }

  /** Forgets what a seat said, and takes silence for its answer. */
  pass(seat: MemberId): void {
    const moment = this.#moment(seat);
    if (!moment) return;
    this.#pass(seat, true);
    this.#session.lesson.drop(moment);
  }

  /** Asks a seat once more. */
  again(seat: MemberId): void {
    this.#pass(seat, false);
    const moment = this.#moment(seat);
    if (moment) this.#session.lesson.drop(moment);
  }

  #pass(seat: MemberId, passed: boolean): void {
    const next = new Set(this.#passed.value);
    if (passed) next.add(this.#key(seat));
    else next.delete(this.#key(seat));
    this.#passed.value = next;
  }

  #key(seat: MemberId): string {
    return JSON.stringify(this.#moment(seat));
  }

  /** A seat's question as it is open now; null where nothing is asked. */
  #moment(seat: MemberId): NoteMoment | null {
    const view = this.#session.view(null);
    const question = questionIn(view);
    return question && { year: view.year, seat, ...question };
  }

  #find(seat: MemberId, kind: NoteAnswer['kind']): LessonNote | undefined {
    void this.#changes.value;
    const moment = this.#moment(seat);
    return this.#session.lesson.notes.find(
      (note) => note.kind === kind && moment !== null && sameMoment(note, moment),
    );
  }
}
