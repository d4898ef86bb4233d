import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId, RegionId, UnitKind } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { legal } from '../../../src/rules/legal.ts';
import type { UnitPlan } from '../../support/arrange.ts';
import {
  operationsOf,
  siteOf,
  withMember,
  withPhase,
  withPower,
  withState,
  withUnits,
  withYear,
} from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

/** Two turns of a member whose units stand as given; its neighbours let it in. */
function turn(seat: MemberId, units: readonly UnitPlan[], state: State = calm(), guests = true): State {
  let open = withUnits(state, units);
  if (guests) {
    for (const { id } of LIBRARY.members) open = withMember(open, id, { guests: [seat] });
  }
  return withPhase(open, operationsOf(seat, seat));
}
const unit = (owner: MemberId, kind: UnitKind, place: RegionId): UnitPlan => ({ owner, kind, place });
const pick = (kind: UnitKind, from: RegionId): Action => ({ kind: 'pickUnit', unit: kind, from });
const deploy = (to: RegionId): Action => ({ kind: 'deployUnit', to });
const HAND_OVER: Action = { kind: 'handOver' };

const TURKS = [
  unit('turkiye', 'brigade', 'marmara'),
  unit('turkiye', 'air', 'marmara'),
  unit('turkiye', 'air', 'marmara'),
];

describe('deploy', () => {
  it('R4.26 a ready unit is picked and moved, and stays ready', () => {
    const picked = doAction(turn('turkiye', TURKS), 'turkiye', pick('air', 'marmara'));
    const done = take(picked, 'turkiye', deploy('eastern-anatolia'));
    expect(done.state.units.map(({ place }) => place)).toEqual(['marmara', 'eastern-anatolia', 'marmara']);
    expect(done.state.units[1]?.status).toBe('ready');
    expect(eventOf(done, 'unitMoved')).toMatchObject({
      member: 'turkiye',
      unit: 'air',
      fromRegion: 'marmara',
      toRegion: 'eastern-anatolia',
    });
  });

  it('R4.26 up to two units in one action, which ends with the second', () => {
    const one = play(turn('turkiye', TURKS), [
      ['turkiye', pick('air', 'marmara')],
      ['turkiye', deploy('eastern-anatolia')],
    ]);
    expect(one.phase).toMatchObject({ step: { kind: 'deploying', moved: 1, picked: null } });
    const two = play(one, [
      ['turkiye', pick('brigade', 'marmara')],
      ['turkiye', deploy('central-anatolia')],
    ]);
    expect(two.phase).toMatchObject({ step: { kind: 'done' } });
    expect(refusalOf(two, 'turkiye', pick('air', 'marmara'))?.kind).toBe('wrong-phase');
    expect(doAction(one, 'turkiye', HAND_OVER).phase).toMatchObject({ turn: 1, step: { kind: 'choose' } });
  });

  it('R2.7 a unit that is not ready cannot be picked', () => {
    const spent = turn('turkiye', [{ ...unit('turkiye', 'air', 'marmara'), status: 'spent' }]);
    expect(refusalOf(spent, 'turkiye', pick('air', 'marmara'))).toEqual({
      kind: 'no-ready-unit',
      rule: 'R2.7',
      with: { unit: 'air', region: 'marmara' },
    });
  });

  it('R2.3 it reaches two links, and the same place is no move', () => {
    const picked = doAction(turn('turkiye', TURKS), 'turkiye', pick('brigade', 'marmara'));
    expect(refusalOf(picked, 'turkiye', deploy('nakhchivan'))).toEqual({
      kind: 'not-in-reach',
      rule: 'R2.3',
      with: { region: 'nakhchivan' },
    });
    expect(refusalOf(picked, 'turkiye', deploy('marmara'))).toMatchObject({
      kind: 'already-done',
      rule: 'R4.26',
    });
    expect(refusalOf(picked, 'turkiye', deploy('atlantis'))).toMatchObject({
      kind: 'unknown-id',
      rule: 'R2.2',
    });
    const places = legal(LIBRARY, picked, 'turkiye').flatMap((action) =>
      action.kind === 'deployUnit' ? [action.to] : [],
    );
    expect(places.toSorted()).toEqual(['aegean-mediterranean', 'central-anatolia', 'eastern-anatolia']);
  });

  it('R2.10 law bars units from abroad, but not from moving at home', () => {
    const units = [unit('uzbekistan', 'brigade', 'tashkent'), unit('uzbekistan', 'engineers', 'tashkent')];
    const picked = doAction(turn('uzbekistan', units), 'uzbekistan', pick('brigade', 'tashkent'));
    expect(refusalOf(picked, 'uzbekistan', deploy('chuy-talas'))).toEqual({
      kind: 'barred-by-law',
      rule: 'R2.10',
      with: { member: 'uzbekistan' },
    });
    expect(refusalOf(picked, 'uzbekistan', deploy('fergana'))).toBeNull();
    const relief = doAction(turn('uzbekistan', units), 'uzbekistan', pick('engineers', 'tashkent'));
    expect(refusalOf(relief, 'uzbekistan', deploy('chuy-talas'))).toBeNull();
  });

  it('R2.3 a unit that law and distance leave nowhere to go is not picked', () => {
    // Nakhchivan touches only Türkiye’s east.
    const stuck = (law: boolean) => {
      const units = [unit('uzbekistan', 'brigade', 'nakhchivan')];
      return refusalOf(
        withMember(turn('uzbekistan', units), 'uzbekistan', { law }),
        'uzbekistan',
        pick('brigade', 'nakhchivan'),
      );
    };
    expect(stuck(true)).toMatchObject({ kind: 'not-in-reach', rule: 'R2.3' });
    expect(stuck(false)).toBeNull();
  });

  it('R4.18 where it was sent is written down, for promises of forces', () => {
    const done = play(turn('turkiye', TURKS), [
      ['turkiye', pick('air', 'marmara')],
      ['turkiye', deploy('eastern-anatolia')],
    ]);
    expect(done.now.forces).toEqual([{ member: 'turkiye', region: 'eastern-anatolia' }]);
  });
});

