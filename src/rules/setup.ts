import type { CandidateId, MemberId, PowerId, UnitKind } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Outcome } from '../model/refusal.ts';
import type { Scenario } from '../model/scenario.ts';
import type { Setup } from '../model/setup.ts';
import type { Unit } from '../model/records.ts';
import type { MemberState, PowerState, State, Tally } from '../model/state.ts';
import type { Treaty } from '../model/treaty.ts';
import type { Book } from './book.ts';
import { isBrief } from './brief.ts';
import { openBook } from './book.ts';
import { drawPercent, pick, shuffle } from './chance.ts';
import type { Change } from './change.ts';
import { patchPower } from './change.ts';
import { enterFounding, openingAccession } from './founding/accession.ts';
import { fullMembers, leadAmong } from './membership.ts';
import { refuse } from './refuse.ts';
import { assess, SMALLEST_PROGRAMME } from './shares.ts';
import { enterDawn, newYear } from './year/dawn.ts';

const NO_TALLY: Tally = {
  assessed: 0,
  paid: 0,
  fullYears: 0,
  commanded: 0,
  claimsPressed: 0,
  claimsBacked: 0,
  helpedAbroad: 0,
  solvedAtHome: 0,
  owed: 0,
  given: 0,
  missions: 0,
  motions: 0,
  groundLost: 0,
  offersRefused: 0,
  offersTaken: 0,
  mediations: 0,
  exercises: 0,
  pricesMet: 0,
};

/** Starting reliability, Will and Coordination (R2.9, R2.12). */
const START = { reliability: 3, will: 5, coordination: 2 } as const;

/**
 * The table before the first action: first dawn already broken, or the founding open (R8.14). Refuses an unknown scenario, a length that the scenario
 * does not offer, and a treaty that cannot fund the smallest programme.
 */
export function setup(library: Library, settings: Setup): Outcome<State> {
  const book = openBook(library);
  const scenario = library.scenarios.find(({ id }) => id === settings.scenario);
  if (!scenario) return { ok: false, refusal: refuse('unknown-id', 'R8.1', { id: settings.scenario }) };
  if (!scenario.years.choices.includes(settings.years)) {
    return { ok: false, refusal: refuse('not-eligible', 'R8.1', { years: settings.years }) };
  }
  const treaty = treatyOf(library, settings.treaty);
  if (!treaty) {
    const id = typeof settings.treaty === 'string' ? settings.treaty : 'treaty';
    return { ok: false, refusal: refuse('unknown-id', 'R3.1', { id }) };
  }
  const founders = scenario.founding?.founders;
  if (!assess(book, treaty.contributions, SMALLEST_PROGRAMME, founders)) {
    return { ok: false, refusal: refuse('programme-not-fundable', 'R3.5', { amount: SMALLEST_PROGRAMME }) };
  }
  const state = blank(book, scenario, settings, treaty);
  const change: Change = { book, state, rng: state.rng, events: [] };
  drawMotives(change);
  dealInterests(change);
  // A card that is scheduled is not drawn before its year.
  const scheduled = (scenario.scheduled ?? []).map(({ crisis }) => crisis);
  const without = [...(scenario.without ?? []), ...scheduled];
  const deck = shuffle(
    change,
    library.crises.map(({ id }) => id).filter((id) => !without.includes(id)),
  );
  const full = fullMembers(book, change.state);
  const commander = pick(change, full.length > 0 ? full : book.order);
  change.state = {
    ...change.state,
    deck,
    commander,
    lead: leadAmong(book, full.length > 0 ? full : book.order),
  };
  change.state = {
    ...change.state,
    commander: treaty.command === 'lead-state' ? change.state.lead : commander,
  };
  if (founders) enterFounding(change);
  else enterDawn(change);
  return { ok: true, value: { ...change.state, rng: change.rng, log: change.events } };
}

/** A preset by its id, or the switches themselves; undefined for an id that is none. */
function treatyOf(library: Library, treaty: Setup['treaty']): Treaty | undefined {
  if (typeof treaty !== 'string') return treaty;
  return library.presets.find(({ id }) => id === treaty)?.treaty;
}

