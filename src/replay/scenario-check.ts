import type { Library } from '../model/library.ts';
import type { Scenario } from '../model/scenario.ts';
import { openBook } from '../rules/book.ts';
import { setup } from '../rules/setup.ts';
import { assess, SMALLEST_PROGRAMME } from '../rules/shares.ts';
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
    ...siteFaults(library, scenario),
    ...strikeFaults(library, scenario),
    ...offerFaults(scenario),
    ...articleFaults(scenario),
    ...founderFaults(library, scenario),
    ...planFaults(scenario),
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
  // No region bears two crises in one year: the second card would come elsewhere, or nowhere.
  const places = scheduled.map(({ year, region }, index) => `${year} ${region ?? index}`);
  for (const index of repeats(places)) {
    found.push([['scheduled', index, 'region'], { kind: 'repeated', found: scheduled[index]?.region ?? '' }]);
  }
  return found;
}

/** Projects that stand must stand somewhere they can, and once. */
function siteFaults(library: Library, { start }: Scenario): Found[] {
  const sites = start?.sites ?? [];
  const found: Found[] = [];
  for (const [index, { project, region }] of sites.entries()) {
    const at = ['start', 'sites', index];
    const sited = library.projects.find(({ id }) => id === project)?.sited ?? false;
    if (sited && region === undefined) found.push([at, { kind: 'missing', expected: ['region'] }]);
    if (region !== undefined) found.push(...unknown(region, idsOf(library.regions), [...at, 'region']));
  }
  for (const index of repeats(sites.map(({ project }) => project))) {
    found.push([
      ['start', 'sites', index, 'project'],
      { kind: 'repeated', found: sites[index]?.project ?? '' },
    ]);
  }
  return found;
}

/** Only powers that have coercive means strike, and only over their own border. */
function strikeFaults(library: Library, { years, strikes = [] }: Scenario): Found[] {
  const longest = Math.max(...years.choices);
  const found: Found[] = [];
  const strikers = library.powers.filter(({ motive }) => motive);
  for (const [index, { year, power, region }] of strikes.entries()) {
    const at = ['strikes', index];
    if (year > longest)
      found.push([[...at, 'year'], { kind: 'too-late', found: String(year), most: longest }]);
    const striker = strikers.find(({ id }) => id === power);
    if (!striker) {
      found.push([[...at, 'power'], { kind: 'not-among', found: power, expected: idsOf(strikers) }]);
      continue;
    }
    const missing = unknown(region, idsOf(library.regions), [...at, 'region']);
    found.push(...missing);
    if (missing.length === 0 && !striker.borders.includes(region)) {
      found.push([[...at, 'region'], { kind: 'not-among', found: region, expected: striker.borders }]);
    }
  }
  for (const index of repeats(strikes.map(({ year, power }) => `${year} ${power}`))) {
    found.push([['strikes', index, 'power'], { kind: 'repeated', found: strikes[index]?.power ?? '' }]);
  }
  return found;
}

/** A power has one offer a year, and a member one envelope. */
function offerFaults({ years, offers = [] }: Scenario): Found[] {
  const longest = Math.max(...years.choices);
  const found: Found[] = [];
  for (const [index, { year }] of offers.entries()) {
    if (year > longest) {
      found.push([['offers', index, 'year'], { kind: 'too-late', found: String(year), most: longest }]);
    }
  }
  for (const who of ['power', 'member'] as const) {
    for (const index of repeats(offers.map((offer) => `${offer.year} ${offer[who]}`))) {
      found.push([['offers', index, who], { kind: 'repeated', found: offers[index]?.[who] ?? '' }]);
    }
  }
  return found;
}

function articleFaults({ articles = [] }: Scenario): Found[] {
  return repeats(articles).map((index) => [
    ['articles', index],
    { kind: 'repeated', found: articles[index] ?? '' },
  ]);
}

/** Whoever founds an alliance is named once, and between them they can pay for the smallest programme (R3.5, R8.7). */
function founderFaults(library: Library, { founding, treaty }: Scenario): Found[] {
  if (!founding) return [];
  const { founders } = founding;
  const found: Found[] = repeats(founders).map((index) => [
    ['founding', 'founders', index],
    { kind: 'repeated', found: founders[index] ?? '' },
  ]);
  const able = assess(openBook(library), 'capacity', SMALLEST_PROGRAMME, founders) !== null;
  const name = typeof treaty === 'string' ? treaty : treaty.contributions;
  return found.length > 0 || able
    ? found
    : [[['founding', 'founders'], { kind: 'not-fundable', found: name }]];
}

function planFaults({ plan = [] }: Scenario): Found[] {
  return repeats(plan.map(({ step }) => step)).map((index) => [
    ['plan', index, 'step'],
    { kind: 'repeated', found: plan[index]?.step ?? '' },
  ]);
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
