import { askingWords as words } from '../content/text/en/asking.ts';
import type { Action } from '../model/action.ts';
import { TOKENS } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import { actors } from '../rules/actors.ts';
import { apply } from '../rules/apply.ts';
import { openBook } from '../rules/book.ts';
import { calledIn } from '../rules/defence/called.ts';
import { couldSend } from '../rules/defence/response.ts';
import { options, refusal } from '../rules/legal.ts';
import { findReady, readyStacks } from '../rules/units.ts';
import type { Text } from './text.ts';

/** One answer that a slip may hold, and the move that it stands for. */
interface SlipChoice {
  readonly value: string;
  readonly label: string;
  readonly action: Action;
}

/** The slip of one seat: by column what it may say; columns that do not concern it are missing. */
export interface SlipRow {
  readonly seat: MemberId;
  readonly fields: Readonly<Record<string, readonly SlipChoice[]>>;
  /**
   * In a year without a motion there is nothing to vote on, and no slip asks. The folder is sealed with an abstention, or
   * with the no that an offer asks of whoever takes it.
   */
  readonly unasked: { readonly taken: Action; readonly refused: Action } | null;
}

export interface SlipForm {
  readonly columns: readonly { readonly id: string; readonly label: string }[];
  readonly rows: readonly SlipRow[];
  /** What the slip asks beside the moves. */
  readonly asks: 'pledge' | 'call' | null;
  /** How many may be predicted to honour the call. */
  readonly most: number;
}

/** What a slip says: by column the value of a choice; empty or missing for nothing. */
export type FilledSlip = Readonly<Record<string, string>>;

/** A move that a slip asks for. */
export interface SlipStep {
  readonly seat: MemberId;
  readonly action: Action;
}

/** Units that one slip may commit (R5.11). */
const UNIT_FIELDS = ['unit 1', 'unit 2', 'unit 3'];

/** Columns as a slip on paper has them, whatever the first row asks; an estimate of each power stands after these. */
const COLUMN_ORDER = ['envelope', 'report', 'pledge', 'ballot', 'nominee', 'hand', 'token', ...UNIT_FIELDS];

/** The slips that may be entered now for the people of a table; null while nobody answers on paper. */
export function slipForm(
  library: Library,
  state: State,
  text: Text,
  people: readonly MemberId[],
): SlipForm | null {
  const { phase } = state;
  const asks =
    phase.kind === 'folders'
      ? 'pledge'
      : phase.kind === 'emergency' && phase.stage === 'hands'
        ? 'call'
        : null;
  const vote = phase.kind === 'emergency' && phase.stage === 'vote';
  const renewal = phase.kind === 'conference' && phase.stage === 'ballots';
  if (!asks && !vote && !renewal) return null;
  const rows = actors(library, state)
    .filter((seat) => people.includes(seat))
    .map((seat) => slipRow(library, state, text, seat));
  if (rows.length === 0) return null;
  const ids = [...new Set(rows.flatMap(({ fields }) => Object.keys(fields)))].toSorted(
    (one, other) => columnPlace(one) - columnPlace(other),
  );
  return {
    columns: ids.map((id) => ({ id, label: columnLabel(text, id) })),
    rows,
    asks,
    most: asks === 'call' ? calledIn(openBook(library), state).members.length : 0,
  };
}

function columnPlace(id: string): number {
  const place = COLUMN_ORDER.indexOf(id);
  return place === -1 ? COLUMN_ORDER.length : place;
}

function columnLabel(text: Text, id: string): string {
  const [kind = '', power = ''] = id.split(' ');
  if (kind === 'estimate') return text.capital(text.name('power', power));
  if (kind === 'unit') return text.fill(words.columns.unit, { place: power });
  return words.columns[kind as keyof typeof words.columns];
}

function slipRow(library: Library, state: State, text: Text, seat: MemberId): SlipRow {
  const fields: Record<string, SlipChoice[]> = {};
  for (const { action, refusal: reason } of options(library, state, seat)) {
    const field = fieldOf(text, action);
    // What can never be said is not on the slip; what a price or an offer forbids is, and is refused by its rule.
    if (!field || reason?.kind === 'nothing-to-do' || reason?.kind === 'not-a-full-member') continue;
    (fields[field.id] ??= []).push({ value: field.value, label: field.label, action });
  }
  if (state.phase.kind === 'emergency' && state.phase.stage === 'hands') {
    fields['token'] = TOKENS.map((token) => ({
      value: token,
      label: text.name('token', token),
      action: { kind: 'giveToken', token },
    }));
    const units = sendable(library, state, text, seat);
    if (units.length > 0) for (const id of UNIT_FIELDS) fields[id] = units;
  }
  return { seat, fields, unasked: withoutMotion(state, seat, fields) };
}

