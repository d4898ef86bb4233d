import type { Scenario } from '../../model/scenario.ts';
import { SCENARIOS } from '../../content/scenarios/index.ts';
import { PRESET_IDS } from '../../model/treaty.ts';
import type { Experiment } from '../experiment.ts';
import { armOf } from '../experiment.ts';
import { measureOf } from '../measures/index.ts';
import { bands, strengthsOf, zeroPayersOf } from './bands.ts';
import { facts } from './facts.ts';

const measured = (...ids: readonly string[]) => ids.map(measureOf);

/** The seven presets side by side: the same six bots, the same seeds. */
const treaties: Experiment = {
  id: 'treaties',
  title: 'Seven treaties side by side',
  arms: PRESET_IDS.map((treaty) => armOf({ id: treaty, treaty, games: 600, seed: 7_000_001 })),
  measures: measured('fates', 'strikes', 'invocations', 'honoured', 'paid', 'blocked', 'claims'),
};

const seats: Experiment = {
  id: 'seats',
  title: 'Six seats, five temperaments',
  arms: (['steady', 'loyalist', 'hedger', 'free-rider', 'hardliner', 'opportunist'] as const).map((bots) =>
    armOf({ id: bots, bots, games: 400, seed: 8_000_001 }),
  ),
  measures: measured('architects', 'ranks', 'standings', 'fates', 'pledges', 'turns'),
};

const one = (id: string, title: string, measures: readonly string[], games = 1000): Experiment => ({
  id,
  title,
  arms: [armOf({ id: 'steady', games, seed: 9_000_001 })],
  measures: measured(...measures),
});

const lengths: Experiment = {
  id: 'lengths',
  title: 'Short, standard and long games',
  arms: [3, 5, 8].map((years) => armOf({ id: `${years}-years`, years, games: 600, seed: 10_000_001 })),
  measures: measured('fates', 'ranks', 'length', 'decisions', 'invocations'),
};

const zeroPayers: Experiment = {
  id: 'zero-payers',
  title: 'Members that never pay',
  arms: bands.arms.filter(({ id }) => id === 'one-never-pays' || id === 'two-never-pay'),
  measures: measured('fates', 'paid'),
  across: (records) => [zeroPayersOf(records)],
};

const strengths: Experiment = {
  id: 'strengths',
  title: 'Easy, steady and sharp',
  arms: bands.arms.filter(({ id }) => ['sharp-steady', 'steady-easy', 'easy-random'].includes(id)),
  measures: measured('fates'),
  across: (records) => [strengthsOf(records)],
};

/** Games of a scenario's balance certificate. */
const CERTIFIED = 400;

/** The balance certificate of each scenario that there is. */
const certificates = (scenarios: readonly Scenario[]): Experiment => ({
  id: 'certificates',
  title: 'Balance certificates of the scenarios',
  arms: scenarios.flatMap(({ id, years }) =>
    years.choices.map((length) =>
      armOf({ id: `${id}-${length}`, scenario: id, years: length, games: CERTIFIED, seed: 11_000_001 }),
    ),
  ),
  measures: measured('fates', 'architects', 'ranks', 'length'),
});

/** Every experiment of the repository, by its id. */
export const EXPERIMENTS: readonly Experiment[] = [
  bands,
  treaties,
  facts,
  seats,
  one('interests', 'Interests held and met', ['interests']),
  one('content', 'Cards, rows and all else that comes up', ['seen', 'thresholds', 'projects']),
  one('motives', 'Motives made out by an ideal observer', ['motives']),
  zeroPayers,
  lengths,
  strengths,
  certificates(SCENARIOS),
];
