import { chooseDutiful } from '../../bots/habits.ts';
import { chooseRandom, streamOf } from '../../bots/random.ts';
import type { Session } from '../../engine/session.ts';
import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { legal } from '../../rules/legal.ts';

/** The bots there are, by the name that a save keeps of them. */
const BOT_HABITS = ['dutiful', 'random'] as const;
export type BotHabit = (typeof BOT_HABITS)[number];

/**
 * What a bot does now. It chooses from what its own seat sees, and its chance comes from the game and how far it is, so
 * that a game taken up again goes on as it would have.
 */
export function chooseFor(session: Session, seat: MemberId): Action {
  const player = session.seats?.[seat];
  const random = player?.kind === 'bot' && player.temperament === 'random';
  const actions = legal(session.library, session.view(seat), seat);
  const choose = random ? chooseRandom : chooseDutiful;
  const moment =
    Math.imul(session.state.setup.seed ^ 0x5bd1e995, 0x9e3779b1) + session.journal.length * 0x85ebca6b;
  const chance = streamOf(moment >>> 0);
  // The first numbers of neighbouring streams are alike.
  for (let skipped = 0; skipped < 8; skipped += 1) chance();
  return choose(actions, chance);
}
