import { describe, expect, it } from 'vitest';
import type { ClaimRecord } from '../../../src/model/records.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import type { TargetRule } from '../../../src/model/power.ts';
import type { State } from '../../../src/model/state.ts';
import { grievance, targetMember } from '../../../src/rules/powers/targets.ts';
import { addUnits, withMember, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { bareNight } from '../defence/council-table.ts';

const NIGHT = bareNight();

const target = (state: State, kind: Exclude<TargetRule['kind'], 'member'>): MemberId | null =>
  targetMember(BOOK, state, 'iran', { kind });

const claim = (part: Partial<ClaimRecord>): ClaimRecord => ({
  claim: 'c',
  member: 'kyrgyzstan',
  power: 'iran',
  year: 2,
  backers: [],
  restrainers: [],
  backed: false,
  ...part,
});

describe('R6.2 whom a row picks', () => {
  it('R6.2 none, a member by name, or the commander', () => {
    expect(target(NIGHT, 'none')).toBeNull();
    expect(targetMember(BOOK, NIGHT, 'iran', { kind: 'member', member: 'uzbekistan' })).toBe('uzbekistan');
    expect(target(withState(NIGHT, { commander: 'kyrgyzstan' }), 'commander')).toBe('kyrgyzstan');
  });

  it('R6.2 the most and the least influenced, by that power alone; ties by table order', () => {
    expect(target(NIGHT, 'most-influenced')).toBe('azerbaijan');
    expect(target(withMember(NIGHT, 'turkmenistan', { influence: { iran: 2 } }), 'most-influenced')).toBe(
      'turkmenistan',
    );
    expect(target(withMember(NIGHT, 'kazakhstan', { influence: { russia: 3 } }), 'most-influenced')).toBe(
      'azerbaijan',
    );
    expect(target(NIGHT, 'least-influenced')).toBe('turkiye');
  });

  it('R6.2 the least stable and the one of least standing; ties by table order', () => {
    expect(target(NIGHT, 'least-stable')).toBe('kyrgyzstan');
    expect(target(withMember(NIGHT, 'turkiye', { stability: 3 }), 'least-stable')).toBe('turkiye');
    expect(target(NIGHT, 'least-standing')).toBe('azerbaijan');
    expect(target(withMember(NIGHT, 'uzbekistan', { standing: -1 }), 'least-standing')).toBe('uzbekistan');
  });

  it('R6.2 the claimant: whoever pressed the last claim on it, else the owner of its weakest border', () => {
    const first = claim({ member: 'turkiye', year: 1 });
    const claims = [first, claim({ power: 'russia', member: 'azerbaijan' })];
    expect(target(withState(NIGHT, { claims }), 'claimant')).toBe('turkiye');
    expect(target(withState(NIGHT, { claims: [first, claim({})] }), 'claimant')).toBe('kyrgyzstan');
    expect(target(NIGHT, 'claimant')).toBe('azerbaijan');
  });

  it('R6.2 the owner of its weakest border; for a power that borders nobody, none', () => {
    expect(target(NIGHT, 'weakest-border')).toBe('azerbaijan');
    const own = { owner: 'azerbaijan', kind: 'brigade' } as const;
    const guarded = addUnits(withState(NIGHT, { will: 0, coordination: 0 }), [
      { ...own, place: 'kura-araz' },
      { ...own, place: 'kura-araz' },
      { ...own, place: 'nakhchivan' },
      { ...own, place: 'nakhchivan' },
    ]);
    expect(target(guarded, 'weakest-border')).toBe('turkiye');
    expect(targetMember(BOOK, NIGHT, 'west', { kind: 'weakest-border' })).toBeNull();
  });
});

describe('R6.8 grievance', () => {
  const of = (state: State, member: MemberId = 'uzbekistan'): number =>
    grievance(BOOK, state, 'iran', member);

  it('R6.8 influence × 2', () => {
    expect([0, 1, 2, 3].map((iran) => of(withMember(NIGHT, 'uzbekistan', { influence: { iran } })))).toEqual([
      0, 2, 4, 6,
    ]);
  });

  it('R6.8 +1 for arrears', () => {
    expect(of(withMember(NIGHT, 'uzbekistan', { arrears: 1 }))).toBe(1);
  });

  it('R6.8 +1 for a claim restrained this year or last', () => {
    const pressed = (part: Partial<ClaimRecord>): number =>
      of(withState(NIGHT, { claims: [claim({ member: 'uzbekistan', ...part })] }));
    expect(pressed({})).toBe(1);
    expect(pressed({ year: 1 })).toBe(1);
    expect(pressed({ year: 0 })).toBe(0);
    expect(pressed({ backed: true })).toBe(0);
    expect(pressed({ member: 'turkiye' })).toBe(0);
  });

  it('R6.8 +1 for standing below the mean, not at it', () => {
    expect(of(NIGHT)).toBe(0);
    expect(of(withMember(NIGHT, 'turkiye', { standing: 1 }))).toBe(1);
    expect(of(withMember(NIGHT, 'uzbekistan', { standing: 1 }))).toBe(0);
  });

  it('R6.8 wedges go where it is highest; ties by table order', () => {
    expect(target(NIGHT, 'most-aggrieved')).toBe('azerbaijan');
    const behind = withMember(NIGHT, 'turkmenistan', { arrears: 2 });
    expect(target(behind, 'most-aggrieved')).toBe('turkmenistan');
    const more = withMember(behind, 'kazakhstan', { influence: { iran: 2 } });
    expect(target(more, 'most-aggrieved')).toBe('kazakhstan');
  });
});
