import { reasonsFor } from '../../src/bots/reasons.ts';
import type { Temperament } from '../../src/bots/temperament.ts';
import { WEIGHTS } from '../../src/bots/temperament.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { LessonGame } from '../../src/lessons/chronicle.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { LessonNote } from '../../src/model/lesson-note.ts';
import type { State } from '../../src/model/state.ts';
import type { ReplayStep } from '../../src/replay/replay.ts';
import { playJournal } from '../../src/replay/replay.ts';
import { regionOf } from '../../src/rules/book.ts';
import { deterrence } from '../../src/rules/defence/deterrence.ts';
import { canCommit } from '../../src/rules/defence/response.ts';
import { isFull } from '../../src/rules/membership.ts';
import { resolve } from '../../src/rules/powers/resolve.ts';
import { view } from '../../src/rules/view.ts';
import { BOOK } from '../support/change.ts';

/** Who plays a seat at a step, by the plan of the test that seated it: a bot has a temperament, a person none. */
export type Seating = (seat: MemberId, step: number) => Temperament | null;

/** A council as its hands were asked for, and who of those that owed gave. */
interface CouncilThen {
  asked: State | null;
  readonly owing: Set<MemberId>;
  readonly gave: Set<MemberId>;
}

type Row = Record<string, string | number | null>;

/**
 * Every column of the learning log but those of tension, worked out a second time: from the events of each step, the
 * counters of the rules and the notes, and from nothing that the log itself is made with.
 */
export function logAgain(game: LessonGame, notes: readonly LessonNote[], seating: Seating): Row[] {
  const rows = new Map<string, Row>();
  const councils: CouncilThen[] = [];
  const row = (year: number, seat: MemberId): Row => {
    const key = `${year} ${seat}`;
    const found = rows.get(key) ?? emptyRow(year, seat);
    rows.set(key, found);
    return found;
  };
  const add = (to: Row, column: string, by: number): void => {
    to[column] = Number(to[column] ?? 0) + by;
  };
  const write = (to: Row, column: string, word: string): void => {
    to[column] = to[column] === '' ? word : `${to[column]} ${word}`;
  };
  const hear = (event: GameEvent): void => {
    switch (event.kind) {
      case 'pledgeRevealed':
        row(event.at, event.member)['assessed'] = event.share;
        return add(row(event.at, event.member), 'paid', event.amount);
      case 'gapCovered':
        return add(row(event.at, event.member), 'paid', event.amount);
      case 'promiseMade': {
        const { by, matter } = event.promise;
        const own = row(event.at, by);
        if (matter.kind === 'pledge')
          own['promised'] = Math.max(Number(own['promised'] ?? 0), matter.atLeast);
        return;
      }
      case 'motiveEstimated':
        return write(row(event.at, event.member), 'estimates', `${event.power}:${event.motive}`);
      case 'offerTaken':
      case 'offerAccepted':
        add(row(event.at, event.member), 'offers_taken', 1);
        return add(row(event.at, event.member), 'offers_made', 1);
      case 'offerRefused':
        return add(row(event.at, event.member), 'offers_made', 1);
      case 'forumTaken':
        return write(row(event.at, event.member), 'forum', event.forum);
      case 'facilitated':
        for (const seat of MEMBER_IDS) write(row(event.at, seat), 'interventions', event.what);
        return;
      default:
    }
  };
  const count = ({ before, after, events }: ReplayStep): void => {
    if (after.phase.kind === 'emergency') {
      const then = (councils[after.councils.length] ??= { asked: null, owing: new Set(), gave: new Set() });
      const { council, stage } = after.phase;
      if (stage === 'hands' && Object.keys(council.hands).length === 0) then.asked = after;
    }
    for (const event of events) {
      if (event.kind !== 'callJudged') continue;
      const then = councils[before.councils.length];
      const own = row(before.year, event.member);
      const { tally } = after.members[event.member];
      const gave = tally.given > before.members[event.member].tally.given;
      add(own, 'calls_owed', 1);
      if (gave) add(own, 'calls_given', 1);
      then?.owing.add(event.member);
      if (gave) then?.gave.add(event.member);
      const asked = then?.asked;
      if (asked?.phase.kind !== 'emergency') throw new Error('judged before anybody was asked');
      const refusal = canCommit(BOOK, asked, { ...asked.phase.council, engaged: true }, event.member);
      if (!isFull(BOOK, asked, event.member)) continue;
      if (refusal?.kind !== 'barred-by-law') add(own, 'calls_lawful', 1);
      if (refusal === null) add(own, 'calls_able', 1);
    }
  };
  const played = playJournal(
    LIBRARY,
    game,
    (step) => {
      const { index, entry, before, after, events } = step;
      const { seat, action } = entry;
      const own = row(before.year, seat);
      const temperament = seating(seat, index);
      const kind = temperament ? 'bot' : 'person';
      own['played'] = own['played'] === '' || own['played'] === kind ? kind : 'both';
      if (action.kind === 'sealFolder' && before.phase.kind === 'folders') {
        const folder = before.phase.folders[seat];
        const { envelope } = folder!;
        const brought = envelope.kind === 'offer' && folder?.accept ? envelope.amount : 0;
        own['able_to_pay'] = before.members[seat].funds + brought;
      }
      if (action.kind === 'letNightFall') strikeFaces(before, row);
      if (temperament && (action.kind === 'answerCall' || action.kind === 'pledgeFunds')) {
        const seen = view(LIBRARY, before, seat);
        const matters = reasonsFor(LIBRARY, seen, seat, action, WEIGHTS[temperament]).join(' ');
        if (matters !== '') own[action.kind] = matters;
      }
      count(step);
      for (const event of events) hear(event);
      if (after.year !== before.year) for (const each of MEMBER_IDS) row(after.year, each);
    },
    ({ events }) => {
      for (const event of events) hear(event);
    },
  );
  if (!played.ok) throw new Error(played.error.kind);
  for (const note of notes) noteDown(row(note.year, note.seat), note, councils, add, write);
  const inOrder = [...rows.values()].map(({ answerCall = '', pledgeFunds = '', ...rest }) => ({
    ...rest,
    bot_reason: answerCall || pledgeFunds,
  }));
  const place = ({ year, seat }: Row): number => Number(year) * 10 + MEMBER_IDS.indexOf(seat as MemberId);
  return inOrder.toSorted((one, other) => place(one) - place(other));
}

