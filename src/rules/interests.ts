import type { InterestCheck } from '../model/library.ts';
import type { MemberId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import { regionOf } from './book.ts';
import { corridorOpen } from './geography.ts';
import { sitesOf } from './projects.ts';

/** Whether a member's interest is met as things stand; it counts at the end (R7.8). */
export function interestMet(book: Book, state: State, member: MemberId, check: InterestCheck): boolean {
  const self = state.members[member];
  const { tally } = self;
  switch (check.kind) {
    case 'tension-at-most':
      return state.powers[check.power].tension <= check.value;
    case 'tension-never-above':
      return Math.max(state.powers[check.power].peak, state.powers[check.power].tension) <= check.value;
    case 'influence-at-most':
      return self.influence[check.power] <= check.value;
    case 'hosts': {
      const sites = sitesOf(book, state, member);
      return sites.filter(({ project }) => !check.project || project === check.project).length >= check.count;
    }
    case 'hosts-none':
      return sitesOf(book, state, member).length === 0;
    case 'project-stands':
      return state.sites.some(({ project }) => project === check.project);
    case 'law-stands':
      return self.law;
    case 'law-struck':
      return !self.law;
    case 'article': {
      const setting = state.treaty[check.article];
      return Array.isArray(setting)
        ? check.settings.some((each) => (setting as readonly string[]).includes(each))
        : check.settings.includes(setting);
    }
    case 'stability-at-least':
      return self.stability >= check.value;
    case 'reliability-at-least':
      return self.reliability >= check.value;
    case 'funds-at-least':
      return self.funds >= check.value;
    case 'paid-share-at-most': {
      const all = book.order.reduce((sum, each) => sum + state.members[each].tally.paid, 0);
      return all > 0 && tally.paid * 100 <= check.percent * all;
    }
    case 'paid-in-full-years':
      return tally.fullYears >= check.share * state.past.length && state.past.length > 0;
    case 'commanded':
      return tally.commanded >= check.years;
    case 'claims-backed':
      return tally.claimsBacked >= check.count;
    case 'no-claims-pressed':
      return state.claims.length === 0;
    case 'crises-helped-abroad':
      return tally.helpedAbroad >= check.count;
    case 'crises-solved-at-home':
      return tally.solvedAtHome >= check.count;
    case 'answered-calls':
      return tally.given >= check.count;
    case 'missions-joined':
      return tally.missions >= check.count;
    case 'motions-carried':
      return tally.motions >= check.count;
    case 'corridor-open':
      return corridorOpen(book, state, check.corridor);
    case 'normalisation-at-least':
      return state.normalisation >= check.value;
    case 'works-at-least':
      return (
        state.works.filter(({ region }) => regionOf(book, region).owner === member).length >= check.count
      );
    case 'units-at-least':
      return (
        state.units.filter(({ owner, kind }) => owner === member && kind === check.unit).length >= check.count
      );
    case 'no-ground-lost':
      return tally.groundLost === 0;
    case 'no-frozen-conflict':
      return state.conflicts.length === 0;
    case 'admitted':
      return state.candidates[check.candidate] !== 'outside';
    case 'not-admitted':
      return state.candidates[check.candidate] === 'outside';
    case 'offers-refused':
      return tally.offersRefused >= check.count;
    case 'offers-taken':
      return tally.offersTaken >= check.count;
    case 'coordination-at-least':
      return state.coordination >= check.value;
    case 'ladder-never-above':
      return peakLadder(state) <= check.value;
    case 'mediations':
      return tally.mediations >= check.count;
    case 'exercises-hosted':
      return tally.exercises >= check.count;
    case 'no-allied-units-at-home':
      return !state.units.some(
        ({ owner, place }) => owner !== member && regionOf(book, place).owner === member,
      );
    case 'price-met':
      return tally.pricesMet > 0;
  }
}

/** Kinds that ask that something never happen: what has happened stays so. */
const NEVERS: ReadonlySet<InterestCheck['kind']> = new Set([
  'tension-never-above',
  'no-claims-pressed',
  'no-ground-lost',
  'ladder-never-above',
]);

/** Whether an interest is not met and cannot come to be met any more, whatever is done. */
export function interestLost(book: Book, state: State, member: MemberId, check: InterestCheck): boolean {
  return NEVERS.has(check.kind) && !interestMet(book, state, member, check);
}

function peakLadder(state: State): number {
  let peak = 0;
  for (const event of state.log) {
    if (event.kind === 'meterShifted' && event.meter === 'ladder') peak = Math.max(peak, event.to);
  }
  return peak;
}
