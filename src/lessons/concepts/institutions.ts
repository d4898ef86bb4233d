import type { EventOf } from '../../model/event.ts';
import { DICE_MEAN, PARTIAL_FROM } from '../../rules/crises/odds.ts';
import type { Chronicle } from '../chronicle.ts';
import { toldOf, yearsOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';

/**
 * Institutionalisation (Wallander, 2000): rules, staffs and assets do part of an alliance's work in years after those in
 * which they were made. What counts is a headquarters that added Coordination in two years or more after that of its
 * building in which there was no exercise, so that it would have fallen; and a crisis that came out better than the same
 * dice would have let it without a project of an earlier year. What does not count: what an institution did in its first
 * year, and what would have come out the same without it.
 */
export function institutionalisation(chronicle: Chronicle): Finding[] {
  return [...keptTogether(chronicle), ...madeTheDifference(chronicle)];
}

/** The first year in which a project was bought; 0 for one that stood from the beginning. */
function builtIn(chronicle: Chronicle, project: string): number {
  const bought = toldOf(chronicle, 'projectBought').find(({ event }) => event.project === project);
  return bought?.event.at ?? 0;
}

/** One year may be the momentum of the founding. */
const LASTING = 2;

function keptTogether(chronicle: Chronicle): Finding[] {
  const built = builtIn(chronicle, 'headquarters');
  const kept = toldOf(chronicle, 'meterShifted').filter(({ event }) => {
    const { meter, by, because, at: year } = event;
    if (meter !== 'coordination' || because.label !== 'headquarters' || by <= 0 || year <= built)
      return false;
    const record = yearsOf(chronicle.last).find((each) => each.year === year);
    return record?.exercises.length === 0;
  });
  const last = kept.at(-1);
  if (!last || kept.length < LASTING) return [];
  const at = { step: last.step, year: last.event.at };
  return [finding(at, 'institution-kept', kept.length, { built, count: kept.length, after: last.event.to })];
}

function madeTheDifference(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'crisisResolved').flatMap(({ step, event }) => {
    const { crisis, member, sum, roll, outcome, at: year } = event;
    return sum.terms.flatMap(({ label, value, with: of }) => {
      const project = String(of?.['project']);
      const built = builtIn(chronicle, project);
      if (label !== 'project' || built >= year) return [];
      const without = outcomeOf(sum.total - value + roll - DICE_MEAN);
      if (without === outcome) return [];
      const values = { project, built, crisis, member, outcome, without };
      const strength = (year - built) / 2 + (outcome === 'success' ? 1 : 0);
      return [finding({ step, year }, 'institution-asset', strength, values)];
    });
  });
}

/** What a margin comes to (R4.34). */
function outcomeOf(margin: number): EventOf<'crisisResolved'>['outcome'] {
  return margin >= 0 ? 'success' : margin >= PARTIAL_FROM ? 'partial' : 'failure';
}
