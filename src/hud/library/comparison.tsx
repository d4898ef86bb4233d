import type { Organisation } from '../../content/reading/organisations.ts';
import { ORGANISATIONS } from '../../content/reading/organisations.ts';
import { PRESETS } from '../../content/treaties.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import type { ArticleId, Citation } from '../../model/treaty.ts';
import type { Text } from '../../present/text.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { Confidence, Source } from './citations.tsx';
import { wordsOf } from './entries.ts';
import { COMPARISON, useReading } from './reading.ts';

/** What is compared, and the articles of a treaty that tell of it. */
const COLUMNS = [
  { label: 'will', articles: ['obligation', 'decision'] },
  { label: 'funding', articles: ['contributions'] },
  { label: 'coordination', articles: ['command'] },
] as const satisfies readonly { label: keyof typeof library; articles: readonly ArticleId[] }[];

/** An organisation that is no treaty of the game is told by its own citations: for each column where to look. */
const UNPLAYED: Readonly<Record<(typeof COLUMNS)[number]['label'], string>> = {
  will: 'Karabakh Declaration, 6 July 2024',
  funding: 'Investment fund',
  coordination: 'Chair',
};

/** The seven organisations side by side. */
export function Comparison() {
  const { text, addressOf } = useReading();
  return (
    <article class="entry whole" aria-labelledby={`entry-${COMPARISON}`}>
      <h3 id={`entry-${COMPARISON}`} data-entry={COMPARISON} tabIndex={-1}>
        {library.comparison}
      </h3>
      <p class="lead">{library.comparisonIntro}</p>
      <Scroller class="table-scroll">
        <table class="compared">
          <thead>
            <tr>
              <th scope="col">{library.organisation}</th>
              {COLUMNS.map(({ label }) => (
                <th scope="col" key={label}>
                  {library[label]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {ORGANISATIONS.map((organisation) => (
              <tr key={organisation.id}>
                <th scope="row">
                  <a href={addressOf('precedents', organisation.id)}>
                    {wordsOf(reading.organisations, organisation.id).name}
                  </a>
                </th>
                {COLUMNS.map(({ label, articles }) => (
                  <td key={label}>
                    {cellsOf(text, organisation, label, articles).map(({ head, citation }) => (
                      <p key={head}>
                        <Confidence mark={citation.mark} /> {head !== '' && <b>{head}. </b>}
                        {citation.says} <Source citation={citation} />
                      </p>
                    ))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
    </article>
  );
}

interface Cell {
  /** The setting of the treaty, where there is one. */
  readonly head: string;
  readonly citation: Citation;
}

function cellsOf(
  text: Text,
  organisation: Organisation,
  column: (typeof COLUMNS)[number]['label'],
  articles: readonly ArticleId[],
): readonly Cell[] {
  const preset = PRESETS.find(({ id }) => id === organisation.preset);
  if (!preset) {
    return organisation.citations
      .filter(({ where }) => where === UNPLAYED[column])
      .map((citation) => ({ head: '', citation }));
  }
  return articles.map((article) => ({
    head: text.capital(text.name('setting', `${article}.${String(preset.treaty[article])}`)),
    citation: preset.citations[article],
  }));
}
