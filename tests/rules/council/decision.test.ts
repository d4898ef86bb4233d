import { describe, expect, it } from 'vitest';
import type { Ballot } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { Treaty } from '../../../src/model/treaty.ts';
import { carries, decide } from '../../../src/rules/council/decision.ts';
import { BOOK } from '../../support/change.ts';
import { withMember, withState } from '../../support/arrange.ts';
import { calm } from '../../support/table.ts';

type Ballots = Partial<Record<MemberId, Ballot>>;

function decided(decision: Treaty['decision'], ballots: Ballots, voters: readonly MemberId[] = MEMBER_IDS) {
  return decide(BOOK, withState(calm(), { treaty: { decision } }), voters, ballots);
}

describe('decision', () => {
  it('R3.4 consensus: nobody says no, and at least one says yes', () => {
    expect([carries('consensus', 1, 0), carries('consensus', 5, 1), carries('consensus', 0, 0)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('R3.4 consensus minus one: at most one no, and at least two yes', () => {
    const rule = 'consensus-minus-one';
    expect([carries(rule, 2, 1), carries(rule, 2, 0), carries(rule, 4, 2), carries(rule, 1, 0)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('R3.4 two-thirds: yes are two-thirds of the votes cast or more', () => {
    const rule = 'two-thirds';
    expect([carries(rule, 4, 2), carries(rule, 3, 2), carries(rule, 1, 0), carries(rule, 0, 0)]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  it('R3.4 weighted: yes hold more than half of the payments of those who voted', () => {
    const rule = 'weighted';
    expect([carries(rule, 6, 5), carries(rule, 5, 5), carries(rule, 0, 0)]).toEqual([true, false, false]);
  });

  it('R3.4 abstentions are no votes cast, and whoever cast nothing abstains', () => {
    const { carried, tally } = decided('consensus', { turkiye: 'yes', kazakhstan: 'abstain' });
    expect(carried).toBe(true);
    expect(tally.total).toBe(1);
    expect(tally.terms.map((term) => [term.with?.['member'], term.with?.['ballot']])).toEqual(
      MEMBER_IDS.map((id) => [id, id === 'turkiye' ? 'yes' : 'abstain']),
    );
  });

  it('R3.4 ballots of members that are no voters are not counted', () => {
    expect(
      decided('consensus', { turkiye: 'yes', kazakhstan: 'no' }, ['turkiye', 'azerbaijan']).carried,
    ).toBe(true);
  });

  it('R3.4 each voter counts once, for or against', () => {
    const ballots: Ballots = { turkiye: 'yes', azerbaijan: 'yes', kazakhstan: 'no' };
    expect(decided('two-thirds', ballots)).toMatchObject({ carried: true, tally: { total: 1 } });
    expect(decided('two-thirds', { ...ballots, uzbekistan: 'no' })).toMatchObject({
      carried: false,
      tally: { total: 0 },
    });
  });

  it('R3.4 a no stands against every yes, and is not taken off them', () => {
    const most: Ballots = { turkiye: 'yes', azerbaijan: 'yes', kazakhstan: 'yes', uzbekistan: 'no' };
    expect(decided('consensus', most)).toMatchObject({ carried: false, tally: { total: 2 } });
    expect(decided('two-thirds', { ...most, kyrgyzstan: 'no' }).carried).toBe(false);
  });

  it('R3.4 under the weighted rule a vote weighs what its member has paid so far, at least ¤1', () => {
    const state = withState(calm(), { treaty: { decision: 'weighted' } });
    const paid = (member: MemberId, sum: number) => withMember(state, member, { tally: { paid: sum } });
    const ballots: Ballots = { turkiye: 'yes', azerbaijan: 'no', kazakhstan: 'no' };
    expect(decide(BOOK, state, MEMBER_IDS, ballots)).toMatchObject({ carried: false, tally: { total: -1 } });
    expect(decide(BOOK, paid('turkiye', 2), MEMBER_IDS, ballots)).toMatchObject({
      carried: false,
      tally: { total: 0 },
    });
    expect(decide(BOOK, paid('turkiye', 3), MEMBER_IDS, ballots)).toMatchObject({
      carried: true,
      tally: { total: 1 },
    });
  });

  it('R3.4 a state admitted as a member votes as its friend votes; an observer does not vote', () => {
    const state = withState(calm(), { candidates: { hungary: 'member', georgia: 'observer' } });
    const two = { ...state, treaty: { ...state.treaty, decision: 'two-thirds' as const } };
    // Hungary votes with Kazakhstan, Georgia would with Azerbaijan.
    const ballots: Ballots = { kazakhstan: 'yes', azerbaijan: 'no' };
    const { carried, tally } = decide(BOOK, two, MEMBER_IDS, ballots);
    expect(carried).toBe(true);
    expect(tally.terms.at(-1)).toMatchObject({
      label: 'ballot-admitted',
      value: 1,
      with: { member: 'hungary', ballot: 'yes' },
    });
    expect(tally.terms).toHaveLength(7);
    // Whose friend has no vote has none either.
    expect(decide(BOOK, two, ['azerbaijan'], ballots).tally.terms).toHaveLength(1);
  });

  it('R3.4 under the weighted rule an admitted state weighs what it pays', () => {
    const state = withState(calm(), {
      treaty: { decision: 'weighted' },
      candidates: { hungary: 'member' },
    });
    expect(decide(BOOK, state, MEMBER_IDS, { kazakhstan: 'yes', azerbaijan: 'no' }).tally.total).toBe(
      1 + 2 - 1,
    );
  });
});
