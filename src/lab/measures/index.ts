import type { Measure } from '../finding.ts';
import { fates, lengths, strikes, verdicts } from './fates.ts';
import { alone, claims, meters, motives, projects, rarest, turns } from './play.ts';
import { blocked, honoured, invocations, offers, paid, pledges } from './promises.ts';
import { architects, decisions, halfTime, ranks, standings } from './seats.ts';
import { interests, seen, thresholdTable } from './tables.ts';

/** Every measure by its id, in the order of reports. */
export const MEASURES: readonly Measure[] = [
  fates,
  verdicts,
  lengths,
  architects,
  ranks,
  standings,
  halfTime,
  strikes,
  invocations,
  honoured,
  pledges,
  paid,
  offers,
  blocked,
  claims,
  turns,
  projects,
  alone,
  motives,
  decisions,
  meters,
  rarest,
  interests,
  seen,
  thresholdTable,
];

/** The measure of that id; throws on one that there is none of. */
export function measureOf(id: string): Measure {
  const found = MEASURES.find((each) => each.id === id);
  if (!found) throw new Error(`no measure ${id}`);
  return found;
}
