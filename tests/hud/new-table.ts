import { chooseDutiful } from '../../src/bots/habits.ts';
import { streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { GameTable } from '../../src/hud/game/game-table.ts';
import type { TableSettings } from '../../src/hud/game/table-settings.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { createText } from '../../src/present/text.ts';
import type { Seats } from '../../src/replay/seats.ts';

const TEXT = createText('en');

/** Seats of which those named are people and the rest bots. */
function seatsWith(people: readonly MemberId[], mind: string, strength: string): Seats {
  return Object.fromEntries(
    MEMBER_IDS.map((member) => [
      member,
      people.includes(member) ? { kind: 'person', name: '' } : { kind: 'bot', temperament: mind, strength },
    ]),
  );
}

/** A session of the standard game. */
export function newSession(
  people: readonly MemberId[] = MEMBER_IDS,
  change: Partial<Setup> = {},
  mind = 'dutiful',
  strength = 'steady',
): Session {
  const setup: Setup = {
    scenario: 'standard',
    years: 3,
    seed: 6,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
    ...change,
  };
  const begun = Session.start(LIBRARY, setup, { seats: seatsWith(people, mind, strength) });
  if (!begun.ok) throw new Error(begun.refusal.kind);
  return begun.value;
}

/** A table round a session, whose bots pause for a second. */
export function tableOf(session: Session, think?: TableSettings['think']): GameTable {
  return new GameTable(session, TEXT, {
    botPauseMs: () => 1000,
    onChange: () => undefined,
    ...(think ? { think } : {}),
  });
}

/** Plays a session, whoever sits there, until something holds. */
export function playUntil(session: Session, holds: (state: State) => boolean): Session {
  const chance = streamOf(7);
  for (let steps = 0; !holds(session.state); steps += 1) {
    const [seat] = session.actors();
    if (!seat || steps > 3000) throw new Error('that never came');
    session.act(seat, chooseDutiful(session.legal(seat), chance));
  }
  return session;
}

export const inPhase =
  (kind: State['phase']['kind'], stage?: string) =>
  ({ phase }: State): boolean =>
    phase.kind === kind && (stage === undefined || ('stage' in phase && phase.stage === stage));
