import type { Ballot, Price } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { ConferencePhase } from '../../model/phase.ts';
import type { ConferencePrice } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Amendment } from '../../model/treaty.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Book } from '../book.ts';
import { isBrief } from '../brief.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, pay, shiftMember } from '../change.ts';
import type { Decision } from '../council/decision.ts';
import { decide } from '../council/decision.ts';
import { amend, amendments, refuseAmendment } from '../council/motions.ts';
import { mayHostBases } from '../law.ts';
import { mayVote, parties, partiesFromCommander } from '../membership.ts';
import { hostOf } from '../projects.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { renewalResult } from '../results.ts';

/** ¤ that a seat may ask (R7.2). */
const MONEY_PRICES = [2, 3, 4, 5, 6] as const;
/** Most that a counter-offer in place of a refused amendment or site may come to (R7.3). */
const MOST_COUNTER = 6;
const PRICE_STANDING = 2;

export function enterConference(change: Change): void {
  note(change, 'conferenceOpened', {});
  const order = partiesFromCommander(change.book, change.state);
  patch(change, {
    phase: {
      kind: 'conference',
      stage: isBrief(change.book, change.state) ? 'ballots' : 'naming',
      order,
      prices: [],
      at: 0,
      votes: {},
      queue: [],
      pool: {},
      ballots: {},
    },
  });
}

/** Decides on an amendment that is somebody's price: its owner is for it (R7.3). */
export function decidePrice(
  book: Book,
  state: State,
  votes: Readonly<Partial<Record<MemberId, boolean>>>,
): Decision {
  const ballots: Partial<Record<MemberId, Ballot>> = { [priceNow(state).member]: 'yes' };
  for (const member of priceAnswerers(book, state)) ballots[member] = votes[member] ? 'yes' : 'no';
  const voters = book.order.filter((member) => member in ballots);
  return decide(book, state, voters, ballots);
}

function conferenceOf(state: State): ConferencePhase {
  if (state.phase.kind !== 'conference') throw new Error(`no conference in ${state.phase.kind}`);
  return state.phase;
}

function patchConference(change: Change, part: Partial<ConferencePhase>): void {
  patch(change, { phase: { ...conferenceOf(change.state), ...part } });
}

/** The price on the table now. */
export function priceNow(state: State): ConferencePrice {
  const { prices, at } = conferenceOf(state);
  const price = prices[at];
  if (!price) throw new Error('no price on the table');
  return price;
}

/** Who answers the price on the table: voters on an amendment, the host of a site. */
export function priceAnswerers(book: Book, state: State): MemberId[] {
  const { member, price } = priceNow(state);
  if (price.kind === 'amendment') {
    return book.order.filter((each) => each !== member && mayVote(state, each));
  }
  const site =
    price.kind === 'site' ? state.sites.find(({ project }) => project === price.project) : undefined;
  const host = site ? hostOf(book, site) : null;
  return host ? [host] : [];
}

/** Sited projects of other hosts that a member could lawfully host instead. */
function sitesWanted(book: Book, state: State, seat: MemberId): Price[] {
  return state.sites
    .filter((site) => refuseSite(book, state, seat, site.project) === null)
    .map(({ project }) => ({ kind: 'site' as const, project }));
}

function refuseSite(
  book: Book,
  state: State,
  seat: MemberId,
  project: string,
): ReturnType<typeof refuse> | null {
  const site = state.sites.find((each) => each.project === project);
  if (!site || site.region === null) return refuse('nothing-to-do', 'R7.2');
  if (hostOf(book, site) === seat) return refuse('already-done', 'R7.2', { project });
  return book.projects[site.project].base && !mayHostBases(book, state, seat)
    ? refuse('barred-by-law', 'R2.10', { member: seat })
    : null;
}

