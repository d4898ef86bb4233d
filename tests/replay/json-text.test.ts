import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOffset } from '../../src/replay/json-fault.ts';
import { lineAt, pathName, readJson, repeatedKeys, valueAt } from '../../src/replay/json-text.ts';

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('text that is no JSON', () => {
  test.each([
    ['', 0],
    ['  ', 2],
    ['{"a":1,}', 7],
    ['{"a":1', 6],
    ['{"a" 1}', 5],
    ['{a:1}', 1],
    ['[1 2]', 3],
    ['[1,,2]', 3],
    ['[1]x', 3],
    ['{"a":1]', 6],
    [']', 0],
    ['tru', 0],
    ['[01]', 1],
    ['[1.]', 1],
    ['[+1]', 1],
    ["['a']", 1],
    ['["a\nb"]', 1],
    ['["\\x"]', 1],
    ['["a', 1],
    ['1 2', 2],
    ['1,2', 1],
    ['/* a */ 1', 0],
  ])('%j goes wrong at %i', (text, offset) => {
    expect(isJson(text)).toBe(false);
    expect(faultOffset(text)).toBe(offset);
  });

  test('is found on its line', () => {
    expect(readJson('{\n  "a": 1,\n  "b": \n}')).toEqual({ ok: false, line: 4 });
    expect(readJson('{\n  "a": 1\n  "b": 2\n}')).toEqual({ ok: false, line: 3 });
    expect(readJson('')).toEqual({ ok: false, line: 1 });
  });

  test('is told from JSON as JSON.parse does', () => {
    const marks = fc.constantFrom(
      '',
      ',',
      ':',
      '{',
      '}',
      '[',
      ']',
      '"',
      '\\',
      '1',
      '-',
      '.',
      'e',
      ' ',
      '\u0001',
    );
    fc.assert(
      fc.property(fc.json(), fc.nat(), marks, (json, at, mark) => {
        expect(faultOffset(json)).toBe(json.length);
        const offset = at % (json.length + 1);
        const edited = json.slice(0, offset) + mark + json.slice(offset + 1);
        // What has no fault ends where the text ends; so may what breaks off, and then its end is the fault.
        const fault = faultOffset(edited);
        expect(fault).toBeLessThanOrEqual(edited.length);
        expect(isJson(edited) && fault !== edited.length).toBe(false);
        // What comes before the fault is the beginning of some JSON: it must break off, not go wrong earlier.
        expect(faultOffset(edited.slice(0, fault))).toBe(fault);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a place in JSON', () => {
  const text = `{
  "id": "a\\"[{,:}]",
  "years": { "standard": 5,
    "choices": [3,
      5, 8] },
  "scheduled": [
    { "year": 1 },
    { "year": 2, "crisis": "x" }
  ],
  "empty": {}, "none": []
}`;

  test.each([
    [[], 1],
    [['id'], 2],
    [['years'], 3],
    [['years', 'standard'], 3],
    [['years', 'choices', 0], 4],
    [['years', 'choices', 2], 5],
    [['scheduled', 0, 'year'], 7],
    [['scheduled', 1], 8],
    [['scheduled', 1, 'crisis'], 8],
    [['empty'], 10],
    [['none'], 10],
    // What is missing is looked for in what should hold it.
    [['scheduled', 0, 'crisis'], 7],
    [['scheduled', 5, 'crisis'], 6],
    [['start', 'will'], 1],
    [['empty', 'x'], 10],
  ])('%j is on line %i', (path, line) => {
    expect(lineAt(text, path)).toBe(line);
  });

  test('written twice is where it was written last, as JSON.parse has it', () => {
    expect(lineAt('{\n"a":1,\n"b":2,\n"a":3}', ['a'])).toBe(4);
  });

  test('after a byte order mark is where it is without', () => {
    expect(readJson('\uFEFF{"a":1}')).toEqual({ ok: true, value: { a: 1 } });
    expect(lineAt('\uFEFF{\n"a":1}', ['a'])).toBe(2);
  });

  test.each(['\n', '\r\n', '\r'])('is counted alike whatever ends a line (%j)', (end) => {
    expect(lineAt(['{', '"a":1,', '"b":2}'].join(end), ['b'])).toBe(3);
    expect(readJson(['{', '"a":1,', '}'].join(end))).toEqual({ ok: false, line: 3 });
  });

  test('keys written twice in one object are found, with their lines, and no others', () => {
    const twice = '\uFEFF{"a":{"b":1,\n"c":[{"b":1},{"b":2,\n"b":3}],\n"b":4},\n"a":5,"\\u0061":6}';
    expect(repeatedKeys(twice, 9).map(({ path, line }) => [pathName(path), line])).toEqual([
      ['a.c[1].b', 3],
      ['a.b', 4],
      ['a', 5],
      ['a', 5],
    ]);
    expect(repeatedKeys(twice, 2)).toHaveLength(2);
    expect(repeatedKeys('[{"a":["a","a"]},{"a":"a"}]', 9)).toEqual([]);
  });

  test('is found for every value of any JSON, one line each', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 3 }), (value) => {
        const written = JSON.stringify(value, null, 1);
        const lines = written.split('\n');
        walk(value, [], (path, leaf) => {
          const line = lines[lineAt(written, path) - 1] ?? '';
          expect(line.trim().replace(/,$/, '')).toMatch(/./);
          expect(line).toContain(JSON.stringify(leaf));
        });
      }),
      { numRuns: 300 },
    );
  });

  test('has a name as people write it, and a value', () => {
    expect(pathName(['scheduled', 2, 'crisis'])).toBe('scheduled[2].crisis');
    expect(pathName([0, 'seat'])).toBe('[0].seat');
    expect(pathName([])).toBe('');
    expect(valueAt({ a: [{ b: 1 }] }, ['a', 0, 'b'])).toBe(1);
    expect(valueAt({ a: null }, ['a', 'b'])).toBeUndefined();
    expect(valueAt({}, ['constructor'])).toBeUndefined();
  });
});

/** Every plain value inside a value. Keys that JSON cannot hold apart are left out. */
function walk(
  value: unknown,
  path: PropertyKey[],
  visit: (path: PropertyKey[], leaf: unknown) => void,
): void {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) walk(item, [...path, index], visit);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) walk(item, [...path, key], visit);
  } else visit(path, value);
}
