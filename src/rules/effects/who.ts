import type { MemberId, PowerId, RegionId } from '../../model/ids.ts';
import type { WhichPower, Who } from '../../model/effect.ts';
import type { Cause } from '../../model/event.ts';
import type { State } from '../../model/state.ts';
import type { Book } from '../book.ts';

/** Where an effect comes from: whom `home`, `leader`, `helpers` and `source` mean, and why it happens. */
export interface EffectContext {
  readonly home: MemberId | null;
  readonly region: RegionId | null;
  readonly leader: MemberId | null;
  readonly helpers: readonly MemberId[];
  readonly source: PowerId | null;
  readonly because: Cause;
}

/** The members an effect meets; none where the word means nobody here. */
export function membersOf(book: Book, state: State, context: EffectContext, who: Who): readonly MemberId[] {
  switch (who) {
    case 'home':
      return context.home ? [context.home] : [];
    case 'leader':
      return context.leader ? [context.leader] : [];
    case 'helpers':
      return context.helpers;
    case 'commander':
      return [state.commander];
    case 'everyone':
      return book.order;
    case 'others':
      return book.order.filter((member) => member !== context.home);
    case 'neighbours':
      return neighboursOf(book, context.home);
    case 'richest':
      return [byFunds(book, state, 1)];
    case 'poorest':
      return [byFunds(book, state, -1)];
    default:
      return [who];
  }
}

/** The power an effect means; null where the crisis has no power behind it. */
export function powerOf(context: EffectContext, power: WhichPower): PowerId | null {
  return power === 'source' ? context.source : power;
}

function neighboursOf(book: Book, home: MemberId | null): MemberId[] {
  if (!home) return [];
  const found = new Set<MemberId>();
  for (const region of book.members[home].regions) {
    for (const way of book.ways.get(region) ?? []) {
      const owner = book.regions.get(way.to)?.owner;
      if (way.corridor === null && owner && owner !== home) found.add(owner);
    }
  }
  return book.order.filter((member) => found.has(member));
}

function byFunds(book: Book, state: State, sign: 1 | -1): MemberId {
  let best = book.order[0] as MemberId;
  for (const member of book.order) {
    if (state.members[member].funds * sign > state.members[best].funds * sign) best = member;
  }
  return best;
}
