import { debriefWords as words } from '../../content/text/en/debrief.ts';
import { useDebrief } from './debrief-context.ts';
import { Part } from './part.tsx';

/** What people said of themselves before the reveal, beside what was done. */
export function Felt() {
  const { text, notes, chronicle } = useDebrief();
  return (
    <Part id="felt" title={words.felt} hint={words.feltHint}>
      {notes.length === 0 && <p>{words.feltNone}</p>}
      <ul class="dotted">
        {notes.map((note, at) => {
          const calls = chronicle.calls.filter(
            ({ year, choice }) => year === note.year && choice === 'invoke',
          );
          const answers = calls.flatMap((call) => call.answers.filter(({ owed }) => owed !== null));
          const seat = text.name('member', note.seat);
          return (
            <li key={at}>
              {note.kind === 'reason'
                ? text.fill(words.note.reason, { seat, year: note.year, value: words.reasons[note.value] })
                : text.fill(words.note.prediction, {
                    seat,
                    year: note.year,
                    value: note.value,
                    calls: calls.length,
                    given: answers.filter(({ gave }) => gave).length,
                    owed: answers.length,
                  })}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}
