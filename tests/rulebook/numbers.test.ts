import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { describe, expect, it } from 'vitest';

const RULE = /\bR\d+\.\d+\b/g;
/** A rule, or a whole section. */
const NAMED = /^R\d+(\.\d+)?$/;

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** All paths of TypeScript files under a folder of the repository. */
function filesIn(folder: string): string[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  return paths.filter((path) => /\.tsx?$/.test(path)).map((path) => join(folder, path));
}

/** Every node of a file's syntax tree. */
function* nodesOf(value: unknown): Generator<Node> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodesOf(item);
  } else if (typeof value === 'object' && value !== null) {
    if ('type' in value) yield value as Node;
    for (const part of Object.values(value)) yield* nodesOf(part);
  }
}

function nodesIn(path: string): Generator<Node> {
  return nodesOf(parseSync(path, readFileSync(path, 'utf8')).program);
}

/** Whether a call is one of a test: `it(…)`, `test.skip(…)`, `it.each(…)(…)`; a describe is none. */
function callsTest(callee: unknown): boolean {
  const node = callee as Node;
  switch (node.type) {
    case 'Identifier':
      return node['name'] === 'it' || node['name'] === 'test';
    case 'MemberExpression':
      return callsTest(node['object']);
    case 'CallExpression':
      return callsTest(node['callee']);
    default:
      return false;
  }
}

/** The text of a literal or a template, with a gap where it is filled in; null for anything else. */
function textOf(node: Node | undefined): string | null {
  if (node?.type === 'Literal' && typeof node['value'] === 'string') return node['value'];
  if (node?.type !== 'TemplateLiteral') return null;
  const quasis = node['quasis'] as { readonly value: { readonly raw: string } }[];
  return quasis.map(({ value }) => value.raw).join('…');
}

/** Titles of the tests in a file. */
function titlesIn(path: string): string[] {
  const titles: string[] = [];
  for (const node of nodesIn(path)) {
    if (node.type !== 'CallExpression' || !callsTest(node['callee'])) continue;
    const title = textOf((node['arguments'] as Node[])[0]);
    if (title !== null) titles.push(title);
  }
  return titles;
}

/** Rule numbers at the head of a title: `R4.27 …`, or `R2.5, R2.6 …`. */
function headOf(title: string): string[] {
  return /^(R\d+\.\d+(?:, R\d+\.\d+)*) /.exec(title)?.[1]?.split(', ') ?? [];
}

const rulebook = readFileSync('docs/rulebook.md', 'utf8');
/** Numbers as they stand at the head of a rule, in the order of the book. */
const rules = [...rulebook.matchAll(/^\*\*(R\d+\.\d+)\*\*/gm)].map(([, number]) => number as string);
const sections = [...rulebook.matchAll(/^## (R\d+) /gm)].map(([, number]) => number as string);
const exists = (number: string): boolean => rules.includes(number) || sections.includes(number);

const titles = filesIn('tests')
  .filter((path) => /\.test\.tsx?$/.test(path))
  .flatMap((path) => titlesIn(path).map((title) => ({ path, title })));

describe('the numbers of the rulebook', () => {
  it('reads rules, tests and sources', () => {
    expect(rules.length).toBeGreaterThan(100);
    expect(sections).toContain('R9');
    expect(titles.length).toBeGreaterThan(500);
    expect(headOf('R2.5, R2.6 a unit')).toEqual(['R2.5', 'R2.6']);
  });

  it('count up without a gap, each once, in its own section', () => {
    const counted = sections.flatMap((section) => {
      const own = rules.filter((rule) => rule.startsWith(`${section}.`));
      return own.map((_, at) => `${section}.${at + 1}`);
    });
    expect(rules).toEqual(counted);
    expect(sections).toEqual(sections.map((_, at) => `R${at + 1}`));
  });

  it('have a test each', () => {
    const tested = new Set(titles.flatMap(({ title }) => headOf(title)));
    expect(rules.filter((rule) => !tested.has(rule))).toEqual([]);
  });

  it('are the ones that the titles of tests name', () => {
    const wrong = titles.filter(({ title }) => [...title.matchAll(RULE)].some(([number]) => !exists(number)));
    expect(wrong).toEqual([]);
  });

  it('are the ones that causes, terms and refusals name', () => {
    const wrong = filesIn('src').flatMap((path) =>
      [...nodesIn(path)]
        .map(textOf)
        .filter((text): text is string => text !== null && NAMED.test(text) && !exists(text))
        .map((text) => `${path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  it('are the ones that comments and documents name, and that the rules refer to', () => {
    const documents = readdirSync('docs', { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.md'))
      .map((path) => join('docs', path));
    const wrong = [...filesIn('src'), ...filesIn('tests'), ...documents]
      .filter((path) => !path.endsWith('numbers.test.ts'))
      .flatMap((path) => {
        const numbers = [...readFileSync(path, 'utf8').matchAll(RULE)].map(([number]) => number);
        return [...new Set(numbers)]
          .filter((number) => !exists(number))
          .map((number) => `${path}: ${number}`);
      });
    expect(wrong).toEqual([]);
  });
});
