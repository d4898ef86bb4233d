import type { Library } from '../model/library.ts';
import type { PlacedIntervention } from '../model/intervention.ts';
import type { Setup } from '../model/setup.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS } from '../model/treaty.ts';
import type { FileProblem } from './file-problem.ts';
import { MOST_PROBLEMS, unknownName } from './file-problem.ts';
import type { Journal } from './journal.ts';

/** Names in a setup, a journal and what a facilitator did that the content does not know, each with the one that was probably meant. */
export function nameProblems(
  library: Library,
  setup: Setup,
  journal: Journal,
  interventions: readonly PlacedIntervention[] = [],
): FileProblem[] {
  const problems = unknown(setup.scenario, idsOf(library.scenarios), 'setup.scenario');
  if (typeof setup.treaty === 'string') {
    problems.push(...unknown(setup.treaty, idsOf(library.presets), 'setup.treaty'));
  }
  const names = namesOf(library);
  for (const [step, { action }] of journal.entries()) {
    if (problems.length >= MOST_PROBLEMS) return problems;
    const regions = action.kind === 'deployUnit' ? { ...names, to: names['region'] ?? [] } : names;
    problems.push(...unknownIn(action, regions, `journal[${step}].action`));
  }
  const rows = library.powers.flatMap(({ doctrine }) => idsOf(doctrine));
  for (const [at, { at: step, what }] of interventions.entries()) {
    if (problems.length >= MOST_PROBLEMS) return problems;
    if (step > journal.length) {
      // It would wait unseen for actions that the game has not come to yet.
      const path = `interventions[${at}].at`;
      problems.push({ kind: 'out-of-range', path, line: null, found: String(step), most: journal.length });
    }
    problems.push(...unknownIn(what, { ...names, row: rows }, `interventions[${at}].what`));
  }
  return problems;
}

type Names = Readonly<Record<string, readonly string[]>>;

/** By field of an action: what it may name in the library. Closed sets are the schema's business. */
function namesOf(library: Library): Names {
  const regions = idsOf(library.regions);
  return {
    region: regions,
    from: regions,
    crisis: idsOf(library.crises),
    claim: idsOf(library.claims),
    mission: idsOf(library.missions),
    article: ARTICLE_IDS,
    setting: Object.values(ARTICLE_SETTINGS).flat(),
  };
}

function unknownIn(fields: object, names: Names, path: string): FileProblem[] {
  return Object.entries(fields).flatMap(([field, value]: [string, unknown]) => {
    const at = `${path}.${field}`;
    if (typeof value === 'object' && value !== null) return unknownIn(value, names, at);
    const known = names[field];
    return known && typeof value === 'string' ? unknown(value, known, at) : [];
  });
}

function unknown(name: string, known: readonly string[], path: string): FileProblem[] {
  return known.includes(name) ? [] : [{ ...unknownName(name, known), path, line: null }];
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
