// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { debriefWords } from '../../src/content/text/en/debrief.ts';
import type { DebriefCharts } from '../../src/hud/debrief/debrief-context.ts';
import { DebriefScreen } from '../../src/hud/debrief/debrief-screen.tsx';
import { playGame } from '../../src/lab/play.ts';
import type { Chronicle } from '../../src/lessons/chronicle.ts';
import { readChronicle } from '../../src/lessons/chronicle.ts';
import { oddsUnder } from '../../src/lessons/forks.ts';
import type { Treaty } from '../../src/model/treaty.ts';
import { createText } from '../../src/present/text.ts';
import { settingsOf, treatyWith } from '../support/game.ts';

/**
 * The lesson of ninety minutes promises a debrief in which every chart has something to say. Bots of two strengths play it
 * on fixed seeds; the page itself is asked what it would draw and print.
 */
const STEADY = 24;
const EASY = 16;
const GAMES = STEADY + EASY;
const text = createText();

const all: Chronicle[] = [];
beforeAll(() => {
  for (let seed = 1; seed <= GAMES; seed += 1) {
    all.push(lesson(seed, seed <= STEADY ? 'steady' : 'easy'));
  }
}, 120_000);

function lesson(seed: number, strength: 'steady' | 'easy', obligation?: Treaty['obligation']): Chronicle {
  const treaty = obligation ? treatyWith({ obligation }) : 'op-ed';
  const setup = settingsOf({ scenario: 'lesson-90', years: 3, seed, treaty });
  const { journal } = playGame(LIBRARY, setup, strength);
  const read = readChronicle(LIBRARY, { setup, journal });
  if (!read.ok) throw new Error(`seed ${seed}: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** What the page gives to its charts, in its order, and the page. */
interface Page {
  readonly lines: Parameters<DebriefCharts['line']>[0][];
  readonly bars: Parameters<DebriefCharts['bar']>[0][];
  readonly odds: Parameters<DebriefCharts['odds']>[0][];
  readonly html: HTMLElement;
}

function open(chronicle: Chronicle): Page {
  const page: Page = { lines: [], bars: [], odds: [], html: document.createElement('div') };
  const drawn = (): SVGSVGElement => document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  const charts: DebriefCharts = {
    line: (options) => (page.lines.push(options), drawn()),
    bar: (options) => (page.bars.push(options), drawn()),
    odds: (options) => (page.odds.push(options), drawn()),
  };
  const leave = (): void => undefined;
  void act(() =>
    render(
      <DebriefScreen
        text={text}
        chronicle={chronicle}
        notes={[]}
        charts={charts}
        openPosition={leave}
        folders={null}
        onPrint={leave}
        onCsv={leave}
        onJson={leave}
        onLeave={leave}
      />,
      page.html,
    ),
  );
  return page;
}

const share = (holds: (game: Chronicle) => boolean): number => all.filter(holds).length / all.length;
const invoked = ({ calls }: Chronicle) => calls.filter(({ choice }) => choice === 'invoke');
const answers = (game: Chronicle) => invoked(game).flatMap((call) => call.answers);

describe('over forty lessons', () => {
  test('the treaty is called on at least twice in four games of five', () => {
    expect(share((game) => invoked(game).length >= 2)).toBeGreaterThanOrEqual(0.8);
  });

  test('law alone keeps units at home in four games of five', () => {
    expect(share((game) => answers(game).some(({ barred }) => barred))).toBeGreaterThanOrEqual(0.8);
  });

  test('in four games of five a member that owes help could send units, and may refuse; some do', () => {
    const able = (game: Chronicle) => answers(game).filter((each) => each.able && each.owed !== null);
    expect(share((game) => able(game).length > 0)).toBeGreaterThanOrEqual(0.8);
    expect(share((game) => able(game).some(({ units }) => units === 0))).toBeGreaterThanOrEqual(0.1);
  });

  test('Nakhchivan is struck in nearly every game, and about one alliance in six does not last', () => {
    const struck = ({ calls }: Chronicle): boolean => calls.some(({ region }) => region === 'nakhchivan');
    expect(share(struck)).toBeGreaterThanOrEqual(0.85);
    const fallen = share(({ last }) => last.result?.fate === 'broken' || last.result?.fate === 'war');
    expect(fallen).toBeGreaterThan(0.05);
    expect(fallen).toBeLessThan(0.35);
  });
});

describe('every chart and table of the debrief of a lesson', () => {
  /** How many of the games' pages have something to show, part by part. */
  const counts = new Map<string, number>();
  const faults: string[] = [];

  beforeAll(() => {
    for (const chronicle of all) look(chronicle);
  }, 120_000);

  function look(chronicle: Chronicle): void {
    const { seed } = chronicle.last.setup;
    const page = open(chronicle);
    const has = (part: string, holds: boolean): void => {
      counts.set(part, (counts.get(part) ?? 0) + Number(holds));
    };
    const [course, tension] = page.lines;
    const [paid, came] = page.bars;
    const moves = (chart: typeof course): boolean =>
      new Set(chart?.points.map(({ series }) => series)).size >= 3 &&
      new Set(chart?.points.map(({ y }) => y)).size >= 3;
    has('the course of the game', moves(course) && (course?.marks?.length ?? 0) >= 2);
    has('tension', moves(tension));
    has(
      'who paid',
      paid?.rows.some(({ kind, value }) => kind === debriefWords.paidWord && value > 0) === true,
    );
    has('who came', came?.rows.some(({ value }) => value > 0) === true);
    has('odds', page.odds[0]?.rows.some(({ without, withPact }) => without !== withPact) === true);
    for (const { points, top } of page.lines) {
      if (points.some(({ y }) => y < 0 || y > top)) faults.push(`${seed}: a point off the scale`);
    }
    for (const { rows } of page.bars) {
      if (rows.every(({ value }) => value === 0)) faults.push(`${seed}: a chart of noughts`);
    }
    for (const part of [
      'promises',
      'tension',
      'odds',
      'paid',
      'incidents',
      'secrets',
      'concepts',
      'realities',
    ]) {
      const section = page.html.querySelector(`[aria-labelledby=part-${part}]`);
      has(`${part} filled`, (section?.querySelectorAll('tbody tr, li, article').length ?? 0) > 0);
    }
    for (const section of page.html.querySelectorAll('section.debrief-part')) {
      const rest = [...section.children].slice(1).map((child) => child.textContent ?? '');
      if (rest.join('').trim().length < 20) faults.push(`${seed}: ${section.textContent} is empty`);
    }
    for (const table of page.html.querySelectorAll('table')) {
      const name = table.closest('section')?.getAttribute('aria-labelledby') ?? '';
      if (table.querySelectorAll('tbody tr').length === 0)
        faults.push(`${seed}: ${name} has a table without rows`);
    }
    const raw = /\{\w+\}|undefined|NaN|\[object|\b[a-z]+-[a-z]+-[a-z]+-[a-z]+\b/.exec(
      page.html.textContent ?? '',
    );
    if (raw) faults.push(`${seed}: “${raw[0]}” is no word of a language`);
    void act(() => render(null, page.html));
  }

  test('has data in every game, or in all but a few says what was not there', () => {
    const always = [
      'the course of the game',
      'tension',
      'who paid',
      'tension filled',
      'odds filled',
      'paid filled',
    ];
    const nearly = [
      'who came',
      'odds',
      'promises filled',
      'incidents filled',
      'secrets filled',
      'concepts filled',
    ];
    expect(always.map((part) => [part, counts.get(part)])).toEqual(always.map((part) => [part, GAMES]));
    const seldom = [...nearly, 'realities filled'].filter((part) => (counts.get(part) ?? 0) < 0.9 * GAMES);
    expect(seldom.map((part) => [part, counts.get(part)])).toEqual([]);
  });

  test('is whole: no chart of noughts, no table without rows, no empty part, no id', () => {
    expect(faults).toEqual([]);
  });
});

describe('a second run with another obligation', () => {
  const SEEDS = [1, 2, 3];

  test('shows another table of odds, and the weaker the promise, the less it adds', () => {
    for (const seed of SEEDS) {
      const runs = (['automatic', 'consultation'] as const).map((each) => lesson(seed, 'steady', each));
      // The first night, because what people and powers do may differ from the first council on.
      const added = runs.map(({ odds }) =>
        odds
          .filter(({ year }) => year === 1)
          .reduce((sum, { withPact, without }) => sum + withPact.total - without.total, 0),
      );
      expect(added[0], `seed ${seed}`).toBeGreaterThan(added[1] ?? Infinity);
      const tables = runs.map((run) => {
        const { html } = open(run);
        return html.querySelector('[aria-labelledby=part-odds] tbody')?.textContent;
      });
      expect(tables[0]).not.toBe(tables[1]);
    }
  }, 60_000);

  test('the same nights under each obligation, in the table of one game', () => {
    const [game] = all as [Chronicle];
    const sums = (['automatic', 'deems-necessary', 'on-request', 'consultation'] as const).map((each) =>
      oddsUnder(game, each).reduce((sum, { withPact }) => sum + withPact.total, 0),
    );
    expect(sums).toEqual(sums.toSorted((a, b) => b - a));
    expect(new Set(sums).size).toBe(4);
    const heads = [...open(game).html.querySelectorAll('[aria-labelledby=part-odds] thead th')];
    expect(heads.slice(-4).map(({ textContent }) => textContent)).toEqual(
      Object.values(text.words.articles.obligation.settings).map(({ title }) => title),
    );
  });
});
