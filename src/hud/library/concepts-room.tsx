import { CONCEPTS } from '../../content/reading/concepts.ts';
import { REALITIES } from '../../content/reading/realities.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import { wordsOf } from './entries.ts';
import { EntryPart, Links, Said, Says } from './parts.tsx';

/** The concepts, each with what the game shows of it and who disputes it. */
export function ConceptsRoom() {
  return (
    <>
      {CONCEPTS.map(({ id, citations, rules }) => {
        const { name, definition, inPlay, disputed, question } = reading.concepts[id];
        const met = REALITIES.filter(({ concepts }) => concepts.includes(id)).map((reality) => ({
          id: reality.id,
          name: wordsOf(reading.realities, reality.id).title,
        }));
        return (
          <EntryPart key={id} id={id} name={name} citations={citations}>
            <p class="lead">{definition}</p>
            <Said>
              <Says label={library.inPlay}>{inPlay}</Says>
              <Says label={library.critics}>{disputed}</Says>
              <Says label={library.question} class="asked">
                {question}
              </Says>
              <Says label={library.rules}>
                <Links room="rulebook" to={rules.map((rule) => ({ id: rule, name: rule }))} />
              </Says>
              <Says label={library.illustrated}>
                <Links room="precedents" to={met} />
              </Says>
            </Said>
          </EntryPart>
        );
      })}
    </>
  );
}