function blank(book: Book, scenario: Scenario, settings: Setup, treaty: Treaty): State {
  const { start } = scenario;
  const first = book.order[0] as MemberId;
  const state: Omit<State, 'now'> = {
    setup: settings,
    content: book.library.version,
    rng: settings.seed | 0,
    year: 1,
    phase: { kind: 'dawn' },
    treaty,
    commander: first,
    commandSince: 1,
    lead: first,
    will: start?.will ?? START.will,
    coordination: start?.coordination ?? START.coordination,
    ladder: start?.ladder ?? 0,
    fund: start?.fund ?? 0,
    ...(scenario.founding ? { accession: openingAccession(book.order, scenario.founding.founders) } : {}),
    members: record(book.order, (member) => memberAt(book, scenario, settings, member)),
    powers: record(book.powerOrder, (power) => powerAt(book, scenario, power)),
    units: unitsAt(book),
    sites: (start?.sites ?? []).map(({ project, region }) => ({
      project,
      region: region ?? null,
      power: null,
      built: 0,
      active: true,
    })),
    works: [],
    crises: [],
    conflicts: [],
    candidates: record<CandidateId, 'outside'>(
      book.library.candidates.map(({ id }) => id),
      () => 'outside',
    ),
    promises: [],
    claims: [],
    councils: [],
    normalisation: start?.normalisation ?? 0,
    closed: {},
    deck: [],
    coming: (scenario.scheduled ?? []).map(({ year, crisis, region }) => ({
      year,
      crisis,
      region: region ?? null,
      power: null,
    })),
    reports: [],
    past: [],
    nextId: 1000,
    log: [],
    result: null,
    undoable: false,
  };
  return { ...state, now: newYear(state as State) };
}

function record<K extends string, T>(keys: readonly K[], value: (key: K) => T): Record<K, T> {
  return Object.fromEntries(keys.map((key) => [key, value(key)])) as Record<K, T>;
}

function memberAt(book: Book, scenario: Scenario, settings: Setup, member: MemberId): MemberState {
  const data = book.members[member];
  return {
    funds: 0,
    stability: scenario.start?.stability?.[member] ?? data.stability,
    reliability: scenario.start?.reliability?.[member] ?? START.reliability,
    standing: 0,
    arrears: scenario.start?.arrears?.[member] ?? 0,
    suspended: false,
    law: settings.constraints,
    fullByPetition: false,
    influence: record(
      book.powerOrder,
      (power) => scenario.start?.influence?.[member]?.[power] ?? book.powers[power].influence[member] ?? 0,
    ),
    interests: [],
    guests: [],
    incomeShift: 0,
    bound: null,
    mediatedLast: null,
    tally: NO_TALLY,
  };
}

function powerAt(book: Book, scenario: Scenario, power: PowerId): PowerState {
  const data = book.powers[power];
  const tension = scenario.start?.tension?.[power] ?? data.start;
  return {
    tension,
    baseline: data.baseline,
    motive: null,
    lastStrike: -9,
    peak: tension,
    telegraph: null,
    offer: null,
    massed: null,
    sanctionedUntil: 0,
    wedge: null,
  };
}

/** A member's units stand spread over its regions in table order, kind after kind. */
function unitsAt(book: Book): Unit[] {
  const units: Unit[] = [];
  for (const member of book.order) {
    const { regions, units: counts } = book.members[member];
    let at = 0;
    for (const kind of Object.keys(counts) as UnitKind[]) {
      for (let n = 0; n < counts[kind]; n += 1) {
        const place = regions[at % regions.length];
        if (!place) continue;
        units.push({
          id: units.length + 1,
          owner: member,
          kind,
          place,
          status: 'ready',
          wornUntil: 0,
          keeping: null,
        });
        at += 1;
      }
    }
  }
  return units;
}

function drawMotives(change: Change): void {
  for (const power of change.book.powerOrder) {
    if (!change.book.powers[power].motive) continue;
    patchPower(change, power, { motive: drawPercent(change, 50) ? 'security' : 'opportunity' });
  }
}

/** What a brief game gives nobody the means to reach (R8.14). */
const NOT_IN_BRIEF: ReadonlySet<string> = new Set(['claims-backed', 'price-met']);

/** Three interests each, the last one secret (R2.9). */
function dealInterests(change: Change): void {
  const brief = isBrief(change.book, change.state);
  for (const member of change.book.order) {
    const own = change.book.library.interests
      .filter(({ member: owner, check }) => owner === member && !(brief && NOT_IN_BRIEF.has(check.kind)))
      .map(({ id }) => id);
    const interests = shuffle(change, own).slice(0, 3);
    const { members } = change.state;
    change.state = { ...change.state, members: { ...members, [member]: { ...members[member], interests } } };
  }
}
