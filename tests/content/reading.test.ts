import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { MEMBERS } from '../../src/content/members.ts';
import { ARTICLE_CLAIMS } from '../../src/content/reading/article.ts';
import { CONCEPT_IDS, CONCEPTS } from '../../src/content/reading/concepts.ts';
import { ORGANISATIONS } from '../../src/content/reading/organisations.ts';
import { REALITIES } from '../../src/content/reading/realities.ts';
import {
  BILLION_PER_UNIT,
  FIGURE_IDS,
  figureOf,
  incomePercent,
  percentOf,
  POWER_PAGES,
  PROGRAMME,
  shareBillion,
  spendingBillion,
  spread,
  STATE_PAGES,
  total,
} from '../../src/content/reading/states.ts';
import { reading } from '../../src/content/text/en/reading/index.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import type { Citation } from '../../src/model/treaty.ts';
import { MARKS, PRESET_IDS } from '../../src/model/treaty.ts';

const RULEBOOK = readFileSync(new URL('../../docs/rulebook.md', import.meta.url), 'utf8');
const RULES = new Set([...RULEBOOK.matchAll(/^\*\*(R\d+\.\d+)\*\*/gm)].map(([, rule]) => rule ?? ''));

const idsOf = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
const sorted = (list: readonly string[]) => list.toSorted();

function messagesIn(section: unknown, path: string): (readonly [string, string])[] {
  if (typeof section === 'string') return [[path, section]];
  return Object.entries(section as object).flatMap(([key, value]) => messagesIn(value, `${path}.${key}`));
}

const MESSAGES = messagesIn(reading, 'reading');

const CITATIONS: readonly Citation[] = [
  ...[...CONCEPTS, ...REALITIES, ...ORGANISATIONS, ...ARTICLE_CLAIMS, ...STATE_PAGES, ...POWER_PAGES].flatMap(
    ({ citations }) => citations,
  ),
  ...STATE_PAGES.flatMap(({ figures }) => figures.map(({ citation }) => citation)),
  PROGRAMME.citation,
];

describe('the reading rooms', () => {
  it('have a text for every entry, and none left over', () => {
    expect(sorted(Object.keys(reading.concepts))).toEqual(sorted(CONCEPT_IDS));
    expect(sorted(Object.keys(reading.realities))).toEqual(sorted(idsOf(REALITIES)));
    expect(sorted(Object.keys(reading.organisations))).toEqual(sorted(idsOf(ORGANISATIONS)));
    expect(sorted(Object.keys(reading.article))).toEqual(sorted(idsOf(ARTICLE_CLAIMS)));
    expect(sorted(Object.keys(reading.states.members))).toEqual(sorted(MEMBER_IDS));
    expect(sorted(Object.keys(reading.states.powers))).toEqual(sorted(POWER_IDS));
    expect(sorted(Object.keys(reading.states.figures))).toEqual(sorted(FIGURE_IDS));
  });

  it('have one entry to an id', () => {
    expect(idsOf(CONCEPTS)).toEqual([...CONCEPT_IDS]);
    expect(idsOf(STATE_PAGES)).toEqual([...MEMBER_IDS]);
    expect(idsOf(POWER_PAGES)).toEqual([...POWER_IDS]);
    for (const list of [REALITIES, ORGANISATIONS, ARTICLE_CLAIMS]) {
      expect(new Set(idsOf(list)).size).toBe(list.length);
    }
  });

  it('ask a question about every concept and name who disputes it', () => {
    const unasked = Object.entries(reading.concepts).filter(([, { question }]) => !question.endsWith('?'));
    const undisputed = Object.entries(reading.concepts).filter(
      ([, { disputed }]) => !/^[A-Z][^.]*\.$/.test(disputed),
    );
    expect([...unasked, ...undisputed]).toEqual([]);
  });

  it('end every comparison with a real case in a question', () => {
    const told = Object.entries(reading.realities).filter(([, { compare }]) => !compare.includes('?'));
    expect(told).toEqual([]);
  });
});

