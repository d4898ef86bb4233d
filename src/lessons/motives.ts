import type { MemberId, Motive, PowerId } from '../model/ids.ts';
import type { Chronicle } from './chronicle.ts';
import { toldOf } from './chronicle.ts';

/** What moved a power, what an ideal observer could have known, and what the table believed last. */
export interface MotiveTruth {
  readonly power: PowerId;
  readonly motive: Motive;
  /** Chance from 0 to 1 that an observer of every public act gave to the opportunity-seeker (R6.9). */
  readonly belief: number;
  readonly estimates: readonly {
    readonly member: MemberId;
    readonly motive: Motive;
    readonly year: number;
    readonly right: boolean;
  }[];
}

/** The truth about motives beside every seat's last estimate of them. */
export function motiveTruths(
  chronicle: Pick<Chronicle, 'told' | 'last' | 'estimates' | 'book'>,
): MotiveTruth[] {
  const ratios = new Map<PowerId, number>();
  for (const { event } of toldOf(chronicle, 'nightWeighed')) {
    const { power, opportunity } = event;
    ratios.set(power, (ratios.get(power) ?? 1) * (opportunity / Math.max(1, 1000 - opportunity)));
  }
  return chronicle.book.powerOrder.flatMap((power) => {
    const { motive } = chronicle.last.powers[power];
    if (motive === null) return [];
    const ratio = ratios.get(power) ?? 1;
    const estimates = chronicle.book.order.flatMap((member) => {
      const own = chronicle.estimates.findLast((each) => each.member === member && each.power === power);
      return own ? [{ member, motive: own.motive, year: own.year, right: own.motive === motive }] : [];
    });
    return [{ power, motive, belief: ratio / (1 + ratio), estimates }];
  });
}
