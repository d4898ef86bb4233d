import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { State } from '../../src/model/state.ts';
import { view } from '../../src/rules/view.ts';
import { voteOutlook } from '../../src/rules/vote-outlook.ts';
import { withMember, withYear } from '../support/arrange.ts';
import { begin, toPhase } from '../support/game.ts';

/** Folders open, with a motion to vote on, under a decision rule. */
function voting(decision: State['treaty']['decision']): State {
  const state = withYear(toPhase(begin(), 'folders'), {
    motion: { kind: 'declaration', power: 'russia', tone: 'reassure' },
  });
  return { ...state, treaty: { ...state.treaty, decision } };
}

const cast = (state: State, ballot: 'yes' | 'no' | 'abstain') =>
  voteOutlook(LIBRARY, view(LIBRARY, state, 'turkiye'), 'turkiye', { kind: 'castBallot', ballot });

describe('what a ballot does to a vote, before it is cast', () => {
  it('R3.4 by consensus one no ends it, and a yes needs all the others', () => {
    expect(cast(voting('consensus'), 'no')).toMatchObject({ others: 5, least: null, sure: null });
    expect(cast(voting('consensus'), 'yes')).toMatchObject({ others: 5, least: 5, sure: 5 });
  });

  it('R3.4 by consensus minus one it bears one no, so a no of one’s own leaves none to the others', () => {
    expect(cast(voting('consensus-minus-one'), 'yes')).toMatchObject({ least: 4, sure: 4 });
    expect(cast(voting('consensus-minus-one'), 'no')).toMatchObject({ least: 5, sure: 5 });
  });

  it('R3.4 by two thirds it counts heads', () => {
    expect(cast(voting('two-thirds'), 'yes')).toMatchObject({ least: 3, sure: 3 });
    expect(cast(voting('two-thirds'), 'no')).toMatchObject({ least: 4, sure: 4 });
  });

  it('R3.4 weighted by payments it tells how few may do and how many must', () => {
    const state = voting('weighted');
    const { tally } = state.members.kazakhstan;
    const heavy = withMember(state, 'kazakhstan', { tally: { ...tally, paid: 20 } });
    expect(cast(heavy, 'yes')).toMatchObject({ others: 5, least: 1, sure: 5 });
    // Against one's own no it takes the heaviest and one more, and without the heaviest not even all the rest do.
    const late = withMember(state, 'turkmenistan', { tally: { ...tally, paid: 4 } });
    expect(cast(late, 'no')).toMatchObject({ others: 5, least: 2, sure: 5 });
  });

  it('R4.12 whoever has no vote on a motion is told nothing', () => {
    const state = withYear(voting('two-thirds'), { motion: { kind: 'suspension', member: 'turkiye' } });
    expect(cast(state, 'no')).toBeNull();
  });

  it('R4.10 a motion is told before it is put, with all votes still open', () => {
    const state = toPhase(begin(), 'agenda');
    const seat = state.commander;
    const { phase } = state;
    if (phase.kind !== 'agenda') throw new Error('no agenda');
    const choosing: State = {
      ...state,
      phase: { ...phase, stage: 'motion', programme: 10 },
      treaty: { ...state.treaty, decision: 'two-thirds' },
    };
    const outlook = voteOutlook(LIBRARY, choosing, seat, {
      kind: 'moveDeclaration',
      power: 'russia',
      tone: 'reassure',
    });
    expect(outlook).toEqual({ of: 'motion', others: 6, least: 4, sure: 4 });
    expect(voteOutlook(LIBRARY, choosing, seat, { kind: 'moveNothing' })).toBeNull();
  });
});