function emptyRow(year: number, seat: MemberId): Row {
  return {
    year,
    seat,
    played: '',
    assessed: 0,
    promised: null,
    paid: 0,
    able_to_pay: 0,
    calls_owed: 0,
    calls_lawful: 0,
    calls_able: 0,
    calls_given: 0,
    pledge_reason: '',
    call_reason: '',
    prediction: null,
    honoured: null,
    prediction_error: null,
    estimates: '',
    offers_made: 0,
    offers_taken: 0,
    forum: '',
    strike_faces_with_pact: null,
    strike_faces_without: null,
    interventions: '',
  };
}

/** A note of the council it names, of which somebody owed something. */
function noteDown(
  own: Row,
  note: LessonNote,
  councils: readonly CouncilThen[],
  add: (to: Row, column: string, by: number) => void,
  write: (to: Row, column: string, word: string) => void,
): void {
  if (note.kind === 'reason') {
    return write(own, note.phase === 'folders' ? 'pledge_reason' : 'call_reason', note.value);
  }
  add(own, 'prediction', note.value);
  const then = councils[note.council ?? -1];
  if (!then || then.owing.size === 0) return;
  add(own, 'honoured', then.gave.size);
  add(own, 'prediction_error', note.value - then.gave.size);
}

/** Of each member's borders the one where the power's resolve is least outweighed, and the faces that it would strike on. */
function strikeFaces(state: State, row: (year: number, seat: MemberId) => Row): void {
  const gaps = new Map<MemberId, number>();
  for (const power of BOOK.powerOrder) {
    const { motive } = state.powers[power];
    for (const region of BOOK.powers[power].borders) {
      const { owner } = regionOf(BOOK, region);
      if (motive === null || !isFull(BOOK, state, owner)) continue;
      const will = resolve(state, power, region, motive).total;
      const faces = (pact: boolean): number =>
        [1, 2, 3, 4, 5, 6].filter((die) => will + die > deterrence(BOOK, state, power, region, pact).total)
          .length;
      const gap = will - deterrence(BOOK, state, power, region).total;
      if (gap <= (gaps.get(owner) ?? -Infinity)) continue;
      gaps.set(owner, gap);
      const own = row(state.year, owner);
      own['strike_faces_with_pact'] = faces(true);
      own['strike_faces_without'] = faces(false);
    }
  }
}
