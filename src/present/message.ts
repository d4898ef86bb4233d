import { IntlMessageFormat } from 'intl-messageformat';

/** What a message is filled with. */
export type Values = Readonly<Record<string, string | number>>;

/** Fills in a message of the catalogue. */
export type Format = (message: string, values?: Values) => string;

/** Stands for a value that is not there; messages choose by it. */
const MISSING = 'none';

/** The parts of a parsed message that matter here. */
interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
  readonly children?: readonly Element[];
}

const LITERAL = 0;
const NUMBER = 2;
const PLURAL = 6;

interface Compiled {
  readonly format: (values: Values) => string;
  /** Every value the message asks for, with what stands in for it where it is missing. */
  readonly wanted: ReadonlyMap<string, string | number>;
}

/** A formatter of ICU messages for a locale that compiles each message once. */
export function createFormat(locale: string): Format {
  const compiled = new Map<string, Compiled>();
  return (message, values = {}) => {
    if (!message.includes('{')) return message;
    let entry = compiled.get(message);
    if (!entry) {
      entry = compile(message, locale);
      compiled.set(message, entry);
    }
    const filled: Record<string, string | number> = {};
    for (const [name, missing] of entry.wanted) filled[name] = values[name] ?? missing;
    return withMinus(entry.format(filled));
  };
}

function compile(message: string, locale: string): Compiled {
  const parsed = new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  const wanted = new Map<string, string | number>();
  collect(parsed.getAst(), wanted);
  return { format: (values) => String(parsed.format(values)), wanted };
}

function collect(elements: readonly Element[], wanted: Map<string, string | number>): void {
  for (const { type, value, options, children } of elements) {
    const counted = type === PLURAL || type === NUMBER;
    if (type !== LITERAL && value !== undefined && (counted || !wanted.has(value))) {
      wanted.set(value, counted ? 0 : MISSING);
    }
    for (const option of Object.values(options ?? {})) collect(option.value, wanted);
    if (children) collect(children, wanted);
  }
}

/** A hyphen before a number that is not part of a range or a name is a minus sign. */
function withMinus(text: string): string {
  return text.includes('-') ? text.replace(/(?<![\p{L}\p{N}])-(?=\d)/gu, '−') : text;
}
