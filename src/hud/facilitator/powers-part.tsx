import { useSignal } from '@preact/signals';
import { facilitatorWords as words } from '../../content/text/en/facilitator.ts';
import type { PowerId } from '../../model/ids.ts';
import type { FacilitatorPartProps } from './part-props.ts';

/** An outside power's night played by hand. */
export function PowersPart({ text, facilitator, onDo }: FacilitatorPartProps) {
  const { state, session } = facilitator;
  const { powers } = session.library;
  const power = useSignal<PowerId>(powers[0]?.id ?? 'russia');
  const rows = powers.find(({ id }) => id === power.value)?.doctrine ?? [];
  const row = useSignal(rows[0]?.id ?? '');
  const chosen = rows.find(({ id }) => id === row.value) ?? rows[0];
  return (
    <section class="stack" aria-labelledby="facilitator-powers">
      <h3 id="facilitator-powers">{words.powers}</h3>
      <div class="facilitator-fields">
        <div class="field">
          <label for="f-power">{words.power}</label>
          <select
            id="f-power"
            value={power.value}
            onChange={(event) => {
              power.value = event.currentTarget.value as PowerId;
            }}
          >
            {powers.map(({ id }) => (
              <option key={id} value={id}>
                {text.capital(text.name('power', id))}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="f-row">{words.row}</label>
          <select
            id="f-row"
            value={chosen?.id ?? ''}
            onChange={(event) => {
              row.value = event.currentTarget.value;
            }}
          >
            {rows.map(({ id }) => (
              <option key={id} value={id}>
                {text.name('row', id)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <button
        type="button"
        class="button"
        disabled={!chosen}
        onClick={() => chosen && onDo({ kind: 'play-power', power: power.value, row: chosen.id })}
      >
        {words.playIt}
      </button>
      <ul class="plain-list">
        {powers.flatMap(({ id }) => {
          const { byHand } = state.powers[id];
          return byHand === undefined
            ? []
            : [
                <li key={id} class="row">
                  <span>
                    {text.fill(words.byHand, {
                      power: text.capital(text.name('power', id)),
                      row: text.name('row', byHand),
                    })}
                  </span>
                  <button
                    type="button"
                    class="button"
                    aria-label={`${words.freePower}: ${text.capital(text.name('power', id))}`}
                    onClick={() => onDo({ kind: 'free-power', power: id })}
                  >
                    {words.freePower}
                  </button>
                </li>,
              ];
        })}
      </ul>
    </section>
  );
}
