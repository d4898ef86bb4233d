import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Library } from '../../src/model/library.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { chooseRandom, streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { SessionExtras } from '../../src/engine/session.ts';
import { Session } from '../../src/engine/session.ts';

/** An alliance that believes in itself: random play comes to the conference with it more often than not. */
export const STOUT: Scenario = {
  id: 'stout',
  years: { standard: 3, choices: [2, 3, 5] },
  treaty: 'op-ed',
  start: { will: 10 },
};

/** The same, founded in play. */
const STOUT_FOUNDING: Scenario = {
  ...STOUT,
  id: 'stout-founding',
  founding: { founders: ['azerbaijan', 'turkiye'] },
};

export const STOUT_LIBRARY: Library = {
  ...LIBRARY,
  scenarios: [...LIBRARY.scenarios, STOUT, STOUT_FOUNDING],
};

export function stout(seed: number, changes: Partial<Setup> = {}): Setup {
  return {
    scenario: 'stout',
    years: 3,
    seed,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
    ...changes,
  };
}

export function begin(setup: Setup, extras?: SessionExtras): Session {
  const started = Session.start(STOUT_LIBRARY, setup, extras);
  if (!started.ok) throw new Error(`setup refused: ${started.refusal.kind}`);
  return started.value;
}

/** What one of the seats to act does next, by chance. */
export function nextMove(session: Session, chance: () => number): { seat: MemberId; action: Action } {
  const seats = session.actors();
  const seat = seats[Math.floor(chance() * seats.length)];
  if (!seat) throw new Error('nobody may act');
  return { seat, action: chooseRandom(session.legal(seat), chance) };
}

/** Acts by chance until something is so, or the game is over. */
export function playUntil(
  session: Session,
  chance: () => number,
  until: (session: Session) => boolean,
): void {
  while (!session.state.result && !until(session)) {
    const { seat, action } = nextMove(session, chance);
    const done = session.act(seat, action);
    if (!done.ok) throw new Error(`${action.kind} was legal and is refused: ${done.refusal.kind}`);
  }
}

/** A game played to its end. */
export function wholeGame(seed: number, changes?: Partial<Setup>): Session {
  const session = begin(stout(seed, changes));
  playUntil(session, streamOf(seed), () => false);
  return session;
}
