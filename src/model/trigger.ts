import type { ArticleId } from './treaty.ts';

/** One test of the collective-defence article (R5.3). `membership` is not an article's switch but part of every treaty. */
export interface TriggerTest {
  readonly article: ArticleId | 'membership' | 'attribution';
  readonly passed: boolean;
  /** Key of the catalogue section `tests`, with its values. */
  readonly because: { readonly label: string; readonly with?: Readonly<Record<string, string | number>> };
}

export interface TriggerResult {
  /** True when every gating test passes. */
  readonly engaged: boolean;
  readonly tests: readonly TriggerTest[];
  /** What members owe once it is engaged, and whether a vote comes first. */
  readonly owed: 'units' | 'deemed' | 'by-vote' | 'consultation';
  readonly vote: boolean;
  /** A disputed source frees members to abstain without loss of reliability. */
  readonly mayAbstain: boolean;
}
