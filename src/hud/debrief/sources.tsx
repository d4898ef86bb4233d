import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { Citation } from '../../model/treaty.ts';

/**
 * Where something stands, what it says, and how sure we are of it. Not of the class that the Library gives its sources:
 * its stylesheet is on every page that has fetched it ahead.
 */
export function Sources({ citations }: { readonly citations: readonly Citation[] }) {
  return (
    <details class="cited">
      <summary>{words.sources}</summary>
      <ul class="dotted small">
        {citations.map(({ where, says, source, mark }) => (
          <li key={`${where} ${source}`}>
            <abbr class="mark-letter" title={words.mark[mark]}>
              {mark}
            </abbr>{' '}
            {where}: {says} <cite>{source}</cite>
          </li>
        ))}
      </ul>
    </details>
  );
}
