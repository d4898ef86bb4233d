import type { Library } from '../model/library.ts';
import type { GameRecord } from './record.ts';
import type { Estimate } from './statistics.ts';

export type Unit = 'share' | 'number' | 'elo' | 'correlation';

/** One figure with its interval, and the band it should lie in where there is one. */
export interface Finding {
  readonly id: string;
  readonly label: string;
  readonly unit: Unit;
  readonly estimate: Estimate;
  /** `null` for an open end. */
  readonly band?: { readonly low: number | null; readonly high: number | null };
}

/** Whether a figure lies in its band; null where it has none. A figure that could not be made does not. */
export function passes({ band, estimate }: Finding): boolean | null {
  if (!band) return null;
  const { value } = estimate;
  if (Number.isNaN(value)) return false;
  return (band.low === null || value >= band.low) && (band.high === null || value <= band.high);
}

/** A question put to the records of one arm. */
export interface Measure {
  readonly id: string;
  readonly title: string;
  /** What is counted over what. */
  readonly definition: string;
  /** What the figure does not say. */
  readonly caveat: string;
  readonly of: (records: readonly GameRecord[], library: Library) => readonly Finding[];
}