/** Puts the price at `at` on the table, passing over those who ask nothing; after the last come the ballots. */
function openPrice(change: Change, at: number): void {
  const { prices } = conferenceOf(change.state);
  const entry = prices[at];
  if (!entry) return patchConference(change, { stage: 'ballots', at });
  patchConference(change, { at, votes: {}, pool: {}, queue: [] });
  if (entry.price.kind === 'nothing') return openPrice(change, at + 1);
  const stale =
    entry.price.kind === 'amendment' &&
    refuseAmendment(change.state.treaty, entry.price.article, entry.price.setting);
  if (stale) return settlePrice(change, true, {});
  if (entry.price.kind === 'money' || priceAnswerers(change.book, change.state).length === 0)
    return openPool(change);
  patchConference(change, { stage: 'answering' });
}

/** The others are asked for money in order: the price itself, or the one counter-offer (R7.3). */
function openPool(change: Change): void {
  const { member } = priceNow(change.state);
  const queue = partiesFromCommander(change.book, change.state).filter((each) => each !== member);
  if (queue.length === 0) return settlePrice(change, false, {});
  patchConference(change, { stage: 'pooling', queue, pool: {} });
}

function pooled(state: State): number {
  return Object.values(conferenceOf(state).pool).reduce((sum, amount) => sum + (amount ?? 0), 0);
}

/** What may still be put in: the price, or the ceiling of a counter-offer. */
function poolLeft(state: State): number {
  const { price } = priceNow(state);
  return (price.kind === 'money' ? price.amount : MOST_COUNTER) - pooled(state);
}

function closePool(change: Change): void {
  const { price } = priceNow(change.state);
  const sum = pooled(change.state);
  const { pool } = conferenceOf(change.state);
  if (price.kind === 'money' && sum >= price.amount) return settlePrice(change, true, pool);
  if (sum === 0) return settlePrice(change, false, {});
  patchConference(change, { stage: 'counter' });
}

/** A price is met (with the money that met it) or not, and the next comes on the table (R7.4). */
function settlePrice(change: Change, met: boolean, pool: ConferencePhase['pool']): void {
  const phase = conferenceOf(change.state);
  const { member, price } = priceNow(change.state);
  for (const [payer, amount] of Object.entries(pool)) {
    pay(change, payer as MemberId, member, amount ?? 0, cause('R7.3', 'price', { member }));
  }
  const prices = phase.prices.map((each, index) => (index === phase.at ? { ...each, met } : each));
  patchConference(change, { prices });
  note(change, 'priceSettled', { member, price, outcome: met ? 'met' : 'unmet' });
  if (met) {
    shiftMember(change, 'standing', member, PRICE_STANDING, cause('R7.4', 'price-met'));
    count(change, member, { pricesMet: 1 });
  }
  openPrice(change, phase.at + 1);
}

type ConferenceAction =
  'namePrice' | 'votePrice' | 'yieldSite' | 'offerMoney' | 'answerCounter' | 'castRenewal';

