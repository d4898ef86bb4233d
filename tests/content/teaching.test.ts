import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MEMBERS } from '../../src/content/members.ts';
import { SCENARIOS } from '../../src/content/scenarios/index.ts';
import { lesson90 } from '../../src/content/scenarios/lesson-90.ts';
import { names } from '../../src/content/text/en/names.ts';
import { concepts } from '../../src/content/text/en/reading/concepts.ts';

const FOLDER = 'docs/teaching';
const PAGES = readdirSync(FOLDER).filter((name) => name.endsWith('.md'));
const read = (name: string): string => readFileSync(join(FOLDER, name), 'utf8');
const RULES = new Set(
  [...readFileSync('docs/rulebook.md', 'utf8').matchAll(/^\*\*(R\d+\.\d+)\*\*/gm)].map(([, rule]) => rule),
);

/** Cells of every table of a page, row by row; the head comes first, the line under it is left out. */
function tablesIn(page: string): string[][][] {
  return [...page.matchAll(/(?:^\|.*\|\n)+/gm)].map(([table]) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !/^[\s|:-]+$/.test(line))
      .map((line) =>
        line
          .split('|')
          .slice(1, -1)
          .map((cell) => cell.trim()),
      ),
  );
}

interface Slot {
  readonly from: number;
  readonly to: number;
  /** Minutes that a column of its own gives; null where the table has none. */
  readonly length: number | null;
  readonly step: string;
}

/** The tables of a page that run by the clock: their first column says from which minute to which. */
function clocksIn(page: string): Slot[][] {
  return tablesIn(page)
    .filter(([head]) => head?.[0] === 'Minutes')
    .map(([head = [], ...rows]) => {
      const at = head.indexOf('Length');
      return rows.map((row) => {
        const [from = NaN, to = NaN] = (row[0] ?? '').split('–').map(Number);
        return { from, to, length: at < 0 ? null : Number(row[at]), step: row[1] ?? '' };
      });
    });
}

const spanOf = (slots: readonly Slot[]): number => (slots.at(-1)?.to ?? NaN) - (slots[0]?.from ?? NaN);
/** What a plan's clock comes to, by its column of lengths. */
const sumOf = (slots: readonly Slot[]): number => slots.reduce((sum, { length }) => sum + (length ?? 0), 0);
/** The clocks of whole lessons: the tables with a column of lengths. */
const lessonsIn = (page: string): Slot[][] => clocksIn(page).filter(([first]) => first?.length !== null);

describe('the clock of the lessons', () => {
  it('runs without a gap, and lengths are what the minutes say', () => {
    const wrong = PAGES.flatMap((name) =>
      clocksIn(read(name)).flatMap((slots) =>
        slots.filter(
          ({ from, to, length }, at) =>
            !(to > from) ||
            (length !== null && length !== to - from) ||
            (at > 0 && from !== slots[at - 1]?.to),
        ),
      ),
    );
    expect(wrong).toEqual([]);
  });

  it.each([
    ['lesson-50.md', [50, 50]],
    ['lesson-90.md', [90]],
    ['two-times-75.md', [75, 75]],
    ['seminar.md', [180]],
  ])('%s adds up to what it promises', (name, minutes) => {
    expect(lessonsIn(read(name)).map(sumOf)).toEqual(minutes);
    expect(lessonsIn(read(name)).map(spanOf)).toEqual(minutes);
  });

  it('R8.1 is the plan of the scenario, step by step', () => {
    const [plan = []] = lessonsIn(read('lesson-90.md'));
    const told = plan.map(({ step, length }) => [step.toLowerCase().replace(/ \d+$/, ''), length]);
    const asked = (lesson90.plan ?? []).flatMap(({ step, minutes }) =>
      Array.from({ length: step === 'year' ? lesson90.years.standard : 1 }, () => [step, minutes]),
    );
    expect(told).toEqual(asked);
  });

  it('is kept by every step of the ninety minutes', () => {
    const page = read('lesson-90.md');
    const [plan = []] = lessonsIn(page);
    const steps = clocksIn(page).filter(([first]) => first?.length === null);
    expect(steps.map((slots) => [slots[0]?.from, slots.at(-1)?.to])).toEqual(
      plan.map(({ from, to }) => [from, to]),
    );
    const headed = [...page.matchAll(/^## (.+) \((\d+) minutes\)$/gm)].map(([, step, length]) => [
      step,
      Number(length),
    ]);
    expect(headed).toEqual(plan.map(({ step, length }) => [step, length]));
  });
});

