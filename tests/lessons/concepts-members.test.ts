import { describe, expect, test } from 'vitest';
import { sumOf } from '../../src/model/sum.ts';
import type { Told } from '../../src/lessons/chronicle.ts';
import { answerOf, callOf, labelsOf, madeChronicle, paymentOf, tell, yearOf } from './made-games.ts';

// Situations put together by hand: too long, or too much a matter of chance, to be played.

describe('asymmetric alliances', () => {
  const gift = tell(20, 'giftGiven', { member: 'turkiye', other: 'kyrgyzstan', amount: 3 });
  const letIn = (year: number, member: 'turkiye' | 'uzbekistan' = 'turkiye'): Told =>
    tell(40, 'unitMoved', { member, unit: 'brigade', fromRegion: 'marmara', toRegion: 'osh-batken' }, year);

  test('fires when the large one gives and the small one lets it in, that year or the next', () => {
    expect(labelsOf(madeChronicle({ told: [gift, letIn(1)] }), 'asymmetric-alliances')).toEqual([
      'asymmetric-exchange',
    ]);
    expect(labelsOf(madeChronicle({ told: [gift, letIn(2)] }), 'asymmetric-alliances')).toHaveLength(1);
  });

  test('does not fire for nothing in return, another guest, or later', () => {
    expect(labelsOf(madeChronicle({ told: [gift] }), 'asymmetric-alliances')).toEqual([]);
    expect(labelsOf(madeChronicle({ told: [gift, letIn(1, 'uzbekistan')] }), 'asymmetric-alliances')).toEqual(
      [],
    );
    expect(labelsOf(madeChronicle({ told: [gift, letIn(3)] }), 'asymmetric-alliances')).toEqual([]);
  });

  test('does not fire among allies of like size', () => {
    const near = tell(20, 'giftGiven', { member: 'turkiye', other: 'kazakhstan', amount: 3 });
    const back = tell(21, 'unitMoved', {
      member: 'turkiye',
      unit: 'brigade',
      fromRegion: 'marmara',
      toRegion: 'altai',
    });
    expect(labelsOf(madeChronicle({ told: [near, back] }), 'asymmetric-alliances')).toEqual([]);
  });

  test('a claim backed by all yields nothing; one that others restrained does', () => {
    const backed = (restrainers: 'uzbekistan'[]): string[] => {
      const claim = {
        claim: 'turkiye-transit-fees',
        member: 'turkiye',
        power: 'iran',
        year: 1,
        backers: ['kyrgyzstan'],
        restrainers,
        backed: true,
      } as const;
      return labelsOf(madeChronicle({ told: [gift], last: { claims: [claim] } }), 'asymmetric-alliances');
    };
    expect(backed(['uzbekistan'])).toHaveLength(1);
    expect(backed([])).toEqual([]);
  });
});

describe('delegation', () => {
  test('fires when law keeps half of those called at home, not fewer', () => {
    const call = (...barred: boolean[]): string[] => {
      const members = ['azerbaijan', 'turkiye', 'kyrgyzstan', 'uzbekistan'] as const;
      const answers = members.map((member, at) =>
        answerOf({ member, owed: null, barred: barred[at] ?? false }),
      );
      return labelsOf(madeChronicle({ calls: [callOf({ answers })] }), 'principal-agent');
    };
    expect(call(true, true)).toEqual(['agent-caveats']);
    expect(call(true)).toEqual([]);
  });

  test('fires on a first site at home of a commander that paid less than another, not of one that paid most', () => {
    const site = (paid: number, others: number): string[] => {
      const game = madeChronicle({
        last: {
          past: [yearOf({ year: 1, commander: 'uzbekistan', firstSite: 'tashkent' })],
          now: { year: 2 },
        },
        told: [tell(10, 'siteHosted', { member: 'uzbekistan', project: 'relief-pool', region: 'tashkent' })],
        payments: [paymentOf({ member: 'uzbekistan', paid }), paymentOf({ member: 'turkiye', paid: others })],
      });
      return labelsOf(game, 'principal-agent');
    };
    expect(site(4, 6)).toEqual(['agent-site']);
    expect(site(5, 6)).toEqual([]);
    expect(site(4, 5)).toEqual([]);
  });

  test('fires on a false report, not on a true one or silence', () => {
    const reported = (report: string): string[] => {
      const subject = 'a-crisis';
      return labelsOf(
        madeChronicle({
          told: [
            tell(10, 'intelligenceReported', { member: 'turkiye', report, subject }),
            tell(60, 'intelligenceOut', { member: 'turkiye', report, truth: 'iran', subject }, 2),
          ],
        }),
        'principal-agent',
      );
    };
    expect(reported('russia')).toEqual(['agent-report']);
    expect(reported('iran')).toEqual([]);
    expect(reported('silence')).toEqual([]);
  });

  test('fires on a censure that was carried', () => {
    const censured = tell(10, 'commanderCensured', { member: 'turkiye' });
    expect(labelsOf(madeChronicle({ told: [censured] }), 'principal-agent')).toEqual(['agent-censured']);
  });
});

