// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { libraryAddress } from '../../src/app/keeping/route.ts';
import { MEMBERS } from '../../src/content/members.ts';
import { ARTICLE_CLAIMS } from '../../src/content/reading/article.ts';
import { CONCEPTS } from '../../src/content/reading/concepts.ts';
import { ORGANISATIONS } from '../../src/content/reading/organisations.ts';
import { REALITIES } from '../../src/content/reading/realities.ts';
import type { RoomId } from '../../src/content/reading/rooms.ts';
import { ROOM_IDS } from '../../src/content/reading/rooms.ts';
import { POWER_PAGES, STATE_PAGES } from '../../src/content/reading/states.ts';
import { PRECEDENTS } from '../../src/content/precedents.ts';
import { library } from '../../src/content/text/en/library.ts';
import { entriesOf } from '../../src/hud/library/entries.ts';
import type { Remembered } from '../../src/hud/library/library-page.tsx';
import { LibraryPage } from '../../src/hud/library/library-page.tsx';
import { workOut } from '../../src/hud/library/sums.ts';
import type { Citation } from '../../src/model/treaty.ts';
import { MARKS } from '../../src/model/treaty.ts';
import { createText } from '../../src/present/text.ts';

const text = createText();
let place: HTMLElement;
let kept: Remembered;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  kept = { sought: '', top: null };
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function open(room: string, id: string | null = null): void {
  void act(() => {
    render(
      <LibraryPage
        room={room}
        id={id}
        text={text}
        addressOf={libraryAddress}
        home="#/"
        recall={() => kept}
        remember={(remembered) => {
          kept = remembered;
        }}
      />,
      place,
    );
  });
}

