import type { Motive, PowerId } from '../../model/ids.ts';
import { MOTIVES } from '../../model/ids.ts';
import type { DoctrineRow } from '../../model/power.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import type { Change } from '../change.ts';
import { note } from '../change.ts';
import { bestTarget, mayStrike, strikingFaces } from './resolve.ts';

/** How likely what was seen of a power tonight was under each motive, 0 to 1 (R6.9). */
export type Evidence = Record<Motive, number>;

export const openEvidence = (): Evidence => ({ security: 1, opportunity: 1 });

/** Takes in that something came up, or did not, that comes up with these chances in percent. */
export function weigh(evidence: Evidence, up: boolean, percent: (motive: Motive) => number): void {
  for (const motive of MOTIVES) {
    const chance = percent(motive) / 100;
    evidence[motive] *= up ? chance : 1 - chance;
  }
}

/** Keeps the night's evidence for the debrief; in play nobody is told (R6.9). */
export function noteEvidence(change: Change, power: PowerId, evidence: Evidence): void {
  if (!change.book.powers[power].motive) return;
  const share = Math.round((evidence.opportunity * 1000) / (evidence.opportunity + evidence.security));
  note(change, 'nightWeighed', { power, opportunity: share }, []);
}

/** Percent chance that a row acts for a motive once it is reached; a strike also needs its die. */
export function rowChance(
  book: Book,
  state: State,
  power: PowerId,
  motive: Motive,
  row: DoctrineRow,
): number {
  if (row.act.kind !== 'strike') return row.chance[motive];
  if (!mayStrike(book, state, power, motive)) return 0;
  const best = bestTarget(book, state, power, motive);
  return best ? (row.chance[motive] * strikingFaces(best.resolve.total, best.deterrence.total)) / 6 : 0;
}
