import { describe, expect, it } from 'vitest';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { faultIn, PATIENCE, placeOf, same, stepsOf, WALK_LIBRARY } from './walk.ts';

/** What nobody at the table has learned yet: it must lie as it lay, or undoing would take back knowledge. */
function hidden(state: State): unknown {
  const { powers, deck, coming, reports, crises, members } = state;
  return [
    Object.values(powers).map(({ motive, wedge }) => [motive, wedge]),
    deck,
    coming,
    reports,
    crises.map(({ power, attribution, named }) => [power, attribution, named]),
    Object.values(members).map(({ interests }) => interests),
  ];
}

describe('undo', { timeout: PATIENCE }, () => {
  it('R9.2 an undoable action leaves the seats to act and the chance of the game as they were, in an open phase', () => {
    const undoable = new Set<string>();
    const final = new Set<string>();
    const fault = faultIn(40, 20260331, function* (walk) {
      for (const { before, after, action } of stepsOf(walk)) {
        if (!after.undoable) {
          final.add(action.kind);
          continue;
        }
        undoable.add(action.kind);
        const where = `${action.kind} in ${placeOf(before)}`;
        if (after.rng !== before.rng) yield `${where} drew chance`;
        if (!same(actors(WALK_LIBRARY, after), actors(WALK_LIBRARY, before)))
          yield `${where} passed the turn on`;
        if (after.phase.kind !== 'agenda' && after.phase.kind !== 'operations') yield where;
        if (!same(hidden(after), hidden(before))) yield `${where} brought out a secret`;
      }
    });
    expect(fault).toBeNull();
    // Both sides are there: actions that may be taken back, and those that never may.
    expect([...undoable]).toEqual(
      expect.arrayContaining([
        'setProgramme',
        'moveNothing',
        'raiseUnit',
        'pickUnit',
        'takeStance',
        'developHome',
      ]),
    );
    for (const kind of [
      'letNightFall',
      'sealFolder',
      'answerCall',
      'openYear',
      'giveConsent',
      'castRenewal',
    ]) {
      expect(final).toContain(kind);
      expect(undoable).not.toContain(kind);
    }
  });

  it('R4.33 an action in operations that asks nobody and draws nothing may be undone until the turn is handed over', () => {
    const fault = faultIn(25, 20260332, function* (walk) {
      for (const { before, after, action } of stepsOf(walk)) {
        if (before.phase.kind !== 'operations' || after.phase.kind !== 'operations') continue;
        const stays = same(actors(WALK_LIBRARY, before), actors(WALK_LIBRARY, after));
        if (stays && after.rng === before.rng && !after.undoable) yield action.kind;
      }
    });
    expect(fault).toBeNull();
  });
});
