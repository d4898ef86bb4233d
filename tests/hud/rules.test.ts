import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import built from '../../docs/rulebook.md?raw';
import { LIBRARY } from '../../src/content/library.ts';
import { readRulebook } from '../../src/hud/rulebook/rules.ts';
import { rulebookTables } from '../../src/present/rulebook-tables.ts';
import { fillTables } from '../../src/present/table-marks.ts';
import { createText } from '../../src/present/text.ts';

const text = readFileSync('docs/rulebook.md', 'utf8');
const chapters = readRulebook(text);

test('every numbered rule has a place of its own', () => {
  const numbers = [...text.matchAll(/^\*\*(R\d+\.\d+)\*\*/gm)].map(([, number]) => number);
  const places = chapters.flatMap(({ rules }) => rules.map(({ id }) => id));
  expect(numbers.length).toBeGreaterThan(80);
  expect(places).toEqual(expect.arrayContaining(numbers));
  expect(new Set(places).size).toBe(places.length);
});

test('a rule that names another leads to it, and none to itself', () => {
  const rule = chapters.flatMap(({ rules }) => rules).find(({ id }) => id === 'R2.9');
  expect(rule?.html).toContain('<a href="#R6.1">R6.1</a>');
  expect(rule?.html).not.toContain('href="#R2.9"');
});

test('chapters keep their titles, and marks for the tools are left out', () => {
  expect(chapters.map(({ id }) => id)).toContain('R5');
  expect(chapters.every(({ title }) => title.length > 3)).toBe(true);
  const html = chapters.flatMap(({ rules }) => rules.map((rule) => rule.html)).join('');
  expect(html).not.toContain('<!--');
});

test('what the page puts together of the built text and the content is the file, rule by rule', () => {
  expect(built).not.toContain('| Türkiye');
  const page = readRulebook(fillTables(built, rulebookTables(LIBRARY, createText())));
  expect(page.map(({ id }) => id)).toEqual(chapters.map(({ id }) => id));
  const html = (all: typeof chapters) =>
    all.flatMap(({ rules }) => rules.map((rule) => [rule.id, rule.html]));
  expect(html(page)).toEqual(html(chapters));
});
