import type { Incident } from '../model/incident.ts';
import { incidentSchema } from '../model/incident.ts';
import type { Library } from '../model/library.ts';
import type { Scenario } from '../model/scenario.ts';
import { scenarioSchema } from '../model/scenario.ts';
import type { Treaty } from '../model/treaty.ts';
import { treatySchema } from '../model/treaty.ts';
import { setup } from '../rules/setup.ts';
import type { FileProblem, Parsed } from './file-problem.ts';
import { parseText, unknownName } from './file-problem.ts';
import type { JsonPath } from './json-text.ts';
import { lineAt, pathName } from './json-text.ts';

/** Reads a scenario somebody wrote (R8.1), and checks what it names against the content. */
export function parseScenario(library: Library, text: string): Parsed<Scenario> {
  const parsed = parseText(scenarioSchema, text);
  if (!parsed.ok) return parsed;
  const problems = checkScenario(library, parsed.value, (path) => lineAt(text, path));
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Reads a treaty's eight articles (R3.1). */
export function parseTreaty(text: string): Parsed<Treaty> {
  return parseText(treatySchema, text);
}

/** Reads an incident (R5.1), and checks its region, if it names one, against the content. */
export function parseIncident(library: Library, text: string): Parsed<Incident> {
  const parsed = parseText(incidentSchema, text);
  if (!parsed.ok || parsed.value.region === undefined) return parsed;
  const { region: id, member } = parsed.value;
  const place = { path: 'region', line: lineAt(text, ['region']) };
  const region = library.regions.find((each) => each.id === id);
  if (!region) {
    return { ok: false, problems: [{ ...unknownName(id, idsOf(library.regions)), ...place }] };
  }
  if (member !== undefined && region.owner !== member) {
    const problem = { kind: 'not-of-member', found: id, expected: [member], ...place } as const;
    return { ok: false, problems: [problem] };
  }
  return parsed;
}

/** What a scenario of the right form says that the content does not allow. */
export function checkScenario(
  library: Library,
  scenario: Scenario,
  lineOf: (path: JsonPath) => number | null = () => null,
): FileProblem[] {
  const { years, scheduled = [], without = [] } = scenario;
  const at = (...path: JsonPath) => ({ path: pathName(path), line: lineOf(path) });
  const problems: FileProblem[] = [];
  const crises = idsOf(library.crises);
  const regions = idsOf(library.regions);

  if (!years.choices.includes(years.standard)) {
    const expected = years.choices.map(String);
    problems.push({
      kind: 'not-among',
      found: String(years.standard),
      expected,
      ...at('years', 'standard'),
    });
  }
  for (const index of repeats(years.choices)) {
    problems.push({
      kind: 'repeated',
      found: String(years.choices[index]),
      ...at('years', 'choices', index),
    });
  }
  const longest = Math.max(...years.choices);
  for (const [index, { year, crisis, region }] of scheduled.entries()) {
    if (year > longest) {
      problems.push({
        kind: 'too-late',
        found: String(year),
        most: longest,
        ...at('scheduled', index, 'year'),
      });
    }
    if (!crises.includes(crisis)) {
      problems.push({ ...unknownName(crisis, crises), ...at('scheduled', index, 'crisis') });
    }
    if (region !== undefined && !regions.includes(region)) {
      problems.push({ ...unknownName(region, regions), ...at('scheduled', index, 'region') });
    }
  }
  // One card cannot lie on the table twice.
  for (const index of repeats(scheduled.map(({ year, crisis }) => `${year} ${crisis}`))) {
    problems.push({
      kind: 'repeated',
      found: scheduled[index]?.crisis ?? '',
      ...at('scheduled', index, 'crisis'),
    });
  }
  for (const [index, crisis] of without.entries()) {
    if (!crises.includes(crisis)) problems.push({ ...unknownName(crisis, crises), ...at('without', index) });
  }
  return problems.length > 0 ? problems : treatyProblems(library, scenario, at);
}

/** The rules themselves say whether a game of it can begin. */
function treatyProblems(
  library: Library,
  scenario: Scenario,
  at: (...path: JsonPath) => Pick<FileProblem, 'path' | 'line'>,
): FileProblem[] {
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
  if (typeof treaty !== 'string') {
    return [{ kind: 'not-fundable', found: treaty.contributions, ...at('treaty', 'contributions') }];
  }
  return [{ ...unknownName(treaty, idsOf(library.presets)), ...at('treaty') }];
}

/** A library that also holds a scenario from a file; one of the same name gives way to it. */
export function withScenario(library: Library, scenario: Scenario | undefined): Library {
  if (!scenario) return library;
  const others = library.scenarios.filter(({ id }) => id !== scenario.id);
  return { ...library, scenarios: [...others, scenario] };
}

/** Indices of values that stood in a list before. */
function repeats(values: readonly (string | number)[]): number[] {
  return values.flatMap((value, index) => (values.indexOf(value) < index ? [index] : []));
}

const idsOf = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);
