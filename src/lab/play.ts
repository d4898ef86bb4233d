import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Setup } from '../model/setup.ts';
import type { State } from '../model/state.ts';
import { chooseDutiful } from '../bots/habits.ts';
import { chooseRandom, streamOf } from '../bots/random.ts';
import { TEMPERAMENTS } from '../bots/temperament.ts';
import { think } from '../bots/thinking.ts';
import { actors } from '../rules/actors.ts';
import { apply } from '../rules/apply.ts';
import { legal } from '../rules/legal.ts';
import { setup } from '../rules/setup.ts';
import { view } from '../rules/view.ts';

/** `mixed` is random or dutiful seat by seat; `steady` and `easy` draw a temperament for each. */
export const BOT_NAMES = ['random', 'dutiful', 'mixed', 'easy', 'steady', ...TEMPERAMENTS] as const;
type BotName = (typeof BOT_NAMES)[number];
/** One kind for all seats, or one for each seat in table order. */
export type Bots = BotName | readonly BotName[];

type Choose = (state: State, seat: MemberId, actions: readonly Action[]) => Action;

export interface Played {
  readonly state: State;
  readonly journal: readonly { readonly seat: MemberId; readonly action: Action }[];
  /** How many were legal at most at any moment. */
  readonly widest: number;
}

/** Longest game that is still taken for one that ends; beyond it something is broken. */
const MOST_ACTIONS = 50_000;

/** Plays a whole game with bots. Throws on what may never happen: a refused legal action, a dead end, an endless game. */
export function playGame(library: Library, settings: Setup, bots: Bots): Played {
  const begun = setup(library, settings);
  if (!begun.ok) throw new Error(`setup refused: ${begun.refusal.kind}`);
  const chance = streamOf(Math.imul(settings.seed + 1, 0x9e3779b1));
  const choosers = new Map<MemberId, Choose>();
  for (const [at, { id }] of library.members.entries()) {
    const bot = typeof bots === 'string' ? bots : (bots[at] ?? 'random');
    choosers.set(id, chooserOf(library, bot, chance));
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
    const action = choosers.get(seat)!(state, seat, actions);
    const step = apply(library, state, seat, action);
    if (!step.ok) throw new Error(`${action.kind} was legal and is refused: ${step.refusal.kind}`);
    state = step.value.state;
    journal.push({ seat, action });
    if (journal.length > MOST_ACTIONS)
      throw new Error(`no end after ${MOST_ACTIONS} actions, seed ${settings.seed}`);
  }
  return { state, journal, widest };
}

/** A bot of that name. What it draws at the beginning (a habit, a temperament) it keeps. */
function chooserOf(library: Library, bot: BotName, chance: () => number): Choose {
  switch (bot) {
    case 'random':
      return (_state, _seat, actions) => chooseRandom(actions, chance);
    case 'dutiful':
      return (_state, _seat, actions) => chooseDutiful(actions, chance);
    case 'mixed':
      return chooserOf(library, chance() < 0.5 ? 'dutiful' : 'random', chance);
    default: {
      const strength = bot === 'easy' ? 'easy' : 'steady';
      const drawn = TEMPERAMENTS[Math.floor(chance() * TEMPERAMENTS.length)] ?? 'loyalist';
      const temperament = bot === 'easy' || bot === 'steady' ? drawn : bot;
      const character = { temperament, strength } as const;
      return (state, seat, actions) =>
        think(library, view(library, state, seat), seat, actions, character, chance).action;
    }
  }
}
