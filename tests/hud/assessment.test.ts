import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { forYears, rubricHtml, sectionOf, worksheetBoxes } from '../../src/hud/print/assessment.ts';

const page = readFileSync('docs/teaching/assessment.md', 'utf8');
const wordsOf = (text: string): string[] => text.match(/\p{L}{4,}/gu) ?? [];
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ');

it('prints every word of the guide’s worksheet and rubric, and no other', () => {
  const boxes = worksheetBoxes(3);
  expect(wordsOf(plain(boxes.map(({ html }) => html).join(' ')))).toEqual(
    wordsOf(sectionOf(page, 'Worksheet')),
  );
  expect(wordsOf(plain(rubricHtml()))).toEqual(wordsOf(sectionOf(page, 'Rubric')));
});

it('cuts the worksheet at its six boxes; three have tables', () => {
  expect(worksheetBoxes(3).map(({ table }) => table)).toEqual([false, true, true, true, false, false, false]);
});

it.each([2, 3, 8])('has a row for each of %i years where rows are numbered by year', (years) => {
  const [, pledges, hands, motives] = worksheetBoxes(years).map(
    ({ html }) => html.match(/<tr>/g)?.length ?? 0,
  );
  expect([pledges, hands, motives]).toEqual([1 + years, 1 + 3, 1 + years]);
});

it('leaves tables alone that are not numbered', () => {
  const table = '| a | b |\n| - | - |\n| x | y |\n';
  expect(forYears(table, 5)).toBe(table);
});

it('says which heading the guide has lost', () => {
  expect(() => sectionOf(page, 'Exam')).toThrow('“Exam”');
});
