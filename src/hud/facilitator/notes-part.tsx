import { useSignal } from '@preact/signals';
import { debriefWords } from '../../content/text/en/debrief.ts';
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
  const reason = useSignal<NoteReason>('solidarity');
  const prediction = useSignal(3);
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
              reason.value = event.currentTarget.value as NoteReason;
            }}
          >
            {NOTE_REASONS.map((id) => (
              <option key={id} value={id}>
                {debriefWords.reasons[id]}
              </option>
            ))}
          </select>
        </div>
        <div class="field">
          <label for="f-prediction">{words.prediction}</label>
          <select
            id="f-prediction"
            value={String(prediction.value)}
            onChange={(event) => {
              prediction.value = Number(event.currentTarget.value);
            }}
          >
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
          onClick={() => {
            facilitator.addNote({ kind: 'reason', year, seat: seat.value, value: reason.value });
            facilitator.addNote({ kind: 'prediction', year, seat: seat.value, value: prediction.value });
          }}
        >
          {words.note}
        </button>
        <span class="soft">{text.fill(words.noted, { count })}</span>
      </div>
    </section>
  );
}
