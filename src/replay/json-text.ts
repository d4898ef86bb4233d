import { faultOffset } from './json-fault.ts';

/** Text from a file read as JSON: its value, or the line, from 1, on which it stops being JSON. */
export type JsonText =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly line: number };

/** Reads JSON as people save it: a byte order mark in front does not count. */
export function readJson(text: string): JsonText {
  const plain = withoutMark(text);
  try {
    return { ok: true, value: JSON.parse(plain) as unknown };
  } catch {
    return { ok: false, line: countLines(plain, faultOffset(plain)) };
  }
}

const withoutMark = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text);

const countLines = (text: string, end: number): number => text.slice(0, end).split(/\r\n?|\n/).length;

/** Where something stands in a JSON value: keys and indices from the outside in. */
export type JsonPath = readonly PropertyKey[];

/** A path as people write it: `scheduled[2].crisis`. */
export function pathName(path: JsonPath): string {
  let name = '';
  for (const key of path) {
    if (typeof key === 'number') name += `[${key}]`;
    else name += name === '' ? String(key) : `.${String(key)}`;
  }
  return name;
}

/** The value at a path, or undefined where there is none. */
export function valueAt(value: unknown, path: JsonPath): unknown {
  let at = value;
  for (const key of path) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, key)) return undefined;
    at = (at as Record<PropertyKey, unknown>)[key];
  }
  return at;
}

const TOKENS = /"(?:[^"\\]|\\.)*"|[{}[\],:]|[^\s{}[\],:"]+/g;

/** An object or array that is open, the key or index that comes next in it, and the keys that it has had. */
interface Frame {
  key: string | number | null;
  readonly had: Set<string>;
}

/** A value in a text: what is open around it, and whether its key stood there before. */
interface Place {
  readonly open: readonly Frame[];
  readonly offset: number;
  readonly again: boolean;
}

/** Every value of a text that has been read as JSON, from the outside in; the frames of a place change afterwards. */
function* places(text: string): Generator<Place> {
  const open: Frame[] = [];
  let again = false;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    const frame = open.at(-1);
    if (token === '}' || token === ']') open.pop();
    else if (token === ',') next(frame);
    else if (token === ':') continue;
    else if (frame?.key === null) {
      frame.key = JSON.parse(token) as string;
      again = frame.had.has(frame.key);
      frame.had.add(frame.key);
    } else {
      yield { open, offset: index, again };
      again = false;
      if (token === '{') open.push({ key: null, had: new Set() });
      if (token === '[') open.push({ key: 0, had: new Set() });
    }
  }
}

/**
 * The line, from 1, on which the value at a path stands in a text that has been read as JSON; where the value is
 * missing, the line of what should have held it. Of a key written twice the last one counts, as for `JSON.parse`.
 */
export function lineAt(text: string, path: JsonPath): number {
  const plain = withoutMark(text);
  let depth = -1;
  let at = 0;
  for (const { open, offset } of places(plain)) {
    if (open.length < depth || !leadsTo(open, path)) continue;
    depth = open.length;
    at = offset;
  }
  return countLines(plain, at);
}

/** Keys that an object has twice, with their lines: `JSON.parse` keeps the last of them and says nothing. */
export function repeatedKeys(
  text: string,
  most: number,
): { readonly path: JsonPath; readonly line: number }[] {
  const plain = withoutMark(text);
  const found: { readonly path: JsonPath; readonly line: number }[] = [];
  for (const { open, offset, again } of places(plain)) {
    if (!again) continue;
    found.push({ path: open.map(({ key }) => key ?? ''), line: countLines(plain, offset) });
    if (found.length >= most) break;
  }
  return found;
}

function next(frame: Frame | undefined): void {
  if (frame) frame.key = typeof frame.key === 'number' ? frame.key + 1 : null;
}

function leadsTo(open: readonly Frame[], path: JsonPath): boolean {
  return open.length <= path.length && open.every(({ key }, depth) => key === path[depth]);
}