function seek(words: string): void {
  const field = place.querySelector<HTMLInputElement>('#library-search')!;
  void act(() => {
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const all = (selector: string): HTMLElement[] => [...place.querySelectorAll<HTMLElement>(selector)];
const hrefs = (): string[] => all('main a').map((link) => link.getAttribute('href') ?? '');

describe('every room', () => {
  test.each(ROOM_IDS)('%s has its name as the one first heading, and none is left out below it', (room) => {
    open(room);
    const levels = all('main :is(h1, h2, h3, h4)').map(({ tagName }) => Number(tagName[1]));
    expect(levels.filter((level) => level === 1)).toEqual([1]);
    const leaps = levels.filter((level, at) => level - (levels[at - 1] ?? 0) > 1);
    expect([levels[0], leaps]).toEqual([1, []]);
    expect(document.activeElement?.textContent).toBe(library.rooms[room].name);
    expect(document.title).toBe(`${library.rooms[room].name} · Library · Kurultai`);
  });

  test.each(ROOM_IDS)('%s has a place for each of its addresses, once', (room) => {
    open(room);
    const ids = entriesOf(room, text).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const marked = room === 'rulebook' ? '[data-rule]' : '[data-entry]';
    const places = all(marked).map(
      ({ dataset }) => dataset['entry'] ?? dataset['rule']?.replace('chapter-', ''),
    );
    expect(new Set(places)).toEqual(new Set(ids));
  });

  test('leads to addresses that there are, and to no other page', () => {
    const known = new Set(
      ROOM_IDS.flatMap((room) => [
        libraryAddress(room),
        ...entriesOf(room, text).map(({ id }) => libraryAddress(room, id)),
      ]),
    );
    for (const room of ROOM_IDS) {
      open(room);
      expect(hrefs().filter((href) => !known.has(href))).toEqual([]);
    }
  });

  test('an address brings to its heading', () => {
    open('concepts', 'hedging');
    expect((document.activeElement as HTMLElement).dataset['entry']).toBe('hedging');
    expect(document.title).toMatch(/^Hedging.* · Concepts · Library · Kurultai$/);
    open('atlas');
    expect(document.activeElement?.tagName).toBe('H1');
  });
});

describe('sources', () => {
  const CITED: readonly (readonly [RoomId, readonly { readonly citations: readonly Citation[] }[]])[] = [
    ['atlas', [...STATE_PAGES, ...POWER_PAGES]],
    ['concepts', CONCEPTS],
    ['precedents', [...ORGANISATIONS, ...REALITIES, ...PRECEDENTS]],
    ['article', ARTICLE_CLAIMS],
  ];

  test.each(CITED)(
    'of the %s room are all there, each with its mark in a letter and in words',
    (room, entries) => {
      open(room);
      const shown = new Map(all('.sources li').map((line) => [line.textContent, line]));
      for (const { where, says, source, mark } of entries.flatMap(({ citations }) => citations)) {
        const line = [...shown.keys()].find(
          (words) => words.includes(where) && words.includes(source) && words.startsWith(mark),
        );
        expect(line, `${where}: ${says}`).toContain(`(${library.marks[mark]})`);
      }
      const bare = all('cite').filter((cite) => !cite.closest('p, li, tr')?.querySelector('.confidence'));
      expect(bare.map(({ textContent }) => textContent)).toEqual([]);
    },
  );

  test('of the law that binds a state stand among them', () => {
    open('atlas');
    const shown = all('.sources li').map(({ textContent }) => textContent);
    const laws = MEMBERS.flatMap(({ constraint }) => constraint.citations.map(({ where }) => where));
    expect(laws.filter((where) => !shown.some((words) => words.includes(where)))).toEqual([]);
  });

  test('every figure of a state has its mark beside it', () => {
    open('atlas');
    const bare = all('.figures tbody tr').filter((row) => row.querySelector('.confidence') === null);
    expect([all('.figures').length, bare]).toEqual([STATE_PAGES.length, []]);
  });

  test('marks mean what docs/sources.md says', () => {
    const table = readFileSync('docs/sources.md', 'utf8').replaceAll('**', '');
    for (const mark of MARKS) {
      expect(table).toMatch(
        new RegExp(`^\\| ${mark} +\\| ${library.marks[mark].replace(/[()]/g, '.')} *\\|$`, 'm'),
      );
    }
  });
});

describe('search', () => {
  const found = (): string[] => all('.hits li > a').map(({ textContent }) => textContent);
  const rooms = (): string[] => all('.hits h2').map(({ textContent }) => textContent.replace(/ \d+$/, ''));

  test('finds Türkiye without its dots, in every room that speaks of it', () => {
    open('map');
    seek('turkiye');
    expect(found()).toContain('Türkiye');
    expect(rooms()).toEqual(expect.arrayContaining(['Rulebook', 'Atlas', 'Precedents']));
  });

  test('goes by the beginnings of words, and wants all of them', () => {
    open('atlas');
    seek('secur dilem');
    expect(found()[0]).toBe('Security dilemma');
    const two = found().length;
    seek('ecurity');
    expect(found()).toEqual([]);
    seek('secur');
    expect(found().length).toBeGreaterThan(two);
  });

  test('knows rules by their numbers', () => {
    open('atlas');
    seek('R5.14');
    expect(all('.hits li > a').map((link) => link.getAttribute('href'))[0]).toBe('#/library/rulebook/R5.14');
  });

  test('shows what it found, and says when it is nothing', () => {
    open('atlas');
    seek('straits');
    expect(all('.hits mark').map(({ textContent }) => textContent)).toContain('Straits');
    seek('xyzzy');
    expect(place.querySelector('[data-testid=found]')?.textContent).toBe(
      'Nothing in the library has these words.',
    );
  });

  test('is remembered where it was made, and gone where it led to', () => {
    open('atlas');
    seek('hedging');
    expect(kept).toEqual({ sought: 'hedging', top: null });
    kept = { sought: '', top: null };
    open('concepts', 'hedging');
    expect([all('.hits').length, (document.activeElement as HTMLElement).dataset['entry']]).toEqual([
      0,
      'hedging',
    ]);
    kept = { sought: 'hedging', top: 300 };
    open('atlas');
    expect(found()).toContain('Hedging and multi-vector policy');
  });
});

describe('addresses that lead nowhere', () => {
  test('a room that there is not: the nearest, and the list of all', () => {
    open('atals');
    expect(place.querySelector('[role=alert]')?.textContent).toBe(
      'There is no room “atals”. Did you mean Atlas?',
    );
    expect(hrefs()).toEqual(['#/library/atlas', ...ROOM_IDS.map((room) => libraryAddress(room))]);
  });

  test('an entry that there is not: the nearest by id or by name, and the room below', () => {
    const said = (): string | undefined => place.querySelector('[role=alert]')?.textContent;
    open('concepts', 'hegding');
    expect(said()).toContain('Did you mean Hedging');
    open('atlas', 'Turkey');
    expect(said()).toContain('Did you mean Türkiye?');
    open('rulebook', 'r5.14');
    expect(hrefs()[0]).toBe('#/library/rulebook/R5.14');
    open('concepts', 'quite-another-thing-altogether');
    expect(said()).toBe('There is nothing called “quite-another-thing-altogether” in this room.');
    expect(all('.entry').length).toBe(CONCEPTS.length);
  });
});

test('the labels are well-formed, and there is one for every room and claim', () => {
  const messagesIn = (section: unknown): string[] =>
    typeof section === 'string' ? [section] : Object.values(section as object).flatMap(messagesIn);
  for (const message of messagesIn(library)) {
    expect(() => new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true })).not.toThrow();
    expect(message).not.toMatch(/['"—]|\.\.\./);
  }
  expect(Object.keys(library.rooms)).toEqual([...ROOM_IDS]);
  expect(Object.keys(library.claims)).toEqual(ARTICLE_CLAIMS.map(({ id }) => id));
});

test('the arithmetic ends where the article’s sum is held against the six', () => {
  const { spending, programmes, spendingSpread, incomeSpread, states, middle } = workOut();
  expect(programmes.map(({ sum, units }) => [sum, units])).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  expect(programmes.map(({ percent }) => Math.round(percent * 10) / 10)).toEqual([2.6, 5.1, 7.7]);
  expect([Math.round(spending), Math.round(spendingSpread), incomeSpread]).toEqual([39, 53, 4]);
  for (const key of ['byGdp', 'equal'] as const) {
    expect(states.reduce((sum, state) => sum + state[key], 0)).toBeCloseTo(middle, 9);
  }
});
