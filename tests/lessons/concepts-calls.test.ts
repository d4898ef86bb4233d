import { describe, expect, test } from 'vitest';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Plan, Wish } from './made-games.ts';
import { all, findingsOf, labelsOf, playedGame } from './made-games.ts';

// Every game here is played through the rules, and its journal is read as a debrief reads it.

import { but, CALL, claimed, NO_LAWS, SENT, STRIKE } from './situations.ts';

describe('abandonment and entrapment', () => {
  test('fires when members that owed units and could have sent them give words', () => {
    const game = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes: CALL });
    const [found] = findingsOf(game, 'abandonment-entrapment');
    expect(found?.label).toBe('abandonment');
    expect(found?.with).toMatchObject({ year: 1, victim: 'kazakhstan', came: 0 });
  });

  test('does not fire when everyone who owed anything gave it', () => {
    const tokens = all(['azerbaijan', 'turkiye', 'turkmenistan'], { kind: 'answerCall', hand: 'token' });
    const game = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes: [...CALL, ...SENT, ...tokens] });
    expect(labelsOf(game, 'abandonment-entrapment')).toEqual([]);
  });

  test('fires when units of a member that had restrained the claim meet the strike that followed', () => {
    const backers = but('kazakhstan', 'kyrgyzstan', 'turkmenistan');
    const wishes = [...claimed(backers), ...CALL, ...SENT];
    const game = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes });
    expect(labelsOf(game, 'abandonment-entrapment')).toEqual(
      expect.arrayContaining(['entrapment-restrainer', 'entrapment-backer']),
    );
  });

  test('does not call it entrapment when the claim had been restrained by majority', () => {
    const wishes = [...claimed(['uzbekistan']), ...CALL, ...SENT];
    const game = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes });
    expect(labelsOf(game, 'abandonment-entrapment')).not.toContain('entrapment-restrainer');
    expect(labelsOf(game, 'abandonment-entrapment')).not.toContain('entrapment-backer');
  });
});

describe('forum shopping', () => {
  const struck = (action: Wish['action']): string[] => {
    const game = playedGame({
      scenario: {
        strikes: [{ year: 1, power: 'armenia', region: 'eastern-anatolia', attribution: 'certain' }],
      },
      wishes: [{ seat: 'turkiye', action }],
    });
    return labelsOf(game, 'forum-shopping');
  };

  test('fires when an incident that the treaty covers goes to NATO', () => {
    expect(struck({ kind: 'takeToForum', forum: 'nato' })).toEqual(['forum-instead']);
  });

  test('does not fire when the victim consults its allies', () => {
    expect(struck({ kind: 'consultAllies' })).toEqual([]);
  });
});

describe('escalation and delegation', () => {
  const punished = (backers: readonly MemberId[], posture: 'punish' | 'repel'): Plan => ({
    scenario: STRIKE,
    setup: NO_LAWS,
    wishes: [...claimed(backers), ...CALL, { seat: 'turkiye', action: { kind: 'choosePosture', posture } }],
  });

  test('escalation: a backed claim, a strike and punishment lead to the third rung, each with its cause', () => {
    const found = findingsOf(playedGame(punished(but('kazakhstan'), 'punish')), 'escalation');
    expect(new Set(found.map(({ with: { cause } }) => cause))).toEqual(new Set(['claim', 'punish']));
    expect(found[0]).toMatchObject({ label: 'escalation-last-low', with: { before: 1, peak: 3 } });
  });

  test('escalation: does not fire on the second rung', () => {
    expect(labelsOf(playedGame(punished(but('kazakhstan'), 'repel')), 'escalation')).toEqual([]);
  });

  test('principal and agent: fires when a commander that sent nothing punishes for another, not when it repels', () => {
    expect(labelsOf(playedGame(punished([], 'punish')), 'principal-agent')).toEqual(['agent-posture']);
    expect(labelsOf(playedGame(punished([], 'repel')), 'principal-agent')).toEqual([]);
  });

  test('principal and agent: does not fire when law keeps fewer than half of those called at home', () => {
    const game = playedGame({ scenario: STRIKE, wishes: CALL.filter(({ seat }) => seat !== 'turkmenistan') });
    expect(labelsOf(game, 'principal-agent')).toEqual([]);
    const [call] = game.calls;
    expect(call?.answers.filter(({ barred }) => barred).map(({ member }) => member)).toEqual([
      'kyrgyzstan',
      'uzbekistan',
    ]);
  });
});

