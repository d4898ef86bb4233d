import { useSignal } from '@preact/signals';
import { ATTRIBUTIONS, INCIDENT_KINDS, PLACES, SOURCES } from '../../model/ids.ts';
import type { Incident } from '../../model/incident.ts';
import type { Library } from '../../model/library.ts';
import type { Text } from '../../present/text.ts';
import { assessTrigger } from '../../rules/defence/trigger.ts';
import { Scroller } from '../widgets/scroller.tsx';

interface IncidentPanelProps {
  readonly library: Library;
  readonly text: Text;
}

const FIRST: Incident = {
  kind: 'armed-attack',
  place: 'home',
  source: 'state',
  attribution: 'certain',
  provoked: false,
  requested: true,
};

const FIELD = {
  kind: 'labKind',
  place: 'labPlace',
  source: 'labSource',
  attribution: 'labAttribution',
  provoked: 'labProvoked',
  requested: 'labRequested',
} as const;
/** The section of the catalogue that names the values of a field. */
const NAMES = { kind: 'incident', place: 'place', source: 'source', attribution: 'attribution' } as const;

/** One incident under all seven treaties, test by test. */
export function IncidentPanel({ library, text }: IncidentPanelProps) {
  const incident = useSignal(FIRST);
  const now = incident.value;
  const change = (part: Partial<Incident>): void => {
    incident.value = { ...incident.value, ...part };
  };
  const read = library.presets.map(({ id, treaty }) => ({ id, result: assessTrigger(now, treaty, null) }));
  const tests = read[0]?.result.tests.map(({ article }) => article) ?? [];
  const choice = <K extends 'kind' | 'place' | 'source' | 'attribution'>(
    key: K,
    values: readonly Incident[K][],
  ) => (
    <div class="field">
      <label for={`incident-${key}`}>{text.ui(FIELD[key])}</label>
      <select
        id={`incident-${key}`}
        value={now[key]}
        onChange={(event) => change({ [key]: event.currentTarget.value })}
      >
        {values.map((value) => (
          <option key={value} value={value}>
            {text.name(NAMES[key], value)}
          </option>
        ))}
      </select>
    </div>
  );
  const tick = (key: 'provoked' | 'requested') => (
    <label class="check">
      <input
        type="checkbox"
        checked={now[key]}
        onChange={(event) => change({ [key]: event.currentTarget.checked })}
      />
      <span>{text.ui(FIELD[key])}</span>
    </label>
  );
  return (
    <section class="paper stack" aria-labelledby="lab-incident">
      <h2 id="lab-incident">{text.ui('labIncident')}</h2>
      <p class="soft">{text.ui('labIncidentHint')}</p>
      <div class="lab-fields">
        {choice('kind', INCIDENT_KINDS)}
        {choice('place', PLACES)}
        {choice('source', SOURCES)}
        {choice('attribution', ATTRIBUTIONS)}
        {tick('provoked')}
        {tick('requested')}
      </div>
      <Scroller class="table-scroll">
        <table class="verdicts">
          <thead>
            <tr>
              <th scope="col">{text.ui('labTest')}</th>
              {read.map(({ id }) => (
                <th scope="col" key={id}>
                  {text.name('preset', id)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            <tr class="engaged">
              <th scope="row">{text.ui('labEngaged')}</th>
              {read.map(({ id, result }) => (
                <td key={id} data-passed={result.engaged}>
                  {text.ui(result.engaged ? 'yes' : 'no')}
                </td>
              ))}
            </tr>
            {tests.map((article, at) => (
              <tr key={article}>
                <th scope="row">{text.article(article)}</th>
                {read.map(({ id, result }) => {
                  const test = result.tests[at];
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
    </section>
  );
}
