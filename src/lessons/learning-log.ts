import { temperamentOf } from '../bots/bot-seat.ts';
import { reasonsFor } from '../bots/reasons.ts';
import { WEIGHTS } from '../bots/temperament.ts';
import type { Matter } from '../bots/worth.ts';
import type { ActionKind } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import { playJournal } from '../replay/replay.ts';
import { legal } from '../rules/legal.ts';
import { view } from '../rules/view.ts';
import type { Chronicle } from './chronicle.ts';
import { toldOf } from './chronicle.ts';
import type { LessonNote } from '../model/lesson-note.ts';
import { weakestOf } from './odds.ts';
import { offersIn } from './offers.ts';
import { playedBy, playerAt } from './players.ts';
import type { Said } from './said.ts';
import { saidIn } from './said.ts';
import { tensionChanges } from './tension.ts';

/** One seat in one year: what a teacher assesses with (all of it by seat, nothing by person). */
export interface LearningRow {
  readonly year: number;
  readonly seat: MemberId;
  /** Who took its actions of the year: both where it was handed over in the middle (R10.9). */
  readonly played: 'person' | 'bot' | 'both';
  readonly assessed: number;
  readonly promised: number | null;
  readonly paid: number;
  readonly able_to_pay: number;
  /** Calls of the year in which it owed help, law let it, it could have arrived, and it gave. */
  readonly calls_owed: number;
  readonly calls_lawful: number;
  readonly calls_able: number;
  readonly calls_given: number;
  /** What a person chose as its reason before the reveal: for its pledge, and for its answer to each call. */
  readonly pledge_reason: string;
  readonly call_reason: string;
  /** What spoke most for the answer or the pledge of a bot in truth; nobody asked it. */
  readonly bot_reason: string;
  /** How many it said would honour a call, how many did, and the difference: summed over the calls it spoke of. */
  readonly prediction: number | null;
  readonly honoured: number | null;
  readonly prediction_error: number | null;
  readonly estimates: string;
  readonly offers_made: number;
  readonly offers_taken: number;
  readonly forum: string;
  /** Points of tension that it added and took away, over all powers. */
  readonly tension_up: number;
  readonly tension_down: number;
  /** Faces of a die on which its most open border would have been struck, if that power thought of it. */
  readonly strike_faces_with_pact: number | null;
  readonly strike_faces_without: number | null;
  /** What the facilitator did in that year, to all seats alike. */
  readonly interventions: string;
}

/** The learning log of a game: one row for each seat and year that was played. */
export function learningLog(chronicle: Chronicle, notes: readonly LessonNote[]): LearningRow[] {
  const { payments, calls, odds, estimates, book, last } = chronicle;
  const changes = tensionChanges(chronicle);
  const offers = offersIn(chronicle);
  const years = Array.from({ length: last.year }, (_, at) => at + 1);
  const reasons = botReasons(chronicle);
  const interventions = interventionsIn(chronicle);
  const said = saidIn(chronicle, notes);
  const played = playedBy(chronicle.game, actsIn(chronicle));
  return years.flatMap((year) =>
    book.order.map((seat): LearningRow => {
      const payment = payments.find((row) => row.year === year && row.member === seat);
      const answers = calls
        .filter((call) => call.year === year)
        .flatMap((call) => call.answers.filter(({ member }) => member === seat));
      const count = (holds: (answer: (typeof answers)[number]) => boolean): number =>
        answers.filter((answer) => answer.owed !== null && holds(answer)).length;
      const own = changes.filter(
        ({ author, year: at }) => at === year && author.kind === 'member' && author.member === seat,
      );
      const weakest = weakestOf(odds, year, seat);
      const noted = said.filter((each) => each.year === year && each.seat === seat);
      const reasonsAbout = (pledge: boolean): string =>
        noted
          .flatMap(({ about, reason }) => (reason && (about === 'pledge') === pledge ? [reason] : []))
          .join(' ');
      const judged = noted.filter(({ error }) => error !== null);
      const offered = offers.filter((offer) => offer.year === year && offer.member === seat);
      return {
        year,
        seat,
        played:
          played.get(`${year} ${seat}`) ?? playerAt(chronicle.game, seat, chronicle.game.journal.length).kind,
        assessed: payment?.assessed ?? 0,
        promised: payment?.promised ?? null,
        paid: payment?.paid ?? 0,
        able_to_pay: payment?.able ?? 0,
        calls_owed: count(() => true),
        calls_lawful: count(({ lawful }) => lawful),
        calls_able: count(({ able }) => able),
        calls_given: count(({ gave }) => gave),
        pledge_reason: reasonsAbout(true),
        call_reason: reasonsAbout(false),
        bot_reason: reasons.get(`${year} ${seat}`) ?? '',
        prediction: total(noted, 'predicted'),
        honoured: total(judged, 'honoured'),
        prediction_error: total(judged, 'error'),
        estimates: estimates
          .filter((each) => each.year === year && each.member === seat)
          .map(({ power, motive }) => `${power}:${motive}`)
          .join(' '),
        offers_made: offered.length,
        offers_taken: offered.filter(({ outcome }) => outcome === 'taken').length,
        forum: calls
          .flatMap((call) => (call.year === year && call.victim === seat && call.forum ? [call.forum] : []))
          .join(' '),
        tension_up: own.reduce((sum, { by }) => sum + Math.max(0, by), 0),
        tension_down: own.reduce((sum, { by }) => sum + Math.max(0, -by), 0),
        strike_faces_with_pact: weakest?.facesWith ?? null,
        strike_faces_without: weakest?.facesWithout ?? null,
        interventions: interventions.get(year)?.join(' ') ?? '',
      };
    }),
  );
}

