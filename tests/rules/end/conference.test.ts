import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Price } from '../../../src/model/action.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import { actors } from '../../../src/rules/actors.ts';
import { legal } from '../../../src/rules/legal.ts';
import { view } from '../../../src/rules/view.ts';
import { siteOf, withMember } from '../../support/arrange.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { doAction, refusalOf } from '../../support/game.ts';
import { answer, conference, conferenceIn, namePrices, pool } from './conference-table.ts';

const AMENDMENT: Price = { kind: 'amendment', article: 'obligation', setting: 'automatic' };
const MONEY: Price = { kind: 'money', amount: 4 };
const SITE: Price = { kind: 'site', project: 'headquarters' };
const HEADQUARTERS = { sites: [siteOf('headquarters', 'marmara')] };

describe('R7.2 prices', () => {
  it('R7.2 each seat names a price in the open, in order from the commander', () => {
    const state = conference();
    expect(conferenceIn(state).order).toEqual([
      'kazakhstan',
      'kyrgyzstan',
      'uzbekistan',
      'turkmenistan',
      'azerbaijan',
      'turkiye',
    ]);
    expect(actors(LIBRARY, state)).toEqual(['kazakhstan']);
    const named = doAction(state, 'kazakhstan', { kind: 'namePrice', price: MONEY });
    expect(actors(LIBRARY, named)).toEqual(['kyrgyzstan']);
    expect(conferenceIn(view(LIBRARY, named, 'turkiye')).prices).toEqual([
      { member: 'kazakhstan', price: MONEY, met: null },
    ]);
  });

  it('R7.2 an amendment, ¤2 to 6, a standing site of another host, or nothing', () => {
    const state = conference({ sites: [siteOf('headquarters', 'marmara'), siteOf('cyber-centre', 'altai')] });
    const prices = legal(LIBRARY, state, 'kazakhstan').map((action) =>
      action.kind === 'namePrice' ? action.price : null,
    );
    expect(prices).toContainEqual({ kind: 'nothing' });
    expect(prices.flatMap((price) => (price?.kind === 'money' ? [price.amount] : []))).toEqual([
      2, 3, 4, 5, 6,
    ]);
    expect(prices.flatMap((price) => (price?.kind === 'site' ? [price.project] : []))).toEqual([
      'headquarters',
    ]);
    expect(prices).toContainEqual(AMENDMENT);
  });

  it('R7.2 what is out of bounds is refused: ¤1, ¤7, a setting that stands, one’s own site, none at all', () => {
    const state = conference({ sites: [siteOf('headquarters', 'marmara'), siteOf('cyber-centre', 'altai')] });
    const refused = (price: Price) => refusalOf(state, 'kazakhstan', { kind: 'namePrice', price })?.kind;
    expect(refused({ kind: 'money', amount: 1 })).toBe('limit-reached');
    expect(refused({ kind: 'money', amount: 7 })).toBe('limit-reached');
    expect(refused({ kind: 'amendment', article: 'obligation', setting: 'deems-necessary' })).toBe(
      'same-setting',
    );
    expect(refused({ kind: 'amendment', article: 'obligation', setting: 'never' })).toBe('unknown-id');
    expect(refused({ kind: 'site', project: 'cyber-centre' })).toBe('already-done');
    expect(refused({ kind: 'site', project: 'relief-pool' })).toBe('nothing-to-do');
    expect(refused({ kind: 'money', amount: 2 })).toBeUndefined();
    expect(refused({ kind: 'money', amount: 6 })).toBeUndefined();
  });

  it('R2.10 a member whose law forbids foreign bases asks for no base', () => {
    const state = conference({ commander: 'uzbekistan', sites: [siteOf('rapid-reaction', 'marmara')] });
    const base = { kind: 'namePrice', price: { kind: 'site', project: 'rapid-reaction' } } as const;
    expect(refusalOf(state, 'uzbekistan', base)?.kind).toBe('barred-by-law');
    expect(refusalOf(withMember(state, 'uzbekistan', { law: false }), 'uzbekistan', base)).toBeNull();
  });

  it('R7.2 where nobody asks anything the ballots come at once', () => {
    expect(conferenceIn(namePrices(conference())).stage).toBe('ballots');
  });
});

