import { batch, computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TableSession } from '../../engine/session.ts';
import type { Action } from '../../model/action.ts';
import type { GameEvent } from '../../model/event.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { State } from '../../model/state.ts';
import type { Text } from '../../present/text.ts';
import type { Option } from '../../rules/legal.ts';
import { options } from '../../rules/legal.ts';
import { chooseFor, questionFor } from '../../bots/bot-seat.ts';
import type { RevealedBot } from './bot-words.ts';
import { revealBots, spokenLine } from './bot-words.ts';
import type { Moment } from './moment.ts';
import { actorsOf, momentOf, speakerIn } from './moment.ts';
import { NEWS_SHOWN, readingMs, STEP_MS } from './reading.ts';
import type { Selection } from './selection.ts';
import type { TableSettings } from './table-settings.ts';

/**
 * A game as the page sees it: what may be seen by whoever is looking, whose decision it is, and the bots that play by
 * themselves. Between hand-overs the page holds the public view and nothing else.
 */
export class GameTable {
  readonly library: Library;
  readonly text: Text;
  readonly people: readonly MemberId[];

  readonly #session: TableSession;
  readonly #settings: TableSettings;
  readonly #viewer: Signal<MemberId | null>;
  readonly #view: Signal<State>;
  readonly #moment: Signal<Moment>;
  readonly #acting = signal<MemberId | null>(null);
  readonly #undoable = signal(false);
  readonly #news: Signal<readonly GameEvent[]> = signal([]);
  readonly #unsubscribe: () => void;
  #newsFrom: number;
  /** Phase and stage that the table was last seen in. */
  #part: string | null = null;
  #spoke: MemberId | null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #running = false;
  /** How long the game was when a sharp bot began to think; it is not asked twice. */
  #asked = -1;
  #hurrying = false;

  /** When the timer of the talks runs out, in milliseconds since 1970; null while it stands. */
  readonly talksEnd = signal<number | null>(null);
  /** What lies on the sheet. */
  readonly selection = signal<Selection | null>(null);
  /** A facilitator holds the game: bots wait. */
  #held = false;
  /** What a bot said last of what it did. */
  readonly said = signal<string | null>(null);
  /** What a screen reader is told. */
  readonly announcement = signal('');
  /** Everything the acting seat might do, with why it may not; worked out from what the page may see. */
  readonly options: ReadonlySignal<readonly Option[]>;

