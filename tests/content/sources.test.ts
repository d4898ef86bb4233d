import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SOURCES, currentSources } from '../../src/cli/sources-file.ts';
import type { Cited } from '../../src/content/cited.ts';
import { CITING_PARTS, citedIn } from '../../src/content/cited.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { POWER_PAGES } from '../../src/content/reading/states.ts';
import { powers } from '../../src/content/text/en/powers.ts';
import { MARKS } from '../../src/model/treaty.ts';
import { sourceLists } from '../../src/present/source-lists.ts';
import { markersIn } from '../../src/present/table-marks.ts';
import { createText } from '../../src/present/text.ts';

const PAGE = readFileSync(SOURCES, 'utf8');
const CITED = citedIn(LIBRARY);

/** Rows of the tables of a document or of one of its sections: their cells. */
const rowsOf = (section: string): string[][] =>
  section
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

const sectionOf = (document: string, title: string): string =>
  document.split(/^## /m).find((section) => section.startsWith(`${title}\n`)) ?? '';

/**
 * The objects with a source and a mark that a module of content exports, at whatever depth. They are found in the data and
 * not by the list under test, so that a new part of the game cannot be forgotten there.
 */
function sourcedIn(value: unknown, found: Cited['source'][] = []): string[] {
  if (typeof value !== 'object' || value === null) return found;
  const { source, mark } = value as { readonly source?: unknown; readonly mark?: unknown };
  if (typeof source === 'string' && MARKS.some((each) => each === mark)) {
    found.push(...source.split('; ').map((each) => `${each} | ${String(mark)}`));
  }
  for (const part of Object.values(value)) sourcedIn(part, found);
  return found;
}

const MODULES: Readonly<Record<string, unknown>> = import.meta.glob(
  ['../../src/content/**/*.ts', '!../../src/content/text/**'],
  { eager: true },
);

/** Articles that a passage names (“Arts 5 and 6” names two), or the passage itself. */
function placesOf(where: string): string[] {
  const articles = /\bArts? (\d[\d,–\s]*(?:and \d+)?)/.exec(where)?.[1];
  return articles === undefined ? [where] : (articles.match(/\d+/g) ?? []).map((each) => `Art. ${each}`);
}

describe('the page on sources', () => {
  it('has the lists that the content makes now (npm run docs)', async () => {
    expect((await currentSources(PAGE)) === PAGE).toBe(true);
    const lists = Object.keys(sourceLists(LIBRARY, createText()));
    expect(markersIn(PAGE).toSorted()).toEqual(lists.toSorted());
  });

  it('has a row with its mark for every source that any part of the content names', () => {
    const listed = new Set(
      rowsOf(sectionOf(PAGE, 'Everything cited')).map((cells) => `${cells[0]} | ${cells.at(-1)}`),
    );
    const named = sourcedIn(Object.values(MODULES));
    expect(named.length).toBeGreaterThan(450);
    expect([...new Set(named)].filter((each) => !listed.has(each))).toEqual([]);
    // And no row that nothing in the game stands behind; the heads are rows, too.
    expect([...listed].filter((each) => !named.includes(each))).toEqual(['source | mark']);
  });

  it('is made from every part of the game that cites', () => {
    expect([...new Set(CITED.map(({ part }) => part))].toSorted()).toEqual([...CITING_PARTS].toSorted());
  });

  it('lists the literature of the guide for teachers with the marks that the guide gives', () => {
    const guide = readFileSync('docs/teaching/README.md', 'utf8');
    const cited = rowsOf(sectionOf(guide, 'What it can and cannot teach')).map(
      ([, source, mark]) => `${source} | ${mark}`,
    );
    const [, more = ''] = /^More to read: (.*)\.$/m.exec(guide) ?? [];
    const others = more.split('; ').map((each) => {
      const [, source = each, mark = ''] = /^(.*) \(([VDPM])\)$/.exec(each) ?? [];
      return `${source.replace('the same issue', 'Journal of Political Science Education 9(2), 2013')} | ${mark}`;
    });
    expect(others.length).toBeGreaterThan(3);
    const listed = rowsOf(sectionOf(PAGE, 'Teaching')).map(([source, , mark]) => `${source} | ${mark}`);
    expect(listed.toSorted()).toEqual([...cited, ...others].toSorted());
  });
});

describe('the sources in the content', () => {
  it('have one mark for one place in one source', () => {
    const marks = new Map<string, Set<string>>();
    for (const { source, where, mark } of CITED) {
      for (const place of where === null ? [] : placesOf(where)) {
        const key = `${source}: ${place}`;
        marks.set(key, (marks.get(key) ?? new Set()).add(mark));
      }
    }
    expect(marks.size).toBeGreaterThan(150);
    expect([...marks].filter(([, each]) => each.size > 1).map(([key]) => key)).toEqual([]);
    // The passages that two pages of the game give, under two names.
    expect([...(marks.get('North Atlantic Treaty, Washington, 4 April 1949: Art. 6') ?? [])]).toEqual(['V']);
  });

  it('have one spelling: the same letters and numbers are the same source', () => {
    const spelled = new Map<string, string[]>();
    for (const source of new Set(CITED.map((each) => each.source))) {
      const bare = source
        .replaceAll(/\b(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*/g, '$1')
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}]/gu, '');
      spelled.set(bare, [...(spelled.get(bare) ?? []), source]);
    }
    expect([...spelled.values()].filter((each) => each.length > 1)).toEqual([]);
  });

  it('write a day as “8 March 2026”, after a comma', () => {
    const odd = CITED.filter(
      ({ source }) =>
        /\b\d{1,2} (Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Sept|Oct|Nov|Dec)\b/.test(source) ||
        /^[\p{L}\d. ]+ \d{1,2} \p{Lu}\p{L}+ \d{4}$/u.test(
          source.replace(/^(Declaration|Press reports) of /, ''),
        ),
    );
    expect(odd.map(({ source }) => source)).toEqual([]);
  });

  it('are those that the atlas gives, where the table tells of a power’s interests', () => {
    const inAtlas = new Map(
      POWER_PAGES.map(({ id, citations }) => [id, citations.flatMap(({ source }) => source.split('; '))]),
    );
    const missing = Object.entries(powers).flatMap(([id, { source }]) =>
      source.split('; ').filter((each) => inAtlas.get(id as keyof typeof powers)?.includes(each) !== true),
    );
    expect(missing).toEqual([]);
  });
});
