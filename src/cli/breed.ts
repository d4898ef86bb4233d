import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { streamOf } from '../bots/random.ts';
import { LIBRARY } from '../content/library.ts';
import type { Candidate } from '../lab/breeding.ts';
import { breed, tryOut } from '../lab/breeding.ts';
import { armOf } from '../lab/experiment.ts';
import { labVersion } from '../lab/version.ts';
import { fail, oneOf, wholeNumber } from './arguments.ts';

const HELP = `Hunts for a way to play that beats all others: breeds weights of one bot against five steady ones.

  npm run --silent breed -- [options]

  --scenario ID     which scenario (standard)
  --generations N   (8)
  --population N    candidates of a generation (10)
  --games N         games of one candidate in a generation (60)
  --proof N         games on new seeds that the best is tried in at the end (400)
  --seed S          (20000001)
  --help            this text

Prints the best of every generation and writes lab/breed-SCENARIO.json.
`;

/** Candidates that the next generation comes from. */
const PARENTS = 3;

function main(): void {
  const values = flags();
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  const scenario = oneOf(
    '--scenario',
    values.scenario,
    LIBRARY.scenarios.map(({ id }) => id),
  );
  const plan = {
    generations: wholeNumber('--generations', values.generations, 1, 1000),
    population: wholeNumber('--population', values.population, PARENTS + 1, 1000),
    games: wholeNumber('--games', values.games, 6, 100_000),
    parents: PARENTS,
  };
  const seed = wholeNumber('--seed', values.seed, 0, 0xffffffff);
  const arm = armOf({ id: 'breed', scenario, games: plan.games, seed });
  const history: unknown[] = [];
  const [best] = breed(LIBRARY, arm, plan, streamOf(seed), (generation, candidates) => {
    const [first] = candidates;
    history.push({ generation, candidates });
    if (first) process.stdout.write(`${String(generation).padStart(3)}  ${line(first)}\n`);
  });
  if (!best) return;
  // The best of many is partly lucky: only new seeds tell how good it is.
  const games = wholeNumber('--proof', values.proof, 6, 100_000);
  const proof = tryOut(LIBRARY, { ...arm, games, seed: (seed + 5_000_000) >>> 0 }, best.bred);
  process.stdout.write(`on new seeds  ${line(proof)}\n`);
  mkdirSync('lab', { recursive: true });
  const result = { version: labVersion(LIBRARY), scenario, plan, seed, history, proof };
  writeFileSync(`lab/breed-${scenario}.json`, `${JSON.stringify(result, null, 2)}\n`);
}

function flags() {
  try {
    return parseArgs({
      options: {
        scenario: { type: 'string', default: 'standard' },
        generations: { type: 'string', default: '8' },
        population: { type: 'string', default: '10' },
        games: { type: 'string', default: '60' },
        proof: { type: 'string', default: '400' },
        seed: { type: 'string', default: '20000001' },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    fail(error instanceof Error ? error.message : String(error));
  }
}

/** How often a candidate came out ahead, and its weights. */
function line({ bred, ahead }: Candidate): string {
  const share = (value: number): string => `${(100 * value).toFixed(1)}%`;
  const weights = Object.entries(bred.weights).map(([matter, weight]) => `${matter} ${String(weight)}`);
  return `${share(ahead.value)} (${share(ahead.low)} to ${share(ahead.high)})  ${bred.name}: ${weights.join(', ')}`;
}

main();
