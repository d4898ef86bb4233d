import type { CorridorId, CrisisId, PowerId, ProjectId, UnitKind } from './ids.ts';
import type { Attribution, MemberId } from './ids.ts';

/** Whom an effect meets; `home` is the state where the crisis is, `leader` the leading foreign helper. */
export type Who =
  | 'home'
  | 'leader'
  | 'helpers'
  | 'commander'
  | 'everyone'
  | 'others'
  | 'neighbours'
  | 'richest'
  | 'poorest'
  | MemberId;

/** `source` is the power behind the crisis, if it has one; an effect on an absent source does nothing. */
export type WhichPower = PowerId | 'source';

/** What cards, options and acts do. Each kind has one file in rules/effects that applies and describes it. */
export type Effect =
  | { readonly kind: 'shift-will'; readonly by: number }
  | { readonly kind: 'shift-coordination'; readonly by: number }
  | { readonly kind: 'shift-ladder'; readonly by: number }
  | { readonly kind: 'shift-tension'; readonly power: WhichPower; readonly by: number }
  | { readonly kind: 'shift-influence'; readonly power: WhichPower; readonly who: Who; readonly by: number }
  | { readonly kind: 'shift-stability'; readonly who: Who; readonly by: number }
  | { readonly kind: 'shift-standing'; readonly who: Who; readonly by: number }
  | { readonly kind: 'shift-reliability'; readonly who: Who; readonly by: number }
  /** Money from outside (by > 0) or lost (by < 0; never below nothing). */
  | { readonly kind: 'shift-funds'; readonly who: Who; readonly by: number }
  /** The common fund. */
  | { readonly kind: 'shift-fund'; readonly by: number }
  /** Income of the next dawn only. */
  | { readonly kind: 'shift-income'; readonly who: Who; readonly by: number }
  /** Ready units of that state become worn, the kind named or the first ready ones. */
  | { readonly kind: 'wear-units'; readonly who: Who; readonly count: number; readonly unit?: UnitKind }
  /** A new unit of that kind stands at the crisis region (home) or in the state's first region. */
  | { readonly kind: 'grant-unit'; readonly who: Who; readonly unit: UnitKind }
  | { readonly kind: 'close-corridor'; readonly corridor: CorridorId; readonly years: number }
  | { readonly kind: 'advance-normalisation'; readonly by: number }
  /** The standing project (or the newest) falls dormant until its upkeep is paid at the next reveal. */
  | { readonly kind: 'idle-site'; readonly project?: ProjectId }
  /** Makes the crisis' attribution this, for a council that it may open. */
  | { readonly kind: 'attribute'; readonly attribution: Attribution }
  /** That card comes on the table at the next dawn, beside those drawn. */
  | { readonly kind: 'follow-up'; readonly crisis: CrisisId };

export type EffectKind = Effect['kind'];
