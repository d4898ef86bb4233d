import type { Action, Ballot, Notch } from '../../model/action.ts';
import type { PowerId } from '../../model/ids.ts';
import type { WedgeAsk } from '../../model/power.ts';
import { pledgeOf } from '../../rules/shares.ts';
import type { Mind } from '../mind.ts';
import { plus, totalOf } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { MONEY } from '../worth.ts';
import { motionOpinion } from './agenda.ts';

/** What it costs an alliance's friend to be bound so for a year. */
const BOUND: Readonly<Record<WedgeAsk, number>> = { 'vote-no': 0.9, 'half-pledge': 1, 'late-response': 1.4 };
/** What a point of reliability is worth: R4.38 takes one for a broken promise. */
const BROKEN = 1;
/** The envelope is answered before the rest: it may bind pledge and ballot. */
const FIRST = 8;
/** A folder with a pledge that cannot be paid cannot be sealed. */
const CANNOT = -20;

/** What is decided in private: envelope, pledge, ballot, estimates (R4.19 to R4.24). */
export function folderOpinion(mind: Mind, action: Action): Terms {
  const { view, seat } = mind;
  switch (action.kind) {
    case 'answerEnvelope':
      return envelope(mind, action.accept);
    case 'reportIntelligence':
      return report(mind, action.report);
    case 'pledgeFunds':
      return plus({ word: 3 }, pledgeOpinion(mind, action.notch));
    case 'castBallot':
      return plus({ word: 3 }, ballotOpinion(mind, action.ballot));
    case 'nominateCommander':
      return action.member === seat
        ? { standing: 3.4, ...(mind.wants('commanded').length > 0 ? { interest: mind.aim } : {}) }
        : { word: 3 + 0.1 * view.members[action.member].reliability };
    case 'estimateMotive':
      return estimate(mind, action.power, action.motive);
    case 'sealFolder':
      return { word: 0.5 };
    default:
      return {};
  }
}

function envelope(mind: Mind, accept: boolean): Terms {
  const { view, seat, weights, own } = mind;
  const folder = view.phase.kind === 'folders' ? view.phase.folders[seat] : undefined;
  const letter = folder?.envelope;
  if (letter?.kind === 'home-need') {
    if (accept && letter.cost > own.funds) return { money: CANNOT };
    if (!accept) return { word: FIRST, home: own.stability <= 3 ? -1.6 : -0.8 };
    return { word: FIRST, money: -weights.money * MONEY * letter.cost, standing: 0.6 };
  }
  if (letter?.kind !== 'offer') return { word: FIRST };
  if (!accept) {
    return { word: FIRST, ...(mind.wants('offers-refused').length > 0 ? { interest: 0.5 * mind.aim } : {}) };
  }
  const promised = view.promises.some(({ by, outcome }) => by === seat && outcome === 'open');
  return plus(
    { word: FIRST, offers: 0.66 * weights.offers * MONEY * letter.amount },
    { alliance: -weights.alliance * BOUND[letter.ask], word: promised ? -weights.word * BROKEN : 0 },
    mind.wants('offers-taken').length > 0 ? { interest: 0.5 * mind.aim } : {},
    mind.has('offers-refused').length > 0 ? { interest: -0.3 * mind.aim } : {},
  );
}

/** The truth, unless silence is safer; a lie is found out at the next ledger (R4.23). */
function report(mind: Mind, said: string): Terms {
  const { view, seat, weights } = mind;
  const folder = view.phase.kind === 'folders' ? view.phase.folders[seat] : undefined;
  const truth = folder?.envelope.kind === 'intelligence' ? folder.envelope.truth : '';
  if (said === truth) return { word: FIRST + weights.word * 0.8, standing: 0.8 };
  return said === 'silence' ? { word: FIRST } : { word: FIRST - weights.word * 1.2, alliance: -0.8 };
}

