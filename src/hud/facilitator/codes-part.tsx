import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { askingWords as words } from '../../content/text/en/asking.ts';
import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { SlipStep } from '../../present/slip-model.ts';
import { enterSlips } from '../../present/slip-model.ts';
import type { Text } from '../../present/text.ts';
import type { Answer } from '../../replay/commitment.ts';
import { gameCode } from '../../replay/game-code.ts';
import { openBook } from '../../rules/book.ts';
import { calledIn } from '../../rules/defence/called.ts';
import type { Asking } from '../asking/asking.ts';
import { CheckPart } from '../commit/check-part.tsx';
import type { Facilitator } from './facilitator.ts';
import '../commit/commit.css';

interface CodesPartProps {
  readonly text: Text;
  readonly facilitator: Facilitator;
  readonly asking: Asking;
}

/** A commitment and a reveal of a laptop: checked, and entered as that seat's answer if the rules allow it. */
export function CodesPart({ text, facilitator, asking }: CodesPartProps) {
  const seat = useSignal<MemberId>(MEMBER_IDS[0]);
  const said = useSignal('');
  // Empties the fields for the next laptop: what is entered answers nothing any more.
  const entered = useSignal(0);
  const first = useRef<HTMLSelectElement>(null);
  const { state, session } = facilitator;
  return (
    <section class="stack slip-codes" aria-labelledby="slip-codes">
      <h3 id="slip-codes">{words.codes}</h3>
      <p class="soft small">{words.codesHint}</p>
      <div class="field">
        <label for="codes-seat">{words.seat}</label>
        <select
          ref={first}
          id="codes-seat"
          value={seat.value}
          onChange={(event) => {
            seat.value = event.currentTarget.value as MemberId;
            said.value = '';
          }}
        >
          {MEMBER_IDS.map((member) => (
            <option key={member} value={member}>
              {text.name('member', member)}
            </option>
          ))}
        </select>
      </div>
      <CheckPart
        key={entered.value}
        text={text}
        context={{ seed: gameCode(session.setup.seed), seat: seat.value, year: state.year }}
        offer={(answer) => (
          <Offer
            text={text}
            seat={seat.value}
            entry={entryOf(facilitator, seat.value, answer)}
            onEnter={(entry) => {
              if (entry.predicted !== null)
                asking.say(seat.value, { kind: 'prediction', value: entry.predicted });
              for (const step of entry.steps) session.act(step.seat, step.action);
              facilitator.changes.value += 1;
              said.value = text.fill(words.entered, { seats: text.name('member', seat.value) });
              entered.value += 1;
              first.current?.focus();
            }}
          />
        )}
      />
      <output class="facilitator-said" aria-live="polite" data-testid="codes-said">
        {said.value}
      </output>
    </section>
  );
}

/** What a true answer would do to the game now. */
interface Entry {
  readonly kind: 'entry';
  readonly steps: readonly SlipStep[];
  readonly predicted: number | null;
}

/** Why it cannot be entered: by a rule, or (null) because nobody asks for it now. */
interface Refused {
  readonly kind: 'refused';
  readonly refusal: Refusal | null;
}

function entryOf({ session, state }: Facilitator, seat: MemberId, answer: Answer): Entry | Refused {
  if (answer.kind === 'prediction') {
    const { phase } = state;
    const asked = phase.kind === 'emergency' && phase.stage === 'hands';
    const most = asked ? calledIn(openBook(session.library), state).members.length : -1;
    return answer.honour <= most
      ? { kind: 'entry', steps: [], predicted: answer.honour }
      : { kind: 'refused', refusal: null };
  }
  const actions: Action[] =
    answer.kind === 'council'
      ? [{ kind: 'answerCall', hand: answer.hand }]
      : [
          { kind: 'pledgeFunds', notch: answer.notch },
          { kind: 'castBallot', ballot: answer.ballot },
        ];
  const moves = actions.map((action) => ({ seat, action }));
  // A folder in which nothing else is asked is sealed with it; any other lies ready for the rest.
  const sealing = [...moves, { seat, action: { kind: 'sealFolder' } as const }];
  const whole = answer.kind === 'folder' ? enterSlips(session.library, state, sealing) : null;
  const entered = whole?.ok ? whole : enterSlips(session.library, state, moves);
  if (!entered.ok) return { kind: 'refused', refusal: entered.refusal };
  return entered.left.length > 0
    ? { kind: 'refused', refusal: null }
    : { kind: 'entry', steps: entered.steps, predicted: null };
}

interface OfferProps {
  readonly text: Text;
  readonly seat: MemberId;
  readonly entry: Entry | Refused;
  readonly onEnter: (entry: Entry) => void;
}

function Offer({ text, seat, entry, onEnter }: OfferProps) {
  if (entry.kind === 'refused') {
    return (
      <p class="field-error">
        {entry.refusal ? text.fill(words.cannotEnter, { reason: text.refusal(entry.refusal) }) : words.notNow}
      </p>
    );
  }
  return (
    <button type="button" class="button primary" onClick={() => onEnter(entry)}>
      {text.fill(words.enterAnswer, { seat: text.name('member', seat) })}
    </button>
  );
}
