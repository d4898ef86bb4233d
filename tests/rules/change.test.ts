import { describe, expect, it } from 'vitest';
import {
  cause,
  count,
  note,
  patchMember,
  pay,
  shift,
  shiftInfluence,
  shiftMember,
  shiftTension,
} from '../../src/rules/change.ts';
import { cannotPay, refuse } from '../../src/rules/refuse.ts';
import { after } from '../support/change.ts';
import { withMember, withPower, withState } from '../support/arrange.ts';
import { eventOf, eventsOf } from '../support/events.ts';
import { calm } from '../support/table.ts';

const WHY = cause('R2.12', 'start');

type Common = 'will' | 'coordination' | 'ladder' | 'normalisation';

/** Where a meter of the whole table is after some shifts. */
function shifted(meter: Common, from: number, ...steps: number[]): number {
  return after(withState(calm(), { [meter]: from }), (change) => {
    for (const by of steps) shift(change, meter, by, WHY);
  }).state[meter];
}

describe('change', () => {
  it.each<[Common, number]>([
    ['will', 10],
    ['coordination', 10],
    ['ladder', 5],
    ['normalisation', 3],
  ])('R2.12 %s runs from 0 to %i, and a shift past an end is lost', (meter, top) => {
    expect(shifted(meter, top - 1, 1)).toBe(top);
    expect(shifted(meter, top - 1, 2)).toBe(top);
    expect(shifted(meter, 1, -1)).toBe(0);
    expect(shifted(meter, 1, -2)).toBe(0);
    expect(shifted(meter, 1, -2, 1)).toBe(1);
  });

  it('R2.12 tension runs from 0 to 10', () => {
    const moved = (from: number, by: number): number =>
      after(withPower(calm(), 'iran', { tension: from }), (change) => shiftTension(change, 'iran', by, WHY))
        .state.powers.iran.tension;
    expect([moved(9, 1), moved(9, 5), moved(1, -1), moved(1, -5)]).toEqual([10, 10, 0, 0]);
  });

  it('R2.12 stability and reliability run from 0 to 6; standing has no such ends', () => {
    const moved = (meter: 'stability' | 'reliability' | 'standing', from: number, by: number): number =>
      after(withMember(calm(), 'turkiye', { [meter]: from }), (change) =>
        shiftMember(change, meter, 'turkiye', by, WHY),
      ).state.members.turkiye[meter];
    for (const meter of ['stability', 'reliability'] as const) {
      expect([moved(meter, 5, 1), moved(meter, 5, 3), moved(meter, 1, -1), moved(meter, 1, -3)]).toEqual([
        6, 6, 0, 0,
      ]);
    }
    expect([moved('standing', 6, 9), moved('standing', 0, -9)]).toEqual([15, -9]);
  });

  it('R2.12 influence runs from 0 to 3', () => {
    const moved = (from: number, by: number): number =>
      after(withMember(calm(), 'turkiye', { influence: { west: from } }), (change) =>
        shiftInfluence(change, 'west', 'turkiye', by, WHY),
      ).state.members.turkiye.influence.west;
    expect([moved(2, 1), moved(2, 4), moved(1, -1), moved(1, -4)]).toEqual([3, 3, 0, 0]);
  });

  it('R2.10 Russian influence on Kyrgyzstan never falls below 1 while its law stands', () => {
    const moved = (law: boolean, from: number, by: number): number =>
      after(withMember(calm(), 'kyrgyzstan', { law, influence: { russia: from, china: from } }), (change) =>
        shiftInfluence(change, 'russia', 'kyrgyzstan', by, WHY),
      ).state.members.kyrgyzstan.influence.russia;
    expect([moved(true, 2, -1), moved(true, 2, -2), moved(true, 1, -1)]).toEqual([1, 1, 1]);
    expect(moved(false, 2, -2)).toBe(0);
    // A floor holds what is there; it does not lift what lies under it.
    expect(moved(true, 0, -1)).toBe(0);
    expect(moved(true, 0, 1)).toBe(1);
  });

  it('R2.10 the floor holds for Russia alone', () => {
    const state = withMember(calm(), 'kyrgyzstan', { influence: { china: 1 } });
    const { members } = after(state, (change) =>
      shiftInfluence(change, 'china', 'kyrgyzstan', -1, WHY),
    ).state;
    expect(members.kyrgyzstan.influence.china).toBe(0);
  });

  it('R4.41 Coordination rises at most 2 a year, whatever it rises from', () => {
    expect(shifted('coordination', 2, 1, 1, 1)).toBe(4);
    expect(shifted('coordination', 2, 5)).toBe(4);
    expect(shifted('coordination', 2, 2, -1, 1)).toBe(3);
    expect(shifted('coordination', 9, 2, -1, 1)).toBe(10);
    expect(shifted('coordination', 5, -3)).toBe(2);
  });

  it('R4.40 Will falls at most 4 a year in all, and rises without limit', () => {
    expect(shifted('will', 6, -1, -2, -2)).toBe(2);
    expect(shifted('will', 6, -5)).toBe(2);
    expect(shifted('will', 6, -4, 1, -1)).toBe(3);
    expect(shifted('will', 2, 3, 3)).toBe(8);
  });

  it('R2.11 each step of normalisation lowers Armenia’s baseline by one, and a step back raises it again', () => {
    const base = (from: number, by: number): number =>
      after(withState(calm(), { normalisation: from }), (change) => shift(change, 'normalisation', by, WHY))
        .state.powers.armenia.baseline;
    const { baseline } = calm().powers.armenia;
    expect([base(0, 1), base(1, 1), base(2, 1), base(3, -1)]).toEqual([
      baseline - 1,
      baseline - 2,
      baseline - 3,
      baseline - 2,
    ]);
  });

  it('R1.3 every shift is told with what it really moved and why; a shift by nothing is not', () => {
    const change = after(withState(calm(), { will: 9 }), (change) => {
      shift(change, 'will', 3, WHY);
      shift(change, 'will', 0, WHY);
      shiftTension(change, 'iran', 0, WHY);
      shiftMember(change, 'standing', 'turkiye', 0, WHY);
      shiftInfluence(change, 'iran', 'turkiye', 0, WHY);
    });
    expect(eventOf(change, 'meterShifted')).toEqual({
      kind: 'meterShifted',
      at: 1,
      meter: 'will',
      by: 1,
      from: 9,
      to: 10,
      because: { rule: 'R2.12', label: 'start' },
    });
  });

  it('R1.3 what was told of members and powers names them', () => {
    const { events } = after(calm(), (change) => {
      shiftTension(change, 'iran', 2, WHY);
      shiftMember(change, 'stability', 'turkiye', -1, WHY);
      shiftInfluence(change, 'west', 'turkiye', 1, WHY);
    });
    expect(events).toMatchObject([
      { meter: 'tension', power: 'iran', by: 2, from: 3, to: 5 },
      { meter: 'stability', member: 'turkiye', by: -1, from: 4, to: 3 },
      { meter: 'influence', member: 'turkiye', power: 'west', by: 1, from: 2, to: 3 },
    ]);
  });

  it('R2.8 money is paid as far as it is there, and what one loses another gains', () => {
    const { state, events } = after(withState(calm(), { fund: 2 }), (change) => {
      expect(pay(change, 'turkiye', 'fund', 4, WHY)).toBe(4);
      expect(pay(change, 'turkiye', 'azerbaijan', 9, WHY)).toBe(6);
      expect(pay(change, 'turkiye', 'fund', 1, WHY)).toBe(0);
      expect(pay(change, 'fund', 'world', 99, WHY)).toBe(6);
      expect(pay(change, 'world', 'kazakhstan', 3, WHY)).toBe(3);
      expect(pay(change, 'azerbaijan', 'kazakhstan', -5, WHY)).toBe(0);
    });
    expect(state.fund).toBe(0);
    expect([
      state.members.turkiye.funds,
      state.members.azerbaijan.funds,
      state.members.kazakhstan.funds,
    ]).toEqual([0, 16, 13]);
    expect(eventsOf(events, 'moneyMoved').map(({ payer, payee, amount }) => [payer, payee, amount])).toEqual([
      ['turkiye', 'fund', 4],
      ['turkiye', 'azerbaijan', 6],
      ['fund', 'world', 6],
      ['world', 'kazakhstan', 3],
    ]);
  });

  it('R2.8 what a seat does not have it cannot spend', () => {
    expect(cannotPay(3, 3)).toBeNull();
    expect(cannotPay(2, 3)).toEqual({ kind: 'not-enough-funds', rule: 'R2.8', with: { need: 3, have: 2 } });
    expect(cannotPay(2, 3, 'R4.28')?.rule).toBe('R4.28');
    expect(refuse('suspended', 'R4.12')).toEqual({ kind: 'suspended', rule: 'R4.12' });
  });

  it('R9.1 a private event names who may see it, a public one nobody', () => {
    const { events } = after(calm(), (change) => {
      note(change, 'turnPassed', { member: 'turkiye' }, ['turkiye']);
      note(change, 'turnPassed', { member: 'turkiye' });
    });
    expect(events).toEqual([
      { kind: 'turnPassed', at: 1, member: 'turkiye', seen: ['turkiye'] },
      { kind: 'turnPassed', at: 1, member: 'turkiye' },
    ]);
  });

  it('R1.3 a rule leaves the state it was given as it was', () => {
    const state = calm();
    const copy = structuredClone(state);
    after(state, (change) => {
      shift(change, 'will', -1, WHY);
      patchMember(change, 'turkiye', { suspended: true });
      count(change, 'turkiye', { paid: 4, fullYears: 1 });
      count(change, 'turkiye', { paid: 3 });
      expect(change.state.members.turkiye.tally).toMatchObject({ paid: 7, fullYears: 1, assessed: 0 });
    });
    expect(state).toEqual(copy);
  });
});
