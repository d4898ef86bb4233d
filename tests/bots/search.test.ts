import { describe, expect, test } from 'vitest';
import { imagine } from '../../src/bots/imagine.ts';
import { streamOf } from '../../src/bots/random.ts';
import { search } from '../../src/bots/search.ts';
import { WEIGHTS } from '../../src/bots/temperament.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { legal } from '../../src/rules/legal.ts';
import { HIDDEN_INTEREST, view } from '../../src/rules/view.ts';
import { settingsOf } from '../support/game.ts';

interface Moment {
  readonly state: State;
  readonly seat: MemberId;
}

/** Moments of a steady game, every so often one. */
function moments(seed: number, every: number): Moment[] {
  const found: Moment[] = [];
  let at = 0;
  playGame(LIBRARY, settingsOf({ seed }), 'steady', (state, seat, actions) => {
    at += 1;
    if (at % every === 0 && actions.length > 1) found.push({ state, seat });
  });
  return found;
}

describe('an imagined world', () => {
  test('agrees with what the seat sees, and has nothing hidden left in it', () => {
    const chance = streamOf(3);
    let folders = 0;
    let unopened = 0;
    for (const { state, seat } of moments(4, 17)) {
      const seen = view(LIBRARY, state, seat);
      const world = imagine(LIBRARY, seen, seat, chance);
      for (const { id, motive } of LIBRARY.powers) expect(world.powers[id].motive === null).toBe(!motive);
      for (const { interests } of Object.values(world.members)) {
        expect(interests).not.toContain(HIDDEN_INTEREST);
        expect(new Set(interests).size).toBe(3);
      }
      const drawn = new Set(
        seen.log.flatMap((event) => (event.kind === 'crisisDrawn' ? [event.crisis] : [])),
      );
      expect(world.deck.some((card) => drawn.has(card))).toBe(false);
      expect(world.deck.length + drawn.size).toBe(LIBRARY.crises.length);
      expect(world.members[seat]).toEqual(state.members[seat]);
      const { phase } = world;
      const others = MEMBER_IDS.filter((member) => phase.kind === 'folders' && member !== seat);
      folders += others.length;
      unopened += others.filter(
        (member) =>
          phase.kind === 'folders' &&
          !phase.sealed.includes(member) &&
          phase.folders[member]?.envelope.kind === 'empty' &&
          phase.folders[member]?.notch === null,
      ).length;
      // Seen again from the seat, it is what the seat saw, but for answers that others have still to give.
      const again = view(LIBRARY, world, seat);
      expect({ ...again, phase: seen.phase, reports: seen.reports }).toEqual(seen);
    }
    // Nobody else's folder has anything in it.
    expect(folders).toBeGreaterThan(0);
    expect(unopened).toBe(folders);
  });

  test('hidden motives are drawn by what was seen of them', () => {
    const [moment] = moments(4, 40);
    const seen = view(LIBRARY, moment!.state, moment!.seat);
    const chance = streamOf(5);
    const worlds = Array.from({ length: 200 }, () => imagine(LIBRARY, seen, moment!.seat, chance));
    const opportunity = worlds.filter(({ powers }) => powers.iran.motive === 'opportunity').length;
    expect(opportunity).toBeGreaterThan(20);
    expect(opportunity).toBeLessThan(180);
  });
});

describe('a sharp bot', () => {
  test('chooses among what is legal, the same for the same chance, by what its seat sees', () => {
    let searched = 0;
    for (const { state, seat } of moments(9, 23)) {
      const choose = (of: State) => {
        const seen = view(LIBRARY, of, seat);
        const actions = legal(LIBRARY, seen, seat);
        let stops = 0;
        const budget = {
          rollouts: 2,
          stop: () => {
            stops += 1;
            return false;
          },
        };
        const { action } = search(LIBRARY, seen, seat, actions, WEIGHTS.hedger, streamOf(1), budget);
        expect(actions).toContainEqual(action);
        return { action, stops };
      };
      const hidden: State = {
        ...state,
        rng: (state.rng ^ 0x5a5a5a5a) >>> 0,
        deck: state.deck.toReversed(),
        powers: Object.fromEntries(
          Object.entries(state.powers).map(([id, power]) => [
            id,
            { ...power, motive: power.motive === 'security' ? 'opportunity' : power.motive && 'security' },
          ]),
        ) as unknown as State['powers'],
      };
      const first = choose(state);
      expect(choose(hidden)).toEqual(first);
      if (first.stops > 0) searched += 1;
    }
    expect(searched).toBeGreaterThan(3);
  });

  test('stops when it is told to, with what it knows by then', () => {
    const asked: number[] = [];
    for (const { state, seat } of moments(9, 23)) {
      const seen = view(LIBRARY, state, seat);
      let times = 0;
      const stop = (): boolean => {
        times += 1;
        return true;
      };
      search(LIBRARY, seen, seat, legal(LIBRARY, seen, seat), WEIGHTS.hedger, streamOf(1), {
        rollouts: 50,
        stop,
      });
      asked.push(times);
    }
    expect(Math.max(...asked)).toBe(1);
  });
});
