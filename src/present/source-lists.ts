import type { Cited } from '../content/cited.ts';
import { CITING_PARTS, citedIn } from '../content/cited.ts';
import { concepts } from '../content/text/en/reading/concepts.ts';
import { sources as words } from '../content/text/en/sources.ts';
import type { Library } from '../model/library.ts';
import { MARKS } from '../model/treaty.ts';
import { markdownTable } from './markdown-table.ts';
import { at } from './names.ts';
import type { Text } from './text.ts';

/**
 * The lists of the page on sources by the name of their place, as Markdown: a row for each source and mark. Works that a
 * concept rests on have a list of their own; what else rests on them stands in it too.
 */
export function sourceLists(library: Library, text: Text): Readonly<Record<string, string>> {
  const all = citedIn(library);
  const works = new Set(all.filter(({ part }) => part === 'concept').map(({ source }) => source));
  return {
    works: list(
      all.filter(({ source }) => works.has(source)),
      text,
    ),
    documents: list(
      all.filter(({ source }) => !works.has(source)),
      text,
    ),
  };
}

function list(cited: readonly Cited[], text: Text): string {
  const rows = new Map<string, Cited[]>();
  for (const each of cited) {
    const row = `${sortedBy(each.source)} ${each.source} ${MARKS.indexOf(each.mark)}`;
    rows.set(row, [...(rows.get(row) ?? []), each]);
  }
  const inOrder = [...rows].toSorted(([one], [other]) => one.localeCompare(other, 'en'));
  return markdownTable(
    words.heads,
    inOrder.map(([, same]) => {
      const [{ source, mark } = { source: '', mark: '' }] = same;
      const parts = CITING_PARTS.filter((part) => same.some((each) => each.part === part));
      return [
        source,
        [...new Set(same.map((each) => matterOf(each, text)))].join(words.join),
        parts.map((part) => words.parts[part]).join(words.join),
        mark,
      ];
    }),
  );
}

/** The surname of an author, or the name as it is: initials say nothing of where to look. */
function sortedBy(source: string): string {
  return source.replace(/^(?:\p{Lu}\.[ -]?)+/u, '');
}

/** What rests on it: the passage, or what the game calls the entry. */
function matterOf({ part, id, where }: Cited, text: Text): string {
  if (where !== null) return where;
  if (part === 'concept') return at<{ readonly name: string }>(concepts, id)?.name ?? id;
  return text.name('crisis', id);
}
