import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { streamOf } from '../bots/random.ts';
import { actors } from '../rules/actors.ts';
import { apply } from '../rules/apply.ts';
import { legal } from '../rules/legal.ts';
import { setup } from '../rules/setup.ts';
import type { Player, SeatBot } from './seats.ts';
import { playerOf } from './seats.ts';

/** One kind of bot for all seats, or one for each seat in table order. */
export type Bots = SeatBot | readonly SeatBot[];

/** Looks on while a game is played, before every action. */
export type Watch = (state: State, seat: MemberId, actions: readonly Action[], action: Action) => void;

export interface Played {
  readonly state: State;
  readonly journal: readonly { readonly seat: MemberId; readonly action: Action }[];
  /** How many were legal at most at any moment. */
  readonly widest: number;
  readonly players: Readonly<Record<MemberId, Player>>;
}

/** Longest game that is still taken for one that ends; beyond it something is broken. */
const MOST_ACTIONS = 50_000;

/** Plays a whole game with bots. Throws on what may never happen: a refused legal action, a dead end, an endless game. */
export function playGame(library: Library, settings: Setup, bots: Bots, watch?: Watch): Played {
  const begun = setup(library, settings);
  if (!begun.ok) throw new Error(`setup refused: ${begun.refusal.kind}`);
  const chance = streamOf(Math.imul(settings.seed + 1, 0x9e3779b1));
  const players = {} as Record<MemberId, Player>;
  for (const [at, { id }] of library.members.entries()) {
    const bot = Array.isArray(bots) ? ((bots as readonly SeatBot[])[at] ?? 'random') : (bots as SeatBot);
    players[id] = playerOf(library, bot, chance);
  }
  const journal: { seat: MemberId; action: Action }[] = [];
  let state = begun.value;
  let widest = 0;
  while (!state.result) {
    const seats = actors(library, state);
    const seat = seats[Math.floor(chance() * seats.length)];
    if (!seat) throw new Error(`nobody may act in ${state.phase.kind}, seed ${settings.seed}`);
    const actions = legal(library, state, seat);
    if (actions.length === 0)
      throw new Error(`${seat} has nothing to do in ${state.phase.kind}, seed ${settings.seed}`);
    widest = Math.max(widest, actions.length);
    const action = players[seat].choose(state, seat, actions);
    watch?.(state, seat, actions, action);
    const step = apply(library, state, seat, action);
    if (!step.ok) throw new Error(`${action.kind} was legal and is refused: ${step.refusal.kind}`);
    state = step.value.state;
    journal.push({ seat, action });
    if (journal.length > MOST_ACTIONS)
      throw new Error(`no end after ${MOST_ACTIONS} actions, seed ${settings.seed}`);
  }
  return { state, journal, widest, players };
}
