import { describe, expect, it } from 'vitest';
import { facilitatorOf, gameLine } from '../../src/app/at-the-table.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { Facilitator } from '../../src/hud/facilitator/facilitator.ts';
import { chooseDefault } from '../support/default-choice.ts';
import { newSession, playUntil, tableOf } from '../hud/new-table.ts';
import { settingsOf } from '../support/game.ts';

function begun(seed: number, steps = 0): Session {
  const session = Session.start(LIBRARY, settingsOf({ seed }));
  if (!session.ok) throw new Error('refused');
  for (let step = 0; step < steps; step += 1) {
    const [seat] = session.value.actors();
    if (seat) session.value.act(seat, chooseDefault(LIBRARY, session.value.state, seat));
  }
  return session.value;
}

const nothing = (): void => undefined;

/** A table whose facilitator has looked at the clock, and set it to begin long ago and to take 45 minutes. */
function lesson(seed: number, steps: number) {
  const seat = facilitatorOf(begun(seed, steps), null, nothing);
  seat.hand = new Facilitator(seat.session, { startedAt: 1000, minutes: 45 }, nothing);
  return { ...seat, satAt: 2000, satIn: 3, resumed: false };
}

describe('the clock of a lesson', () => {
  it('goes on when the same game sits down anew, as it was set', () => {
    const seated = facilitatorOf(begun(7, 12), lesson(7, 12), nothing);
    expect(seated).toMatchObject({
      satAt: 2000,
      satIn: 3,
      // It began here, whatever has been done since.
      resumed: false,
      clock: { startedAt: 1000, minutes: 45 },
      hand: null,
    });
    // And once more, though nobody has opened the window in between.
    expect(facilitatorOf(begun(7, 12), seated, nothing).clock).toEqual({ startedAt: 1000, minutes: 45 });
    // A seat may be handed over before anything was done.
    expect(facilitatorOf(begun(7), lesson(7, 0), nothing).clock).toEqual({ startedAt: 1000, minutes: 45 });
  });

  it.each([
    ['another game that is taken up', 8, 12],
    ['a new game', 8, 0],
    ['a new game of the same number', 7, 0],
  ])('is not carried over to %s', (_name, seed, steps) => {
    const now = Date.now();
    const seated = facilitatorOf(begun(seed, steps), lesson(7, 12), nothing);
    expect(seated.clock).toBeNull();
    expect(seated.satAt).toBeGreaterThanOrEqual(now);
    expect(seated.resumed).toBe(steps > 0);
  });
});

describe('the line of a kept game', () => {
  it('names the scenario, and no seed before the end: a view has none to show', () => {
    expect(gameLine(tableOf(newSession()))).toBe('Standard game · year 1 of 3, dawn · 6 people');
    const over = playUntil(newSession(), ({ result }) => result !== null);
    expect(gameLine(tableOf(over))).toMatch(/^Standard game · finished after \d years? · 6 people · seed 6$/);
  });
});
