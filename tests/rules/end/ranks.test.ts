import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { InterestCheck, Library } from '../../../src/model/library.ts';
import { RANKS } from '../../../src/model/result.ts';
import type { GameResult, Rank } from '../../../src/model/result.ts';
import type { State } from '../../../src/model/state.ts';
import { apply } from '../../../src/rules/apply.ts';
import { finalStanding, hasGuarantor } from '../../../src/rules/results.ts';
import type { DeepPartial } from '../../support/arrange.ts';
import { nightOf, unitsOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { begin } from '../../support/game.ts';
import { bareNight } from '../defence/council-table.ts';
import { ballots, conference, lastLedger, namePrices } from './conference-table.ts';

/** Interests that are met or not at will: funds of ¤0 or more are met by everybody, ¤60 by nobody. */
const MET: InterestCheck = { kind: 'funds-at-least', value: 0 };
const UNMET: InterestCheck = { kind: 'funds-at-least', value: 60 };
const WISHES: Library = {
  ...LIBRARY,
  interests: MEMBER_IDS.flatMap((member) => [
    ...['m1', 'm2', 'm3'].map((id) => ({ id: `${member}-${id}`, member, check: MET })),
    ...['u1', 'u2', 'u3'].map((id) => ({ id: `${member}-${id}`, member, check: UNMET })),
  ]),
};

/** Three interests of a member, so many of them met. */
function wishes(member: MemberId, met: number): string[] {
  return ['1', '2', '3'].map((id, at) => `${member}-${at < met ? 'm' : 'u'}${id}`);
}

interface Case {
  /** Interests met, standing and anything else of single members; one interest and standing 0 for the others. */
  readonly met?: Partial<Record<MemberId, number>>;
  readonly state?: DeepPartial<State>;
  readonly leaving?: readonly MemberId[];
}

const FEW: readonly MemberId[] = ['azerbaijan', 'turkiye', 'kazakhstan'];

function result({ met = {}, state = {}, leaving = [] }: Case = {}): GameResult {
  const members = Object.fromEntries(MEMBER_IDS.map((id) => [id, { interests: wishes(id, met[id] ?? 1) }]));
  // Nobody has strength, so that heads alone decide whether the alliance is renewed.
  const ready = withState(withState(lastLedger({ units: [] }), { members }), state);
  const close = (from: State, seat: MemberId, renew: boolean): State => {
    const done = apply(WISHES, from, seat, { kind: 'castRenewal', renew });
    if (!done.ok) throw new Error(done.refusal.kind);
    return done.value.state;
  };
  const opened = apply(WISHES, ready, 'kazakhstan', { kind: 'closeYear' });
  if (!opened.ok) throw new Error(opened.refusal.kind);
  let next = namePrices(opened.value.state);
  for (const seat of MEMBER_IDS) next = close(next, seat, !leaving.includes(seat));
  return next.result as GameResult;
}

const rank = (member: MemberId, part: Case = {}): Rank => result(part).members[member].rank;

describe('R7.7 results', () => {
  it('R7.7 best first: architect, independent, partner, passenger, alone, failed, answerable', () => {
    expect(RANKS).toEqual([
      'architect',
      'independent',
      'partner',
      'passenger',
      'alone',
      'failed',
      'answerable',
    ]);
  });

  it('R7.7 architect: renewed, two interests met, most standing', () => {
    const met = { turkiye: 2, kazakhstan: 2 };
    const state = { members: { turkiye: { standing: 6 }, kazakhstan: { standing: 3 } } };
    const { members } = result({ met, state });
    expect(members.turkiye.rank).toBe('architect');
    expect(members.kazakhstan.rank).toBe('partner');
    expect(members.azerbaijan.rank).toBe('passenger');
  });

  it('R7.7 whoever met fewer than two interests is no architect, whatever its standing', () => {
    const met = { turkiye: 1, kazakhstan: 2 };
    const state = { members: { turkiye: { standing: 30 } } };
    expect(rank('turkiye', { met, state })).toBe('passenger');
    expect(rank('kazakhstan', { met, state })).toBe('architect');
  });

  it('R7.7 a tie in standing goes to the first in table order, and there is one architect at most', () => {
    const met = Object.fromEntries(MEMBER_IDS.map((id) => [id, 2]));
    const worth = { azerbaijan: 2, turkiye: 3, kazakhstan: 2, kyrgyzstan: 0, uzbekistan: 0, turkmenistan: 0 };
    const members = Object.fromEntries(Object.entries(worth).map(([id, standing]) => [id, { standing }]));
    // Two interests are worth 4 to Azerbaijan in three years, and 6 to Kazakhstan.
    const ranks = result({ met, state: { members } }).members;
    expect(MEMBER_IDS.filter((id) => ranks[id].rank === 'architect')).toHaveLength(1);
    const tie = { azerbaijan: { standing: 11 }, kazakhstan: { standing: 9 } };
    expect(rank('azerbaijan', { met, state: { members: tie } })).toBe('architect');
    expect(rank('kazakhstan', { met, state: { members: tie } })).toBe('partner');
  });

  it('R7.7 whoever left the renewed alliance is no architect', () => {
    const part: Case = {
      met: { turkiye: 2, kyrgyzstan: 2 },
      state: { members: { turkiye: { standing: 9 } } },
      leaving: ['turkiye'],
    };
    expect(rank('turkiye', part)).toBe('alone');
    expect(rank('kyrgyzstan', part)).toBe('architect');
  });

  it('R7.7 partner: renewed, two interests met; passenger: came through', () => {
    const met = { turkiye: 3, kazakhstan: 2, kyrgyzstan: 1, uzbekistan: 0 };
    const { members } = result({ met, state: { members: { turkiye: { standing: 9 } } } });
    expect(members.kazakhstan.rank).toBe('partner');
    expect(members.kyrgyzstan.rank).toBe('passenger');
    expect(members.uzbekistan.rank).toBe('passenger');
  });

  it('R7.7 independent: left or lapsed, all three interests met, and a guarantor', () => {
    const calm = { powers: { west: { tension: 2 } } };
    expect(rank('turkiye', { met: { turkiye: 3 }, state: calm, leaving: ['turkiye'] })).toBe('independent');
    expect(rank('turkiye', { met: { turkiye: 2 }, state: calm, leaving: ['turkiye'] })).toBe('alone');
    const lapsed: Case = {
      met: { kyrgyzstan: 3 },
      state: { powers: { china: { tension: 2 } } },
      leaving: FEW,
    };
    expect(rank('kyrgyzstan', lapsed)).toBe('independent');
  });

  it('R7.7 alone: left without a guarantor, or without all three interests', () => {
    const tense = {
      powers: { russia: { tension: 4 }, china: { tension: 4 }, west: { tension: 4 }, iran: { tension: 4 } },
    };
    expect(rank('kyrgyzstan', { met: { kyrgyzstan: 3 }, state: tense, leaving: ['kyrgyzstan'] })).toBe(
      'alone',
    );
    expect(rank('kyrgyzstan', { met: { kyrgyzstan: 2 }, leaving: ['kyrgyzstan'] })).toBe('alone');
    // Voting to leave an alliance that lapses anyway is leaving too; voting to stay is coming through.
    expect(rank('kazakhstan', { met: { kazakhstan: 2 }, leaving: FEW })).toBe('alone');
    expect(rank('uzbekistan', { met: { uzbekistan: 2 }, leaving: FEW })).toBe('passenger');
  });

  it('R7.7 failed: stability 0 at the end, in or out', () => {
    const broken = { members: { turkiye: { stability: 0, standing: 9 } } };
    expect(rank('turkiye', { met: { turkiye: 3 }, state: broken })).toBe('failed');
    expect(rank('turkiye', { met: { turkiye: 3 }, state: broken, leaving: ['turkiye'] })).toBe('failed');
    expect(rank('turkiye', { met: { turkiye: 3 }, state: { members: { turkiye: { stability: 1 } } } })).toBe(
      'architect',
    );
  });

  it('R7.7 every result says why', () => {
    const { members } = result();
    for (const id of MEMBER_IDS)
      expect(members[id].reasons.map(({ label }) => label)).toContain('fate-renewed');
  });
});

describe('R7.7 a guarantor', () => {
  const alone = bareNight('op-ed', { constraints: false });
  const has = (state: State, member: MemberId = 'uzbekistan'): boolean => hasGuarantor(BOOK, state, member);
  const tense = withState(alone, {
    powers: {
      russia: { tension: 4 },
      iran: { tension: 4 },
      china: { tension: 4 },
      west: { tension: 4 },
      armenia: { tension: 4 },
    },
  });

  it('R7.7 a power at tension at most 3 with influence 1 or more', () => {
    expect(has(tense)).toBe(false);
    expect(has(withPower(tense, 'china', { tension: 3 }))).toBe(true);
    expect(has(withPower(tense, 'iran', { tension: 0 }))).toBe(false);
    expect(
      has(withMember(withPower(tense, 'iran', { tension: 3 }), 'uzbekistan', { influence: { iran: 1 } })),
    ).toBe(true);
  });

  it('R7.7 NATO, or neutrality, while the law stands', () => {
    const lawful = withState(tense, { setup: { constraints: true } });
    for (const member of ['turkiye', 'turkmenistan'] as const) {
      expect(has(tense, member)).toBe(false);
      expect(has(withMember(lawful, member, { law: true }), member)).toBe(true);
    }
    // The CSTO is no guarantor in this sense: Russia’s own tension decides.
    expect(has(withMember(lawful, 'kyrgyzstan', { law: true }), 'kyrgyzstan')).toBe(false);
  });
});

describe('R7.7 broken or war', () => {
  /** The alliance breaks tonight: Will is gone. Records of given against owed are as told. */
  function ended(
    fate: 'broken' | 'war',
    tallies: Partial<Record<MemberId, Partial<State['members'][MemberId]['tally']>>>,
  ): GameResult {
    const members = Object.fromEntries(Object.entries(tallies).map(([id, tally]) => [id, { tally }]));
    const state = withState(bareNight(), {
      members,
      ...(fate === 'broken' ? { will: 0 } : { ladder: 5 }),
      phase: nightOf([], 'after'),
    });
    const done = apply(LIBRARY, state, 'azerbaijan', { kind: 'endNight' });
    if (!done.ok || !done.value.state.result) throw new Error('it goes on');
    return done.value.state.result;
  }

  it('R4.42 at Will 0 the alliance is broken; R5.15 at ladder 5 there is war', () => {
    expect(ended('broken', {}).fate).toBe('broken');
    expect(ended('war', {}).fate).toBe('war');
    expect(ended('broken', {}).verdict).toBe('paper-pact');
    expect(ended('war', {}).verdict).toBe('paper-pact');
  });

  it('R7.7 failed: everybody, but for one', () => {
    const ranks = ended('broken', { turkiye: { owed: 2, given: 1 } }).members;
    expect(ranks.turkiye.rank).toBe('answerable');
    for (const id of MEMBER_IDS.filter((each) => each !== 'turkiye')) expect(ranks[id].rank).toBe('failed');
  });

  it('R7.7 answerable: the worst record of given against owed', () => {
    const ranks = ended('war', {
      turkiye: { owed: 4, given: 1 },
      kyrgyzstan: { owed: 2, given: 1 },
      kazakhstan: { owed: 1, given: 1 },
    });
    expect(ranks.members.turkiye.rank).toBe('answerable');
    expect(ranks.members.kyrgyzstan.rank).toBe('failed');
  });

  it('R7.7 of equal records the first in table order answers', () => {
    const ranks = ended('war', { turkiye: { owed: 2, given: 0 }, azerbaijan: { owed: 1, given: 0 } });
    expect(ranks.members.azerbaijan.rank).toBe('answerable');
    expect(ranks.members.turkiye.rank).toBe('failed');
  });

  it('R7.7 if nothing was owed and the alliance broke, payments against shares', () => {
    const paid = { turkiye: { assessed: 20, paid: 15 }, kyrgyzstan: { assessed: 5, paid: 1 } };
    expect(ended('broken', paid).members.kyrgyzstan.rank).toBe('answerable');
    const owed = { ...paid, turkiye: { assessed: 20, paid: 15, owed: 2, given: 1 } };
    expect(ended('broken', owed).members.turkiye.rank).toBe('answerable');
    expect(ended('broken', owed).members.kyrgyzstan.rank).toBe('failed');
  });

  it('R7.7 a war in which nothing was owed blames nobody: it was the act of a power', () => {
    const paid = { turkiye: { assessed: 20, paid: 0 }, kyrgyzstan: { assessed: 5, paid: 1 } };
    for (const id of MEMBER_IDS) expect(ended('war', paid).members[id].rank).toBe('failed');
  });

  it('R7.7 a record of all that was owed is never answerable', () => {
    const all = Object.fromEntries(MEMBER_IDS.map((id) => [id, { owed: 2, given: 2, assessed: 5, paid: 5 }]));
    for (const id of MEMBER_IDS) expect(ended('broken', all).members[id].rank).toBe('failed');
    for (const id of MEMBER_IDS) expect(ended('war', all).members[id].rank).toBe('failed');
  });
});

describe('R7.8 standing at the end', () => {
  const standing = (years: 3 | 5 | 8, member: MemberId, met: number): number => {
    const interests = LIBRARY.interests.filter((interest) => interest.member === member).map(({ id }) => id);
    const state = withMember(begin({ years }), member, { interests: interests.slice(0, 3), standing: 2 });
    const library = {
      ...LIBRARY,
      interests: LIBRARY.interests.map((each) => ({
        ...each,
        check: interests.indexOf(each.id) < met ? MET : UNMET,
      })),
    };
    return finalStanding(
      { ...BOOK, interests: new Map(library.interests.map((each) => [each.id, each])) },
      state,
      member,
    ).total;
  };

  it('R7.8 a met interest is worth standing: Türkiye 4, Azerbaijan 4.5, Turkmenistan 6, the others 5', () => {
    const worth = MEMBER_IDS.map((id) => standing(5, id, 1) - standing(5, id, 0));
    // Azerbaijan, Türkiye, Kazakhstan, Kyrgyzstan, Uzbekistan, Turkmenistan.
    expect(worth).toEqual([4.5, 4, 5, 5, 5, 6]);
    expect(standing(5, 'turkiye', 3) - standing(5, 'turkiye', 0)).toBe(12);
  });

  it('R7.8 scaled by years/5 and rounded to half a point', () => {
    const worth = (years: 3 | 5 | 8): number[] =>
      MEMBER_IDS.map((id) => standing(years, id, 1) - standing(years, id, 0));
    expect(worth(3)).toEqual([2.5, 2.5, 3, 3, 3, 3.5]);
    expect(worth(8)).toEqual([7, 6.5, 8, 8, 8, 9.5]);
  });

  it('R7.8 half a point of standing for each point of reliability above or below 3', () => {
    const at = (reliability: number): number => {
      const state = withMember(begin(), 'turkiye', { interests: [], standing: 2, reliability });
      return finalStanding(BOOK, state, 'turkiye').total;
    };
    expect([0, 2, 3, 4, 6].map(at)).toEqual([0.5, 1.5, 2, 2.5, 3.5]);
  });

  it('R7.9 secret interests stay secret until the conference is over, and then all three count', () => {
    const open = namePrices(conference({ units: unitsOf([]) }));
    expect(open.result).toBeNull();
    const over = ballots(open);
    const { interests } = over.members.turkiye;
    expect(interests).toHaveLength(3);
    expect(over.result?.members.turkiye.met.every((id) => interests.includes(id))).toBe(true);
  });
});
