import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { CallAnswer, CallPage } from '../../lessons/calls.ts';
import { Mark } from '../widgets/mark.tsx';
import { useDebrief } from './debrief-context.ts';
import { Chart, Part } from './part.tsx';
import { Scroller } from '../widgets/scroller.tsx';

/** Who came, against who owed it, who might by law, and who could have arrived. */
export function Came() {
  const { text, chronicle, charts } = useDebrief();
  const { calls, book } = chronicle;
  const answers = calls.flatMap((call) => call.answers);
  const owing = answers.filter(({ owed }) => owed !== null);
  const kinds = [words.owed, words.lawful, words.ableWord, words.gave];
  const rows = book.order.flatMap((member) => {
    const own = owing.filter((answer) => answer.member === member);
    const group = text.name('member', member);
    return [
      { group, kind: words.owed, value: own.length },
      { group, kind: words.lawful, value: own.filter(({ lawful }) => lawful).length },
      { group, kind: words.ableWord, value: own.filter(({ able }) => able).length },
      { group, kind: words.gave, value: own.filter(({ gave }) => gave).length },
    ];
  });
  return (
    <Part id="came" title={words.came} hint={words.cameHint}>
      {owing.length === 0 ? (
        <p>{answers.length === 0 ? words.cameNone : words.cameNoneOwed}</p>
      ) : (
        <Chart
          draw={charts && ((width) => charts.bar({ width, rows, kinds, xLabel: words.times }))}
          on={[chronicle]}
        />
      )}
      {calls.map((call) => (
        <Council key={call.step} call={call} />
      ))}
    </Part>
  );
}

function Council({ call }: { readonly call: CallPage }) {
  const { text } = useDebrief();
  const failed = call.tests.filter(({ passed }) => !passed);
  const membersWith = (holds: (answer: CallAnswer) => boolean): string =>
    text.list(call.answers.filter(holds).map(({ member }) => text.name('member', member)));
  const unwilling = membersWith(({ able, units }) => able && units === 0);
  const barred = membersWith((answer) => answer.barred);
  return (
    <section class="council-page">
      <h3>
        {text.fill(words.council, {
          year: call.year,
          victim: text.name('member', call.victim),
          incident: text.name('incident', call.incident.kind),
          region: text.name('region', call.region),
        })}
      </h3>
      {call.choice !== 'invoke' && (
        <p>
          {text.fill(words.notInvoked, {
            choice: call.choice,
            forum: call.forum ? text.name('forum', call.forum) : '',
          })}
        </p>
      )}
      {call.choice === 'invoke' && !call.engaged && (
        <p>
          {text.fill(words.notEngaged, {
            tests: text.list(failed.map(({ article }) => text.article(article))),
          })}
        </p>
      )}
      {call.carried === false && <p>{words.voteLost}</p>}
      {call.outcome !== 'none' && <p>{words.outcomes[call.outcome]}</p>}
      {unwilling !== '' && <p>{text.fill(words.ableSentNone, { members: unwilling })}</p>}
      {barred !== '' && <p>{text.fill(words.lawAlone, { members: barred })}</p>}
      {call.answers.length > 0 && (
        <Scroller class="table-scroll">
          <table class="data">
            <thead>
              <tr>
                {[words.seat, words.owed, words.lawful, words.ableWord, words.hand, words.gave].map(
                  (head) => (
                    <th scope="col" key={head}>
                      {head}
                    </th>
                  ),
                )}
              </tr>
            </thead>
            <tbody>
              {call.answers.map((answer) => (
                <tr key={answer.member}>
                  <th scope="row">{text.name('member', answer.member)}</th>
                  <td>{answer.owed ? text.name('owed', answer.owed) : words.nothing}</td>
                  <td>
                    <Mark good={answer.lawful} /> {answer.lawful ? words.yes : words.no}
                  </td>
                  <td>
                    <Mark good={answer.able} />{' '}
                    {answer.able ? words.yes : answer.barred ? words.noByLaw : words.no}
                  </td>
                  <td>{text.name('hand', answer.hand)}</td>
                  <td>
                    {answer.owed === null && !answer.gave ? (
                      '–'
                    ) : (
                      <>
                        <Mark good={answer.gave} /> {answer.gave ? words.yes : words.no}
                      </>
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroller>
      )}
    </section>
  );
}