/** Takes the ballot off the slip where there is no motion; what is cast instead, or null where the slip asks. */
function withoutMotion(
  state: State,
  seat: MemberId,
  fields: Record<string, SlipChoice[]>,
): SlipRow['unasked'] {
  const { phase, now } = state;
  if (phase.kind !== 'folders' || now.motion !== null || !fields['ballot']) return null;
  delete fields['ballot'];
  const envelope = phase.folders[seat]?.envelope;
  const asksNo = envelope?.kind === 'offer' && envelope.ask === 'vote-no';
  return {
    taken: { kind: 'castBallot', ballot: asksNo ? 'no' : 'abstain' },
    refused: { kind: 'castBallot', ballot: 'abstain' },
  };
}

interface Field {
  readonly id: string;
  readonly value: string;
  readonly label: string;
}

/** Which column of a slip a move belongs to; null for moves that no slip asks for. */
function fieldOf(text: Text, action: Action): Field | null {
  switch (action.kind) {
    case 'answerEnvelope':
      return action.accept
        ? { id: 'envelope', value: 'yes', label: words.envelope.yes }
        : { id: 'envelope', value: 'no', label: words.envelope.no };
    case 'reportIntelligence':
      return { id: 'report', value: action.report, label: text.action(action) };
    case 'pledgeFunds':
      return { id: 'pledge', value: action.notch, label: words.pledges[action.notch] };
    case 'castBallot':
    case 'castCouncilVote':
      return { id: 'ballot', value: action.ballot, label: text.name('ballot', action.ballot) };
    case 'nominateCommander':
      return { id: 'nominee', value: action.member, label: text.name('member', action.member) };
    case 'estimateMotive':
      return {
        id: `estimate ${action.power}`,
        value: action.motive,
        label: words.motives[action.motive],
      };
    case 'answerCall':
      return { id: 'hand', value: action.hand, label: words.hands[action.hand] };
    case 'castRenewal':
      return action.renew
        ? { id: 'renewal', value: 'yes', label: words.renewal.yes }
        : { id: 'renewal', value: 'no', label: words.renewal.no };
    default:
      return null;
  }
}

/** Ready units that law and map let a seat send to the council's call. */
function sendable(library: Library, state: State, text: Text, seat: MemberId): SlipChoice[] {
  if (state.phase.kind !== 'emergency') return [];
  const book = openBook(library);
  const { council } = state.phase;
  return readyStacks(state, seat).flatMap(({ kind, place }) => {
    const unit = findReady(state, seat, kind, place);
    if (!unit || couldSend(book, state, { ...council, engaged: true }, unit)) return [];
    return [
      {
        value: `${kind} ${place}`,
        label: text.ui('unitFrom', { unit: kind, region: place }),
        action: { kind: 'commitUnit' as const, unit: kind, from: place },
      },
    ];
  });
}

/** The moves that a slip asks for, in their order; none for an empty slip. */
export function slipMoves({ seat, fields, unasked }: SlipRow, filled: FilledSlip): SlipStep[] {
  const hand = filled['hand'];
  const actions = Object.entries(fields).flatMap(([id, choices]): Action[] => {
    if (id === 'token' && hand !== 'token') return [];
    if (UNIT_FIELDS.includes(id) && hand !== 'commit') return [];
    const chosen = choices.find(({ value }) => value === filled[id]);
    return chosen ? [chosen.action] : [];
  });
  if (actions.length === 0) return [];
  if (unasked) actions.push(filled['envelope'] === 'yes' ? unasked.taken : unasked.refused);
  if ('pledge' in fields || 'envelope' in fields || 'report' in fields) actions.push({ kind: 'sealFolder' });
  if (hand === 'commit') actions.push({ kind: 'finishCommitment' });
  return actions.map((action) => ({ seat, action }));
}

export type EnteredSlips =
  | {
      readonly ok: true;
      /** What may be done now, in the order in which it may. */
      readonly steps: readonly SlipStep[];
      /** What has to wait for somebody else, and is tapped in at the table. */
      readonly left: readonly SlipStep[];
    }
  | { readonly ok: false; readonly seat: MemberId; readonly refusal: Refusal };

/**
 * Puts the moves of slips into an order in which they can be done, on a copy of the state: all of them, or none where the
 * rules refuse one. What a folder says already is left out.
 */
export function enterSlips(library: Library, before: State, moves: readonly SlipStep[]): EnteredSlips {
  let state = before;
  let left = [...moves];
  const steps: SlipStep[] = [];
  for (;;) {
    const next = left.find(
      (step) => left.find(({ seat }) => seat === step.seat) === step && !mustWait(library, state, step),
    );
    if (!next) return { ok: true, steps, left };
    left = left.filter((step) => step !== next);
    const done = apply(library, state, next.seat, next.action);
    if (done.ok) {
      state = done.value.state;
      steps.push(next);
    } else if (done.refusal.kind !== 'already-done') {
      return { ok: false, seat: next.seat, refusal: done.refusal };
    }
  }
}

/** Whether it is not yet that seat's turn to do that. */
function mustWait(library: Library, state: State, { seat, action }: SlipStep): boolean {
  const kind = refusal(library, state, seat, action)?.kind;
  return kind === 'not-your-turn' || kind === 'wrong-phase';
}
