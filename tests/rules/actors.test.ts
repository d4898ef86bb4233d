import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { actors } from '../../src/rules/actors.ts';
import { nightOf, operationsOf, withPhase } from '../support/arrange.ts';
import { begin, doAction, toPhase } from '../support/game.ts';
import { calm } from '../support/table.ts';

const seats = (state: Parameters<typeof actors>[1]) => actors(LIBRARY, state);
const others = (...members: MemberId[]) => MEMBER_IDS.filter((member) => !members.includes(member));

describe('actors', () => {
  it('R4.8 the commander alone opens the year, sets the agenda and lets night fall', () => {
    const state = calm();
    expect(seats(state)).toEqual(['turkiye']);
    expect(seats(doAction(state, 'turkiye', { kind: 'openYear' }))).toEqual(['turkiye']);
    expect(seats(withPhase(state, nightOf()))).toEqual(['turkiye']);
    expect(seats(withPhase(state, nightOf([], 'after')))).toEqual(['turkiye']);
    expect(seats(withPhase(state, { kind: 'ledger' }))).toEqual(['turkiye']);
  });

  it('R4.17 every member gives national orders, and is done when it says so', () => {
    const agenda = toPhase(begin(), 'agenda');
    const orders = {
      ...agenda,
      phase: { ...agenda.phase, kind: 'agenda', stage: 'orders' },
    } as typeof agenda;
    expect(seats(orders)).toEqual([...MEMBER_IDS]);
    expect(seats(doAction(orders, 'kyrgyzstan', { kind: 'finishOrders' }))).toEqual(others('kyrgyzstan'));
  });

  it('R4.18 everybody may talk until it has left the corridor', () => {
    const corridor = toPhase(begin(), 'corridor');
    expect(seats(doAction(corridor, 'turkiye', { kind: 'leaveCorridor' }))).toEqual(others('turkiye'));
  });

  it('R4.26 one seat at a time has its turn', () => {
    expect(seats(withPhase(calm(), operationsOf('kyrgyzstan', 'turkiye')))).toEqual(['kyrgyzstan']);
  });

  it('R4.30 when a claim is pressed all others are asked at once, and the claimant is not', () => {
    const state = withPhase(calm(), operationsOf('turkiye'));
    const pressed = doAction(state, 'turkiye', { kind: 'pressClaim', claim: 'turkiye-transit-fees' });
    expect(seats(pressed)).toEqual(others('turkiye'));
    const answered = doAction(pressed, 'uzbekistan', { kind: 'answerClaim', answer: 'back' });
    expect(seats(answered)).toEqual(others('turkiye', 'uzbekistan'));
  });
});
