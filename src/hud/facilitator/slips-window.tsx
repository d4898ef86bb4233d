import { useSignal } from '@preact/signals';
import { askingWords as words } from '../../content/text/en/asking.ts';
import { facilitatorWords } from '../../content/text/en/facilitator.ts';
import type { MemberId } from '../../model/ids.ts';
import type { NoteReason } from '../../model/lesson-note.ts';
import { NOTE_REASONS } from '../../model/lesson-note.ts';
import { folderModel } from '../../present/folder-model.ts';
import type { FilledSlip, SlipForm, SlipRow } from '../../present/slip-model.ts';
import { enterSlips, slipForm, slipMoves } from '../../present/slip-model.ts';
import type { Text } from '../../present/text.ts';
import type { Asking } from '../asking/asking.ts';
import { MemberName } from '../widgets/member-name.tsx';
import { Modal } from '../widgets/modal.tsx';
import { Scroller } from '../widgets/scroller.tsx';
import { CodesPart } from './codes-part.tsx';
import type { Facilitator } from './facilitator.ts';
import './slips.css';

interface SlipsWindowProps {
  readonly text: Text;
  readonly facilitator: Facilitator;
  readonly asking: Asking;
  /** Whoever opens it has been told that it shows secrets. */
  readonly warned: boolean;
  readonly onClose: () => void;
}

/** Columns that are no moves: what the slip says of its writer. */
const REASON = 'reason';
const COUNT = 'prediction';

/** Slips entered by keyboard alone, a row for each, and answers that laptops have sealed. */
export function SlipsWindow({ text, facilitator, asking, warned, onClose }: SlipsWindowProps) {
  const agreed = useSignal(warned);
  // What may be entered is read anew after every act.
  void facilitator.changes.value;
  const { state, session } = facilitator;
  const people = session.library.members
    .map(({ id }) => id)
    .filter((seat) => (session.seats?.[seat]?.kind ?? 'person') === 'person');
  const form = slipForm(session.library, state, text, people);
  const said = useSignal('');
  if (!agreed.value) {
    return (
      <Modal title={words.slips} onClose={onClose}>
        <p>{facilitatorWords.secretWarning}</p>
        <button
          type="button"
          class="button primary"
          onClick={() => {
            agreed.value = true;
          }}
        >
          {facilitatorWords.open}
        </button>
      </Modal>
    );
  }
  return (
    <Modal title={words.slips} onClose={onClose} wide>
      <div class="stack">
        {state.phase.kind === 'folders' && (
          <Envelopes text={text} facilitator={facilitator} people={people} />
        )}
        {form ? (
          <SlipTable
            key={`${state.year} ${state.phase.kind} ${state.councils.length} ${form.asks}`}
            text={text}
            form={form}
            onEnter={(filled) => {
              const moves = form.rows.flatMap((row) => slipMoves(row, filled[row.seat] ?? {}));
              const entered = enterSlips(session.library, state, moves);
              if (!entered.ok) {
                said.value = text.fill(words.refused, {
                  seat: text.name('member', entered.seat),
                  reason: text.refusal(entered.refusal),
                });
                return false;
              }
              const seats = writeNotes(asking, form, filled);
              for (const { seat, action } of entered.steps) {
                session.act(seat, action);
                seats.add(seat);
              }
              facilitator.changes.value += 1;
              said.value = doneText(text, [...seats], entered.left.length);
              return true;
            }}
          />
        ) : (
          <p>{words.slipsNone}</p>
        )}
        <output class="facilitator-said" aria-live="polite" data-testid="slips-said">
          {said.value}
        </output>
        <CodesPart text={text} facilitator={facilitator} asking={asking} />
      </div>
    </Modal>
  );
}

interface EnvelopesProps {
  readonly text: Text;
  readonly facilitator: Facilitator;
  readonly people: readonly MemberId[];
}

