import { MEMBERS } from '../../content/members.ts';
import { POWER_PAGES, STATE_PAGES } from '../../content/reading/states.ts';
import { library } from '../../content/text/en/library.ts';
import { reading } from '../../content/text/en/reading/index.ts';
import { MemberMark } from '../widgets/member-mark.tsx';
import { Arithmetic } from './arithmetic.tsx';
import { MarkLegend } from './citations.tsx';
import { FigureTable } from './figure-table.tsx';
import { EntryPart, Said, Says } from './parts.tsx';
import { MARKS_ENTRY, say, useReading } from './reading.ts';

/** The six states, the powers round them, and the sums between true figures and the game's. */
export function AtlasRoom() {
  const { text, addressOf } = useReading();
  return (
    <>
      <h2>{library.states}</h2>
      {STATE_PAGES.map((page) => {
        const { id, citations } = page;
        const { situation, ties, law, numbers } = reading.states.members[id];
        const { title, stands } = text.words.constraints[id];
        const binding = MEMBERS.find((member) => member.id === id)?.constraint.citations ?? [];
        // The law that binds a seat first; where the page cites the same passage, as the page has it.
        const cited = binding.map((each) => citations.find(({ where }) => where === each.where) ?? each);
        const others = citations.filter((each) => !cited.includes(each));
        return (
          <EntryPart
            key={id}
            id={id}
            level={3}
            name={
              <>
                <MemberMark member={id} /> {text.name('member', id)}
              </>
            }
            citations={[...cited, ...others]}
          >
            <Said>
              <Says label={library.situation}>{situation}</Says>
              <Says label={library.ties}>{ties}</Says>
              <Says label={library.law}>{law}</Says>
              <Says label={library.inTheGame}>
                {say(text, 'constraint', { name: title, stands })}{' '}
                <a href={addressOf('rulebook', 'R2.10')}>R2.10</a>
              </Says>
            </Said>
            <FigureTable page={page} />
            <p class="caveat">
              {numbers} <a href={addressOf('atlas', 'arithmetic')}>{library.readingFigures}</a>
            </p>
          </EntryPart>
        );
      })}

      <h2>{library.powers}</h2>
      {POWER_PAGES.map(({ id, citations }) => (
        <EntryPart key={id} id={id} level={3} name={text.words.powers[id].name} citations={citations}>
          <Said>
            <Says label={library.interests}>{reading.states.powers[id].interests}</Says>
            <Says label={library.worry}>{reading.states.powers[id].worry}</Says>
          </Said>
        </EntryPart>
      ))}

      <Arithmetic />

      <EntryPart id={MARKS_ENTRY} name={library.marksTitle} citations={[]}>
        <p>{library.marksIntro}</p>
        <MarkLegend />
      </EntryPart>
    </>
  );
}
