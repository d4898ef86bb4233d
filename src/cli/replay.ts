import { parseArgs } from 'node:util';
import { LIBRARY } from '../content/library.ts';
import type { MemberId } from '../model/ids.ts';
import type { GameResult } from '../model/result.ts';
import type { State } from '../model/state.ts';
import { createText } from '../present/text.ts';
import { complaintsOf } from '../replay/complaint.ts';
import { replay } from '../replay/replay.ts';
import type { Save } from '../replay/save.ts';
import { parseSave } from '../replay/save.ts';
import { stateHash } from '../replay/state-hash.ts';
import { fail } from './arguments.ts';
import { failOver, readText } from './complaints.ts';

const HELP = `Plays a saved game again from its first action, and says where it leads.

  npm run --silent replay -- FILE [--json]

  --json  one JSON object instead of the readable summary
  --help  this text

Prints the hash of the state, and how the game ended, if it did. A file that cannot be played exits with code 2.
`;

const text = createText();

function main(): void {
  const { values, positionals } = flags();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) fail(`one FILE is needed\n\n${HELP}`);
  const parsed = parseSave(LIBRARY, readText(file));
  if (!parsed.ok) failOver(text, file, complaintsOf(parsed.error));
  const played = replay(LIBRARY, parsed.value);
  if (!played.ok) failOver(text, file, complaintsOf(played.error));
  const outcome = outcomeOf(parsed.value, played.value);
  process.stdout.write(values.json ? `${JSON.stringify(outcome, null, 2)}\n` : summary(outcome));
}

function flags() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** What a replay prints. Without a result the game is not over. */
interface Replayed {
  readonly hash: string;
  readonly content: string;
  readonly scenario: string;
  readonly seed: number;
  readonly actions: number;
  readonly year: number;
  readonly phase: string;
  readonly fate: GameResult['fate'] | null;
  readonly verdict: GameResult['verdict'] | null;
  readonly members: GameResult['members'] | null;
}

function outcomeOf({ setup, content, journal }: Save, state: State): Replayed {
  return {
    hash: stateHash(state),
    content,
    scenario: setup.scenario,
    seed: setup.seed,
    actions: journal.length,
    year: state.year,
    phase: state.phase.kind,
    fate: state.result?.fate ?? null,
    verdict: state.result?.verdict ?? null,
    members: state.result?.members ?? null,
  };
}

function summary({
  hash,
  content,
  scenario,
  seed,
  actions,
  year,
  phase,
  fate,
  verdict,
  members,
}: Replayed): string {
  const lines = [
    ['hash', hash],
    ['content', content],
    ['scenario', `${scenario}, seed ${seed}`],
    ['actions', String(actions)],
  ];
  if (fate === null || verdict === null || members === null) {
    lines.push(['fate', `not decided: year ${year}, ${text.name('phase', phase)}`]);
    return table(lines);
  }
  lines.push(['fate', text.name('fate', fate)], ['verdict', text.name('verdict', verdict)]);
  const results = (Object.keys(members) as MemberId[]).map((member) => {
    const { rank, standing, reasons } = members[member];
    const why = reasons.map(text.reason).join(' ');
    return [text.name('member', member), text.name('rank', rank), `standing ${text.number(standing)}`, why];
  });
  return `${table(lines)}\n${table(results)}`;
}

/** Rows with their columns under one another; the last column is as long as it likes. */
function table(rows: readonly (readonly string[])[]): string {
  const width = (column: number) => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const line = (row: readonly string[]) =>
    row.map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(width(at)))).join('  ');
  return rows.map((row) => `${line(row)}\n`).join('');
}

main();
