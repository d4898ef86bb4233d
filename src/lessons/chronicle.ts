import type { Action, Hand } from '../model/action.ts';
import type { GameEvent } from '../model/event.ts';
import type { ForumId, MemberId, Motive, PowerId, RegionId } from '../model/ids.ts';
import type { Incident } from '../model/incident.ts';
import type { Library } from '../model/library.ts';
import type { Council, CouncilRecord } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Treaty } from '../model/treaty.ts';
import type { TriggerTest } from '../model/trigger.ts';
import { playJournal } from '../replay/replay.ts';
import type { Save } from '../replay/save.ts';
import type { Loaded } from '../replay/save-error.ts';
import { withScenario } from '../replay/scenario-check.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { canCommit } from '../rules/defence/response.ts';
import { assessTrigger } from '../rules/defence/trigger.ts';
import { isFull } from '../rules/membership.ts';
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
}

/** What one member was asked in a council, could have done, and did (R5.11, R5.12). */
export interface CallAnswer {
  readonly member: MemberId;
  /** What the treaty obliged it to; null for nothing. */
  readonly owed: 'units' | 'token' | 'words' | null;
  /** Whether law let any of its units go against that power. */
  readonly lawful: boolean;
  /** Whether law and geography together let a ready unit arrive. */
  readonly able: boolean;
  readonly hand: Hand;
  readonly units: number;
  /** Gave what it owed or more; for whoever owed nothing: gave more than words. */
  readonly gave: boolean;
}

/** A council of one incident, from its opening to its end. */
export interface CallPage {
  /** Index of the action that ended it. */
  readonly step: number;
  /** Index of the action after which it was opened. */
  readonly opened: number;
  readonly year: number;
  readonly victim: MemberId;
  readonly region: RegionId;
  readonly power: PowerId | null;
  readonly incident: Incident;
  readonly strike: boolean;
  readonly choice: NonNullable<Council['choice']>;
  readonly forum: ForumId | null;
  readonly treaty: Treaty;
  readonly tests: readonly TriggerTest[];
  readonly engaged: boolean;
  readonly carried: boolean | null;
  readonly answers: readonly CallAnswer[];
  readonly outcome: CouncilRecord['outcome'];
}

/** What a seat was assessed, could pay, promised and paid in a year. */
export interface PaymentRow {
  readonly year: number;
  readonly member: MemberId;
  /** ¤ of the programme that the treaty assigned it. */
  readonly assessed: number;
  /** ¤ that it had when pledges were due. */
  readonly able: number;
  /** The most that it promised to anybody in the corridor; null for no promise. */
  readonly promised: number | null;
  readonly paid: number;
}

/** Meters at one moment. */
export interface Reading {
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
  const readings: Reading[] = [];
  const estimates: Chronicle['estimates'][number][] = [];
  const able = new Map<MemberId, number>();
  let call: { readonly opened: number; readonly state: State; readonly council: Council } | null = null;

  const played = playJournal(library, game, ({ index, entry: { seat, action }, before, after, events }) => {
    if (index === 0) {
      for (const event of before.log) told.push({ step: -1, seat: null, action: null, event });
      readings.push(readingOf(-1, before));
    }
    for (const event of events) told.push({ step: index, seat, action, event });
    if (action.kind === 'letNightFall') {
      odds.push(...oddsAt(book, before));
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
    if (after.phase.kind === 'emergency') {
      const { council, stage } = after.phase;
      if (!call || !sameCouncil(call.council, council)) call = { opened: index, state: after, council };
      // What members could do is asked of the table as it was when they were called.
      else if (stage === 'hands' && Object.keys(council.hands).length === 0) call = { ...call, state: after };
    }
    if (after.councils.length > before.councils.length && call) {
      const record = after.councils.at(-1);
      // One action may end one council and open the next.
      const ended = after.councils[before.councils.length] ?? record;
      if (ended) calls.push(callPage(book, ended, call, index));
      const { phase } = after;
      call = phase.kind === 'emergency' ? { opened: index, state: after, council: phase.council } : null;
    }
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
      payments,
      calls,
      odds,
      readings,
      estimates,
    },
  };
}

const sameCouncil = (a: Council, b: Council): boolean =>
  a.region === b.region && a.incident.kind === b.incident.kind && a.power === b.power;

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

function callPage(
  book: Book,
  { year, council, outcome }: CouncilRecord,
  { opened, state }: { readonly opened: number; readonly state: State },
  step: number,
): CallPage {
  const context = { book, state, claimBacked: council.claimBacked };
  const { tests } = assessTrigger(council.incident, state.treaty, context);
  const invoked = council.choice === 'invoke';
  return {
    step,
    opened,
    year,
    victim: council.member,
    region: council.region,
    power: council.power,
    incident: council.incident,
    strike: council.strike,
    choice: council.choice ?? 'absorb',
    forum: council.forum,
    treaty: state.treaty,
    tests,
    engaged: council.engaged,
    carried: council.carried,
    answers: invoked ? answersOf(book, state, council) : [],
    outcome,
  };
}

function answersOf(book: Book, state: State, council: Council): CallAnswer[] {
  return book.order
    .filter((member) => member !== council.member && council.hands[member] !== undefined)
    .map((member) => {
      const hand = council.hands[member] ?? 'refuse';
      const owed = council.owed[member] ?? null;
      const refusal = canCommit(book, state, { ...council, engaged: true }, member);
      const own = new Set(state.units.filter(({ owner }) => owner === member).map(({ id }) => id));
      const units = council.committed.filter((id) => own.has(id)).length;
      const gave =
        owed === 'units'
          ? units > 0
          : owed === 'words'
            ? hand !== 'refuse'
            : hand === 'token' || hand === 'commit';
      return {
        member,
        owed,
        lawful: refusal?.kind !== 'barred-by-law' && isFull(book, state, member),
        able: refusal === null && isFull(book, state, member),
        hand,
        units,
        gave,
      };
    });
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
