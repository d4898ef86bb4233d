import { describe, expect, it } from 'vitest';
import { enterOperations } from '../../../src/rules/year/operations.ts';
import { after } from '../../support/change.ts';
import { operationsOf, withPhase } from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf } from '../../support/events.ts';
import { calm, calmTurn } from '../../support/table.ts';

describe('turns of operations', () => {
  it('R4.26 two turns each in snake order from the commander', () => {
    const { phase } = after({ ...calm(), commander: 'uzbekistan' }, enterOperations).state;
    const order = ['uzbekistan', 'turkmenistan', 'azerbaijan', 'turkiye', 'kazakhstan', 'kyrgyzstan'];
    expect(phase).toEqual({
      kind: 'operations',
      turns: [...order, ...order.toReversed()],
      turn: 0,
      step: { kind: 'choose' },
      refused: [],
    });
  });

  it('R4.26 one action a turn: it must be taken before the next seat takes over', () => {
    expect(refusalOf(calmTurn('turkiye', 'azerbaijan'), 'turkiye', { kind: 'handOver' })).toMatchObject({
      kind: 'wrong-phase',
    });
    const done = doAction(calmTurn('turkiye', 'azerbaijan'), 'turkiye', { kind: 'developHome' });
    expect(refusalOf(done, 'turkiye', { kind: 'developHome' })?.kind).toBe('wrong-phase');
    expect(doAction(done, 'turkiye', { kind: 'handOver' }).phase).toMatchObject({
      turn: 1,
      step: { kind: 'choose' },
    });
  });

  it('R4.33 a turn may be passed', () => {
    const passed = take(calmTurn('turkiye', 'azerbaijan'), 'turkiye', { kind: 'passTurn' });
    expect(eventOf(passed, 'turnPassed').member).toBe('turkiye');
    expect(passed.state.phase).toMatchObject({ turn: 0, step: { kind: 'done' } });
  });

  it('R4.34 after the last turn night falls', () => {
    const last = play(withPhase(calm(), operationsOf('turkiye', 'azerbaijan')), [
      ['turkiye', { kind: 'passTurn' }],
      ['turkiye', { kind: 'handOver' }],
      ['azerbaijan', { kind: 'passTurn' }],
      ['azerbaijan', { kind: 'handOver' }],
    ]);
    expect(last.phase).toEqual({
      kind: 'night',
      stage: 'before',
      waiting: [],
      powers: ['russia', 'iran', 'china', 'west', 'armenia'],
    });
  });

  it('R4.33 what a turn leaves half done ends with it', () => {
    const state = play(calmTurn('turkiye', 'azerbaijan'), [
      ['turkiye', { kind: 'pickUnit', unit: 'brigade', from: 'marmara' }],
      ['turkiye', { kind: 'handOver' }],
    ]);
    expect(state.phase).toMatchObject({ turn: 1, step: { kind: 'choose' }, refused: [] });
    expect(state.units).toEqual(calm().units);
  });
});