export const CONFERENCE_RULES: RulesFor<ConferenceAction> = {
  namePrice: {
    candidates: (book, state, seat) => {
      const prices: Price[] = [
        { kind: 'nothing' },
        ...MONEY_PRICES.map((amount) => ({ kind: 'money' as const, amount })),
        ...amendments(state.treaty).map(({ article, setting }) => ({
          kind: 'amendment' as const,
          article,
          setting,
        })),
        ...sitesWanted(book, state, seat),
      ];
      return prices.map((price) => ({ kind: 'namePrice', price }));
    },
    check: (book, state, seat, { price }) => {
      switch (price.kind) {
        case 'nothing':
          return null;
        case 'money': {
          const [least, most] = [MONEY_PRICES[0], MONEY_PRICES[MONEY_PRICES.length - 1] ?? 0];
          return price.amount >= least && price.amount <= most
            ? null
            : refuse('limit-reached', 'R7.2', { most });
        }
        case 'amendment':
          return refuseAmendment(state.treaty, price.article, price.setting);
        case 'site':
          return refuseSite(book, state, seat, price.project);
      }
    },
    perform: (change, seat, { price }) => {
      const { prices, order, at } = conferenceOf(change.state);
      note(change, 'priceNamed', { member: seat, price });
      patchConference(change, { prices: [...prices, { member: seat, price, met: null }], at: at + 1 });
      if (at + 1 >= order.length) openPrice(change, 0);
    },
  },
  votePrice: {
    candidates: (_book, state) =>
      priceNow(state).price.kind === 'amendment'
        ? [true, false].map((agree) => ({ kind: 'votePrice', agree }))
        : [],
    check: (_book, state) =>
      priceNow(state).price.kind === 'amendment' ? null : refuse('wrong-phase', 'R7.3'),
    perform: (change, seat, { agree }) => {
      const votes = { ...conferenceOf(change.state).votes, [seat]: agree };
      patchConference(change, { votes });
      const voters = priceAnswerers(change.book, change.state);
      if (voters.some((each) => !(each in votes))) return;
      for (const each of voters)
        note(change, 'priceVoted', { member: each, agree: votes[each] ? 'yes' : 'no' });
      const { price } = priceNow(change.state);
      const { carried } = decidePrice(change.book, change.state, votes);
      if (!carried) return openPool(change);
      if (price.kind === 'amendment') {
        const { article, setting } = price;
        patch(change, { treaty: amend(change.state.treaty, { article, setting } as Amendment) });
        note(change, 'treatyAmended', { article, setting });
      }
      settlePrice(change, true, {});
    },
  },
  yieldSite: {
    candidates: (_book, state) =>
      priceNow(state).price.kind === 'site'
        ? [true, false].map((agree) => ({ kind: 'yieldSite', agree }))
        : [],
    check: (_book, state) => (priceNow(state).price.kind === 'site' ? null : refuse('wrong-phase', 'R7.3')),
    perform: (change, seat, { agree }) => {
      note(change, 'priceVoted', { member: seat, agree: agree ? 'yes' : 'no' });
      if (!agree) return openPool(change);
      const { member, price } = priceNow(change.state);
      if (price.kind !== 'site') return;
      const region = change.book.members[member].regions[0] ?? '';
      patch(change, {
        sites: change.state.sites.map((site) =>
          site.project === price.project ? { ...site, region } : site,
        ),
      });
      note(change, 'siteMoved', { member, project: price.project, region });
      settlePrice(change, true, {});
    },
  },
  offerMoney: {
    candidates: (_book, state, seat) =>
      Array.from({ length: Math.min(poolLeft(state), state.members[seat].funds) + 1 }, (_, amount) => ({
        kind: 'offerMoney',
        amount,
      })),
    check: (_book, state, seat, { amount }) => {
      const most = poolLeft(state);
      if (amount > most) return refuse('limit-reached', 'R7.3', { most });
      return cannotPay(state.members[seat].funds, amount, 'R7.3');
    },
    perform: (change, seat, { amount }) => {
      const { pool, queue } = conferenceOf(change.state);
      patchConference(change, { pool: { ...pool, [seat]: amount }, queue: queue.slice(1) });
      note(change, 'moneyOffered', { member: seat, amount });
      if (poolLeft(change.state) === 0 || queue.length === 1) closePool(change);
    },
  },
  answerCounter: {
    candidates: () => [true, false].map((accept) => ({ kind: 'answerCounter', accept })),
    check: () => null,
    perform: (change, seat, { accept }) => {
      note(change, 'counterAnswered', {
        member: seat,
        accept: accept ? 'yes' : 'no',
        amount: pooled(change.state),
      });
      settlePrice(change, accept, accept ? conferenceOf(change.state).pool : {});
    },
  },
  castRenewal: {
    candidates: () => [true, false].map((renew) => ({ kind: 'castRenewal', renew })),
    check: (_book, state, seat, { renew }) => {
      const bound = conferenceOf(state).prices.some(({ member, met }) => member === seat && met);
      return bound && !renew ? refuse('bound-by-offer', 'R7.4', { member: seat }) : null;
    },
    perform: (change, seat, { renew }) => {
      const ballots = { ...conferenceOf(change.state).ballots, [seat]: renew };
      patchConference(change, { ballots });
      if (parties(change.book, change.state).every((member) => member in ballots))
        renewalResult(change, ballots);
    },
  },
};
