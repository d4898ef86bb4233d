import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Chronicle } from '../../src/lessons/chronicle.ts';
import { readChronicle } from '../../src/lessons/chronicle.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import { settingsOf } from '../support/game.ts';

/** A whole game of steady bots, read for a debrief: treaties by turns, of three and of five years. */
export function botGame(seed: number): Chronicle {
  const setup = settingsOf({
    seed,
    treaty: PRESET_IDS[seed % PRESET_IDS.length] ?? 'op-ed',
    years: seed % 2 === 0 ? 5 : 3,
  });
  const { journal } = playGame(LIBRARY, setup, 'steady');
  const read = readChronicle(LIBRARY, { setup, journal });
  if (!read.ok) throw new Error(`seed ${seed}: ${JSON.stringify(read.error)}`);
  return read.value;
}

export const seedsTo = (count: number): number[] => Array.from({ length: count }, (_, seed) => seed);