describe('two tables', () => {
  const need = (met: boolean, paid: number, able: number, stability = 3): string[] =>
    labelsOf(
      madeChronicle({
        last: { members: { uzbekistan: { stability } } },
        payments: [paymentOf({ paid, able })],
        told: [tell(10, met ? 'homeNeedMet' : 'homeNeedUnmet', { member: 'uzbekistan', amount: 3 })],
      }),
      'two-level-games',
    );

  test('fires when the same money could meet a need or the share, and one went first', () => {
    expect(need(true, 2, 6)).toEqual(['home-need']);
    expect(need(false, 4, 6)).toEqual(['home-unmet']);
  });

  test('does not fire when both could be paid, both were left, or nothing was at stake at home', () => {
    expect(need(true, 2, 7)).toEqual([]);
    expect(need(false, 2, 6)).toEqual([]);
    expect(need(false, 4, 6, 5)).toEqual([]);
  });

  test('fires when a law is struck and units follow, not when none do', () => {
    const struck = tell(10, 'lawReinterpreted', { member: 'uzbekistan' });
    const sent = (units: number): string[] =>
      labelsOf(
        madeChronicle({
          told: [struck],
          calls: [callOf({ answers: [answerOf({ member: 'uzbekistan', units })] })],
        }),
        'two-level-games',
      );
    expect(sent(1)).toEqual(['home-struck']);
    expect(sent(0)).toEqual([]);
  });
});

