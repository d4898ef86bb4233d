import { chooseDutiful } from '../../src/bots/habits.ts';
import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Library } from '../../src/model/library.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import type { PresetId } from '../../src/model/treaty.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import { actors } from '../../src/rules/actors.ts';
import { legal } from '../../src/rules/legal.ts';
import { begin, take } from '../support/game.ts';

/** A moment of a game: the state, and a seat that is about to act in it. */
export interface Moment {
  readonly state: State;
  readonly seat: MemberId;
}

/** The content, and a scenario in which random play comes to the conference more often than not. */
export const STOUT_LIBRARY: Library = {
  ...LIBRARY,
  scenarios: [
    ...LIBRARY.scenarios,
    { id: 'stout', years: { standard: 3, choices: [3] }, treaty: 'op-ed', start: { will: 10 } },
    {
      id: 'founded',
      years: { standard: 3, choices: [3] },
      treaty: 'op-ed',
      start: { will: 10 },
      founding: { founders: ['azerbaijan', 'turkiye'] },
    },
  ],
};

/** Plays a whole game, by chance or with some sense of duty, showing every moment, and gives its last state. */
function watchGame(part: Partial<Setup>, dutiful: boolean, look: (moment: Moment) => void): State {
  const chance = streamOf((part.seed ?? 1) + 1);
  let state = begin(part, STOUT_LIBRARY);
  while (!state.result) {
    const waiting = actors(STOUT_LIBRARY, state);
    const seat = waiting[Math.floor(chance() * waiting.length)] as MemberId;
    look({ state, seat });
    const actions = legal(STOUT_LIBRARY, state, seat);
    const action = (dutiful ? chooseDutiful : chooseRandom)(actions, chance);
    state = take(state, seat, action, STOUT_LIBRARY).state;
  }
  return state;
}

/**
 * One game under every treaty and two that are founded in play, half of them dutiful; `look` sees all moments, and the
 * last states are returned.
 */
export function watchGames(look: (moment: Moment) => void): State[] {
  const games = PRESET_IDS.map((treaty: PresetId, index) =>
    watchGame({ scenario: 'stout', years: 3, seed: 40 + index, treaty }, index % 2 === 0, look),
  );
  const founded = [60, 61].map((seed) =>
    watchGame({ scenario: 'founded', years: 3, seed }, seed % 2 === 0, look),
  );
  return [...games, ...founded];
}
