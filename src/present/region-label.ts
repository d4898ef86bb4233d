import type { RegionId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { regionOf } from '../rules/book.ts';
import type { Counter } from './counters.ts';
import type { Text } from './text.ts';

/** A region in sentences: whose it is, what it borders, and everything that stands there now. */
export function regionLabel(
  book: Book,
  view: State,
  text: Text,
  region: RegionId,
  counters: readonly Counter[],
): string {
  const { owner, borders, hazards } = regionOf(book, region);
  const beyond = borders.map((power) => text.name('power', power));
  const dangers = hazards.map((hazard) => text.name('hazard', hazard));
  const there = thingsThere(view, text, region, counters);
  return [
    text.ui('regionOwner', { region, member: owner }),
    ...(beyond.length > 0 ? [text.ui('regionBorders', { list: text.list(beyond) })] : []),
    ...(dangers.length > 0 ? [text.ui('regionHazards', { list: text.list(dangers) })] : []),
    ...(there.length > 0 ? [text.ui('regionHere', { list: there.join('; ') })] : []),
  ].join(' ');
}

/** What stands or happens in a region, each as a phrase. */
function thingsThere(
  view: State,
  text: Text,
  region: RegionId,
  counters: readonly Counter[],
): readonly string[] {
  const here = <T extends { readonly region: RegionId | null }>(all: readonly T[]): readonly T[] =>
    all.filter((each) => each.region === region);
  return [
    ...here(view.crises).map(({ id }) => text.ui('regionCrisis', { crisis: id })),
    ...here(view.conflicts).map(({ power, since, steps }) =>
      text.ui('conflictLine', { power, year: since, steps }),
    ),
    ...here(view.sites).map(({ project, active }) =>
      active ? text.name('project', project) : `${text.name('project', project)} (${text.ui('siteDormant')})`,
    ),
    ...here(view.works).map(({ power }) => text.ui('worksFacing', { power })),
    ...here(counters).map(({ label }) => label),
  ];
}
