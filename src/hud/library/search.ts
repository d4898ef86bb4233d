import { fold } from '../../present/fold.ts';
import type { Entry } from './entries.ts';

/** An entry that has all the words, with the place to show. */
export interface Hit {
  readonly entry: Entry;
  /** The name, cut into pieces at what was sought. */
  readonly name: readonly Piece[];
  /** The passage that says it, cut the same; empty where the name says it all. */
  readonly passage: readonly Piece[];
}

interface Piece {
  readonly text: string;
  readonly sought: boolean;
}

/** Letters of a passage that are shown round what was found. */
const SHOWN = 170;

/** Letters and numbers; a rule's number is one word. */
const WORD = /[\p{L}\p{N}]+(?:\.\p{N}+)*/gu;

/** The words that are sought, as {@link fold} has them. */
export const soughtWords = (sought: string): readonly string[] => fold(sought).match(WORD) ?? [];

/** An entry with its words ready to be compared. */
export interface Indexed {
  readonly entry: Entry;
  readonly inName: readonly string[];
  readonly inAll: readonly string[];
}

export const indexOf = (entries: readonly Entry[]): readonly Indexed[] =>
  entries.map((entry) => ({
    entry,
    inName: wordsIn(entry.name),
    inAll: wordsIn([entry.name, ...entry.says].join(' ')),
  }));

/** The entries in which every sought word begins some word, in name or text; those whose name has them all come first. */
export function search(indexed: readonly Indexed[], sought: readonly string[]): readonly Hit[] {
  if (sought.length === 0) return [];
  const found = indexed.filter(({ inAll }) => hasAll(inAll, sought));
  const named = found.filter(({ inName }) => hasAll(inName, sought));
  return [...named, ...found.filter((each) => !named.includes(each))].map(({ entry }) => ({
    entry,
    name: pieces(entry.name, sought),
    passage: pieces(passage(entry.says, sought), sought),
  }));
}

const hasAll = (words: readonly string[], sought: readonly string[]): boolean =>
  sought.every((start) => words.some((word) => word.startsWith(start)));

const wordsIn = (text: string): readonly string[] => [...new Set(fold(text).match(WORD))];

/** The paragraph that has most of the words, cut to size round the first. */
function passage(says: readonly string[], sought: readonly string[]): string {
  let best = says[0] ?? '';
  let most = 0;
  for (const each of says) {
    const words = wordsIn(each);
    const count = sought.filter((start) => words.some((word) => word.startsWith(start))).length;
    if (count > most) [best, most] = [each, count];
  }
  const text = best.normalize('NFC').replaceAll(/\s+/g, ' ');
  if (text.length <= SHOWN) return text;
  const first = [...fold(text).matchAll(WORD)].find(([word]) =>
    sought.some((start) => word.startsWith(start)),
  );
  const from = Math.max(0, (first?.index ?? 0) - SHOWN / 3);
  const start = from === 0 ? 0 : text.indexOf(' ', from) + 1;
  const end = start + SHOWN >= text.length ? text.length : text.lastIndexOf(' ', start + SHOWN);
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}

/** Cuts a text before and after the words that begin with one that is sought. */
function pieces(text: string, sought: readonly string[]): readonly Piece[] {
  const cut: Piece[] = [];
  let done = 0;
  for (const { 0: word, index } of fold(text).matchAll(WORD)) {
    if (!sought.some((start) => word.startsWith(start))) continue;
    if (index > done) cut.push({ text: text.slice(done, index), sought: false });
    cut.push({ text: text.slice(index, index + word.length), sought: true });
    done = index + word.length;
  }
  if (done < text.length) cut.push({ text: text.slice(done), sought: false });
  return cut;
}
