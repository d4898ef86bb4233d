import type { GameEvent, Meter, Purse } from '../model/event.ts';
import type { CrisisId, MemberId, Motive, PowerId, RegionId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import type { Sum, Term } from '../model/sum.ts';
import { sumOf } from '../model/sum.ts';
import type { Book } from './book.ts';
import { openBook } from './book.ts';
import { crisisSum } from './crises/odds.ts';
import { deterrence } from './defence/deterrence.ts';
import { attackSum, defenceSum } from './defence/operation.ts';
import { articleSum } from './founding/articles.ts';
import { isParty, parties } from './membership.ts';
import { resolve } from './powers/resolve.ts';
import { finalStanding } from './results.ts';
import { shareCap, shareWeight } from './shares.ts';

/** A number on the page that can be opened to its sum. */
export type Question =
  | { readonly kind: 'meter'; readonly meter: 'will' | 'coordination' | 'ladder' | 'normalisation' }
  | { readonly kind: 'tension'; readonly power: PowerId }
  | {
      readonly kind: 'member';
      readonly meter: 'stability' | 'reliability' | 'standing';
      readonly member: MemberId;
    }
  | { readonly kind: 'influence'; readonly member: MemberId; readonly power: PowerId }
  | { readonly kind: 'funds'; readonly purse: MemberId | 'fund' }
  | { readonly kind: 'share'; readonly member: MemberId }
  | { readonly kind: 'income'; readonly member: MemberId }
  | { readonly kind: 'funded' }
  | {
      readonly kind: 'deterrence';
      readonly power: PowerId;
      readonly region: RegionId;
      readonly withPact?: boolean;
    }
  | { readonly kind: 'resolve'; readonly power: PowerId; readonly region: RegionId; readonly motive: Motive }
  | { readonly kind: 'crisis'; readonly crisis: CrisisId }
  | { readonly kind: 'defence' }
  | { readonly kind: 'attack' }
  /** The vote on the article on the table, as far as it is cast (R8.8). */
  | { readonly kind: 'article' }
  | { readonly kind: 'final-standing'; readonly member: MemberId };

/**
 * The sum behind a number: the very terms that the rule added. Numbers that run on from year to year (Will, tension,
 * standing, funds) are their start and every change since, from the log; payments the asker may not see are one term.
 */
export function explain(library: Library, state: State, question: Question): Sum {
  const book = openBook(library);
  switch (question.kind) {
    case 'meter':
      return history(state, state[question.meter], (event) => event.meter === question.meter);
    case 'tension': {
      const { power } = question;
      return history(
        state,
        state.powers[power].tension,
        (event) => event.meter === 'tension' && event.power === power,
      );
    }
    case 'member': {
      const { member, meter } = question;
      const now = state.members[member][meter];
      return history(state, now, (event) => event.meter === meter && event.member === member);
    }
    case 'influence': {
      const { member, power } = question;
      const now = state.members[member].influence[power];
      const own = (event: Shifted): boolean =>
        event.meter === 'influence' && event.member === member && event.power === power;
      return history(state, now, own);
    }
    case 'funds':
      return account(state, question.purse);
    case 'share':
      return shareSum(book, state, question.member);
    case 'income':
      return incomeSum(book, state, question.member);
    case 'funded':
      return fundedSum(book, state);
    case 'deterrence':
      return deterrence(book, state, question.power, question.region, question.withPact ?? true);
    case 'resolve':
      return resolve(state, question.power, question.region, question.motive);
    case 'crisis': {
      const crisis = state.crises.find(({ id }) => id === question.crisis);
      return crisis ? crisisSum(book, state, crisis) : sumOf([]);
    }
    case 'defence':
      return state.phase.kind === 'emergency'
        ? defenceSum(book, state, state.phase.council, state.phase.council.posture)
        : sumOf([]);
    case 'attack':
      return state.phase.kind === 'emergency' ? attackSum(state.phase.council) : sumOf([]);
    case 'article':
      return state.phase.kind === 'founding' ? articleSum(book, state, state.phase.votes) : sumOf([]);
    case 'final-standing':
      return finalStanding(book, state, question.member);
  }
}

type Shifted = Extract<GameEvent, { kind: 'meterShifted' }>;

/** A running number: where it began, and each logged change with its cause and year. */
function history(state: State, now: number, matches: (event: Shifted & { meter: Meter }) => boolean): Sum {
  const terms: Term[] = [];
  let changed = 0;
  for (const event of state.log) {
    if (event.kind !== 'meterShifted' || !matches(event) || event.by === 0) continue;
    const { label, rule } = event.because;
    terms.push({ label, with: { ...event.because.with, year: event.at }, value: event.by, rule });
    changed += event.by;
  }
  return sumOf([{ label: 'start', value: now - changed, rule: 'R2.12' }, ...terms]);
}

/** Funds of a member or the common fund: every payment in and out that the asker may see. */
function account(state: State, purse: Purse): Sum {
  const terms: Term[] = [];
  let seen = 0;
  for (const event of state.log) {
    if (event.kind !== 'moneyMoved' || (event.payer !== purse && event.payee !== purse)) continue;
    const value = event.payee === purse ? event.amount : -event.amount;
    const { label, rule } = event.because;
    terms.push({ label, with: { ...event.because.with, year: event.at }, value, rule });
    seen += value;
  }
  const now = purse === 'fund' ? state.fund : purse === 'world' ? 0 : state.members[purse].funds;
  return sumOf([{ label: 'start', value: now - seen, rule: 'R2.8' }, ...terms]);
}

/** A share of the programme: what the key gives, and what caps, the least share and rounding did to it. */
function shareSum(book: Book, state: State, member: MemberId): Sum {
  const { programme, assessed } = state.now;
  const key = state.treaty.contributions;
  const all = parties(book, state).reduce((sum, each) => sum + shareWeight(book, key, each), 0);
  const weight = isParty(state, member) ? shareWeight(book, key, member) : 0;
  const raw = Math.round((programme * weight * 10) / all) / 10;
  const share = assessed[member] ?? 0;
  return sumOf([
    { label: 'share-by-key', with: { key, programme, weight, all }, value: raw, rule: 'R3.5' },
    { label: 'share-rounded', with: { cap: shareCap(book, member) }, value: share - raw, rule: 'R3.5' },
  ]);
}

/** What the next dawn brings: income and shift, less upkeep. */
function incomeSum(book: Book, state: State, member: MemberId): Sum {
  const count = state.units.filter(({ owner }) => owner === member).length;
  const { incomeShift } = state.members[member];
  const terms: Term[] = [{ label: 'income', value: book.members[member].income, rule: 'R4.2' }];
  if (incomeShift !== 0) terms.push({ label: 'income-shift', value: incomeShift, rule: 'R4.2' });
  terms.push({ label: 'upkeep', with: { count }, value: -Math.ceil(count / 2), rule: 'R4.2' });
  return sumOf(terms);
}

/** What was raised for the programme of the year, by payer. */
function fundedSum(book: Book, state: State): Sum {
  const terms: Term[] = [];
  let paid = 0;
  for (const member of book.order) {
    const value = state.now.paid[member] ?? 0;
    if (value > 0) terms.push({ label: 'pledge', with: { member }, value, rule: 'R4.24' });
    paid += value;
  }
  if (state.now.raised > paid)
    terms.push({ label: 'admitted-states', value: state.now.raised - paid, rule: 'R4.13' });
  return sumOf(terms);
}
