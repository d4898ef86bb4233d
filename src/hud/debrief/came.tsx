import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { CallPage } from '../../lessons/calls.ts';
import { Mark } from '../widgets/mark.tsx';
import { useDebrief } from './debrief-context.ts';
import { Chart, Part } from './part.tsx';
import { Scroller } from '../widgets/scroller.tsx';

/** Who came, against who owed it, who might by law, and who could have arrived. */
export function Came() {
  const { text, chronicle, charts } = useDebrief();
  const { calls, book } = chronicle;
  const answers = calls.flatMap((call) => call.answers);
  const kinds = [words.owed, words.lawful, words.ableWord, words.gave];
  const rows = book.order.flatMap((member) => {
    const own = answers.filter((answer) => answer.member === member && answer.owed !== null);
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
      {answers.length === 0 ? (
        <p>{words.cameNone}</p>
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
                    <Mark good={answer.able} /> {answer.able ? words.yes : words.no}
                  </td>
                  <td>{text.name('hand', answer.hand)}</td>
                  <td>
                    <Mark good={answer.gave} /> {answer.gave ? words.yes : words.no}
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
