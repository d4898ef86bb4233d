import { useSignal } from '@preact/signals';
import { facilitatorWords as words } from '../../content/text/en/facilitator.ts';
import type { Intervention } from '../../model/intervention.ts';
import { gameCode } from '../../replay/game-code.ts';
import type { Text } from '../../present/text.ts';
import { Modal } from '../widgets/modal.tsx';
import { Segments } from '../widgets/segments.tsx';
import { ClockPart } from './clock-part.tsx';
import { CrisesPart } from './crises-part.tsx';
import type { Facilitator } from './facilitator.ts';
import { NotesPart } from './notes-part.tsx';
import { PowersPart } from './powers-part.tsx';
import { SeatsPart } from './seats-part.tsx';
import './facilitator.css';

interface FacilitatorWindowProps {
  readonly text: Text;
  readonly facilitator: Facilitator;
  readonly onPause: () => void;
  readonly onProjector: () => void;
  readonly onDebrief: () => void;
  /** Opens the form in which slips are entered. */
  readonly onSlips: () => void;
  /** Address of the page of sealed answers. */
  readonly commitAddress: string;
  readonly onClose: () => void;
}

/** A teacher's hand on the game: a mode, not an account. Everything done here stands in the record (R10). */
export function FacilitatorWindow(props: FacilitatorWindowProps) {
  const { text, facilitator, onPause, onProjector, onDebrief, onSlips, commitAddress, onClose } = props;
  const agreed = useSignal(false);
  const said = useSignal('');
  if (!agreed.value) {
    return (
      <Modal title={words.title} onClose={onClose}>
        <p>{words.secretWarning}</p>
        <div class="row">
          <button
            type="button"
            class="button primary"
            onClick={() => {
              agreed.value = true;
            }}
          >
            {words.open}
          </button>
          <button type="button" class="button" onClick={onProjector}>
            {words.projector}
          </button>
        </div>
      </Modal>
    );
  }
  // What is shown is read anew after every act.
  void facilitator.changes.value;
  const { state } = facilitator;
  const onDo = (what: Intervention): void => {
    const refusal = facilitator.intervene(what);
    said.value = refusal ? text.refusal(refusal) : words.done;
  };
  const part = { text, facilitator, onDo };
  return (
    <Modal title={words.title} onClose={onClose} wide>
      <div class="facilitator">
        <ClockPart {...part} onPause={onPause} />
        <CrisesPart {...part} />
        <PowersPart {...part} />
        <section class="stack" aria-labelledby="facilitator-settings">
          <h3 id="facilitator-settings">{words.settings}</h3>
          <label class="check">
            <input
              type="checkbox"
              checked={state.motivesShown === true}
              onChange={(event) => onDo({ kind: 'show-motives', shown: event.currentTarget.checked })}
            />
            <span>{words.motivesShow}</span>
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={state.setup.constraints}
              onChange={(event) => onDo({ kind: 'set-laws', on: event.currentTarget.checked })}
            />
            <span>{words.lawsOn}</span>
          </label>
          <label class="check">
            <input
              type="checkbox"
              checked={facilitator.asks}
              onChange={(event) => facilitator.ask(event.currentTarget.checked)}
            />
            <span>{words.asks}</span>
          </label>
          <Segments
            label={words.councils}
            value={state.setup.council}
            choices={[
              { value: 'open', label: words.councilOpen },
              { value: 'sealed', label: words.councilSealed },
            ]}
            onChange={(council) => onDo({ kind: 'set-council', council })}
          />
        </section>
        <SeatsPart {...part} onClose={onClose} />
        <NotesPart {...part} onSlips={onSlips} />
        <section class="stack" aria-labelledby="facilitator-pages">
          <h3 id="facilitator-pages">{words.pages}</h3>
          <div class="row">
            <button type="button" class="button" onClick={onProjector}>
              {words.projector}
            </button>
            <a class="button" href={commitAddress} target="_blank" rel="noreferrer">
              {words.commit}
            </a>
            <button type="button" class="button" onClick={onDebrief}>
              {words.debrief}
            </button>
          </div>
          <p class="soft small">{words.projectorHint}</p>
          <p>{text.fill(words.gameCode, { code: String(gameCode(state.setup.seed)) })}</p>
        </section>
      </div>
      {/* At the lower edge of the window, wherever in it something was pressed. */}
      <output class="facilitator-done" aria-live="polite">
        {said.value}
      </output>
    </Modal>
  );
}
