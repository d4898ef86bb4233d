import type { Notch } from '../model/action.ts';
import { NOTCHES } from '../model/action.ts';
import type { MemberId, Motive, PowerId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Fate, Rank, Verdict } from '../model/result.ts';
import type { State } from '../model/state.ts';
import type { Setup } from '../model/setup.ts';
import type { Bots, Played } from './play.ts';
import { playGame } from './play.ts';
import type { Seen } from './seen.ts';
import { seenIn } from './seen.ts';
import { thresholds } from './thresholds.ts';
import type { TurnType } from './turns.ts';
import { TURN_OF, TURN_TYPES } from './turns.ts';
import type { CallRecord, Watched, YearSummary } from './watch.ts';
import { watchGame } from './watch.ts';
import { leaderAfter, motivesLearned, movesOf } from './trace.ts';

/** What became of one seat in one game. */
export interface SeatRecord {
  readonly member: MemberId;
  readonly bot: string;
  readonly temperament: string | null;
  readonly rank: Rank;
  /** Final standing, with interests and reliability (R7.8). */
  readonly standing: number;
  readonly renewed: boolean;
  readonly held: readonly string[];
  readonly met: readonly string[];
  readonly guarantor: boolean;
  readonly owed: number;
  readonly given: number;
  readonly paid: number;
  readonly assessed: number;
  /** ¤ of income over the years played, before anything is paid. */
  readonly income: number;
  readonly notches: Readonly<Record<Notch, number>>;
  readonly decisions: number;
}

/** One game, in the few numbers from which every measure is made: plain JSON. */
export interface GameRecord {
  readonly seed: number;
  readonly years: number;
  readonly lastYear: number;
  readonly fate: Fate;
  readonly verdict: Verdict;
  readonly seats: readonly SeatRecord[];
  /** Who led in standing at the ledger of the middle year (rounded up); null where the game ended before. */
  readonly leaderAtHalf: MemberId | null;
  readonly yearly: readonly YearSummary[];
  readonly turns: Readonly<Record<TurnType, number>>;
  readonly calls: readonly CallRecord[];
  readonly strikes: readonly { readonly power: PowerId; readonly member: MemberId }[];
  readonly deterred: number;
  readonly motives: readonly {
    readonly power: PowerId;
    readonly motive: Motive;
    /** What an ideal observer held the chance of `opportunity` to be at the end, 0 to 1. */
    readonly belief: number;
  }[];
  readonly offers: { readonly taken: number; readonly refused: number };
  /** For each wedge offer: influence of the power on its target, and the mean of all members. */
  readonly wedges: readonly { readonly influence: number; readonly mean: number }[];
  readonly claims: { readonly backed: number; readonly restrained: number };
  readonly motions: { readonly carried: number; readonly failed: number; readonly blocked: number };
  /** Crises met by one state alone, and how many of them were met in full. */
  readonly alone: { readonly tried: number; readonly met: number };
  /** Weakest deterrence of each member as night fell, with its record then. */
  readonly borders: readonly { readonly reliability: number; readonly deterrence: number }[];
  readonly moves: Readonly<Record<string, { readonly up: number; readonly down: number }>>;
  readonly crossed: readonly string[];
  readonly seen: Seen;
  readonly passes: number;
}

/** Plays a game and records it. */
export function recordGame(library: Library, settings: Setup, bots: Bots): GameRecord {
  const { watch, watched, close } = watchGame(library);
  const played = playGame(library, settings, bots, watch);
  close(played.state);
  return recordOf(library, played, watched);
}

/** The record of a game that was watched from its beginning to its end. */
function recordOf(library: Library, { state, journal, players }: Played, watched: Watched): GameRecord {
  const { result } = state;
  if (!result) throw new Error('a game is recorded when it is over');
  const half = Math.ceil(state.setup.years / 2);
  return {
    seed: state.setup.seed,
    years: state.setup.years,
    lastYear: state.year,
    fate: result.fate,
    verdict: result.verdict,
    seats: library.members.map(({ id, income }) => ({
      member: id,
      bot: players[id].bot,
      temperament: players[id].temperament,
      rank: result.members[id].rank,
      standing: result.members[id].standing,
      renewed: result.members[id].renewed,
      held: state.members[id].interests,
      met: result.members[id].met,
      guarantor: watched.guarantors.includes(id),
      owed: state.members[id].tally.owed,
      given: state.members[id].tally.given,
      paid: state.members[id].tally.paid,
      assessed: state.members[id].tally.assessed,
      income: income * state.year,
      notches: notchesOf(state, id),
      decisions: watched.decisions[id] ?? 0,
    })),
    leaderAtHalf: leaderAfter(state, half),
    yearly: watched.years,
    turns: turnsIn(journal),
    calls: watched.calls,
    strikes: state.log.flatMap((event) =>
      event.kind === 'powerStruck' ? [{ power: event.power, member: event.member }] : [],
    ),
    deterred: countOf(state, 'strikeWeighed', 'deterred'),
    motives: motivesLearned(state),
    offers: {
      taken: state.log.filter(({ kind }) => kind === 'offerTaken').length,
      refused: state.log.filter(({ kind }) => kind === 'offerRefused').length,
    },
    wedges: watched.wedges,
    claims: {
      backed: countOf(state, 'claimDecided', 'backed'),
      restrained: countOf(state, 'claimDecided', 'restrained'),
    },
    motions: watched.motions,
    alone: aloneIn(state),
    borders: watched.borders,
    moves: movesOf(state),
    crossed: thresholds(library)
      .filter(({ crossed }) => crossed(state))
      .map(({ id }) => id),
    seen: seenIn(state),
    passes: watched.passes,
  };
}

function countOf(state: State, kind: string, outcome: string): number {
  return state.log.filter((event) => event.kind === kind && 'outcome' in event && event.outcome === outcome)
    .length;
}

function notchesOf(state: State, member: MemberId): Record<Notch, number> {
  const counts = Object.fromEntries(NOTCHES.map((notch) => [notch, 0])) as Record<Notch, number>;
  for (const event of state.log) {
    if (event.kind === 'pledgeRevealed' && event.member === member) counts[event.notch] += 1;
  }
  return counts;
}

function turnsIn(journal: Played['journal']): Record<TurnType, number> {
  const counts = Object.fromEntries(TURN_TYPES.map((type) => [type, 0])) as Record<TurnType, number>;
  for (const { action } of journal) {
    const type = TURN_OF[action.kind];
    if (type) counts[type] += 1;
  }
  return counts;
}

/** Crises that exactly one state answered (R4.34). */
function aloneIn(state: State): { tried: number; met: number } {
  const sum = { tried: 0, met: 0 };
  let helpers = new Map<string, Set<MemberId>>();
  for (const event of state.log) {
    if (event.kind === 'yearOpened') helpers = new Map();
    if (event.kind === 'crisisAnswered') {
      const those = helpers.get(event.crisis) ?? new Set();
      helpers.set(event.crisis, those.add(event.member));
    }
    if (event.kind !== 'crisisResolved' || helpers.get(event.crisis)?.size !== 1) continue;
    sum.tried += 1;
    if (event.outcome === 'success') sum.met += 1;
  }
  return sum;
}
