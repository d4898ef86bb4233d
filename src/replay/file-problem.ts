import type { z } from 'zod';
import { nearest } from '../model/nearest.ts';
import type { JsonPath } from './json-text.ts';
import { lineAt, pathName, readJson, repeatedKeys, valueAt } from './json-text.ts';
import { keysOf } from './schema-keys.ts';

export const FILE_PROBLEM_KINDS = [
  'not-json',
  'missing',
  'wrong-type',
  'unknown-key',
  'unknown-name',
  'out-of-range',
  'too-few',
  'too-many',
  'bad-form',
  // Beyond the form: what the game's content says.
  'repeated',
  'not-among',
  'too-late',
  'not-fundable',
  'not-of-member',
] as const;

/** One thing that is wrong with a file somebody wrote or edited, as data: words are for whoever shows it. */
export interface FileProblem {
  readonly kind: (typeof FILE_PROBLEM_KINDS)[number];
  /** Where: `scheduled[2].crisis`; empty for the whole file. */
  readonly path: string;
  /** The line of the text, from 1; null where there is no text or nobody knows. */
  readonly line: number | null;
  /** What stands there: a name, or what type of thing it is. */
  readonly found?: string;
  /** What may stand there: names, or types (`int`, `object` …). */
  readonly expected?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  /** The name that was probably meant. */
  readonly nearest?: string;
}

/** What came out of a file. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };

/** Whoever repairs a file reads no more than this many at once. */
export const MOST_PROBLEMS = 20;
const LONGEST_FOUND = 60;

/** Reads a file's text, and holds it against a schema. */
export function parseText<T>(schema: z.ZodType<T>, text: string): Parsed<T> {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [{ kind: 'not-json', path: '', line: json.line }] };
  const parsed = parseValue(schema, json.value, (path) => lineAt(text, path));
  if (!parsed.ok) return parsed;
  // Nobody writes a key twice on purpose, and only one of the two values would count.
  const problems = repeatedKeys(text, MOST_PROBLEMS).map(({ path, line }): FileProblem => ({
    kind: 'repeated',
    path: pathName(path),
    line,
    found: shortened(String(path.at(-1))),
  }));
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Holds a value against a schema. `lineOf` says where in a text a path stands; without one there are no lines. */
export function parseValue<T>(
  schema: z.ZodType<T>,
  value: unknown,
  lineOf: (path: JsonPath) => number | null = () => null,
): Parsed<T> {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { ok: true, value: parsed.data };
  const source: Source = { value, lineOf, keys: keysOf(schema) };
  // Each one is looked up in the text: of a long file with a fault in every line no more than are told.
  const told = parsed.error.issues.slice(0, MOST_PROBLEMS);
  const problems = told.flatMap((issue) => problemsOf(issue, [], source));
  return { ok: false, problems: problems.slice(0, MOST_PROBLEMS) };
}

/** A name that is none of the game's, with the one that was probably meant. */
export function unknownName(
  found: string,
  names: readonly string[],
): Pick<FileProblem, 'kind' | 'found' | 'nearest'> {
  const meant = nearest(found, names);
  return { kind: 'unknown-name', found: shortened(found), ...(meant === null ? {} : { nearest: meant }) };
}

interface Source {
  readonly value: unknown;
  readonly lineOf: (path: JsonPath) => number | null;
  readonly keys: readonly string[];
}

type Issue = z.core.$ZodIssue;

function problemsOf(issue: Issue, above: JsonPath, source: Source): FileProblem[] {
  const path = [...above, ...issue.path];
  const place = { path: pathName(path), line: source.lineOf(path) };
  const found = valueAt(source.value, path);
  switch (issue.code) {
    case 'invalid_value':
      return [{ ...notAmong(found, issue.values.map(String)), ...place }];
    case 'invalid_type': {
      const expected = [issue.expected];
      if (found === undefined) return [{ kind: 'missing', ...place, expected }];
      return [{ kind: 'wrong-type', ...place, found: typeName(found), expected }];
    }
    case 'too_small':
    case 'too_big': {
      const kind = issue.origin === 'number' || issue.origin === 'int' ? 'out-of-range' : null;
      if (issue.code === 'too_small')
        return [{ kind: kind ?? 'too-few', ...place, least: Number(issue.minimum), ...shown(found) }];
      return [{ kind: kind ?? 'too-many', ...place, most: Number(issue.maximum), ...shown(found) }];
    }
    case 'unrecognized_keys':
      return issue.keys.slice(0, MOST_PROBLEMS).map((key) => {
        const at = [...path, key];
        const { nearest: meant } = unknownName(key, source.keys);
        const problem = { kind: 'unknown-key', path: pathName(at), line: source.lineOf(at) } as const;
        return meant === undefined ? problem : { ...problem, nearest: meant };
      });
    case 'invalid_union':
      return unionProblems(issue, path, source);
    case 'invalid_format':
      return [{ kind: 'bad-form', ...place, ...shown(found) }];
    case 'invalid_key':
    case 'invalid_element':
    case 'not_multiple_of':
    case 'custom':
      return [{ kind: 'wrong-type', ...place, found: typeName(found) }];
  }
}

/** Of several forms that a value might have had, the one that it comes nearest to is held against it. */
function unionProblems(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: JsonPath,
  source: Source,
): FileProblem[] {
  const place = { path: pathName(path), line: source.lineOf(path) };
  const found = valueAt(source.value, path);
  // A union told apart by its `kind`: the kind itself is what is wrong.
  if ('options' in issue) return [{ ...notAmong(found, (issue.options ?? []).map(String)), ...place }];
  const branches = issue.errors;
  const inside = branches.find((issues) => issues.every((each) => each.path.length > 0));
  if (inside) return inside.slice(0, MOST_PROBLEMS).flatMap((each) => problemsOf(each, path, source));
  const values = branches.flatMap((issues) =>
    issues.flatMap((each) => (each.code === 'invalid_value' ? each.values.map(String) : [])),
  );
  if (typeof found === 'string' || typeof found === 'number')
    return [{ ...notAmong(found, values), ...place }];
  const types = branches.flatMap((issues) =>
    issues.flatMap((each) => (each.code === 'invalid_type' ? [each.expected] : [])),
  );
  if (found === undefined) return [{ kind: 'missing', ...place, expected: [...values, ...types] }];
  return [{ kind: 'wrong-type', ...place, found: typeName(found), expected: [...values, ...types] }];
}

function notAmong(found: unknown, names: readonly string[]): Omit<FileProblem, 'path' | 'line'> {
  if (found === undefined) return { kind: 'missing', expected: names };
  if (typeof found !== 'string' && typeof found !== 'number') {
    return { kind: 'wrong-type', found: typeName(found), expected: names };
  }
  // A wrong number has no name to be near to.
  if (typeof found === 'number') return { kind: 'unknown-name', found: String(found), expected: names };
  return { ...unknownName(found, names), expected: names };
}

function shown(found: unknown): { readonly found?: string } {
  return typeof found === 'string' || typeof found === 'number' ? { found: shortened(String(found)) } : {};
}

function typeName(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function shortened(text: string): string {
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
