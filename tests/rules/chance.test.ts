import { describe, expect, it } from 'vitest';
import {
  draw,
  drawBelow,
  drawPercent,
  nextChance,
  pick,
  rollDice,
  rollDie,
  shuffle,
} from '../../src/rules/chance.ts';
import { after } from '../support/change.ts';
import { withChance, withDice } from '../support/arrange.ts';
import { begin } from '../support/game.ts';

const NEAR_ONE = (value: number): boolean => value > 0.99;
const NEAR_ZERO = (value: number): boolean => value < 0.01;

describe('chance', () => {
  it('R1.3 the seed gives the same numbers everywhere: the published mulberry32', () => {
    const first = nextChance(1);
    expect(first.value).toBe(0.6270739405881613);
    expect(nextChance(first.rng).value).toBe(0.002735721180215478);
  });

  it('R1.3 every draw moves chance on, and none is taken from elsewhere', () => {
    const { rng } = after(begin(), (change) => void draw(change));
    expect(rng).toBe(nextChance(begin().rng).rng);
  });

  it('R1.3 a die shows 1 to 6, and two dice are two draws', () => {
    expect(after(withChance(begin(), NEAR_ZERO), (change) => expect(rollDie(change)).toBe(1))).toBeTruthy();
    expect(after(withChance(begin(), NEAR_ONE), (change) => expect(rollDie(change)).toBe(6))).toBeTruthy();
    after(withDice(begin(), 2, 6), (change) => expect(rollDice(change)).toBe(8));
  });

  it('R1.3 a chance of 100 always comes up, one of 0 never, and both draw', () => {
    const ones = withChance(begin(), NEAR_ONE);
    const zeros = withChance(begin(), NEAR_ZERO);
    expect(after(ones, (change) => expect(drawPercent(change, 100)).toBe(true)).rng).not.toBe(ones.rng);
    expect(after(zeros, (change) => expect(drawPercent(change, 0)).toBe(false)).rng).not.toBe(zeros.rng);
    after(
      withChance(begin(), (value) => value > 0.4 && value < 0.41),
      (change) => {
        expect(drawPercent(change, 41)).toBe(true);
      },
    );
    after(
      withChance(begin(), (value) => value > 0.4 && value < 0.41),
      (change) => {
        expect(drawPercent(change, 40)).toBe(false);
      },
    );
  });

  it('R1.3 a pick takes one of the items, each as likely, and cannot pick from none', () => {
    const items = ['a', 'b', 'c'];
    after(withChance(begin(), NEAR_ZERO, NEAR_ONE), (change) => {
      expect([pick(change, items), pick(change, items)]).toEqual(['a', 'c']);
      expect(() => pick(change, [])).toThrow('nothing to pick from');
    });
    after(
      withChance(begin(), (value) => value > 0.34 && value < 0.66),
      (change) => {
        expect(drawBelow(change, 3)).toBe(1);
      },
    );
  });

  it('R1.3 a shuffle keeps every card, leaves the old order alone, and reaches every order', () => {
    const cards = [1, 2, 3];
    const orders = new Set<string>();
    for (let seed = 1; seed <= 60; seed += 1) {
      after({ ...begin(), rng: seed }, (change) => {
        const shuffled = shuffle(change, cards);
        orders.add(shuffled.join(''));
        expect(new Set(shuffled)).toEqual(new Set(cards));
        expect(shuffled).toHaveLength(3);
      });
    }
    expect(orders.size).toBe(6);
    expect(cards).toEqual([1, 2, 3]);
  });
});
