import { describe, expect, it } from 'vitest';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { fromCommander, fullMembers, isAssociate, isFull, mayVote } from '../../src/rules/membership.ts';
import { BOOK } from '../support/change.ts';
import { withMember, withState } from '../support/arrange.ts';
import { calm } from '../support/table.ts';

describe('membership', () => {
  it('R3.2 full members are all but associates and the suspended', () => {
    const state = withMember(calm(), 'azerbaijan', { suspended: true });
    expect(fullMembers(BOOK, state)).toEqual(['turkiye', 'kazakhstan', 'kyrgyzstan', 'uzbekistan']);
  });

  it('R3.2 a suspended member does not vote on motions; an associate does', () => {
    const state = withMember(calm(), 'azerbaijan', { suspended: true });
    expect(MEMBER_IDS.filter((member) => mayVote(state, member))).toEqual(
      MEMBER_IDS.filter((member) => member !== 'azerbaijan'),
    );
  });

  it('R3.3 a member is an associate while its neutrality stands, and after it was struck until a petition is carried', () => {
    const associate = (law: boolean, fullByPetition: boolean) =>
      isAssociate(BOOK, withMember(calm(), 'turkmenistan', { law, fullByPetition }), 'turkmenistan');
    expect(associate(true, false)).toBe(true);
    expect(associate(false, false)).toBe(true);
    expect(associate(false, true)).toBe(false);
    // Neutral again, whatever was petitioned before.
    expect(associate(true, true)).toBe(true);
  });

  it('R3.3 other laws make nobody an associate, standing or struck', () => {
    const struck = withMember(calm(), 'uzbekistan', { law: false });
    expect([isAssociate(BOOK, calm(), 'uzbekistan'), isAssociate(BOOK, struck, 'uzbekistan')]).toEqual([
      false,
      false,
    ]);
  });

  it('R3.3 under an exclusive treaty members of another alliance are associates until they leave it', () => {
    const exclusive = withState(calm(), { treaty: { alliances: 'exclusive' } });
    expect(fullMembers(BOOK, exclusive)).toEqual(['azerbaijan', 'turkiye', 'uzbekistan']);
    expect(isFull(BOOK, withMember(exclusive, 'kazakhstan', { law: false }), 'kazakhstan')).toBe(true);
  });

  it('R2.10 with constraints off every member is full, under any treaty', () => {
    const free = withState(calm({ constraints: false }), { treaty: { alliances: 'exclusive' } });
    expect(fullMembers(BOOK, free)).toEqual([...MEMBER_IDS]);
  });

  it('R2.1 order from the commander is table order, turned', () => {
    expect(fromCommander(BOOK, { ...calm(), commander: 'kyrgyzstan' })).toEqual([
      'kyrgyzstan',
      'uzbekistan',
      'turkmenistan',
      'azerbaijan',
      'turkiye',
      'kazakhstan',
    ]);
    expect(fromCommander(BOOK, { ...calm(), commander: 'azerbaijan' })).toEqual([...MEMBER_IDS]);
  });
});
