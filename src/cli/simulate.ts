import { parseArgs } from 'node:util';
import cliProgress from 'cli-progress';
import { LIBRARY } from '../content/library.ts';
import type { Library } from '../model/library.ts';
import type { Setup } from '../model/setup.ts';
import { Tally } from '../lab/metrics.ts';
import type { Report } from '../lab/metrics.ts';
import type { Bots } from '../lab/play.ts';
import { playGame } from '../lab/play.ts';
import { BOT_NAMES } from '../lab/seats.ts';
import { createText } from '../present/text.ts';
import { complaintOf } from '../replay/complaint.ts';
import { parseScenario } from '../replay/scenario-file.ts';
import { PRESET_IDS } from '../model/treaty.ts';
import { fail, oneOf, wholeNumber } from './arguments.ts';
import { failOver, readText } from './complaints.ts';

const HELP = `Plays whole games with bots and adds them up.

  npm run --silent simulate -- [options]

  --scenario ID|FILE  which scenario (standard)
  --games N           how many games (100)
  --seed S            seed of the first game; the next ones follow (1)
  --bots NAME[,NAME]  ${BOT_NAMES.join(', ')} (random); one name for all, or one
                      for each seat in table order
  --years N           a length that the scenario offers (its standard one)
  --treaty PRESET     another treaty than the scenario's
  --json              one JSON object instead of the readable summary
  --progress          a progress bar on standard error
`;

function main(): void {
  const values = flags();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const games = wholeNumber('--games', values.games, 1, 1_000_000);
  const seed = wholeNumber('--seed', values.seed, 0, 0xffffffff);
  const bots = botsFrom(values.bots);
  const { library, settings } = setting(values.scenario, values.years, values.treaty);
  const report = run(library, settings, bots, games, seed, values.progress);
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 2)}\n` : summary(report));
}

function flags() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', default: 'standard' },
        games: { type: 'string', default: '100' },
        seed: { type: 'string', default: '1' },
        bots: { type: 'string', default: 'random' },
        years: { type: 'string' },
        treaty: { type: 'string' },
        json: { type: 'boolean', default: false },
        progress: { type: 'boolean', default: false },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** One kind of bot for all seats, or as many kinds as there are seats. */
function botsFrom(text: string): Bots {
  const names = text.split(',').map((name) => oneOf('--bots', name, BOT_NAMES));
  const seats = LIBRARY.members.length;
  const [only] = names;
  if (only !== undefined && names.length === 1) return only;
  if (names.length !== seats)
    fail(`--bots names ${names.length} bots for ${seats} seats; give one, or one for each seat`);
  return names;
}

function setting(
  scenarioName: string,
  years: string | undefined,
  treaty: string | undefined,
): { library: Library; settings: Omit<Setup, 'seed'> } {
  let library = LIBRARY;
  let scenario = LIBRARY.scenarios.find(({ id }) => id === scenarioName);
  if (!scenario && scenarioName.endsWith('.json')) {
    const parsed = parseScenario(LIBRARY, readText(scenarioName));
    if (!parsed.ok) failOver(createText(), scenarioName, parsed.problems.map(complaintOf));
    scenario = parsed.value;
    library = {
      ...LIBRARY,
      scenarios: [...LIBRARY.scenarios.filter(({ id }) => id !== parsed.value.id), scenario],
    };
  }
  if (!scenario) {
    const ids = LIBRARY.scenarios.map(({ id }) => id);
    oneOf('--scenario', scenarioName, ids);
    fail(`--scenario takes ${ids.join(', ')} or a .json file`);
  }
  const length = years === undefined ? scenario.years.standard : wholeNumber('--years', years, 1, 12);
  if (!scenario.years.choices.includes(length)) {
    fail(`${scenario.id} can be played for ${scenario.years.choices.join(', ')} years, not ${length}`);
  }
  return {
    library,
    settings: {
      scenario: scenario.id,
      years: length,
      treaty: treaty === undefined ? scenario.treaty : oneOf('--treaty', treaty, PRESET_IDS),
      constraints: true,
      council: 'open',
    },
  };
}

function run(
  library: Library,
  settings: Omit<Setup, 'seed'>,
  bots: Bots,
  games: number,
  seed: number,
  progress: boolean,
): Report {
  const bar = progress
    ? new cliProgress.SingleBar(
        { stream: process.stderr, noTTYOutput: true },
        cliProgress.Presets.shades_classic,
      )
    : null;
  bar?.start(games, 0);
  const tally = new Tally(library);
  for (let game = 0; game < games; game += 1) {
    tally.add(playGame(library, { ...settings, seed: (seed + game) >>> 0 }, bots));
    bar?.update(game + 1);
  }
  bar?.stop();
  return tally.result();
}

function summary(report: Report): string {
  const lines = [`${report.games} games`, '', 'fates'];
  const share = (count: number): string => `${((count * 100) / report.games).toFixed(1)}%`;
  for (const [fate, count] of Object.entries(report.fates))
    lines.push(`  ${fate.padEnd(12)} ${share(count)}`);
  lines.push('', 'ranges           low high  rising falling');
  for (const [meter, range] of Object.entries(report.ranges)) {
    const shares = [range.rising, range.falling].map((each) => `${(each * 100).toFixed(1)}%`.padStart(7));
    lines.push(
      `  ${meter.padEnd(16)} ${String(range.lowest).padStart(2)} ${String(range.highest).padStart(3)} ${shares.join(' ')}`,
    );
  }
  const rare = Object.entries(report.thresholds).filter(([, each]) => each < 0.01);
  lines.push(
    '',
    `thresholds crossed in under 1% of games: ${rare.length === 0 ? 'none' : rare.map(([id, each]) => `${id} ${(each * 100).toFixed(2)}%`).join(', ')}`,
  );
  lines.push(
    `strikes ${report.strikes}, deterred ${report.deterred}, invocations ${report.invocations}, engaged ${report.engaged}`,
  );
  lines.push(`owed ${report.responses.owed}, given ${report.responses.given}`);
  return `${lines.join('\n')}\n`;
}

main();