/** What lies in everybody's envelope, in the words of the folder: to be copied onto slips. */
function Envelopes({ text, facilitator: { session, state }, people }: EnvelopesProps) {
  return (
    <section class="stack" aria-labelledby="slip-envelopes">
      <h3 id="slip-envelopes">{words.envelopes}</h3>
      <p class="soft small">{words.envelopesHint}</p>
      <dl class="envelopes">
        {people.map((seat) => (
          <div key={seat}>
            <dt>
              <MemberName member={seat} name={text.name('member', seat)} />
            </dt>
            <dd>{folderModel(session.library, state, text, seat)?.envelope.line}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Reasons and predictions go in before the moves: with the last of these the question is over. */
function writeNotes(
  asking: Asking,
  form: SlipForm,
  filled: Readonly<Partial<Record<MemberId, FilledSlip>>>,
): Set<MemberId> {
  const seats = new Set<MemberId>();
  for (const { seat } of form.rows) {
    const reason = filled[seat]?.[REASON] ?? '';
    const count = filled[seat]?.[COUNT] ?? '';
    if (reason !== '') asking.say(seat, { kind: 'reason', value: reason as NoteReason });
    if (count !== '') asking.say(seat, { kind: 'prediction', value: Number(count) });
    if (reason !== '' || count !== '') seats.add(seat);
  }
  return seats;
}

function doneText(text: Text, seats: readonly MemberId[], left: number): string {
  if (seats.length === 0) return words.enteredNone;
  const names = text.list(seats.map((seat) => text.name('member', seat)));
  const done = text.fill(words.entered, { seats: names });
  return left === 0 ? done : `${done} ${text.fill(words.enteredLeft, { count: left })}`;
}

interface SlipTableProps {
  readonly text: Text;
  readonly form: SlipForm;
  /** Enters what is filled in; false where it was refused, so that it stays in the fields. */
  readonly onEnter: (filled: Readonly<Partial<Record<MemberId, FilledSlip>>>) => boolean;
}

function SlipTable({ text, form, onEnter }: SlipTableProps) {
  const filled = useSignal<Readonly<Partial<Record<MemberId, FilledSlip>>>>({});
  const { columns, rows, asks, most } = form;
  const field = (row: SlipRow, id: string, label: string, choices: readonly Choice[]) => (
    <td key={id}>
      {choices.length > 0 && (
        <select
          class="input"
          aria-label={text.fill(words.fieldOf, { column: label, seat: text.name('member', row.seat) })}
          data-slip={`${row.seat} ${id}`}
          disabled={isIdle(id, filled.value[row.seat] ?? {})}
          value={filled.value[row.seat]?.[id] ?? ''}
          onChange={(event) => {
            const own = { ...filled.value[row.seat], [id]: event.currentTarget.value };
            filled.value = { ...filled.value, [row.seat]: own };
          }}
        >
          <option value="">{words.unsaid}</option>
          {choices.map(({ value, label: name }) => (
            <option key={value} value={value}>
              {name}
            </option>
          ))}
        </select>
      )}
    </td>
  );
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (onEnter(filled.value)) filled.value = {};
      }}
    >
      <p class="soft small">
        {words.slipsHint}
        {rows.some(({ unasked }) => unasked !== null) && ` ${words.noMotion}`}
      </p>
      <Scroller class="table-scroll">
        <table class="data slips">
          <thead>
            <tr>
              <th scope="col">{words.seat}</th>
              {columns.map(({ id, label }) => (
                <th scope="col" key={id}>
                  {label}
                </th>
              ))}
              {asks && <th scope="col">{words.whyColumn}</th>}
              {asks === 'call' && <th scope="col">{words.howMany}</th>}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.seat}>
                <th scope="row">
                  <MemberName member={row.seat} name={text.name('member', row.seat)} />
                </th>
                {columns.map(({ id, label }) => field(row, id, label, row.fields[id] ?? []))}
                {asks && field(row, REASON, words.whyColumn, REASONS)}
                {asks === 'call' && field(row, COUNT, words.howMany, countsTo(most))}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroller>
      <div>
        <button type="submit" class="button primary">
          {words.enter}
        </button>
      </div>
    </form>
  );
}

interface Choice {
  readonly value: string;
  readonly label: string;
}

const REASONS: readonly Choice[] = NOTE_REASONS.map((value) => ({ value, label: words.slipReasons[value] }));

const countsTo = (most: number): Choice[] =>
  Array.from({ length: most + 1 }, (_, count) => ({ value: String(count), label: String(count) }));

/** Tab passes by what the hand does not ask for. */
function isIdle(id: string, { hand }: FilledSlip): boolean {
  return (id === 'token' && hand !== 'token') || (id.startsWith('unit ') && hand !== 'commit');
}
