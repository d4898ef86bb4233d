import type { Posture } from '../../model/action.ts';
import type { Council, CouncilRecord } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Sum, Term } from '../../model/sum.ts';
import { sumOf } from '../../model/sum.ts';
import type { Book } from '../book.ts';
import { rollDice } from '../chance.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, shift, shiftMember, shiftTension } from '../change.ts';
import { freezeConflict } from '../conflicts.ts';
import { DICE_MEAN, PARTIAL_FROM } from '../crises/odds.ts';
import { isReady, strengthOf, wearUnits } from '../units.ts';
import { airDefended, worksStand } from './deterrence.ts';
import { ATTACK_BASE } from './incidents.ts';

/** Strength that another forum brings (R5.2). */
const FORUM_STRENGTH = { nato: 5, csto: 3, un: 0 } as const;
/** Help that restores what a failed crisis cost (R5.17). */
const RESTORES_AT = 3;
/** Own units worn where ground was lost. */
const LOST_WITH_GROUND = 2;

/** What stands against a strike (R5.13). The posture counts once it is chosen. */
export function defenceSum(book: Book, state: State, council: Council, posture: Posture | null): Sum {
  const { region, member, column } = council;
  const terms: Term[] = [];
  let there = 0;
  for (const unit of state.units) {
    if (unit.place === region && isReady(unit)) there += strengthOf(book, unit.kind, column);
  }
  if (council.strike) terms.push({ label: 'there', with: { region }, value: there, rule: 'R5.13' });
  for (const helper of book.order) {
    let sent = 0;
    for (const unit of state.units) {
      if (unit.owner === helper && council.committed.includes(unit.id))
        sent += strengthOf(book, unit.kind, column);
    }
    if (sent > 0) terms.push({ label: 'committed', with: { member: helper }, value: sent, rule: 'R5.13' });
  }
  terms.push(...tokenTerms(book, state, council));
  if (council.committed.length > 0) {
    const value = Math.floor(state.coordination / 3);
    terms.push({
      label: 'unified-command',
      with: { coordination: state.coordination },
      value,
      rule: 'R5.13',
    });
  }
  if (council.strike && council.power && worksStand(state, region, council.power)) {
    terms.push({ label: 'works', with: { region }, value: 2, rule: 'R4.28' });
  }
  if (council.strike && airDefended(book, state, member)) {
    terms.push({ label: 'air-defence', with: { member }, value: 2, rule: 'R5.14' });
  }
  if (council.forum) {
    terms.push({
      label: 'forum',
      with: { forum: council.forum },
      value: FORUM_STRENGTH[council.forum],
      rule: 'R5.2',
    });
  }
  if (posture && posture !== 'repel') terms.push({ label: `posture-${posture}`, value: 1, rule: 'R5.13' });
  return sumOf(terms);
}

function tokenTerms(book: Book, state: State, council: Council): Term[] {
  const terms: Term[] = [];
  for (const member of book.order) {
    const token = council.tokens[member];
    if (token === 'airspace' && council.committed.length > 0) {
      terms.push({ label: 'token-airspace', with: { member }, value: 1, rule: 'R5.11' });
    }
    const linked = (book.ways.get(council.region) ?? []).some(
      (way) => book.regions.get(way.to)?.owner === member,
    );
    if (token === 'garrison' && linked) {
      terms.push({ label: 'token-garrison', with: { member }, value: 1, rule: 'R5.11' });
    }
  }
  return terms;
}

/** The attack of a strike, at the tension of the hour it was opened (R5.13). */
export function attackSum(council: Council): Sum {
  return sumOf([
    { label: 'attack', value: ATTACK_BASE, rule: 'R5.13' },
    { label: 'attack-tension', value: council.strength - ATTACK_BASE, rule: 'R5.13' },
  ]);
}

/** Ends a council: the operation against a strike, or the help that reached a failed crisis; and the record. */
export function resolveOperation(change: Change, council: Council): void {
  const outcome = council.strike ? fight(change, council) : comfort(change, council);
  wearUnits(change, council.committed, change.state.year + 1, cause('R5.11', 'committed-units'));
  const record: CouncilRecord = { year: change.state.year, council, outcome };
  patch(change, { councils: [...change.state.councils, record] });
}

function fight(change: Change, council: Council): CouncilRecord['outcome'] {
  const { member, region, power } = council;
  const posture = council.posture ?? 'repel';
  const because = cause('R5.13', 'operation', { region });
  if (posture === 'punish') {
    shift(change, 'ladder', 1, cause('R5.13', 'posture-punish'));
    if (power) shiftTension(change, power, 1, cause('R5.13', 'posture-punish'));
  }
  if (posture === 'contain' && power) {
    for (const token of Object.values(council.tokens)) {
      if (token === 'mediation') shiftTension(change, power, -1, cause('R5.11', 'token-mediation'));
    }
  }
  const defence = defenceSum(change.book, change.state, council, posture);
  const attack = attackSum(council);
  const roll = rollDice(change);
  const margin = defence.total - attack.total + roll - DICE_MEAN;
  const outcome = margin >= 0 ? 'repelled' : margin >= PARTIAL_FROM ? 'stalemate' : 'lost-ground';
  note(change, 'operationResolved', { member, region, outcome, defence, attack, roll });
  if (outcome === 'repelled') {
    // Contained, it is a stalemate without loss: nothing was regained, and nobody backs down.
    if (posture !== 'contain') {
      shift(change, 'will', 1, because);
      if (power) shiftTension(change, power, -1, because);
    }
  } else if (outcome === 'stalemate') {
    shiftMember(change, 'stability', member, -1, because);
  } else {
    shift(change, 'will', -1, because);
    count(change, member, { groundLost: 1 });
    const lost = change.state.units
      .filter((unit) => unit.owner === member && unit.place === region && isReady(unit))
      .slice(0, LOST_WITH_GROUND)
      .map((unit) => unit.id);
    wearUnits(change, lost, change.state.year + 1, because);
    if (power) freezeConflict(change, region, power);
  }
  return outcome;
}

/** Help after a failed crisis: enough of it restores the stability that was lost (R5.17). */
function comfort(change: Change, council: Council): CouncilRecord['outcome'] {
  const { member } = council;
  const { total } = defenceSum(change.book, change.state, council, null);
  const because = cause('R5.17', 'help-came', { strength: total });
  const tokens = Object.keys(council.tokens).length;
  if (total + tokens >= RESTORES_AT) {
    shiftMember(change, 'stability', member, 1, because);
    return 'repelled';
  }
  if (council.choice === 'invoke' && council.committed.length === 0 && tokens === 0) {
    shiftMember(change, 'standing', member, -1, cause('R5.17', 'no-help-came'));
    return 'lost-ground';
  }
  return 'none';
}