describe('other forms of evidence', () => {
  test('free riding: half of a share is no free ride, less is one, and who had too little is none', () => {
    const rode = (paid: number, able = 6): string[] => {
      const crisis = {
        step: 60,
        year: 1,
        crisis: 'plain',
        region: 'tashkent',
        member: 'uzbekistan',
      } as const;
      const game = madeChronicle({
        payments: [paymentOf({ paid, able })],
        crises: [{ ...crisis, answered: ['kazakhstan'], idle: [] }],
        last: { now: { year: 1, programme: 10, raised: 8 } },
      });
      return labelsOf(game, 'free-riding');
    };
    expect(rode(1)).toEqual(['free-riding']);
    expect(rode(2)).toEqual([]);
    expect(rode(1, 3)).toEqual([]);
  });

  test('buck-passing: a gap that two were asked to cover and left, not one that was covered', () => {
    const gap = (left: number, amount: number): string[] => {
      const game = madeChronicle();
      const journal = game.game.journal.map((entry, step) =>
        step > 10 && step <= 12 ? { ...entry, action: { kind: 'coverGap' as const, amount } } : entry,
      );
      const told = [tell(10, 'pledgeRevealed', { member: 'turkiye', notch: 'full', amount: 4, share: 4 })];
      const last = { now: { year: 1, gap: left, programme: 10 } };
      return labelsOf(madeChronicle({ game: { ...game.game, journal }, told, last }), 'buck-passing');
    };
    expect(gap(2, 0)).toEqual(['buck-gap']);
    expect(gap(0, 0)).toEqual([]);
    expect(gap(2, 1)).toEqual([]);
  });

  test('buck-passing: a call to which two could have sent units and nobody did', () => {
    const called = (units: number): string[] => {
      const answers = [answerOf({ member: 'uzbekistan', units }), answerOf({ member: 'kyrgyzstan' })];
      return labelsOf(madeChronicle({ calls: [callOf({ answers })] }), 'buck-passing');
    };
    expect(called(0)).toEqual(['buck-call']);
    expect(called(1)).toEqual([]);
  });

  test('wedge: a pledge held back counts if it would have closed the gap', () => {
    const held = (gap: number): string[] =>
      labelsOf(
        madeChronicle({
          told: [
            tell(10, 'offerTaken', { member: 'uzbekistan', power: 'russia', amount: 4, ask: 'half-pledge' }),
          ],
          payments: [paymentOf({ paid: 2 })],
          last: { now: { year: 1, gap } },
        }),
        'wedge-strategies',
      );
    expect(held(2)).toEqual(['wedge-pledge']);
    expect(held(3)).toEqual([]);
    expect(held(0)).toEqual([]);
  });

  test('wedge: words at a call count if something was owed', () => {
    const called = (owed: 'units' | null): string[] =>
      labelsOf(
        madeChronicle({
          told: [
            tell(10, 'offerTaken', {
              member: 'uzbekistan',
              power: 'russia',
              amount: 4,
              ask: 'late-response',
            }),
          ],
          calls: [callOf({ answers: [answerOf({ member: 'uzbekistan', owed })] })],
        }),
        'wedge-strategies',
      );
    expect(called('units')).toEqual(['wedge-call']);
    expect(called(null)).toEqual([]);
  });

  test('institutionalisation: a project of an earlier year counts if the same dice would have meant less without it', () => {
    const solved = (roll: number, year: number): string[] => {
      const terms = [
        { label: 'response', with: { member: 'turkiye' }, value: 3 },
        { label: 'project', with: { project: 'relief-pool' }, value: 2 },
        { label: 'severity', value: -5 },
      ];
      const outcome = roll >= 7 ? 'success' : 'partial';
      const crisis = {
        crisis: 'plain',
        region: 'tashkent',
        member: 'uzbekistan',
        outcome,
        sum: sumOf(terms),
        roll,
      } as const;
      const told = [
        tell(10, 'projectBought', { project: 'relief-pool', amount: 8 }),
        tell(60, 'crisisResolved', crisis, year),
      ];
      return labelsOf(madeChronicle({ told }), 'institutionalisation');
    };
    expect(solved(8, 2)).toEqual(['institution-asset']);
    expect(solved(9, 2)).toEqual([]);
    expect(solved(8, 1)).toEqual([]);
  });

  test('hedging: one member firm to one power and kind to another; two members are no hedge', () => {
    const stances = (second: 'kazakhstan' | 'uzbekistan'): string[] =>
      labelsOf(
        madeChronicle({
          told: [
            tell(10, 'stanceTaken', { member: 'kazakhstan', power: 'russia', stance: 'firm' }),
            tell(11, 'stanceTaken', { member: second, power: 'china', stance: 'reassure' }),
          ],
        }),
        'hedging',
      );
    expect(stances('kazakhstan')).toEqual(['hedging-stances']);
    expect(stances('uzbekistan')).toEqual([]);
  });

  test('forum shopping: an incident that the treaty did not cover is the weaker evidence', () => {
    const tests = [{ article: 'casus', passed: false, because: { label: 'kind-not-listed' } }] as const;
    const elsewhere = callOf({ choice: 'forum', forum: 'un', tests });
    expect(labelsOf(madeChronicle({ calls: [elsewhere] }), 'forum-shopping')).toEqual(['forum-uncovered']);
    const also = callOf({ opened: 80, step: 90, year: 2 });
    expect(labelsOf(madeChronicle({ calls: [elsewhere, also] }), 'forum-shopping')).toEqual(['forum-both']);
  });

  test('restraint: a guarantee that is void for a provoked attack restrains by its words', () => {
    const provocation = (passed: boolean): string[] => {
      const tests = [{ article: 'provocation', passed, because: { label: 'provoked' } }] as const;
      return labelsOf(madeChronicle({ calls: [callOf({ tests, engaged: passed })] }), 'restraint');
    };
    expect(provocation(false)).toEqual(['restraint-void']);
    expect(provocation(true)).toEqual([]);
  });
});
