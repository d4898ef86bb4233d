import { useSignal } from '@preact/signals';
import { useId } from 'preact/hooks';
import { askingWords as words } from '../../content/text/en/asking.ts';
import type { MemberId } from '../../model/ids.ts';
import type { NoteReason } from '../../model/lesson-note.ts';
import { NOTE_REASONS } from '../../model/lesson-note.ts';
import { openBook } from '../../rules/book.ts';
import { calledIn } from '../../rules/defence/called.ts';
import { answerers } from '../../rules/defence/emergency.ts';
import { useDesk } from '../game/desk.ts';
import { MemberName } from '../widgets/member-name.tsx';
import type { AskedTable, Asking } from './asking.ts';
import { askingOf } from './asking.ts';
import './asking.css';

interface QuestionsProps {
  readonly asking: Asking;
}

/** The question of the moment: in an open folder, or beside the hands of a council. */
export function Questions({ table }: { readonly table: AskedTable }) {
  const asking = askingOf(table);
  const { game, view } = useDesk();
  const seat = game.viewer.value;
  if (view.phase.kind === 'folders') return seat && <FolderQuestion asking={asking} seat={seat} />;
  return view.phase.kind === 'emergency' && view.phase.stage === 'hands' ? (
    <CouncilQuestions asking={asking} />
  ) : null;
}

/** Why this pledge: the same list for everybody, and one press to say nothing. */
function FolderQuestion({ asking, seat }: QuestionsProps & { readonly seat: MemberId }) {
  const said = asking.own(seat, 'reason');
  const silent = said === null && asking.answered(seat, 'reason');
  return (
    <section class="folder-part" data-part="why" aria-labelledby="ask-why">
      <h3 id="ask-why">{words.why}</h3>
      <p class="soft small">{words.secret}</p>
      <div class="ask-reasons">
        {NOTE_REASONS.map((reason) => (
          <button
            key={reason}
            type="button"
            class="button"
            data-reason={reason}
            aria-pressed={said === reason}
            onClick={() => asking.say(seat, { kind: 'reason', value: reason })}
          >
            {words.reasons[reason]}
          </button>
        ))}
        <button
          type="button"
          class="button quiet"
          data-reason="none"
          aria-pressed={silent}
          onClick={() => asking.pass(seat)}
        >
          {words.noAnswer}
        </button>
      </div>
    </section>
  );
}

/** A row for each person who still has a hand to show; for whoever has the page alone, its own. */
function CouncilQuestions({ asking }: QuestionsProps) {
  const desk = useDesk();
  const { game, view } = desk;
  const book = openBook(game.library);
  const { phase } = view;
  if (phase.kind !== 'emergency') return null;
  const viewer = game.viewer.value;
  const seats = answerers({ book, state: view }).filter(
    (seat) =>
      !(seat in phase.council.hands) &&
      (viewer === null ? game.moment.value.kind === 'open' : seat === viewer),
  );
  if (seats.length === 0) return null;
  const { members, owing } = calledIn(book, view);
  const line = game.text.fill(words.called, { count: members.length, owing: owing ? 'yes' : 'no' });
  return (
    <section class="ask-council" aria-labelledby="ask-call">
      <h3 id="ask-call">{words.whyCall}</h3>
      <p class="soft small">
        {words.secretCall} {line}
      </p>
      <ul class="ask-rows">
        {seats.map((seat) => (
          <SeatRow key={seat} asking={asking} seat={seat} most={members.length} />
        ))}
      </ul>
    </section>
  );
}

interface SeatRowProps extends QuestionsProps {
  readonly seat: MemberId;
  /** How many may be predicted. */
  readonly most: number;
}

/** One seat's reason and prediction. As soon as both are there they are off the page again. */
function SeatRow({ asking, seat, most }: SeatRowProps) {
  const { text } = useDesk().game;
  const name = text.name('member', seat);
  const id = useId();
  // What is half said stands in the fields alone, and goes with the row.
  const reason = useSignal('');
  const count = useSignal('');
  const done = asking.answered(seat, 'reason') && asking.answered(seat, 'prediction');
  if (done) {
    return (
      <li class="ask-row" data-asked={seat} data-done="">
        <MemberName member={seat} name={name} />
        <span>{words.written}</span>
        <button
          type="button"
          class="button quiet"
          aria-label={text.fill(words.changeOf, { seat: name })}
          onClick={() => {
            reason.value = '';
            count.value = '';
            asking.again(seat);
          }}
        >
          {words.change}
        </button>
      </li>
    );
  }
  return (
    <li class="ask-row" data-asked={seat}>
      <MemberName member={seat} name={name} />
      <select
        id={`${id}reason`}
        class="input"
        aria-label={text.fill(words.reasonOf, { seat: name })}
        value={reason.value}
        onChange={(event) => {
          reason.value = event.currentTarget.value;
          if (reason.value === '') asking.unsay(seat, 'reason');
          else asking.say(seat, { kind: 'reason', value: reason.value as NoteReason });
        }}
      >
        <option value="">{words.reason}</option>
        {NOTE_REASONS.map((each) => (
          <option key={each} value={each}>
            {words.reasons[each]}
          </option>
        ))}
      </select>
      <select
        id={`${id}count`}
        class="input"
        aria-label={text.fill(words.predictionOf, { seat: name })}
        value={count.value}
        onChange={(event) => {
          count.value = event.currentTarget.value;
          if (count.value === '') asking.unsay(seat, 'prediction');
          else asking.say(seat, { kind: 'prediction', value: Number(count.value) });
        }}
      >
        <option value="">{words.prediction}</option>
        {Array.from({ length: most + 1 }, (_, each) => (
          <option key={each} value={String(each)}>
            {each}
          </option>
        ))}
      </select>
      <button
        type="button"
        class="button quiet"
        aria-label={text.fill(words.noAnswerOf, { seat: name })}
        onClick={() => asking.pass(seat)}
      >
        {words.noAnswer}
      </button>
    </li>
  );
}
