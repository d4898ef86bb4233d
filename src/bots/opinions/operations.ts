import type { Action, ActionOf } from '../../model/action.ts';
import type { Crisis } from '../../model/records.ts';
import type { MemberId, PowerId } from '../../model/ids.ts';
import { cardOf } from '../../rules/book.ts';
import { crisisSum, oddsOf } from '../../rules/crises/odds.ts';
import { canReach } from '../../rules/geography.ts';
import { MOST_UNITS } from '../../rules/operations/respond.ts';
import { isReady } from '../../rules/units.ts';
import type { Mind } from '../mind.ts';
import { plus } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { priceOf } from '../worth.ts';
import { threatAt } from './threat.ts';
import { calmWanted, planned } from './plans.ts';

/** An action not taken is worth a little: there are twelve turns, and money is short. */
const TURN = 0.15;

/** A turn of operations (R4.26 to R4.32), and what hosts and claimants' friends answer. */
export function operationsOpinion(mind: Mind, action: Action): Terms {
  switch (action.kind) {
    case 'respondToCrisis':
      return response(mind, action);
    case 'sendUnit':
      return sending(mind, action);
    case 'sendMoney':
      return sendingMoney(mind, action.strength);
    case 'proposeExercise':
      return exercise(mind, action.region);
    case 'invitePartner':
      return { alliance: 0.6 + 0.05 * mind.view.members[action.member].reliability };
    case 'takeStance':
      return stance(mind, action.power, action.stance);
    case 'counterInfluence': {
      const wanted = mind
        .wants('influence-at-most')
        .some((check) => check.power === action.power && mind.own.influence[action.power] > check.value + 1);
      return plus(mind.gainOf(action), {
        offers: mind.own.influence[action.power] >= 3 ? 0.8 : -0.2,
        ...(wanted ? { interest: 0.4 * mind.aim } : {}),
      });
    }
    case 'acceptOffer':
    case 'negotiateArmistice':
    case 'normaliseRelations':
    case 'developHome':
    case 'buildWorks':
    case 'reinterpretLaw':
    case 'restoreLaw':
    case 'mediate':
      return plus(mind.gainOf(action), planned(mind, action));
    case 'pressClaim':
      return claim(mind, action);
    case 'answerClaim':
      return answerToClaim(mind, action.answer);
    case 'joinMission':
      return {
        alliance: 0.3,
        ...(mind.wants('missions-joined').length > 0 ? { interest: 0.7 * mind.aim } : {}),
      };
    case 'keepPeace':
      return { peace: 0.5 * mind.weights.peace };
    case 'pickUnit':
      return { force: -0.1 + 0.3 * mind.weights.force * threatElsewhere(mind) };
    case 'deployUnit':
      return deployment(mind, action.to);
    case 'passTurn':
      return { money: TURN };
    case 'handOver':
      return { money: 0.1 };
    case 'giveConsent':
      return consent(mind, action.consent);
    default:
      return {};
  }
}

/** What is at stake in a crisis, for this seat: at home its own stability, elsewhere the alliance's name. */
function stakes({ weights, seat, view }: Mind, crisis: Crisis): number {
  const home = crisis.member === seat;
  const partner = view.members[crisis.member].suspended ? 0.3 : 1;
  return home ? 3 : 1.7 * weights.alliance * partner;
}

/** Strength that the seat could send to a crisis met this way, and what it has of money. */
function strengthFor({ book, view, seat }: Mind, crisis: Crisis, option: string): number {
  const column = cardOf(book, crisis.id).options.find(({ id }) => id === option)?.column;
  if (!column) return 0;
  return view.units
    .filter((unit) => unit.owner === seat && isReady(unit) && canReach(book, view, unit, crisis.region))
    .map((unit) => book.units[unit.kind].strength[column])
    .toSorted((a, b) => b - a)
    .slice(0, MOST_UNITS.responding)
    .reduce((sum, strength) => sum + strength, 0);
}

