import { chooseDutiful } from './habits.ts';
import { chooseRandom, streamOf } from './random.ts';
import { search } from './search.ts';
import type { Temperament, Weights } from './temperament.ts';
import { TEMPERAMENTS, WEIGHTS } from './temperament.ts';
import type { Strength } from './thinking.ts';
import { STRENGTHS, think } from './thinking.ts';
import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { legal } from '../rules/legal.ts';

/** What a bot's seat may be given: a temperament, one drawn by lot that nobody is told, or no mind at all. */
export const BOT_MINDS = ['by-lot', ...TEMPERAMENTS, 'random'] as const;
export type BotMind = (typeof BOT_MINDS)[number];

/** Who plays a seat, as far as bots are concerned; names that nobody knows any more are allowed. */
type BotSeats = Readonly<
  Partial<
    Record<
      MemberId,
      | { readonly kind: 'person' }
      | { readonly kind: 'bot'; readonly temperament: string; readonly strength: string }
    >
  >
>;

/** A game as far as its bots need to know it. */
export interface BotTable {
  readonly library: Library;
  readonly state: State;
  readonly seats: BotSeats | undefined;
  /** Everything that was done: how long it is moves a bot's chance on. */
  readonly journal: { readonly length: number };
  /** What a seat sees. */
  readonly view: (seat: MemberId) => State;
}

/** What a sharp bot is asked, for whoever plays its ideas out: plain JSON. */
export interface SharpQuestion {
  /** What the seat sees, and nothing else. */
  readonly view: State;
  readonly seat: MemberId;
  readonly weights: Weights;
  /** Where its chance begins. */
  readonly moment: number;
}

/** Worlds that a sharp bot imagines where it has to answer at once. */
const AT_ONCE = 2;

/** What a seat's bot would think over for longer, or null if it answers at sight. */
export function questionFor(session: BotTable, seat: MemberId): SharpQuestion | null {
  const player = session.seats?.[seat];
  const temperament = temperamentOf(session, seat);
  if (player?.kind !== 'bot' || player.strength !== 'sharp') return null;
  if (temperament === 'random' || temperament === 'dutiful') return null;
  return {
    view: session.view(seat),
    seat,
    weights: WEIGHTS[temperament],
    moment: momentIn(session),
  };
}

/**
 * Thinks a question over.
 *
 * @param rollouts worlds at most
 * @param stop true ends it with what is known by then
 */
export function answerOf(
  library: Library,
  { view, seat, weights, moment }: SharpQuestion,
  rollouts: number,
  stop?: () => boolean,
): Action {
  const actions = legal(library, view, seat);
  return search(library, view, seat, actions, weights, streamAt(moment), {
    rollouts,
    ...(stop ? { stop } : {}),
  }).action;
}

const momentIn = (session: BotTable): number =>
  Math.imul(session.state.setup.seed ^ 0x5bd1e995, 0x9e3779b1) + session.journal.length * 0x85ebca6b;

/**
 * What a bot does now. It chooses from what its own seat sees, and its chance comes from the game and how far it is, so
 * that a game taken up again goes on as it would have.
 */
export function chooseFor(session: BotTable, seat: MemberId): Action {
  const player = session.seats?.[seat];
  const seen = session.view(seat);
  const actions = legal(session.library, seen, seat);
  const chance = streamAt(momentIn(session));
  const temperament = temperamentOf(session, seat);
  if (temperament === 'random') return chooseRandom(actions, chance);
  if (temperament === 'dutiful') return chooseDutiful(actions, chance);
  const strength: Strength = (player?.kind === 'bot' && known(player.strength, STRENGTHS)) || 'steady';
  if (strength === 'sharp') {
    const question = questionFor(session, seat);
    if (question) return answerOf(session.library, question, AT_ONCE);
    return chooseRandom(actions, chance);
  }
  return think(session.library, seen, seat, actions, { weights: WEIGHTS[temperament], strength }, chance)
    .action;
}

/** How a bot's seat is played, drawn by lot where it was to be; games of an earlier edition have dutiful bots. */
export function temperamentOf(session: BotTable, seat: MemberId): Temperament | 'random' | 'dutiful' {
  const player = session.seats?.[seat];
  const mind = player?.kind === 'bot' ? player.temperament : 'by-lot';
  return known(mind, [...TEMPERAMENTS, 'random', 'dutiful'] as const) ?? byLot(session, seat);
}

/** The temperament that lot gives a seat for the whole of a game. */
function byLot(session: BotTable, seat: MemberId): Temperament {
  const place = session.library.members.findIndex(({ id }) => id === seat);
  const chance = streamAt(Math.imul(session.state.setup.seed + 1, 0xc2b2ae35) + place * 0x27d4eb2f);
  return TEMPERAMENTS[Math.floor(chance() * TEMPERAMENTS.length)] ?? 'loyalist';
}

function streamAt(moment: number): () => number {
  const chance = streamOf(moment >>> 0);
  // The first numbers of neighbouring streams are alike.
  for (let skipped = 0; skipped < 8; skipped += 1) chance();
  return chance;
}

const known = <T extends string>(name: string, names: readonly T[]): T | undefined =>
  names.find((each) => each === name);
