import type { Action } from '../model/action.ts';
import type { GameEvent } from '../model/event.ts';
import type { MemberId, Motive, PowerId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { YearRecord } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { ReplayStep } from '../replay/replay.ts';
import { playJournal } from '../replay/replay.ts';
import type { Save } from '../replay/save.ts';
import type { Loaded } from '../replay/save-error.ts';
import { withScenario } from '../replay/scenario-check.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import type { CallPage } from './calls.ts';
import { callPage } from './calls.ts';
import type { CrisisPage } from './crises.ts';
import { crisesAt } from './crises.ts';
import type { BorderOdds } from './odds.ts';
import { oddsAt } from './odds.ts';

/** A game before its first action and everything done in it. */
export type LessonGame = Pick<Save, 'setup' | 'scenario' | 'seats' | 'journal' | 'interventions'>;

/** One thing that happened, with the action of the journal that brought it about. */
export interface Told {
  /** Index of the journal's action; -1 for what happened before the first. */
  readonly step: number;
  readonly seat: MemberId | null;
  readonly action: Action | null;
  readonly event: GameEvent;
  /** Brought about by the facilitator after that action, and not by it. */
  readonly facilitated?: true;
}

/** What a seat was assessed, could pay, promised and paid in a year. */
export interface PaymentRow {
  readonly year: number;
  readonly member: MemberId;
  /** ¤ of the programme that the treaty assigned it. */
  readonly assessed: number;
  /** ¤ that it had when it sealed its folder. */
  readonly able: number;
  /** The most that it promised to anybody in the corridor; null for no promise. */
  readonly promised: number | null;
  /** ¤ pledged, with what it added to cover a gap. */
  readonly paid: number;
}

/** Meters at one moment. */
interface Reading {
  readonly step: number;
  readonly year: number;
  readonly will: number;
  readonly coordination: number;
  readonly ladder: number;
  readonly tension: Readonly<Record<PowerId, number>>;
}

/** A whole game, read for a debrief: every list in the order in which things happened. */
export interface Chronicle {
  readonly library: Library;
  readonly book: Book;
  readonly game: LessonGame;
  /** The state that the journal leads to; with a result, if the game is over. */
  readonly last: State;
  readonly told: readonly Told[];
  readonly payments: readonly PaymentRow[];
  readonly calls: readonly CallPage[];
  /** Odds of strikes as each night fell, with the pact and without. */
  readonly odds: readonly BorderOdds[];
  /** Crises as each night fell, with who had answered and who still could have. */
  readonly crises: readonly CrisisPage[];
  /** Meters at each dawn, nightfall and ledger, and at the end. */
  readonly readings: readonly Reading[];
  /** Estimates of motives, as they were sealed. */
  readonly estimates: readonly {
    readonly year: number;
    readonly member: MemberId;
    readonly power: PowerId;
    readonly motive: Motive;
  }[];
}

/** Reads a game for its debrief, or says which action the rules refuse. */
export function readChronicle(library: Library, game: LessonGame): Loaded<Chronicle> {
  const whole = withScenario(library, game.scenario);
  const book = openBook(whole);
  const told: Told[] = [];
  const payments: PaymentRow[] = [];
  const calls: CallPage[] = [];
  const odds: BorderOdds[] = [];
  const crises: CrisisPage[] = [];
  const readings: Reading[] = [];
  const estimates: Chronicle['estimates'][number][] = [];
  const able = new Map<MemberId, number>();
  let call: { readonly opened: number; readonly state: State } | null = null;

  const look = ({ index, entry: { seat, action }, before, after, events }: ReplayStep): void => {
    if (index === 0) {
      // What a facilitator did before the first action is told already, and stands at the end of that log.
      const begun = before.log.slice(0, before.log.length - told.length);
      told.unshift(...begun.map((event): Told => ({ step: -1, seat: null, action: null, event })));
      readings.push(readingOf(-1, before));
    }
    for (const event of events) told.push({ step: index, seat, action, event });
    if (action.kind === 'letNightFall') {
      odds.push(...oddsAt(book, before));
      crises.push(...crisesAt(book, before, index));
      readings.push(readingOf(index, before));
    }
    if (action.kind === 'closeYear') readings.push(readingOf(index, before));
    if (action.kind === 'openYear' && index > 0) readings.push(readingOf(index, before));
    if (action.kind === 'sealFolder') {
      able.set(seat, ableIn(before, seat));
      const folder = before.phase.kind === 'folders' ? before.phase.folders[seat] : undefined;
      for (const [power, motive] of Object.entries(folder?.estimates ?? {})) {
        estimates.push({ year: before.year, member: seat, power: power as PowerId, motive });
      }
    }
    if (before.phase.kind === 'folders' && after.phase.kind !== 'folders') {
      for (const member of book.order) payments.push(paymentOf(after, member, able.get(member) ?? 0));
    }
    const ended = after.councils[before.councils.length];
    if (ended && call) {
      calls.push(callPage(book, ended, call, index));
      call = null;
    }
    if (after.phase.kind === 'emergency') {
      const { council, stage } = after.phase;
      // One action may end one council and open the next; within one, the first state that asks for hands is kept,
      // because what members could do is asked of the table as it was when they were called.
      if (!call) call = { opened: index, state: after };
      else if (stage === 'hands' && Object.keys(council.hands).length === 0) call = { ...call, state: after };
    }
  };
  const played = playJournal(library, game, look, ({ at, events }) => {
    for (const event of events)
      told.push({ step: at - 1, seat: null, action: null, event, facilitated: true });
  });
  if (!played.ok) return played;
  const last = played.value;
  if (readings.length === 0) readings.push(readingOf(-1, last));
  else readings.push(readingOf(game.journal.length - 1, last));
  if (told.length === 0)
    for (const event of last.log) told.push({ step: -1, seat: null, action: null, event });
  return {
    ok: true,
    value: {
      library: whole,
      book,
      game,
      last,
      told,
      payments: payments.map((row) => ({ ...row, paid: paidIn(last, row) })),
      calls,
      odds,
      crises,
      readings,
      estimates,
    },
  };
}

function readingOf(step: number, state: State): Reading {
  const { year, will, coordination, ladder, powers } = state;
  const tension = {} as Record<PowerId, number>;
  for (const power of Object.keys(powers) as PowerId[]) tension[power] = powers[power].tension;
  return { step, year, will, coordination, ladder, tension };
}

/** ¤ that a seat has when its folder is sealed, with what an offer that it took brings. */
function ableIn(state: State, seat: MemberId): number {
  const folder = state.phase.kind === 'folders' ? state.phase.folders[seat] : undefined;
  const offer = folder?.envelope.kind === 'offer' && folder.accept === true ? folder.envelope.amount : 0;
  return state.members[seat].funds + offer;
}

function paymentOf(state: State, member: MemberId, able: number): PaymentRow {
  const { now, promises, year } = state;
  const pledged = promises.flatMap(({ by, year: made, matter }) =>
    by === member && made === year && matter.kind === 'pledge' ? [matter.atLeast] : [],
  );
  return {
    year,
    member,
    assessed: now.assessed[member] ?? 0,
    able,
    promised: pledged.length > 0 ? Math.max(...pledged) : null,
    paid: now.paid[member] ?? 0,
  };
}

/** What a member had paid by the end of a year: who covers a gap pays after the pledges (R4.25). */
function paidIn(last: State, { year, member, paid }: PaymentRow): number {
  return yearsOf(last).find((each) => each.year === year)?.paid[member] ?? paid;
}

/** The records of all years, with the one that a game broke off in. */
export function yearsOf({ past, now }: Pick<State, 'past' | 'now'>): readonly YearRecord[] {
  return past.some(({ year }) => year === now.year) ? past : [...past, now];
}

/** Everything told of one kind, with where it stands. */
export function toldOf<K extends GameEvent['kind']>(
  { told }: Pick<Chronicle, 'told'>,
  kind: K,
): (Told & { readonly event: Extract<GameEvent, { kind: K }> })[] {
  return told.filter(
    (each): each is Told & { readonly event: Extract<GameEvent, { kind: K }> } => each.event.kind === kind,
  );
}
