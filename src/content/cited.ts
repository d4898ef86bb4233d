import type { Library } from '../model/library.ts';
import type { Citation, Mark } from '../model/treaty.ts';
import { PRECEDENTS } from './precedents.ts';
import { ARTICLE_CLAIMS } from './reading/article.ts';
import { CONCEPTS } from './reading/concepts.ts';
import { ORGANISATIONS } from './reading/organisations.ts';
import { REALITIES } from './reading/realities.ts';
import { GDP_CITATION, POWER_PAGES, PROGRAMME, STATE_PAGES } from './reading/states.ts';

/** The parts of the game that name sources, in the order of the page on sources. */
export const CITING_PARTS = [
  'law',
  'treaty',
  'precedent',
  'mission',
  'crisis',
  'state',
  'power',
  'organisation',
  'reality',
  'article',
  'concept',
] as const;
export type CitingPart = (typeof CITING_PARTS)[number];

/** One statement that the game shows with a source. */
export interface Cited {
  readonly part: CitingPart;
  /** The entry that shows it, by its id in that part. */
  readonly id: string;
  /** One source: where the game names several for a statement, there is one of these for each. */
  readonly source: string;
  /** Article or passage; null where the entry as a whole rests on the source. */
  readonly where: string | null;
  readonly mark: Mark;
}

/** Between two sources of one statement. */
const BETWEEN = '; ';

/** Everything that the game shows with a source and a mark, wherever it does. */
export function citedIn(library: Library): readonly Cited[] {
  const { members, presets, missions, crises } = library;
  return [
    ...members.flatMap(({ id, constraint }) => cited('law', id, constraint.citations)),
    ...presets.flatMap(({ id, citations }) => cited('treaty', id, Object.values(citations))),
    ...PRECEDENTS.flatMap(({ id, citations }) => cited('precedent', id, citations)),
    ...missions.flatMap(({ id, citation }) => cited('mission', id, [citation])),
    ...crises.flatMap(({ id, precedent }) => cited('crisis', id, [{ ...precedent, where: null }])),
    ...STATE_PAGES.flatMap(({ id, figures, citations }) =>
      cited('state', id, [...figures.map(({ citation }) => citation), ...citations]),
    ),
    ...cited('state', 'arithmetic', [GDP_CITATION, PROGRAMME.citation]),
    ...POWER_PAGES.flatMap(({ id, citations }) => cited('power', id, citations)),
    ...ORGANISATIONS.flatMap(({ id, citations }) => cited('organisation', id, citations)),
    ...REALITIES.flatMap(({ id, citations }) => cited('reality', id, citations)),
    ...ARTICLE_CLAIMS.flatMap(({ id, citations }) => cited('article', id, citations)),
    // Its passages are names of the work once more.
    ...CONCEPTS.flatMap(({ id, citations }) =>
      cited(
        'concept',
        id,
        citations.map((citation) => ({ ...citation, where: null })),
      ),
    ),
  ];
}

function cited(
  part: CitingPart,
  id: string,
  citations: readonly (Pick<Citation, 'source' | 'mark'> & { readonly where: string | null })[],
): readonly Cited[] {
  return citations.flatMap(({ source, where, mark }) =>
    source.split(BETWEEN).map((each) => ({ part, id, source: each, where, mark })),
  );
}
