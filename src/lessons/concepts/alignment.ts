import type { MemberId, PowerId } from '../../model/ids.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import { offersIn } from '../offers.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { tensionBefore, within } from './moments.ts';
import { measuresIn } from './spirals.ts';

/** Something done against a power: a firm stance, or a measure of defence that faces it. */
interface Balancing {
  readonly told: Told;
  readonly year: number;
  readonly powers: readonly PowerId[];
}

function balancingIn(chronicle: Chronicle): Balancing[] {
  const stances = toldOf(chronicle, 'stanceTaken').flatMap((told) =>
    told.event.stance === 'firm' ? [{ told, year: told.event.at, powers: [told.event.power] }] : [],
  );
  const measures = measuresIn(chronicle).map(({ told, powers }) => ({ told, year: told.event.at, powers }));
  const deployed = toldOf(chronicle, 'unitMoved').flatMap((told) => {
    const { member, toRegion, at: year } = told.event;
    const region = chronicle.book.regions.get(toRegion);
    // Who moves its own units about at home may have any reason.
    return region && region.owner !== member ? [{ told, year, powers: region.borders }] : [];
  });
  return [...stances, ...measures, ...deployed].toSorted((a, b) => a.told.step - b.told.step);
}

/**
 * Balance of threat (Walt, 1987): states balance against nearness and intentions seen, not against strength as such.
 * What counts: over the game more measures of defence (firm stances, exercises, works, bases, allied units sent to the
 * border) faced a power that is no great one than any great power; or, after a power had struck or shown force, the
 * table took more measures against it in that year's rest and the next than in the two years before. What does not
 * count: measures spread as strength is, for those would fit a balance of power as well (Waltz, 1979).
 */
export function balanceOfThreat(chronicle: Chronicle): Finding[] {
  const acts = balancingIn(chronicle);
  return [...smallerFaced(chronicle, acts), ...intentionsAnswered(chronicle, acts)];
}

const facing = (acts: readonly Balancing[], power: PowerId): Balancing[] =>
  acts.filter(({ powers }) => powers.includes(power));

function smallerFaced({ book }: Chronicle, acts: readonly Balancing[]): Finding[] {
  const great = book.powerOrder.filter((power) => book.powers[power].major);
  const most = Math.max(...great.map((power) => facing(acts, power).length));
  return book.powerOrder.flatMap((power) => {
    const own = facing(acts, power);
    const [first] = own;
    if (book.powers[power].major || !first || own.length <= most) return [];
    const at = { step: first.told.step, year: first.year };
    return [finding(at, 'balance-smaller', own.length - most, { power, count: own.length, most })];
  });
}

function intentionsAnswered(chronicle: Chronicle, acts: readonly Balancing[]): Finding[] {
  return threatsIn(chronicle).flatMap(({ step, year, power, act }) => {
    const own = facing(acts, power);
    const before = own.filter((each) => each.told.step < step && within(each.year, year));
    const after = own.filter((each) => each.told.step > step && within(year, each.year));
    const [first] = after;
    if (!first || after.length < LEAST_ANSWER || after.length <= before.length) return [];
    const values = { power, act, acted: year, count: after.length, before: before.length };
    const at = { step: first.told.step, year: first.year };
    return [finding(at, 'balance-after-act', after.length - before.length, values)];
  });
}

/** One measure after an act may be chance. */
const LEAST_ANSWER = 2;

/** Years that an act is remembered: who strikes in one has no other act that night, and an offer is a year on its way. */
const RECENT = 2;
/** Tension from which a power is a rival (R6.1). */
const RIVAL = 5;

/**
 * Bandwagoning (Walt, 1985; Schweller, 1994): to side with the one who threatens, out of fear or for gain. What counts
 * is an offer taken from a power that had struck the taker or shown force against it in the same year or the two before,
 * or from the power with which tension stood highest of all, as a rival or worse, if it is one that strikes. What does
 * not count: offers from partners, which is trade.
 */