describe('the guide for teachers', () => {
  it('names every scenario, and its concepts as the library does', () => {
    const rows = tablesIn(read('README.md')).find(([head]) => head?.[0] === 'scenario') ?? [];
    const named = rows.flatMap(([scenario = '']) => /`([a-z0-9-]+)`/.exec(scenario)?.[1] ?? []);
    expect(SCENARIOS.map(({ id }) => id).filter((id) => !named.includes(id))).toEqual([]);
    expect(new Set(named).size).toBe(named.length);
    const known = new Set<string>(Object.values(concepts).map(({ name }) => name));
    const asked = rows.slice(1).flatMap((row) => row.at(-1)?.split('; ') ?? []);
    expect(asked.length).toBeGreaterThan(named.length);
    expect(asked.filter((concept) => !known.has(concept))).toEqual([]);
  });

  it('tells the lesson’s scheduled offers and where its strikes fall', () => {
    const page = read('lesson-90.md');
    const rows = tablesIn(page).find(([head]) => head?.[0]?.startsWith('envelope')) ?? [];
    const offers = (lesson90.offers ?? []).map(({ power, member, amount }) => [
      names.member[member],
      power === 'west' ? 'the West' : names.power[power],
      `¤${amount}`,
    ]);
    expect(rows.slice(1).map((row) => row.slice(0, 3))).toEqual(offers);
    expect((lesson90.strikes ?? []).map(({ year, region }) => [year, region])).toEqual([
      [1, 'nakhchivan'],
      [3, 'caspian-coast'],
    ]);
  });

  it('R2.9 gives the members their income, stability and units', () => {
    const rows = tablesIn(read('slips.md')).find(([head]) => head?.[0] === 'member') ?? [];
    expect(rows.slice(1).map((row) => row.slice(0, 7))).toEqual(
      MEMBERS.map(({ id, income, stability, units }) => [
        names.member[id],
        ...[income, stability, units.brigade, units.air, units.special, units.engineers].map(String),
      ]),
    );
  });

  it('refers to rules that exist', () => {
    const cited = PAGES.flatMap((name) =>
      [...read(name).matchAll(/\bR\d+\.\d+\b/g)].map(([rule]) => ({ name, rule })),
    );
    expect(cited.length).toBeGreaterThan(30);
    expect(cited.filter(({ rule }) => !RULES.has(rule))).toEqual([]);
  });

  it('links to what is there', () => {
    const links = PAGES.flatMap((name) =>
      [...read(name).matchAll(/\]\(([^)#]+)(?:#[^)]*)?\)/g)].map(([, to = '']) => ({ name, to })),
    ).filter(({ to }) => !to.startsWith('http'));
    expect(links.length).toBeGreaterThan(10);
    const from = (name: string): string => dirname(join(FOLDER, name));
    expect(links.filter(({ name, to }) => !existsSync(join(from(name), to)))).toEqual([]);
    expect(PAGES.filter((name) => name !== 'README.md' && !read('README.md').includes(`(${name})`))).toEqual(
      [],
    );
  });

  it('stands in the README of the game', () => {
    expect(readFileSync('README.md', 'utf8')).toContain('(docs/teaching/README.md)');
  });

  it('keeps the words and the typography of the house', () => {
    const prose = PAGES.flatMap((name) =>
      read(name)
        .replaceAll(/```[\s\S]*?```/g, '')
        .replaceAll(/`[^`]*`/g, '')
        .split('\n')
        .map((line) => ({ name, line })),
    );
    const sloppy = /['"—]|\w \.\.\.|\.\.\.|\bTurkey\b|\bregime\b|\bethnic\b|\bcasualt/;
    expect(prose.filter(({ line }) => sloppy.test(line))).toEqual([]);
  });
});
