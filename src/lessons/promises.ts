import type { MemberId } from '../model/ids.ts';
import type { AlliancePromise } from '../model/records.ts';
import type { Chronicle } from './chronicle.ts';

/** What one member promised another over a game, and what became of it. */
export interface PromiseCell {
  readonly by: MemberId;
  readonly to: MemberId;
  readonly kept: number;
  readonly broken: number;
  /** Conditions that were not fulfilled, and promises still open. */
  readonly void: number;
}

/** Every promise, as it ended. */
export function promisesIn({ last }: Pick<Chronicle, 'last'>): readonly AlliancePromise[] {
  return last.promises;
}

/** Who promised whom how much: one cell for every pair with a promise between them. */
export function promiseCells({ book, last }: Pick<Chronicle, 'book' | 'last'>): PromiseCell[] {
  return book.order.flatMap((by) =>
    book.order.flatMap((to) => {
      const made = last.promises.filter((promise) => promise.by === by && promise.to === to);
      if (made.length === 0) return [];
      const of = (...outcomes: readonly AlliancePromise['outcome'][]): number =>
        made.filter(({ outcome }) => outcomes.includes(outcome)).length;
      return [{ by, to, kept: of('kept'), broken: of('broken'), void: of('void', 'open') }];
    }),
  );
}
