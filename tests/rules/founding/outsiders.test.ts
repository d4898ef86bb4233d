import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { ActionKind } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { Folder } from '../../../src/model/phase.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { votersOn } from '../../../src/rules/council/motions.ts';
import { deterrence } from '../../../src/rules/defence/deterrence.ts';
import { assessTrigger } from '../../../src/rules/defence/trigger.ts';
import { refuseExercise } from '../../../src/rules/founding/outsiders.ts';
import { legal } from '../../../src/rules/legal.ts';
import { fullMembers } from '../../../src/rules/membership.ts';
import { takeNight } from '../../../src/rules/powers/act.ts';
import { targetMember } from '../../../src/rules/powers/targets.ts';
import { renewalResult } from '../../../src/rules/results.ts';
import { canFund, sharesOf } from '../../../src/rules/shares.ts';
import { enterConference } from '../../../src/rules/year/conference.ts';
import { enterFolders } from '../../../src/rules/year/folders.ts';
import { nextHost } from '../../../src/rules/year/hosting.ts';
import { operationsOf, siteOf, withMember, withPhase, withPower, withYear } from '../../support/arrange.ts';
import { after, BOOK } from '../../support/change.ts';
import { eventsOf } from '../../support/events.ts';
import { doAction, refusalOf } from '../../support/game.ts';
import { standing } from './founding-table.ts';

const OUTSIDE = {
  kazakhstan: 'outside',
  kyrgyzstan: 'observer',
  uzbekistan: 'outside',
  turkmenistan: 'outside',
} as const;

/** Azerbaijan and Türkiye are bound, Kyrgyzstan watches, the rest stays away. */
const two = standing(OUTSIDE);

const kindsOf = (state: State, seat: MemberId): Set<ActionKind> =>
  new Set(legal(LIBRARY, state, seat).map(({ kind }) => kind));

const folders = (state: State): State => after(state, enterFolders).state;

