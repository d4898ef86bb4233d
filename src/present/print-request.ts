import type { Library } from '../model/library.ts';
import type { Scenario } from '../model/scenario.ts';
import type { ArticleId, Treaty } from '../model/treaty.ts';
import { ARTICLE_IDS, treatySchema } from '../model/treaty.ts';
import type { Setup } from '../model/setup.ts';
import { nearest } from '../model/nearest.ts';

export const PRINT_IDS = ['folders', 'slips', 'treaty', 'worksheet', 'rubric'] as const;
export type PrintId = (typeof PRINT_IDS)[number];
export const PAPER_IDS = ['a4', 'letter'] as const;
export type PaperId = (typeof PAPER_IDS)[number];

/** What is to be printed, as the address of the page says it. */
export interface PrintRequest {
  readonly what: readonly PrintId[];
  readonly paper: PaperId;
  /** Interests that were dealt; only a kept game has them. */
  readonly secrets: boolean;
  /** The game that is to be played; a kept game brings its own. */
  readonly game: PrintedGame;
}

/** The parts of a setup that paper depends on. */
export type PrintedGame = Pick<Setup, 'scenario' | 'years' | 'treaty' | 'constraints'>;

interface ReadRequest {
  readonly request: PrintRequest;
  readonly unknown: readonly UnknownPart[];
}

/** Something that an address asks for and there is not. */
export interface UnknownPart {
  /** As it was written. */
  readonly asked: string;
  /** The name that was probably meant, or null where none comes near. */
  readonly meant: string | null;
}

/** Everything that an address may say of paper; the last brings a scenario that somebody wrote. */
const PARTS = ['scenario', 'years', 'treaty', 'own', 'laws', 'what', 'paper', 'secrets', 'written'] as const;
type PartId = (typeof PARTS)[number];

/** Letters of what was asked that are repeated. */
const REPEATED = 80;

/** Reads the query of an address. What is not understood keeps its usual value, and is told. */
export function readPrintRequest(library: Library, query: string): ReadRequest {
  const values = new URLSearchParams(query);
  const unknown: UnknownPart[] = [];
  const tell = (part: string, found: string, meant: string | null): void => {
    unknown.push({ asked: `${part}=${found}`.slice(0, REPEATED), meant });
  };
  /** What was understood of a part; a part that is there and was not understood is told. */
  const known = <T>(part: PartId, read: (found: string) => T | undefined): T | undefined => {
    const found = values.get(part);
    if (found === null) return undefined;
    const value = read(found);
    if (value === undefined) tell(part, found, null);
    return value;
  };
  /** Which of some names a part has, or failing that the nearest is told. */
  const named = <T extends string>(part: PartId, names: readonly T[]): T | undefined => {
    const found = values.get(part);
    const name = names.find((each) => each === found);
    if (found !== null && name === undefined) tell(part, found, nearest(found, names));
    return name;
  };
  for (const part of new Set(values.keys())) {
    if (!PARTS.some((each) => each === part)) tell(part, values.get(part) ?? '', nearest(part, PARTS));
  }
  const scenarioId = named(
    'scenario',
    library.scenarios.map(({ id }) => id),
  );
  const scenario =
    library.scenarios.find(({ id }) => id === scenarioId) ??
    library.scenarios.find(({ id }) => id === 'standard') ??
    library.scenarios[0];
  if (!scenario) throw new Error('the library has no scenario');
  const years = known('years', (found) => scenario.years.choices.find((each) => String(each) === found));
  const treaty = named(
    'treaty',
    library.presets.map(({ id }) => id),
  );
  const own = known('own', readOwn);
  const sheets = new Set(values.get('what')?.split(','));
  sheets.delete('');
  for (const sheet of sheets) {
    if (!PRINT_IDS.some((id) => id === sheet)) tell('what', sheet, nearest(sheet, PRINT_IDS));
  }
  const chosen = PRINT_IDS.filter((id) => sheets.has(id));
  const what = values.has('what') && chosen.length === sheets.size ? chosen : undefined;
  const paper = named('paper', PAPER_IDS);
  const secrets = named('secrets', ['yes']);
  const laws = named('laws', ['off']);
  return {
    request: {
      what: what ?? PRINT_IDS,
      paper: paper ?? 'a4',
      secrets: secrets === 'yes',
      game: {
        scenario: scenario.id,
        years: years ?? scenario.years.standard,
        treaty: own ?? treaty ?? scenario.treaty,
        constraints: laws !== 'off',
      },
    },
    unknown,
  };
}

/** The part of a query that holds a scenario somebody wrote, as its file does: the page in the new tab has no other way to it. */
export const WRITTEN = 'written';

/** The query of a game that is to be played; `own` is the scenario that came from a file, if one did. */
export function printedGameQuery(
  { scenario, years, treaty, constraints }: PrintedGame,
  own: Scenario | null = null,
): string {
  return [
    `scenario=${scenario}`,
    `years=${years}`,
    typeof treaty === 'string' ? `treaty=${treaty}` : `own=${ownText(treaty)}`,
    ...(constraints ? [] : ['laws=off']),
    ...(own ? [`${WRITTEN}=${encodeURIComponent(JSON.stringify(own))}`] : []),
  ].join('&');
}

/** The query of a request; a kept game's says nothing of the game. */
export function printQuery(
  { what, paper, secrets, game }: PrintRequest,
  kept: boolean,
  own: Scenario | null = null,
): string {
  return [
    ...(kept ? [] : [printedGameQuery(game, own)]),
    `what=${what.join(',')}`,
    `paper=${paper}`,
    ...(kept && secrets ? ['secrets=yes'] : []),
  ].join('&');
}

/** Eight settings in the order of the articles, with a `_` between; causes have a `.` between. */
function ownText(treaty: Treaty): string {
  return ARTICLE_IDS.map((article) => (article === 'casus' ? treaty.casus.join('.') : treaty[article])).join(
    '_',
  );
}

function readOwn(found: string): Treaty | undefined {
  const parts = found.split('_');
  if (parts.length !== ARTICLE_IDS.length) return undefined;
  const switches = Object.fromEntries(
    ARTICLE_IDS.map((article: ArticleId, at) => [
      article,
      article === 'casus' ? parts[at]?.split('.') : parts[at],
    ]),
  );
  const read = treatySchema.safeParse(switches);
  return read.success ? read.data : undefined;
}
