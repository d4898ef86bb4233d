import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { CorridorPhase } from '../../../src/model/phase.ts';
import type { AlliancePromise, Motion } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { legal } from '../../../src/rules/legal.ts';
import { withMember, withPhase, withYear } from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

const MISSION: Motion = { kind: 'mission', mission: 'truce-observers' };
const SHARES = { azerbaijan: 3, turkiye: 7, kazakhstan: 3, kyrgyzstan: 2, uzbekistan: 3, turkmenistan: 2 };

/** The corridor of a year with a programme of ¤20 and a motion. */
function corridor(state: State = calm(), part: Partial<CorridorPhase> = {}): State {
  const year = withYear(state, { programme: 20, assessed: SHARES, motion: MISSION });
  return withPhase(year, { kind: 'corridor', drafts: {}, left: [], censure: [], petition: null, ...part });
}

const open = (to: MemberId): Action => ({ kind: 'openPromise', to });
const VOTE: Action = { kind: 'promiseVote', ballot: 'yes' };
const MAKE: Action = { kind: 'makePromise' };
const refused = (state: State, action: Action, seat: MemberId = 'turkiye') => refusalOf(state, seat, action);
const opened = (state: State = corridor()) => doAction(state, 'turkiye', open('kazakhstan'));
const named = () => doAction(opened(), 'turkiye', VOTE);
const kindsFor = (state: State, seat: MemberId) =>
  new Set(legal(LIBRARY, state, seat).map(({ kind }) => kind));

