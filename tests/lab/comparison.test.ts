import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Comparison } from '../../src/lab/comparison.ts';
import {
  armsOf,
  comparedSections,
  comparisonTrouble,
  FIRST_COMPARISON,
  readComparison,
  writeComparison,
} from '../../src/lab/comparison.ts';
import { playArm } from '../../src/lab/experiment.ts';
import { presetOf } from '../../src/lab/presets.ts';

const OWN: Comparison = {
  presets: ['atlantic', 'warsaw'],
  own: { ...presetOf('tashkent'), casus: ['armed-attack', 'hybrid'], decision: 'weighted' },
  games: 40,
  years: 8,
  bots: 'hardliner',
  seed: 4_000_000_000,
};

describe('the address of the treaty lab', () => {
  test('says all of a comparison and no more', () => {
    for (const comparison of [FIRST_COMPARISON, OWN]) {
      expect(readComparison(writeComparison(comparison))).toEqual({ comparison, problems: [] });
    }
    expect(readComparison('')).toEqual({ comparison: FIRST_COMPARISON, problems: [] });
  });

  test('with a slip is taken as far as it goes, with the nearest name', () => {
    const { comparison, problems } = readComparison(
      'treaties=op-ed,atlantik&games=5&yeers=3&bots=steddy&seed=-1&years=4',
    );
    expect(comparison).toEqual({ ...FIRST_COMPARISON, presets: ['op-ed'] });
    expect(problems.map(({ part, found, meant }) => [part, found, meant])).toEqual([
      ['address', 'yeers', 'years'],
      ['treaties', 'atlantik', 'atlantic'],
      ['years', '4', null],
      ['games', '5', null],
      ['bots', 'steddy', 'steady'],
      ['seed', '-1', null],
    ]);
  });

  test('names the article of one’s own treaty that is wrong', () => {
    const own = writeComparison(OWN).replace('weighted', 'waited');
    const { comparison, problems } = readComparison(own);
    expect(comparison.own).toBeNull();
    expect(problems).toMatchObject([{ part: 'own: decision', found: 'waited', meant: 'weighted' }]);
    expect(readComparison('own=consensus').problems).toMatchObject([{ part: 'own: casus', found: '' }]);
  });
});

describe('a comparison', () => {
  test('needs two treaties, takes seven, and a treaty needs a cause', () => {
    const seven = { ...FIRST_COMPARISON, presets: LIBRARY.presets.map(({ id }) => id) };
    expect(comparisonTrouble(FIRST_COMPARISON)).toBeNull();
    expect(comparisonTrouble({ ...FIRST_COMPARISON, presets: ['op-ed'] })).toBe('tooFew');
    expect(comparisonTrouble(seven)).toBeNull();
    expect(comparisonTrouble({ ...seven, own: OWN.own })).toBe('tooMany');
    expect(comparisonTrouble({ ...OWN, own: { ...presetOf('cairo'), casus: [] } })).toBe('noCasus');
  });

  test('plays every treaty on the same seeds, and shows each measure of each', () => {
    const arms = armsOf({ ...OWN, games: 2, years: 3 });
    expect(arms.map(({ id, seed, games }) => [id, seed, games])).toEqual([
      ['atlantic', 4_000_000_000, 2],
      ['warsaw', 4_000_000_000, 2],
      ['own', 4_000_000_000, 2],
    ]);
    const records = new Map(arms.map((arm) => [arm.id, [playArm(LIBRARY, arm, arm.seed)]]));
    const sections = comparedSections(OWN, records, LIBRARY);
    expect(new Set(sections.map(({ arm }) => arm))).toEqual(new Set(['atlantic', 'warsaw', 'own']));
    for (const id of ['fates', 'strikes', 'invocations', 'honoured', 'paid', 'blocked', 'claims']) {
      expect(sections.filter((section) => section.id === id)).toHaveLength(3);
    }
  });
});
