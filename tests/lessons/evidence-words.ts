import { IntlMessageFormat } from 'intl-messageformat';
import { evidence } from '../../src/content/text/en/evidence.ts';
import type { Finding } from '../../src/lessons/concepts/finding.ts';
import { nameValues } from '../../src/present/names.ts';
import { createText } from '../../src/present/text.ts';

const TEXT = createText('en');

interface Element {
  readonly type: number;
  readonly value?: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Element[] }>>;
}

/** Literal text, which asks for no value, and the sign that stands for a plural's own number. */
const LITERAL = 0;
const POUND = 7;

/** The values that a message asks for. */
function wantedBy(elements: readonly Element[]): string[] {
  return elements.flatMap(({ type, value, options }) => [
    ...(type === LITERAL || type === POUND || value === undefined ? [] : [value]),
    ...Object.values(options ?? {}).flatMap((option) => wantedBy(option.value)),
  ]);
}

/** Values that a finding's text asks for and that the finding does not give. */
export function missingIn(finding: Finding): string[] {
  const message = new IntlMessageFormat(evidence[finding.label], 'en', undefined, { ignoreTag: true });
  const given = nameValues(TEXT.words, finding.with);
  return wantedBy(message.getAst() as readonly Element[]).filter((name) => given[name] === undefined);
}

/** The sentence that a page shows for a finding. */
export function wordsOf(finding: Finding): string {
  return TEXT.fill(evidence[finding.label], finding.with);
}
