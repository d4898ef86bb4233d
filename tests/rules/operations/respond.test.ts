import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId, RegionId, UnitKind } from '../../../src/model/ids.ts';
import type { Crisis } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { legal } from '../../../src/rules/legal.ts';
import type { Script } from '../../support/game.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf, paidFor } from '../../support/events.ts';
import type { UnitPlan } from '../../support/arrange.ts';
import {
  conflictOf,
  operationsOf,
  withMember,
  withPhase,
  withUnits,
  withYear,
} from '../../support/arrange.ts';
import { plainCard, plainOption, quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

const LIBRARY = quietLibrary({
  crises: [
    plainCard({
      id: 'trial',
      options: [
        plainOption({ id: 'guard', column: 'armed', cost: 2 }),
        plainOption({ id: 'hunt', column: 'insurgency' }),
      ],
    }),
  ],
});
const CRISIS: Crisis = {
  id: 'trial',
  region: 'altai',
  member: 'kazakhstan',
  power: null,
  named: null,
  attribution: 'certain',
  option: null,
  contributions: [],
};
const unit = (owner: MemberId, kind: UnitKind, place: RegionId): UnitPlan => ({ owner, kind, place });
const KAZAKHS = [
  unit('kazakhstan', 'brigade', 'altai'),
  unit('kazakhstan', 'special', 'altai'),
  unit('kazakhstan', 'air', 'altai'),
  unit('kazakhstan', 'air', 'altai'),
  unit('kazakhstan', 'engineers', 'altai'),
];
const respond = (option: string): Action => ({ kind: 'respondToCrisis', crisis: 'trial', option });
const send = (kind: UnitKind, from: RegionId): Action => ({ kind: 'sendUnit', unit: kind, from });
const money = (strength: number): Action => ({ kind: 'sendMoney', strength });
const HAND_OVER: Action = { kind: 'handOver' };

/** A member’s turn with a crisis in Altai on the table. */
function turn(
  seat: MemberId,
  units: readonly UnitPlan[] = KAZAKHS,
  crisis: Partial<Crisis> = {},
  state: State = calm(),
) {
  return withPhase(
    { ...withUnits(state, units), crises: [{ ...CRISIS, ...crisis }] },
    operationsOf(seat, 'turkiye'),
  );
}
const run = (state: State, script: Script) => play(state, script, LIBRARY);
const refused = (state: State, seat: MemberId, action: Action) => refusalOf(state, seat, action, LIBRARY);
const crisisIn = (state: State) => state.crises[0] as Crisis;
const responding = (state: State = turn('kazakhstan'), option = 'hunt') =>
  run(state, [['kazakhstan', respond(option)]]);

describe('respond', () => {
  it('R4.26 the first to respond chooses how a crisis is met and pays what that costs', () => {
    const chosen = take(turn('kazakhstan'), 'kazakhstan', respond('guard'), LIBRARY);
    expect(crisisIn(chosen.state).option).toBe('guard');
    expect(chosen.state.members.kazakhstan.funds).toBe(8);
    expect(paidFor(chosen, 'option-cost')).toEqual([{ payer: 'kazakhstan', payee: 'world', amount: 2 }]);
    const poor = (funds: number) => withMember(turn('kazakhstan'), 'kazakhstan', { funds });
    expect(refused(poor(2), 'kazakhstan', respond('guard'))).toBeNull();
    expect(refused(poor(1), 'kazakhstan', respond('guard'))).toMatchObject({
      kind: 'not-enough-funds',
      rule: 'R4.26',
    });
    expect(refused(poor(0), 'kazakhstan', respond('hunt'))).toBeNull();
  });

  it('R4.26 later responders meet it the same way, and pay for it no more', () => {
    const chosen = withMember(turn('kazakhstan', KAZAKHS, { option: 'guard' }), 'kazakhstan', { funds: 0 });
    expect(refused(chosen, 'kazakhstan', respond('hunt'))).toMatchObject({
      kind: 'already-taken-this-year',
      rule: 'R4.26',
    });
    expect(refused(chosen, 'kazakhstan', respond('guard'))).toBeNull();
    const rich = turn('kazakhstan', KAZAKHS, { option: 'guard' });
    expect(paidFor(take(rich, 'kazakhstan', respond('guard'), LIBRARY), 'option-cost')).toEqual([]);
    const offered = legal(LIBRARY, chosen, 'kazakhstan').filter(({ kind }) => kind === 'respondToCrisis');
    expect(offered).toEqual([respond('guard')]);
  });

  it('R4.26 a crisis or a way that is not there cannot be met', () => {
    expect(refused(turn('kazakhstan'), 'kazakhstan', respond('dance'))).toMatchObject({ kind: 'unknown-id' });
    const absent: Action = { kind: 'respondToCrisis', crisis: 'plain', option: 'guard' };
    expect(refused(turn('kazakhstan'), 'kazakhstan', absent)).toMatchObject({
      kind: 'unknown-id',
      rule: 'R4.26',
    });
  });

  it('R4.26 with up to three ready units, which are spent', () => {
    const three = run(responding(), [
      ['kazakhstan', send('brigade', 'altai')],
      ['kazakhstan', send('special', 'altai')],
      ['kazakhstan', send('air', 'altai')],
    ]);
    expect(three.units.map(({ status }) => status)).toEqual(['spent', 'spent', 'spent', 'ready', 'ready']);
    expect(three.units[0]?.place).toBe('altai');
    expect(refused(three, 'kazakhstan', send('air', 'altai'))).toEqual({
      kind: 'limit-reached',
      rule: 'R4.26',
      with: { most: 3 },
    });
  });

  it('R4.26 when the turn is handed over what was sent counts in the column of the way chosen', () => {
    const sent = (option: string) => {
      const state = run(responding(turn('kazakhstan'), option), [
        ['kazakhstan', send('brigade', 'altai')],
        ['kazakhstan', send('special', 'altai')],
      ]);
      return take(state, 'kazakhstan', HAND_OVER, LIBRARY);
    };
    expect(crisisIn(sent('hunt').state).contributions).toEqual([
      { member: 'kazakhstan', strength: 1 + 3, units: [1, 2], money: 0 },
    ]);
    expect(crisisIn(sent('guard').state).contributions[0]?.strength).toBe(2 + 1);
    expect(eventOf(sent('hunt'), 'crisisAnswered')).toMatchObject({
      member: 'kazakhstan',
      strength: 4,
      option: 'hunt',
    });
  });

  it('R2.7 ¤2 buys one strength, at most three in one response', () => {
    const bought = run(responding(), [['kazakhstan', money(2)]]);
    expect(bought.members.kazakhstan.funds).toBe(6);
    expect(refused(bought, 'kazakhstan', money(1))).toBeNull();
    expect(refused(bought, 'kazakhstan', money(2))).toEqual({
      kind: 'limit-reached',
      rule: 'R2.7',
      with: { most: 3 },
    });
    const handed = doAction(
      run(bought, [['kazakhstan', send('special', 'altai')]]),
      'kazakhstan',
      HAND_OVER,
      LIBRARY,
    );
    expect(crisisIn(handed).contributions).toEqual([
      { member: 'kazakhstan', strength: 5, units: [2], money: 4 },
    ]);
    const poor = withMember(responding(), 'kazakhstan', { funds: 3 });
    expect(refused(poor, 'kazakhstan', money(1))).toBeNull();
    expect(refused(poor, 'kazakhstan', money(2))).toMatchObject({
      kind: 'not-enough-funds',
      rule: 'R2.7',
      with: { need: 4, have: 3 },
    });
    const offered = legal(LIBRARY, responding(), 'kazakhstan').filter(({ kind }) => kind === 'sendMoney');
    expect(offered).toEqual([money(1), money(2), money(3)]);
  });

  it('R4.26 each state answers a crisis once, and two states at most', () => {
    const by = (member: MemberId) => ({ member, strength: 1, units: [8], money: 0 });
    const answered = (...members: readonly MemberId[]) =>
      refused(
        turn('kazakhstan', KAZAKHS, { option: 'hunt', contributions: members.map(by) }),
        'kazakhstan',
        respond('hunt'),
      );
    expect(answered('turkiye')).toBeNull();
    expect(answered('turkiye', 'kazakhstan')).toEqual({ kind: 'already-done', rule: 'R4.26' });
    expect(answered('turkiye', 'uzbekistan')).toEqual({
      kind: 'limit-reached',
      rule: 'R4.26',
      with: { most: 2 },
    });
  });

  it('R4.34 who sends nothing has not responded', () => {
    const done = take(responding(), 'kazakhstan', HAND_OVER, LIBRARY);
    expect(crisisIn(done.state).contributions).toEqual([]);
    expect(eventsOf(done, 'crisisAnswered')).toEqual([]);
  });

  it('R2.7 a unit without strength in the column is not sent', () => {
    expect(refused(responding(), 'kazakhstan', send('engineers', 'altai'))).toEqual({
      kind: 'not-eligible',
      rule: 'R2.7',
      with: { unit: 'engineers', column: 'insurgency' },
    });
    expect(refused(responding(), 'kazakhstan', send('engineers', 'zhetisu'))?.kind).toBe('no-ready-unit');
  });

  it('R2.3 units come from two links away, not from three', () => {
    const far = (place: RegionId) =>
      refused(
        responding(turn('kazakhstan', [unit('kazakhstan', 'special', place)])),
        'kazakhstan',
        send('special', place),
      );
    expect(far('caspian-coast')).toBeNull();
    expect(far('balkan')).toEqual({ kind: 'not-in-reach', rule: 'R2.3', with: { region: 'altai' } });
  });

  const uzbeks = [unit('uzbekistan', 'special', 'tashkent'), unit('uzbekistan', 'special', 'zarafshan')];

  it('R2.10 law bars units, and is named before reach', () => {
    const state = run(turn('uzbekistan', uzbeks), [['uzbekistan', respond('hunt')]]);
    const barred = { kind: 'barred-by-law', rule: 'R2.10', with: { member: 'uzbekistan' } };
    expect(refused(state, 'uzbekistan', send('special', 'tashkent'))).toEqual(barred);
    expect(refused(state, 'uzbekistan', send('special', 'zarafshan'))).toEqual(barred);
    const struck = withMember(state, 'uzbekistan', { law: false });
    expect(refused(struck, 'uzbekistan', send('special', 'tashkent'))).toBeNull();
    // Its money goes all the same.
    expect(refused(state, 'uzbekistan', money(1))).toBeNull();
  });

  it('R2.10 at home law bars nothing', () => {
    const home = turn('uzbekistan', uzbeks, { region: 'fergana', member: 'uzbekistan' });
    const state = run(home, [['uzbekistan', respond('hunt')]]);
    expect(refused(state, 'uzbekistan', send('special', 'tashkent'))).toBeNull();
    const far = turn('uzbekistan', [unit('uzbekistan', 'special', 'fergana')], {
      region: 'khorezm-aral',
      member: 'uzbekistan',
    });
    const met = run(far, [['uzbekistan', respond('hunt')]]);
    expect(refused(met, 'uzbekistan', send('special', 'fergana'))?.kind).toBe('not-in-reach');
  });

  const kyrgyz = [unit('kyrgyzstan', 'special', 'chuy-talas')];
  const coming = () =>
    run(turn('kyrgyzstan', kyrgyz), [
      ['kyrgyzstan', respond('hunt')],
      ['kyrgyzstan', send('special', 'chuy-talas')],
    ]);

  it('R2.6 who answers a crisis is welcome: nobody is asked', () => {
    expect(actors(LIBRARY, coming())).toEqual(['kyrgyzstan']);
    expect(coming().units[0]?.status).toBe('spent');
    expect(coming().now.forces).toEqual([{ member: 'kyrgyzstan', region: 'altai' }]);
    const handed = doAction(coming(), 'kyrgyzstan', HAND_OVER, LIBRARY);
    expect(crisisIn(handed).contributions).toMatchObject([{ member: 'kyrgyzstan', strength: 3 }]);
  });

  it('R2.5 units sent over the sea count as crossings', () => {
    const state = turn('azerbaijan', [unit('azerbaijan', 'special', 'absheron')], {
      region: 'balkan',
      member: 'turkmenistan',
    });
    const sent = run(withMember(state, 'turkmenistan', { guests: ['azerbaijan'] }), [
      ['azerbaijan', respond('hunt')],
      ['azerbaijan', send('special', 'absheron')],
    ]);
    expect(sent.now.crossings).toBe(1);
  });
});

describe('join the mission', () => {
  const JOIN: Action = { kind: 'joinMission' };
  const mission = (id: string, state: State) =>
    withYear(state, { mission: { mission: id, contributions: [] } });

  it('R4.32 one joins a mission that was carried, with up to two ready units', () => {
    expect(refused(turn('kazakhstan'), 'kazakhstan', JOIN)).toEqual({ kind: 'nothing-to-do', rule: 'R4.32' });
    const two = run(mission('truce-observers', turn('kazakhstan')), [
      ['kazakhstan', JOIN],
      ['kazakhstan', send('brigade', 'altai')],
      ['kazakhstan', send('special', 'altai')],
    ]);
    expect(refused(two, 'kazakhstan', send('engineers', 'altai'))).toMatchObject({
      kind: 'limit-reached',
      with: { most: 2 },
    });
    expect(two.units.map(({ status }) => status)).toEqual(['spent', 'spent', 'ready', 'ready', 'ready']);
    const handed = take(two, 'kazakhstan', HAND_OVER, LIBRARY);
    // Peacekeeping: 2 and 1.
    expect(handed.state.now.mission?.contributions).toEqual([
      { member: 'kazakhstan', strength: 3, units: [1, 2], money: 0 },
    ]);
    expect(eventOf(handed, 'missionJoined')).toMatchObject({ member: 'kazakhstan', strength: 3 });
  });

  it('R4.32 units count in the column of the mission, and money does not go', () => {
    const rescue = run(mission('search-and-rescue', turn('kazakhstan')), [['kazakhstan', JOIN]]);
    expect(refused(rescue, 'kazakhstan', send('special', 'altai'))).toMatchObject({
      kind: 'not-eligible',
      with: { column: 'disaster' },
    });
    expect(refused(rescue, 'kazakhstan', money(1))).toMatchObject({ kind: 'wrong-phase', rule: 'R4' });
    expect(legal(LIBRARY, rescue, 'kazakhstan').map(({ kind }) => kind)).not.toContain('sendMoney');
    const handed = run(rescue, [
      ['kazakhstan', send('engineers', 'altai')],
      ['kazakhstan', HAND_OVER],
    ]);
    expect(handed.now.mission?.contributions[0]?.strength).toBe(3);
  });

  it('R4.32 relief only where law says so', () => {
    const units = [unit('uzbekistan', 'brigade', 'tashkent'), unit('uzbekistan', 'engineers', 'tashkent')];
    const joining = run(mission('truce-observers', turn('uzbekistan', units)), [['uzbekistan', JOIN]]);
    expect(refused(joining, 'uzbekistan', send('brigade', 'tashkent'))).toMatchObject({
      kind: 'barred-by-law',
      rule: 'R2.10',
    });
    expect(refused(joining, 'uzbekistan', send('engineers', 'tashkent'))).toBeNull();
  });

  it('R4.32 who joins without units did not go', () => {
    const done = run(mission('truce-observers', turn('kazakhstan')), [
      ['kazakhstan', JOIN],
      ['kazakhstan', HAND_OVER],
    ]);
    expect(done.now.mission?.contributions).toEqual([]);
  });

  it('R4.32 both turns of a member go into one part', () => {
    const before = { member: 'kazakhstan', strength: 2, units: [9], money: 0 } as const;
    const state = withYear(turn('kazakhstan'), {
      mission: { mission: 'truce-observers', contributions: [before] },
    });
    const done = run(state, [
      ['kazakhstan', JOIN],
      ['kazakhstan', send('engineers', 'altai')],
      ['kazakhstan', HAND_OVER],
    ]);
    expect(done.now.mission?.contributions).toEqual([
      { member: 'kazakhstan', strength: 4, units: [9, 5], money: 0 },
    ]);
  });
});

describe('keep the peace', () => {
  const keep = (conflict: number): Action => ({ kind: 'keepPeace', conflict });
  const frozen = (seat: MemberId, units?: readonly UnitPlan[]) => ({
    ...turn(seat, units),
    conflicts: [conflictOf('zhetisu', 'china', { id: 7 }), conflictOf('ahal', 'iran', { id: 9 })],
  });

  it('R4.26 up to two units with peacekeeping strength are stationed at a frozen conflict', () => {
    expect(refused(frozen('kazakhstan'), 'kazakhstan', keep(8))).toMatchObject({
      kind: 'unknown-id',
      rule: 'R4.26',
    });
    const two = run(frozen('kazakhstan'), [
      ['kazakhstan', keep(7)],
      ['kazakhstan', send('brigade', 'altai')],
      ['kazakhstan', send('engineers', 'altai')],
    ]);
    expect(
      two.units.filter(({ keeping }) => keeping === 7).map(({ place, status }) => [place, status]),
    ).toEqual([
      ['zhetisu', 'ready'],
      ['zhetisu', 'ready'],
    ]);
    expect(refused(two, 'kazakhstan', send('special', 'altai'))).toMatchObject({ with: { most: 2 } });
    const handed = take(two, 'kazakhstan', HAND_OVER, LIBRARY);
    expect(eventOf(handed, 'peaceKept')).toMatchObject({ member: 'kazakhstan', region: 'zhetisu', count: 2 });
    expect(two.now.forces).toContainEqual({ member: 'kazakhstan', region: 'zhetisu' });
  });

  it('R4.26 a wing has no strength for it', () => {
    const keeping = run(frozen('kazakhstan'), [['kazakhstan', keep(7)]]);
    expect(refused(keeping, 'kazakhstan', send('air', 'altai'))).toMatchObject({
      kind: 'not-eligible',
      with: { column: 'peacekeeping' },
    });
  });

  it('R2.6 keepers from abroad need consent', () => {
    const state = run(frozen('kyrgyzstan', [unit('kyrgyzstan', 'brigade', 'chuy-talas')]), [
      ['kyrgyzstan', keep(7)],
      ['kyrgyzstan', send('brigade', 'chuy-talas')],
    ]);
    expect(actors(LIBRARY, state)).toEqual(['kazakhstan']);
  });
});
