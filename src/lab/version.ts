import { fingerprint, fingerprintOf } from '../content/library.ts';
import type { Library } from '../model/library.ts';
import { armOf, playArm } from './experiment.ts';

/** What results hang on. Results with another version are not added to. */
export interface LabVersion {
  /** Shape of the records. */
  readonly format: number;
  /** Version of the content that the games were made from: everything but scenarios that none of them played. */
  readonly content: string;
  /** How rules and bots play: a hash over some whole games. */
  readonly play: string;
}

/** Raised when a record means something else than before. */
const FORMAT = 1;
/** Enough games that a change of rule or bot shows in one of them. */
const SAMPLE = armOf({ id: 'sample', games: 8, seed: 4_242_001 });
const SHARP_SAMPLE = armOf({
  id: 'sharp-sample',
  years: 3,
  games: 1,
  seed: 4_242_101,
  bots: ['sharp', 'easy', 'steady', 'random', 'hawk', 'dutiful'],
});

/**
 * The version of results made now: what the content is, and how it is played. Another scenario beside those that were
 * played changes nothing.
 *
 * @param scenarios ids of the scenarios played
 */
export function labVersion(library: Library, scenarios: readonly string[] = ['standard']): LabVersion {
  return { format: FORMAT, content: contentOf(library, scenarios), play: playOf(library) };
}

function contentOf(library: Library, scenarios: readonly string[]): string {
  const { version, ...content } = library;
  const edition = version.slice(0, version.lastIndexOf('-'));
  const played = library.scenarios.filter(({ id }) => scenarios.includes(id));
  return `${edition}-${fingerprintOf({ ...content, scenarios: played })}`;
}

const plays = new WeakMap<Library, string>();

/** Nine games take a second: once for each library is enough. */
function playOf(library: Library): string {
  const known = plays.get(library);
  if (known !== undefined) return known;
  const games = [SAMPLE, SHARP_SAMPLE].flatMap((arm) =>
    Array.from({ length: arm.games }, (_, at) => playArm(library, arm, arm.seed + at)),
  );
  const play = fingerprint(JSON.stringify(games));
  plays.set(library, play);
  return play;
}