function response(mind: Mind, { crisis: id, option }: ActionOf<'respondToCrisis'>): Terms {
  const { book, view, weights, own, seat } = mind;
  const crisis = view.crises.find((each) => each.id === id);
  const way = cardOf(book, id).options.find((each) => each.id === option);
  if (!crisis || !way) return {};
  const chosen = { ...crisis, option };
  const strength = strengthFor(mind, crisis, option);
  const cost = crisis.option ? 0 : way.cost;
  const bought = strength === 0 && own.funds - cost >= 4 ? 1 : 0;
  if (strength + bought === 0) return { money: -1 };
  const before = oddsOf(crisisSum(book, view, crisis).total);
  const after = oddsOf(crisisSum(book, view, chosen, strength + bought).total);
  const better = after.success - before.success + 0.5 * (after.partial - before.partial);
  const abroad = crisis.member !== seat;
  const aims = abroad ? mind.wants('crises-helped-abroad') : mind.wants('crises-solved-at-home');
  return {
    [abroad ? 'alliance' : 'home']: stakes(mind, crisis) * better,
    money: -priceOf(view, seat, weights, cost + bought * 2),
    standing: abroad ? 0.2 : 0,
    ...(aims.length > 0 ? { interest: 0.35 * mind.aim * after.success } : {}),
  };
}

function sending(mind: Mind, { unit, from }: ActionOf<'sendUnit'>): Terms {
  const { book, view, weights } = mind;
  if (view.phase.kind !== 'operations') return {};
  const { step } = view.phase;
  if (step.kind !== 'responding') return { alliance: 0.6 };
  const crisis = view.crises.find(({ id }) => id === step.crisis);
  const column = crisis && cardOf(book, crisis.id).options.find(({ id }) => id === crisis.option)?.column;
  if (!crisis || !column) return {};
  const sent = sentSoFar(mind);
  const strength = book.units[unit].strength[column];
  const before = oddsOf(crisisSum(book, view, crisis, sent).total);
  const after = oddsOf(crisisSum(book, view, crisis, sent + strength).total);
  const better = after.success - before.success + 0.5 * (after.partial - before.partial);
  return {
    [crisis.member === mind.seat ? 'home' : 'alliance']:
      stakes(mind, crisis) * better + (sent === 0 ? 0.5 : 0),
    force: -weights.force * 0.25 * threatAt(mind, from) * book.units[unit].strength.armed,
  };
}

function sentSoFar({ book, view }: Mind): number {
  if (view.phase.kind !== 'operations' || view.phase.step.kind !== 'responding') return 0;
  const { crisis: id, units, money } = view.phase.step;
  const crisis = view.crises.find((each) => each.id === id);
  const column = crisis && cardOf(book, crisis.id).options.find((each) => each.id === crisis.option)?.column;
  if (!column) return money;
  return view.units
    .filter((unit) => units.includes(unit.id))
    .reduce((sum, unit) => sum + book.units[unit.kind].strength[column], money);
}

function sendingMoney(mind: Mind, strength: number): Terms {
  const { book, view, weights, own } = mind;
  if (view.phase.kind !== 'operations' || view.phase.step.kind !== 'responding') return {};
  const { crisis: id } = view.phase.step;
  const crisis = view.crises.find((each) => each.id === id);
  if (!crisis) return {};
  const sent = sentSoFar(mind);
  const before = oddsOf(crisisSum(book, view, crisis, sent).total);
  const after = oddsOf(crisisSum(book, view, crisis, sent + strength).total);
  const better = after.success - before.success + 0.5 * (after.partial - before.partial);
  const left = own.funds - 2 * strength;
  return {
    [crisis.member === mind.seat ? 'home' : 'alliance']:
      stakes(mind, crisis) * better + (sent === 0 ? 0.4 : 0),
    money: -priceOf(view, mind.seat, weights, 2 * strength) - (left < 0 ? 9 : 0),
  };
}

/** An exercise binds members together, and frightens whoever lives beyond the border. */
function exercise(mind: Mind, region: string): Terms {
  const { view, book, weights, seat } = mind;
  const data = book.regions.get(region);
  let alarm = 0;
  let use = 0;
  for (const power of data?.borders ?? []) {
    const { tension } = view.powers[power];
    alarm += 0.35 + 0.18 * Math.max(0, tension - 4);
    if (tension >= 6) use += 0.4;
  }
  const room = view.coordination < 7 && view.now.coordinationRisen < 2 ? 1.6 : 0.2;
  const mine = data?.owner === seat;
  return {
    alliance: weights.alliance * room,
    force: weights.force * use,
    peace: -weights.peace * alarm,
    money: -priceOf(view, seat, weights, 1),
    ...(mine && mind.wants('exercises-hosted').length > 0 ? { interest: 0.4 * mind.aim } : {}),
  };
}

