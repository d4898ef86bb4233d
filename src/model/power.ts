import type { CorridorId, MemberId, Motive, PowerId, RegionId, RowId } from './ids.ts';
import type { Condition } from './condition.ts';
import type { Effect } from './effect.ts';

/** What an accepted wedge offer binds a member to for the year it is taken (R6.7). */
export type WedgeAsk = 'vote-no' | 'half-pledge' | 'late-response';
export const WEDGE_ASKS: readonly WedgeAsk[] = ['vote-no', 'half-pledge', 'late-response'];

export type PowerAct =
  /** Target member: stability +1, that power's influence there +1. */
  | { readonly kind: 'invest' }
  /** One frozen conflict of any author moves a step to settlement, or the ladder falls by one. */
  | { readonly kind: 'mediate' }
  /** Tension −1. */
  | { readonly kind: 'relax' }
  /** Stands on the table for a year; taken up by a diplomacy action: `gives` to the taker, and tension −1. Left: tension +1. */
  | { readonly kind: 'offer-openly'; readonly offer: string; readonly gives: readonly Effect[] }
  /** Goes into the target's next envelope. */
  | { readonly kind: 'offer-wedge'; readonly ask: WedgeAsk; readonly base: number }
  /** Target: income −`by` at the next dawn. */
  | { readonly kind: 'embargo'; readonly by: number }
  /** Target: stability −1, and ¤`by` lost from its funds. */
  | { readonly kind: 'migrant-rules'; readonly by: number }
  /** Target: ¤`by` lost, standing −1. */
  | { readonly kind: 'sanctions'; readonly by: number }
  /** A hybrid crisis of this power's making comes at the next dawn in the target region. */
  | { readonly kind: 'hybrid' }
  /** Masses at the target region: resolve +1 next year, stability −1 unless a tripwire stands there. */
  | { readonly kind: 'show-force' }
  | { readonly kind: 'close-corridor'; readonly corridor: CorridorId }
  /** A limited armed attack; opens an emergency council. */
  | { readonly kind: 'strike' }
  | { readonly kind: 'wait' };
export type PowerActKind = PowerAct['kind'];

/** Whom a row picks; ties go by table order (R2.1). */
export type TargetRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'most-influenced' }
  | { readonly kind: 'least-influenced' }
  | { readonly kind: 'least-stable' }
  | { readonly kind: 'least-standing' }
  /** Influence there plus grievance (arrears, restrained claims, standing under the mean): R6.8. */
  | { readonly kind: 'most-aggrieved' }
  | { readonly kind: 'commander' }
  /** The member that last pressed a claim on this power, else the one with the weakest border. */
  | { readonly kind: 'claimant' }
  | { readonly kind: 'member'; readonly member: MemberId }
  /** The region on its border where resolve exceeds deterrence most. */
  | { readonly kind: 'weakest-border' };

export interface DoctrineRow {
  readonly id: RowId;
  readonly when: readonly Condition[];
  /** Percent chance that the row acts once `when` holds, by hidden motive; the same for powers without one. */
  readonly chance: Readonly<Record<Motive, number>>;
  readonly act: PowerAct;
  readonly target: TargetRule;
}

/** A shift of tension beside the act of the year: how firmness, exercises and cohesion look from outside. */
export interface Reaction {
  readonly id: RowId;
  readonly when: readonly Condition[];
  readonly chance: Readonly<Record<Motive, number>>;
  readonly by: number;
}

export interface PowerData {
  readonly id: PowerId;
  readonly baseline: number;
  readonly start: number;
  /** A great power or bloc whose tension at 8 or more keeps Will from fading (R4.40). */
  readonly major: boolean;
  /** True for powers with coercive rows: a motive is drawn at setup. */
  readonly motive: boolean;
  /** Weight in "domestic politics abroad" at dawn, in percent; 0 for none. */
  readonly domesticWeight: number;
  readonly influence: Readonly<Partial<Record<MemberId, number>>>;
  readonly borders: readonly RegionId[];
  readonly doctrine: readonly DoctrineRow[];
  readonly reactions: readonly Reaction[];
}
