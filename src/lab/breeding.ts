import type { Weights } from '../bots/temperament.ts';
import { TEMPERAMENTS, WEIGHTS } from '../bots/temperament.ts';
import type { Library } from '../model/library.ts';
import type { Arm } from './experiment.ts';
import { settingsOf } from './experiment.ts';
import { recordGame } from './record.ts';
import type { Bred, SeatBot } from './seats.ts';
import type { Estimate } from './statistics.ts';
import { pairShare } from './strength.ts';

/** How small and how large a weight may become. */
const LEAST = 0.1;
const MOST = 3;
/** Spread of a change, on the scale of logarithms. */
const SPREAD = 0.45;
const SEATS = 6;

/** A vector of weights, and how often it came out ahead of the five steady bots that it sat with. */
export interface Candidate {
  readonly bred: Bred;
  readonly ahead: Estimate;
}

export interface Breeding {
  readonly population: number;
  /** Those that the next generation comes from. */
  readonly parents: number;
  readonly generations: number;
  /** Games of one candidate in a generation. */
  readonly games: number;
}

/** Of the pairs with five steady bots, the share in which these weights came out ahead; the seat moves on. */
export function tryOut(library: Library, arm: Arm, bred: Bred): Candidate {
  const records = Array.from({ length: arm.games }, (_, at) => {
    const seed = arm.seed + at;
    const bots = Array.from({ length: SEATS }, (__, seat): SeatBot =>
      seat === seed % SEATS ? bred : 'steady',
    );
    return recordGame(library, settingsOf(library, arm, seed), bots);
  });
  return { bred, ahead: pairShare(records, bred.name) };
}

/** The five temperaments as they are: what a search has to beat. */
const knownCharacters = (): Bred[] =>
  TEMPERAMENTS.map((name) => ({ name: `${name} as it is`, weights: WEIGHTS[name] }));

/**
 * Looks for weights that do better than any temperament against five steady bots: the best of each generation and
 * changed mixtures of them go on, every generation on new seeds (an evolution strategy, Rechenberg 1973).
 *
 * @param onGeneration told the generation's candidates, best first
 */
export function breed(
  library: Library,
  arm: Arm,
  { population, parents, generations, games }: Breeding,
  chance: () => number,
  onGeneration: (generation: number, candidates: readonly Candidate[]) => void,
): readonly Candidate[] {
  let pool: readonly Bred[] = knownCharacters();
  let ranked: Candidate[] = [];
  for (let generation = 1; generation <= generations; generation += 1) {
    const seed = (arm.seed + generation * games) >>> 0;
    ranked = pool
      .map((bred) => tryOut(library, { ...arm, games, seed }, bred))
      .toSorted((a, b) => b.ahead.value - a.ahead.value);
    onGeneration(generation, ranked);
    const best = ranked.slice(0, parents).map(({ bred }) => bred);
    const children = Array.from({ length: population - best.length }, (_, at) => ({
      name: `${generation}.${at + 1}`,
      weights: changed(mixed(best, chance), chance),
    }));
    pool = [...best, ...children];
  }
  return ranked;
}

const MATTERS = Object.keys(WEIGHTS.loyalist) as (keyof Weights)[];

/** Each weight from one parent or another. */
function mixed(parents: readonly Bred[], chance: () => number): Weights {
  const from = (): Weights => (parents[Math.floor(chance() * parents.length)] as Bred).weights;
  return Object.fromEntries(MATTERS.map((matter) => [matter, from()[matter]])) as unknown as Weights;
}

function changed(weights: Weights, chance: () => number): Weights {
  return Object.fromEntries(
    MATTERS.map((matter) => {
      // Twelve numbers less six are nearly normal, with a spread of one.
      const normal = Array.from({ length: 12 }, chance).reduce((sum, each) => sum + each, -6);
      const value = weights[matter] * Math.exp(SPREAD * normal);
      return [matter, Math.round(100 * Math.min(MOST, Math.max(LEAST, value))) / 100];
    }),
  ) as unknown as Weights;
}
