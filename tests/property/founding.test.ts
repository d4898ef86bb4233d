import { describe, expect, it } from 'vitest';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { ARTICLE_IDS } from '../../src/model/treaty.ts';
import { accessionOf, isParty } from '../../src/rules/membership.ts';
import { settingsOf } from '../support/game.ts';
import type { Step, Walk } from './walk.ts';
import { PATIENCE, stepsOf } from './walk.ts';

/** Games of the founding, of all lengths that a library offers, from its own start and from a stouter one. */
const WALKS: readonly Walk[] = Array.from({ length: 60 }, (_, index) => ({
  settings: settingsOf({
    scenario: index % 2 === 0 ? 'founding' : 'founded',
    years: index % 4 === 1 ? 3 : 8,
    seed: 9000 + index,
    constraints: index % 5 !== 4,
    council: index % 3 === 0 ? 'sealed' : 'open',
  }),
  dutiful: MEMBER_IDS.filter((_member, at) => (index >> at) % 2 === 1),
  seed: 700 + index,
}));

/** What `check` finds wrong in any step of any of these games. */
function faultsIn(check: (step: Step) => readonly string[]): string[] {
  return WALKS.flatMap((walk) => [...stepsOf(walk)].flatMap(check));
}

const ratified = (state: State): string[] => MEMBER_IDS.filter((member) => isParty(state, member));

describe('random play of the founding', { timeout: PATIENCE }, () => {
  it('R8.7 never throws, never dead-ends and always ends with a result, after all eight articles', () => {
    const ends = WALKS.map((walk) => [...stepsOf(walk)].at(-1)?.after);
    expect(ends.filter((state) => !state?.result)).toEqual([]);
    const articles = ends.map(
      (state) =>
        state?.log.filter(({ kind }) => kind === 'articleDecided' || kind === 'articleLeft').length ?? 0,
    );
    expect(new Set(articles)).toEqual(new Set([ARTICLE_IDS.length]));
    const fates = new Set(ends.map((state) => state?.result?.fate));
    expect(fates.size).toBeGreaterThan(2);
    // Alliances of two, and of all six, have been played.
    const sizes = new Set(ends.map((state) => (state ? ratified(state).length : 0)));
    expect(sizes.size).toBeGreaterThan(2);
  });

  it('R8.9 R8.12 whoever has ratified stays, and nobody changes twice in one year', () => {
    const faults = faultsIn(({ before, after, action, seat }) => {
      const left = ratified(before).filter((member) => !ratified(after).includes(member));
      const again = action.kind === 'declareAccession' && before.now.acceded?.includes(seat);
      return [...left, ...(again ? [`${seat} changed twice`] : [])];
    });
    expect(faults).toEqual([]);
  });

  it('R8.10 only whom the treaty binds is assessed, votes, commands and hosts', () => {
    const faults = faultsIn(({ after, events }) => {
      if (after.phase.kind === 'founding') return [];
      const outside = MEMBER_IDS.filter((member) => !isParty(after, member));
      const assessed = outside.filter((member) => (after.now.assessed[member] ?? 0) > 0);
      const voted = events.flatMap((event) =>
        (event.kind === 'ballotRevealed' || event.kind === 'councilBallot' || event.kind === 'siteHosted') &&
        outside.includes(event.member)
          ? [`${event.kind} of ${event.member}`]
          : [],
      );
      return [...assessed, ...voted, ...(outside.includes(after.commander) ? ['the commander'] : [])];
    });
    expect(faults).toEqual([]);
  });

  it('R8.11 observers pay ¤1 a year, and nobody else pays for watching', () => {
    const faults = faultsIn(({ before, events }) =>
      events.flatMap((event) =>
        event.kind === 'moneyMoved' &&
        event.because.label === 'observer-fee' &&
        (event.amount !== 1 || accessionOf(before, event.payer as (typeof MEMBER_IDS)[number]) !== 'observer')
          ? [event.payer]
          : [],
      ),
    );
    expect(faults).toEqual([]);
  });
});
