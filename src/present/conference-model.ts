import type { MemberId } from '../model/ids.ts';
import type { ConferencePhase } from '../model/phase.ts';
import type { Price } from '../model/action.ts';
import type { State } from '../model/state.ts';
import type { Named } from './figure.ts';
import type { Text } from './text.ts';

/** A price named at the renewal conference. */
interface PriceLine {
  readonly member: Named<MemberId>;
  readonly kind: Price['kind'];
  /** “Kazakhstan asks for ¤3.” */
  readonly line: string;
  /** “¤3” */
  readonly what: string;
  readonly state: 'open' | 'now' | 'met' | 'unmet';
  readonly stateName: string;
}

export interface ConferenceModel {
  readonly stage: ConferencePhase['stage'];
  /** In the order of speaking, with what each did for the others so far; who has named no price yet has none in `prices`. */
  readonly order: readonly (Named<MemberId> & {
    /** “¤12 of ¤15” of the shares that it was assessed. */
    readonly paid: string;
    /** “1 of 2” of the calls that it owed an answer; null for none. */
    readonly came: string | null;
  })[];
  readonly prices: readonly PriceLine[];
  /** The price that is being answered, and who has answered. */
  readonly current: {
    readonly price: PriceLine;
    readonly answered: readonly MemberId[];
    readonly pooled: number;
    readonly pooledLine: string;
    readonly pool: readonly { readonly member: Named<MemberId>; readonly amount: number }[];
  } | null;
  /** Who has cast a renewal ballot; how is sealed until all are in. */
  readonly ballotsIn: readonly Named<MemberId>[];
}

/** The renewal conference; null outside it. */
export function conferenceModel(view: State, text: Text): ConferenceModel | null {
  if (view.phase.kind !== 'conference') return null;
  const { stage, order, prices, at, votes, pool, ballots } = view.phase;
  const named = (id: MemberId): Named<MemberId> => ({ id, name: text.name('member', id) });
  const open = stage !== 'naming' && stage !== 'ballots';
  const lines = prices.map(({ member, price, met }, index): PriceLine => {
    const now = open && index === at;
    const state = met === true ? 'met' : met === false ? 'unmet' : now ? 'now' : 'open';
    return {
      member: named(member),
      kind: price.kind,
      line: text.ui('priceLine', { member, priceId: price.kind, price: text.price(price) }),
      what: text.capital(text.price(price)),
      state,
      stateName: text.ui(STATE_KEYS[state]),
    };
  });
  const price = open ? lines[at] : undefined;
  const pooled = Object.values(pool).reduce((sum, amount) => sum + (amount ?? 0), 0);
  return {
    stage,
    order: order.map((id) => {
      const { assessed, paid, owed, given } = view.members[id].tally;
      return {
        ...named(id),
        paid: text.ui('moneyOf', { amount: paid, most: assessed }),
        came: owed === 0 ? null : text.ui('countOf', { count: given, most: owed }),
      };
    }),
    prices: lines,
    current: price
      ? {
          price,
          answered: Object.keys(votes) as MemberId[],
          pooled,
          pooledLine: text.ui('pooled', { amount: pooled }),
          pool: (Object.keys(pool) as MemberId[]).map((id) => ({ member: named(id), amount: pool[id] ?? 0 })),
        }
      : null,
    ballotsIn: (Object.keys(ballots) as MemberId[]).map(named),
  };
}

const STATE_KEYS = { met: 'priceMet', unmet: 'priceUnmet', now: 'priceNow', open: 'priceOpen' } as const;
