import type { CrisisCard, RegionRule } from '../../model/crisis.ts';
import type { MemberId, PowerId, RegionId } from '../../model/ids.ts';
import type { Coming, Crisis, YearRecord } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import { cardOf, regionOf, scenarioOf } from '../book.ts';
import { draw, drawPercent, pick } from '../chance.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, patchMember, patchPower, pay, shift, shiftTension } from '../change.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { payObserverFees } from '../founding/outsiders.ts';
import { fullMembers, isFull } from '../membership.ts';
import { inclination } from '../powers/act.ts';
import { isReady, wearUnits } from '../units.ts';
import { enterAgenda } from './agenda.ts';

/** What a member carries over at most (R4.2). */
export const CARRY = 3;
/** Chance in percent of domestic politics abroad (R4.4). */
const DOMESTIC_CHANCE = 60;
const DOMESTIC_RISE = 2;
/** First year in which three crises are drawn (R4.6). */
const THREE_CRISES_FROM = 5;

/** Opens the year that `state.year` names: everything that happens before anybody decides (R4.1 to R4.7). */
export function enterDawn(change: Change): void {
  patch(change, { phase: { kind: 'dawn' }, crises: [] });
  passCommand(change);
  patch(change, { now: newYear(change.state) });
  note(change, 'yearOpened', { commander: change.state.commander });
  readyUnits(change);
  for (const member of change.book.order) openBooks(change, member);
  payObserverFees(change);
  driftTensions(change);
  const last = change.state.past.at(-1);
  if (last && last.strikes.length === 0) shift(change, 'ladder', -1, cause('R4.5', 'quiet-year'));
  drawCrises(change);
  layOffers(change);
  for (const power of change.book.powerOrder) telegraph(change, power);
}

export function newYear(state: State): YearRecord {
  return {
    year: state.year,
    commander: state.commander,
    programme: 0,
    projects: [],
    firstSite: null,
    motion: null,
    motionCarried: null,
    ballots: {},
    assessed: {},
    notches: {},
    paid: {},
    raised: 0,
    gap: 0,
    stances: {},
    exercises: [],
    crossings: 0,
    conventionBreached: false,
    claimPressed: false,
    crisesSolvedWithHelp: 0,
    crisesSolved: 0,
    crisesFailed: 0,
    strikes: [],
    reliefGiven: false,
    mission: null,
    missionWent: false,
    tested: false,
    coordinationRisen: 0,
    willFallen: 0,
    consulted: false,
    elected: null,
    raisedUnits: {},
    forces: [],
    estimates: {},
  };
}

function passCommand(change: Change): void {
  const { state, book } = change;
  const next = nextCommander(change);
  if (next !== state.commander && state.past.length > 0) {
    note(change, 'commandPassed', { member: next, other: state.commander });
  }
  const since = next === state.commander && state.past.length > 0 ? state.commandSince : state.year;
  patch(change, { commander: next, commandSince: since });
  if (book.members[next]) count(change, next, { commanded: 1 });
}

function nextCommander(change: Change): MemberId {
  const { state, book } = change;
  const { commander, treaty, past, year } = state;
  const full = isFull(book, state, commander);
  if (past.length === 0 && full) return commander;
  switch (treaty.command) {
    case 'lead-state':
      return isFull(book, state, state.lead) ? state.lead : followingFull(change, state.lead);
    case 'elected': {
      const elected = past.at(-1)?.elected ?? commander;
      return isFull(book, state, elected) ? elected : followingFull(change, elected);
    }
    case 'two-year':
      return full && year - state.commandSince < 2 ? commander : followingFull(change, commander);
    case 'yearly':
      return followingFull(change, commander);
  }
}

/** The next full member after `from` in table order; `from` itself if there is no other (R3.6). */
export function followingFull(change: Change, from: MemberId): MemberId {
  const full = fullMembers(change.book, change.state);
  const { order } = change.book;
  for (let step = 1; step <= order.length; step += 1) {
    const member = order[(order.indexOf(from) + step) % order.length] as MemberId;
    if (full.includes(member)) return member;
  }
  return from;
}

function readyUnits(change: Change): void {
  const { year, units } = change.state;
  patch(change, {
    units: units.map((unit) => {
      if (unit.status === 'spent' || (unit.status === 'worn' && unit.wornUntil < year)) {
        return { ...unit, status: 'ready' };
      }
      return unit;
    }),
  });
}

function openBooks(change: Change, member: MemberId): void {
  const self = change.state.members[member];
  pay(change, member, 'world', Math.max(0, self.funds - CARRY), cause('R4.2', 'carry', { carry: CARRY }));
  const income = Math.max(0, change.book.members[member].income);
  pay(change, 'world', member, income, cause('R4.2', 'income'));
  if (self.incomeShift > 0) pay(change, 'world', member, self.incomeShift, cause('R4.2', 'income-shift'));
  if (self.incomeShift < 0) pay(change, member, 'world', -self.incomeShift, cause('R4.2', 'income-shift'));
  patchMember(change, member, { incomeShift: 0, guests: [] });
  const own = change.state.units.filter((unit) => unit.owner === member);
  const upkeep = Math.ceil(own.length / 2);
  const paid = pay(change, member, 'world', upkeep, cause('R4.2', 'upkeep', { count: own.length }));
  if (paid < upkeep) {
    const idle = own
      .filter(isReady)
      .slice(0, (upkeep - paid) * 2)
      .map((unit) => unit.id);
    wearUnits(change, idle, change.state.year, cause('R4.2', 'no-upkeep'));
  }
}

