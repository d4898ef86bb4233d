import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action, Ballot, Notch } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { Envelope, Folder, RevealPhase } from '../../../src/model/phase.ts';
import type { State } from '../../../src/model/state.ts';
import { legal } from '../../../src/rules/legal.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import { crisisOf, withDice, withMember, withPhase, withState, withYear } from '../../support/arrange.ts';
import type { Taken } from '../../support/game.ts';
import { doAction, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

const SHARES = { azerbaijan: 3, turkiye: 7, kazakhstan: 3, kyrgyzstan: 2, uzbekistan: 3, turkmenistan: 2 };
const READY: Folder = {
  envelope: { kind: 'empty' },
  accept: null,
  report: null,
  notch: 'full',
  ballot: 'abstain',
  nominee: null,
  estimates: {},
};
type Folders = Partial<Record<MemberId, Partial<Folder>>>;

/** Opens folders of a programme of ¤20: full pledges and abstentions, but for what is given. */
function reveal(
  own: Folders = {},
  part: DeepPartial<State['now']> = {},
  state: State = calm(),
  election = false,
) {
  const year = withYear(state, { programme: 20, assessed: SHARES, ...part });
  const folders = Object.fromEntries(MEMBER_IDS.map((member) => [member, { ...READY, ...own[member] }]));
  const sealed = MEMBER_IDS.filter((member) => member !== 'turkmenistan');
  const phase = { kind: 'folders', folders, sealed, election } as const;
  return take(withPhase(year, phase), 'turkmenistan', { kind: 'sealFolder' });
}

const notches = (notch: Notch, ...members: MemberId[]): Folders =>
  Object.fromEntries(members.map((member) => [member, { notch }]));
const ballots = (cast: Partial<Record<MemberId, Ballot>>): Folders =>
  Object.fromEntries(Object.entries(cast).map(([member, ballot]) => [member, { ballot }]));
const revealOf = ({ phase }: State): RevealPhase => {
  if (phase.kind !== 'reveal') throw new Error(`no reveal in ${phase.kind}`);
  return phase;
};

describe('reveal: envelopes', () => {
  const offered: Envelope = { kind: 'offer', power: 'russia', ask: 'late-response', amount: 5 };

  it('R4.22 an offer taken pays at once, costs reliability −1 and raises that power’s influence by 1', () => {
    const done = reveal({ turkiye: { envelope: offered, accept: true } });
    expect(done.state.members.turkiye).toMatchObject({
      funds: 10 + 5 - 7,
      reliability: 2,
      influence: { russia: 2 },
      bound: { year: 1, ask: 'late-response', power: 'russia' },
      tally: { offersTaken: 1, offersRefused: 0 },
    });
    expect(eventOf(done, 'offerTaken')).toMatchObject({ member: 'turkiye', power: 'russia', amount: 5 });
    expect(eventOf(done, 'offerTaken').seen).toBeUndefined();
  });

  it('R4.22 refused, nothing happens, and only its member knows', () => {
    const done = reveal({ turkiye: { envelope: offered, accept: false } });
    expect(done.state.members.turkiye).toMatchObject({
      funds: 3,
      reliability: 3,
      influence: { russia: 1 },
      bound: null,
      tally: { offersTaken: 0, offersRefused: 1 },
    });
    expect(eventOf(done, 'offerRefused').seen).toEqual(['turkiye']);
  });

  const need = (cost: number): Envelope => ({ kind: 'home-need', cost });

  it.each([
    [1, 1],
    [2, 1],
    [3, 2],
    [4, 2],
  ])('R4.21 a home need met at ¤%i costs its money and gives standing +%i', (cost, standing) => {
    const done = reveal({ turkiye: { envelope: need(cost), accept: true, notch: 'half' } });
    expect(shiftsOf(done, 'standing', { member: 'turkiye', rule: 'R4.21' })).toEqual([standing]);
    expect(paidFor(done, 'home-need')).toEqual([{ payer: 'turkiye', payee: 'world', amount: cost }]);
    expect(eventOf(done, 'homeNeedMet')).toMatchObject({ member: 'turkiye', amount: cost });
    expect(done.state.members.turkiye.stability).toBe(4);
  });

  it('R4.21 unmet it costs stability −1 in one case of three', () => {
    const unmet = (eye: number) =>
      reveal({ turkiye: { envelope: need(4), accept: false } }, {}, withDice(calm(), eye)).state.members
        .turkiye;
    // Two eyes of a die are one case of three.
    expect([1, 2, 3, 4, 5, 6].map((eye) => unmet(eye).stability)).toEqual([3, 3, 4, 4, 4, 4]);
    expect(unmet(1)).toMatchObject({ funds: 3, standing: 1 });
    const done = reveal({ turkiye: { envelope: need(4), accept: false } });
    expect(eventOf(done, 'homeNeedUnmet').seen).toEqual(['turkiye']);
  });

  const author: Envelope = {
    kind: 'intelligence',
    subject: { kind: 'source', crisis: 'ministry-intrusion' },
    truth: 'iran',
  };
  const withCrises = () => ({
    ...calm(),
    crises: [crisisOf('ministry-intrusion', 'altai', { power: 'iran' }), crisisOf('coup-attempt', 'ahal')],
  });

  it('R4.23 a report on a crisis makes its author named and attribution likely', () => {
    const done = reveal({ turkiye: { envelope: author, report: 'china' } }, {}, withCrises());
    expect(done.state.crises).toMatchObject([
      { named: 'china', power: 'iran', attribution: 'likely' },
      { named: null, attribution: 'certain' },
    ]);
    expect(done.state.reports).toEqual([
      { year: 1, by: 'turkiye', subject: author.subject, truth: 'iran', report: 'china', out: false },
    ]);
    expect(eventOf(done, 'intelligenceReported')).toMatchObject({ member: 'turkiye', report: 'china' });
  });

  it('R4.23 who keeps silent, or answers nothing, tells nothing', () => {
    for (const report of ['silence', null]) {
      const done = reveal({ turkiye: { envelope: author, report } }, {}, withCrises());
      expect(done.state.crises[0]).toMatchObject({ named: null, attribution: 'disputed' });
      expect(done.state.reports).toMatchObject([{ report: 'silence' }]);
      expect(eventsOf(done, 'intelligenceReported')).toEqual([]);
    }
  });

  it('R4.23 a report on a coming act changes no crisis', () => {
    const envelope: Envelope = {
      kind: 'intelligence',
      subject: { kind: 'coming', power: 'iran' },
      truth: 'row-1',
    };
    const done = reveal({ turkiye: { envelope, report: 'row-2' } }, {}, withCrises());
    expect(done.state.crises).toEqual(withCrises().crises);
    expect(eventOf(done, 'intelligenceReported')).toMatchObject({ report: 'row-2', subject: 'iran' });
  });
});

describe('reveal: pledges', () => {
  it('R4.24 pledges are paid into the fund', () => {
    const { state } = reveal(notches('half', 'turkiye', 'azerbaijan'));
    // Half of 7 and of 3, rounded up, and the others in full.
    expect(state.now).toMatchObject({
      paid: { turkiye: 4, azerbaijan: 2, kazakhstan: 3, kyrgyzstan: 2, uzbekistan: 3, turkmenistan: 2 },
      notches: { turkiye: 'half', kazakhstan: 'full' },
      raised: 16,
    });
    expect(state.fund).toBe(16);
    expect(state.members.turkiye.tally).toMatchObject({ assessed: 7, paid: 4, fullYears: 0 });
    expect(state.members.kazakhstan.tally).toMatchObject({ assessed: 3, paid: 3, fullYears: 1 });
  });

  it.each([
    [10, 0],
    [20, 1],
    [30, 2],
  ])(
    'R4.24 a full share of a programme of ¤%i gives standing +%i, whatever others do',
    (programme, standing) => {
      const done = reveal({ ...notches('none', 'turkiye'), ...notches('more', 'kazakhstan') }, { programme });
      expect(shiftsOf(done, 'standing', { member: 'azerbaijan', rule: 'R4.24' })).toEqual(
        standing > 0 ? [standing] : [],
      );
      expect(done.state.members.kazakhstan.standing).toBe(standing);
      expect(done.state.members.turkiye.standing).toBe(0);
    },
  );

  it('R4.24 under half: arrears for what is missing up to half, and reliability −1', () => {
    const { turkiye, azerbaijan } = reveal({
      ...notches('none', 'turkiye'),
      ...notches('half', 'azerbaijan'),
    }).state.members;
    expect(turkiye).toMatchObject({ arrears: 4, reliability: 2, standing: 0 });
    expect(azerbaijan).toMatchObject({ arrears: 0, reliability: 3, standing: 0 });
    // Just half of a share of ¤2 is enough; ¤3 of 7 fall short by one.
    const { kyrgyzstan } = reveal(notches('half', 'kyrgyzstan')).state.members;
    expect(kyrgyzstan).toMatchObject({ arrears: 0, reliability: 3 });
    const short = reveal({}, {}, withMember(calm(), 'turkiye', { funds: 3 })).state.members.turkiye;
    expect(short).toMatchObject({ arrears: 1, reliability: 2 });
  });

  it('R4.24 arrears add up, and what a pledge fell short of for want of money counts as unpaid', () => {
    const poor = withMember(calm(), 'turkiye', { funds: 2, arrears: 3 });
    const { state } = reveal({ turkiye: { notch: 'full' } }, {}, poor);
    // ¤2 of half a share of ¤4, beside the ¤3 of before.
    expect(state.members.turkiye).toMatchObject({ arrears: 5, reliability: 2, funds: 0 });
  });

  it('R3.5 where contributions are voluntary nobody falls into arrears', () => {
    const state = withState(calm(), { treaty: { contributions: 'voluntary' } });
    const { turkiye, azerbaijan } = reveal(notches('none', 'turkiye'), {}, state).state.members;
    expect(turkiye).toMatchObject({ arrears: 0, reliability: 3, standing: 0 });
    expect(azerbaijan.standing).toBe(1);
  });

  it('R4.24 what everybody pledged and paid is public', () => {
    const done = reveal(notches('more', 'turkiye'));
    const [azerbaijan, turkiye] = ['azerbaijan', 'turkiye'].map((member) =>
      eventsOf(done, 'pledgeRevealed').find((event) => event.member === member),
    );
    expect(azerbaijan).toMatchObject({ notch: 'full', amount: 3, share: 3 });
    expect(turkiye).toMatchObject({ notch: 'more', amount: 10, share: 7 });
    expect(eventsOf(done, 'pledgeRevealed')).toHaveLength(6);
  });

  it('R4.13 observers pay ¤1 and admitted members ¤2 each year', () => {
    const state = withState(calm(), { candidates: { hungary: 'observer', georgia: 'member' } });
    const done = reveal({}, {}, state);
    expect(done.state.now.raised).toBe(23);
    expect(done.state.fund).toBe(23);
    expect(paidFor(done, 'admitted-pays').map(({ amount }) => amount)).toEqual([1, 2]);
  });
});

describe('reveal: ballots', () => {
  const MISSION = { motion: { kind: 'mission', mission: 'truce-observers' } } as const;

  it('R4.24 the ballots are counted and a carried motion takes effect', () => {
    const done = reveal(ballots({ turkiye: 'yes', azerbaijan: 'yes' }), MISSION);
    expect(done.state.now).toMatchObject({ motionCarried: true, mission: { mission: 'truce-observers' } });
    expect(done.state.now.ballots).toMatchObject({ turkiye: 'yes', kazakhstan: 'abstain' });
    expect(eventOf(done, 'motionDecided').outcome).toBe('carried');
    expect(eventsOf(done, 'ballotRevealed')).toHaveLength(6);
  });

  it('R4.24 a lost motion does not', () => {
    const done = reveal(ballots({ turkiye: 'yes', azerbaijan: 'no' }), MISSION);
    expect(done.state.now).toMatchObject({ motionCarried: false, mission: null });
    const warning = { motion: { kind: 'declaration', power: 'iran', tone: 'warn' } } as const;
    expect(reveal(ballots({ azerbaijan: 'no' }), warning).state.will).toBe(4);
  });

  it('R3.2 the ballot of a suspended member is not counted', () => {
    const state = withMember(calm(), 'azerbaijan', { suspended: true });
    const done = reveal(ballots({ turkiye: 'yes', azerbaijan: 'no' }), MISSION, state);
    expect(done.state.now.motionCarried).toBe(true);
    expect(eventsOf(done, 'ballotRevealed')).toHaveLength(5);
  });

  it('R4.24 without a motion nothing is decided', () => {
    const done = reveal(ballots({ turkiye: 'yes' }));
    expect(done.state.now.motionCarried).toBeNull();
    expect(eventsOf(done, 'motionDecided')).toEqual([]);
  });

  it('R3.6 whoever most have named is elected; where nobody is named the commander stays', () => {
    const named = (nominees: Partial<Record<MemberId, MemberId>>) => {
      const own = Object.fromEntries(
        Object.entries(nominees).map(([member, nominee]) => [member, { nominee }]),
      );
      return reveal(own, {}, calm(), true).state.now.elected;
    };
    expect(named({ turkiye: 'turkiye', azerbaijan: 'uzbekistan', kazakhstan: 'uzbekistan' })).toBe(
      'uzbekistan',
    );
    expect(named({ turkiye: 'turkiye', azerbaijan: 'azerbaijan', kazakhstan: 'turkiye' })).toBe('turkiye');
    expect(named({ kyrgyzstan: 'kyrgyzstan' })).toBe('kyrgyzstan');
    expect(named({})).toBe('turkiye');
    const done = reveal({}, {}, calm(), false);
    expect(done.state.now.elected).toBeNull();
    expect(eventsOf(done, 'commanderElected')).toEqual([]);
  });

  it('R3.6 of those named as often, whoever has paid most is elected', () => {
    const nominees: Folders = { turkiye: { nominee: 'kazakhstan' }, azerbaijan: { nominee: 'uzbekistan' } };
    const elected = (member: MemberId, paid: number) =>
      reveal(nominees, {}, withMember(calm(), member, { tally: { paid } }), true).state.now.elected;
    expect([elected('kazakhstan', 5), elected('uzbekistan', 5)]).toEqual(['kazakhstan', 'uzbekistan']);
    // More votes outweigh any payment.
    const more: Folders = { ...nominees, kyrgyzstan: { nominee: 'uzbekistan' } };
    const rich = withMember(calm(), 'kazakhstan', { tally: { paid: 99 } });
    expect(reveal(more, {}, rich, true).state.now.elected).toBe('uzbekistan');
  });
});

describe('reveal: covering the gap', () => {
  const cover = (state: State, seat: MemberId, amount: number) =>
    take(state, seat, { kind: 'coverGap', amount });
  const gapOf = (missing: 'turkiye' | 'kyrgyzstan' | 'azerbaijan'): Taken => reveal(notches('none', missing));

  it('R4.25 those who paid in full may add, in order from the commander', () => {
    // Azerbaijan’s ¤3 are missing; Türkiye, in command, paid in full.
    const { state } = gapOf('azerbaijan');
    expect(revealOf(state)).toMatchObject({ stage: 'cover', cover: 4 });
    expect(revealOf(state).queue).toEqual([
      'turkiye',
      'kazakhstan',
      'kyrgyzstan',
      'uzbekistan',
      'turkmenistan',
    ]);
    expect(state.now.gap).toBe(3);
    expect(refusalOf(state, 'kazakhstan', { kind: 'coverGap', amount: 1 })?.kind).toBe('not-your-turn');
  });

  it('R4.25 not those who paid less, nor those who have nothing left', () => {
    const broke = withMember(calm(), 'kazakhstan', { funds: 3 });
    const { state } = reveal(
      { ...notches('none', 'azerbaijan'), ...notches('half', 'uzbekistan') },
      {},
      broke,
    );
    expect(revealOf(state).queue).toEqual(['turkiye', 'kyrgyzstan', 'turkmenistan']);
  });

  it('R4.25 where more than ¤4 are missing nobody covers', () => {
    const { state } = gapOf('turkiye'); // ¤7 are missing
    expect(state.now.gap).toBe(7);
    expect(revealOf(state).queue).toEqual([]);
  });

  it('R4.25 no more than is missing, and what one has', () => {
    const { state } = gapOf('azerbaijan'); // ¤3 are missing
    const first = revealOf(state).queue[0] as MemberId;
    const poor = withMember(state, first, { funds: 1 });
    expect(refusalOf(poor, first, { kind: 'coverGap', amount: 2 })).toMatchObject({
      kind: 'not-enough-funds',
    });
    const small = gapOf('kyrgyzstan').state; // ¤2 are missing
    expect(legal(LIBRARY, small, 'turkiye')).toEqual(
      [0, 1, 2].map((amount) => ({ kind: 'coverGap', amount })),
    );
    expect(refusalOf(small, 'turkiye', { kind: 'coverGap', amount: 3 })).toEqual({
      kind: 'limit-reached',
      rule: 'R4.25',
      with: { most: 2 },
    });
  });

  it('R4.25 what one adds leaves less for the next, and counts as paid', () => {
    const { state } = gapOf('azerbaijan');
    const first = revealOf(state).queue[0] as MemberId;
    const next = cover(state, first, 2).state;
    expect(revealOf(next)).toMatchObject({ stage: 'cover', cover: 2 });
    expect(next.now).toMatchObject({ gap: 1, raised: 19 });
    expect(next.members[first].tally.paid).toBe((state.members[first].tally.paid ?? 0) + 2);
    expect(next.now.paid[first]).toBe((state.now.paid[first] ?? 0) + 2);
    const done = revealOf(next).queue.reduce((at, member) => cover(at, member, 0).state, next);
    // All were asked, and nobody completed it.
    expect(revealOf(done).stage).toBe('done');
    expect(done.now.gap).toBe(1);
  });

  it('R4.25 whoever completes the programme: standing +1, reliability +1', () => {
    const { state } = gapOf('azerbaijan');
    const part = cover(state, 'turkiye', 2);
    expect(part.state.members.turkiye).toMatchObject({ standing: 1, reliability: 3 });
    expect(eventOf(part, 'gapCovered')).toMatchObject({ member: 'turkiye', amount: 2, complete: 'no' });
    const none = cover(part.state, 'kazakhstan', 0);
    expect(none.state.members.kazakhstan).toMatchObject({ standing: 1, reliability: 3 });
    expect(eventsOf(none, 'gapCovered')).toEqual([]);
    const last = cover(none.state, 'kyrgyzstan', 1);
    expect(last.state.members.kyrgyzstan).toMatchObject({ standing: 2, reliability: 4 });
    expect(eventOf(last, 'gapCovered').complete).toBe('yes');
    expect(last.state.now.gap).toBe(0);
    expect(revealOf(last.state).stage).toBe('done');
  });

  it('R4.25 the last ¤1, and the last payer, are asked for too', () => {
    const { state } = gapOf('kyrgyzstan'); // ¤2 are missing
    const one = cover(state, 'turkiye', 1).state;
    expect([one.now.gap, revealOf(one).stage]).toEqual([1, 'cover']);
    let last = one;
    while (revealOf(last).queue.length > 1) last = cover(last, revealOf(last).queue[0] as MemberId, 0).state;
    expect(revealOf(last)).toMatchObject({ stage: 'cover', queue: ['azerbaijan'] });
    const done = cover(last, 'azerbaijan', 0).state;
    expect(revealOf(done).stage).toBe('done');
    expect(done.now.gap).toBe(1);
  });

  it('R4.25 where nothing is missing nobody is asked', () => {
    expect(revealOf(reveal().state)).toMatchObject({ stage: 'done', queue: [] });
    const over = reveal(notches('more', 'kazakhstan')).state;
    expect(over.now).toMatchObject({ raised: 22, gap: 0 });
    expect(revealOf(over).stage).toBe('done');
  });

  it('R4.26 with the reveal done the commander opens operations', () => {
    const open: Action = { kind: 'openOperations' };
    const opened = doAction(reveal().state, 'turkiye', open);
    expect(opened.phase.kind).toBe('operations');
    expect(refusalOf(reveal().state, 'azerbaijan', open)?.kind).toBe('not-your-turn');
  });
});
