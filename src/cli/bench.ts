import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { LIBRARY } from '../content/library.ts';
import { streamOf } from '../bots/random.ts';
import { BATCH_ROLLOUTS, search } from '../bots/search.ts';
import { WEIGHTS } from '../bots/temperament.ts';
import { armOf, seedsOf } from '../lab/experiment.ts';
import { playGame } from '../lab/play.ts';
import { quantile } from '../lab/statistics.ts';
import type { Setup } from '../model/setup.ts';
import type { JournalEntry } from '../replay/journal.ts';
import { playJournal, replay } from '../replay/replay.ts';
import { parseSave } from '../replay/save.ts';
import { view } from '../rules/view.ts';
import { fail, wholeNumber } from './arguments.ts';
import { playAll } from './laboratory/pool.ts';

const HELP = `Measures how fast the rules and boardgame.io's shell round them are, and whether memory grows.

  npm run bench -- [options]

  --games N   games of five years that are timed (100)
  --memory N  games that memory is watched over (1000)
  --help      this text

Prints a table and writes bench/latest.json. Times are worth something beside one another in one run; between
machines compare the ratios.
`;

const SHARP_DECISIONS = 60;
/** Enough that starting the workers does not count for much. */
const LAB_GAMES = 160;

// boardgame.io walks the whole state after every move unless it is in production, and reads this when it is loaded.
process.env['NODE_ENV'] = 'production';
const { Session } = await import('../engine/session.ts');

/** A whole game that was played once, to be played again in the ways that are compared. */
interface Game {
  readonly setup: Setup;
  readonly journal: readonly JournalEntry[];
}

async function main(): Promise<void> {
  const { values } = flags();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const count = wholeNumber('--games', values.games, 1, 10_000);
  const memoryGames = wholeNumber('--memory', values.memory, 2, 100_000);

  // Once round before the clock runs, so that what is timed has been compiled. The core's turn comes first: states that
  // have been through the shell have other shapes, and code that met both is compiled to be slower with either.
  const games = Array.from({ length: count }, (_, at) => playRandomly(at + 1));
  const actions = games.reduce((sum, { journal }) => sum + journal.length, 0);
  const randomMs = timed(games, (_, at) => playRandomly(at + 1));
  const coreMs = timed(games, playOnCore);
  const steadyGames = games.slice(0, Math.ceil(count / 4));
  const steadyMs = timed(steadyGames, (_, at) => playGame(LIBRARY, settings(at + 1), 'steady'));
  for (const game of games.slice(0, 5)) playInSession(game);
  const shellMs = timed(games, playInSession);
  const saves = games.map(saved);
  const replayMs = timed(saves, replayed);
  const loadMs = timed(saves, (save) => Session.load(LIBRARY, save));

  const thinking = sharpTimes();
  const lab = await labThroughput();

  const report = {
    node: process.version,
    content: LIBRARY.version,
    games: count,
    actionsPerGame: round(actions / count),
    coreActionsPerSecond: round((actions * 1000) / coreMs),
    randomGamesPerSecond: round((count * 1000) / randomMs),
    sharpDecisionMs: { median: round(quantile(thinking, 0.5)), '95th': round(quantile(thinking, 0.95)) },
    labGamesPerSecond: lab,
    steadyGamesPerSecond: round((steadyGames.length * 1000) / steadyMs),
    shellActionsPerSecond: round((actions * 1000) / shellMs),
    shellToCore: round(shellMs / coreMs),
    shellToRandomGame: round(shellMs / randomMs),
    replayMsPerGame: round(replayMs / count),
    loadMsPerGame: round(loadMs / count),
    saveKilobytes: round(saves.reduce((sum, { length }) => sum + length, 0) / count / 1000),
    coreHeapMegabytes: heapOver(memoryGames, (seed) => void playRandomly(seed)),
    sessionHeapMegabytes: heapOver(Math.ceil(memoryGames / 10), (seed) =>
      playInSession(games[seed % count] as Game),
    ),
  };
  process.stdout.write(table(report));
  mkdirSync('bench', { recursive: true });
  writeFileSync('bench/latest.json', `${JSON.stringify(report, null, 2)}\n`);
}

