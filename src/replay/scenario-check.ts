import type { Library } from '../model/library.ts';
import type { Scenario } from '../model/scenario.ts';
import { setup } from '../rules/setup.ts';
import type { FileProblem } from './file-problem.ts';
import { MOST_PROBLEMS, unknownName } from './file-problem.ts';
import type { JsonPath } from './json-text.ts';
import { pathName } from './json-text.ts';

/** A problem without its place. */
type Fault = Omit<FileProblem, 'path' | 'line'>;
type Found = readonly [path: JsonPath, fault: Fault];

/** What a scenario of the right form says that the content or the rules do not allow. */
export function checkScenario(
  library: Library,
  scenario: Scenario,
  lineOf: (path: JsonPath) => number | null = () => null,
): FileProblem[] {
  const found = [
    ...yearFaults(scenario),
    ...scheduleFaults(library, scenario),
    ...leftOut(library, scenario),
  ];
  const all = found.length > 0 ? found : treatyFaults(library, scenario);
  return all
    .slice(0, MOST_PROBLEMS)
    .map(([path, fault]) => ({ ...fault, path: pathName(path), line: lineOf(path) }));
}

function yearFaults({ years: { standard, choices } }: Scenario): Found[] {
  const found: Found[] = repeats(choices).map((index) => [
    ['years', 'choices', index],
    { kind: 'repeated', found: String(choices[index]) },
  ]);
  if (!choices.includes(standard)) {
    const expected = choices.map(String);
    found.push([['years', 'standard'], { kind: 'not-among', found: String(standard), expected }]);
  }
  return found;
}

function scheduleFaults(library: Library, { years, scheduled = [] }: Scenario): Found[] {
  const longest = Math.max(...years.choices);
  const found: Found[] = [];
  for (const [index, { year, crisis, region }] of scheduled.entries()) {
    const at = ['scheduled', index];
    if (year > longest) {
      found.push([[...at, 'year'], { kind: 'too-late', found: String(year), most: longest }]);
    }
    found.push(...unknown(crisis, idsOf(library.crises), [...at, 'crisis']));
    if (region !== undefined) found.push(...unknown(region, idsOf(library.regions), [...at, 'region']));
  }
  // One card cannot lie on the table twice.
  for (const index of repeats(scheduled.map(({ year, crisis }) => `${year} ${crisis}`))) {
    const card = scheduled[index]?.crisis ?? '';
    found.push([['scheduled', index, 'crisis'], { kind: 'repeated', found: card }]);
  }
  return found;
}

function leftOut(library: Library, { without = [] }: Scenario): Found[] {
  const crises = idsOf(library.crises);
  return without.flatMap((crisis, index) => unknown(crisis, crises, ['without', index]));
}

/** Whether a game of it can begin the rules themselves say; after the other checks only a treaty can prevent it. */
function treatyFaults(library: Library, scenario: Scenario): Found[] {
  const { id, years, treaty } = scenario;
  const begun = setup(withScenario(library, scenario), {
    scenario: id,
    years: years.standard,
    seed: 1,
    treaty,
    constraints: true,
    council: 'open',
  });
  if (begun.ok) return [];
  if (typeof treaty === 'string' && begun.refusal.kind === 'unknown-id') {
    return [[['treaty'], unknownName(treaty, idsOf(library.presets))]];
  }
  const path = typeof treaty === 'string' ? ['treaty'] : ['treaty', 'contributions'];
  return [
    [path, { kind: 'not-fundable', found: typeof treaty === 'string' ? treaty : treaty.contributions }],
  ];
}

/** A library that also holds a scenario from a file; one of the same name gives way to it. */
export function withScenario(library: Library, scenario: Scenario | undefined): Library {
  if (!scenario) return library;
  const others = library.scenarios.filter(({ id }) => id !== scenario.id);
  return { ...library, scenarios: [...others, scenario] };
}

function unknown(name: string, known: readonly string[], path: JsonPath): Found[] {
  return known.includes(name) ? [] : [[path, unknownName(name, known)]];
}

/** Indices of values that stood in a list before. */
function repeats(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
