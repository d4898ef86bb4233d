import type { InterestId, MemberId } from './ids.ts';

export type Fate = 'renewed' | 'lapsed' | 'broken' | 'war';

export type Verdict = 'paper-pact' | 'talking-shop' | 'working-alliance' | 'security-community';

export const RANKS = [
  'architect',
  'independent',
  'partner',
  'passenger',
  'alone',
  'failed',
  'answerable',
] as const;

export type Rank = (typeof RANKS)[number];

export interface GameResult {
  readonly fate: Fate;
  readonly verdict: Verdict;
  readonly members: Readonly<Record<MemberId, MemberResult>>;
}

export interface MemberResult {
  readonly rank: Rank;
  /** Standing with what interests and reliability added, in halves. */
  readonly standing: number;
  readonly met: readonly InterestId[];
  readonly renewed: boolean;
  /** Keys of the catalogue section `reasons`. */
  readonly reasons: readonly {
    readonly label: string;
    readonly with?: Readonly<Record<string, string | number>>;
  }[];
}
