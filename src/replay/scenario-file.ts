import type { Incident } from '../model/incident.ts';
import { incidentSchema } from '../model/incident.ts';
import type { Library } from '../model/library.ts';
import type { Scenario } from '../model/scenario.ts';
import { scenarioSchema } from '../model/scenario.ts';
import type { Treaty } from '../model/treaty.ts';
import { treatySchema } from '../model/treaty.ts';
import type { Parsed } from './file-problem.ts';
import { parseText, unknownName } from './file-problem.ts';
import { lineAt } from './json-text.ts';
import { checkScenario } from './scenario-check.ts';

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
    const names = library.regions.map((each) => each.id);
    return { ok: false, problems: [{ ...unknownName(id, names), ...place }] };
  }
  if (member !== undefined && region.owner !== member) {
    const problem = { kind: 'not-of-member', found: id, expected: [member], ...place } as const;
    return { ok: false, problems: [problem] };
  }
  return parsed;
}
