import type { MemberId } from '../../model/ids.ts';
import type { Contribution, Crisis } from '../../model/records.ts';
import { cardOf } from '../book.ts';
import { rollDice } from '../chance.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patchYear, shift, shiftMember } from '../change.ts';
import { crisisIncident } from '../defence/incidents.ts';
import { applyEffects } from '../effects/apply-effect.ts';
import { crisisSum, DICE_MEAN, PARTIAL_FROM } from './odds.ts';

/** Rolls for one crisis, applies what its card and the rules say, and opens a council if need be (R4.34 to R4.36). */
export function resolveCrisis(change: Change, crisis: Crisis): void {
  const card = cardOf(change.book, crisis.id);
  const option = card.options.find(({ id }) => id === crisis.option) ?? card.options[0];
  if (!option) return;
  const sum = crisisSum(change.book, change.state, crisis);
  const roll = rollDice(change);
  const margin = sum.total + roll - DICE_MEAN;
  const outcome = margin >= 0 ? 'success' : margin >= PARTIAL_FROM ? 'partial' : 'failure';
  const { member, region } = crisis;
  note(change, 'crisisResolved', { crisis: crisis.id, region, member, outcome, sum, roll });
  const helpers = crisis.contributions.map((each) => each.member);
  const foreign = crisis.contributions.filter((each) => each.member !== member);
  const leader = leading(change.book.order, foreign);
  const because = cause('R4.35', `crisis-${outcome}`, { crisis: crisis.id });
  const { now } = change.state;
  if (outcome === 'success') {
    if (leader) shiftMember(change, 'standing', leader, 2, because);
    if (helpers.includes(member)) shiftMember(change, 'standing', member, 1, because);
    for (const { member: helper } of foreign) count(change, helper, { helpedAbroad: 1 });
    count(change, member, { solvedAtHome: 1 });
    patchYear(change, {
      crisesSolved: now.crisesSolved + 1,
      crisesSolvedWithHelp: now.crisesSolvedWithHelp + (leader ? 1 : 0),
    });
  }
  if (outcome === 'failure') {
    shiftMember(change, 'stability', member, -1, because);
    // One failure is a blow to the promise; a second in the same year tells nobody anything new.
    if (now.crisesFailed === 0) shift(change, 'will', -1, because);
    patchYear(change, { crisesFailed: now.crisesFailed + 1 });
  }
  applyEffects(change, option[outcome], {
    home: member,
    region,
    leader,
    helpers,
    source: crisis.named ?? crisis.power,
    because,
  });
  if (outcome === 'failure') crisisIncident(change, crisis);
}

/** The foreign helper that sent most; of equals the first in table order (R2.1). */
function leading(order: readonly MemberId[], contributions: readonly Contribution[]): MemberId | null {
  let best: Contribution | null = null;
  for (const member of order) {
    const each = contributions.find((contribution) => contribution.member === member);
    if (each && (!best || each.strength > best.strength)) best = each;
  }
  return best?.member ?? null;
}
