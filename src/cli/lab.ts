import { mkdirSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { LIBRARY } from '../content/library.ts';
import { certificatesOf } from '../lab/certificates.ts';
import type { Experiment, Records } from '../lab/experiment.ts';
import { sectionsOf, seedsOf } from '../lab/experiment.ts';
import { EXPERIMENTS } from '../lab/experiments/index.ts';
import { passes } from '../lab/finding.ts';
import type { LabReport } from '../lab/report.ts';
import { csvOf, markdownOf, reportOf } from '../lab/report.ts';
import { labVersion } from '../lab/version.ts';
import { fail, oneOf, wholeNumber } from './arguments.ts';
import { experimentFrom } from './laboratory/experiment-file.ts';
import type { Casualty } from './laboratory/pool.ts';
import { playAll } from './laboratory/pool.ts';
import { writePlots } from './laboratory/plots.ts';
import { ArmFile } from './laboratory/store.ts';

const CERTIFICATES = 'src/content/scenarios/certificates.generated.json';

const HELP = `Plays experiments with bots and writes what they came to.

  npm run --silent lab -- --experiment ID|FILE [options]

  --experiment ID|FILE  ${EXPERIMENTS.map(({ id }) => id).join(', ')},
                        or a .json file with arms and measures
  --games N             games of every arm (each arm's own number)
  --workers N           processes that play (as many as there are cores)
  --out FOLDER          where results are kept (lab); a run that was stopped goes on there
  --fresh               begin anew where there are results
  --write FILE          write the report there, too
  --certify             with the experiment certificates: write what the game shows on scenario cards
  --list                the experiments, with their arms and measures
  --help                this text

Writes report.json, report.csv, report.md and plots/*.svg into FOLDER/ID. Ends with 1 if a line does not hold or a
game could not be played.
`;

async function main(): Promise<void> {
  const values = flags();
  if (values.help || values.list) {
    process.stdout.write(values.help ? HELP : listed());
    return;
  }
  if (values.experiment === undefined) fail(`--experiment is needed\n\n${HELP}`);
  const workers = wholeNumber('--workers', values.workers ?? String(availableParallelism()), 1, 256);
  const games = values.games === undefined ? null : wholeNumber('--games', values.games, 1, 100_000);
  const { experiment, library } = experimentNamed(values.experiment);
  const sized = games === null ? experiment : withGames(experiment, games);
  const folder = join(values.out, experiment.id);

  const version = labVersion(
    library,
    sized.arms.map(({ scenario }) => scenario),
  );
  const files = sized.arms.map(
    (arm) => new ArmFile(folder, arm, labVersion(library, [arm.scenario]), values.fresh),
  );
  const jobs = files.map((file) => ({ arm: file.arm, seeds: file.missing(seedsOf(file.arm)) }));
  const total = sized.arms.reduce((sum, arm) => sum + arm.games, 0);
  const left = jobs.reduce((sum, { seeds }) => sum + seeds.length, 0);
  const bar = new cliProgress.SingleBar(
    { stream: process.stderr, noTTYOutput: true, notTTYSchedule: 10_000, etaBuffer: 200 },
    cliProgress.Presets.shades_classic,
  );
  if (left < total) process.stderr.write(`${total - left} of ${total} games were there already\n`);
  bar.start(total, total - left);
  const byArm = new Map(files.map((file) => [file.arm.id, file]));
  const added = library === LIBRARY ? [] : library.scenarios;
  const casualties = await playAll(jobs, added, workers, (arm, record) => {
    byArm.get(arm)?.add(record);
    bar.increment();
  });
  bar.stop();

  const records = new Map(
    files.map(({ arm, records: played }) => [arm.id, played.toSorted((a, b) => a.seed - b.seed)]),
  );
  const report = reportOf(sized, sectionsOf(sized, records, library), version, today());
  await write(folder, report, values.write);
  if (values.certify) certify(sized, records, library);
  conclude(report, folder, casualties);
}

function flags() {
  try {
    return parseArgs({
      options: {
        experiment: { type: 'string' },
        games: { type: 'string' },
        workers: { type: 'string' },
        out: { type: 'string', default: 'lab' },
        fresh: { type: 'boolean', default: false },
        write: { type: 'string' },
        certify: { type: 'boolean', default: false },
        list: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

function listed(): string {
  return EXPERIMENTS.map(({ id, title, arms, measures }) => {
    const about = measures.length > 0 ? `\n  measures ${measures.map((each) => each.id).join(', ')}` : '';
    return `${id}: ${title}\n  arms ${arms.map((arm) => `${arm.id} (${arm.games})`).join(', ')}${about}\n`;
  }).join('\n');
}

function experimentNamed(name: string): { experiment: Experiment; library: typeof LIBRARY } {
  if (name.endsWith('.json')) return experimentFrom(name);
  const id = oneOf(
    '--experiment',
    name,
    EXPERIMENTS.map((each) => each.id),
  );
  const experiment = EXPERIMENTS.find((each) => each.id === id);
  if (!experiment) throw new Error(`no experiment ${id}`);
  return { experiment, library: LIBRARY };
}

const withGames = (experiment: Experiment, games: number): Experiment => ({
  ...experiment,
  arms: experiment.arms.map((arm) => ({ ...arm, games })),
});

/** Writes the certificates that the game shows; only whole ones, of the scenarios that there are. */
function certify(experiment: Experiment, records: Records, library: typeof LIBRARY): void {
  if (experiment.id !== 'certificates') fail('--certify goes with --experiment certificates');
  const text = JSON.stringify(
    certificatesOf(experiment.arms, records, (scenario) => labVersion(library, [scenario])),
    null,
    2,
  );
  writeFileSync(CERTIFICATES, `${text}\n`);
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function write(folder: string, report: LabReport, copy: string | undefined): Promise<void> {
  const text = markdownOf(report);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.json'), `${JSON.stringify(report, null, 2)}\n`);
  writeFileSync(join(folder, 'report.csv'), csvOf(report));
  writeFileSync(join(folder, 'report.md'), text);
  if (copy !== undefined) writeFileSync(copy, text);
  await writePlots(join(folder, 'plots'), report.sections);
}

function conclude(report: LabReport, folder: string, casualties: readonly Casualty[]): void {
  const judged = report.sections.flatMap(({ findings }) => findings.filter(({ band }) => band));
  const missed = judged.filter((finding) => passes(finding) === false);
  for (const { arm, seed, message } of casualties) {
    process.stderr.write(`${arm}, seed ${seed}: not played: ${message}\n`);
  }
  process.stdout.write(`${join(folder, 'report.md')}\n`);
  if (judged.length > 0)
    process.stdout.write(`${judged.length - missed.length} of ${judged.length} lines hold\n`);
  for (const { label, estimate } of missed)
    process.stdout.write(`  not: ${label} (${estimate.value.toFixed(3)})\n`);
  if (missed.length > 0 || casualties.length > 0) process.exitCode = 1;
}

await main();
