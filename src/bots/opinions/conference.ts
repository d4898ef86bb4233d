import type { Action, Price } from '../../model/action.ts';
import type { Motion } from '../../model/records.ts';
import { interestMet } from '../../rules/interests.ts';
import { hasGuarantor } from '../../rules/results.ts';
import type { Mind } from '../mind.ts';
import { totalOf } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { MONEY } from '../worth.ts';
import { motionOpinion } from './agenda.ts';

/** A met price is worth standing, and binds its owner to renew (R7.4). */
const MET = 2;

/** So far ahead in standing one may well be Architect. */
const LEAD = 13;

/** The renewal conference: prices, answers, money, ballots (R7.2 to R7.5). */
export function conferenceOpinion(mind: Mind, action: Action): Terms {
  const { view, weights, own } = mind;
  switch (action.kind) {
    case 'namePrice':
      return price(mind, action.price);
    case 'votePrice': {
      const worth = askedWorth(mind);
      return { alliance: (action.agree ? 1 : -1) * (worth + 0.25 * weights.alliance) };
    }
    case 'yieldSite':
      return action.agree
        ? { alliance: 0.5 * weights.alliance, interest: mind.has('hosts').length > 0 ? -mind.aim : -0.3 }
        : {};
    case 'offerMoney': {
      const asked = asksMoney(view) ?? 2;
      const share = Math.min(action.amount, Math.ceil(asked / 4));
      return {
        alliance: weights.alliance * 0.55 * share,
        money: -weights.money * MONEY * 0.5 * action.amount - (own.funds < action.amount + 2 ? 0.3 : 0),
      };
    }
    case 'answerCounter':
      return action.accept ? { money: 1 } : {};
    case 'castRenewal':
      return renewal(mind, action.renew);
    default:
      return {};
  }
}

/** Modest prices are met; what nobody pays costs nothing but the name. */
function price(mind: Mind, asked: Price): Terms {
  // A price that is met binds.
  if (mayGo(mind)) return asked.kind === 'nothing' ? { offers: 3 } : {};
  switch (asked.kind) {
    case 'nothing':
      return { alliance: 0.5 * mind.weights.alliance };
    case 'money': {
      const likely = Math.max(0, 0.75 - 0.13 * (asked.amount - 2));
      return { money: likely * (MONEY * asked.amount + MET), alliance: -0.5 * mind.weights.alliance };
    }
    case 'amendment': {
      const wanted = mind
        .wants('article')
        .some(({ article, settings }) => article === asked.article && settings.includes(asked.setting));
      return { interest: wanted ? 0.6 * (mind.aim + MET) : 0.3, alliance: -0.5 };
    }
    case 'site':
      return {
        interest: mind.wants('hosts').some(({ project }) => !project || project === asked.project)
          ? 0.7 * (mind.aim + MET)
          : 0.1,
        alliance: -0.6,
      };
  }
}

/** What the amendment on the table would be worth to this seat. */
function askedWorth(mind: Mind): number {
  const { phase } = mind.view;
  const now = phase.kind === 'conference' ? phase.prices[phase.at]?.price : undefined;
  if (now?.kind !== 'amendment') return 0;
  const motion = { kind: 'amendment', amendment: { article: now.article, setting: now.setting } } as Motion;
  return totalOf(motionOpinion(mind, motion));
}

function asksMoney({ phase }: Mind['view']): number | null {
  const now = phase.kind === 'conference' ? phase.prices[phase.at]?.price : undefined;
  return now?.kind === 'money' ? now.amount : null;
}

/** Whether this seat would be independent outside as things stand, and has no hope of being Architect inside (R7.7). */
function mayGo({ book, view, seat, own }: Mind): boolean {
  const all = own.interests.every((id) => {
    const check = book.interests.get(id)?.check;
    return check !== undefined && interestMet(book, view, seat, check);
  });
  const leads = book.order.every(
    (member) => member === seat || view.members[member].standing + LEAD <= own.standing,
  );
  return all && !leads && hasGuarantor(book, view, seat);
}

/** Whoever has all it wanted and a friend outside may go; everybody else is better off inside, if there is an inside. */
function renewal(mind: Mind, renew: boolean): Terms {
  const { view, seat, weights } = mind;
  const bound =
    view.phase.kind === 'conference' &&
    view.phase.prices.some((each) => each.member === seat && each.met === true);
  const inside = weights.alliance * (0.25 * (view.will + view.coordination) - 0.8) + (bound ? 5 : 0);
  if (renew) return { alliance: inside };
  return { offers: mayGo(mind) ? 6 + 0.8 * weights.offers : -1.5 };
}
