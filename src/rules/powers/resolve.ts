import type { Motive, PowerId, RegionId } from '../../model/ids.ts';
import { MOTIVES } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Sum, Term } from '../../model/sum.ts';
import { sumOf } from '../../model/sum.ts';
import type { Book } from '../book.ts';
import { roomForStrike } from '../brief.ts';
import { deterrence } from '../defence/deterrence.ts';

/** Lowest tension at which a security-seeker strikes (R5.16). */
export const SECURITY_STRIKES_AT = 6;
/** Highest deterrence of its weakest border at which an opportunity-seeker strikes (R5.16). */
export const OPPORTUNITY_STRIKES_UNDER = 8;

/** How far a power would go at a region, for a motive (R5.16). */
export function resolve(state: State, power: PowerId, region: RegionId, motive: Motive): Sum {
  const { tension, massed, sanctionedUntil } = state.powers[power];
  const terms: Term[] = [];
  if (motive === 'security') {
    terms.push({
      label: 'resolve-fear',
      with: { tension },
      value: Math.floor(tension / 2) - 1,
      rule: 'R5.16',
    });
  } else {
    terms.push({
      label: 'resolve-tension',
      with: { tension },
      value: Math.floor(tension / 4),
      rule: 'R5.16',
    });
    const cohesion = state.will + state.coordination;
    terms.push({
      label: 'resolve-opening',
      with: { cohesion },
      value: Math.floor((12 - cohesion) / 4),
      rule: 'R5.16',
    });
    if (state.now.stances[power] === 'reassure')
      terms.push({ label: 'resolve-reassured', value: 1, rule: 'R5.16' });
  }
  if (massed && massed.region === region && massed.until >= state.year) {
    terms.push({ label: 'resolve-massed', with: { region }, value: 1, rule: 'R6.5' });
  }
  if (sanctionedUntil >= state.year) terms.push({ label: 'resolve-sanctions', value: -1, rule: 'R5.11' });
  return sumOf(terms);
}

export interface StrikeOption {
  readonly region: RegionId;
  readonly resolve: Sum;
  readonly deterrence: Sum;
}

/** The region on a power's border where resolve exceeds deterrence most; ties by table order (R5.15). */
export function bestTarget(
  book: Book,
  state: State,
  power: PowerId,
  motive: Motive,
  among?: (region: RegionId) => boolean,
): StrikeOption | null {
  let best: StrikeOption | null = null;
  for (const region of book.powers[power].borders) {
    if (among && !among(region)) continue;
    const option = {
      region,
      resolve: resolve(state, power, region, motive),
      deterrence: deterrence(book, state, power, region),
    };
    if (
      !best ||
      option.resolve.total - option.deterrence.total > best.resolve.total - best.deterrence.total
    ) {
      best = option;
    }
  }
  return best;
}

/** The lowest deterrence along a power's border. */
export function weakestBorder(
  book: Book,
  state: State,
  power: PowerId,
): { region: RegionId; value: number } | null {
  let weakest: { region: RegionId; value: number } | null = null;
  for (const region of book.powers[power].borders) {
    const value = deterrence(book, state, power, region).total;
    if (!weakest || value < weakest.value) weakest = { region, value };
  }
  return weakest;
}

/** Whether a power with this motive thinks of striking at all this year, before any die (R5.15, R5.16). */
export function mayStrike(book: Book, state: State, power: PowerId, motive: Motive): boolean {
  const own = state.powers[power];
  if (!book.powers[power].motive || own.lastStrike >= state.year - 1) return false;
  if (!roomForStrike(book, state, power)) return false;
  if (motive === 'security') return own.tension >= SECURITY_STRIKES_AT;
  if (state.now.stances[power] === 'firm') return false;
  const weakest = weakestBorder(book, state, power);
  return weakest !== null && weakest.value <= OPPORTUNITY_STRIKES_UNDER;
}

/** Faces of a die on which resolve exceeds deterrence: 0 to 6. "Strikes on 5–6" is 2. */
export function strikingFaces(resolveTotal: number, deterrenceTotal: number): number {
  let faces = 0;
  for (let die = 1; die <= 6; die += 1) if (resolveTotal + die > deterrenceTotal) faces += 1;
  return faces;
}

/** Whether, for one motive or the other, some die would make a strike pay now: all that is public of it (R4.7). */
export function mightStrike(book: Book, state: State, power: PowerId): boolean {
  return MOTIVES.some((motive) => {
    if (!mayStrike(book, state, power, motive)) return false;
    const best = bestTarget(book, state, power, motive);
    return best !== null && strikingFaces(best.resolve.total, best.deterrence.total) > 0;
  });
}