describe('corridor: promises', () => {
  it('R4.18 a promise is made in public, to one member, about one matter', () => {
    const done = take(named(), 'turkiye', MAKE);
    const promise: AlliancePromise = {
      id: 1000,
      year: 1,
      by: 'turkiye',
      to: 'kazakhstan',
      matter: { kind: 'vote', ballot: 'yes' },
      condition: null,
      outcome: 'open',
    };
    expect(done.state.promises).toEqual([promise]);
    expect(eventOf(done, 'promiseMade')).toMatchObject({ promise });
    expect(eventOf(done, 'promiseMade').seen).toBeUndefined();
    // The next promise of anybody has another number.
    const again = play(done.state, [
      ['kazakhstan', open('turkiye')],
      ['kazakhstan', { kind: 'promisePledge', atLeast: 3 }],
      ['kazakhstan', MAKE],
    ]);
    expect(again.promises.map(({ id, matter }) => [id, matter.kind])).toEqual([
      [1000, 'vote'],
      [1001, 'pledge'],
    ]);
  });

  it('R4.18 a pledge of at least so much, or forces for a place, may be promised too', () => {
    const pledge = play(opened(), [
      ['turkiye', { kind: 'promisePledge', atLeast: 4 }],
      ['turkiye', MAKE],
    ]);
    expect(pledge.promises[0]?.matter).toEqual({ kind: 'pledge', atLeast: 4 });
    const forces = play(opened(), [
      ['turkiye', { kind: 'promiseForces', region: 'altai' }],
      ['turkiye', MAKE],
    ]);
    expect(forces.promises[0]?.matter).toEqual({ kind: 'forces', region: 'altai' });
    expect(refused(opened(), { kind: 'promiseForces', region: 'atlantis' })?.kind).toBe('unknown-id');
    const marmara: Action = { kind: 'promiseForces', region: 'marmara' };
    expect(refused(opened(), marmara)).toMatchObject({ kind: 'not-eligible', rule: 'R4.18' });
  });

  it('R4.18 any pledge from ¤1 to one and a half of one’s share may be promised', () => {
    const amounts = legal(LIBRARY, opened(), 'turkiye').flatMap((action) =>
      action.kind === 'promisePledge' ? [action.atLeast] : [],
    );
    expect(amounts).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    const pledge = (atLeast: number): Action => ({ kind: 'promisePledge', atLeast });
    expect(refused(opened(), pledge(0))?.kind).toBe('limit-reached');
    expect(refused(opened(), pledge(12))).toMatchObject({ kind: 'limit-reached', with: { most: 11 } });
  });

  it('R4.18 at most two promises each a year; those of other years and members do not count', () => {
    const made = (by: MemberId, year: number): AlliancePromise => {
      return {
        id: 1,
        year,
        by,
        to: 'uzbekistan',
        matter: { kind: 'pledge', atLeast: 1 },
        condition: null,
        outcome: 'open',
      };
    };
    const one = [made('turkiye', 1), made('turkiye', 0), made('azerbaijan', 1)];
    const at = (promises: AlliancePromise[]) => corridor({ ...calm(), promises });
    expect(refused(at(one), open('kazakhstan'))).toBeNull();
    expect(refused(at([...one, made('turkiye', 1)]), open('kazakhstan'))).toEqual({
      kind: 'limit-reached',
      rule: 'R4.18',
      with: { most: 2 },
    });
  });

  it('R4.18 nobody promises to itself, nor opens a second promise over the first', () => {
    expect(refused(corridor(), open('turkiye'))?.kind).toBe('not-eligible');
    expect(refused(opened(), open('uzbekistan'))?.kind).toBe('already-done');
    // Others may at the same time.
    expect(refused(opened(), open('turkiye'), 'uzbekistan')).toBeNull();
  });

  it('R4.18 matter, then condition, then the promise: each in its place and once', () => {
    const incomplete = { kind: 'incomplete', rule: 'R4.18' };
    expect(refused(corridor(), VOTE)).toMatchObject({ ...incomplete, with: { what: 'promise' } });
    expect(refused(corridor(), MAKE)).toMatchObject({ ...incomplete, with: { what: 'promise' } });
    expect(refused(opened(), MAKE)).toMatchObject({ ...incomplete, with: { what: 'matter' } });
    expect(refused(named(), VOTE)?.kind).toBe('already-done');
    expect(refused(named(), { kind: 'promisePledge', atLeast: 2 })?.kind).toBe('already-done');
    expect(refused(named(), { kind: 'promiseForces', region: 'altai' })?.kind).toBe('already-done');
  });

  it('R4.18 a vote can be promised only where there is a motion', () => {
    const without = withYear(opened(), { motion: null });
    expect(refused({ ...without, now: { ...without.now, motion: null } }, VOTE)).toMatchObject({
      kind: 'nothing-to-do',
      with: { what: 'motion' },
    });
  });

  const pledged: Action = {
    kind: 'addCondition',
    condition: { kind: 'pledge', member: 'kazakhstan', atLeast: 3 },
  };
  const voted: Action = {
    kind: 'addCondition',
    condition: { kind: 'vote', member: 'kazakhstan', ballot: 'no' },
  };

  it('R4.18 conditional if wished: on what another member pledges or votes', () => {
    for (const condition of [pledged, voted]) {
      const made = play(named(), [
        ['turkiye', condition],
        ['turkiye', MAKE],
      ]);
      expect(made.promises[0]?.condition).toEqual('condition' in condition ? condition.condition : null);
    }
  });

  it('R4.18 one condition, on another, after the matter, and on a vote only where there is one', () => {
    expect(refused(opened(), pledged)).toMatchObject({ kind: 'incomplete', with: { what: 'matter' } });
    expect(refused(doAction(named(), 'turkiye', pledged), voted)?.kind).toBe('already-done');
    const own: Action = {
      kind: 'addCondition',
      condition: { kind: 'pledge', member: 'turkiye', atLeast: 3 },
    };
    expect(refused(named(), own)?.kind).toBe('not-eligible');
    // Kazakhstan’s share is ¤3: it can pledge 2, 3 or 5.
    const other: Action = {
      kind: 'addCondition',
      condition: { kind: 'pledge', member: 'kazakhstan', atLeast: 4 },
    };
    expect(refused(named(), other)?.kind).toBe('not-eligible');
    const none: Action = {
      kind: 'addCondition',
      condition: { kind: 'vote', member: 'kazakhstan', ballot: 'abstain' },
    };
    expect(refused(named(), none)?.kind).toBe('not-eligible');
    const state = named();
    const without = { ...state, now: { ...state.now, motion: null } };
    expect(refused(without, voted)?.kind).toBe('nothing-to-do');
    expect(refused(without, pledged)).toBeNull();
  });

  it('R4.18 an unfinished promise may be dropped, and must be before one leaves', () => {
    expect(refused(opened(), { kind: 'leaveCorridor' })).toMatchObject({
      kind: 'incomplete',
      rule: 'R4.18',
      with: { what: 'promise' },
    });
    const dropped = doAction(opened(), 'turkiye', { kind: 'dropPromise' });
    expect(dropped.promises).toEqual([]);
    expect(refused(dropped, { kind: 'leaveCorridor' })).toBeNull();
    expect(refused(dropped, { kind: 'dropPromise' })?.kind).toBe('nothing-to-do');
  });
});

