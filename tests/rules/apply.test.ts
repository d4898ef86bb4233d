import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { LIBRARY } from '../../src/content/library.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { nightOf, operationsOf, withMember, withPhase } from '../support/arrange.ts';
import { begin, doAction, play, take, toPhase } from '../support/game.ts';
import { anySettings, randomSteps } from '../support/random-play.ts';
import { calm, calmTurn } from '../support/table.ts';

describe('apply', () => {
  it('R1.3 an action leaves the state it was taken in as it was, and adds what happened to the log', () => {
    const before = calmTurn('turkiye', 'azerbaijan');
    const copy = structuredClone(before);
    const { state, events } = take(before, 'turkiye', { kind: 'developHome' });
    expect(before).toEqual(copy);
    expect(events.length).toBeGreaterThan(0);
    expect(state.log).toEqual([...before.log, ...events]);
    const passed = take(before, 'turkiye', { kind: 'passTurn' });
    expect([passed.events.length, passed.state.log.length]).toEqual([1, 1]);
  });

  it('R1.3 a refused action comes back with its reason and changes nothing', () => {
    const done = apply(LIBRARY, calmTurn('turkiye'), 'azerbaijan', { kind: 'passTurn' });
    expect(done).toEqual({ ok: false, refusal: { kind: 'not-your-turn', rule: 'R4' } });
  });

  it('R9.2 an action in one’s own turn may be undone while nobody else acted', () => {
    const state = calmTurn('turkiye', 'azerbaijan');
    expect(doAction(state, 'turkiye', { kind: 'developHome' }).undoable).toBe(true);
    expect(doAction(state, 'turkiye', { kind: 'takeStance', power: 'iran', stance: 'firm' }).undoable).toBe(
      true,
    );
  });

  it('R9.2 handing over cannot be undone: another seat is to act', () => {
    const state = calmTurn('turkiye', 'azerbaijan');
    const done = play(state, [
      ['turkiye', { kind: 'passTurn' }],
      ['turkiye', { kind: 'handOver' }],
    ]);
    expect(done.undoable).toBe(false);
  });

  it('R9.2 handing over to oneself may be undone: in the middle of the snake the last seat has two turns running', () => {
    const state = calmTurn('turkiye', 'turkiye');
    const done = play(state, [
      ['turkiye', { kind: 'passTurn' }],
      ['turkiye', { kind: 'handOver' }],
    ]);
    expect(done.undoable).toBe(true);
  });

  it('R9.2 asking for consent cannot be undone, and neither can pressing a claim', () => {
    const state = calmTurn('turkiye', 'azerbaijan');
    const asked = play(state, [
      ['turkiye', { kind: 'pickUnit', unit: 'brigade', from: 'eastern-anatolia' }],
      ['turkiye', { kind: 'deployUnit', to: 'nakhchivan' }],
    ]);
    expect(actors(LIBRARY, asked)).toEqual(['azerbaijan']);
    expect(asked.undoable).toBe(false);
    expect(doAction(asked, 'azerbaijan', { kind: 'giveConsent', consent: true }).undoable).toBe(false);
    const pressed = doAction(state, 'turkiye', { kind: 'pressClaim', claim: 'turkiye-transit-fees' });
    expect(pressed.undoable).toBe(false);
  });

  it('R9.2 the commander’s plans may be undone until they are announced', () => {
    const agenda = toPhase(begin(), 'agenda');
    const planned = doAction(agenda, agenda.commander, { kind: 'setProgramme', size: 20 });
    expect([agenda.undoable, planned.undoable]).toEqual([false, true]);
    const orders = play(planned, [
      [agenda.commander, { kind: 'settleProgramme' }],
      [agenda.commander, { kind: 'moveNothing' }],
      [agenda.commander, { kind: 'announceAgenda' }],
    ]);
    // All six may give orders now.
    expect(orders.undoable).toBe(false);
  });

  it('R9.2 promises and folders are not undone: others may have seen or sealed meanwhile', () => {
    const corridor = toPhase(begin(), 'corridor');
    expect(doAction(corridor, 'turkiye', { kind: 'openPromise', to: 'kazakhstan' }).undoable).toBe(false);
    const folders = toPhase(corridor, 'folders');
    expect(doAction(folders, 'turkiye', { kind: 'castBallot', ballot: 'no' }).undoable).toBe(false);
  });

  it('R4.42 at Will 0 the alliance is broken and the game ends at once', () => {
    const end = (will: number) =>
      doAction(withPhase({ ...calm(), will }, nightOf([], 'after')), 'turkiye', { kind: 'endNight' });
    // A quiet first year without a programme costs Will 3.
    expect(end(4)).toMatchObject({ will: 1, result: null });
    const broken = end(3);
    expect(broken).toMatchObject({ will: 0, phase: { kind: 'over' }, result: { fate: 'broken' } });
    expect(actors(LIBRARY, broken)).toEqual([]);
  });

  it('R1.2 nobody is ever out of the game: a suspended associate without money still has its turns', () => {
    const ruined = withMember(calm(), 'turkmenistan', {
      suspended: true,
      funds: 0,
      arrears: 30,
      stability: 0,
      reliability: 0,
    });
    const turn = withPhase(ruined, operationsOf('turkmenistan'));
    expect(actors(LIBRARY, turn)).toEqual(['turkmenistan']);
    expect(doAction(turn, 'turkmenistan', { kind: 'mediate', power: 'iran' }).powers.iran.tension).toBe(2);
  });

  it('R1.2 in any game every seat gets two turns a year, and no unit leaves the 22 home regions', () => {
    const regions = new Set(LIBRARY.regions.map(({ id }) => id));
    fc.assert(
      fc.property(anySettings, fc.nat(), (settings, seed) => {
        for (const { after } of randomSteps(begin(settings), seed)) {
          expect(after.units.every(({ place }) => regions.has(place))).toBe(true);
          if (after.phase.kind !== 'operations') continue;
          const { turns } = after.phase;
          expect(LIBRARY.members.map(({ id }) => turns.filter((seat) => seat === id).length)).toEqual([
            2, 2, 2, 2, 2, 2,
          ]);
        }
      }),
      { seed: 120, numRuns: 3 },
    );
  });
});
