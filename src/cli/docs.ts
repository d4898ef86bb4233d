import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LIBRARY } from '../content/library.ts';
import { rulebookTables } from '../present/rulebook-tables.ts';
import { markersIn } from '../present/table-marks.ts';
import { createText } from '../present/text.ts';
import { fail } from './arguments.ts';
import { LESSON, currentLesson } from './lesson-file.ts';
import { RULEBOOK, currentRulebook } from './rulebook-file.ts';
import { SCENARIO_SCHEMA, scenarioSchemaText } from './scenario-schema.ts';

const HELP = `Writes the tables of the rulebook and of the lesson's guide, and the schema of scenario files, from the game's content.

  npm run --silent docs              writes ${RULEBOOK}, ${LESSON} and ${SCENARIO_SCHEMA}
  npm run --silent docs -- --check   only says whether they are current
`;

async function main(): Promise<void> {
  const { check, help } = flags();
  if (help) {
    process.stdout.write(HELP);
    return;
  }
  const before = readFileSync(RULEBOOK, 'utf8');
  const known = Object.keys(rulebookTables(LIBRARY, createText()));
  const unknown = markersIn(before).filter((name) => !known.includes(name));
  if (unknown.length > 0) fail(`${RULEBOOK} asks for tables that do not exist: ${unknown.join(', ')}`);
  const made = [
    [RULEBOOK, before, await currentRulebook(before)],
    [LESSON, textOf(LESSON), await currentLesson(textOf(LESSON))],
    [SCENARIO_SCHEMA, textOf(SCENARIO_SCHEMA), await scenarioSchemaText(LIBRARY)],
  ] as const;
  for (const [file, old, now] of made) {
    if (now === old) continue;
    if (check) fail(`${file} is behind the content: run "npm run docs"`);
    writeFileSync(file, now);
  }
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