function driftTensions(change: Change): void {
  for (const power of change.book.powerOrder) {
    const { tension, baseline } = change.state.powers[power];
    shiftTension(change, power, Math.sign(baseline - tension), cause('R4.4', 'drift', { baseline }));
  }
  if (!drawPercent(change, DOMESTIC_CHANCE)) return;
  const roll = draw(change) * 100;
  let sum = 0;
  for (const power of change.book.powerOrder) {
    sum += change.book.powers[power].domesticWeight;
    if (roll >= sum) continue;
    note(change, 'domesticPolitics', { power });
    shiftTension(change, power, DOMESTIC_RISE, cause('R4.4', 'domestic'));
    return;
  }
}

function drawCrises(change: Change): void {
  const { year } = change.state;
  const due = change.state.coming.filter((each) => each.year === year);
  patch(change, { coming: change.state.coming.filter((each) => each.year !== year) });
  for (const each of due) placeCrisis(change, each);
  let left = scenarioOf(change.book, change.state).draws ?? (year >= THREE_CRISES_FROM ? 3 : 2);
  // Cards that fit nowhere now are passed over and stay in the deck.
  for (const id of change.state.deck) {
    if (left === 0) return;
    if (placeCrisis(change, { year, crisis: id, region: null, power: null })) left -= 1;
  }
}

/** Offers that the scenario has for this year go into envelopes; a power's own offer of last night gives way (R8.5). */
function layOffers(change: Change): void {
  for (const { year, power, member, ask, amount } of scenarioOf(change.book, change.state).offers ?? []) {
    if (year !== change.state.year) continue;
    // A member has one envelope: what another power meant for it waits for no second one.
    for (const other of change.book.powerOrder) {
      if (change.state.powers[other].wedge?.member === member) patchPower(change, other, { wedge: null });
    }
    patchPower(change, power, { wedge: { member, ask, amount } });
  }
}

/** Puts a card on the map; false if no region fits it now, or it lies there. No region bears two crises in one year. */
export function placeCrisis(change: Change, coming: Coming): boolean {
  const card = cardOf(change.book, coming.crisis);
  if (change.state.crises.some(({ id }) => id === card.id)) return false;
  const taken = change.state.crises.map((crisis) => crisis.region);
  const fits = regionsFor(change, card.region).filter((region) => !taken.includes(region));
  const wanted = coming.region && !taken.includes(coming.region) ? coming.region : null;
  if (!wanted && fits.length === 0) return false;
  const region = wanted ?? pick(change, fits);
  const power = coming.power ?? authorOf(change, card);
  const member = regionOf(change.book, region).owner;
  const named = nameOf(change, card, power);
  const crisis: Crisis = {
    id: card.id,
    region,
    member,
    power,
    named,
    attribution: card.attribution,
    option: null,
    contributions: [],
  };
  patch(change, {
    crises: [...change.state.crises, crisis],
    deck: change.state.deck.filter((each) => each !== card.id),
  });
  note(change, 'crisisDrawn', { crisis: card.id, region, member });
  applyEffects(change, card.arrival, {
    home: member,
    region,
    leader: null,
    helpers: [],
    source: named ?? power,
    because: cause('R4.6', 'crisis-arrival', { crisis: card.id }),
  });
  return true;
}

function authorOf(change: Change, card: CrisisCard): PowerId | null {
  return card.source.kind === 'powers' ? pick(change, card.source.powers) : null;
}

/** Whom the table hears named: the true author if certain, mostly if likely, any candidate if disputed (R4.6). */
function nameOf(change: Change, card: CrisisCard, power: PowerId | null): PowerId | null {
  if (power === null || card.source.kind !== 'powers') return power;
  switch (card.attribution) {
    case 'certain':
      return power;
    case 'likely':
      return drawPercent(change, LIKELY_TRUE) ? power : pick(change, card.source.powers);
    case 'disputed':
      return pick(change, card.source.powers);
    case 'unknown':
      return null;
  }
}

/** How often a "likely" author is the true one, in percent; else one of the candidates is named. */
const LIKELY_TRUE = 75;

function regionsFor(change: Change, rule: RegionRule): readonly RegionId[] {
  const { book, state } = change;
  const where = (test: (region: RegionId) => boolean): readonly RegionId[] => book.regionOrder.filter(test);
  switch (rule.kind) {
    case 'any':
      return book.regionOrder;
    case 'regions':
      return rule.ids;
    case 'members':
      return where((region) => rule.ids.includes(regionOf(book, region).owner));
    case 'hazard':
      return where((region) =>
        regionOf(book, region).hazards.some((hazard) => rule.hazards.includes(hazard)),
      );
    case 'border':
      return where((region) => regionOf(book, region).borders.some((power) => rule.powers.includes(power)));
    case 'caspian':
      return where((region) => regionOf(book, region).caspian);
    case 'commander':
      return book.members[state.commander].regions.slice(0, 1);
    case 'site': {
      const hosts = where((region) => state.sites.some((site) => site.region === region));
      return hosts.length > 0 ? hosts : book.regionOrder;
    }
  }
}

function telegraph(change: Change, power: PowerId): void {
  const leaning = inclination(change.book, change.state, power);
  patchPower(change, power, { telegraph: leaning });
  if (leaning) note(change, 'telegraphed', { power, row: leaning.row, target: leaning.target ?? '' });
}

export const DAWN_RULES: RulesFor<'openYear'> = {
  openYear: {
    candidates: () => [{ kind: 'openYear' }],
    check: () => null,
    perform: (change) => enterAgenda(change),
  },
};
