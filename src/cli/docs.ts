import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LIBRARY } from '../content/library.ts';
import { rulebookTables } from '../present/rulebook-tables.ts';
import { sourceLists } from '../present/source-lists.ts';
import { markersIn } from '../present/table-marks.ts';
import { createText } from '../present/text.ts';
import { fail } from './arguments.ts';
import { LESSON, currentLesson } from './lesson-file.ts';
import { RULEBOOK, currentRulebook } from './rulebook-file.ts';
import { SCENARIO_SCHEMA, scenarioSchemaText } from './scenario-schema.ts';
import { SOURCES, currentSources } from './sources-file.ts';

const HELP = `Writes the tables of the rulebook and of the lesson's guide, the lists of sources, and the schema of scenario files, from the game's content.

  npm run --silent docs              writes ${RULEBOOK}, ${LESSON}, ${SOURCES} and ${SCENARIO_SCHEMA}
  npm run --silent docs -- --check   only says whether they are current
`;

async function main(): Promise<void> {
  const { check, help } = flags();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const rulebook = readFileSync(RULEBOOK, 'utf8');
  const sources = readFileSync(SOURCES, 'utf8');
  const text = createText();
  refuseUnknown(RULEBOOK, rulebook, rulebookTables(LIBRARY, text));
  refuseUnknown(SOURCES, sources, sourceLists(LIBRARY, text));
  const made = [
    [RULEBOOK, rulebook, await currentRulebook(rulebook)],
    [LESSON, textOf(LESSON), await currentLesson(textOf(LESSON))],
    [SOURCES, sources, await currentSources(sources)],
    [SCENARIO_SCHEMA, textOf(SCENARIO_SCHEMA), await scenarioSchemaText(LIBRARY)],
  ] as const;
  for (const [file, old, now] of made) {
    if (now === old) continue;
    if (check) fail(`${file} is behind the content: run "npm run docs"`);
    writeFileSync(file, now);
  }
}

/** A place in a document for a table that is not made would stay as it is for ever. */
function refuseUnknown(file: string, document: string, tables: Readonly<Record<string, string>>): void {
  const unknown = markersIn(document).filter((name) => !(name in tables));
  if (unknown.length > 0) fail(`${file} asks for tables that do not exist: ${unknown.join(', ')}`);
}

const textOf = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '');

function flags() {
  try {
    return parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

await main();
