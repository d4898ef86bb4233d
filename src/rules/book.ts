import type { CrisisCard } from '../model/crisis.ts';
import type { CorridorId, MemberId, PowerId, ProjectId, RegionId, UnitKind } from '../model/ids.ts';
import type { ClaimData, CandidateData, CorridorData, InterestData, Library } from '../model/library.ts';
import type { MemberData, MissionData, ProjectData, RegionData, UnitData } from '../model/library.ts';
import type { PowerData } from '../model/power.ts';
import type { Scenario } from '../model/scenario.ts';
import type { State } from '../model/state.ts';

/** A library with its look-ups built once. Every rule takes one; nothing in it ever changes. */
export interface Book {
  readonly library: Library;
  readonly members: Readonly<Record<MemberId, MemberData>>;
  readonly order: readonly MemberId[];
  readonly powers: Readonly<Record<PowerId, PowerData>>;
  readonly powerOrder: readonly PowerId[];
  readonly units: Readonly<Record<UnitKind, UnitData>>;
  readonly projects: Readonly<Record<ProjectId, ProjectData>>;
  readonly corridors: Readonly<Record<CorridorId, CorridorData>>;
  readonly regions: ReadonlyMap<RegionId, RegionData>;
  readonly regionOrder: readonly RegionId[];
  readonly crises: ReadonlyMap<string, CrisisCard>;
  readonly interests: ReadonlyMap<string, InterestData>;
  readonly claims: ReadonlyMap<string, ClaimData>;
  readonly candidates: ReadonlyMap<string, CandidateData>;
  readonly missions: ReadonlyMap<string, MissionData>;
  readonly scenarios: ReadonlyMap<string, Scenario>;
  /** Land links and corridor links of each region. */
  readonly ways: ReadonlyMap<RegionId, readonly Way[]>;
}

/** One way out of a region: a land link, or a link of a corridor. */
interface Way {
  readonly to: RegionId;
  readonly corridor: CorridorId | null;
}

const books = new WeakMap<Library, Book>();

/** The look-ups of a library, built on first use. */
export function openBook(library: Library): Book {
  let book = books.get(library);
  if (!book) {
    book = index(library);
    books.set(library, book);
  }
  return book;
}

function index(library: Library): Book {
  return {
    library,
    members: keyed(library.members, (member) => member.id),
    order: library.members.map((member) => member.id),
    powers: keyed(
      library.powers.map((power) => inTableOrder(library, power)),
      (power) => power.id,
    ),
    powerOrder: library.powers.map((power) => power.id),
    units: keyed(library.units, (unit) => unit.kind),
    projects: keyed(library.projects, (project) => project.id),
    corridors: keyed(library.corridors, (corridor) => corridor.id),
    regions: mapped(library.regions),
    regionOrder: library.regions.map((region) => region.id),
    crises: mapped(library.crises),
    interests: mapped(library.interests),
    claims: mapped(library.claims),
    candidates: mapped(library.candidates),
    missions: mapped(library.missions),
    scenarios: mapped(library.scenarios),
    ways: waysOf(library),
  };
}

/** A power with its border regions as the table lists them, which is how ties among them are settled (R2.1). */
function inTableOrder(library: Library, power: PowerData): PowerData {
  const borders = library.regions.map(({ id }) => id).filter((id) => power.borders.includes(id));
  return { ...power, borders };
}

function keyed<K extends string, T>(list: readonly T[], key: (item: T) => K): Record<K, T> {
  return Object.fromEntries(list.map((item) => [key(item), item])) as Record<K, T>;
}

function mapped<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
  return new Map(list.map((item) => [item.id, item]));
}

function waysOf(library: Library): Map<RegionId, Way[]> {
  const ways = new Map<RegionId, Way[]>(library.regions.map((region) => [region.id, []]));
  const join = (a: RegionId, b: RegionId, corridor: CorridorId | null): void => {
    ways.get(a)?.push({ to: b, corridor });
    ways.get(b)?.push({ to: a, corridor });
  };
  for (const [a, b] of library.links) join(a, b, null);
  for (const corridor of library.corridors) for (const [a, b] of corridor.links) join(a, b, corridor.id);
  return ways;
}

/** The data of a region. Throws on an unknown id: ids from outside are checked before they get here. */
export function regionOf(book: Book, id: RegionId): RegionData {
  const region = book.regions.get(id);
  if (!region) throw new Error(`unknown region ${id}`);
  return region;
}

/** The card of a crisis. Throws on an unknown id. */
export function cardOf(book: Book, id: string): CrisisCard {
  const card = book.crises.get(id);
  if (!card) throw new Error(`unknown crisis ${id}`);
  return card;
}

/** The scenario that a game is of. */
export function scenarioOf(book: Book, state: State): Scenario {
  const { scenario: id } = state.setup;
  const scenario = book.scenarios.get(id);
  if (!scenario) throw new Error(`no scenario ${id}`);
  return scenario;
}
