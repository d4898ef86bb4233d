import { describe, expect, test } from 'vitest';
import type { Ballot } from '../../src/model/action.ts';
import type { MemberId, PowerId } from '../../src/model/ids.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import { plainCard, plainOption } from '../support/library.ts';
import type { Plan, Wish } from './made-games.ts';
import { findingsOf, labelsOf, playedGame } from './made-games.ts';

// Every game here is played through the rules, and its journal is read as a debrief reads it.

import { CALL, HEADQUARTERS, motion, NO_LAWS, STRIKE, YES } from './situations.ts';

describe('free riding', () => {
  const relieved = (notch: 'none' | 'half', helped: boolean): Plan => ({
    scenario: { scheduled: [{ year: 1, crisis: 'plain-0', region: 'tashkent' }] },
    wishes: [
      { seat: 'uzbekistan', action: { kind: 'pledgeFunds', notch } },
      ...(helped
        ? ([
            { seat: 'kazakhstan', action: { kind: 'respondToCrisis', crisis: 'plain-0', option: 'plain' } },
            { seat: 'kazakhstan', action: { kind: 'sendUnit', unit: 'air', from: 'central-steppe' } },
          ] satisfies Wish[])
        : []),
    ],
  });

  test('fires when a member that could pay pays nothing and is helped that year', () => {
    const [found] = findingsOf(playedGame(relieved('none', true)), 'free-riding');
    expect(found?.with).toMatchObject({ member: 'uzbekistan', paid: 0, count: 1 });
  });

  test('does not fire when it pays half, nor when nobody helps it', () => {
    expect(labelsOf(playedGame(relieved('half', true)), 'free-riding')).toEqual([]);
    expect(labelsOf(playedGame(relieved('none', false)), 'free-riding')).toEqual([]);
  });
});

describe('burden sharing', () => {
  const hosting = (notch: 'full' | 'more'): Plan => ({
    wishes: [...HEADQUARTERS, { seat: 'turkiye', action: { kind: 'pledgeFunds', notch } }],
  });

  test('fires when a host had paid more than its share that year', () => {
    const [found] = findingsOf(playedGame(hosting('more')), 'burden-sharing');
    expect(found?.with).toMatchObject({ member: 'turkiye', project: 'headquarters', region: 'marmara' });
  });

  test('does not fire when the host had paid its share', () => {
    expect(labelsOf(playedGame(hosting('full')), 'burden-sharing')).toEqual([]);
  });
});

describe('offers from outside', () => {
  const offer = (power: PowerId, member: MemberId, year = 1): Pick<Scenario, 'offers'> => ({
    offers: [{ year, power, member, ask: 'vote-no', amount: 4 }],
  });
  const take = (seat: MemberId, year = 1): Wish => ({
    seat,
    action: { kind: 'answerEnvelope', accept: true },
    year,
  });

  test('wedge: fires when the vote that was bought stopped the motion', () => {
    const game = playedGame({
      scenario: offer('russia', 'kyrgyzstan'),
      wishes: [take('kyrgyzstan'), ...motion({ ...YES, kyrgyzstan: 'no' })],
    });
    expect(findingsOf(game, 'wedge-strategies')[0]).toMatchObject({
      label: 'wedge-vote',
      with: { member: 'kyrgyzstan', power: 'russia', amount: 4 },
    });
  });

  test('wedge: does not fire when the motion would have been lost without that vote', () => {
    const game = playedGame({
      scenario: offer('russia', 'kyrgyzstan'),
      wishes: [take('kyrgyzstan'), ...motion({ ...YES, kyrgyzstan: 'no', uzbekistan: 'no' })],
    });
    expect(labelsOf(game, 'wedge-strategies')).toEqual([]);
  });

  test('hedging: fires when the taker pays the alliance in full, and not when it pays nothing', () => {
    const scenario = offer('russia', 'kyrgyzstan');
    const none: Wish = { seat: 'kyrgyzstan', action: { kind: 'pledgeFunds', notch: 'none' } };
    const no: Wish = { seat: 'kyrgyzstan', action: { kind: 'castBallot', ballot: 'no' } };
    const paid = playedGame({ scenario, wishes: [take('kyrgyzstan'), no] });
    expect(labelsOf(paid, 'hedging')).toEqual(['hedging-paid']);
    expect(labelsOf(playedGame({ scenario, wishes: [take('kyrgyzstan'), no, none] }), 'hedging')).toEqual([]);
  });

  test('bandwagoning: fires when a member takes the offer of the power that struck it, not of another', () => {
    const taken = (power: PowerId): string[] => {
      const no: Wish = { seat: 'kazakhstan', action: { kind: 'castBallot', ballot: 'no' }, year: 2 };
      const game = playedGame({
        scenario: { ...STRIKE, ...offer(power, 'kazakhstan', 2) },
        setup: { years: 3 },
        wishes: [take('kazakhstan', 2), no],
        until: ({ year }) => year === 3,
      });
      return labelsOf(game, 'bandwagoning');
    };
    expect(taken('russia')).toEqual(['bandwagoning-fear']);
    expect(taken('china')).toEqual([]);
  });
});