describe('consent', () => {
  const guest = () =>
    turn(
      'turkiye',
      [unit('turkiye', 'air', 'eastern-anatolia'), unit('turkiye', 'air', 'eastern-anatolia')],
      calm(),
      false,
    );
  const asking = () =>
    play(guest(), [
      ['turkiye', pick('air', 'eastern-anatolia')],
      ['turkiye', deploy('nakhchivan')],
    ]);

  it('R2.6 a unit may enter another member’s region only with that member’s consent', () => {
    expect(actors(LIBRARY, asking())).toEqual(['azerbaijan']);
    expect(asking().units[0]?.place).toBe('eastern-anatolia');
    expect(eventsOf(asking(), 'consentAsked')).toMatchObject([{ member: 'turkiye', other: 'azerbaijan' }]);
    const done = take(asking(), 'azerbaijan', { kind: 'giveConsent', consent: true });
    expect(done.state.units[0]?.place).toBe('nakhchivan');
    expect(eventOf(done, 'consentGiven')).toMatchObject({ member: 'azerbaijan', other: 'turkiye' });
    expect(actors(LIBRARY, done.state)).toEqual(['turkiye']);
  });

  it('R2.6 consent is asked once a year for each guest', () => {
    const entered = doAction(asking(), 'azerbaijan', { kind: 'giveConsent', consent: true });
    expect(entered.members.azerbaijan.guests).toEqual(['turkiye']);
    const again = play(entered, [
      ['turkiye', pick('air', 'eastern-anatolia')],
      ['turkiye', deploy('nakhchivan')],
    ]);
    expect(again.units.map(({ place }) => place)).toEqual(['nakhchivan', 'nakhchivan']);
    expect(eventsOf(again, 'consentAsked')).toHaveLength(1);
    // Another guest is asked for by itself.
    const other = withMember(asking(), 'azerbaijan', { guests: ['kazakhstan'] });
    expect(actors(LIBRARY, other)).toEqual(['azerbaijan']);
  });

  it('R2.6 a refusal moves nothing, and the same host is not asked twice in the turn', () => {
    const done = take(asking(), 'azerbaijan', { kind: 'giveConsent', consent: false });
    expect(done.state.units[0]?.place).toBe('eastern-anatolia');
    expect(done.state.members.azerbaijan.guests).toEqual([]);
    expect(eventOf(done, 'consentRefused')).toMatchObject({ member: 'azerbaijan', other: 'turkiye' });
    expect(done.state.phase).toMatchObject({ step: { kind: 'deploying', picked: { unit: 'air' } } });
    expect(refusalOf(done.state, 'turkiye', deploy('kura-araz'))).toEqual({
      kind: 'host-refused',
      rule: 'R2.6',
      with: { member: 'azerbaijan' },
    });
    expect(refusalOf(done.state, 'turkiye', deploy('marmara'))).toBeNull();
    const next = doAction(done.state, 'turkiye', HAND_OVER);
    const picked = doAction(next, 'turkiye', pick('air', 'eastern-anatolia'));
    expect(refusalOf(picked, 'turkiye', deploy('kura-araz'))).toBeNull();
  });

  it('R2.6 nobody is asked at home', () => {
    const home = play(guest(), [
      ['turkiye', pick('air', 'eastern-anatolia')],
      ['turkiye', deploy('marmara')],
    ]);
    expect(eventsOf(home, 'consentAsked')).toEqual([]);
  });
});

