import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId, RegionId } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { legal } from '../../../src/rules/legal.ts';
import type { UnitPlan } from '../../support/arrange.ts';
import { operationsOf, withMember, withPhase, withUnits, withYear } from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf, paidFor, shiftsOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

const brigade = (owner: MemberId, place: RegionId): UnitPlan => ({ owner, kind: 'brigade', place });
const UNITS = [
  brigade('turkiye', 'eastern-anatolia'),
  brigade('azerbaijan', 'nakhchivan'),
  brigade('kazakhstan', 'altai'),
];
const plan = (region: RegionId): Action => ({ kind: 'proposeExercise', region });
const invite = (member: MemberId): Action => ({ kind: 'invitePartner', member });
const turn = (seat: MemberId, units = UNITS, state: State = calm()) =>
  withPhase(withUnits(state, units), operationsOf(seat, seat));
const planned = (region: RegionId, seat: MemberId = 'turkiye', state = turn(seat)) =>
  doAction(state, seat, plan(region));

describe('exercise', () => {
  it('R4.26 it is held in a border region', () => {
    expect(refusalOf(turn('turkiye'), 'turkiye', plan('eastern-anatolia'))).toBeNull();
    expect(refusalOf(turn('turkiye'), 'turkiye', plan('marmara'))).toEqual({
      kind: 'not-on-border',
      rule: 'R4.26',
      with: { region: 'marmara' },
    });
    expect(refusalOf(turn('turkiye'), 'turkiye', plan('atlantis'))).toMatchObject({ kind: 'unknown-id' });
  });

  it('R4.26 for ¤1', () => {
    const poor = (funds: number) => withMember(turn('turkiye'), 'turkiye', { funds });
    expect(refusalOf(poor(1), 'turkiye', plan('eastern-anatolia'))).toBeNull();
    expect(refusalOf(poor(0), 'turkiye', plan('eastern-anatolia'))).toMatchObject({
      kind: 'not-enough-funds',
      rule: 'R4.26',
    });
  });

  it('R4.26 both have a ready unit in reach', () => {
    // Kazakhstan’s only brigade stands far off.
    expect(refusalOf(turn('kazakhstan'), 'kazakhstan', plan('eastern-anatolia'))).toMatchObject({
      kind: 'no-ready-unit',
      rule: 'R4.26',
    });
    const alone = turn('turkiye', [brigade('turkiye', 'eastern-anatolia'), brigade('kazakhstan', 'altai')]);
    expect(refusalOf(alone, 'turkiye', plan('eastern-anatolia'))).toMatchObject({
      kind: 'not-in-reach',
      rule: 'R4.26',
    });
    const spent = turn('turkiye', [
      { ...brigade('turkiye', 'eastern-anatolia'), status: 'spent' },
      UNITS[1] as UnitPlan,
    ]);
    expect(refusalOf(spent, 'turkiye', plan('eastern-anatolia'))?.kind).toBe('no-ready-unit');
    expect(refusalOf(planned('eastern-anatolia'), 'turkiye', invite('kazakhstan'))).toEqual({
      kind: 'no-ready-unit',
      rule: 'R4.26',
      with: { member: 'kazakhstan', region: 'eastern-anatolia' },
    });
    expect(refusalOf(planned('eastern-anatolia'), 'turkiye', invite('azerbaijan'))).toBeNull();
  });

  it('R4.26 in one’s own land with any partner, in another’s with its owner alone', () => {
    const units = [...UNITS, brigade('kazakhstan', 'nakhchivan')];
    const abroad = planned('nakhchivan', 'turkiye', turn('turkiye', units));
    expect(refusalOf(abroad, 'turkiye', invite('kazakhstan'))).toMatchObject({
      kind: 'not-eligible',
      rule: 'R4.26',
    });
    expect(refusalOf(abroad, 'turkiye', invite('azerbaijan'))).toBeNull();
    const home = planned('nakhchivan', 'azerbaijan', turn('azerbaijan', units));
    const invited = legal(LIBRARY, home, 'azerbaijan').flatMap((action) =>
      action.kind === 'invitePartner' ? [action.member] : [],
    );
    expect(invited).toEqual(['turkiye', 'kazakhstan']);
    expect(refusalOf(home, 'azerbaijan', invite('azerbaijan'))?.kind).toBe('not-eligible');
  });

  it('R2.10 a member whose law keeps its units at home exercises there alone', () => {
    const units = [brigade('uzbekistan', 'fergana'), brigade('kyrgyzstan', 'osh-batken')];
    const state = turn('uzbekistan', units);
    expect(refusalOf(state, 'uzbekistan', plan('osh-batken'))?.kind).toBe('no-ready-unit');
    expect(
      refusalOf(withMember(state, 'uzbekistan', { law: false }), 'uzbekistan', plan('osh-batken')),
    ).toBeNull();
    const host = turn('kyrgyzstan', units);
    expect(refusalOf(host, 'kyrgyzstan', plan('osh-batken'))?.kind).toBe('not-in-reach');
  });

  it('R4.26 with the partner’s consent: Coordination +1, tension +1 with the powers on that border', () => {
    const asked = doAction(planned('eastern-anatolia'), 'turkiye', invite('azerbaijan'));
    expect(actors(LIBRARY, asked)).toEqual(['azerbaijan']);
    const held = take(asked, 'azerbaijan', { kind: 'giveConsent', consent: true });
    expect(held.state).toMatchObject({
      coordination: 3,
      powers: { iran: { tension: 4 }, armenia: { tension: 5 }, russia: { tension: 4 } },
      now: { exercises: [{ region: 'eastern-anatolia', by: 'turkiye', partner: 'azerbaijan' }] },
      phase: { step: { kind: 'done' } },
    });
    expect(held.state.members.turkiye).toMatchObject({ funds: 9, tally: { exercises: 1 } });
    expect(held.state.members.azerbaijan).toMatchObject({ funds: 10, tally: { exercises: 0 } });
    expect(eventOf(held, 'exerciseHeld')).toMatchObject({ member: 'turkiye', other: 'azerbaijan' });
    expect(held.state.units.every(({ status }) => status === 'ready')).toBe(true);
  });

  it('R4.26 the host of an exercise is whose land it is held in', () => {
    const state = withMember(turn('turkiye'), 'azerbaijan', { guests: ['turkiye'] });
    const held = play(state, [
      ['turkiye', plan('nakhchivan')],
      ['turkiye', invite('azerbaijan')],
    ]);
    expect(held.members.azerbaijan.tally.exercises).toBe(1);
    expect(held.members.turkiye).toMatchObject({ funds: 9, tally: { exercises: 0 } });
  });

  it('R2.6 a partner that refuses is not asked again in this turn; nothing is paid', () => {
    const asked = doAction(planned('eastern-anatolia'), 'turkiye', invite('azerbaijan'));
    const refused = take(asked, 'azerbaijan', { kind: 'giveConsent', consent: false });
    expect(refusalOf(refused.state, 'turkiye', invite('azerbaijan'))).toMatchObject({
      kind: 'host-refused',
      rule: 'R2.6',
    });
    expect(refused.state.coordination).toBe(2);
    expect([paidFor(refused, 'exercise'), shiftsOf(refused, 'tension')]).toEqual([[], []]);
    expect(doAction(refused.state, 'turkiye', { kind: 'handOver' }).phase).toMatchObject({ turn: 1 });
  });

  it('R4.26 one exercise a year in each region', () => {
    const held = withYear(turn('turkiye'), {
      exercises: [{ region: 'eastern-anatolia', by: 'kazakhstan', partner: 'turkiye' }],
    });
    expect(refusalOf(held, 'turkiye', plan('eastern-anatolia'))).toEqual({
      kind: 'already-taken-this-year',
      rule: 'R4.26',
      with: { region: 'eastern-anatolia' },
    });
    expect(refusalOf(held, 'turkiye', plan('nakhchivan'))).toBeNull();
  });

  it('R4.26 only regions on a border and in reach are offered', () => {
    const offered = legal(LIBRARY, turn('turkiye'), 'turkiye').flatMap((action) =>
      action.kind === 'proposeExercise' ? [action.region] : [],
    );
    expect(offered).toEqual(['kura-araz', 'nakhchivan', 'eastern-anatolia']);
  });
});
