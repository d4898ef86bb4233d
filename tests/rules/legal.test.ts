import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { OperationsPhase, Phase } from '../../src/model/phase.ts';
import { actors } from '../../src/rules/actors.ts';
import { legal, options, refusal } from '../../src/rules/legal.ts';
import { nightOf, operationsOf, withPhase } from '../support/arrange.ts';
import { begin, refusalOf, toPhase } from '../support/game.ts';
import { anyMoment } from '../support/random-play.ts';
import { calm, calmTurn } from '../support/table.ts';

describe('legal', () => {
  it('R4.33 only the seat whose turn it is may act', () => {
    expect(refusalOf(calmTurn('turkiye'), 'azerbaijan', { kind: 'passTurn' })).toEqual({
      kind: 'not-your-turn',
      rule: 'R4',
    });
    expect(legal(LIBRARY, calmTurn('turkiye'), 'azerbaijan')).toEqual([]);
    expect(options(LIBRARY, calmTurn('turkiye'), 'azerbaijan')).toEqual([]);
  });

  it('R4.33 an action of another phase is refused, and the phase named', () => {
    expect(refusalOf(calm(), 'turkiye', { kind: 'passTurn' })).toEqual({
      kind: 'wrong-phase',
      rule: 'R4',
      with: { phase: 'dawn' },
    });
  });

  it('R1.1 a seat’s list is the whole of what it may think of, each with its refusal or none', () => {
    const agenda = toPhase(begin(), 'agenda');
    const all = options(LIBRARY, agenda, agenda.commander);
    const free = all.filter((option) => option.refusal === null).map(({ action }) => action);
    expect(free).toEqual(legal(LIBRARY, agenda, agenda.commander));
    expect(free.length).toBeLessThan(all.length);
    for (const { action, refusal: reason } of all) {
      expect(refusal(LIBRARY, agenda, agenda.commander, action)).toEqual(reason);
    }
  });

  it('R1.2 where there is one thing to do it is offered', () => {
    const only = (phase: Phase, seat: MemberId = 'turkiye') => legal(LIBRARY, withPhase(calm(), phase), seat);
    expect(only({ kind: 'dawn' })).toEqual([{ kind: 'openYear' }]);
    expect(only(nightOf())).toEqual([{ kind: 'letNightFall' }]);
    expect(only(nightOf([], 'after'))).toEqual([{ kind: 'endNight' }]);
    expect(only({ kind: 'ledger' })).toEqual([{ kind: 'closeYear' }]);
    expect(only({ kind: 'reveal', stage: 'done', queue: [], cover: 0, sites: [] })).toEqual([
      { kind: 'openOperations' },
    ]);
    const turn = operationsOf('turkiye') as OperationsPhase;
    expect(only({ ...turn, step: { kind: 'done' } })).toEqual([{ kind: 'handOver' }]);
    const asking = {
      kind: 'asking',
      host: 'azerbaijan',
      action: { kind: 'passTurn' },
      resume: turn.step,
    } as const;
    expect(only({ ...turn, step: asking }, 'azerbaijan')).toEqual([
      { kind: 'giveConsent', consent: true },
      { kind: 'giveConsent', consent: false },
    ]);
    const claim = { kind: 'claim', claim: 'turkiye-transit-fees', answers: {} } as const;
    expect(only({ ...turn, step: claim }, 'azerbaijan')).toEqual([
      { kind: 'answerClaim', answer: 'back' },
      { kind: 'answerClaim', answer: 'restrain' },
    ]);
    expect(only({ kind: 'over' })).toEqual([]);
  });

  it('R1.1 in any game the seats to act are named in table order, each once', () => {
    fc.assert(
      fc.property(anyMoment, (state) => {
        const seats = actors(LIBRARY, state);
        expect(seats).toEqual(MEMBER_IDS.filter((member) => seats.includes(member)));
        expect(seats.length > 0).toBe(state.result === null);
      }),
      { seed: 331, numRuns: 10 },
    );
  });
});
