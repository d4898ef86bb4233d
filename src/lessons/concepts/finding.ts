import type { ConceptId } from '../../content/reading/concepts.ts';
import type { evidence } from '../../content/text/en/evidence.ts';
import type { Chronicle } from '../chronicle.ts';

/** One piece of evidence: a moment of this game, and what it shows. */
export interface Finding {
  /** Index of the journal's action that opens the position: what it shows is about to happen. */
  readonly step: number;
  readonly year: number;
  /** Key of the catalogue section `evidence`. */
  readonly label: keyof typeof evidence;
  /** Ids and numbers for its message; `year` is among them. */
  readonly with: Readonly<Record<string, string | number>>;
  /** Larger is stronger; compared within one concept alone. */
  readonly strength: number;
}

export interface Evidence {
  readonly concept: ConceptId;
  /** Strongest first, at most {@link MOST_FINDINGS}. */
  readonly findings: readonly Finding[];
}

/** Looks through a game for evidence of one concept; nothing found is nothing said. */
export type Detector = (chronicle: Chronicle) => readonly Finding[];

/** As many as fit on a card; more would be a log. */
const MOST_FINDINGS = 3;

/** A finding at a moment. What happened before the first action opens with it. */
export function finding(
  { step, year }: { readonly step: number; readonly year: number },
  label: Finding['label'],
  strength: number,
  values: Readonly<Record<string, string | number>> = {},
): Finding {
  return { step: Math.max(0, step), year, label, with: { year, ...values }, strength };
}

/** The strongest findings; of equals the earlier. What is said once is not said again. */
export function strongest(findings: readonly Finding[]): readonly Finding[] {
  const said = new Set<string>();
  return findings
    .toSorted((a, b) => b.strength - a.strength || a.step - b.step)
    .filter((each) => {
      const words = JSON.stringify([each.label, each.with]);
      if (said.has(words)) return false;
      said.add(words);
      return true;
    })
    .slice(0, MOST_FINDINGS);
}