/** What a pledge costs, what it says to the others, and what was promised of it. */
export function pledgeOpinion(mind: Mind, notch: Notch): Terms {
  const { view, seat, weights, own, book } = mind;
  const share = view.now.assessed[seat] ?? 0;
  const amount = pledgeOf(notch, share);
  const { programme } = view.now;
  if (share === 0) return notch === 'none' ? { word: 0.1 } : {};
  // The fraction of the programme that hangs on this seat, and how much the alliance needs to see it paid.
  // Whoever is large has most to gain from what all gain (Olson and Zeckhauser 1966).
  const size = 0.2 + (0.8 * book.members[seat].income) / meanIncome(mind);
  const part = (amount / Math.max(1, programme)) * (view.will <= 4 ? 9 : 6) * size;
  const promise = view.promises.find(
    ({ by, matter, outcome }) => by === seat && outcome === 'open' && matter.kind === 'pledge',
  );
  const short = promise?.matter.kind === 'pledge' && amount < promise.matter.atLeast;
  const bound = own.bound?.year === view.year && own.bound.ask === 'half-pledge';
  // Where contributions are voluntary, nobody is in arrears (R4.24).
  const due = view.treaty.contributions === 'voluntary' ? 0.25 : 1;
  const unpaid = Math.max(0, share - amount);
  const cheap = mind.has('paid-share-at-most').length > 0;
  const full = mind.wants('paid-in-full-years').length + mind.has('paid-in-full-years').length > 0;
  const folder = view.phase.kind === 'folders' ? view.phase.folders[seat] : undefined;
  const letter = folder?.accept ? folder.envelope : undefined;
  const need = letter?.kind === 'home-need' ? letter.cost : 0;
  const gift = letter?.kind === 'offer' ? letter.amount : 0;
  const left = own.funds + gift - need - amount;
  if (left < 0) return { money: CANNOT };
  return {
    alliance: weights.alliance * part,
    // The first ¤ are the easiest to spare.
    money: -weights.money * MONEY * amount * (0.55 + (0.75 * amount) / Math.max(1, own.funds)),
    word:
      -weights.word * (due * (0.22 * unpaid + (notch === 'none' ? 0.7 : 0)) + (short ? BROKEN : 0)) -
      (bound && amount * 2 > share ? 0.8 : 0),
    standing: amount >= share ? programme / 10 - 1 : 0,
    ...(cheap && notch === 'more' ? { interest: -0.3 * mind.aim } : {}),
    // Who pays most hosts next (R4.25).
    ...(notch === 'more' && mind.wants('hosts').length > 0 ? { interest: 0.6 } : {}),
    ...(full && amount < share ? { interest: -0.35 * mind.aim } : {}),
    ...(book.members[seat].income > 10 && notch === 'more'
      ? { alliance: weights.alliance * (part + 0.8) }
      : {}),
  };
}

/** What the motion is worth, and what was promised or sold of the vote. */
function ballotOpinion(mind: Mind, ballot: Ballot): Terms {
  const { view, seat, weights, own } = mind;
  const { motion } = view.now;
  const worth = motion ? totalOf(motionOpinion(mind, motion)) : 0;
  const promise = view.promises.find(
    ({ by, matter, outcome }) => by === seat && outcome === 'open' && matter.kind === 'vote',
  );
  const broken = promise?.matter.kind === 'vote' && promise.matter.ballot !== ballot;
  const bound = own.bound?.year === view.year && own.bound.ask === 'vote-no' && ballot !== 'no';
  const side = ballot === 'yes' ? worth : ballot === 'no' ? -worth : 0;
  return {
    // Who says no alone is remembered for it; who is not concerned lets it pass.
    alliance: 0.7 * side + (ballot === 'abstain' ? 0.1 : ballot === 'no' ? -0.3 * weights.alliance : 0),
    word: -(broken ? weights.word * BROKEN : 0) - (bound ? 0.9 : 0),
  };
}

function estimate(mind: Mind, power: PowerId, motive: 'security' | 'opportunity'): Terms {
  const chance = mind.chanceOfOpportunity(power);
  return { word: 1 + (motive === 'opportunity' ? chance : 1 - chance) };
}

const meanIncome = ({ book }: Mind): number =>
  book.order.reduce((sum, member) => sum + book.members[member].income, 0) / book.order.length;
