import { readFileSync } from 'node:fs';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { en } from '../../src/content/text/en/index.ts';
import { actionSchema } from '../../src/model/action.ts';
import { saveTroubleText } from '../../src/present/error-text.ts';
import { createFormat } from '../../src/present/message.ts';
import { createText } from '../../src/present/text.ts';
import { complaintOf, complaintsOf } from '../../src/replay/complaint.ts';
import type { FileProblem } from '../../src/replay/file-problem.ts';
import { FILE_PROBLEM_KINDS } from '../../src/replay/file-problem.ts';
import type { SaveError } from '../../src/replay/save-error.ts';
import { faultsOf } from './sayings.ts';

describe('a message', () => {
  const format = createFormat('en');

  it('does without a value that is not there', () => {
    expect(format('{power, select, none {nobody} other {{power}}}')).toBe('nobody');
    expect(format('{count, plural, =0 {no units} other {# units}}')).toBe('no units');
  });

  it('writes a minus sign before a number, and leaves hyphens in names and ranges alone', () => {
    expect(format('{a} and {b}', { a: -3, b: '5-6' })).toBe('−3 and 5-6');
    expect(format('{a}: cyber-2', { a: 'air-defence' })).toBe('air-defence: cyber-2');
  });

  it('is compiled once', () => {
    const message = '{member} passed.';
    expect(format(message, { member: 'Türkiye' })).toBe('Türkiye passed.');
    expect(format(message, { member: 'Kazakhstan' })).toBe('Kazakhstan passed.');
  });
});

/** Names of the values that a message asks for. */
function wantedBy(message: string): string[] {
  const names = new Set<string>();
  const collect = (elements: readonly Element[]): void => {
    for (const { type, value, options } of elements) {
      if (type !== 0 && value !== undefined) names.add(value);
      for (const option of Object.values(options ?? {})) collect(option.value);
    }
  };
  collect(new IntlMessageFormat(message, 'en', undefined, { ignoreTag: true }).getAst());
  return [...names];
}

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** The field a value comes from: `powerId` and `bySigned` come from `power` and `by`. */
const fieldOf = (name: string): string => name.replace(/(Id|Signed|Plural)$/, '');

describe('no message asks for what it is never given', () => {
  it('among the events', () => {
    const source = readFileSync('src/model/event.ts', 'utf8');
    const fields = new Map(
      [...source.matchAll(/^ {2}([a-z]\w+): \{([^}]*)\}/gm)].map(([, kind = '', body = '']) => [
        kind,
        [...body.matchAll(/(\w+)\??:/g)].map(([, field = '']) => field),
      ]),
    );
    const made: Readonly<Record<string, readonly string[]>> = {
      meterShifted: ['way'],
      telegraphed: ['waits'],
      powerActed: ['explain'],
      powerReacted: ['explain'],
      promiseMade: ['by', 'to', 'matter', 'condition'],
      promiseSettled: ['by', 'to', 'matter', 'outcome'],
      testRead: ['failing'],
      facilitated: ['line'],
    };
    for (const [kind, message] of Object.entries(en.events)) {
      const given = ['at', ...(fields.get(kind) ?? []), ...(made[kind] ?? [])];
      for (const name of wantedBy(message)) expect(given).toContain(fieldOf(name));
    }
  });

  it('among the actions', () => {
    const made: Readonly<Record<string, readonly string[]>> = {
      proposeSetting: ['line'],
      leaveArticle: ['setting'],
      declareAccession: ['again'],
      moveAmendment: ['change'],
      moveSettlement: ['region'],
      answerEnvelope: ['envelope'],
      pledgeFunds: ['amount'],
      hostSite: ['project'],
      acceptOffer: ['offer'],
      negotiateArmistice: ['region'],
      keepPeace: ['region'],
      reinterpretLaw: ['constraint'],
      restoreLaw: ['constraint'],
      pressClaim: ['power'],
      joinMission: ['mission'],
      moveDeclaration: ['members', 'enough'],
      castRenewal: ['members', 'enough'],
    };
    for (const option of actionSchema.options) {
      const kind = option.shape.kind.value;
      const given = [...Object.keys(option.shape), ...(made[kind] ?? [])];
      for (const message of [en.actions[kind], en.actionHints[kind]]) {
        for (const name of wantedBy(message)) expect(given).toContain(fieldOf(name));
      }
    }
  });
});

describe('trouble with a file', () => {
  const text = createText();
  const told = (problem: FileProblem): string => text.complaint(complaintOf(problem));

  it('is told with its place, what stands there, and what was probably meant', () => {
    const path = 'scheduled[2].crisis';
    expect(told({ kind: 'unknown-name', path, line: 14, found: 'drout', nearest: 'drought' })).toBe(
      'Line 14, scheduled[2].crisis: “drout” is unknown; perhaps “drought” is meant.',
    );
    expect(told({ kind: 'out-of-range', path: 'years', line: null, found: '0', least: 1 })).toBe(
      'At years: 0 is out of range, at least 1.',
    );
    expect(told({ kind: 'missing', path: '', line: null })).toBe('Something is missing.');
    expect(told({ kind: 'not-json', path: '', line: 3 })).toBe('Line 3: this is not valid JSON.');
  });

  it('is told of every kind', () => {
    for (const kind of FILE_PROBLEM_KINDS) {
      expect(faultsOf(told({ kind, path: 'a.b', line: 3, found: 'x', expected: ['y', 'z'] }))).toEqual([]);
    }
    const refusal = { kind: 'not-your-turn', rule: 'R4' } as const;
    const errors: SaveError[] = [
      { kind: 'not-json', line: 2 },
      { kind: 'foreign-file', format: null },
      { kind: 'foreign-file', format: 'chess' },
      { kind: 'newer-version', version: 3, known: 2 },
      { kind: 'other-content', saved: 'a', present: 'b' },
      { kind: 'damaged', problems: [{ kind: 'missing', path: 'seats', line: null, expected: ['array'] }] },
      { kind: 'impossible-setup', refusal },
      { kind: 'impossible-action', step: 7, seat: 'turkiye', action: { kind: 'passTurn' }, refusal },
      { kind: 'hash-mismatch', saved: 'a', replayed: 'b' },
    ];
    const sentences = errors.flatMap((error) => complaintsOf(error).map(text.complaint));
    expect(sentences.flatMap(faultsOf)).toEqual([]);
    expect(sentences).toContain(
      'Action 7, by Türkiye, is not possible: “Pass this turn”. It is not your turn.',
    );
    expect(errors.map((error) => saveTroubleText(text, error)).flatMap(faultsOf)).toEqual([]);
    expect(saveTroubleText(text, errors[5] as SaveError)).toBe(
      'The file is damaged. At seats: something is missing (expected: array).',
    );
  });
});
