import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { chooseDutiful } from '../bots/habits.ts';
import { chooseRandom } from '../bots/random.ts';
import { BATCH_ROLLOUTS, search } from '../bots/search.ts';
import type { Temperament, Weights } from '../bots/temperament.ts';
import { TEMPERAMENTS, WEIGHTS } from '../bots/temperament.ts';
import { think } from '../bots/thinking.ts';
import { view } from '../rules/view.ts';

/**
 * `mixed` is random or dutiful seat by seat; `easy`, `steady` and `sharp` draw a temperament for each. A zero-payer, a
 * dove and a hawk are steady but for one habit: never to pay, only ever to reassure, only ever to stand firm.
 */
export const BOT_NAMES = [
  'random',
  'dutiful',
  'mixed',
  'easy',
  'steady',
  'sharp',
  ...TEMPERAMENTS,
  'zero-payer',
  'dove',
  'hawk',
] as const;
type BotName = (typeof BOT_NAMES)[number];
/** A bot with weights of its own, from a search for better ones. */
export interface Bred {
  readonly name: string;
  readonly weights: Weights;
}
export type SeatBot = BotName | Bred;

type Choose = (state: State, seat: MemberId, actions: readonly Action[]) => Action;

export interface Player {
  readonly bot: string;
  readonly temperament: Temperament | null;
  readonly choose: Choose;
}

/** What a habit never does, as long as it may do anything else. */
const NEVER: Readonly<Partial<Record<BotName, (action: Action) => boolean>>> = {
  'zero-payer': (action) =>
    (action.kind === 'pledgeFunds' && action.notch !== 'none') ||
    (action.kind === 'coverGap' && action.amount > 0) ||
    action.kind === 'payArrears',
  dove: (action) =>
    (action.kind === 'takeStance' && action.stance === 'firm') ||
    (action.kind === 'moveDeclaration' && action.tone === 'warn'),
  hawk: (action) =>
    (action.kind === 'takeStance' && action.stance === 'reassure') ||
    (action.kind === 'moveDeclaration' && action.tone === 'reassure'),
};

/** A player of that name. What it draws at the beginning (a habit, a temperament) it keeps. */
export function playerOf(library: Library, bot: SeatBot, chance: () => number): Player {
  if (typeof bot !== 'string') {
    return { bot: bot.name, temperament: null, choose: thinker(library, bot.weights, 'steady', chance) };
  }
  switch (bot) {
    case 'random':
      return { bot, temperament: null, choose: (_state, _seat, actions) => chooseRandom(actions, chance) };
    case 'dutiful':
      return { bot, temperament: null, choose: (_state, _seat, actions) => chooseDutiful(actions, chance) };
    case 'mixed':
      return playerOf(library, chance() < 0.5 ? 'dutiful' : 'random', chance);
    default: {
      const drawn = TEMPERAMENTS[Math.floor(chance() * TEMPERAMENTS.length)] ?? 'loyalist';
      const temperament = TEMPERAMENTS.find((each) => each === bot) ?? drawn;
      const strength = bot === 'easy' || bot === 'sharp' ? bot : 'steady';
      const choose = thinker(library, WEIGHTS[temperament], strength, chance);
      const never = NEVER[bot];
      if (!never) return { bot, temperament, choose };
      return {
        bot,
        temperament,
        choose: (state, seat, actions) => {
          const left = actions.filter((action) => !never(action));
          return choose(state, seat, left.length > 0 ? left : actions);
        },
      };
    }
  }
}

function thinker(
  library: Library,
  weights: Weights,
  strength: 'easy' | 'steady' | 'sharp',
  chance: () => number,
): Choose {
  return (state, seat, actions) => {
    const seen = view(library, state, seat);
    return strength === 'sharp'
      ? search(library, seen, seat, actions, weights, chance, { rollouts: BATCH_ROLLOUTS }).action
      : think(library, seen, seat, actions, { weights, strength }, chance).action;
  };
}