describe('the citations', () => {
  it('say where, what, from which source and how sure', () => {
    const unsound = CITATIONS.filter(
      ({ where, says, source, mark }) =>
        where.trim() === '' || !/^\S.*\.$/.test(says) || source.trim() === '' || !MARKS.includes(mark),
    );
    expect(unsound).toEqual([]);
  });

  it('are short, in our own words', () => {
    expect(CITATIONS.filter(({ says }) => says.length >= 140)).toEqual([]);
  });

  it('stand under every entry', () => {
    const entries = [
      ...CONCEPTS,
      ...REALITIES,
      ...ORGANISATIONS,
      ...ARTICLE_CLAIMS,
      ...STATE_PAGES,
      ...POWER_PAGES,
    ];
    expect(entries.filter(({ citations }) => citations.length === 0)).toEqual([]);
  });

  it('give both sides where scholars disagree', () => {
    const contested = CONCEPTS.filter(({ id }) => id === 'reputation' || id === 'reliability');
    expect(contested.map(({ citations }) => citations.length)).toEqual([4, 4]);
  });
});

describe('the concepts', () => {
  it('point to rules that exist', () => {
    expect(CONCEPTS.filter(({ rules }) => rules.length === 0)).toEqual([]);
    expect(CONCEPTS.flatMap(({ rules }) => rules).filter((rule) => !RULES.has(rule))).toEqual([]);
  });

  it('are each met in a real case', () => {
    const met = new Set(REALITIES.flatMap(({ concepts }) => concepts));
    expect(CONCEPT_IDS.filter((id) => !met.has(id))).toEqual([]);
  });
});