describe('audience costs', () => {
  const promised = (ballot: Ballot): string[] => {
    const game = playedGame({
      wishes: [
        { seat: 'azerbaijan', action: { kind: 'openPromise', to: 'turkiye' } },
        { seat: 'azerbaijan', action: { kind: 'promiseVote', ballot: 'yes' } },
        { seat: 'azerbaijan', action: { kind: 'makePromise' } },
        ...motion({ ...YES, azerbaijan: ballot }),
      ],
    });
    return labelsOf(game, 'audience-costs');
  };

  test('fires when a promised vote is cast the other way and costs reliability', () => {
    expect(promised('no')).toEqual(expect.arrayContaining(['audience-promise', 'audience-declaration']));
  });

  test('does not fire when the promise is kept', () => {
    expect(promised('yes')).toEqual([]);
  });

  test('fires when who voted for the defence of another gives it words, not when it had abstained', () => {
    const game = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes: CALL });
    expect(labelsOf(game, 'audience-costs')).toEqual(['audience-vote', 'audience-vote', 'audience-vote']);
    const abstained = playedGame({
      scenario: STRIKE,
      setup: NO_LAWS,
      wishes: [
        ...CALL.slice(0, 1),
        ...CALL.filter(({ seat, action }) => seat === 'kazakhstan' && action.kind === 'castCouncilVote'),
      ],
    });
    expect(labelsOf(abstained, 'audience-costs')).toEqual([]);
  });
});

describe('veto players', () => {
  test('fires when one no stops what five want, and names the mildest rule that would have carried it', () => {
    const game = playedGame({ wishes: motion({ ...YES, kyrgyzstan: 'yes', uzbekistan: 'no' }) });
    expect(findingsOf(game, 'veto-players')[0]).toMatchObject({
      label: 'veto-motion',
      with: { yes: 5, no: 1, setting: 'consensus-minus-one' },
    });
  });

  test('names the weight of payments where heads would not do', () => {
    const game = playedGame({
      wishes: motion({
        azerbaijan: 'yes',
        turkiye: 'yes',
        kazakhstan: 'yes',
        kyrgyzstan: 'no',
        uzbekistan: 'no',
      }),
    });
    expect(findingsOf(game, 'veto-players')[0]?.with['setting']).toBe('weighted');
  });

  test('does not fire when as many are against it', () => {
    const game = playedGame({
      wishes: motion({ azerbaijan: 'yes', turkiye: 'yes', kyrgyzstan: 'no', uzbekistan: 'no' }),
    });
    expect(labelsOf(game, 'veto-players')).toEqual([]);
  });
});

describe('institutionalisation', () => {
  const years = (wishes: Wish[]): string[] =>
    labelsOf(
      playedGame({ setup: { years: 5 }, wishes, until: ({ year }) => year === 4 }),
      'institutionalisation',
    );

  test('fires when a headquarters keeps Coordination up in later years without exercises', () => {
    expect(years(HEADQUARTERS)).toEqual(['institution-kept']);
  });

  test('does not fire where none was built', () => {
    expect(years([])).toEqual([]);
  });
});

describe('buck-passing', () => {
  const crisis = (severity: number): string[] => {
    const options = [plainOption(), plainOption({ id: 'other' })];
    const game = playedGame({
      scenario: { scheduled: [{ year: 1, crisis: 'plain-0', region: 'tashkent' }] },
      library: { crises: [plainCard({ id: 'plain-0', severity, options })] },
      until: ({ phase }) => phase.kind === 'ledger',
    });
    return labelsOf(game, 'buck-passing');
  };

  test('fires when a crisis fails that several could have answered and nobody did', () => {
    expect(crisis(30)).toEqual(['buck-crisis']);
  });

  test('does not fire when it ends well', () => {
    expect(crisis(-30)).toEqual([]);
  });
});
