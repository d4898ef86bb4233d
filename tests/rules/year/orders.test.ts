import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { legal } from '../../../src/rules/legal.ts';
import { isFull } from '../../../src/rules/membership.ts';
import { BOOK } from '../../support/change.ts';
import { withMember, withPhase, withState, withUnits, withYear } from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

function orders(state: State = calm(), finished: readonly MemberId[] = []): State {
  return withPhase(state, {
    kind: 'agenda',
    stage: 'orders',
    programme: 10,
    projects: [],
    firstSite: null,
    motion: null,
    motionChosen: true,
    finished,
  });
}

const RAISE: Action = { kind: 'raiseUnit', unit: 'air', region: 'marmara' };
const LEAVE: Action = { kind: 'leaveOtherAlliance' };

describe('national orders', () => {
  it('R4.17 a member raises a unit in a region of its own at its price', () => {
    const done = take(orders(), 'turkiye', RAISE);
    expect(done.state.members.turkiye.funds).toBe(6);
    expect(done.state.units.at(-1)).toMatchObject({
      owner: 'turkiye',
      kind: 'air',
      place: 'marmara',
      status: 'ready',
    });
    expect(eventOf(done, 'moneyMoved')).toMatchObject({ payer: 'turkiye', payee: 'world', amount: 4 });
  });

  it('R4.17 not without the money, and not in another’s land', () => {
    const poor = (funds: number) => orders(withMember(calm(), 'turkiye', { funds }));
    expect(refusalOf(poor(4), 'turkiye', RAISE)).toBeNull();
    expect(refusalOf(poor(3), 'turkiye', RAISE)).toEqual({
      kind: 'not-enough-funds',
      rule: 'R4.17',
      with: { need: 4, have: 3 },
    });
    expect(refusalOf(orders(), 'turkiye', { ...RAISE, region: 'absheron' })).toMatchObject({
      kind: 'not-yours',
      rule: 'R4.17',
    });
  });

  it('R4.17 at most two units a year', () => {
    const raised = (count: number) =>
      orders(withYear(calm(), { raisedUnits: { turkiye: count, azerbaijan: 2 } }));
    const first = doAction(orders(), 'turkiye', RAISE);
    expect(first.now.raisedUnits).toEqual({ turkiye: 1 });
    expect(refusalOf(first, 'turkiye', RAISE)).toBeNull();
    expect(doAction(raised(1), 'turkiye', RAISE).now.raisedUnits.turkiye).toBe(2);
    expect(refusalOf(raised(2), 'turkiye', RAISE)).toEqual({
      kind: 'limit-reached',
      rule: 'R4.17',
      with: { most: 2 },
    });
  });

  it('R4.17 a ready unit may be disbanded, and only a ready one', () => {
    const state = orders(
      withUnits(calm(), [
        { owner: 'turkiye', kind: 'air', place: 'marmara', status: 'worn' },
        { owner: 'turkiye', kind: 'air', place: 'marmara' },
        { owner: 'turkiye', kind: 'air', place: 'marmara' },
      ]),
    );
    const disband = (region: string): Action => ({ kind: 'disbandUnit', unit: 'air', region });
    expect(doAction(state, 'turkiye', disband('marmara')).units.map(({ id }) => id)).toEqual([1, 3]);
    expect(refusalOf(state, 'turkiye', disband('absheron'))).toMatchObject({
      kind: 'no-such-unit',
      rule: 'R4.17',
    });
    const none = play(state, [
      ['turkiye', disband('marmara')],
      ['turkiye', disband('marmara')],
    ]);
    expect(refusalOf(none, 'turkiye', disband('marmara'))?.kind).toBe('no-such-unit');
  });

  it('R4.17 under an exclusive treaty a member of the CSTO may leave it: law struck, stability −1, Russia +2', () => {
    const state = orders(withState(calm(), { treaty: { alliances: 'exclusive' } }));
    expect(isFull(BOOK, state, 'kazakhstan')).toBe(false);
    const { state: left, events } = take(state, 'kazakhstan', LEAVE);
    expect(left.members.kazakhstan).toMatchObject({ law: false, stability: 3 });
    expect(left.powers.russia.tension).toBe(6);
    expect(isFull(BOOK, left, 'kazakhstan')).toBe(true);
    expect(eventOf(events, 'otherAllianceLeft').member).toBe('kazakhstan');
    expect(refusalOf(left, 'kazakhstan', LEAVE)?.kind).toBe('nothing-to-do');
  });

  it('R4.17 nobody leaves under a compatible treaty, and nobody leaves what it does not belong to', () => {
    expect(refusalOf(orders(), 'kazakhstan', LEAVE)).toMatchObject({ kind: 'nothing-to-do', rule: 'R4.17' });
    const exclusive = orders(withState(calm(), { treaty: { alliances: 'exclusive' } }));
    expect(refusalOf(exclusive, 'turkiye', LEAVE)?.kind).toBe('nothing-to-do');
    const offered = (state: State, seat: MemberId) =>
      legal(LIBRARY, state, seat).some(({ kind }) => kind === LEAVE.kind);
    expect([
      offered(exclusive, 'kyrgyzstan'),
      offered(exclusive, 'uzbekistan'),
      offered(orders(), 'kyrgyzstan'),
    ]).toEqual([true, false, false]);
  });

  it('R4.18 when all six are done with their orders the corridor opens', () => {
    const five = orders(calm(), MEMBER_IDS.slice(0, 4));
    const almost = doAction(five, 'turkmenistan', { kind: 'finishOrders' });
    expect(almost.phase.kind).toBe('agenda');
    expect(doAction(almost, 'uzbekistan', { kind: 'finishOrders' }).phase).toEqual({
      kind: 'corridor',
      drafts: {},
      left: [],
      censure: [],
      petition: null,
    });
  });
});
