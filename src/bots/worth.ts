import type { MemberId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { interestMet } from '../rules/interests.ts';
import { CARRY } from '../rules/year/dawn.ts';
import type { Weights } from './temperament.ts';

/** What moved a choice: the debrief tells it in words. */
export const MATTERS = [
  'alliance',
  'money',
  'peace',
  'word',
  'offers',
  'force',
  'interest',
  'home',
  'standing',
] as const;
export type Matter = (typeof MATTERS)[number];
export type Terms = Readonly<Partial<Record<Matter, number>>>;

/** Of ¤1 in standing. Dearer than it looks: at half of this all pay, nobody fears for the alliance, and it never fails. */
export const MONEY = 0.84;
/** Below this much money more of it is dearer: next year has its needs, too. */
const RESERVE = 2;
/** Of what lies above that, a part may still be needed the same night: tokens, a council's call. */
const LATE = 0.35;

/**
 * What a state is worth to a seat, in points of standing, by matter. It reads nothing that the seat does not see: give it
 * a view.
 */
export function worthOf(book: Book, view: State, seat: MemberId, weights: Weights): Record<Matter, number> {
  const own = view.members[seat];
  return {
    alliance: weights.alliance * cohesionWorth(view),
    money: weights.money * MONEY * (fundsWorth(view, own.funds) - own.arrears),
    peace: weights.peace * peaceWorth(book, view, seat),
    word: weights.word * 0.7 * own.reliability,
    offers: 0.25 * weights.offers * influenceWorth(book, view, seat),
    force: weights.force * 0.12 * readyStrength(book, view, seat),
    interest: interestWorth(book, view, seat),
    home: 1.1 * own.stability - Math.max(0, 3 - own.stability) ** 2,
    standing: own.standing,
  };
}

/** What a purse is worth, in ¤: once the programme is paid, what cannot be carried over is nearly lost (R4.2). */
function fundsWorth({ phase }: State, funds: number): number {
  const late = phase.kind === 'operations' || phase.kind === 'night' || phase.kind === 'emergency';
  const kept = late ? Math.min(funds, CARRY) + LATE * Math.max(0, funds - CARRY) : funds;
  return kept + Math.min(funds, RESERVE);
}

/** What spending some ¤ now costs a seat, in points of standing. */
export function priceOf(view: State, seat: MemberId, weights: Weights, amount: number): number {
  const { funds } = view.members[seat];
  return weights.money * MONEY * (fundsWorth(view, funds) - fundsWorth(view, funds - amount));
}

/** Will near nothing is the end of all, and near its top one more is little. */
function cohesionWorth({ will, coordination }: State): number {
  return 0.5 * will - 1.1 * Math.max(0, 4 - will) ** 1.5 + 0.4 * coordination;
}

function peaceWorth(book: Book, view: State, seat: MemberId): number {
  let worth = -0.5 * view.ladder ** 1.8;
  for (const id of book.powerOrder) {
    const { tension } = view.powers[id];
    const near = book.powers[id].borders.some((region) => book.regions.get(region)?.owner === seat);
    worth -= 0.12 * tension + (near ? 0.35 : 0.15) * Math.max(0, tension - 5) ** 1.4;
  }
  return worth;
}

/** A friend outside is a way out; one that owns half the state is not. */
function influenceWorth(book: Book, view: State, seat: MemberId): number {
  let worth = 0;
  for (const id of book.powerOrder) {
    const influence = view.members[seat].influence[id];
    worth += influence === 1 ? 1 : influence === 2 ? 0.5 : influence >= 3 ? -1.5 : 0;
  }
  return worth;
}

function readyStrength(book: Book, view: State, seat: MemberId): number {
  let strength = 0;
  for (const unit of view.units) {
    if (unit.owner === seat && unit.status === 'ready') strength += book.units[unit.kind].strength.armed;
  }
  return strength;
}

function interestWorth(book: Book, view: State, seat: MemberId): number {
  let worth = 0;
  for (const id of view.members[seat].interests) {
    const interest = book.interests.get(id);
    if (interest && interestMet(book, view, seat, interest.check)) worth += book.members[seat].interestWorth;
  }
  return worth;
}

/** The difference between two worths, by matter, without what did not change. */
export function gain(
  before: Readonly<Record<Matter, number>>,
  after: Readonly<Record<Matter, number>>,
): Terms {
  const terms: Partial<Record<Matter, number>> = {};
  for (const matter of MATTERS) {
    const by = after[matter] - before[matter];
    if (Math.abs(by) > 1e-9) terms[matter] = by;
  }
  return terms;
}
