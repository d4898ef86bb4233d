import { debriefWords as words } from '../../content/text/en/debrief.ts';
import type { CallPage } from '../../lessons/calls.ts';
import { assessTrigger } from '../../rules/defence/trigger.ts';
import { Scroller } from '../widgets/scroller.tsx';
import { useDebrief } from './debrief-context.ts';
import { Part } from './part.tsx';

/** The class's own incidents, read under each of the seven treaties and under its own. */
export function Incidents() {
  const { text, chronicle } = useDebrief();
  const { calls } = chronicle;
  return (
    <Part id="incidents" title={words.incidents} hint={words.incidentsHint}>
      {calls.length === 0 && <p>{words.incidentsNone}</p>}
      {calls.map((call, at) => (
        <details key={call.step} open={at === 0}>
          <summary>
            {text.fill(words.incidentLine, {
              year: call.year,
              incident: text.name('incident', call.incident.kind),
              region: text.name('region', call.region),
            })}
          </summary>
          <Verdicts call={call} />
        </details>
      ))}
    </Part>
  );
}

function Verdicts({ call }: { readonly call: CallPage }) {
  const { text, chronicle } = useDebrief();
  const read = [
    ...chronicle.library.presets.map(({ id, treaty }) => ({
      id: id as string,
      name: text.name('preset', id),
      tests: assessTrigger(call.incident, treaty, null).tests,
    })),
    { id: 'own', name: words.ownTreaty, tests: call.tests },
  ];
  const engaged = (tests: CallPage['tests']): boolean => tests.every(({ passed }) => passed);
  return (
    <Scroller class="table-scroll">
      <table class="data verdicts">
        <thead>
          <tr>
            <th scope="col">{text.ui('labTest')}</th>
            {read.map(({ id, name }) => (
              <th scope="col" key={id}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr class="engaged">
            <th scope="row">{text.ui('labEngaged')}</th>
            {read.map(({ id, tests }) => (
              <td key={id} data-passed={engaged(tests)}>
                {engaged(tests) ? words.engagedYes : words.engagedNo}
              </td>
            ))}
          </tr>
          {call.tests.map(({ article }, at) => (
            <tr key={article}>
              <th scope="row">{text.article(article)}</th>
              {read.map(({ id, tests }) => {
                const test = tests[at];
                return test ? (
                  <td key={id} data-passed={test.passed}>
                    {test.passed ? '✓' : '✗'} <span class="small">{text.trigger(test)}</span>
                  </td>
                ) : null;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