describe('corridor: money', () => {
  it('R4.18 members may give money, up to ¤5 in one gift, of what they have', () => {
    const gift = (amount: number, to: MemberId = 'kyrgyzstan'): Action => ({ kind: 'giveMoney', to, amount });
    const done = take(corridor(), 'turkiye', gift(4));
    expect([done.state.members.turkiye.funds, done.state.members.kyrgyzstan.funds]).toEqual([6, 14]);
    expect(eventOf(done, 'giftGiven')).toMatchObject({ member: 'turkiye', other: 'kyrgyzstan', amount: 4 });
    expect(refused(corridor(), gift(5))).toBeNull();
    expect(refused(corridor(), gift(6))).toMatchObject({ kind: 'limit-reached', with: { most: 5 } });
    const poor = corridor(withMember(calm(), 'turkiye', { funds: 3 }));
    expect(refused(poor, gift(4))).toMatchObject({ kind: 'not-enough-funds', rule: 'R4.18' });
    expect(refused(corridor(), gift(0))?.kind).toBe('not-eligible');
    expect(refused(corridor(), gift(1, 'turkiye'))?.kind).toBe('not-eligible');
  });

  it('R4.18 gifts of ¤1 to 5 are offered to each other member, as far as the money goes', () => {
    const amounts = (funds: number) =>
      legal(LIBRARY, corridor(withMember(calm(), 'turkiye', { funds })), 'turkiye').flatMap((action) =>
        action.kind === 'giveMoney' && action.to === 'azerbaijan' ? [action.amount] : [],
      );
    expect([amounts(9), amounts(2), amounts(0)]).toEqual([[1, 2, 3, 4, 5], [1, 2], []]);
  });

  const pay = (amount: number): Action => ({ kind: 'payArrears', amount });

  it('R4.18 arrears are paid off into the fund, no more than are owed', () => {
    const owing = corridor(withMember(calm(), 'turkiye', { arrears: 6 }));
    const done = take(owing, 'turkiye', pay(4));
    expect(done.state).toMatchObject({ fund: 4, members: { turkiye: { funds: 6, arrears: 2 } } });
    expect(refused(owing, pay(6))).toBeNull();
    expect(refused(owing, pay(7))?.kind).toBe('not-eligible');
    expect(refused(owing, pay(0))?.kind).toBe('not-eligible');
    expect(refused(corridor(), pay(1))).toMatchObject({ kind: 'no-arrears', rule: 'R4.18' });
    const poor = corridor(withMember(calm(), 'turkiye', { arrears: 6, funds: 3 }));
    expect(refused(poor, pay(4))?.kind).toBe('not-enough-funds');
    const offered = legal(LIBRARY, poor, 'turkiye').filter(({ kind }) => kind === 'payArrears');
    expect(offered).toEqual([pay(1), pay(2), pay(3)]);
  });

  it('R4.18 a suspended member that has paid all is no longer suspended', () => {
    const state = corridor(withMember(calm(), 'turkiye', { arrears: 6, suspended: true }));
    const most = take(state, 'turkiye', pay(5));
    expect(most.state.members.turkiye.suspended).toBe(true);
    const all = take(most.state, 'turkiye', pay(1));
    expect(all.state.members.turkiye).toMatchObject({ arrears: 0, suspended: false });
    expect(eventOf(all, 'suspensionLifted').member).toBe('turkiye');
    const never = take(corridor(withMember(calm(), 'turkiye', { arrears: 1 })), 'turkiye', pay(1));
    expect(eventsOf(never, 'suspensionLifted')).toEqual([]);
  });
});

