import { ARTICLE_CLAIMS } from '../../content/reading/article.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import { wordsOf } from './entries.ts';
import { EntryPart, Said, Says } from './parts.tsx';

/** The article claim by claim, and what speaks for and against each. */
export function ArticleRoom() {
  return (
    <>
      {ARTICLE_CLAIMS.map(({ id, citations }, index) => {
        const { claim, reading: read, inGame } = wordsOf(reading.article, id);
        const name = wordsOf<string>(library.claims, id);
        return (
          <EntryPart key={id} id={id} name={`${index + 1}. ${name}`} citations={citations}>
            <Said>
              <Says label={library.claim} class="claimed">
                {claim}
              </Says>
              <Says label={library.reading}>{read}</Says>
              <Says label={library.inTheGame}>{inGame}</Says>
            </Said>
          </EntryPart>
        );
      })}
    </>
  );
}
