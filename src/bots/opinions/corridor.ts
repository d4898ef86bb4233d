import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Mind } from '../mind.ts';
import { plus, totalOf } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { MONEY } from '../worth.ts';
import { badlyLed, motionOpinion } from './agenda.ts';
import { pledgeOpinion } from './folders.ts';

/** Talks: promises, gifts, arrears, filings (R4.15 to R4.18). */
export function corridorOpinion(mind: Mind, action: Action): Terms {
  const { view, weights, own } = mind;
  switch (action.kind) {
    case 'openPromise':
      return { alliance: promised(mind) > 0 ? -0.5 : 0.35 * weights.alliance * trusted(mind, action.to) };
    case 'promiseVote':
      return voteMeant(mind) === action.ballot ? { word: 1.2 } : { word: -0.8 };
    case 'promisePledge':
      return { word: Math.abs(pledgeMeant(mind) - action.atLeast) < 1 ? 1 : -0.6 };
    case 'promiseForces':
      return { word: -0.2 };
    case 'addCondition':
      // One's word for another's: only who sees the other's share as due asks for it.
      return { word: action.condition.kind === 'pledge' ? 0.25 / weights.word : -0.3 };
    case 'makePromise':
      return { word: 0.6 };
    case 'dropPromise':
      return { word: -0.6 };
    case 'giveMoney':
      return gift(mind, action.to, action.amount);
    case 'payArrears':
      return plus(mind.gainOf(action), {
        word: 0.14 * weights.word * action.amount,
        standing: own.suspended ? 1 : 0,
      });
    case 'fileCensure':
      return { alliance: badlyLed(view) ? 0.5 * weights.alliance : -1.2, standing: -0.3 };
    case 'filePetition':
      return { standing: 1 };
    case 'leaveCorridor':
      return { word: 0.2 };
    default:
      return {};
  }
}

const promised = ({ view, seat }: Mind): number =>
  view.promises.filter(({ by, year }) => by === seat && year === view.year).length;

function trusted({ view }: Mind, member: MemberId): number {
  return view.members[member].reliability / 4;
}

function voteMeant(mind: Mind): 'yes' | 'no' | 'abstain' {
  const { motion } = mind.view.now;
  const worth = motion ? totalOf(motionOpinion(mind, motion)) : 0;
  return Math.abs(worth) < 0.5 ? 'abstain' : worth > 0 ? 'yes' : 'no';
}

/** ¤ that the seat means to pledge as things stand. */
function pledgeMeant(mind: Mind): number {
  const share = mind.view.now.assessed[mind.seat] ?? 0;
  const [best] = (['none', 'half', 'full', 'more'] as const)
    .map((notch) => ({ notch, worth: totalOf(pledgeOpinion(mind, notch)) }))
    .toSorted((a, b) => b.worth - a.worth);
  const by = { none: 0, half: 0.5, full: 1, more: 1.5 }[best?.notch ?? 'none'];
  return Math.floor(share * by);
}

/** Money to whoever cannot pay its share keeps the programme whole. */
function gift({ view, own, weights }: Mind, to: MemberId, amount: number): Terms {
  const share = view.now.assessed[to] ?? 0;
  const missing = Math.max(0, share - view.members[to].funds);
  const helps = Math.min(missing, amount);
  return {
    alliance: weights.alliance * 0.5 * helps,
    money: -weights.money * MONEY * (amount + (own.funds - amount < 4 ? amount : 0)) - 0.4,
  };
}
