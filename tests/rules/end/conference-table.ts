import type { Price } from '../../../src/model/action.ts';
import { LIBRARY } from '../../../src/content/library.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { ConferencePhase } from '../../../src/model/phase.ts';
import type { GameResult } from '../../../src/model/result.ts';
import type { Setup } from '../../../src/model/setup.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { newYear } from '../../../src/rules/year/dawn.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import { withState } from '../../support/arrange.ts';
import { begin, doAction } from '../../support/game.ts';

export type Prices = Partial<Record<MemberId, Price>>;

/** The last ledger of three years: Kazakhstan commands, everybody has ¤6, Will is 6 and Coordination 4. */
export function lastLedger(part: DeepPartial<State> = {}, setup: Partial<Setup> = {}): State {
  const begun = begin({ years: 3, ...setup });
  const members = Object.fromEntries(MEMBER_IDS.map((id) => [id, { funds: 6 }]));
  const base = withState(begun, {
    year: 3,
    commander: 'kazakhstan',
    will: 6,
    coordination: 4,
    crises: [],
    past: [1, 2].map((year) => ({ ...newYear(begun), year })),
    members,
    phase: { kind: 'ledger' },
  });
  const state = withState(base, part);
  return { ...state, now: { ...state.now, year: 3 } };
}

/** The conference has opened; nobody has named a price. */
export function conference(part: DeepPartial<State> = {}, setup: Partial<Setup> = {}): State {
  const ledger = lastLedger(part, setup);
  return doAction(ledger, ledger.commander, { kind: 'closeYear' });
}

export function conferenceIn({ phase }: State): ConferencePhase {
  if (phase.kind !== 'conference') throw new Error(`no conference in ${phase.kind}`);
  return phase;
}

/** Everybody names a price in turn; nothing for those not named. */
export function namePrices(state: State, prices: Prices = {}): State {
  let next = state;
  while (next.phase.kind === 'conference' && next.phase.stage === 'naming') {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    next = doAction(next, seat, { kind: 'namePrice', price: prices[seat] ?? { kind: 'nothing' } });
  }
  return next;
}

/** Everybody answers an amendment; `rest` for those not named. */
export function answer(state: State, votes: Partial<Record<MemberId, boolean>>, rest = true): State {
  let next = state;
  while (next.phase.kind === 'conference' && next.phase.stage === 'answering') {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    next = doAction(next, seat, { kind: 'votePrice', agree: votes[seat] ?? rest });
  }
  return next;
}

/** Everybody puts money in, in order; nothing for those not named. */
export function pool(state: State, amounts: Partial<Record<MemberId, number>> = {}): State {
  let next = state;
  while (next.phase.kind === 'conference' && next.phase.stage === 'pooling') {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    next = doAction(next, seat, { kind: 'offerMoney', amount: amounts[seat] ?? 0 });
  }
  return next;
}

/** Everybody casts a sealed ballot; those not named renew. */
export function ballots(state: State, leaving: readonly MemberId[] = []): State {
  let next = state;
  for (const seat of MEMBER_IDS)
    next = doAction(next, seat, { kind: 'castRenewal', renew: !leaving.includes(seat) });
  return next;
}

/** The result of a conference where nobody asks anything. */
export function resultOf(
  part: DeepPartial<State> = {},
  leaving: readonly MemberId[] = [],
  setup: Partial<Setup> = {},
): GameResult {
  const { result } = ballots(namePrices(conference(part, setup)), leaving);
  if (!result) throw new Error('no result');
  return result;
}