describe('R7.3 an amendment', () => {
  it('R7.3 every other member that is not suspended answers, the associate too', () => {
    const state = namePrices(conference({ members: { kyrgyzstan: { suspended: true } } }), {
      turkiye: AMENDMENT,
    });
    expect(actors(LIBRARY, state)).toEqual(['azerbaijan', 'kazakhstan', 'uzbekistan', 'turkmenistan']);
  });

  it('R7.3 by the decision rule, its owner counting as a yes: met, the treaty is amended', () => {
    const state = answer(namePrices(conference(), { turkiye: AMENDMENT }), {});
    expect(state.treaty.obligation).toBe('automatic');
    expect(conferenceIn(state).prices).toContainEqual({ member: 'turkiye', price: AMENDMENT, met: true });
    expect(eventOf(state, 'treatyAmended')).toMatchObject({ article: 'obligation', setting: 'automatic' });
    expect(conferenceIn(state).stage).toBe('ballots');
  });

  it('R7.3 under consensus one no is enough to lose it, and then money is asked', () => {
    const state = answer(namePrices(conference(), { turkiye: AMENDMENT }), { kyrgyzstan: false });
    expect(state.treaty.obligation).toBe('deems-necessary');
    expect(conferenceIn(state)).toMatchObject({
      stage: 'pooling',
      queue: ['kazakhstan', 'kyrgyzstan', 'uzbekistan', 'turkmenistan', 'azerbaijan'],
    });
  });

  it('R7.3 under two-thirds its owner’s yes counts: with three of the five others it is four of six', () => {
    const asked = namePrices(conference({ treaty: { decision: 'two-thirds' } }), { turkiye: AMENDMENT });
    const votes = { azerbaijan: true, kazakhstan: true, kyrgyzstan: true };
    expect(answer(asked, votes, false).treaty.obligation).toBe('automatic');
    expect(answer(asked, { ...votes, kyrgyzstan: false }, false).treaty.obligation).toBe('deems-necessary');
  });

  it('R7.3 answers stay in hand until all are in', () => {
    const asked = namePrices(conference(), { turkiye: AMENDMENT });
    const yes = doAction(asked, 'kyrgyzstan', { kind: 'votePrice', agree: true });
    const no = doAction(asked, 'kyrgyzstan', { kind: 'votePrice', agree: false });
    expect(view(LIBRARY, yes, 'turkiye')).toEqual(view(LIBRARY, no, 'turkiye'));
    expect(eventsOf(answer(yes, {}), 'priceVoted')).toHaveLength(5);
  });

  it('R7.3 a wish that another price has fulfilled already is met', () => {
    const state = answer(namePrices(conference(), { kazakhstan: AMENDMENT, turkiye: AMENDMENT }), {});
    expect(conferenceIn(state).prices.filter(({ met }) => met)).toHaveLength(2);
    expect(eventsOf(state, 'treatyAmended')).toHaveLength(1);
  });
});

describe('R7.3 a site', () => {
  it('R7.3 its host alone answers; if it yields, the site moves and the price is met', () => {
    const asked = namePrices(conference(HEADQUARTERS), { uzbekistan: SITE });
    expect(actors(LIBRARY, asked)).toEqual(['turkiye']);
    const state = doAction(asked, 'turkiye', { kind: 'yieldSite', agree: true });
    expect(state.sites).toMatchObject([{ project: 'headquarters', region: 'khorezm-aral' }]);
    expect(conferenceIn(state).prices).toContainEqual({ member: 'uzbekistan', price: SITE, met: true });
  });

  it('R7.3 if it does not yield, the others are asked for money', () => {
    const asked = namePrices(conference(HEADQUARTERS), { uzbekistan: SITE });
    const state = doAction(asked, 'turkiye', { kind: 'yieldSite', agree: false });
    expect(conferenceIn(state).stage).toBe('pooling');
    expect(state.sites).toEqual(HEADQUARTERS.sites);
  });
});

