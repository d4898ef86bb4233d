const SPACE = /[ \t\n\r]*/y;
const TOKEN =
  /[{}[\],:]|"(?:[ !#-[\]-\u{10ffff}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/uy;

/** What may come next. Only the first value of a list and the first key of an object may be left out. */
type Wanted = 'value' | 'value-or-close' | 'key' | 'key-or-close' | 'colon' | 'comma-or-close';

/**
 * Offset of the first thing in a text that JSON does not allow, or the text's end where something is missing. Engines
 * word their errors each in its own way and some never say where, so a text that `JSON.parse` refused is read again.
 */
export function faultOffset(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let offset = 0;
  for (;;) {
    offset = endOf(SPACE, text, offset) ?? offset;
    const end = endOf(TOKEN, text, offset);
    if (end === null) return offset;
    const token = text.slice(offset, end);
    const after = step(token, wanted, open);
    if (after === null) return offset;
    wanted = after;
    offset = end;
  }
}

function endOf(pattern: RegExp, text: string, from: number): number | null {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : null;
}

/** What is wanted after a token, or null if the token itself is not wanted. Opens and closes what it must. */
function step(token: string, wanted: Wanted, open: string[]): Wanted | null {
  const isValue = wanted === 'value' || wanted === 'value-or-close';
  switch (token[0]) {
    case '{':
    case '[':
      if (!isValue) return null;
      open.push(token);
      return token === '{' ? 'key-or-close' : 'value-or-close';
    case '}':
    case ']': {
      const opener = token === '}' ? '{' : '[';
      if (!wanted.endsWith('close') || open.at(-1) !== opener) return null;
      open.pop();
      return 'comma-or-close';
    }
    case ',':
      if (wanted !== 'comma-or-close' || open.length === 0) return null;
      return open.at(-1) === '{' ? 'key' : 'value';
    case ':':
      return wanted === 'colon' ? 'value' : null;
    case '"':
      if (wanted === 'key' || wanted === 'key-or-close') return 'colon';
      return isValue ? 'comma-or-close' : null;
    default:
      return isValue ? 'comma-or-close' : null;
  }
}