export function bandwagoning(chronicle: Chronicle): Finding[] {
  const threats = threatsIn(chronicle);
  return takenIn(chronicle).flatMap(({ told, member, power, amount }) => {
    const { step, event } = told;
    const at = { step, year: event.at };
    const threat = threats.findLast(
      (each) =>
        each.power === power && each.member === member && each.step < step && each.year >= event.at - RECENT,
    );
    const tension = tensionBefore(chronicle, power, told);
    if (threat) {
      const values = { member, power, act: threat.act, acted: threat.year, tension };
      return [finding(at, 'bandwagoning-fear', 3 + tension / 10, values)];
    }
    const highest = chronicle.book.powerOrder.every(
      (other) => other === power || tensionBefore(chronicle, other, told) < tension,
    );
    if (!highest || tension < RIVAL || !chronicle.book.powers[power].motive) return [];
    return [finding(at, 'bandwagoning-gain', tension / 10 + amount / 10, { member, power, tension, amount })];
  });
}

interface Taken {
  readonly told: Told;
  readonly member: MemberId;
  readonly power: PowerId;
  readonly amount: number;
}

/** Offers that a member took, from an envelope or from the table. */
function takenIn(chronicle: Chronicle): Taken[] {
  return chronicle.told.flatMap((told): Taken[] => {
    const [offer] = offersIn({ told: [told] });
    if (!offer?.member || offer.outcome !== 'taken') return [];
    return [{ told, member: offer.member, power: offer.power, amount: offer.amount ?? 0 }];
  });
}

interface Threat {
  readonly step: number;
  readonly year: number;
  readonly power: PowerId;
  readonly member: MemberId;
  readonly act: 'strike' | 'show-force';
}

/** Strikes, whatever brought them, and shows of force, with the member at whose border they were. */
function threatsIn({ told, book }: Chronicle): Threat[] {
  return told.flatMap(({ step, event }): Threat[] => {
    const at = { step, year: event.at };
    if (event.kind === 'powerStruck')
      return [{ ...at, power: event.power, member: event.member, act: 'strike' }];
    if (event.kind !== 'powerActed' || event.act !== 'show-force') return [];
    const member = book.regions.get(event.target)?.owner;
    return member ? [{ ...at, power: event.power, member, act: 'show-force' }] : [];
  });
}

/**
 * Hedging (Kuik, 2008; Lim and Cooper, 2015): courses that offset one another, kept up at a cost. What counts is a
 * member that in one year took a power's private offer, which costs reliability, and paid the alliance its share in
 * full; or sent units to a call in the year in which it took one; or reassured one power and itself stood firm against
 * another. What does not count: an open offer taken up, which costs nothing, and an offer whose taker paid less: it had
 * chosen.
 */
export function hedging(chronicle: Chronicle): Finding[] {
  return [...bothPaid(chronicle), ...bothWays(chronicle)];
}

function bothPaid(chronicle: Chronicle): Finding[] {
  return toldOf(chronicle, 'offerTaken').flatMap(({ step, event }) => {
    const { member, power, amount, at: year } = event;
    const row = chronicle.payments.find((each) => each.year === year && each.member === member);
    const sent = chronicle.calls.some(
      (call) => call.year === year && call.answers.some((each) => each.member === member && each.units > 0),
    );
    if (!row || row.assessed === 0 || row.paid < row.assessed) return [];
    const values = { member, power, amount, paid: row.paid, share: row.assessed };
    const label = sent ? 'hedging-sent' : 'hedging-paid';
    return [finding({ step, year }, label, (sent ? 3 : 1) + amount / 10, values)];
  });
}

function bothWays(chronicle: Chronicle): Finding[] {
  const stances = toldOf(chronicle, 'stanceTaken');
  return stances.flatMap(({ step, event }) => {
    const { member, power, at: year } = event;
    if (event.stance !== 'firm') return [];
    const other = stances.find(
      (each) => each.event.at === year && each.event.member === member && each.event.stance === 'reassure',
    );
    if (!other) return [];
    return [finding({ step: Math.min(step, other.step), year }, 'hedging-stances', 2, { member, power })];
  });
}
