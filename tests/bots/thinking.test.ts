import { describe, expect, test } from 'vitest';
import { TEMPERAMENTS, WEIGHTS } from '../../src/bots/temperament.ts';
import type { Character } from '../../src/bots/thinking.ts';
import { think } from '../../src/bots/thinking.ts';
import { streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Bots } from '../../src/lab/play.ts';
import { playGame } from '../../src/lab/play.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';
import { view } from '../../src/rules/view.ts';
import { settingsOf } from '../support/game.ts';

/** More decisions than any game has: a bot that goes round in a circle fails and does not hang. */
const LONGEST = 3000;

/** Every state in which somebody decides in one game of thinking bots, with who does. */
function* moments(seed: number, character: Character): Generator<{ state: State; seat: MemberId }> {
  const begun = setup(LIBRARY, settingsOf({ seed }));
  if (!begun.ok) throw new Error(begun.refusal.kind);
  let state = begun.value;
  const chance = streamOf(seed);
  for (let steps = 0; !state.result; steps += 1) {
    if (steps > LONGEST) throw new Error(`no end of ${state.phase.kind} in year ${state.year}`);
    const [seat] = actors(LIBRARY, state);
    if (!seat) throw new Error(`nobody may act in ${state.phase.kind}`);
    yield { state, seat };
    const seen = view(LIBRARY, state, seat);
    const { action } = think(LIBRARY, seen, seat, legal(LIBRARY, seen, seat), character, chance);
    const step = apply(LIBRARY, state, seat, action);
    if (!step.ok) throw new Error(`${action.kind}: ${step.refusal.kind}`);
    ({ state } = step.value);
  }
}

/** Sums over some games of bots, with the six seats taken in turn. */
function total(
  games: number,
  bots: readonly string[],
  count: (state: State, seat: MemberId) => number,
): number[] {
  const sums = bots.map(() => 0);
  for (let seed = 1; seed <= games; seed += 1) {
    const seated = MEMBER_IDS.map((_, at) => bots[(at + seed) % bots.length]!);
    const { state } = playGame(LIBRARY, settingsOf({ seed }), seated as unknown as Bots);
    MEMBER_IDS.forEach((member, at) => {
      sums[(at + seed) % bots.length]! += count(state, member);
    });
  }
  return sums;
}

describe('a bot that thinks', () => {
  test.each(
    TEMPERAMENTS.flatMap((temperament) =>
      (['easy', 'steady'] as const).map((strength) => [temperament, strength] as const),
    ),
  )('plays legally to an end as an %s of %s judgement', (temperament, strength) => {
    let count = 0;
    for (const { state } of moments(11, { weights: WEIGHTS[temperament], strength })) {
      count += 1;
      expect(state.year).toBeLessThanOrEqual(state.setup.years);
    }
    expect(count).toBeGreaterThan(200);
    expect(count).toBeLessThan(1200);
  });

  test('decides by what its seat sees: what is hidden changes nothing', () => {
    const character = { weights: WEIGHTS.opportunist, strength: 'steady' } as const;
    let compared = 0;
    for (const { state, seat } of moments(5, character)) {
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
      const choose = (of: State) => {
        const seen = view(LIBRARY, of, seat);
        return think(LIBRARY, seen, seat, legal(LIBRARY, seen, seat), character, streamOf(9));
      };
      expect(choose(hidden)).toEqual(choose(state));
      compared += 1;
    }
    expect(compared).toBeGreaterThan(200);
  });

  test('says what moved it, but for what it had no choice in', () => {
    let said = 0;
    let all = 0;
    for (const { state, seat } of moments(3, { weights: WEIGHTS.loyalist, strength: 'steady' })) {
      const seen = view(LIBRARY, state, seat);
      const actions = legal(LIBRARY, seen, seat);
      if (actions.length < 3) continue;
      const { because } = think(
        LIBRARY,
        seen,
        seat,
        actions,
        { weights: WEIGHTS.loyalist, strength: 'steady' },
        streamOf(1),
      );
      all += 1;
      if (because.length > 0) said += 1;
    }
    expect(said / all).toBeGreaterThan(0.6);
  });
});

describe('temperaments', () => {
  const paid = (state: State, seat: MemberId): number => {
    const { paid: sum, assessed } = state.members[seat].tally;
    return assessed === 0 ? 0 : sum / assessed;
  };

  test('a loyalist pays more of its share than a free-rider, whatever state it plays', () => {
    const [loyal = 0, free = 0] = total(12, ['loyalist', 'free-rider'], paid);
    expect(loyal).toBeGreaterThan(free * 1.1);
  });

  test('an opportunist takes more of what outsiders offer than a loyalist', () => {
    const [greedy = 0, loyal = 0] = total(
      12,
      ['opportunist', 'loyalist'],
      (state, seat) => state.members[seat].tally.offersTaken,
    );
    expect(greedy).toBeGreaterThan(3 * loyal + 5);
  });

  test('a hardliner presses more claims than a hedger', () => {
    const [hard = 0, soft = 0] = total(
      18,
      ['hardliner', 'hedger'],
      (state, seat) => state.members[seat].tally.claimsPressed,
    );
    expect(hard).toBeGreaterThan(1.5 * soft);
  });
});

describe('strengths', () => {
  /** In how many of some games the seat with most standing is of the first kind, seats swapped from game to game. */
  function leads(games: number, first: string, second: string): number {
    let count = 0;
    for (let seed = 1; seed <= games; seed += 1) {
      const seated = MEMBER_IDS.map((_, at) => ((at + seed) % 2 === 0 ? first : second));
      const { state } = playGame(LIBRARY, settingsOf({ seed }), seated as unknown as Bots);
      const [leader] = MEMBER_IDS.toSorted((a, b) => state.members[b].standing - state.members[a].standing);
      if (seated[MEMBER_IDS.indexOf(leader!)] === first) count += 1;
    }
    return count / games;
  }

  test('steady judgement leads easy judgement, which leads play at random', () => {
    // By standing alone; by results, over more games, docs/balance.md has it with its interval.
    expect(leads(60, 'steady', 'easy')).toBeGreaterThan(0.5);
    expect(leads(40, 'easy', 'random')).toBeGreaterThan(0.6);
  });
});
