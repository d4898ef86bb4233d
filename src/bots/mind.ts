import type { Action } from '../model/action.ts';
import type { InterestCheck } from '../model/library.ts';
import type { MemberId, PowerId } from '../model/ids.ts';
import type { State } from '../model/state.ts';
import { ruleOf } from '../rules/actions/registry.ts';
import type { Book } from '../rules/book.ts';
import type { Change } from '../rules/change.ts';
import { interestMet } from '../rules/interests.ts';
import { chanceOfOpportunity } from './beliefs.ts';
import type { Weights } from './temperament.ts';
import type { Matter, Terms } from './worth.ts';
import { gain, worthOf } from './worth.ts';

/** Results ask for aims first and standing second: an aim is worth more than the standing it brings. */
const AIM = 1.6;

/** What a seat knows and wants while it makes up its mind once. */
export class Mind {
  readonly book: Book;
  readonly view: State;
  readonly seat: MemberId;
  readonly weights: Weights;
  #worth: Record<Matter, number> | null = null;
  #held: readonly Aim[] | null = null;
  readonly #chances = new Map<PowerId, number>();

  constructor(book: Book, view: State, seat: MemberId, weights: Weights) {
    this.book = book;
    this.view = view;
    this.seat = seat;
    this.weights = weights;
  }

  get own(): State['members'][MemberId] {
    return this.view.members[this.seat];
  }

  /** Own aims that are not met as things stand, of the kinds named. */
  wants<K extends InterestCheck['kind']>(...kinds: readonly K[]): Extract<InterestCheck, { kind: K }>[] {
    return this.#aims(kinds, false);
  }

  /** Own aims that are met, of the kinds named: to be kept so. */
  has<K extends InterestCheck['kind']>(...kinds: readonly K[]): Extract<InterestCheck, { kind: K }>[] {
    return this.#aims(kinds, true);
  }

  /** What an aim is worth: standing at the end, and the result that hangs on it (R7.7, R7.8). */
  get aim(): number {
    return AIM * this.book.members[this.seat].interestWorth;
  }

  chanceOfOpportunity(power: PowerId): number {
    let chance = this.#chances.get(power);
    if (chance === undefined) {
      chance = chanceOfOpportunity(this.book, this.view, power);
      this.#chances.set(power, chance);
    }
    return chance;
  }

  /** What an action that draws on no chance and nobody else would change at once, by matter. */
  gainOf(action: Action): Terms {
    const { book, view, seat, weights } = this;
    this.#worth ??= worthOf(book, view, seat, weights);
    const change: Change = { book, state: view, rng: 0, events: [] };
    ruleOf(action.kind).perform(change, seat, action);
    return gain(this.#worth, worthOf(book, change.state, seat, weights));
  }

  #aims<K extends InterestCheck['kind']>(
    kinds: readonly K[],
    met: boolean,
  ): Extract<InterestCheck, { kind: K }>[] {
    this.#held ??= heldBy(this.book, this.view, this.seat);
    const found: Extract<InterestCheck, { kind: K }>[] = [];
    for (const aim of this.#held) {
      if (aim.met === met && (kinds as readonly string[]).includes(aim.check.kind)) {
        found.push(aim.check as Extract<InterestCheck, { kind: K }>);
      }
    }
    return found;
  }
}

interface Aim {
  readonly check: InterestCheck;
  readonly met: boolean;
}

/** A seat's own aims, and whether each is met as things stand. */
function heldBy(book: Book, view: State, seat: MemberId): Aim[] {
  return view.members[seat].interests.flatMap((id) => {
    const check = book.interests.get(id)?.check;
    return check ? [{ check, met: interestMet(book, view, seat, check) }] : [];
  });
}

export const totalOf = (terms: Terms): number =>
  Object.values(terms).reduce((sum, value) => sum + (value ?? 0), 0);

/** Terms added up by matter. */
export function plus(...all: readonly Terms[]): Terms {
  const sum: Partial<Record<Matter, number>> = {};
  for (const terms of all) {
    for (const [matter, value] of Object.entries(terms) as [Matter, number][]) {
      sum[matter] = (sum[matter] ?? 0) + value;
    }
  }
  return sum;
}

/** Terms with the opposite sign. */
export function negative(terms: Terms): Terms {
  return Object.fromEntries(Object.entries(terms).map(([matter, value]) => [matter, -value]));
}
