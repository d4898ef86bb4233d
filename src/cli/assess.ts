import { parseArgs } from 'node:util';
import { LIBRARY } from '../content/library.ts';
import type { Treaty } from '../model/treaty.ts';
import { PRESET_IDS } from '../model/treaty.ts';
import { createText } from '../present/text.ts';
import { complaintOf } from '../replay/complaint.ts';
import { parseIncident, parseTreaty } from '../replay/scenario-file.ts';
import { assessTrigger } from '../rules/defence/trigger.ts';
import { fail, oneOf } from './arguments.ts';
import { failOver, readText } from './complaints.ts';

const HELP = `Reads a treaty on an incident: is the collective-defence article engaged, and why (R5.3 to R5.9).

  npm run --silent assess -- --treaty PRESET|FILE --incident FILE

  --treaty PRESET|FILE  ${PRESET_IDS.join(', ')},
                        or a .json file with the eight articles
  --incident FILE       a .json file with the incident, as in R5.1 of docs/rulebook.md
  --help                this text

Prints {"engaged": …, "tests": [{"article": …, "passed": …, "because": …}, …]} as JSON.
`;

const text = createText();

function main(): void {
  const { treaty, incident, help } = flags();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  if (treaty === undefined || incident === undefined)
    fail(`both --treaty and --incident are needed\n\n${HELP}`);
  const articles = treatyFrom(treaty);
  const parsed = parseIncident(LIBRARY, readText(incident));
  if (!parsed.ok) failOver(text, incident, parsed.problems.map(complaintOf));
  const { engaged, tests } = assessTrigger(parsed.value, articles, null);
  const told = tests.map((test) => ({
    article: test.article,
    passed: test.passed,
    because: text.trigger(test),
  }));
  process.stdout.write(`${JSON.stringify({ engaged, tests: told }, null, 2)}\n`);
}

function flags() {
  try {
    return parseArgs({
      options: {
        treaty: { type: 'string' },
        incident: { type: 'string' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** The articles of a preset, or those in a file: whatever looks like one is taken for one. */
function treatyFrom(name: string): Treaty {
  if (/[./\\]/.test(name)) {
    const parsed = parseTreaty(readText(name));
    if (!parsed.ok) failOver(text, name, parsed.problems.map(complaintOf));
    return parsed.value;
  }
  const id = oneOf('--treaty', name, PRESET_IDS);
  const preset = LIBRARY.presets.find((each) => each.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset.treaty;
}

main();
