import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { OperationsPhase, OperationStep } from '../../model/phase.ts';
import type { State } from '../../model/state.ts';
import { scenarioOf } from '../book.ts';
import type { Change } from '../change.ts';
import { note, patch } from '../change.ts';
import { fromCommander } from '../membership.ts';
import { enterNight } from './night.ts';

/** Opens operations: two turns each (or one, if the scenario says so), in snake order from the commander (R4.26). */
export function enterOperations(change: Change): void {
  const order = fromCommander(change.book, change.state);
  const once = scenarioOf(change.book, change.state).turns === 1;
  const turns = once ? order : [...order, ...order.toReversed()];
  patch(change, { phase: { kind: 'operations', turns, turn: 0, step: { kind: 'choose' }, refused: [] } });
}

export function operationsOf(state: State): OperationsPhase {
  if (state.phase.kind !== 'operations') throw new Error(`no operations in ${state.phase.kind}`);
  return state.phase;
}

/** Whose turn it is; while somebody else is asked, still that member. */
export function turnOf(state: State): MemberId {
  const { turns, turn } = operationsOf(state);
  return turns[turn] as MemberId;
}

export function setStep(change: Change, step: OperationStep): void {
  patch(change, { phase: { ...operationsOf(change.state), step } });
}

/** The action is done; the seat may still undo it, then hands over (R4.33). */
export function endAction(change: Change): void {
  setStep(change, { kind: 'done' });
}

/** The next seat takes over; after the twelfth turn night falls. */
export function nextTurn(change: Change): void {
  const phase = operationsOf(change.state);
  if (phase.turn + 1 >= phase.turns.length) return enterNight(change);
  patch(change, { phase: { ...phase, turn: phase.turn + 1, step: { kind: 'choose' }, refused: [] } });
}

/**
 * Whether a host must be asked before `seat` may act in its land (R2.6): not at home, not once let in this year.
 */
export function mustAsk(state: State, host: MemberId, seat: MemberId): boolean {
  return host !== seat && !state.members[host].guests.includes(seat);
}

/** Key under which a refusal is remembered for the rest of the turn. */
export function askKey(host: MemberId, action: Action): string {
  return `${host}:${action.kind}`;
}

/** Asks a host (or partner) before an action is carried out. */
export function ask(change: Change, host: MemberId, action: Action): void {
  const { step } = operationsOf(change.state);
  note(change, 'consentAsked', { member: turnOf(change.state), other: host });
  setStep(change, { kind: 'asking', host, action, resume: step });
}
