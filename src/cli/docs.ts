import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { LIBRARY } from '../content/library.ts';
import { rulebookTables } from '../present/rulebook-tables.ts';
import { markersIn } from '../present/table-marks.ts';
import { createText } from '../present/text.ts';
import { fail } from './arguments.ts';
import { RULEBOOK, currentRulebook } from './rulebook-file.ts';

const HELP = `Writes the tables of the rulebook from the game's content.

  npm run --silent docs              writes ${RULEBOOK}
  npm run --silent docs -- --check   only says whether it is current
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
  const after = await currentRulebook(before);
  if (after === before) return;
  if (check) fail(`${RULEBOOK} is behind the content: run "npm run docs"`);
  writeFileSync(RULEBOOK, after);
}

function flags() {
  try {
    return parseArgs({ options: { check: { type: 'boolean' }, help: { type: 'boolean' } } }).values;
  } catch (error) {
    fail(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

await main();
