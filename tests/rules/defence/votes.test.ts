import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Ballot } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import type { Treaty } from '../../../src/model/treaty.ts';
import { actors } from '../../../src/rules/actors.ts';
import { view } from '../../../src/rules/view.ts';
import { withMember } from '../../support/arrange.ts';
import { eventOf, eventsOf } from '../../support/events.ts';
import { doAction } from '../../support/game.ts';
import { bareNight, councilIn, emergencyIn, invoke, showHands, struck, vote } from './council-table.ts';

function voted(treaty: Partial<Treaty>, ballots: Partial<Record<MemberId, Ballot>>, rest: Ballot): State {
  return vote(invoke(struck(bareNight(treaty))), ballots, rest);
}

const carried = (
  treaty: Partial<Treaty>,
  ballots: Partial<Record<MemberId, Ballot>>,
  rest: Ballot,
): boolean | null => councilIn(voted(treaty, ballots, rest)).carried;

describe('R5.10 the vote', () => {
  it.each([
    ['automatic', 'hands'],
    ['deems-necessary', 'vote'],
    ['on-request', 'vote'],
    ['consultation', 'hands'],
  ] as const)('R5.10 under %s the council goes on to the %s', (obligation, stage) => {
    const state = invoke(struck(bareNight({ obligation })));
    expect(emergencyIn(state).stage).toBe(stage);
    expect(councilIn(state)).toMatchObject({ engaged: true, carried: null });
  });

  it('R5.10 where the treaty is not engaged there is no vote: whoever wants to helps all the same', () => {
    const state = invoke(struck(bareNight({ casus: ['terrorism'] })));
    expect(eventOf(state, 'testRead').engaged).toBe('no');
    expect(emergencyIn(state).stage).toBe('hands');
    expect(councilIn(showHands(state))).toMatchObject({ engaged: false, owed: {} });
  });

  it('R5.10 full members vote, the victim too; associates and suspended members do not', () => {
    const state = invoke(struck(withMember(bareNight(), 'uzbekistan', { suspended: true })));
    expect(actors(LIBRARY, state)).toEqual(['azerbaijan', 'turkiye', 'kazakhstan', 'kyrgyzstan']);
    const done = vote(state);
    expect(eventsOf(done, 'councilBallot').map(({ member }) => member)).toEqual([
      'azerbaijan',
      'turkiye',
      'kazakhstan',
      'kyrgyzstan',
    ]);
  });

  it('R5.10 the decision rule counts: under consensus one no is enough to stop it, the victim’s own too', () => {
    const consensus: Partial<Treaty> = { decision: 'consensus' };
    expect(carried(consensus, {}, 'yes')).toBe(true);
    expect(carried(consensus, { azerbaijan: 'yes' }, 'abstain')).toBe(true);
    expect(carried(consensus, { kyrgyzstan: 'no' }, 'yes')).toBe(false);
    expect(carried(consensus, { azerbaijan: 'no' }, 'yes')).toBe(false);
    expect(carried(consensus, {}, 'abstain')).toBe(false);
  });

  it('R5.10 consensus minus one bears one no and not two', () => {
    const rule: Partial<Treaty> = { decision: 'consensus-minus-one' };
    expect(carried(rule, { kyrgyzstan: 'no' }, 'yes')).toBe(true);
    expect(carried(rule, { kyrgyzstan: 'no', uzbekistan: 'no' }, 'yes')).toBe(false);
  });

  it('R5.10 two-thirds of the votes cast carry it: two of three do, three of five do not', () => {
    const rule: Partial<Treaty> = { decision: 'two-thirds' };
    expect(carried(rule, { azerbaijan: 'yes', turkiye: 'yes', kyrgyzstan: 'no' }, 'abstain')).toBe(true);
    expect(carried(rule, { kyrgyzstan: 'no', uzbekistan: 'no' }, 'yes')).toBe(false);
  });

  it('R5.10 weighted by payment a member that paid most can carry it against the others', () => {
    const night = withMember(bareNight({ decision: 'weighted' }), 'turkiye', { tally: { paid: 5 } });
    const state = vote(invoke(struck(night)), { turkiye: 'yes' }, 'no');
    expect(councilIn(state).carried).toBe(true);
    const even = withMember(bareNight({ decision: 'weighted' }), 'turkiye', { tally: { paid: 4 } });
    expect(councilIn(vote(invoke(struck(even)), { turkiye: 'yes' }, 'no')).carried).toBe(false);
  });

  it('R5.10 carried or lost, the hands come next; lost, nothing is owed', () => {
    const lost = voted({}, { kyrgyzstan: 'no' }, 'yes');
    expect(eventOf(lost, 'councilVoted').outcome).toBe('failed');
    expect(emergencyIn(lost).stage).toBe('hands');
    expect(councilIn(showHands(lost)).owed).toEqual({});
    const won = voted({}, {}, 'yes');
    expect(eventOf(won, 'councilVoted').outcome).toBe('carried');
    expect(Object.keys(councilIn(showHands(won)).owed).length).toBeGreaterThan(0);
  });

  it.each(['open', 'sealed'] as const)(
    'R5.10 in an %s council too a vote stays in hand until the last is cast, then all are named',
    (council) => {
      const state = invoke(struck(bareNight({}, { council })));
      const one = doAction(state, 'turkiye', { kind: 'castCouncilVote', ballot: 'no' });
      const other = doAction(state, 'turkiye', { kind: 'castCouncilVote', ballot: 'yes' });
      expect(view(LIBRARY, one, 'azerbaijan')).toEqual(view(LIBRARY, other, 'azerbaijan'));
      expect(eventsOf(one, 'councilBallot')).toEqual([]);
      const done = vote(one);
      expect(eventsOf(done, 'councilBallot').find(({ member }) => member === 'turkiye')?.ballot).toBe('no');
    },
  );
});
