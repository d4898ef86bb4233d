import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import type { Question } from '../../src/rules/explain.ts';
import { explain } from '../../src/rules/explain.ts';
import { view } from '../../src/rules/view.ts';
import { begin } from '../support/game.ts';
import { faultIn, PATIENCE, placeOf, stepsOf, WALK_LIBRARY } from './walk.ts';
import type { Walk } from './walk.ts';

/** Every running number on the page with the question behind it. */
function numbersOf(state: State): [Question, number][] {
  return [
    ...(['will', 'coordination', 'ladder', 'normalisation'] as const).map((meter): [Question, number] => [
      { kind: 'meter', meter },
      state[meter],
    ]),
    ...POWER_IDS.map((power): [Question, number] => [
      { kind: 'tension', power },
      state.powers[power].tension,
    ]),
    ...MEMBER_IDS.flatMap((member): [Question, number][] => [
      ...(['stability', 'reliability', 'standing'] as const).map((meter): [Question, number] => [
        { kind: 'member', meter, member },
        state.members[member][meter],
      ]),
      ...POWER_IDS.map((power): [Question, number] => [
        { kind: 'influence', member, power },
        state.members[member].influence[power],
      ]),
      [{ kind: 'funds', purse: member }, state.members[member].funds],
    ]),
    [{ kind: 'funds', purse: 'fund' }, state.fund],
  ];
}

/** What each number was before the log began, by question. */
function startsOf(walk: Walk): Map<string, number> {
  const first = begin(walk.settings, WALK_LIBRARY);
  return new Map(
    numbersOf(first).map(([question]) => [
      JSON.stringify(question),
      explain(WALK_LIBRARY, first, question).terms[0]?.value ?? Number.NaN,
    ]),
  );
}

describe('explain', { timeout: PATIENCE }, () => {
  it('R1.3 every running number is its start and every change since, none of them unlogged', () => {
    const eyes: readonly (MemberId | null)[] = ['kazakhstan', null];
    const fault = faultIn(12, 20260351, function* (walk) {
      const starts = startsOf(walk);
      for (const { index, after } of stepsOf(walk)) {
        if (index % 40 !== 0 && !after.result) continue;
        const seen = eyes.map((eye) => view(WALK_LIBRARY, after, eye));
        for (const [question, value] of numbersOf(after)) {
          const { total, terms } = explain(WALK_LIBRARY, after, question);
          const asked = JSON.stringify(question);
          if (total !== value) yield `${asked} is ${value}, its terms make ${total}`;
          if (terms[0]?.value !== starts.get(asked))
            yield `${asked} changed unlogged before ${placeOf(after)}: start ${terms[0]?.value}`;
          for (const state of seen)
            if (explain(WALK_LIBRARY, state, question).total !== value)
              yield `${asked} reads otherwise in a view`;
        }
      }
    });
    expect(fault).toBeNull();
  });

  it('R2.12 the numbers begin where a new game begins: Will 5, Coordination 2, purses empty', () => {
    const state = begin();
    const start = (question: Question): number | undefined =>
      explain(WALK_LIBRARY, state, question).terms[0]?.value;
    expect(start({ kind: 'meter', meter: 'will' })).toBe(5);
    expect(start({ kind: 'meter', meter: 'coordination' })).toBe(2);
    expect(start({ kind: 'meter', meter: 'ladder' })).toBe(0);
    expect(start({ kind: 'funds', purse: 'fund' })).toBe(0);
    for (const member of MEMBER_IDS) {
      expect(start({ kind: 'funds', purse: member })).toBe(0);
      expect(start({ kind: 'member', meter: 'standing', member })).toBe(0);
      expect(start({ kind: 'member', meter: 'reliability', member })).toBe(3);
    }
  });

  it('R5.14 deterrence, resolve, shares and what was raised are the sums of their terms', () => {
    const fault = faultIn(8, 20260352, function* (walk) {
      for (const { index, after } of stepsOf(walk)) {
        if (index % 25 !== 0) continue;
        const questions: Question[] = [
          { kind: 'deterrence', power: 'iran', region: 'ahal' },
          { kind: 'deterrence', power: 'russia', region: 'altai', withPact: false },
          { kind: 'resolve', power: 'armenia', region: 'nakhchivan', motive: 'opportunity' },
          ...after.crises.map((crisis): Question => ({ kind: 'crisis', crisis: crisis.id })),
          { kind: 'defence' },
          { kind: 'attack' },
        ];
        for (const question of questions) {
          const { total, terms } = explain(WALK_LIBRARY, after, question);
          const sum = terms.reduce((all, { value }) => all + value, 0);
          // Sums are rounded to a tenth.
          if (Math.abs(total - sum) > 0.051) yield `${JSON.stringify(question)}: ${total} of ${sum}`;
        }
        for (const member of MEMBER_IDS) {
          const share = explain(WALK_LIBRARY, after, { kind: 'share', member }).total;
          if (share !== (after.now.assessed[member] ?? 0)) yield `share of ${member} reads ${share}`;
        }
        const raised = explain(WALK_LIBRARY, after, { kind: 'funded' }).total;
        if (raised !== after.now.raised) yield `raised reads ${raised}, is ${after.now.raised}`;
      }
    });
    expect(fault).toBeNull();
  });
});
