import type { MemberId, Motive, PowerId, RegionId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import type { Sum } from '../model/sum.ts';
import type { Book } from '../rules/book.ts';
import { regionOf } from '../rules/book.ts';
import { deterrence } from '../rules/defence/deterrence.ts';
import { isFull } from '../rules/membership.ts';
import { resolve, strikingFaces } from '../rules/powers/resolve.ts';

/** A border as a night fell: how likely a strike over it was if that power thought of one, with the pact and without. */
export interface BorderOdds {
  readonly year: number;
  readonly power: PowerId;
  readonly region: RegionId;
  readonly member: MemberId;
  /** What truly moved that power; the table did not know. */
  readonly motive: Motive;
  readonly resolve: Sum;
  readonly withPact: Sum;
  readonly without: Sum;
  /** Faces of a die on which a strike would have followed, 0 to 6. */
  readonly facesWith: number;
  readonly facesWithout: number;
}

/** Odds over every border of every power that has coercive means, as things stand (R5.14 to R5.16). */
export function oddsAt(book: Book, state: State): BorderOdds[] {
  return book.powerOrder.flatMap((power) => {
    const { motive } = state.powers[power];
    if (motive === null) return [];
    return book.powers[power].borders
      .filter((region) => isFull(book, state, regionOf(book, region).owner))
      .map((region) => {
        const will = resolve(state, power, region, motive);
        const withPact = deterrence(book, state, power, region);
        const without = deterrence(book, state, power, region, false);
        return {
          year: state.year,
          power,
          region,
          member: regionOf(book, region).owner,
          motive,
          resolve: will,
          withPact,
          without,
          facesWith: strikingFaces(will.total, withPact.total),
          facesWithout: strikingFaces(will.total, without.total),
        };
      });
  });
}

/** The border of a member that was most open in a year, with the pact; null where it has none with such a power. */
export function weakestOf(odds: readonly BorderOdds[], year: number, member: MemberId): BorderOdds | null {
  let weakest: BorderOdds | null = null;
  for (const each of odds) {
    if (each.year !== year || each.member !== member) continue;
    const gap = each.resolve.total - each.withPact.total;
    if (!weakest || gap > weakest.resolve.total - weakest.withPact.total) weakest = each;
  }
  return weakest;
}
