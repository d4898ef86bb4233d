import { LIBRARY } from '../../src/content/library.ts';
import type { Bots } from '../../src/lab/play.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Fate, Rank } from '../../src/model/result.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { stateHash } from '../../src/replay/state-hash.ts';

/** A whole game as it was once played, with where it ended. */
export interface Golden {
  readonly setup: Setup;
  readonly journal: readonly { readonly seat: MemberId; readonly action: Action }[];
  readonly hash: string;
  readonly fate: Fate;
  readonly ranks: Readonly<Record<MemberId, Rank>>;
}

interface Plan {
  readonly name: string;
  readonly setup: Omit<Setup, 'seed'>;
  readonly bots: Bots;
  /** The game must end so; the first seed that does is taken. */
  readonly fates: readonly Fate[];
}

const STANDARD: Omit<Setup, 'seed'> = {
  scenario: 'standard',
  years: 5,
  treaty: 'op-ed',
  constraints: true,
  council: 'open',
};

/** One game for each way in which a game can be different from the others. */
export const PLANS: readonly Plan[] = [
  { name: 'op-ed-to-the-conference', setup: STANDARD, bots: 'dutiful', fates: ['renewed'] },
  { name: 'op-ed-broken', setup: STANDARD, bots: 'random', fates: ['broken'] },
  { name: 'op-ed-war', setup: STANDARD, bots: 'mixed', fates: ['war'] },
  { name: 'short', setup: { ...STANDARD, years: 3 }, bots: 'dutiful', fates: ['renewed', 'lapsed'] },
  { name: 'long', setup: { ...STANDARD, years: 8 }, bots: 'dutiful', fates: ['renewed', 'lapsed'] },
  {
    name: 'tashkent-exclusive',
    setup: { ...STANDARD, treaty: 'tashkent' },
    bots: 'dutiful',
    fates: ['renewed', 'lapsed'],
  },
  {
    name: 'cairo-automatic',
    setup: { ...STANDARD, treaty: 'cairo' },
    bots: 'mixed',
    fates: ['renewed', 'lapsed'],
  },
  {
    name: 'shusha-voluntary',
    setup: { ...STANDARD, treaty: 'shusha' },
    bots: 'dutiful',
    fates: ['renewed', 'lapsed'],
  },
  {
    name: 'without-constraints',
    setup: { ...STANDARD, constraints: false },
    bots: 'dutiful',
    fates: ['renewed', 'lapsed'],
  },
  {
    name: 'sealed-council',
    setup: { ...STANDARD, council: 'sealed' },
    bots: 'mixed',
    fates: ['renewed', 'lapsed'],
  },
];

/** Plays a plan with the first seed that ends as it must. */
export function playPlan(plan: Plan): Golden {
  for (let seed = 1; ; seed += 1) {
    const setup = { ...plan.setup, seed };
    const { state, journal } = playGame(LIBRARY, setup, plan.bots);
    if (state.result && plan.fates.includes(state.result.fate)) return { setup, journal, ...endOf(state) };
  }
}

/** Hash, fate and ranks of a game that is over. */
export function endOf(state: State): Pick<Golden, 'hash' | 'fate' | 'ranks'> {
  if (!state.result) throw new Error('the game is not over');
  const { fate, members } = state.result;
  const ranks = Object.fromEntries(
    Object.entries(members).map(([member, { rank }]) => [member, rank]),
  ) as Golden['ranks'];
  return { hash: stateHash(state), fate, ranks };
}