describe('whoever has not ratified', () => {
  it('R8.10 is not assessed, and a programme needs no more than the bound can fund', () => {
    expect(sharesOf(BOOK, two, 10)).toMatchObject({
      azerbaijan: 3,
      turkiye: 7,
      kazakhstan: 0,
      kyrgyzstan: 0,
    });
    expect([10, 20, 30].map((size) => canFund(BOOK, two, size))).toEqual([true, false, false]);
  });

  it('R8.10 votes on nothing, and does not command', () => {
    expect(votersOn(BOOK, two, { kind: 'mission', mission: 'x' })).toEqual(['azerbaijan', 'turkiye']);
    expect(fullMembers(BOOK, two)).toEqual(['azerbaijan', 'turkiye']);
  });

  it('R8.10 opens its envelope, pledges nothing, casts no ballot and seals', () => {
    const state = folders(two);
    const kinds = kindsOf(state, 'kazakhstan');
    expect(kinds).not.toContain('pledgeFunds');
    expect(kinds).not.toContain('castBallot');
    for (const action of [
      { kind: 'pledgeFunds', notch: 'full' },
      { kind: 'castBallot', ballot: 'yes' },
    ] as const) {
      expect(refusalOf(state, 'kazakhstan', action)).toMatchObject({ kind: 'not-ratified', rule: 'R8.10' });
      expect(refusalOf(state, 'turkiye', action)).toBeNull();
    }
  });

  it('R8.10 seals with an offer taken, whatever it asks, and once the envelope is answered', () => {
    const opened = folders(two);
    const phase = opened.phase as Extract<State['phase'], { kind: 'folders' }>;
    const envelope: Folder['envelope'] = { kind: 'offer', power: 'china', ask: 'vote-no', amount: 4 };
    const kazakhstan = { ...(phase.folders.kazakhstan as Folder), envelope };
    const state = withPhase(opened, { ...phase, folders: { ...phase.folders, kazakhstan } });
    expect(refusalOf(state, 'kazakhstan', { kind: 'sealFolder' })?.kind).toBe('incomplete');
    const taken = doAction(state, 'kazakhstan', { kind: 'answerEnvelope', accept: true });
    expect(refusalOf(taken, 'kazakhstan', { kind: 'sealFolder' })).toBeNull();
  });

  it('R8.10 no power drives a wedge there', () => {
    const among: readonly MemberId[] = ['azerbaijan', 'turkiye'];
    expect(targetMember(BOOK, two, 'china', { kind: 'most-influenced' })).toBe('kyrgyzstan');
    expect(among).toContain(targetMember(BOOK, two, 'china', { kind: 'most-influenced' }, among));
  });

  it('R8.10 no row of a power that drives wedges finds anybody but those that are bound', () => {
    // Those outside are the easiest prey: much influence, no money, no standing.
    const prey = MEMBER_IDS.filter((member) => member in OUTSIDE).reduce(
      (state, member) =>
        withMember(state, member, {
          influence: { russia: 4, iran: 4, china: 4, west: 4 },
          stability: 1,
          standing: -3,
          arrears: 3,
        }),
      two,
    );
    let offers = 0;
    for (const { id: power, doctrine } of LIBRARY.powers) {
      for (const row of doctrine.filter(({ act }) => act.kind === 'offer-wedge')) {
        const state = withPower(prey, power, { byHand: row.id });
        const { wedge } = after(state, (change) => takeNight(change, power)).state.powers[power];
        if (!wedge) continue;
        offers += 1;
        expect([row.id, ['azerbaijan', 'turkiye'].includes(wedge.member)]).toEqual([row.id, true]);
      }
    }
    expect(offers).toBeGreaterThan(5);
  });

  it('R8.10 files nothing, hosts nothing and takes no stance for the alliance', () => {
    const corridor = withPhase(two, { kind: 'corridor', drafts: {}, left: [], censure: [], petition: null });
    expect(refusalOf(corridor, 'kazakhstan', { kind: 'fileCensure' })?.kind).toBe('not-ratified');
    expect(nextHost(BOOK, two, 'relief-pool', ['azerbaijan', 'turkiye'])).toBeNull();
    const turn = withPhase(two, operationsOf('kazakhstan', 'turkiye'));
    const stance = { kind: 'takeStance', power: 'russia', stance: 'reassure' } as const;
    expect(refusalOf(turn, 'kazakhstan', stance)?.kind).toBe('not-ratified');
    expect(kindsOf(turn, 'kazakhstan')).toContain('developHome');
    expect(kindsOf(turn, 'kazakhstan')).toContain('pressClaim');
  });

  it('R8.10 is owed nothing: the test of membership fails for a reason of its own', () => {
    const incident = {
      kind: 'armed-attack',
      place: 'home',
      source: 'state',
      attribution: 'certain',
      provoked: false,
      requested: true,
    } as const;
    const read = (member: MemberId) =>
      assessTrigger({ ...incident, member }, two.treaty, { book: BOOK, state: two, claimBacked: false });
    expect(read('kyrgyzstan').engaged).toBe(false);
    expect(read('kyrgyzstan').tests[0]?.because).toEqual({
      label: 'not-ratified',
      with: { member: 'kyrgyzstan' },
    });
    expect(read('turkiye').engaged).toBe(true);
    const labels = deterrence(BOOK, two, 'russia', 'northern-steppe').terms.map(({ label }) => label);
    expect(labels).toContain('extended-not-owed');
  });

  it('R8.11 an observer exercises with members and joins missions; a state outside does neither', () => {
    const mission = { mission: LIBRARY.missions[0]?.id ?? '', contributions: [] };
    const at = (seat: MemberId): State =>
      withPhase(withYear(two, { mission }), operationsOf(seat, 'turkiye'));
    const join = { kind: 'joinMission' } as const;
    expect(refusalOf(at('kyrgyzstan'), 'kyrgyzstan', join)).toBeNull();
    expect(refusalOf(at('uzbekistan'), 'uzbekistan', join)?.kind).toBe('not-ratified');
    const alone = { kind: 'proposeExercise', region: 'northern-steppe' } as const;
    expect(refusalOf(at('kazakhstan'), 'kazakhstan', alone)?.kind).toBe('not-ratified');
    const bound = standing({ ...OUTSIDE, kazakhstan: 'ratified' });
    const hosted = withPhase(bound, operationsOf('kazakhstan', 'kyrgyzstan'));
    expect(refusalOf(hosted, 'kazakhstan', { kind: 'proposeExercise', region: 'altai' })).toBeNull();
    const planned = doAction(hosted, 'kazakhstan', { kind: 'proposeExercise', region: 'altai' });
    const partners = legal(LIBRARY, planned, 'kazakhstan').flatMap((action) =>
      action.kind === 'invitePartner' ? [action.member] : [],
    );
    expect(partners).toContain('kyrgyzstan');
    expect(partners).not.toContain('uzbekistan');
  });

  it('R8.11 of any two, none is outside and one has ratified, whoever of them invites', () => {
    const names = ['ratified', 'observer', 'outside'] as const;
    const may = names.map((seat) =>
      names.map((partner) => {
        const state = standing({ kazakhstan: seat, uzbekistan: partner });
        return refuseExercise(state, 'kazakhstan', 'uzbekistan') === null;
      }),
    );
    expect(may).toEqual([
      [true, true, false],
      [true, false, false],
      [false, false, false],
    ]);
    // The invitation itself is refused, and not only left out of what is offered.
    const bound = standing({ kyrgyzstan: 'outside' });
    const hosted = withPhase(bound, operationsOf('kazakhstan', 'turkiye'));
    const planned = doAction(hosted, 'kazakhstan', { kind: 'proposeExercise', region: 'altai' });
    expect(refusalOf(planned, 'kazakhstan', { kind: 'invitePartner', member: 'kyrgyzstan' })).toMatchObject({
      kind: 'not-ratified',
      rule: 'R8.11',
    });
    const without = standing({
      kyrgyzstan: 'outside',
      uzbekistan: 'outside',
      turkiye: 'outside',
      azerbaijan: 'outside',
      turkmenistan: 'outside',
    });
    const alone = withPhase(without, operationsOf('kazakhstan', 'turkiye'));
    expect(refusalOf(alone, 'kazakhstan', { kind: 'proposeExercise', region: 'altai' })?.kind).toBe(
      'not-ratified',
    );
  });

  it('R8.13 does not sit at the conference, counts as having left, and with two members the alliance lapses', () => {
    const opened = after(two, enterConference).state;
    expect(opened.phase).toMatchObject({ order: ['turkiye', 'azerbaijan'] });
    const { state: ended, events } = after(opened, (change) =>
      renewalResult(change, { azerbaijan: true, turkiye: true }),
    );
    expect(ended.result?.fate).toBe('lapsed');
    expect(eventsOf(events, 'renewalShown').map(({ member }) => member)).toEqual(['azerbaijan', 'turkiye']);
    expect(ended.result?.members.kazakhstan.renewed).toBe(false);
    expect(ended.result?.members.kazakhstan.rank).toBe('alone');
    expect(ended.result?.members.turkiye.rank).toBe('passenger');
  });

  it('R8.13 the conference of a single member comes to its end', () => {
    let state = after(standing({ ...OUTSIDE, azerbaijan: 'outside' }), enterConference).state;
    expect(actors(LIBRARY, state)).toEqual(['turkiye']);
    state = doAction(state, 'turkiye', { kind: 'namePrice', price: { kind: 'money', amount: 3 } });
    expect(state.phase).toMatchObject({ stage: 'ballots' });
    state = doAction(state, 'turkiye', { kind: 'castRenewal', renew: true });
    expect(state.result?.fate).toBe('lapsed');
  });

  it('R8.13 is not dragged down where the alliance breaks, and is where there is war', () => {
    const end = (part: Partial<State>): State['result'] => {
      const night = withPhase(
        { ...two, ...part },
        { kind: 'night', stage: 'after', waiting: [], powers: [] },
      );
      return doAction(night, 'turkiye', { kind: 'endNight' }).result;
    };
    const broken = end({ will: 1 });
    expect(broken?.fate).toBe('broken');
    expect(broken?.members.kazakhstan.rank).toBe('alone');
    const ranks = MEMBER_IDS.map((member) => end({ ladder: 5 })?.members[member].rank);
    expect(ranks).toContain('failed');
    expect(ranks).not.toContain('alone');
  });

  it('R8.13 the guarantor outside makes it independent, as it does whoever leaves (R7.7)', () => {
    const satisfied = withMember(two, 'kazakhstan', { interests: [], influence: { west: 1 } });
    const ended = after(after(satisfied, enterConference).state, (change) =>
      renewalResult(change, { azerbaijan: true, turkiye: true }),
    ).state;
    expect(ended.result?.members.kazakhstan.rank).toBe('independent');
  });

  it('R8.10 a base that nobody else may host stands with a member', () => {
    const state = { ...two, sites: [siteOf('headquarters', 'absheron')] };
    expect(nextHost(BOOK, state, 'rapid-reaction', [])).toBe('azerbaijan');
  });
});
