import type { MemberId } from './ids.ts';
import type { Fate } from './result.ts';

/** How a scenario of one length came out when bots played it: shown to players before they choose it. */
export interface Certificate {
  /** Version of the content that it was played with, and of how it was played (see docs/balance.md). */
  readonly version: { readonly content: string; readonly play: string };
  readonly scenario: string;
  readonly years: number;
  readonly games: number;
  readonly fates: Readonly<Record<Fate, number>>;
  /** Share of games in which the seat was Architect. */
  readonly architects: Readonly<Record<MemberId, number>>;
  /** Share of games in which the seat came out Independent or Partner. */
  readonly content: Readonly<Record<MemberId, number>>;
  readonly meanYears: number;
}

export interface Certificates {
  readonly certificates: readonly Certificate[];
}
