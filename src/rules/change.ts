import type { MemberId, PowerId } from '../model/ids.ts';
import type { Cause, EventFields, EventKind, GameEvent, Meter, Purse } from '../model/event.ts';
import type { YearRecord } from '../model/records.ts';
import type { MemberState, PowerState, State, Tally } from '../model/state.ts';
import type { Book } from './book.ts';
import { provisionsOf } from './law.ts';

/** One action being carried out: the state so far, replaced and never written into, and what happened. */
export interface Change {
  readonly book: Book;
  state: State;
  /** The chance generator while the action runs; written back into the state at its end. */
  rng: number;
  readonly events: GameEvent[];
}

/** Notes an event. `seen` limits who may see it: a list of members, empty for nobody before the debrief. */
export function note<K extends EventKind>(
  change: Change,
  kind: K,
  fields: EventFields[K],
  seen?: readonly MemberId[],
): void {
  const event = { kind, at: change.state.year, ...fields, ...(seen ? { seen } : {}) };
  change.events.push(event as unknown as GameEvent);
}

export function patch(change: Change, part: Partial<State>): void {
  change.state = { ...change.state, ...part };
}

export function patchMember(change: Change, member: MemberId, part: Partial<MemberState>): void {
  const { members } = change.state;
  patch(change, { members: { ...members, [member]: { ...members[member], ...part } } });
}

export function patchPower(change: Change, power: PowerId, part: Partial<PowerState>): void {
  const { powers } = change.state;
  patch(change, { powers: { ...powers, [power]: { ...powers[power], ...part } } });
}

export function patchYear(change: Change, part: Partial<YearRecord>): void {
  patch(change, { now: { ...change.state.now, ...part } });
}

/** Adds to a member's counts over the game. */
export function count(change: Change, member: MemberId, part: Partial<Record<keyof Tally, number>>): void {
  const { tally } = change.state.members[member];
  const next: Record<string, number> = { ...tally };
  for (const [key, by] of Object.entries(part)) next[key] = (next[key] ?? 0) + by;
  patchMember(change, member, { tally: next as unknown as Tally });
}

/** Lowest and highest value of each meter (R2.12); standing has no ends. */
export const METER_ENDS: Readonly<Record<Meter, readonly [number, number]>> = {
  will: [0, 10],
  coordination: [0, 10],
  ladder: [0, 5],
  tension: [0, 10],
  stability: [0, 6],
  reliability: [0, 6],
  standing: [-99, 99],
  influence: [0, 3],
  normalisation: [0, 3],
};

function within(meter: Meter, value: number): number {
  const [low, high] = METER_ENDS[meter];
  return Math.min(high, Math.max(low, value));
}

/** Coordination rises at most so much a year (R4.41). */
const COORDINATION_RISE = 2;
/** Will falls at most so much a year (R4.40). */
const WILL_FALL = 4;

/** Shifts Will, Coordination, the ladder or the normalisation track, and notes why. */
export function shift(
  change: Change,
  meter: 'will' | 'coordination' | 'ladder' | 'normalisation',
  by: number,
  because: Cause,
): void {
  if (by === 0) return;
  const from = change.state[meter];
  const { coordinationRisen, willFallen } = change.state.now;
  let step = by;
  if (meter === 'coordination') step = Math.min(by, COORDINATION_RISE - coordinationRisen);
  if (meter === 'will') step = Math.max(by, Math.min(0, willFallen - WILL_FALL));
  const to = within(meter, from + step);
  patch(change, { [meter]: to });
  if (meter === 'coordination' && to > from) {
    patchYear(change, { coordinationRisen: coordinationRisen + to - from });
  }
  if (meter === 'normalisation') settleBaseline(change, to);
  if (meter === 'will' && to < from) patchYear(change, { willFallen: willFallen + from - to });
  note(change, 'meterShifted', { meter, by: to - from, from, to, because });
}

/** Each step of normalisation lowers what Armenia's tension drifts to by one (R2.11). */
function settleBaseline(change: Change, steps: number): void {
  const { baseline } = change.book.powers.armenia;
  patchPower(change, 'armenia', { baseline: Math.max(0, baseline - steps) });
}

/** Shifts a power's tension. */
export function shiftTension(change: Change, power: PowerId, by: number, because: Cause): void {
  if (by === 0) return;
  const from = change.state.powers[power].tension;
  const to = within('tension', from + by);
  patchPower(change, power, { tension: to });
  note(change, 'meterShifted', { meter: 'tension', power, by: to - from, from, to, because });
}

/** Shifts a member's stability, reliability or standing. */
export function shiftMember(
  change: Change,
  meter: 'stability' | 'reliability' | 'standing',
  member: MemberId,
  by: number,
  because: Cause,
): void {
  if (by === 0) return;
  const from = change.state.members[member][meter];
  const to = within(meter, from + by);
  patchMember(change, member, { [meter]: to });
  note(change, 'meterShifted', { meter, member, by: to - from, from, to, because });
}

/** Shifts a power's influence over a member; a law may set a floor (R2.10). */
export function shiftInfluence(
  change: Change,
  power: PowerId,
  member: MemberId,
  by: number,
  because: Cause,
): void {
  if (by === 0) return;
  const { influence } = change.state.members[member];
  const from = influence[power];
  let low = 0;
  for (const provision of provisionsOf(change.book, change.state, member)) {
    if (provision.kind === 'influence-floor' && provision.power === power) low = provision.value;
  }
  const to = Math.max(Math.min(low, from), within('influence', from + by));
  patchMember(change, member, { influence: { ...influence, [power]: to } });
  note(change, 'meterShifted', { meter: 'influence', member, power, by: to - from, from, to, because });
}

/**
 * Moves money between purses, whole and never below nothing: pays what is there and returns it.
 * `seen` keeps a private payment from the others.
 */
export function pay(
  change: Change,
  payer: Purse,
  payee: Purse,
  amount: number,
  because: Cause,
  seen?: readonly MemberId[],
): number {
  const there = purse(change.state, payer);
  const paid = Math.max(0, Math.min(amount, there));
  if (paid === 0) return 0;
  put(change, payer, -paid);
  put(change, payee, paid);
  note(change, 'moneyMoved', { payer, payee, amount: paid, because }, seen);
  return paid;
}

function purse(state: State, who: Purse): number {
  if (who === 'world') return Number.MAX_SAFE_INTEGER;
  return who === 'fund' ? state.fund : state.members[who].funds;
}

function put(change: Change, who: Purse, by: number): void {
  if (who === 'world') return;
  if (who === 'fund') patch(change, { fund: change.state.fund + by });
  else patchMember(change, who, { funds: change.state.members[who].funds + by });
}

/** A cause: rule number, key of the catalogue section `terms`, and its values. */
export function cause(
  rule: string,
  label: string,
  values?: Readonly<Record<string, string | number>>,
): Cause {
  return values ? { rule, label, with: values } : { rule, label };
}
