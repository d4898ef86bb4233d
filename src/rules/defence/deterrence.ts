import type { MemberId, PowerId, RegionId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Sum, Term } from '../../model/sum.ts';
import { roundTenth, sumOf } from '../../model/sum.ts';
import type { Book } from '../book.ts';
import { regionOf } from '../book.ts';
import { canReach } from '../geography.ts';
import { mayFight, provisionsOf } from '../law.ts';
import { once } from '../memo.ts';
import { isFull } from '../membership.ts';
import { baseAt, hostOf } from '../projects.ts';
import { isReady, strengthOf } from '../units.ts';

/** The most that local strength, works and defences add together (R5.14). */
const LOCAL_CAP = 4;

/** What an obligation makes the promise worth (R3.8). */
export const OBLIGATION_WORTH = {
  automatic: 1,
  'deems-necessary': 0.75,
  'on-request': 0.5,
  consultation: 0.25,
} as const;

/**
 * Deterrence of a strike by a power on a region, in tenths (R5.14). `withPact: false` leaves out everything the alliance
 * adds (tripwires, firm stance, extended), for the comparison "with and without".
 */
export function deterrence(book: Book, state: State, power: PowerId, region: RegionId, withPact = true): Sum {
  return once(state, `deterrence ${power} ${region} ${withPact}`, () => {
    const { owner } = regionOf(book, region);
    const terms = [
      ...localTerms(book, state, power, region, owner),
      ...guaranteeTerms(book, state, power, owner),
    ];
    if (withPact) terms.push(...pactTerms(book, state, power, region, owner));
    return sumOf(terms);
  });
}

/** What the alliance adds: tripwires, a firm stance, and the help that may come. */
function pactTerms(book: Book, state: State, power: PowerId, region: RegionId, owner: MemberId): Term[] {
  const terms: Term[] = [];
  let guests = 0;
  for (const unit of state.units) {
    if (unit.place === region && unit.owner !== owner && unit.status !== 'worn') guests += 1;
  }
  if (guests > 0) {
    terms.push({ label: 'tripwire-units', with: { count: guests }, value: guests, rule: 'R5.14' });
  }
  if (baseAt(book, state, region)) terms.push({ label: 'tripwire-base', value: 1, rule: 'R5.14' });
  if (state.now.stances[power] === 'firm') {
    terms.push({ label: 'firm-stance', with: { power }, value: 1, rule: 'R4.27' });
  }
  terms.push(extendedTerm(book, state, power, region, owner));
  return terms;
}

function localTerms(book: Book, state: State, power: PowerId, region: RegionId, owner: MemberId): Term[] {
  const terms: Term[] = [];
  let strength = 0;
  for (const unit of state.units) {
    if (unit.owner === owner && unit.place === region && isReady(unit))
      strength += strengthOf(book, unit.kind, 'armed');
  }
  terms.push({ label: 'own-strength', with: { member: owner, region }, value: strength, rule: 'R5.14' });
  if (worksStand(state, region, power))
    terms.push({ label: 'works', with: { region }, value: 2, rule: 'R4.28' });
  if (airDefended(book, state, owner))
    terms.push({ label: 'air-defence', with: { member: owner }, value: 2, rule: 'R5.14' });
  const local = terms.reduce((sum, term) => sum + term.value, 0);
  if (local > LOCAL_CAP)
    terms.push({ label: 'local-cap', with: { cap: LOCAL_CAP }, value: LOCAL_CAP - local, rule: 'R5.14' });
  return terms;
}

/** How far the promise of help to a member of that reliability is believed, 0.4 to 1 (R5.14). */
export function credibilityOf(reliability: number): number {
  return roundTenth((0.4 + (0.6 * reliability) / 6) * 10) / 10;
}

/** Whether works against that power stand in the region. */
export function worksStand(state: State, region: RegionId, power: PowerId): boolean {
  return state.works.some((work) => work.region === region && work.power === power);
}

/** Whether a working air and drone defence stands in that member's land. */
export function airDefended(book: Book, state: State, owner: MemberId): boolean {
  return state.sites.some(
    (site) => site.project === 'air-defence' && site.active && hostOf(book, site) === owner,
  );
}

function guaranteeTerms(book: Book, state: State, power: PowerId, owner: MemberId): Term[] {
  const terms: Term[] = [];
  for (const provision of provisionsOf(book, state, owner)) {
    if (provision.kind !== 'guarantee' || provision.notAgainst === power) continue;
    const { whileTension } = provision;
    if (whileTension && state.powers[whileTension.power].tension > whileTension.atMost) continue;
    terms.push({ label: 'guarantee', with: { member: owner }, value: provision.by, rule: 'R2.10' });
  }
  return terms;
}

/** Armed strength of the other full members that can and may come to a region against that power. */
export function comingStrength(book: Book, state: State, power: PowerId, region: RegionId): number {
  const { owner } = regionOf(book, region);
  let strength = 0;
  const able = new Map<MemberId, boolean>();
  for (const unit of state.units) {
    if (unit.owner === owner || !isReady(unit)) continue;
    let may = able.get(unit.owner);
    if (may === undefined) {
      may = isFull(book, state, unit.owner) && mayFight(book, state, unit.owner, power);
      able.set(unit.owner, may);
    }
    const armed = strengthOf(book, unit.kind, 'armed');
    if (may && armed > 0 && canReach(book, state, unit, region)) strength += armed;
  }
  return strength;
}

function extendedTerm(book: Book, state: State, power: PowerId, region: RegionId, owner: MemberId): Term {
  if (!isFull(book, state, owner)) {
    return { label: 'extended-not-owed', with: { member: owner }, value: 0, rule: 'R5.14' };
  }
  const coming = comingStrength(book, state, power, region);
  const cohesion = (state.will + state.coordination) / 2;
  const obligation = OBLIGATION_WORTH[state.treaty.obligation];
  const { reliability } = state.members[owner];
  const credibility = credibilityOf(reliability);
  const value = roundTenth(Math.min(coming, cohesion) * obligation * credibility);
  return {
    label: 'extended',
    with: { coming, cohesion, obligation, credibility, reliability },
    value,
    rule: 'R5.14',
  };
}