/** Reassure whoever is afraid, stand firm before whoever waits for an opening (R5.16). */
function stance(mind: Mind, power: PowerId, way: 'reassure' | 'firm'): Terms {
  const { view, weights, book } = mind;
  const { tension } = view.powers[power];
  const opportunity = mind.chanceOfOpportunity(power);
  const near = book.powers[power].borders.some((region) => book.regions.get(region)?.owner === mind.seat);
  const care = near ? 1.2 : 0.8;
  if (way === 'reassure') {
    return plus(mind.gainOf({ kind: 'takeStance', power, stance: way }), calmWanted(mind, power), {
      peace: weights.peace * care * (1 - opportunity) * 0.22 * Math.max(0, tension - 2),
      force: -weights.force * opportunity * 0.7,
    });
  }
  const unwelcome = calmWanted(mind, power).interest ? { interest: -0.2 * mind.aim } : {};
  // Whoever cannot strike is told off for what it asks of oneself.
  if (!book.powers[power].motive) {
    const asked = 0.22 * Math.max(0, mind.own.influence[power] - 2);
    return { ...unwelcome, force: weights.force * (0.1 + asked), peace: -weights.peace * 0.09 * tension };
  }
  // At six and more even a frightened power may strike: what deters counts, whatever moves it (R5.14, R5.16).
  const looming = tension >= 6 ? 0.35 * (1 - opportunity) : 0;
  return {
    ...unwelcome,
    force: weights.force * care * (2 * opportunity - 0.72 + looming) * (tension >= 3 ? 0.9 : 0.3),
    peace: -weights.peace * (1 - opportunity) * 0.17 * tension,
  };
}

/** A claim backed is a success at others' risk; one restrained is a grievance and a calm neighbour. */
function claim(mind: Mind, { claim: id }: ActionOf<'pressClaim'>): Terms {
  const { book, view, weights } = mind;
  const data = book.library.claims.find((each) => each.id === id);
  if (!data) return {};
  const { tension } = view.powers[data.power];
  const spoilt = mind.has('no-claims-pressed').length > 0;
  return {
    // Backed it brings two, restrained it costs one (R4.30).
    standing: 0.45,
    force: weights.force * 0.35,
    peace: -weights.peace * (0.35 + 0.12 * tension),
    ...(mind.wants('claims-backed').length > 0 ? { interest: 0.6 * mind.aim } : {}),
    ...(spoilt ? { interest: -mind.aim } : {}),
  };
}

function answerToClaim(mind: Mind, answer: 'back' | 'restrain'): Terms {
  const { view, weights, book } = mind;
  if (view.phase.kind !== 'operations' || view.phase.step.kind !== 'claim') return {};
  const { claim: id } = view.phase.step;
  const data = book.library.claims.find((each) => each.id === id);
  if (!data) return {};
  const { tension } = view.powers[data.power];
  if (answer === 'restrain') {
    return { standing: 0.4, peace: weights.peace * 0.16 * Math.max(0, tension - 1) };
  }
  return {
    alliance: weights.alliance * 0.55,
    force: weights.force * 0.25,
    ...(view.members[data.member].standing > mind.own.standing + 3 ? { standing: -0.2 } : {}),
  };
}

function threatElsewhere(mind: Mind): number {
  const { book, seat } = mind;
  return Math.max(
    ...book.regionOrder.map((region) => threatAt(mind, region) * (owner(mind, region) === seat ? 1.2 : 0.6)),
    0,
  );
}

const owner = ({ book }: Mind, region: string): MemberId | undefined => book.regions.get(region)?.owner;

function deployment(mind: Mind, to: string): Terms {
  const home = owner(mind, to) === mind.seat;
  const unwelcome = !home && mind.has('no-allied-units-at-home').length > 0 ? -0.2 : 0;
  return { force: mind.weights.force * (0.2 + threatAt(mind, to)) + unwelcome, alliance: home ? 0 : 0.2 };
}

function consent(mind: Mind, yes: boolean): Terms {
  if (!yes) return mind.has('no-allied-units-at-home').length > 0 ? { interest: 0.7 * mind.aim } : {};
  return { alliance: 0.9 * mind.weights.alliance };
}
