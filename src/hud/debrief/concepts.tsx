import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { evidence as sentences } from '../../content/text/en/evidence.ts';
import { concepts as cards } from '../../content/text/en/reading/concepts.ts';
import { CONCEPTS } from '../../content/reading/concepts.ts';
import type { Evidence } from '../../lessons/concepts/finding.ts';
import { useDebrief } from './debrief-context.ts';
import { Part } from './part.tsx';
import { Sources } from './sources.tsx';

/** Concepts that this game has evidence for, each with it, with who wrote of it, and with a question. */
export function Concepts({ evidence }: { readonly evidence: readonly Evidence[] }) {
  const { text, openPosition } = useDebrief();
  const said: Readonly<Record<string, string>> = sentences;
  return (
    <Part id="concepts" title={words.concepts} hint={words.conceptsHint}>
      {evidence.length === 0 && <p>{words.conceptsNone}</p>}
      <div class="cards">
        {evidence.map(({ concept, findings }) => {
          const card = cards[concept];
          return (
            <article key={concept} class="card concept-card" data-concept={concept}>
              <h3>{card.name}</h3>
              <p>{card.definition}</p>
              <h4>{words.evidence}</h4>
              <ul class="dotted">
                {findings.map((finding) => (
                  <li key={`${finding.step} ${finding.label}`}>
                    {text.capital(text.fill(said[finding.label] ?? finding.label, finding.with))}{' '}
                    {openPosition && finding.step >= 0 && (
                      <button
                        type="button"
                        class="button small no-print"
                        onClick={() => openPosition(finding.step)}
                      >
                        {words.openPosition}
                      </button>
                    )}
                  </li>
                ))}
              </ul>
              <p class="soft">
                {words.disputed}: {card.disputed}
              </p>
              <p>
                <strong>{words.question}:</strong> {card.question}
              </p>
              <Sources citations={CONCEPTS.find(({ id }) => id === concept)?.citations ?? []} />
            </article>
          );
        })}
      </div>
    </Part>
  );
}
