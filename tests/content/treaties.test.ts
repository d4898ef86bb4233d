import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { PRECEDENTS } from '../../src/content/precedents.ts';
import { articles } from '../../src/content/text/en/articles.ts';
import { powers } from '../../src/content/text/en/powers.ts';
import { presets } from '../../src/content/text/en/presets.ts';
import { PRESETS } from '../../src/content/treaties.ts';
import { incidentSchema } from '../../src/model/incident.ts';
import type { Citation } from '../../src/model/treaty.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS, MARKS, PRESET_IDS, treatySchema } from '../../src/model/treaty.ts';
import { assessTrigger } from '../../src/rules/defence/trigger.ts';

const SOURCES = readFileSync(new URL('../../docs/sources.md', import.meta.url), 'utf8');
const treatyOf = (id: string) => PRESETS.find((preset) => preset.id === id)!.treaty;
const precedents = PRECEDENTS.map((precedent) => [precedent.id, precedent] as const);

/** The row of docs/sources.md that begins with a source, or the marks column would be anybody’s guess. */
const lineOf = (source: string) => SOURCES.split('\n').filter((line) => line.includes(source));

/** The sources of a statement that the page does not list. */
const unlisted = (source: string) => source.split('; ').filter((each) => lineOf(each).length === 0);

/** What is wrong with citations: a source that the page does not list, no sentence, or too long to be our own words. */
const unsound = (citations: readonly Citation[]) =>
  citations.filter(
    ({ where, says, source, mark }) =>
      unlisted(source).length > 0 ||
      where === '' ||
      !/^\S.*\.$/.test(says) ||
      says.length >= 140 ||
      !MARKS.includes(mark),
  );

describe('the presets', () => {
  it('R3.1 have the settings of the design', () => {
    const rows = PRESETS.map(({ id, treaty }) =>
      [
        id,
        treaty.decision,
        treaty.casus.join('+'),
        treaty.obligation,
        treaty.area,
        treaty.command,
        treaty.contributions,
        treaty.alliances,
      ].join(' '),
    );
    expect(rows).toEqual([
      'op-ed consensus armed-attack deems-necessary home yearly capacity compatible',
      'atlantic consensus armed-attack deems-necessary seas lead-state gdp compatible',
      'tashkent consensus armed-attack+terrorism on-request home lead-state gdp exclusive',
      'peninsula-shield consensus any-threat on-request home lead-state capacity compatible',
      'cairo two-thirds armed-attack automatic home lead-state capacity compatible',
      'warsaw consensus armed-attack deems-necessary home lead-state capacity exclusive',
      'shusha consensus any-threat consultation home yearly voluntary compatible',
    ]);
    expect(PRESETS.map(({ id }) => id)).toEqual([...PRESET_IDS]);
  });

  it('R3.1 are unconditional as to provocation, all seven', () => {
    expect(PRESETS.filter(({ treaty }) => treaty.provocation !== 'unconditional')).toEqual([]);
  });

  it.each(PRESETS.map((preset) => [preset.id, preset] as const))(
    'R3.1 %s is a valid treaty that cites its text for each article',
    (_, preset) => {
      expect(treatySchema.safeParse(preset.treaty).success).toBe(true);
      expect(Object.keys(preset.citations).toSorted()).toEqual(ARTICLE_IDS.toSorted());
      expect(unsound(Object.values(preset.citations))).toEqual([]);
    },
  );

  it('R3.1 leave no two with the same settings', () => {
    expect(new Set(PRESETS.map(({ treaty }) => JSON.stringify(treaty))).size).toBe(PRESETS.length);
  });

  it('R3.1 admit in the sources where a setting and the text part', () => {
    const section = SOURCES.split('### Where the table and the text part')[1]!.split('\n## ')[0]!;
    const admitted = (id: string, word: string) =>
      section.split('\n').some((row) => row.startsWith(`| ${id} `) && row.includes(word));
    expect(PRESET_IDS.filter((id) => !admitted(id, ''))).toEqual([]);
    // Whatever a preset takes from silence or practice alone is admitted there.
    const borrowed = PRESETS.flatMap(({ id, citations }) =>
      (['decision', 'command'] as const)
        .filter((article) => /silent|practice/i.test(citations[article].where))
        .map((article) => [id, article] as const),
    );
    expect(borrowed.length).toBeGreaterThan(5);
    expect(borrowed.filter(([id, article]) => !admitted(id, article))).toEqual([]);
  });
});

