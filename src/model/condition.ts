import type { CandidateId, CorridorId, MemberId, PowerId, ProjectId } from './ids.ts';

/** What a row of a doctrine or a reaction asks of the table. All conditions of a row must hold. `own` is the acting power. */
export type Condition =
  | { readonly kind: 'tension-at-least'; readonly power: PowerId | 'own'; readonly value: number }
  | { readonly kind: 'tension-at-most'; readonly power: PowerId | 'own'; readonly value: number }
  | { readonly kind: 'ladder-at-least'; readonly value: number }
  | { readonly kind: 'ladder-at-most'; readonly value: number }
  | { readonly kind: 'will-at-least'; readonly value: number }
  | { readonly kind: 'will-at-most'; readonly value: number }
  /** Will + Coordination. */
  | { readonly kind: 'cohesion-at-least'; readonly value: number }
  | { readonly kind: 'cohesion-at-most'; readonly value: number }
  | { readonly kind: 'year-at-least'; readonly value: number }
  /** What the alliance showed this power this year. */
  | { readonly kind: 'stance'; readonly stance: 'reassure' | 'firm' | 'none' }
  /** An exercise on this power's border this year. */
  | { readonly kind: 'exercised-on-border' }
  /** A claim on this power this year that a majority backed / restrained. */
  | { readonly kind: 'claim-backed' }
  | { readonly kind: 'claim-restrained' }
  | { readonly kind: 'claim-pressed' }
  /** It struck last year or this year. */
  | { readonly kind: 'struck-recently' }
  /** Its resolve plus a die exceeds deterrence at its best target: the hidden motive and the die are in here (R5.14). */
  | { readonly kind: 'strike-pays' }
  /** A frozen conflict of its making stands. */
  | { readonly kind: 'frozen-conflict' }
  /** Its open offer waits on the table. */
  | { readonly kind: 'offer-open' }
  | { readonly kind: 'influence-at-least'; readonly value: number }
  | { readonly kind: 'influence-at-most'; readonly value: number }
  /** Some member is at or under this stability. */
  | { readonly kind: 'stability-at-most'; readonly value: number }
  | { readonly kind: 'admitted'; readonly candidates: readonly CandidateId[] }
  | { readonly kind: 'law-struck'; readonly members: readonly MemberId[] }
  | { readonly kind: 'project-stands'; readonly project: ProjectId }
  | { readonly kind: 'base-on-border' }
  | { readonly kind: 'mission-went' }
  | { readonly kind: 'crisis-solved' }
  | { readonly kind: 'corridor-closed'; readonly corridor: CorridorId }
  | { readonly kind: 'normalisation-at-least'; readonly value: number }
  | { readonly kind: 'normalisation-at-most'; readonly value: number }
  /** The share of the programme that was funded this year, in percent. */
  | { readonly kind: 'funded-at-least'; readonly percent: number }
  | { readonly kind: 'funded-below'; readonly percent: number };