describe('R7.3 money and the counter-offer', () => {
  it('R7.3 money is met if the others put it together, in order; it moves only then', () => {
    const asked = namePrices(conference(), { turkmenistan: MONEY });
    expect(conferenceIn(asked).queue).toEqual([
      'kazakhstan',
      'kyrgyzstan',
      'uzbekistan',
      'azerbaijan',
      'turkiye',
    ]);
    const half = doAction(asked, 'kazakhstan', { kind: 'offerMoney', amount: 3 });
    expect(half.members.kazakhstan.funds).toBe(6);
    const state = pool(half, { azerbaijan: 1 });
    expect(paidFor(state, 'price')).toEqual([
      { payer: 'kazakhstan', payee: 'turkmenistan', amount: 3 },
      { payer: 'azerbaijan', payee: 'turkmenistan', amount: 1 },
    ]);
    expect(state.members.turkmenistan.funds).toBe(10);
    expect(conferenceIn(state).stage).toBe('ballots');
  });

  it('R7.3 once it is together nobody else is asked, and nobody gives more than is missing', () => {
    const asked = namePrices(conference(), { turkmenistan: MONEY });
    expect(refusalOf(asked, 'kazakhstan', { kind: 'offerMoney', amount: 5 })?.kind).toBe('limit-reached');
    const state = doAction(asked, 'kazakhstan', { kind: 'offerMoney', amount: 4 });
    expect(conferenceIn(state).stage).toBe('ballots');
    const poor = withMember(asked, 'kazakhstan', { funds: 2 });
    expect(refusalOf(poor, 'kazakhstan', { kind: 'offerMoney', amount: 3 })?.kind).toBe('not-enough-funds');
  });

  it('R7.3 not met, what the others put together is the one counter-offer, and its owner takes it or not', () => {
    const asked = pool(namePrices(conference(), { turkmenistan: MONEY }), { kazakhstan: 1, turkiye: 2 });
    expect(conferenceIn(asked).stage).toBe('counter');
    expect(actors(LIBRARY, asked)).toEqual(['turkmenistan']);
    const taken = doAction(asked, 'turkmenistan', { kind: 'answerCounter', accept: true });
    expect(taken.members.turkmenistan.funds).toBe(9);
    expect(conferenceIn(taken).prices).toContainEqual({ member: 'turkmenistan', price: MONEY, met: true });
    const refused = doAction(asked, 'turkmenistan', { kind: 'answerCounter', accept: false });
    expect(refused.members.turkmenistan.funds).toBe(6);
    expect(refused.members.turkiye.funds).toBe(6);
    expect(conferenceIn(refused).prices).toContainEqual({ member: 'turkmenistan', price: MONEY, met: false });
  });

  it('R7.3 where nobody gives anything the price is not met, and nothing is offered', () => {
    const state = pool(namePrices(conference(), { turkmenistan: MONEY }));
    expect(conferenceIn(state)).toMatchObject({ stage: 'ballots' });
    expect(eventOf(state, 'priceSettled').outcome).toBe('unmet');
  });

  it('R7.3 in place of an amendment or a site up to ¤6 may be offered', () => {
    const asked = answer(namePrices(conference(), { turkiye: AMENDMENT }), {}, false);
    expect(refusalOf(asked, 'kazakhstan', { kind: 'offerMoney', amount: 6 })).toBeNull();
    const full = doAction(asked, 'kazakhstan', { kind: 'offerMoney', amount: 6 });
    expect(conferenceIn(full).stage).toBe('counter');
    expect(
      refusalOf(withMember(asked, 'kazakhstan', { funds: 9 }), 'kazakhstan', {
        kind: 'offerMoney',
        amount: 7,
      })?.kind,
    ).toBe('limit-reached');
  });

  it('R7.3 prices are met one by one, in the order in which they were named', () => {
    const state = namePrices(conference(HEADQUARTERS), {
      uzbekistan: SITE,
      turkmenistan: MONEY,
      azerbaijan: MONEY,
    });
    expect(conferenceIn(state)).toMatchObject({ stage: 'answering', at: 2 });
    const site = doAction(state, 'turkiye', { kind: 'yieldSite', agree: true });
    expect(conferenceIn(site)).toMatchObject({ stage: 'pooling', at: 3 });
    const paid = doAction(site, 'kazakhstan', { kind: 'offerMoney', amount: 4 });
    expect(conferenceIn(paid)).toMatchObject({ stage: 'pooling', at: 4 });
    expect(paid.members.turkmenistan.funds).toBe(10);
  });
});

describe('R7.4 a met price', () => {
  const met = pool(namePrices(conference(), { turkmenistan: MONEY }), { kazakhstan: 4 });

  it('R7.4 gives its owner standing +2 and counts as met', () => {
    expect(shiftsOf(met, 'standing', { member: 'turkmenistan', rule: 'R7.4' })).toEqual([2]);
    expect(met.members.turkmenistan.tally.pricesMet).toBe(1);
  });

  it('R7.4 binds its owner to renew, and nobody else', () => {
    const leave = { kind: 'castRenewal', renew: false } as const;
    expect(refusalOf(met, 'turkmenistan', leave)).toMatchObject({ kind: 'bound-by-offer', rule: 'R7.4' });
    expect(refusalOf(met, 'turkmenistan', { kind: 'castRenewal', renew: true })).toBeNull();
    for (const seat of MEMBER_IDS.filter((id) => id !== 'turkmenistan'))
      expect(refusalOf(met, seat, leave)).toBeNull();
  });

  it('R7.4 so does an accepted counter-offer, and a refused one does not', () => {
    const asked = pool(namePrices(conference(), { turkmenistan: MONEY }), { kazakhstan: 1 });
    const leave = { kind: 'castRenewal', renew: false } as const;
    const taken = doAction(asked, 'turkmenistan', { kind: 'answerCounter', accept: true });
    expect(shiftsOf(taken, 'standing', { rule: 'R7.4' })).toEqual([2]);
    expect(refusalOf(taken, 'turkmenistan', leave)?.rule).toBe('R7.4');
    const refused = doAction(asked, 'turkmenistan', { kind: 'answerCounter', accept: false });
    expect(shiftsOf(refused, 'standing', { rule: 'R7.4' })).toEqual([]);
    expect(refusalOf(refused, 'turkmenistan', leave)).toBeNull();
  });
});
