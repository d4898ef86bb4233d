import type { MemberId, RegionId, UnitKind } from '../model/ids.ts';
import { UNIT_KINDS } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { ArticleId, Citation, Treaty } from '../model/treaty.ts';
import { ARTICLE_IDS } from '../model/treaty.ts';
import type { Book } from '../rules/book.ts';
import { openBook, regionOf } from '../rules/book.ts';
import { canReach, inReach } from '../rules/geography.ts';
import { setup } from '../rules/setup.ts';
import { corridorLabel } from './corridor-label.ts';
import type { Named } from './figure.ts';
import type { PrintedGame } from './print-request.ts';
import { scenarioWords } from './scenario-model.ts';
import type { InterestLine } from './seat-model.ts';
import { interestLine } from './seat-model.ts';
import type { Text } from './text.ts';

/** A game as paper needs it. */
export interface PrintSource {
  /** With the game's own scenario, if it came from a file. */
  readonly library: Library;
  /** Before the first action, the first dawn broken. */
  readonly start: State;
  /** What is in force now: the treaty that the game has come to. */
  readonly treaty: Treaty;
  /** Whether the interests in `start` are those of a game and not just any seed's. */
  readonly dealt: boolean;
}

/** Regions of one state that units reach. */
interface Land {
  readonly owner: Named<MemberId>;
  readonly regions: readonly Named<RegionId>[];
}

/** What one kind of a member's units reaches at the start. */
export interface ReachLine {
  readonly kind: UnitKind;
  readonly count: number;
  readonly name: string;
  /** Where they stand. */
  readonly places: readonly string[];
  /** Within reach by links, corridors and the member's own law; its own land first, then in table order. */
  readonly lands: readonly Land[];
  /** Geography reaches further than the law lets them go. */
  readonly lawHolds: boolean;
}

/** What stands in a delegation's folder on paper. */
export interface FolderPrint {
  readonly member: Named<MemberId>;
  readonly local: string;
  readonly profile: string;
  readonly voters: string;
  /** ¤ that a year brings, before anything changes it. */
  readonly income: number;
  /** ¤ after the first dawn. */
  readonly funds: number;
  readonly stability: number;
  readonly reliability: number;
  readonly law: {
    readonly title: string;
    readonly stands: boolean;
    readonly line: string;
    readonly reading: string;
    readonly citations: readonly Citation[];
  };
  readonly reach: readonly ReachLine[];
  readonly corridors: readonly string[];
  /** Two open, one secret; null where none were dealt. */
  readonly interests: readonly InterestLine[] | null;
}

/** One article of the treaty on paper. */
export interface ArticlePrint {
  readonly id: ArticleId;
  readonly title: string;
  readonly question: string;
  readonly settings: readonly { readonly title: string; readonly line: string }[];
  /** The passage that the setting was read from; null where the table settled it itself. */
  readonly citation: Citation | null;
  /** What the treaty it began from had there, if that was something else. */
  readonly before: string | null;
}

/** Any will do: nothing that comes on paper is left of what is drawn by lot. */
const ANY_SEED = 1;

/** A game that nobody has begun: no interests are known, and neither cards nor politics have changed anything. */
export function comingGame(library: Library, game: PrintedGame): PrintSource {
  const scenarios = library.scenarios.map((scenario) => ({ ...scenario, draws: 0, scheduled: [] }));
  const quiet = { ...library, scenarios };
  const begun = setup(quiet, { ...game, seed: ANY_SEED, council: 'open' });
  if (!begun.ok) throw new Error(`a scenario of the game cannot be set up: ${begun.refusal.kind}`);
  const { powers, treaty } = begun.value;
  const tension = library.scenarios.find(({ id }) => id === game.scenario)?.start?.tension;
  const calm = Object.fromEntries(
    library.powers.map(({ id, start }) => [id, { ...powers[id], tension: tension?.[id] ?? start }]),
  ) as State['powers'];
  return { library: quiet, start: { ...begun.value, powers: calm }, treaty, dealt: false };
}

/** The name of the scenario, for heads and feet. */
export function printedScenario({ library, start }: PrintSource, text: Text): string {
  const scenario = library.scenarios.find(({ id }) => id === start.setup.scenario);
  return scenario ? scenarioWords(text, scenario).name : start.setup.scenario;
}

/** The folders of all six, in table order. */
export function folderPrints(source: PrintSource, text: Text): readonly FolderPrint[] {
  return openBook(source.library).order.map((member) => folderPrint(source, text, member));
}

function folderPrint({ library, start, dealt }: PrintSource, text: Text, member: MemberId): FolderPrint {
  const book = openBook(library);
  const data = book.members[member];
  const own = start.members[member];
  const { title, stands, reading } = text.words.constraints[member];
  return {
    member: { id: member, name: text.name('member', member) },
    local: text.name('memberLocal', member),
    profile: text.words.members[member].profile,
    voters: text.words.members[member].voters,
    income: data.income,
    funds: own.funds,
    stability: own.stability,
    reliability: own.reliability,
    law: { title, stands: own.law, line: stands, reading, citations: data.constraint.citations },
    reach: UNIT_KINDS.map((kind) => reachLine(book, start, text, member, kind)),
    corridors: library.corridors.map((corridor) => corridorLabel(book, start, text, corridor)),
    interests: dealt
      ? own.interests.map((id, index) => interestLine(book, start, text, member, id, index, member))
      : null,
  };
}

function reachLine(book: Book, start: State, text: Text, owner: MemberId, kind: UnitKind): ReachLine {
  const units = start.units.filter((unit) => unit.owner === owner && unit.kind === kind);
  const lawful = book.regionOrder.filter((to) => units.some((unit) => canReach(book, start, unit, to)));
  const near = book.regionOrder.filter((to) => units.some((unit) => inReach(book, start, unit, to)));
  const owners = [owner, ...book.order.filter((id) => id !== owner)];
  return {
    kind,
    count: units.length,
    name: text.name(units.length === 1 ? 'unit' : 'unitPlural', kind),
    places: [...new Set(units.map(({ place }) => text.name('region', place)))],
    lands: owners.flatMap((id) => {
      const regions = lawful.filter((region) => regionOf(book, region).owner === id);
      const named = regions.map((region) => ({ id: region, name: text.name('region', region) }));
      return named.length > 0 ? [{ owner: { id, name: text.name('member', id) }, regions: named }] : [];
    }),
    lawHolds: near.length > lawful.length,
  };
}

/** The treaty in force, article by article, with the source of each setting that the preset brought. */
export function articlePrints({ library, start, treaty }: PrintSource, text: Text): readonly ArticlePrint[] {
  const preset = library.presets.find(({ id }) => id === start.setup.treaty);
  return ARTICLE_IDS.map((id) => {
    const words = text.words.articles[id];
    const settings: Readonly<Record<string, { readonly title: string; readonly line: string }>> =
      words.settings;
    const wordsOf = (setting: string) => settings[setting] ?? { title: setting, line: '' };
    const now = settingsOf(treaty, id);
    const first = preset && settingsOf(preset.treaty, id);
    const same =
      first !== undefined && first.length === now.length && now.every((each) => first.includes(each));
    return {
      id,
      title: words.title,
      question: words.question,
      settings: now.map(wordsOf),
      citation: same && preset ? preset.citations[id] : null,
      before: first && !same ? text.list(first.map((each) => wordsOf(each).title)) : null,
    };
  });
}

function settingsOf(treaty: Treaty, article: ArticleId): readonly string[] {
  const now = treaty[article];
  return typeof now === 'string' ? [now] : now;
}
