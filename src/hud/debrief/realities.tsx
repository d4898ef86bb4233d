import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { realities as texts } from '../../content/text/en/reading/realities.ts';
import type { ConceptId } from '../../content/reading/concepts.ts';
import { REALITIES } from '../../content/reading/realities.ts';
import { Sources } from './sources.tsx';
import { Part } from './part.tsx';

const cards: Readonly<
  Record<string, { readonly title: string; readonly happened: string; readonly compare: string }>
> = texts;

/** So many cases are shown: those that share most concepts with the game. */
const SHOWN = 8;

/** Real cases on the concepts that this game has evidence for. */
export function Realities({ shown }: { readonly shown: readonly ConceptId[] }) {
  const fitting = REALITIES.map((card) => ({
    card,
    shared: card.concepts.filter((concept) => shown.includes(concept)).length,
  }))
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, SHOWN)
    .map(({ card }) => card);
  return (
    <Part id="realities" title={words.realities} hint={words.realitiesHint}>
      {fitting.map(({ id, year, citations }) => (
        <article key={id} class="card">
          <h3>
            {cards[id]?.title ?? id} <span class="soft">({year})</span>
          </h3>
          <p>{cards[id]?.happened}</p>
          <p>
            <em>{cards[id]?.compare}</em>
          </p>
          <Sources citations={citations} />
        </article>
      ))}
    </Part>
  );
}
