import { describe, expect, it } from 'vitest';
import { forkGame, oddsUnder, otherDecisions, outcomeOf, stateAt } from '../../src/lessons/forks.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { botGame } from './bot-games.ts';

const chronicle = botGame(3);
const { journal } = chronicle.game;

describe('a game that goes another way', () => {
  it('is the true game exactly up to the fork', () => {
    const step = Math.floor(journal.length / 2);
    const fork = forkGame(chronicle, step, { kind: 'none' });
    const log = stateAt(chronicle, step).log;
    expect(fork.end.log.slice(0, log.length)).toEqual(log);
    expect(fork.end.result).not.toBeNull();
    expect(fork.played).toBeGreaterThan(0);
  });

  it('goes the same way each time', () => {
    const step = Math.floor(journal.length / 3);
    const [one, other] = [1, 2].map(() => forkGame(chronicle, step, { kind: 'none' }).end);
    expect(stateHash(one!)).toBe(stateHash(other!));
  });

  it('has the other article from there on, and the old one before', () => {
    const step = journal.findIndex(({ action }) => action.kind === 'openYear');
    const { treaty } = stateAt(chronicle, step);
    const obligation = treaty.obligation === 'automatic' ? 'consultation' : 'automatic';
    const fork = forkGame(chronicle, step, { kind: 'treaty', treaty: { ...treaty, obligation } });
    const amended = fork.end.log.some(
      (event) => event.kind === 'treatyAmended' && event.article === 'obligation',
    );
    expect(amended || fork.end.treaty.obligation === obligation).toBe(true);
    expect(stateAt(chronicle, step).treaty.obligation).toBe(treaty.obligation);
  });

  it('takes another decision than was taken, and only a legal one', () => {
    const step = journal.findIndex(({ action }) => action.kind === 'pledgeFunds');
    const others = otherDecisions(chronicle, step);
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContainEqual(journal[step]?.action);
    const [action] = others;
    const fork = forkGame(chronicle, step, { kind: 'decision', action: action! });
    expect(fork.end.result).not.toBeNull();
    expect(() => forkGame(chronicle, step, { kind: 'decision', action: { kind: 'closeYear' } })).toThrow(
      'may not',
    );
  });

  it('ends where the true game ended if nothing was left to decide', () => {
    const fork = forkGame(chronicle, journal.length, { kind: 'none' });
    expect(outcomeOf(fork.end)).toEqual(outcomeOf(chronicle.last));
  });
});

describe('odds under another obligation', () => {
  it('are the true ones under the true obligation, and change only what the pact adds', () => {
    // As long as nobody amended it.
    const fixed = botGame(3);
    const same = oddsUnder(fixed, stateAt(fixed, 0).treaty.obligation);
    const first = same.filter(({ year }) => year === 1);
    expect(first).toEqual(fixed.odds.filter(({ year }) => year === 1));
    for (const each of oddsUnder(fixed, 'automatic')) {
      const asItWas = fixed.odds.find(
        ({ year, power, region }) => year === each.year && power === each.power && region === each.region,
      );
      expect(each.without).toEqual(asItWas?.without);
      expect(each.resolve).toEqual(asItWas?.resolve);
      expect(each.withPact.total).toBeGreaterThanOrEqual(asItWas?.withPact.total ?? 0);
    }
  });
});
