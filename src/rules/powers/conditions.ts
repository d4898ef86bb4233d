import type { Condition } from '../../model/condition.ts';
import type { PowerId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';
import { regionOf } from '../book.ts';
import { corridorOpen } from '../geography.ts';
import { baseAt, works } from '../projects.ts';
import { mightStrike } from './resolve.ts';

/**
 * Whether a condition of a doctrine holds now. `strike-pays` is not decided here: it needs the hidden motive and a die
 * (R5.15), so its public part is all that this answers.
 */
export function holds(book: Book, state: State, own: PowerId, condition: Condition): boolean {
  const self = state.powers[own];
  switch (condition.kind) {
    case 'tension-at-least':
      return tensionOf(state, own, condition.power) >= condition.value;
    case 'tension-at-most':
      return tensionOf(state, own, condition.power) <= condition.value;
    case 'ladder-at-least':
      return state.ladder >= condition.value;
    case 'ladder-at-most':
      return state.ladder <= condition.value;
    case 'will-at-least':
      return state.will >= condition.value;
    case 'will-at-most':
      return state.will <= condition.value;
    case 'cohesion-at-least':
      return state.will + state.coordination >= condition.value;
    case 'cohesion-at-most':
      return state.will + state.coordination <= condition.value;
    case 'year-at-least':
      return state.year >= condition.value;
    case 'stance':
      return (state.now.stances[own] ?? 'none') === condition.stance;
    case 'exercised-on-border':
      return state.now.exercises.some(({ region }) => regionOf(book, region).borders.includes(own));
    case 'claim-pressed':
      return state.claims.some((claim) => claim.power === own && claim.year === state.year);
    case 'claim-backed':
      return state.claims.some((claim) => claim.power === own && claim.year === state.year && claim.backed);
    case 'claim-restrained':
      return state.claims.some((claim) => claim.power === own && claim.year === state.year && !claim.backed);
    case 'struck-recently':
      return self.lastStrike >= state.year - 1;
    case 'strike-pays':
      return mightStrike(book, state, own);
    case 'frozen-conflict':
      return state.conflicts.some((conflict) => conflict.power === own);
    case 'offer-open':
      return self.offer !== null;
    case 'influence-at-least':
      return book.order.some((member) => state.members[member].influence[own] >= condition.value);
    case 'influence-at-most':
      return book.order.every((member) => state.members[member].influence[own] <= condition.value);
    case 'stability-at-most':
      return book.order.some((member) => state.members[member].stability <= condition.value);
    case 'admitted':
      return condition.candidates.some((candidate) => state.candidates[candidate] !== 'outside');
    case 'law-struck':
      return state.setup.constraints && condition.members.some((member) => !state.members[member].law);
    case 'project-stands':
      return works(state, condition.project);
    case 'base-on-border':
      return book.powers[own].borders.some((region) => baseAt(book, state, region));
    case 'mission-went':
      return state.now.missionWent;
    case 'crisis-solved':
      return state.now.crisesSolved > 0;
    case 'corridor-closed':
      return !corridorOpen(book, state, condition.corridor);
    case 'normalisation-at-least':
      return state.normalisation >= condition.value;
    case 'normalisation-at-most':
      return state.normalisation <= condition.value;
    case 'funded-at-least':
      return state.now.programme > 0 && state.now.raised * 100 >= condition.percent * state.now.programme;
    case 'funded-below':
      return state.now.programme > 0 && state.now.raised * 100 < condition.percent * state.now.programme;
  }
}

function tensionOf(state: State, own: PowerId, power: PowerId | 'own'): number {
  return state.powers[power === 'own' ? own : power].tension;
}
