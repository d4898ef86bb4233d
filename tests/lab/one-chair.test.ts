import { beforeAll, describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import { watchGame } from '../../src/lab/watch.ts';
import type { State } from '../../src/model/state.ts';

const GAMES = 60;
const MOST_DECISIONS = 18;

interface Seen {
  readonly seed: number;
  readonly last: State;
  readonly decisions: readonly number[];
}

function played(seed: number): Seen {
  const { watch, watched } = watchGame(LIBRARY);
  const settings = {
    scenario: 'one-chair',
    years: 3,
    seed,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  } as const;
  const { state } = playGame(LIBRARY, settings, 'steady', watch);
  return { seed, last: state, decisions: Object.values(watched.decisions) };
}

describe('One Chair, in games of bots', () => {
  let games: readonly Seen[] = [];
  beforeAll(() => {
    games = Array.from({ length: GAMES }, (_, seed) => played(seed));
  }, 120_000);

  it('R8.14 asks no seat for more than 18 decisions', () => {
    const longest = games.map(({ seed, decisions }) => ({ seed, most: Math.max(...decisions) }));
    expect(longest.filter(({ most }) => most > MOST_DECISIONS)).toEqual([]);
  });

  it('has a council in every game that comes to its second year, and one a year at most', () => {
    const second = games.filter(({ last }) => last.year >= 2);
    expect(second.length).toBeGreaterThan(GAMES * 0.9);
    expect(second.filter(({ last }) => last.councils.length === 0).map(({ seed }) => seed)).toEqual([]);
    for (const { last } of games) {
      const years = last.councils.map(({ year }) => year);
      expect(years).toEqual([...new Set(years)]);
    }
  });

  it('R8.14 keeps the council of the scheduled strike for it, and that of the last year for the test', () => {
    const councils = games.flatMap(({ last }) => last.councils);
    const second = councils.filter(({ year }) => year === 2);
    expect(second.length).toBeGreaterThan(GAMES * 0.9);
    expect(second.filter(({ council }) => !council.strike || council.power !== 'iran')).toEqual([]);
    expect(councils.filter(({ year }) => year === 1)).toEqual([]);
    expect(councils.filter(({ year, council }) => year === 3 && !council.strike)).toEqual([]);
  });

  it('has no claims, no covering of gaps and no prices', () => {
    const kinds = new Set(games.flatMap(({ last }) => last.log.map(({ kind }) => kind)));
    expect([...kinds]).toEqual(expect.arrayContaining(['conferenceOpened', 'testRead', 'councilVoted']));
    for (const kind of ['claimPressed', 'gapCovered', 'priceNamed']) expect([...kinds]).not.toContain(kind);
  });

  it('deals nobody an interest that needs them', () => {
    const dealt = new Set(
      games.flatMap(({ last }) => Object.values(last.members).flatMap((m) => m.interests)),
    );
    const checks = LIBRARY.interests.filter(({ id }) => dealt.has(id)).map(({ check }) => check.kind);
    expect(checks).not.toContain('claims-backed');
    expect(checks).not.toContain('price-met');
  });
});