describe('the words', () => {
  it('R3.1 name every preset, and nothing else', () => {
    expect(Object.keys(presets)).toEqual([...PRESET_IDS]);
  });

  it('R3.1 name every article with its settings, and nothing else', () => {
    expect(Object.keys(articles)).toEqual([...ARTICLE_IDS]);
    expect(Object.fromEntries(ARTICLE_IDS.map((id) => [id, Object.keys(articles[id].settings)]))).toEqual(
      ARTICLE_SETTINGS,
    );
    expect(ARTICLE_IDS.filter((id) => !/^[A-Z].*\?$/.test(articles[id].question))).toEqual([]);
  });

  it('R3.1 are plain messages', () => {
    const settings = Object.values(articles).flatMap((article): { title: string; line: string }[] =>
      Object.values(article.settings),
    );
    const lines = [
      ...Object.values(presets).flatMap(({ title, line, years }) => [title, line, years]),
      ...Object.values(articles).flatMap(({ title, question }) => [title, question]),
      ...settings.flatMap(({ title, line }) => [title, line]),
    ];
    expect(lines.filter((line) => line.includes("'"))).toEqual([]);
    expect(() => lines.map((line) => new IntlMessageFormat(line, 'en'))).not.toThrow();
  });
});

describe('the precedents', () => {
  it('R3.1 have ids of their own, and every preset has a case', () => {
    expect(new Set(PRECEDENTS.map(({ id }) => id)).size).toBe(PRECEDENTS.length);
    expect(new Set(PRECEDENTS.map(({ preset }) => preset))).toEqual(new Set(PRESET_IDS));
  });

  it.each(precedents)('R5.1 %s is an incident with sources', (_, { incident, text, citations }) => {
    expect(incidentSchema.safeParse(incident).success).toBe(true);
    expect(text.engaged).toBe(text.failing.length === 0);
    expect(citations.length).toBeGreaterThan(0);
    expect(unsound(citations)).toEqual([]);
  });

  it.each(precedents)('R5.10 %s comes out as its text gives', (_, { incident, preset, text }) => {
    const { engaged, tests } = assessTrigger(incident, treatyOf(preset), null);
    expect(tests.filter(({ passed }) => !passed).map(({ article }) => article)).toEqual([...text.failing]);
    expect(engaged).toBe(text.engaged);
  });

  it('R5.10 show text and politics part both ways, and meet both ways', () => {
    const cases = new Set(PRECEDENTS.map(({ text, parted }) => `${text.engaged} ${parted}`));
    expect(cases).toEqual(new Set(['true true', 'true false', 'false true', 'false false']));
  });

  it('R5.4 give two answers to one event under two descriptions', () => {
    const engaged = (id: string) => PRECEDENTS.find((precedent) => precedent.id === id)!.text.engaged;
    expect(engaged('csto-kazakhstan-2022-request')).toBe(true);
    expect(engaged('csto-kazakhstan-2022-unrest')).toBe(false);
    expect(engaged('csto-armenia-2022-request')).toBe(true);
    expect(engaged('csto-armenia-2022-declined')).toBe(false);
  });

  it('R5.1 name nobody in power and count no dead', () => {
    const people =
      /putin|lavrov|medvedev|pashinyan|tokayev|aliyev|erdo[gğ]an|rutte|otunbayeva|hussein|nasser|dub[cč]ek/i;
    for (const { title, text, politics, citations } of PRECEDENTS) {
      const words = [title, text.says, politics, ...citations.map(({ says }) => says)].join(' ');
      expect(words).not.toMatch(people);
      expect(words).not.toMatch(/killed|dead|casualt|deaths/i);
    }
  });
});

describe('docs/sources.md', () => {
  it('lists the source of every power’s stated interests', () => {
    expect(Object.values(powers).flatMap(({ source }) => unlisted(source))).toEqual([]);
  });

  it('marks every line of its tables', () => {
    const tables = SOURCES.split('\n## ').filter((section) =>
      /^(States|The article|Laws|Outside|Everything|Teaching)/.test(section),
    );
    expect(tables.length).toBe(6);
    const lines = tables
      .flatMap((section) => section.split('\n'))
      .filter((line) => line.startsWith('| ') && !/^\| *(-|shown|source|power|row)/.test(line));
    expect(lines.length).toBeGreaterThan(250);
    expect(lines.filter((line) => !/\b[VMDP]\b[^|]*\|$/.test(line))).toEqual([]);
  });
});
