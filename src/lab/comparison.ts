import { nearest } from '../model/nearest.ts';
import type { ArticleId, PresetId, Treaty } from '../model/treaty.ts';
import { ARTICLE_IDS, ARTICLE_SETTINGS, PRESET_IDS } from '../model/treaty.ts';
import type { Arm, Section } from './experiment.ts';
import { armOf } from './experiment.ts';
import { measureOf } from './measures/index.ts';
import type { GameRecord } from './record.ts';
import type { Library } from '../model/library.ts';

/** Treaties that may be compared at once. */
const FEWEST_TREATIES = 2;
const MOST_TREATIES = 7;
/** Games of each treaty. */
export const FEWEST_GAMES = 10;
export const MOST_GAMES = 2000;
const YEARS = [3, 5, 8] as const;
const BOTS = ['steady', 'easy', 'loyalist', 'hedger', 'free-rider', 'hardliner', 'opportunist'] as const;
export type ComparedBots = (typeof BOTS)[number];
export const COMPARED_BOTS: readonly ComparedBots[] = BOTS;
export const COMPARED_YEARS: readonly number[] = YEARS;
const HIGHEST_SEED = 0xffffffff;

/** What the treaty lab is asked to compare; all of it stands in the page's address. */
export interface Comparison {
  readonly presets: readonly PresetId[];
  /** Switches of one's own beside the presets. */
  readonly own: Treaty | null;
  readonly games: number;
  readonly years: number;
  readonly bots: ComparedBots;
  readonly seed: number;
}

export const FIRST_COMPARISON: Comparison = {
  presets: ['op-ed', 'cairo', 'shusha'],
  own: null,
  games: 100,
  years: 5,
  bots: 'steady',
  seed: 1,
};

/** Something in an address that is not understood; the rest of it is. */
export interface AddressProblem {
  readonly part: string;
  readonly found: string;
  readonly meant: string | null;
  readonly expected: string;
}

/** Reads a comparison from the query of an address. What is wrong keeps its usual value and is told. */
export function readComparison(query: string): {
  readonly comparison: Comparison;
  readonly problems: readonly AddressProblem[];
} {
  const values = new URLSearchParams(query);
  const problems: AddressProblem[] = [];
  const oneOf = <T extends string>(part: string, found: string, names: readonly T[]): T | null => {
    const name = names.find((each) => each === found);
    if (name === undefined) {
      problems.push({ part, found, meant: nearest(found, names), expected: names.join(', ') });
    }
    return name ?? null;
  };
  const whole = (part: 'games' | 'years' | 'seed', low: number, high: number): number => {
    const found = values.get(part);
    if (found === null) return FIRST_COMPARISON[part];
    const value = Number(found);
    if (/^\d+$/.test(found) && value >= low && value <= high) return value;
    problems.push({ part, found, meant: null, expected: `${low} to ${high}` });
    return FIRST_COMPARISON[part];
  };
  for (const part of values.keys())
    oneOf('address', part, ['treaties', 'own', 'games', 'years', 'bots', 'seed']);
  const named = values.get('treaties');
  const presets =
    named === null
      ? FIRST_COMPARISON.presets
      : named.split(',').flatMap((each) => (each === '' ? [] : (oneOf('treaties', each, PRESET_IDS) ?? [])));
  const years = whole('years', YEARS[0], YEARS[2]);
  if (!COMPARED_YEARS.includes(years)) {
    problems.push({ part: 'years', found: String(years), meant: null, expected: YEARS.join(', ') });
  }
  const bots = values.get('bots');
  const own = values.get('own');
  return {
    comparison: {
      presets: [...new Set(presets)],
      own: own === null ? null : readOwn(own, problems),
      games: whole('games', FEWEST_GAMES, MOST_GAMES),
      years: COMPARED_YEARS.includes(years) ? years : FIRST_COMPARISON.years,
      bots: (bots === null ? null : oneOf('bots', bots, BOTS)) ?? FIRST_COMPARISON.bots,
      seed: whole('seed', 0, HIGHEST_SEED),
    },
    problems,
  };
}

/** Eight settings in the order of the articles, with a `+` between; causes have a `.` between. */
function readOwn(text: string, problems: AddressProblem[]): Treaty | null {
  const parts = text.split('+');
  const treaty: Record<string, unknown> = {};
  for (const [at, article] of ARTICLE_IDS.entries()) {
    const settings: readonly string[] = ARTICLE_SETTINGS[article];
    const found = (parts[at] ?? '').split('.');
    const wrong = found.find((each) => !settings.includes(each));
    if (wrong !== undefined || (article !== 'casus' && found.length !== 1)) {
      const name = wrong ?? found.join('.');
      problems.push({
        part: `own: ${article}`,
        found: name,
        meant: nearest(name, settings),
        expected: settings.join(', '),
      });
      return null;
    }
    treaty[article] = article === 'casus' ? found : found[0];
  }
  return treaty as Treaty;
}

/** The query of an address that asks for a comparison. */
export function writeComparison({ presets, own, games, years, bots, seed }: Comparison): string {
  const parts = [
    `treaties=${presets.join(',')}`,
    ...(own ? [`own=${ARTICLE_IDS.map((article) => settingText(own, article)).join('%2B')}`] : []),
    `games=${games}`,
    `years=${years}`,
    `bots=${bots}`,
    `seed=${seed}`,
  ];
  return parts.join('&');
}

function settingText(treaty: Treaty, article: ArticleId): string {
  const setting = treaty[article];
  return typeof setting === 'string' ? setting : setting.join('.');
}

/** The id under which one's own switches are compared. */
export const OWN = 'own';

/** The treaties of a comparison, in order: presets, then one's own. */
export const comparedTreaties = ({ presets, own }: Comparison): string[] => [
  ...presets,
  ...(own ? [OWN] : []),
];

/** Why a comparison cannot be run, or null. */
export function comparisonTrouble(comparison: Comparison): 'tooFew' | 'tooMany' | 'noCasus' | null {
  const { length } = comparedTreaties(comparison);
  if (length < FEWEST_TREATIES) return 'tooFew';
  if (length > MOST_TREATIES) return 'tooMany';
  return comparison.own?.casus.length === 0 ? 'noCasus' : null;
}

/** One arm for each treaty, all on the same seeds. */
export function armsOf({ presets, own, games, years, bots, seed }: Comparison): Arm[] {
  const shared = { games, years, bots, seed } as const;
  return [
    ...presets.map((treaty) => armOf({ id: treaty, treaty, ...shared })),
    ...(own ? [armOf({ id: OWN, treaty: own, ...shared })] : []),
  ];
}

/** What is compared, in the order in which it is shown. */
const COMPARED = ['fates', 'strikes', 'invocations', 'honoured', 'paid', 'blocked', 'claims'].map(measureOf);

/** What the games so far come to: for each measure a section of every treaty. */
export function comparedSections(
  comparison: Comparison,
  records: ReadonlyMap<string, readonly GameRecord[]>,
  library: Library,
): Section[] {
  return COMPARED.flatMap(({ id, title, definition, caveat, of }) =>
    comparedTreaties(comparison).map((arm) => ({
      id,
      title,
      definition,
      caveat,
      arm,
      findings: of(records.get(arm) ?? [], library),
    })),
  );
}