/** Who acted at each step, and in which year. */
function actsIn({ library, game }: Chronicle): { step: number; year: number; seat: MemberId }[] {
  const acts: { step: number; year: number; seat: MemberId }[] = [];
  playJournal(library, game, ({ index, entry: { seat }, before: { year } }) => {
    acts.push({ step: index, year, seat });
  });
  return acts;
}

/** What the facilitator did, year by year, in order. */
function interventionsIn(chronicle: Pick<Chronicle, 'told'>): ReadonlyMap<number, readonly string[]> {
  const done = new Map<number, string[]>();
  for (const { event } of toldOf(chronicle, 'facilitated')) {
    done.set(event.at, [...(done.get(event.at) ?? []), event.what]);
  }
  return done;
}

/** What some moments add up to; null where none says anything. */
function total(said: readonly Said[], key: 'predicted' | 'honoured' | 'error'): number | null {
  const told = said.flatMap((each) => each[key] ?? []);
  return told.length === 0 ? null : told.reduce((sum, value) => sum + value, 0);
}

/** An act of a bot, and what spoke most for it in truth. */
export interface BotReason {
  readonly step: number;
  readonly year: number;
  readonly seat: MemberId;
  readonly act: ActionKind;
  readonly matters: readonly Matter[];
}

/** Acts whose reasons are worth telling: what others saw of a bot and asked themselves about. */
const TELLING = new Set<ActionKind>([
  'pledgeFunds',
  'castBallot',
  'answerEnvelope',
  'answerCall',
  'castCouncilVote',
  'answerClaim',
  'pressClaim',
  'takeStance',
  'invokeDefence',
  'absorbIncident',
  'takeToForum',
  'choosePosture',
  'castRenewal',
  'setProgramme',
  'fileCensure',
]);

/** What moved bots in truth, act by act: worked out again from the sums that chose (bots keep no diary). */
export function botReasonsIn({ library, game }: Pick<Chronicle, 'library' | 'game'>): BotReason[] {
  const found: BotReason[] = [];
  playJournal(library, game, ({ index, entry: { seat, action }, before }) => {
    const player = playerAt(game, seat, index);
    if (player.kind !== 'bot' || player.temperament === null || !TELLING.has(action.kind)) return;
    const seats = { [seat]: player };
    const table = { library, state: before, seats, journal: { length: index }, view: () => before };
    const temperament = temperamentOf(table, seat);
    if (temperament === 'random' || temperament === 'dutiful') return;
    const seen = view(library, before, seat);
    if (legal(library, seen, seat).length < 2) return;
    const matters = reasonsFor(library, seen, seat, action, WEIGHTS[temperament]);
    found.push({ step: index, year: before.year, seat, act: action.kind, matters });
  });
  return found;
}

/** For each year and bot: what spoke most for its answer to a call, or failing that for its pledge. */
function botReasons(chronicle: Chronicle): ReadonlyMap<string, string> {
  const told = new Map<string, string>();
  const all = botReasonsIn(chronicle);
  for (const kind of ['pledgeFunds', 'answerCall'] as const) {
    for (const { year, seat, act, matters } of all) {
      if (act === kind && matters[0]) told.set(`${year} ${seat}`, matters.join(' '));
    }
  }
  return told;
}
