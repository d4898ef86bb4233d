import type { PlanStep, Scenario } from '../model/scenario.ts';
import type { PhaseKind } from '../model/phase.ts';

/** One stretch of a lesson: a step of the plan, and for a year which. */
export interface Stretch {
  readonly step: PlanStep;
  readonly year: number | null;
  /** Minutes from the beginning at which it should begin and end. */
  readonly from: number;
  readonly to: number;
}

/** Where a lesson stands against its clock; minutes from its beginning. */
export interface ClockModel {
  readonly stretches: readonly Stretch[];
  readonly now: number;
  /** The stretch that the game is in; null before and after it. */
  readonly current: Stretch | null;
  /** Minutes that are left until it must be over, by the finish that was set. */
  readonly left: number;
  /** Minutes behind the plan: below zero while there is time in hand. */
  readonly late: number;
}

/** Minutes of each step where a scenario has no plan of its own. */
const USUAL: Readonly<Record<PlanStep, number>> = {
  brief: 8,
  articles: 0,
  year: 16,
  conference: 8,
  debrief: 20,
};

interface Planned {
  readonly step: PlanStep;
  readonly minutes: number;
  readonly year: number | null;
}

/**
 * A lesson's plan, stretched or squeezed to end when it must; the debrief keeps its minutes, for a lesson without one
 * has taught little. Where there is not even time for it, it gets all that there is.
 *
 * @param total minutes from the beginning to the finish that was set
 */
export function planOf(scenario: Scenario, years: number, total: number): Stretch[] {
  const plan =
    scenario.plan ??
    (Object.entries(USUAL) as [PlanStep, number][]).map(([step, minutes]) => ({ step, minutes }));
  // What takes no time is no part of the plan.
  const timed = plan.filter(({ minutes }) => minutes > 0);
  const parts = timed.flatMap(({ step, minutes }): Planned[] =>
    step === 'year'
      ? Array.from({ length: years }, (_, at) => ({ step, minutes, year: at + 1 }))
      : [{ step, minutes, year: null }],
  );
  const kept = parts.filter(({ step }) => step === 'debrief').reduce((sum, { minutes }) => sum + minutes, 0);
  const rest = parts.reduce((sum, { minutes }) => sum + minutes, 0) - kept;
  const scale = rest > 0 ? Math.max(0, total - kept) / rest : 1;
  const keptScale = kept > 0 ? Math.max(0, Math.min(1, total / kept)) : 1;
  let at = 0;
  return parts.map(({ step, minutes, year }) => {
    const from = at;
    at += minutes * (step === 'debrief' ? keptScale : scale);
    return { step, year, from, to: at };
  });
}

/** Where the game stands against the plan. */
export function clockModel(
  stretches: readonly Stretch[],
  now: number,
  total: number,
  { year, phase }: { readonly year: number; readonly phase: PhaseKind },
): ClockModel {
  const step: PlanStep = phase === 'over' ? 'debrief' : phase === 'conference' ? 'conference' : 'year';
  const current =
    stretches.find((each) => each.step === step && (each.year === null || each.year === year)) ?? null;
  return {
    stretches,
    now,
    current,
    left: Math.max(0, total - now),
    late:
      current && now > current.to ? now - current.to : current && now < current.from ? now - current.from : 0,
  };
}