describe('corridor: censure and petition', () => {
  const CENSURE: Action = { kind: 'fileCensure' };
  const PETITION: Action = { kind: 'filePetition' };

  it('R4.19 two members file a censure, and it takes the place of the motion', () => {
    const one = doAction(corridor(), 'uzbekistan', CENSURE);
    expect(one.now.motion).toEqual(MISSION);
    const two = doAction(one, 'azerbaijan', CENSURE);
    expect(two.now.motion).toEqual({ kind: 'censure', filers: ['uzbekistan', 'azerbaijan'] });
  });

  it('R4.19 not the commander, not the suspended, and nobody twice', () => {
    expect(refused(corridor(), CENSURE)).toMatchObject({ kind: 'not-eligible', rule: 'R4.19' });
    const suspended = corridor(withMember(calm(), 'uzbekistan', { suspended: true }));
    expect(refused(suspended, CENSURE, 'uzbekistan')).toMatchObject({ kind: 'suspended', rule: 'R4.19' });
    const filed = doAction(corridor(), 'azerbaijan', CENSURE);
    expect(refused(filed, CENSURE, 'azerbaijan')?.kind).toBe('already-done');
  });

  const struck = () => withMember(calm(), 'turkmenistan', { law: false });

  it('R4.19 a member that struck its neutrality may file a petition instead of the motion', () => {
    const done = doAction(corridor(struck()), 'turkmenistan', PETITION);
    expect(done.now.motion).toEqual({ kind: 'petition', member: 'turkmenistan' });
    expect(refused(done, PETITION, 'turkmenistan')?.kind).toBe('already-done');
    expect(kindsFor(corridor(struck()), 'turkmenistan')).toContain('filePetition');
  });

  it('R4.19 no petition while neutrality stands, after one was carried, or by a full member', () => {
    expect(refused(corridor(), PETITION, 'turkmenistan')).toMatchObject({
      kind: 'not-eligible',
      rule: 'R4.19',
    });
    const full = corridor(withMember(struck(), 'turkmenistan', { fullByPetition: true }));
    expect(refused(full, PETITION, 'turkmenistan')?.kind).toBe('not-eligible');
    const kazakh = corridor(withMember(calm(), 'kazakhstan', { law: false }));
    expect(refused(kazakh, PETITION, 'kazakhstan')?.kind).toBe('not-eligible');
    expect(kindsFor(corridor(calm({ constraints: false })), 'turkmenistan')).not.toContain('filePetition');
  });

  it('R4.19 a censure that two have filed leaves no room for a petition; one filing does', () => {
    const one = doAction(corridor(struck()), 'uzbekistan', CENSURE);
    expect(refused(one, PETITION, 'turkmenistan')).toBeNull();
    const two = doAction(one, 'azerbaijan', CENSURE);
    expect(refused(two, PETITION, 'turkmenistan')?.kind).toBe('already-done');
  });

  it('R4.20 when all six have left the corridor the folders are opened', () => {
    const five = corridor(calm(), { left: MEMBER_IDS.slice(1) });
    expect(doAction(five, 'azerbaijan', { kind: 'leaveCorridor' }).phase.kind).toBe('folders');
    const four = corridor(calm(), { left: MEMBER_IDS.slice(2) });
    expect(doAction(four, 'azerbaijan', { kind: 'leaveCorridor' }).phase.kind).toBe('corridor');
  });

  it('R4.18 conditions are offered on every other member’s pledge and, where there is a motion, its vote', () => {
    const offered = legal(LIBRARY, named(), 'turkiye').flatMap((action) =>
      action.kind === 'addCondition' ? [action.condition] : [],
    );
    expect(offered.some(({ member }) => member === 'turkiye')).toBe(false);
    expect(offered.filter(({ member }) => member === 'kyrgyzstan')).toEqual([
      { kind: 'pledge', member: 'kyrgyzstan', atLeast: 1 },
      { kind: 'pledge', member: 'kyrgyzstan', atLeast: 2 },
      { kind: 'pledge', member: 'kyrgyzstan', atLeast: 3 },
      { kind: 'vote', member: 'kyrgyzstan', ballot: 'yes' },
      { kind: 'vote', member: 'kyrgyzstan', ballot: 'no' },
    ]);
  });
});