  constructor(session: TableSession, text: Text, settings: TableSettings) {
    this.#session = session;
    this.#settings = settings;
    this.library = session.library;
    this.text = text;
    this.people = session.library.members
      .map(({ id }) => id)
      .filter((seat) => (session.seats?.[seat]?.kind ?? 'person') === 'person');
    this.#viewer = signal(this.#alone());
    this.#view = signal(session.view(this.#viewer.value));
    this.#moment = signal(momentOf(this.library, session.view(null), this.people));
    this.#newsFrom = session.view(null).log.length;
    this.options = computed(() => {
      const seat = this.#acting.value;
      const covered = this.#moment.value.kind === 'private' && this.#viewer.value !== seat;
      return seat === null || covered ? [] : options(this.library, this.#view.value, seat);
    });
    // Saved with a folder open, it goes on with that folder.
    this.#spoke = session.journal.at(-1)?.seat ?? null;
    this.#unsubscribe = session.subscribe(() => this.#refresh());
    this.#refresh();
  }

  /** What the page may show: the table's view, or the view of the seat that has its folder open. */
  get view(): ReadonlySignal<State> {
    return this.#view;
  }

  get viewer(): ReadonlySignal<MemberId | null> {
    return this.#viewer;
  }
  get moment(): ReadonlySignal<Moment> {
    return this.#moment;
  }
  get acting(): ReadonlySignal<MemberId | null> {
    return this.#acting;
  }
  get undoable(): ReadonlySignal<boolean> {
    return this.#undoable;
  }

  /** What everybody may know of what happened since a person last acted. */
  get news(): ReadonlySignal<readonly GameEvent[]> {
    return this.#news;
  }

  /** The name of a seat, with that of the person who plays it. */
  nameOf(seat: MemberId): string {
    const name = this.text.name('member', seat);
    const person = this.personOf(seat);
    return person === '' ? name : this.text.ui('seatWithPerson', { member: seat, person });
  }

  /** What the person of a seat is called, or nothing. */
  personOf(seat: MemberId): string {
    const player = this.#session.seats?.[seat];
    return player?.kind === 'person' ? player.name : '';
  }

  /** How the bots' seats were played, once the game is over. */
  revealedBots(): readonly RevealedBot[] {
    return this.#view.value.result ? revealBots(this.#session, this.people) : [];
  }

  /** Carries out an action of the acting seat, or of another that is named. */
  act(action: Action, seat: MemberId | null = this.#acting.value): void {
    if (seat === null) return;
    this.#newsFrom = this.#publicLog();
    this.said.value = null;
    const outcome = this.#session.act(seat, action);
    if (!outcome.ok) this.announcement.value = this.text.refusal(outcome.refusal);
  }

  /** Chooses for which of the seats that may act. */
  speakFor(seat: MemberId): void {
    const moment = this.#moment.value;
    if ((moment.kind === 'open' || moment.kind === 'private') && moment.seats.includes(seat)) {
      this.#spoke = seat;
      this.#acting.value = seat;
    }
  }

  /** Shows a seat what only it may see: it has the screen to itself. */
  open(seat: MemberId): void {
    this.speakFor(seat);
    this.#viewer.value = seat;
    this.#refresh();
  }

  /** Takes what is secret off the page again, and asks for the same seat once more. */
  cover(): void {
    this.#viewer.value = this.#alone();
    this.#refresh();
  }

  undo(): void {
    if (this.#session.undo()) this.announcement.value = this.text.ui('undone');
  }

  /** Finishes for all people who have not; false, and that seat to speak, if one has something half done. */
  finishAll(action: Action): boolean {
    const moment = this.#moment.value;
    if (moment.kind !== 'open') return false;
    for (const seat of moment.seats) {
      const outcome = this.#session.act(seat, action);
      if (outcome.ok) continue;
      this.speakFor(seat);
      const reason = this.text.refusal(outcome.refusal);
      this.announcement.value = this.text.ui('notFinished', { member: seat, reason });
      return false;
    }
    return true;
  }

  /** Lets the bots play on without pauses until a person is asked. */
  hurry(): void {
    if (this.#moment.value.kind !== 'bots') return;
    this.#hurrying = true;
    this.#schedule();
  }

  /** Lets bots wait, or go on. */
  hold(held: boolean): void {
    this.#held = held;
    this.#schedule();
  }

  save(): string {
    return this.#session.save();
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#asked = -1;
    this.#unsubscribe();
    this.#session.dispose();
  }

  #alone(): MemberId | null {
    return this.people.length === 1 ? (this.people[0] ?? null) : null;
  }

  #publicLog(): number {
    return this.#session.view(null).log.length;
  }

  #refresh(): void {
    if (this.#running) return;
    const session = this.#session;
    const open = session.view(null);
    const moment = momentOf(this.library, open, this.people);
    const acting = this.#actingIn(moment, open);
    const alone = this.#alone();
    const looking = moment.kind === 'private' && this.#viewer.value === acting ? acting : null;
    const viewer = alone ?? looking;
    const last = session.journal.at(-1);
    // All at once: no part of the page may see the new seat with the old one's view.
    batch(() => {
      this.#news.value = open.log.slice(this.#newsFrom);
      this.#viewer.value = viewer;
      this.#view.value = viewer === null ? open : session.view(viewer);
      this.#moment.value = moment;
      this.#acting.value = acting;
      this.#undoable.value = session.canUndo && last !== undefined && this.people.includes(last.seat);
    });
    this.#settings.onChange();
    if (moment.kind !== 'bots') this.#hurrying = false;
    this.#schedule();
  }

  /** Who speaks: in a new part of the year the first in table order, later whoever spoke before if it still may. */
  #actingIn(moment: Moment, { phase }: State): MemberId | null {
    const part = 'stage' in phase ? `${phase.kind} ${phase.stage}` : phase.kind;
    const acting = speakerIn(moment, this.#spoke, this.#part === null || this.#part === part);
    // Every talk begins with its own three minutes.
    if (part !== this.#part) this.talksEnd.value = null;
    this.#part = part;
    if (acting !== null) this.#spoke = acting;
    // To those who only look on, nobody speaks who is not the only one to: all of them are asked.
    return this.#settings.looksOn && actorsOf(moment).length > 1 ? null : acting;
  }

  #schedule(): void {
    clearTimeout(this.#timer);
    const moment = this.#moment.value;
    if (this.#held || moment.kind !== 'bots' || this.#asked === this.#session.journal.length) return;
    const told = this.#news.value.slice(-NEWS_SHOWN).map((event) => this.text.event(event));
    const pause = told.length > 0 ? readingMs(this.#settings.botPauseMs(), told) : STEP_MS;
    this.#timer = setTimeout(() => this.#playBots(), moment.atOnce || this.#hurrying ? 0 : pause);
  }

  /** One bot's step, or where bots answer together or people are in a hurry, all of them. */
  #playBots(): void {
    this.#running = true;
    try {
      let moment = this.#moment.value;
      // What was there to read when the last pause began has been read.
      if (moment.kind === 'bots' && !moment.atOnce && !this.#hurrying) this.#newsFrom = this.#publicLog();
      do {
        const seat = moment.kind === 'bots' ? moment.seats[0] : undefined;
        if (seat === undefined) break;
        if (this.#thinksOver(seat)) break;
        this.#actFor(seat, chooseFor(this.#session, seat));
        moment = momentOf(this.library, this.#session.view(null), this.people);
      } while (moment.kind === 'bots' && (this.#hurrying || moment.atOnce));
    } finally {
      this.#running = false;
      this.#refresh();
    }
  }

  /** A bot's act, with what it says of it at the table. */
  #actFor(seat: MemberId, action: Action): boolean {
    const line = spokenLine(this.text, this.#session, seat, action);
    if (line !== null) this.said.value = line;
    return this.#session.act(seat, action).ok;
  }

  /** Asks for a sharp bot's answer beside the page; false if there is nobody to ask or nothing to think over. */
  #thinksOver(seat: MemberId): boolean {
    const { think } = this.#settings;
    const question = think ? questionFor(this.#session, seat) : null;
    if (!think || !question) return false;
    const at = this.#session.journal.length;
    this.#asked = at;
    const answer = (action: Action): void => {
      // The game may have gone on, back, or away meanwhile.
      if (this.#asked !== at || this.#session.journal.length !== at) return;
      this.#asked = -1;
      if (!this.#actFor(seat, action)) this.#actFor(seat, chooseFor(this.#session, seat));
    };
    think(question).then(answer, () => answer(chooseFor(this.#session, seat)));
    return true;
  }
}
