import type { Attribution, Column, CrisisGroup, CrisisId, Hazard, IncidentKind } from './ids.ts';
import type { MemberId, Place, PowerId, RegionId } from './ids.ts';
import type { Effect } from './effect.ts';
import type { Mark } from './treaty.ts';

/** Where a card may fall; one of the matching regions is drawn. */
export type RegionRule =
  | { readonly kind: 'any' }
  | { readonly kind: 'regions'; readonly ids: readonly RegionId[] }
  | { readonly kind: 'members'; readonly ids: readonly MemberId[] }
  | { readonly kind: 'hazard'; readonly hazards: readonly Hazard[] }
  | { readonly kind: 'border'; readonly powers: readonly PowerId[] }
  /** Regions on the Caspian Sea. */
  | { readonly kind: 'caspian' }
  /** The first region of the commander's state. */
  | { readonly kind: 'commander' }
  /** A region that hosts a site; where there is none, any. */
  | { readonly kind: 'site' };

/** Who is behind it. With several powers one is drawn, and kept secret unless attribution is certain. */
type CrisisSource =
  | { readonly kind: 'powers'; readonly powers: readonly PowerId[] }
  | { readonly kind: 'non-state' }
  | { readonly kind: 'internal' }
  | { readonly kind: 'nature' }
  | { readonly kind: 'ally' };

export interface CrisisOption {
  readonly id: string;
  /** Which column of the unit table counts for this way of meeting the crisis. */
  readonly column: Column;
  /** Added to the card's severity (−2 to +2). */
  readonly severity: number;
  /** ¤ that the member who chooses this way pays at once (0 to 3). */
  readonly cost: number;
  /** Beyond what R4 gives every success and failure. */
  readonly success: readonly Effect[];
  readonly partial: readonly Effect[];
  readonly failure: readonly Effect[];
}

export interface CrisisCard {
  readonly id: CrisisId;
  readonly group: CrisisGroup;
  readonly incident: IncidentKind | null;
  readonly place: Place;
  readonly region: RegionRule;
  /** 5 to 8. */
  readonly severity: number;
  readonly source: CrisisSource;
  readonly attribution: Attribution;
  /** What it does the moment it comes on the table. */
  readonly arrival: readonly Effect[];
  /** Two or more; the first responder chooses, an unanswered crisis fails by the first. */
  readonly options: readonly CrisisOption[];
  /** The real case it is modelled on. */
  readonly precedent: { readonly text: string; readonly source: string; readonly mark: Mark };
}
