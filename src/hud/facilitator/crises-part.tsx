import { useSignal } from '@preact/signals';
import { facilitatorWords as words } from '../../content/text/en/facilitator.ts';
import type { FacilitatorPartProps } from './part-props.ts';

/** Crises put on the table, scheduled, vetoed. */
export function CrisesPart({ text, facilitator, onDo }: FacilitatorPartProps) {
  const { state, session } = facilitator;
  const { crises, regions } = session.library;
  const crisis = useSignal(crises[0]?.id ?? '');
  const region = useSignal('');
  const later = Array.from({ length: state.setup.years - state.year }, (_, at) => state.year + 1 + at);
  const year = useSignal(later[0] ?? 0);
  const where = region.value === '' ? {} : { region: region.value };
  return (
    <section class="stack" aria-labelledby="facilitator-crises">
      <h3 id="facilitator-crises">{words.crises}</h3>
      <div class="facilitator-fields">
        <div class="field">
          <label for="f-crisis">{words.crisis}</label>
          <select
            id="f-crisis"
            value={crisis.value}
            onChange={(event) => {
              crisis.value = event.currentTarget.value;
            }}
          >
            {crises.map(({ id }) => (
              <option key={id} value={id}>
                {text.name('crisis', id)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="f-region">{words.region}</label>
          <select
            id="f-region"
            value={region.value}
            onChange={(event) => {
              region.value = event.currentTarget.value;
            }}
          >
            <option value="">{words.anyRegion}</option>
            {regions.map(({ id }) => (
              <option key={id} value={id}>
                {text.name('region', id)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => onDo({ kind: 'inject-crisis', crisis: crisis.value, ...where })}
        >
          {words.inject}
        </button>
        {later.length > 0 && (
          <span class="facilitator-later">
            <button
              type="button"
              class="button"
              onClick={() =>
                onDo({ kind: 'schedule-crisis', year: year.value, crisis: crisis.value, ...where })
              }
            >
              {words.schedule}
            </button>
            <select
              class="input minutes"
              aria-label={words.schedule}
              value={String(year.value)}
              onChange={(event) => {
                year.value = Number(event.currentTarget.value);
              }}
            >
              {later.map((each) => (
                <option key={each} value={each}>
                  {each}
                </option>
              ))}
            </select>
          </span>
        )}
      </div>
      <VetoList
        head={words.lying}
        rows={state.crises.map(({ id, region: place }) => ({
          id,
          line: `${text.name('crisis', id)}, ${text.name('region', place)}`,
        }))}
        onVeto={(id) => onDo({ kind: 'veto-crisis', crisis: id })}
      />
      <VetoList
        head={words.coming}
        rows={state.coming.map(({ crisis: id, year: when }) => ({
          id,
          line: `${text.name('crisis', id)}, ${text.fill(words.yearN, { year: when })}`,
        }))}
        onVeto={(id) => onDo({ kind: 'veto-crisis', crisis: id })}
      />
    </section>
  );
}

interface VetoListProps {
  readonly head: string;
  readonly rows: readonly { readonly id: string; readonly line: string }[];
  readonly onVeto: (id: string) => void;
}

function VetoList({ head, rows, onVeto }: VetoListProps) {
  return (
    <div>
      <h4>{head}</h4>
      {rows.length === 0 && <p class="soft">{words.noneLying}</p>}
      <ul class="plain-list">
        {rows.map(({ id, line }) => (
          <li key={`${id} ${line}`} class="row">
            <span>{line}</span>
            <button
              type="button"
              class="button quiet"
              aria-label={`${words.veto}: ${line}`}
              onClick={() => onVeto(id)}
            >
              {words.veto}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
