import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { clockModel, planOf } from '../../src/present/clock-model.ts';

const scenario = (id: string) => {
  const found = LIBRARY.scenarios.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

describe('the clock of a lesson', () => {
  it('keeps the plan of its scenario where there is time for it', () => {
    const plan = planOf(scenario('lesson-90'), 3, 90);
    expect(plan.map(({ to }) => to)).toEqual([8, 14, 29, 44, 59, 65, 90]);
    expect(plan.map(({ step, year }) => year ?? step)).toEqual([
      'brief',
      'articles',
      1,
      2,
      3,
      'conference',
      'debrief',
    ]);
  });

  it('is squeezed to end when it must, and the debrief keeps its minutes', () => {
    const plan = planOf(scenario('lesson-90'), 3, 75);
    expect(plan.at(-1)).toMatchObject({ step: 'debrief', from: 50, to: 75 });
    expect(plan[2]!.to - plan[2]!.from).toBeCloseTo((15 * 50) / 65);
  });

  it.each([200, 90, 75, 40, 25, 24, 10, 1, 0])(
    'never has less than nothing of anything, and ends in time: %i minutes',
    (total) => {
      for (const [id, years, debrief] of [
        ['lesson-90', 3, 25],
        ['standard', 8, 20],
      ] as const) {
        const plan = planOf(scenario(id), years, total);
        let at = 0;
        for (const { from, to } of plan) {
          expect(from).toBe(at);
          expect(to).toBeGreaterThanOrEqual(from);
          at = to;
        }
        expect(at).toBeCloseTo(total);
        // The debrief is the last to give way: it has all its minutes as long as there are so many.
        const last = plan.at(-1)!;
        expect(last.step).toBe('debrief');
        expect(last.to - last.from).toBeCloseTo(Math.min(debrief, total));
      }
    },
  );

  it('has a plan where the scenario has none', () => {
    const plan = planOf(scenario('standard'), 5, 120);
    expect(plan.filter(({ step }) => step === 'year')).toHaveLength(5);
    expect(plan.at(-1)?.to).toBeCloseTo(120);
    // Articles that nobody settles in class are no line of it.
    expect(plan.filter(({ from, to }) => from === to)).toEqual([]);
  });

  it('says how far behind or ahead the game is', () => {
    const plan = planOf(scenario('lesson-90'), 3, 90);
    const at = (now: number, year: number, phase: 'agenda' | 'conference' | 'over') =>
      clockModel(plan, now, 90, { year, phase });
    expect(at(20, 1, 'agenda')).toMatchObject({ late: 0, left: 70, current: { step: 'year', year: 1 } });
    expect(at(35, 1, 'agenda').late).toBe(6);
    expect(at(25, 2, 'agenda').late).toBe(-4);
    expect(at(62, 3, 'conference')).toMatchObject({ late: 0, current: { step: 'conference' } });
    expect(at(95, 3, 'over')).toMatchObject({ left: 0, late: 5, current: { step: 'debrief' } });
  });
});
