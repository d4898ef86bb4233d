import type { Action, Hand, Posture } from '../../model/action.ts';
import type { Council } from '../../model/records.ts';
import { oddsOf } from '../../rules/crises/odds.ts';
import { attackSum, defenceSum } from '../../rules/defence/operation.ts';
import { owedBy, TOKEN_COST } from '../../rules/defence/response.ts';
import { assessTrigger } from '../../rules/defence/trigger.ts';
import type { Mind } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { MONEY } from '../worth.ts';
import { threatAt } from './threat.ts';

/** An emergency council: what the state concerned asks, and how the others answer (R5.2 to R5.13). */
export function emergencyOpinion(mind: Mind, action: Action): Terms {
  const { phase } = mind.view;
  if (phase.kind !== 'emergency') return {};
  const { council } = phase;
  switch (action.kind) {
    case 'absorbIncident':
      return { peace: 0.3 * mind.weights.peace };
    case 'consultAllies':
      return { alliance: (mind.view.now.consulted ? 0.1 : 0.7) * mind.weights.alliance };
    case 'invokeDefence':
      return invocation(mind, council);
    case 'takeToForum':
      return action.forum === 'un'
        ? { peace: mind.weights.peace * 0.35 * mind.view.ladder }
        : { alliance: -1.1 * mind.weights.alliance, offers: 0.6 * mind.weights.offers };
    case 'castCouncilVote':
      return { alliance: side(action.ballot) * favour(mind, council) };
    case 'answerCall':
      return answer(mind, council, action.hand);
    case 'giveToken':
      return tokenOpinion(mind, council, action.token);
    case 'commitUnit':
      return commitment(mind, council, action.unit, action.from);
    case 'finishCommitment':
      return { force: 0.15 };
    case 'choosePosture':
      return posture(mind, council, action.posture);
    default:
      return {};
  }
}

const side = (ballot: 'yes' | 'no' | 'abstain'): number => (ballot === 'yes' ? 1 : ballot === 'no' ? -1 : 0);

/** A promise that would hold is called upon for what is grave; one that would not is better not tested. */
function invocation(mind: Mind, council: Council): Terms {
  const { book, view, weights } = mind;
  const incident = { ...council.incident, requested: true };
  const { engaged } = assessTrigger(incident, view.treaty, {
    book,
    state: view,
    claimBacked: council.claimBacked,
  });
  const grave = council.strike ? 2.2 : 0.6;
  if (!engaged) return { alliance: -0.5 };
  const able = book.order.filter(
    (member) => owedBy(book, view, { ...council, engaged: true, carried: true }, member) === 'units',
  ).length;
  return { alliance: weights.alliance * 0.25 * able, home: grave, peace: -weights.peace * 0.3 };
}

/** Whether the council should be for helping. */
function favour(mind: Mind, council: Council): number {
  const { weights } = mind;
  const feared = council.power ? 0.12 * mind.view.powers[council.power].tension * weights.peace : 0;
  return 1.3 * weights.alliance * (council.strike ? 1 : 0.6) - feared;
}

/** What help is worth to whoever gives it: the alliance's name, its own word, and what it risks (R5.11, R5.12). */
function answer(mind: Mind, council: Council, hand: Hand): Terms {
  const { view, book, weights, seat, own } = mind;
  const owed = owedBy(book, view, council, seat);
  const grave = council.strike ? 0.9 : 0.5;
  const need = view.will <= 4 ? 1.4 : 1;
  const fear = council.power ? 0.18 * view.powers[council.power].tension * weights.peace : 0;
  // Who came for others is come for; who leads is helped with less zeal.
  const victim = view.members[council.member];
  const record = 0.25 * (victim.reliability - 3) - 0.05 * Math.max(0, victim.standing - own.standing);
  const late = own.bound?.year === view.year && own.bound.ask === 'late-response';
  const breach = owed === 'units' ? 1.4 : owed === 'token' ? 0.7 : 0;
  const aims = mind.wants('answered-calls').length > 0 ? { interest: 0.5 * mind.aim } : {};
  switch (hand) {
    case 'commit':
      return {
        alliance: weights.alliance * grave * need + record,
        // Units that went are out for a year.
        force: -1.3,
        peace: -fear - (late ? 1 : 0),
        word: breach > 0 ? weights.word * 0.7 : 0,
        standing: owed === 'units' ? 1 : 0.2,
        ...aims,
      };
    case 'token': {
      const given = owed === 'token' || owed === 'words';
      const excused = owed === 'units' && view.treaty.obligation === 'deems-necessary';
      return {
        alliance: weights.alliance * grave * need * 0.45 + 0.5 * record,
        money: -weights.money * MONEY * TOKEN_COST,
        word: given ? weights.word * 0.7 : excused ? 0 : -weights.word * breach * 0.5,
        ...(given ? aims : {}),
      };
    }
    case 'words':
      return {
        alliance: weights.alliance * 0.15,
        word: owed === 'words' ? weights.word * 0.7 : -weights.word * breach,
      };
    case 'refuse':
      return { word: -weights.word * (owed ? 1.3 : 0.1), alliance: -0.2 * weights.alliance };
  }
}

function tokenOpinion(mind: Mind, council: Council, token: string): Terms {
  const { weights } = mind;
  switch (token) {
    case 'funds':
      return { alliance: 0.6 };
    case 'airspace':
      return { alliance: 0.65 };
    case 'garrison':
      return { force: 0.6 * weights.force };
    case 'sanctions':
      return { force: 0.7 * weights.force, peace: council.power ? -0.5 * weights.peace : 0 };
    default:
      return {
        peace: 0.6 * weights.peace,
        ...(mind.wants('mediations').length > 0 ? { interest: 0.3 * mind.aim } : {}),
      };
  }
}

/** One more unit while the odds are open; none that home cannot spare. */
function commitment(
  mind: Mind,
  council: Council,
  unit: 'brigade' | 'air' | 'special' | 'engineers',
  from: string,
): Terms {
  const { book, view } = mind;
  const strength = book.units[unit].strength[council.column];
  const balance =
    defenceSum(book, view, council, null).total -
    (council.strike ? attackSum(council).total : council.strength);
  const sent = view.units.some(({ owner, id }) => owner === mind.seat && council.committed.includes(id));
  const before = oddsOf(balance);
  const after = oddsOf(balance + strength);
  const better = after.success - before.success + 0.5 * (after.partial - before.partial);
  return { alliance: (sent ? 0 : 1.5) + 3.5 * better, force: -0.2 * strength - 0.4 * threatAt(mind, from) };
}

function posture(mind: Mind, council: Council, way: Posture): Terms {
  const { book, view, weights } = mind;
  const odds = oddsOf(defenceSum(book, view, council, way).total - attackSum(council).total);
  const up = way === 'punish' ? 1.2 : way === 'repel' ? 0.4 : 0;
  return {
    force: 3 * (odds.success + 0.4 * odds.partial) + (way === 'punish' ? 0.3 * weights.force : 0),
    peace: -weights.peace * up * (0.3 + 0.25 * view.ladder),
  };
}
