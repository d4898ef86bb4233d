import { ORGANISATIONS } from '../../content/reading/organisations.ts';
import { REALITIES } from '../../content/reading/realities.ts';
import { PRECEDENTS } from '../../content/precedents.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import { Comparison } from './comparison.tsx';
import { wordsOf } from './entries.ts';
import { EntryPart, Links, Said, Says } from './parts.tsx';
import { caseEntry, say, useReading } from './reading.ts';

/** Real organisations, events and cases. */
export function PrecedentsRoom() {
  return (
    <>
      <h2>{library.organisations}</h2>
      <Comparison />
      {ORGANISATIONS.map(({ id }) => (
        <OrganisationEntry key={id} id={id} />
      ))}
      <h2>{library.realities}</h2>
      {REALITIES.map(({ id, concepts, citations }) => {
        const { title, happened, compare } = wordsOf(reading.realities, id);
        const named = concepts.map((concept) => ({ id: concept, name: reading.concepts[concept].name }));
        return (
          <EntryPart key={id} id={id} level={3} name={title} citations={citations}>
            <Said>
              <Says label={library.happened}>{happened}</Says>
              <Says label={library.compare} class="asked">
                {compare}
              </Says>
              <Says label={library.concepts}>
                <Links room="concepts" to={named} />
              </Says>
            </Said>
          </EntryPart>
        );
      })}
      <h2>{library.cases}</h2>
      <p class="lead">{library.casesIntro}</p>
      {PRECEDENTS.map(({ id }) => (
        <CaseEntry key={id} id={id} />
      ))}
    </>
  );
}

function OrganisationEntry({ id }: { readonly id: string }) {
  const { text, addressOf } = useReading();
  const organisation = ORGANISATIONS.find((each) => each.id === id);
  if (!organisation) return null;
  const { from, to, preset, citations } = organisation;
  const { name, promise, money, command, tested, lesson } = wordsOf(reading.organisations, id);
  const years = say(text, to === null ? 'since' : 'years', { from: String(from), to: String(to) });
  return (
    <EntryPart
      id={id}
      level={3}
      name={name}
      citations={citations}
      about={
        <>
          {text.capital(years)}
          {' · '}
          {preset === null ? (
            library.notPlayed
          ) : (
            <a href={addressOf('rulebook', 'R3.1')}>
              {say(text, 'playedAs', { name: text.words.presets[preset].title })}
            </a>
          )}
        </>
      }
    >
      <Said>
        <Says label={library.promise}>{promise}</Says>
        <Says label={library.money}>{money}</Says>
        <Says label={library.command}>{command}</Says>
        <Says label={library.tested}>{tested}</Says>
        <Says label={library.lesson}>{lesson}</Says>
      </Said>
    </EntryPart>
  );
}

function CaseEntry({ id }: { readonly id: string }) {
  const { text } = useReading();
  const found = PRECEDENTS.find((each) => each.id === id);
  if (!found) return null;
  const { title, year, preset, politics, parted, citations } = found;
  const { engaged, failing, says } = found.text;
  const tests = text.list(failing.map((article) => text.article(article).toLowerCase()));
  const about = say(text, 'underTreaty', { year: String(year), name: text.name('preset', preset) });
  return (
    <EntryPart id={caseEntry(id)} level={3} name={title} citations={citations} about={about}>
      <Said>
        <Says label={library[engaged ? 'engaged' : 'notEngaged']}>
          {says} {failing.length > 0 && say(text, 'failing', { tests })}
        </Says>
        <Says label={library.happened}>
          {politics} <strong>{library[parted ? 'parted' : 'followed']}</strong>
        </Says>
      </Said>
    </EntryPart>
  );
}
