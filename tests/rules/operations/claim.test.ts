import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import { legal } from '../../../src/rules/legal.ts';
import { withState, withYear } from '../../support/arrange.ts';
import type { Taken } from '../../support/game.ts';
import { doAction, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf } from '../../support/events.ts';
import { calmTurn } from '../../support/table.ts';

const press = (claim: string): Action => ({ kind: 'pressClaim', claim });
const FEES = press('turkiye-transit-fees');

/** A claim of a member, answered by the others: those named back it. */
function decided(
  claimant: MemberId,
  claim: string,
  backers: readonly MemberId[],
  state = calmTurn(claimant),
): Taken {
  let last: Taken = take(state, claimant, press(claim));
  for (const member of MEMBER_IDS) {
    if (member === claimant) continue;
    const answer = backers.includes(member) ? 'back' : 'restrain';
    last = take(last.state, member, { kind: 'answerClaim', answer });
  }
  return last;
}

describe('press a claim', () => {
  it('R4.30 one of one’s own claims', () => {
    expect(refusalOf(calmTurn('turkiye'), 'turkiye', press('azerbaijan-border-line'))).toMatchObject({
      kind: 'not-yours',
      rule: 'R4.30',
    });
    expect(refusalOf(calmTurn('turkiye'), 'turkiye', press('the-moon'))).toMatchObject({
      kind: 'unknown-id',
    });
    const offered = legal(LIBRARY, calmTurn('turkiye'), 'turkiye').flatMap((action) =>
      action.kind === 'pressClaim' ? [action.claim] : [],
    );
    expect(offered).toEqual(['turkiye-flight-lines', 'turkiye-transit-fees', 'turkiye-black-sea-shipping']);
  });

  it('R4.30 one a year for the whole alliance', () => {
    const pressed = withYear(calmTurn('turkiye'), { claimPressed: true });
    expect(refusalOf(pressed, 'turkiye', FEES)).toEqual({ kind: 'already-taken-this-year', rule: 'R4.30' });
    expect(doAction(calmTurn('turkiye'), 'turkiye', FEES).now.claimPressed).toBe(true);
  });

  it('R4.30 every other member backs or restrains it, once', () => {
    const pressed = take(calmTurn('turkiye'), 'turkiye', FEES);
    expect(eventOf(pressed, 'claimPressed')).toMatchObject({ member: 'turkiye', power: 'iran' });
    expect(pressed.state.members.turkiye.tally.claimsPressed).toBe(1);
    const one = doAction(pressed.state, 'azerbaijan', { kind: 'answerClaim', answer: 'back' });
    expect(refusalOf(one, 'azerbaijan', { kind: 'answerClaim', answer: 'restrain' })?.kind).toBe(
      'not-your-turn',
    );
    expect(one.claims).toEqual([]);
  });

  it('R4.30 more backers than restrainers: tension +2, claimant standing +2, backers +1', () => {
    const done = decided('turkiye', 'turkiye-transit-fees', ['azerbaijan', 'kazakhstan', 'uzbekistan']);
    expect(done.state.powers.iran.tension).toBe(5);
    expect(MEMBER_IDS.map((member) => done.state.members[member].standing)).toEqual([1, 2, 1, 0, 1, 0]);
    expect(done.state.members.turkiye.tally.claimsBacked).toBe(1);
    expect(done.state.claims).toEqual([
      {
        claim: 'turkiye-transit-fees',
        member: 'turkiye',
        power: 'iran',
        year: 1,
        backers: ['azerbaijan', 'kazakhstan', 'uzbekistan'],
        restrainers: ['kyrgyzstan', 'turkmenistan'],
        backed: true,
      },
    ]);
    expect(eventOf(done, 'claimDecided').outcome).toBe('backed');
    expect(eventsOf(done, 'claimAnswered')).toHaveLength(5);
  });

  it('R4.30 otherwise tension unchanged, claimant standing −1, restrainers +1', () => {
    const done = decided('turkiye', 'turkiye-transit-fees', ['azerbaijan', 'kazakhstan']);
    expect(done.state.powers.iran.tension).toBe(3);
    expect(MEMBER_IDS.map((member) => done.state.members[member].standing)).toEqual([0, -1, 0, 1, 1, 1]);
    expect(done.state.members.turkiye.tally.claimsBacked).toBe(0);
    expect(done.state.claims[0]?.backed).toBe(false);
    expect(eventOf(done, 'claimDecided').outcome).toBe('restrained');
  });

  it('R4.30 a backed claim brings what its line adds, a restrained one does not', () => {
    // The fees of the road: income +1 at the next dawn for Türkiye and Uzbekistan.
    const shifts = (backers: readonly MemberId[]) => {
      const { members } = decided('turkiye', 'turkiye-transit-fees', backers).state;
      return [members.turkiye.incomeShift, members.uzbekistan.incomeShift, members.azerbaijan.incomeShift];
    };
    expect(shifts(MEMBER_IDS)).toEqual([1, 1, 0]);
    expect(shifts([])).toEqual([0, 0, 0]);
  });

  it('R4.30 the claimant’s turn goes on with its end', () => {
    const done = decided('turkiye', 'turkiye-transit-fees', []);
    expect(done.state.phase).toMatchObject({ kind: 'operations', step: { kind: 'done' } });
  });

  it('R2.11 a backed claim on Armenia sets normalisation back by one', () => {
    const state = withState(calmTurn('azerbaijan'), { normalisation: 2 });
    const backed = decided('azerbaijan', 'azerbaijan-border-line', MEMBER_IDS, state);
    expect(backed.state.normalisation).toBe(1);
    expect(decided('azerbaijan', 'azerbaijan-border-line', [], state).state.normalisation).toBe(2);
    const iran = decided('azerbaijan', 'azerbaijan-caspian-field', MEMBER_IDS, state);
    expect(iran.state.normalisation).toBe(2);
  });
});
