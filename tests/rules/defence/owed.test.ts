import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Hand } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { ClaimRecord } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import type { PresetId, Treaty } from '../../../src/model/treaty.ts';
import { actors } from '../../../src/rules/actors.ts';
import { addUnits, withMember, withState } from '../../support/arrange.ts';
import { eventsOf, shiftsOf } from '../../support/events.ts';
import {
  bareNight,
  called,
  commit,
  councilIn,
  giveToken,
  invoke,
  showHands,
  struck,
  vote,
} from './council-table.ts';

/** One brigade of Türkiye's can come to Kura-Araz; nobody else has any. */
function night(treaty: PresetId | Partial<Treaty> = 'op-ed'): State {
  return addUnits(bareNight(treaty), [{ owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' }]);
}

/** All have answered, given funds as tokens and sent the brigade where they said so; the call is judged. */
function judged(before: State, hands: Partial<Record<MemberId, Hand>>, rest: Hand = 'refuse'): State {
  let next = called(struck(before), hands, rest);
  while (next.phase.kind === 'emergency' && next.phase.stage === 'tokens')
    next = giveToken(next, actors(LIBRARY, next)[0] as MemberId, 'funds');
  while (next.phase.kind === 'emergency' && next.phase.stage === 'units')
    next = commit(next, actors(LIBRARY, next)[0] as MemberId, ['brigade', 'eastern-anatolia']);
  return next;
}

/** By how much an answer moved a member's standing and reliability. */
function moved(
  state: State,
  member: MemberId,
): { readonly standing: number[]; readonly reliability: number[] } {
  return {
    standing: shiftsOf(state, 'standing', { member, rule: 'R5.12' }),
    reliability: shiftsOf(state, 'reliability', { member, rule: 'R5.12' }),
  };
}

const SENT = { standing: [1], reliability: [1] };
const STAYED = { standing: [-1], reliability: [-1] };
/** Tokens and words move one's name for keeping one's word, and no more. */
const GIVEN = { standing: [], reliability: [1] };
const FAILED = { standing: [], reliability: [-1] };
const NOTHING = { standing: [], reliability: [] };

const willOf = (state: State): number[] => shiftsOf(state, 'will', { rule: 'R5.12' });

describe('R5.12 what is owed', () => {
  it('R5.12 units are owed by whoever is able and within reach, otherwise a token', () => {
    expect(councilIn(judged(night(), {})).owed).toEqual({
      turkiye: 'units',
      kazakhstan: 'token',
      kyrgyzstan: 'token',
      uzbekistan: 'token',
    });
  });

  it('R5.12 a unit that law bars is not owed: Kazakhstan owes no units against Russia, and a token', () => {
    const before = addUnits(night(), [{ owner: 'kazakhstan', kind: 'brigade', place: 'caspian-coast' }]);
    expect(councilIn(called(struck(before, 'iran', 'kura-araz'))).owed.kazakhstan).toBe('units');
    expect(councilIn(called(struck(before, 'russia', 'absheron'))).owed.kazakhstan).toBe('token');
    const free = withMember(before, 'kazakhstan', { law: false });
    expect(councilIn(called(struck(free, 'russia', 'absheron'))).owed.kazakhstan).toBe('units');
  });

  it('R5.12 a token is owed by whoever has ¤2, and nothing by whoever has less', () => {
    const poor = withMember(withMember(night(), 'kyrgyzstan', { funds: 1 }), 'uzbekistan', { funds: 2 });
    const { owed } = councilIn(judged(poor, {}));
    expect(owed).not.toHaveProperty('kyrgyzstan');
    expect(owed.uzbekistan).toBe('token');
  });

  it('R5.12 under consultation words are owed, by everybody who is full', () => {
    const { owed } = councilIn(judged(night({ obligation: 'consultation' }), {}));
    expect(owed).toEqual({ turkiye: 'words', kazakhstan: 'words', kyrgyzstan: 'words', uzbekistan: 'words' });
  });

  it('R5.12 associates and suspended members owe nothing, and neither does the victim', () => {
    const before = withMember(night(), 'kazakhstan', { suspended: true });
    const { owed } = councilIn(judged(before, {}));
    for (const member of ['turkmenistan', 'kazakhstan', 'azerbaijan'] as const)
      expect(owed).not.toHaveProperty(member);
    const exclusive = councilIn(judged(night({ alliances: 'exclusive' }), {}));
    expect(Object.keys(exclusive.owed)).toEqual(['turkiye', 'uzbekistan']);
  });

  it('R5.12 nothing is owed where the treaty is not engaged or the vote was lost', () => {
    expect(councilIn(judged(night({ casus: ['hybrid'] }), {})).owed).toEqual({});
    const lost = showHands(vote(invoke(struck(night())), { kyrgyzstan: 'no' }));
    expect(councilIn(lost).owed).toEqual({});
    for (const member of MEMBER_IDS) expect(moved(lost, member)).toEqual(NOTHING);
    expect(willOf(lost)).toEqual([]);
  });
});

describe('R5.12 owed and given', () => {
  it.each([
    ['automatic', 'commit', SENT],
    ['automatic', 'token', STAYED],
    ['automatic', 'words', STAYED],
    ['automatic', 'refuse', STAYED],
    ['deems-necessary', 'commit', SENT],
    ['deems-necessary', 'token', NOTHING],
    ['deems-necessary', 'words', STAYED],
    ['on-request', 'commit', SENT],
    ['on-request', 'token', STAYED],
    ['consultation', 'words', GIVEN],
    ['consultation', 'token', GIVEN],
    ['consultation', 'refuse', FAILED],
  ] as const)(
    'R5.12 under %s whoever is able and answers with %s is judged %j',
    (obligation, hand, result) => {
      expect(moved(judged(night({ obligation }), { turkiye: hand }), 'turkiye')).toEqual(result);
    },
  );

  it.each(['automatic', 'deems-necessary', 'on-request'] as const)(
    'R5.12 under %s a token honours what a member owes that can send no units; words do not',
    (obligation) => {
      expect(moved(judged(night({ obligation }), { kazakhstan: 'token' }), 'kazakhstan')).toEqual(GIVEN);
      expect(moved(judged(night({ obligation }), { kazakhstan: 'words' }), 'kazakhstan')).toEqual(FAILED);
    },
  );

  it('R5.12 whoever owes nothing gains and loses nothing by its answer', () => {
    const poor = withMember(night(), 'kyrgyzstan', { funds: 0 });
    expect(moved(judged(poor, {}), 'kyrgyzstan')).toEqual(NOTHING);
    expect(moved(judged(night(), { turkmenistan: 'token' }), 'turkmenistan')).toEqual(NOTHING);
  });

  it('R5.12 a token in place of units is excused under deems-necessary, and still not counted as given', () => {
    const { owed, given } = judged(night(), { turkiye: 'token' }).members.turkiye.tally;
    expect([owed, given]).toEqual([1, 0]);
  });

  it('R5.12 the record counts each call owed and each call given', () => {
    const state = judged(night(), { turkiye: 'commit', kazakhstan: 'token' });
    const tally = (member: MemberId): number[] => [
      state.members[member].tally.owed,
      state.members[member].tally.given,
    ];
    expect(tally('turkiye')).toEqual([1, 1]);
    expect(tally('kazakhstan')).toEqual([1, 1]);
    expect(tally('uzbekistan')).toEqual([1, 0]);
    expect(tally('turkmenistan')).toEqual([0, 0]);
    expect(eventsOf(state, 'callJudged')).toHaveLength(4);
  });
});

describe('R5.12 a disputed author', () => {
  const claim = (backers: readonly MemberId[], backed: boolean): ClaimRecord => ({
    claim: 'azerbaijan-caspian-field',
    member: 'azerbaijan',
    power: 'iran',
    year: 2,
    backers,
    restrainers: MEMBER_IDS.filter((id) => id !== 'azerbaijan' && !backers.includes(id)),
    backed,
  });

  it('R5.12 refusing costs nothing where attribution is disputed, and giving counts all the same', () => {
    const disputed = withState(night(), { claims: [claim([], false)] });
    const state = judged(disputed, { kazakhstan: 'token' });
    expect(councilIn(state).incident.attribution).toBe('disputed');
    expect(moved(state, 'turkiye')).toEqual(NOTHING);
    expect(moved(state, 'uzbekistan')).toEqual(NOTHING);
    expect(moved(state, 'kazakhstan')).toEqual(GIVEN);
  });

  it('R5.12 but for backers of the claim: they cannot plead that the author is disputed', () => {
    const backers: MemberId[] = ['turkiye', 'kazakhstan', 'kyrgyzstan'];
    const state = judged(withState(night(), { claims: [claim(backers, true)] }), { kazakhstan: 'token' });
    expect(moved(state, 'turkiye')).toEqual(STAYED);
    expect(moved(state, 'kyrgyzstan')).toEqual(FAILED);
    expect(moved(state, 'kazakhstan')).toEqual(GIVEN);
    expect(moved(state, 'uzbekistan')).toEqual(NOTHING);
  });
});

describe('R5.12 what the council does to Will', () => {
  it.each([
    [4, []],
    [2, []],
    [1, [-1]],
    [0, [-2]],
  ] as const)('R5.12 of four that owed, %i gave: Will moves by %j', (given, shifts) => {
    const owing: MemberId[] = ['kazakhstan', 'kyrgyzstan', 'uzbekistan', 'turkiye'];
    const hands = Object.fromEntries(owing.slice(0, given).map((id) => [id, 'token' as const]));
    expect(willOf(judged(night(), hands))).toEqual(shifts);
  });

  it('R5.12 one of three is fewer than half', () => {
    const three = withMember(night(), 'kyrgyzstan', { funds: 0 });
    expect(Object.keys(councilIn(judged(three, {})).owed)).toHaveLength(3);
    expect(willOf(judged(three, { kazakhstan: 'token' }))).toEqual([-1]);
    expect(willOf(judged(three, { kazakhstan: 'token', uzbekistan: 'token' }))).toEqual([]);
  });

  it('R5.12 where nobody owed anything Will does not move', () => {
    expect(willOf(judged(night({ casus: ['hybrid'] }), {}))).toEqual([]);
  });

  it('R5.12 excused or not, an empty chair is an empty chair: Will falls though the author was disputed', () => {
    const disputed = withState(night(), {
      claims: [
        {
          claim: 'azerbaijan-caspian-field',
          member: 'azerbaijan',
          power: 'iran',
          year: 2,
          backers: [],
          restrainers: [],
          backed: false,
        },
      ],
    });
    expect(willOf(judged(disputed, {}))).toEqual([-2]);
  });
});

describe('R5.18 whom to consult first', () => {
  const great = (
    part: { stance?: 'reassure' | 'firm'; law?: boolean; power?: 'russia' | 'iran' } = {},
  ): number[] => {
    const { power = 'russia', law = true, stance } = part;
    // One corridor and one link from Eastern Anatolia, and in Kura-Araz from it.
    const region = power === 'russia' ? 'absheron' : 'kura-araz';
    const stances = stance ? { west: stance } : {};
    const before = withState(withMember(night(), 'turkiye', { law }), { now: { stances } });
    const state = called(struck(before, power, region), { turkiye: 'commit' });
    return shiftsOf(commit(state, 'turkiye', ['brigade', 'eastern-anatolia']), 'tension', {
      power: 'west',
      rule: 'R5.18',
    });
  };

  it('R5.18 Türkiye’s units against a great power, the West not reassured this year: the West’s tension +1', () => {
    expect(great()).toEqual([1]);
    expect(great({ stance: 'firm' })).toEqual([1]);
  });

  it('R5.18 reassured, against a lesser power, or with that law struck: nothing', () => {
    expect(great({ stance: 'reassure' })).toEqual([]);
    expect(great({ power: 'iran' })).toEqual([]);
    expect(great({ law: false })).toEqual([]);
  });

  it('R5.18 China is a great power too, and a token asks nobody', () => {
    const force = {
      project: 'rapid-reaction',
      region: 'tashkent',
      power: null,
      built: 1,
      active: true,
    } as const;
    const before = withState(night(), { sites: [force] });
    const sent = called(struck(before, 'china', 'zhetisu'), { turkiye: 'commit' });
    const tension = { power: 'west', rule: 'R5.18' } as const;
    expect(shiftsOf(commit(sent, 'turkiye', ['brigade', 'eastern-anatolia']), 'tension', tension)).toEqual([
      1,
    ]);
    const token = called(struck(before, 'china', 'zhetisu'), { turkiye: 'token' });
    expect(shiftsOf(giveToken(token, 'turkiye', 'airspace'), 'tension', tension)).toEqual([]);
  });
});