describe('the real cases', () => {
  it('stand in order of their years', () => {
    const years = REALITIES.map(({ year }) => year);
    expect(years).toEqual(years.toSorted((a, b) => a - b));
  });

  it('carry concepts that exist, once each', () => {
    const wrong = REALITIES.filter(
      ({ concepts }) =>
        concepts.length === 0 ||
        new Set(concepts).size !== concepts.length ||
        concepts.some((id) => !CONCEPT_IDS.includes(id)),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the organisations', () => {
  it('R3.1 stand for every real treaty of the game', () => {
    const presets = ORGANISATIONS.flatMap(({ preset }) => (preset === null ? [] : [preset]));
    expect(sorted(presets)).toEqual(sorted(PRESET_IDS.filter((id) => id !== 'op-ed')));
  });

  it('end after they begin', () => {
    expect(ORGANISATIONS.filter(({ from, to }) => to !== null && to <= from)).toEqual([]);
  });
});

describe('the figures of the states', () => {
  const gdpOf = (id: string) => MEMBERS.find((member) => member.id === id)!.gdpBillion;
  const spendingOf = STATE_PAGES.map((page) => spendingBillion(gdpOf(page.id), figureOf(page, 'defence')));
  const spending = total(spendingOf);
  const rounded = (values: readonly number[]) => values.map((value) => Number(value.toFixed(1)));

  it('are all there, each with its own citation', () => {
    expect(STATE_PAGES.map(({ figures }) => idsOf(figures))).toEqual(MEMBER_IDS.map(() => [...FIGURE_IDS]));
    expect(() => figureOf({ id: 'azerbaijan', figures: [], citations: [] }, 'defence')).toThrow('no figure');
  });

  it('have ranges that run upwards', () => {
    const ranges = STATE_PAGES.flatMap(({ figures }) => figures).flatMap(({ value, upTo }) =>
      upTo === undefined ? [] : [upTo - value],
    );
    expect(ranges).toEqual([5]);
  });

  it('give the spending in dollars that the sources page speaks of', () => {
    expect(rounded(spendingOf)).toEqual([3.8, 27.8, 2.6, 0.5, 3.2, 1.2]);
    expect(Math.round(spending)).toBe(39);
  });

  it('give the shares of the six', () => {
    const gdp = MEMBERS.map(({ gdpBillion }) => gdpBillion);
    const people = STATE_PAGES.map((page) => figureOf(page, 'population'));
    const shares = (values: readonly number[]) =>
      rounded(values.map((value) => percentOf(value, total(values))));
    expect(shares(gdp)).toEqual([3.9, 70.3, 15.3, 0.9, 6.1, 3.4]);
    expect(shares(spendingOf)).toEqual([9.7, 71, 6.6, 1.3, 8.2, 3.1]);
    expect(shares(people)).toEqual([6.1, 51.1, 12.3, 4.3, 21.7, 4.5]);
  });

  it('give the programme as 2.6 to 7.7% of what the six spend', () => {
    const { lowBillion, highBillion } = PROGRAMME;
    expect(rounded([percentOf(lowBillion, spending), percentOf(highBillion, spending)])).toEqual([2.6, 7.7]);
  });

  it('give what a programme of two billion costs the smallest by either key', () => {
    const gdp = MEMBERS.map(({ gdpBillion }) => gdpBillion);
    const byGdp = shareBillion(2, gdpOf('kyrgyzstan'), total(gdp));
    const equal = shareBillion(2, 1, MEMBERS.length);
    expect(byGdp).toBeCloseTo(0.019, 3);
    expect(percentOf(equal, gdpOf('kyrgyzstan'))).toBeCloseTo(1.9, 1);
    expect(percentOf(equal, spendingBillion(17.5, 3))).toBeCloseTo(63.5, 1);
  });

  it('R2.9 show how far incomes are compressed', () => {
    const incomes = MEMBERS.map(({ income }) => income);
    expect(spread(incomes)).toBe(4);
    expect(spread(spendingOf)).toBeCloseTo(52.9, 1);
    expect(incomePercent(16, 27.783)).toBeCloseTo(5.8, 1);
    expect(incomePercent(4, 0.525)).toBeCloseTo(76.2, 1);
  });

  it('R2.8 hold the programmes of the game to the article', () => {
    expect(RULEBOOK).toContain('¤1 is US$100 million');
    expect([10, 30].map((programme) => programme * BILLION_PER_UNIT)).toEqual([
      PROGRAMME.lowBillion,
      PROGRAMME.highBillion,
    ]);
  });
});

describe('the wording', () => {
  /** Words that take a side, name persons or armed groups, or count the dead. */
  const PARTIAL = [
    'Turkey',
    'Turan',
    'Zangezur',
    'Artsakh',
    'Aliyev',
    'Erdo[gğ]an',
    'Tokayev',
    'Japarov',
    'Mirziyoyev',
    'Berdimuhamedow',
    'Pashinyan',
    'Putin',
    'Khamenei',
    'Velayati',
    'Trump',
    'Osmonaliev',
    'PKK',
    'ISIS',
    'ISKP',
    'Taliban',
    'killed',
    'dead\\b',
    'casualt',
    'regime\\b',
    'aggressor',
    'puppet',
    'brotherly',
    'ethnic',
    'terrorist state',
  ];
  const partial = new RegExp(`\\b(?:${PARTIAL.join('|')})`, 'i');
  const CITED = CITATIONS.map((citation) => `${citation.where} ${citation.says}`);

  it('is neutral: no leaders, no armed groups, no ethnic causes, no body counts', () => {
    expect(MESSAGES.filter(([, message]) => partial.test(message))).toEqual([]);
    expect(CITED.filter((words) => partial.test(words))).toEqual([]);
  });

  it('gives every interest of a power as its own statement', () => {
    const bare = Object.entries(reading.states.powers).filter(
      ([, { interests, worry }]) => !/\bsays? that\b/.test(interests) || !worry.startsWith('According to'),
    );
    expect(bare).toEqual([]);
  });

  it('quotes the article in three words at most', () => {
    const quoted = messagesIn(reading.article, 'article').flatMap(([, message]) =>
      [...message.matchAll(/“([^”]*)”/g)].map(([, words]) => words ?? ''),
    );
    expect(quoted.filter((words) => words.split(/[\s-]+/).length > 3)).toEqual([]);
  });

  it('keeps the typography of the house', () => {
    const sloppy = /['"{}—]|\.\.\.| - |^\s|\s$|\s{2,}/;
    expect(MESSAGES.filter(([, message]) => sloppy.test(message))).toEqual([]);
    const cited = CITATIONS.flatMap(({ where, says, source }) => [where, says, source]);
    expect(cited.filter((words) => sloppy.test(words))).toEqual([]);
  });

  it('is well-formed as ICU messages', () => {
    const parse = (message: string) => () =>
      new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
    for (const [, message] of MESSAGES) expect(parse(message)).not.toThrow();
  });
});