function flags() {
  try {
    return parseArgs({
      options: {
        games: { type: 'string', default: '100' },
        memory: { type: 'string', default: '1000' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

const settings = (seed: number): Setup => ({
  scenario: 'standard',
  years: 5,
  seed,
  treaty: 'op-ed',
  constraints: true,
  council: 'open',
});

/** Milliseconds of each decision that a sharp bot plays out, with the worlds that it imagines in batches. */
function sharpTimes(): number[] {
  const times: number[] = [];
  const chance = streamOf(1);
  playGame(LIBRARY, settings(1), 'steady', (state, seat, actions) => {
    if (times.length >= SHARP_DECISIONS) return;
    const seen = view(LIBRARY, state, seat);
    let worlds = 0;
    const stop = (): boolean => {
      worlds += 1;
      return false;
    };
    const startedMs = performance.now();
    search(LIBRARY, seen, seat, actions, WEIGHTS.hedger, chance, { rollouts: BATCH_ROLLOUTS, stop });
    // What is decided at sight takes no time to speak of, and is no decision of a sharp bot.
    if (worlds > 0) times.push(performance.now() - startedMs);
  });
  return times;
}

/** Games a second of the lab's workers, on one core and on two; each run plays alone. */
async function labThroughput(): Promise<Record<string, number>> {
  const arm = armOf({ id: 'bench', games: LAB_GAMES });
  const rates: Record<string, number> = {};
  for (const workers of [1, 2]) {
    const startedMs = performance.now();
    // oxlint-disable-next-line no-await-in-loop -- one after the other, or they would share the cores
    await playAll([{ arm, seeds: seedsOf(arm) }], [], workers, () => undefined);
    rates[`on ${workers}`] = round((LAB_GAMES * 1000) / (performance.now() - startedMs));
  }
  return rates;
}

/** A game of the standard scenario in which every seat does what chance says. */
function playRandomly(seed: number): Game {
  const { journal } = playGame(LIBRARY, settings(seed), 'random');
  return { setup: settings(seed), journal };
}

function playOnCore(game: Game): void {
  if (!playJournal(LIBRARY, game).ok) throw new Error('the core refuses its own journal');
}

function playInSession(game: Game): void {
  const session = sessionOf(game);
  if (!session.state.result) throw new Error('the shell did not come to the end');
  session.dispose();
}

function saved(game: Game): string {
  const session = sessionOf(game);
  const text = session.save();
  session.dispose();
  return text;
}

/** A session in which the whole game has been played. */
function sessionOf({ setup, journal }: Game) {
  const started = Session.start(LIBRARY, setup);
  if (!started.ok) throw new Error(`setup refused: ${started.refusal.kind}`);
  for (const { seat, action } of journal) started.value.act(seat, action);
  return started.value;
}

function replayed(text: string): void {
  const save = parseSave(LIBRARY, text);
  if (!save.ok || !replay(LIBRARY, save.value).ok) throw new Error('a save does not replay');
}

/** Milliseconds for all items; the best of three rounds, because another program may have had its turn. */
function timed<T>(items: readonly T[], run: (item: T, index: number) => unknown): number {
  const rounds = Array.from({ length: 3 }, () => {
    const startedMs = performance.now();
    for (const [index, item] of items.entries()) run(item, index);
    return performance.now() - startedMs;
  });
  return Math.min(...rounds);
}

/** The heap in use, when everything that can be let go is let go, before, half way through and after some games. */
function heapOver(
  games: number,
  play: (seed: number) => void,
): { start: number; middle: number; end: number } {
  const half = Math.floor(games / 2);
  for (let seed = 1; seed <= 5; seed += 1) play(seed);
  const start = heapMegabytes();
  for (let seed = 1; seed <= half; seed += 1) play(seed);
  const middle = heapMegabytes();
  for (let seed = half + 1; seed <= games; seed += 1) play(seed);
  return { start, middle, end: heapMegabytes() };
}

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

function heapMegabytes(): number {
  collectGarbage();
  return round(process.memoryUsage().heapUsed / 1e6);
}

function round(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
}

/** `coreActionsPerSecond` as `core actions per second`, with its figures beside it. */
function table(report: Readonly<Record<string, unknown>>): string {
  const rows = Object.entries(report).map(([key, value]) => {
    const name = key.replaceAll(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
    const figures = typeof value === 'object' && value !== null ? Object.entries(value) : [['', value]];
    return [
      name,
      figures.map(([label, figure]) => `${String(figure)} ${String(label)}`.trim()).join(', '),
    ] as const;
  });
  return rows.map(([name, figure]) => `${name.padEnd(26)} ${figure}\n`).join('');
}

await main();
