import { describe, expect, it } from 'vitest';
import { cardOf, openBook, regionOf } from '../../src/rules/book.ts';
import { once } from '../../src/rules/memo.ts';
import { baseAt, hostOf, projectTerms, sitesOf, stands, upkeepOf, works } from '../../src/rules/projects.ts';
import { BOOK } from '../support/change.ts';
import { siteOf } from '../support/arrange.ts';
import { libraryWith } from '../support/library.ts';
import { calm } from '../support/table.ts';

const state = {
  ...calm(),
  sites: [
    siteOf('headquarters', 'marmara'),
    siteOf('logistics-bridge', 'altai', { active: false }),
    siteOf('nato-standards', null),
    siteOf('relief-pool', 'zhetisu'),
  ],
};

describe('projects', () => {
  it('R4.25 a project works while it stands and its upkeep is paid', () => {
    expect([works(state, 'headquarters'), stands(state, 'headquarters')]).toEqual([true, true]);
    expect([works(state, 'logistics-bridge'), stands(state, 'logistics-bridge')]).toEqual([false, true]);
    expect([works(state, 'cyber-centre'), stands(state, 'cyber-centre')]).toEqual([false, false]);
  });

  it('R4.25 upkeep counts what has a place, working or dormant', () => {
    expect(upkeepOf(BOOK, state)).toBe(3);
  });

  it('R4.25 a site is hosted by whose land it stands in', () => {
    expect(state.sites.map((site) => hostOf(BOOK, site))).toEqual([
      'turkiye',
      'kazakhstan',
      null,
      'kazakhstan',
    ]);
    expect(sitesOf(BOOK, state, 'kazakhstan').map(({ project }) => project)).toEqual([
      'logistics-bridge',
      'relief-pool',
    ]);
  });

  it('R4.25 a base there is a tripwire, another site is none', () => {
    expect([
      baseAt(BOOK, state, 'altai'),
      baseAt(BOOK, state, 'marmara'),
      baseAt(BOOK, state, 'ahal'),
    ]).toEqual([true, false, false]);
  });

  it('R4.34 the relief pool adds 2 to a disaster while it is fresh', () => {
    const added = (column: 'disaster' | 'armed', fresh: boolean) =>
      projectTerms(BOOK, state, column, fresh).map(({ value }) => value);
    expect([added('disaster', true), added('disaster', false), added('armed', true)]).toEqual([[2], [], []]);
  });
});

describe('look-ups', () => {
  it('R8.1 content is looked up once, and unknown names are a fault', () => {
    const library = libraryWith({});
    expect(openBook(library)).toBe(openBook(library));
    expect(openBook(library)).not.toBe(openBook(libraryWith({})));
    expect(() => regionOf(BOOK, 'atlantis')).toThrow('unknown region atlantis');
    expect(() => cardOf(BOOK, 'doom')).toThrow('unknown crisis doom');
  });

  it('R1.3 what is remembered of one state is never told of another', () => {
    const [one, two] = [{ ...calm() }, { ...calm() }];
    const ask = (table: typeof one, value: number) => once(table, 'key', () => value);
    expect([ask(one, 1), ask(one, 2), ask(two, 3), ask(one, 4)]).toEqual([1, 1, 3, 4]);
    // A value worked out by looking at another state is not remembered for that one.
    expect(once(one, 'outer', () => ask(two, 5))).toBe(5);
    expect(once(two, 'outer', () => 6)).toBe(6);
  });
});
