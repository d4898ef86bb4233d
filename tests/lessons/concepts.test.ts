import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { CONCEPT_IDS } from '../../src/content/reading/concepts.ts';
import { evidence } from '../../src/content/text/en/evidence.ts';
import type { Chronicle } from '../../src/lessons/chronicle.ts';
import type { Evidence, Finding } from '../../src/lessons/concepts/finding.ts';
import { finding, strongest } from '../../src/lessons/concepts/finding.ts';
import { conceptsIn } from '../../src/lessons/concepts/index.ts';
import { botGame, seedsTo } from './bot-games.ts';
import { missingIn, wordsOf } from './evidence-words.ts';
import { madeChronicle } from './made-games.ts';

const GAMES = 60;
/** A card that comes in nearly every game tells nobody anything about this one. */
const MOST_OFTEN = 0.93;

interface Read {
  readonly game: Chronicle;
  readonly cards: readonly Evidence[];
}
const READ: Read[] = [];
const found = (): { game: Chronicle; each: Finding }[] =>
  READ.flatMap(({ game, cards }) =>
    cards.flatMap(({ findings }) => findings.map((each) => ({ game, each }))),
  );

beforeAll(() => {
  for (const seed of seedsTo(GAMES)) {
    const game = botGame(seed);
    READ.push({ game, cards: conceptsIn(game) });
  }
}, 120_000);

describe('evidence in sixty games of bots', () => {
  test('every finding opens a position of its journal, in the year that it names', () => {
    const astray = found().filter(({ game, each }) => {
      // The action that closes a year brings the next dawn, too.
      const opened = game.told.filter(({ step, event }) => step <= each.step && event.kind === 'yearOpened');
      const dawn = opened.at(-1)?.step === each.step;
      const years = opened.slice(dawn ? -2 : -1).map(({ event }) => event.at);
      const told = years.includes(each.year) && each.with['year'] === each.year;
      return !game.game.journal[each.step] || !told;
    });
    expect(astray.map(({ each }) => each)).toEqual([]);
  });

  test('every text has all its values, and names stand where ids were', () => {
    expect(found().flatMap(({ each }) => missingIn(each))).toEqual([]);
    const words = found().map(({ each }) => wordsOf(each));
    expect(words.filter((text) => /[{}]|undefined|NaN|none|[a-z]-[a-z]+-[a-z]/.test(text))).toEqual([]);
    expect(words.filter((text) => !text.endsWith('.') && !text.endsWith('”.'))).toEqual([]);
  });

  test('cards come in the order of the reading room, with one to three findings, strongest first', () => {
    for (const { cards } of READ) {
      const order = cards.map(({ concept }) => CONCEPT_IDS.indexOf(concept));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      const sizes = cards.map(({ findings }) => findings.length);
      expect(sizes.every((size) => size >= 1 && size <= 3)).toBe(true);
      const strengths = cards.map(({ findings }) => findings.map(({ strength }) => strength));
      expect(strengths).toEqual(strengths.map((each) => each.toSorted((a, b) => b - a)));
    }
  });

  test('the same game gives the same evidence, read once or twice', () => {
    for (const seed of [3, 18]) expect(conceptsIn(botGame(seed))).toEqual(READ[seed]?.cards);
  });

  test('no card comes in nearly every game, and no card never', () => {
    const often = CONCEPT_IDS.map((concept) => ({
      concept,
      games: READ.filter(({ cards }) => cards.some((each) => each.concept === concept)).length,
    }));
    expect(often.filter(({ games }) => games > MOST_OFTEN * GAMES)).toEqual([]);
    expect(often.filter(({ games }) => games === 0)).toEqual([]);
  });
});

describe('what is said', () => {
  test('every text is the label of some detector', () => {
    const folder = new URL('../../src/lessons/concepts/', import.meta.url);
    const sources = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'));
    const unsaid = Object.keys(evidence).filter(
      (label) => !sources.some((source) => source.includes(`'${label}'`)),
    );
    expect(unsaid).toEqual([]);
  });

  test('a game in which nothing happened gives evidence of nothing', () => {
    expect(conceptsIn(madeChronicle())).toEqual([]);
  });

  test('of many findings the three strongest are told, of equals the earlier, and nothing twice', () => {
    const at = (step: number, strength: number, count: number): Finding =>
      finding({ step, year: 1 }, 'agent-caveats', strength, { victim: 'turkiye', count });
    const many = [at(40, 1, 1), at(30, 2, 2), at(20, 2, 3), at(10, 2, 3), at(50, 3, 4)];
    expect(strongest(many).map(({ step }) => step)).toEqual([50, 10, 30]);
  });

  test('what happened before the first action opens with it', () => {
    expect(finding({ step: -1, year: 1 }, 'agent-censured', 1).step).toBe(0);
  });
});
