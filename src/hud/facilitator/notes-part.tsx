import { useSignal } from '@preact/signals';
import { askingWords } from '../../content/text/en/asking.ts';
import { facilitatorWords as words } from '../../content/text/en/facilitator.ts';
import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { NoteReason } from '../../model/lesson-note.ts';
import { NOTE_REASONS } from '../../model/lesson-note.ts';
import type { FacilitatorPartProps } from './part-props.ts';

/** What delegations say of themselves before the reveal: for the debrief. */
export function NotesPart({
  text,
  facilitator,
  onSlips,
}: FacilitatorPartProps & { readonly onSlips: () => void }) {
  const seat = useSignal<MemberId>('azerbaijan');
  // Empty until chosen: what nobody said must not stand in the debrief.
  const reason = useSignal<NoteReason | ''>('');
  const prediction = useSignal('');
  const { year } = facilitator.state;
  const count = facilitator.notes.filter((note) => note.year === year).length;
  return (
    <section class="stack" aria-labelledby="facilitator-notes">
      <h3 id="facilitator-notes">{words.notes}</h3>
      <div class="row">
        <button type="button" class="button primary" onClick={onSlips}>
          {words.slips}
        </button>
      </div>
      <p class="soft small">{words.notesHint}</p>
      <div class="facilitator-fields">
        <div class="field">
          <label for="f-seat">{words.seat}</label>
          <select
            id="f-seat"
            value={seat.value}
            onChange={(event) => {
              seat.value = event.currentTarget.value as MemberId;
            }}
          >
            {MEMBER_IDS.map((id) => (
              <option key={id} value={id}>
                {text.name('member', id)}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="f-reason">{words.reason}</label>
          <select
            id="f-reason"
            value={reason.value}
            onChange={(event) => {
              reason.value = event.currentTarget.value as NoteReason | '';
            }}
          >
            <option value="">{askingWords.unsaid}</option>
            {NOTE_REASONS.map((id) => (
              <option key={id} value={id}>
                {askingWords.reasons[id]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="f-prediction">{words.prediction}</label>
          <select
            id="f-prediction"
            value={prediction.value}
            onChange={(event) => {
              prediction.value = event.currentTarget.value;
            }}
          >
            <option value="">{askingWords.unsaid}</option>
            {[0, 1, 2, 3, 4, 5].map((each) => (
              <option key={each} value={each}>
                {each}
              </option>
            ))}
          </select>
        </div>
      </div>
      <div class="row">
        <button
          type="button"
          class="button"
          disabled={reason.value === '' && prediction.value === ''}
          onClick={() => {
            const about = { year, seat: seat.value };
            if (reason.value !== '') facilitator.addNote({ kind: 'reason', ...about, value: reason.value });
            if (prediction.value !== '') {
              facilitator.addNote({ kind: 'prediction', ...about, value: Number(prediction.value) });
            }
            reason.value = '';
            prediction.value = '';
          }}
        >
          {words.note}
        </button>
        <span class="soft">{text.fill(words.noted, { count })}</span>
      </div>
    </section>
  );
}
