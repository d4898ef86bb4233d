import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/text/en/index.ts';
import { ACTION_KINDS } from '../../src/model/action.ts';
import { POSTURES, TOKENS } from '../../src/model/action.ts';
import { CORRIDOR_IDS } from '../../src/model/ids.ts';
import { REFUSAL_KINDS } from '../../src/model/refusal.ts';
import { GROUP_OF } from '../../src/present/action-group.ts';
import { FILE_PROBLEM_KINDS } from '../../src/replay/file-problem.ts';
import { SAVE_ERROR_KINDS } from '../../src/replay/save-error.ts';
import { labelsIn } from './labels.ts';

const sorted = (list: Iterable<string>): string[] => [...new Set(list)].toSorted();

/** What may follow where a label is put together. */
const ENDINGS: Readonly<Record<string, readonly string[]>> = {
  'crisis-*': ['success', 'partial', 'failure'],
  'declared-*': ['warn', 'reassure'],
  'fate-*': ['renewed', 'lapsed', 'broken', 'war'],
  'posture-*': POSTURES.filter((posture) => posture !== 'repel'),
  'token-*': TOKENS,
};

function spelledOut(labels: Iterable<string>): string[] {
  return sorted(
    [...labels].flatMap((label) => {
      if (!label.endsWith('*')) return [label];
      const endings = ENDINGS[label];
      if (!endings) throw new Error(`say in ENDINGS what may follow ${label}`);
      return endings.map((ending) => label.replace('*', ending));
    }),
  );
}

const LABELS = labelsIn('src/rules');

/** Names in a type of the model, which leaves no trace when the program runs. */
function namesIn(file: string, pattern: RegExp): string[] {
  const names = [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, name]) => name ?? '');
  if (names.length === 0) throw new Error(`nothing found in ${file}`);
  return names;
}

describe('the catalogue has a text for everything, and none left over', () => {
  it('events', () => {
    const fields = namesIn('src/model/event.ts', /^ {2}([a-z]\w+): (?:\{|Record)/gm);
    expect(sorted(Object.keys(en.events))).toEqual(sorted(fields));
    expect(sorted(Object.keys(en.events))).toEqual(spelledOut(LABELS.events));
  });

  it('actions, their hints and their groups', () => {
    expect(sorted(Object.keys(en.actions))).toEqual(sorted(ACTION_KINDS));
    expect(sorted(Object.keys(en.actionHints))).toEqual(sorted(ACTION_KINDS));
    expect(sorted(Object.keys(en.actionGroups))).toEqual(sorted(Object.values(GROUP_OF)));
  });

  it('refusals', () => {
    expect(sorted(Object.keys(en.refusals))).toEqual(sorted(REFUSAL_KINDS));
  });

  it('terms and causes', () => {
    expect(sorted(Object.keys(en.terms))).toEqual(spelledOut(LABELS.terms));
  });

  it('legal tests', () => {
    expect(sorted(Object.keys(en.tests))).toEqual(spelledOut(LABELS.tests));
  });

  it('reasons of results', () => {
    expect(sorted(Object.keys(en.reasons))).toEqual(spelledOut(LABELS.reasons));
  });

  it('effects', () => {
    const kinds = namesIn('src/model/effect.ts', /readonly kind: '([a-z-]+)'/g);
    expect(sorted(Object.keys(en.effects))).toEqual(sorted(kinds));
  });

  it('files that cannot be used', () => {
    expect(sorted(Object.keys(en.errors))).toEqual(sorted([...SAVE_ERROR_KINDS, ...FILE_PROBLEM_KINDS]));
  });

  it('parts of sentences', () => {
    const { phrases } = en;
    const records = namesIn('src/model/records.ts', /readonly kind: '([a-z-]+)'/g);
    for (const kind of [...Object.keys(phrases.motion), ...Object.keys(phrases.matter)]) {
      expect(records).toContain(kind);
    }
    expect(sorted(Object.keys(phrases.corridorShort))).toEqual(sorted(CORRIDOR_IDS));
    const rules = namesIn('src/model/crisis.ts', /readonly kind: '([a-z-]+)'/g);
    const told = [...Object.keys(phrases.regionRule), ...Object.keys(phrases.crisisSource)];
    expect(sorted(told)).toEqual(sorted(rules));
  });
});

describe('every message', () => {
  const messages = allMessages(en, 'en');

  it('is a well-formed ICU message', () => {
    const parse = (message: string) => () =>
      new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true });
    for (const [, message] of messages) expect(parse(message)).not.toThrow();
  });

  it('keeps the typography of the house', () => {
    const sloppy = messages
      .filter(([, message]) => /['"]|\.\.\.| - |^\s|\s{2,}/.test(message.replaceAll('\n', '\\n')))
      .map(([key]) => key);
    expect(sloppy).toEqual([]);
  });
});

function allMessages(section: unknown, path: string): (readonly [string, string])[] {
  if (typeof section === 'string') return [[path, section]];
  return Object.entries(section as object).flatMap(([key, value]) => allMessages(value, `${path}.${key}`));
}