describe('the Caspian', () => {
  /** Over the sea: Russia’s road is shut. */
  const shut = () => withPower(calm(), 'russia', { tension: 5 });
  const cross = (seat: MemberId, state: State = shut(), to: RegionId = 'balkan') =>
    take(
      doAction(turn(seat, [unit(seat, 'air', 'absheron')], state), seat, pick('air', 'absheron')),
      seat,
      deploy(to),
    );

  it('R2.5 each unit that crosses counts', () => {
    const done = cross('azerbaijan', withYear(shut(), { crossings: 1 }));
    expect(done.state.now.crossings).toBe(2);
    expect(eventOf(done, 'caspianCrossed')).toMatchObject({ member: 'azerbaijan', breach: 'no' });
    expect(cross('azerbaijan', shut(), 'kura-araz').state.now.crossings).toBe(0);
  });

  it('R2.5 a unit of a state without a Caspian shore breaches the Convention: Russia +1, Iran +1, once a year', () => {
    const first = cross('turkiye');
    expect(first.state).toMatchObject({
      now: { crossings: 1, conventionBreached: true },
      powers: { russia: { tension: 6 }, iran: { tension: 4 }, china: { tension: 2 } },
    });
    expect(eventOf(first, 'caspianCrossed').breach).toBe('yes');
    expect(shiftsOf(first, 'tension', { rule: 'R2.5' })).toEqual([1, 1]);
    const second = cross('turkiye', withYear(shut(), { crossings: 1, conventionBreached: true }));
    expect(shiftsOf(second, 'tension')).toEqual([]);
    expect(eventOf(second, 'caspianCrossed').breach).toBe('no');
  });

  it('R2.5 units of Azerbaijan, Kazakhstan and Turkmenistan breach nothing', () => {
    for (const seat of ['azerbaijan', 'kazakhstan', 'turkmenistan'] as const) {
      expect(cross(seat).state.now).toMatchObject({ crossings: 1, conventionBreached: false });
    }
    expect(cross('kyrgyzstan').state.now.conventionBreached).toBe(true);
  });

  it('R2.5 the third unit of a year does not cross without a logistics bridge', () => {
    const state = withYear(shut(), { crossings: 2 });
    const picked = doAction(
      turn('azerbaijan', [unit('azerbaijan', 'air', 'absheron')], state),
      'azerbaijan',
      pick('air', 'absheron'),
    );
    expect(refusalOf(picked, 'azerbaijan', deploy('balkan'))?.kind).toBe('not-in-reach');
    const bridged = withState(picked, { sites: [siteOf('logistics-bridge', 'absheron')] });
    expect(refusalOf(bridged, 'azerbaijan', deploy('balkan'))).toBeNull();
  });
});