describe('restraint', () => {
  const pressed = (claim: string, plan: Plan = {}): string[] => {
    const game = playedGame({
      setup: { years: 3 },
      wishes: claimed([], claim),
      until: ({ year }) => year === 3,
      ...plan,
    });
    return labelsOf(game, 'restraint');
  };

  test('fires when a claim is held back and its power strikes nobody; and when it strikes all the same', () => {
    expect(pressed('kazakhstan-oil-terminal')).toEqual(['restraint-held']);
    expect(pressed('kazakhstan-oil-terminal', { scenario: STRIKE })).toEqual(['restraint-struck']);
  });

  test('fires when a backed claim brings a strike on the claimant', () => {
    const game = playedGame({ scenario: STRIKE, wishes: claimed(but('kazakhstan')) });
    expect(labelsOf(game, 'restraint')).toEqual(['restraint-absent']);
  });

  test('does not fire on a claim on a power that never strikes, nor on one of the last year', () => {
    expect(pressed('kazakhstan-river-sharing')).toEqual([]);
    expect(
      labelsOf(
        playedGame({ wishes: claimed([]), until: ({ phase }) => phase.kind === 'night' }),
        'restraint',
      ),
    ).toEqual([]);
  });
});

describe('two-level games', () => {
  test('fires when law alone keeps units at home, and not where no law stands', () => {
    const bound = playedGame({
      scenario: STRIKE,
      wishes: CALL.filter(({ seat }) => seat !== 'turkmenistan'),
    });
    expect(labelsOf(bound, 'two-level-games')).toContain('home-law');
    const free = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes: CALL });
    expect(labelsOf(free, 'two-level-games')).not.toContain('home-law');
  });
});

describe('reliability', () => {
  test('fires once four obligations were tested', () => {
    const game = playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes: CALL });
    expect(findingsOf(game, 'reliability')[0]).toMatchObject({
      label: 'reliability-below',
      with: { owing: 5, given: 0, percent: 0 },
    });
  });

  test('does not fire when the council did not call on anybody', () => {
    const wishes = CALL.slice(0, 1);
    expect(labelsOf(playedGame({ scenario: STRIKE, setup: NO_LAWS, wishes }), 'reliability')).toEqual([]);
  });
});

describe('reputation by calls', () => {
  const called = (kazakhstan: number, azerbaijan: number): Plan => ({
    scenario: {
      start: { will: 9, reliability: { kazakhstan, azerbaijan } },
      strikes: [
        { year: 1, power: 'russia', region: 'altai', attribution: 'certain' },
        { year: 1, power: 'armenia', region: 'kura-araz', attribution: 'certain' },
      ],
    },
    setup: NO_LAWS,
    wishes: [
      ...CALL,
      // At the first call everybody has words for Kazakhstan; at the second all but one bring Azerbaijan tokens.
      ...all(but('kazakhstan'), { kind: 'answerCall', hand: 'words' }),
      { seat: 'azerbaijan', action: { kind: 'invokeDefence' } },
      ...all(MEMBER_IDS, { kind: 'castCouncilVote', ballot: 'yes' }),
      ...all(['kazakhstan', 'kyrgyzstan', 'uzbekistan'], { kind: 'answerCall', hand: 'token' }),
    ],
  });

  test('fires when the better record is helped more, and tells when the worse one is', () => {
    expect(labelsOf(playedGame(called(1, 5)), 'reputation')).toEqual(['reputation-followed']);
    expect(labelsOf(playedGame(called(5, 1)), 'reputation')).toEqual(['reputation-ignored']);
  });

  test('does not fire when the records are alike', () => {
    // Azerbaijan loses a point by its own words at the first call: 3 against 4 by the second.
    expect(labelsOf(playedGame(called(3, 5)), 'reputation')).toEqual([]);
  });
});
