import type { MemberId, PowerId } from '../model/ids.ts';
import type { Chronicle } from './chronicle.ts';

/** An offer from outside and what became of it. */
export interface OfferRow {
  readonly step: number;
  readonly year: number;
  readonly power: PowerId;
  /** The member it was made to; null for one that lay open to all. */
  readonly member: MemberId | null;
  /** What was asked for it: a condition of R6.7, or the name of an open offer. */
  readonly ask: string;
  /** ¤; null for an open offer, which gives other things. */
  readonly amount: number | null;
  readonly kind: 'envelope' | 'open';
  readonly outcome: 'taken' | 'refused' | 'lapsed';
}

/** Offers that were answered, or left to lapse, in the order in which that happened. */
export function offersIn({ told }: Pick<Chronicle, 'told'>): OfferRow[] {
  return told.flatMap(({ step, event }): OfferRow[] => {
    const at = { step, year: event.at };
    switch (event.kind) {
      case 'offerTaken':
      case 'offerRefused': {
        const { power, member, ask, amount } = event;
        const outcome = event.kind === 'offerTaken' ? 'taken' : 'refused';
        return [{ ...at, power, member, ask, amount, kind: 'envelope', outcome }];
      }
      case 'offerAccepted': {
        const { power, member, offer } = event;
        return [{ ...at, power, member, ask: offer, amount: null, kind: 'open', outcome: 'taken' }];
      }
      case 'offerLapsed': {
        const { power, offer } = event;
        return [{ ...at, power, member: null, ask: offer, amount: null, kind: 'open', outcome: 'lapsed' }];
      }
      default:
        return [];
    }
  });
}
