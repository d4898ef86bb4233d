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
  readonly line: string;
  readonly state: 'open' | 'now' | 'met' | 'unmet';
  readonly stateName: string;
}

export interface ConferenceModel {
  readonly stage: ConferencePhase['stage'];
  /** In the order of speaking; who has named no price yet has no line. */
  readonly order: readonly Named<MemberId>[];
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
      state,
      stateName: text.ui(STATE_KEYS[state]),
    };
  });
  const price = open ? lines[at] : undefined;
  const pooled = Object.values(pool).reduce((sum, amount) => sum + (amount ?? 0), 0);
  return {
    stage,
    order: order.map(named),
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
