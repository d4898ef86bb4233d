import type { CrisisId, MemberId, Motive, PowerId, ProjectId, RegionId, UnitKind } from './ids.ts';
import type { Action, Ballot, Notch, PromiseCondition } from './action.ts';
import type {
  ConferencePrice,
  Council,
  IntelligenceSubject,
  Motion,
  PlannedProject,
  PromiseMatter,
} from './records.ts';
import type { ArticleId } from './treaty.ts';
import type { WedgeAsk } from './power.ts';

/** Where in the year the table is, and what is half done. */
export type Phase =
  | FoundingPhase
  | { readonly kind: 'dawn' }
  | AgendaPhase
  | CorridorPhase
  | FoldersPhase
  | RevealPhase
  | OperationsPhase
  | NightPhase
  | EmergencyPhase
  | { readonly kind: 'ledger' }
  | ConferencePhase
  | { readonly kind: 'over' };
export type PhaseKind = Phase['kind'];

/** Before the first dawn, where a scenario founds the alliance in play (R8.7 to R8.9). */
export interface FoundingPhase {
  readonly kind: 'founding';
  readonly stage: 'proposing' | 'voting' | 'accession' | 'done';
  /** Articles that were dealt with, in the order of the treaty. */
  readonly decided: readonly ArticleRecord[];
  /** What is proposed for the article on the table, as the proposal names it. */
  readonly proposal: string | null;
  /** Votes cast on it; the delegate that proposed is for it. */
  readonly votes: Readonly<Partial<Record<MemberId, boolean>>>;
  /** Who has yet to say how it stands to the treaty, in order. */
  readonly queue: readonly MemberId[];
}

/** How one article of the founding treaty came to be (R8.8). */
export interface ArticleRecord {
  readonly article: ArticleId;
  readonly by: MemberId;
  /** What was proposed; null where the delegate left the draft as it was. */
  readonly setting: string | null;
  readonly votes: Readonly<Partial<Record<MemberId, boolean>>>;
  readonly outcome: 'carried' | 'failed' | 'left';
}

export interface AgendaPhase {
  readonly kind: 'agenda';
  readonly stage: 'programme' | 'motion' | 'orders';
  readonly programme: number;
  readonly projects: readonly PlannedProject[];
  readonly firstSite: RegionId | null;
  readonly motion: Motion | null;
  readonly motionChosen: boolean;
  /** Members that finished their national orders. */
  readonly finished: readonly MemberId[];
}

export interface PromiseDraft {
  readonly to: MemberId;
  readonly matter: PromiseMatter | null;
  readonly condition: PromiseCondition | null;
}

export interface CorridorPhase {
  readonly kind: 'corridor';
  readonly drafts: Readonly<Partial<Record<MemberId, PromiseDraft>>>;
  readonly left: readonly MemberId[];
  readonly censure: readonly MemberId[];
  readonly petition: MemberId | null;
}

export type Envelope =
  | { readonly kind: 'empty' }
  | { readonly kind: 'home-need'; readonly cost: number }
  | { readonly kind: 'offer'; readonly power: PowerId; readonly ask: WedgeAsk; readonly amount: number }
  | { readonly kind: 'intelligence'; readonly subject: IntelligenceSubject; readonly truth: string }
  /** What other seats see in a view. */
  | { readonly kind: 'sealed' };

export interface Folder {
  readonly envelope: Envelope;
  readonly accept: boolean | null;
  readonly report: string | null;
  readonly notch: Notch | null;
  readonly ballot: Ballot | null;
  readonly nominee: MemberId | null;
  readonly estimates: Readonly<Partial<Record<PowerId, Motive>>>;
}

export interface FoldersPhase {
  readonly kind: 'folders';
  readonly folders: Readonly<Partial<Record<MemberId, Folder>>>;
  readonly sealed: readonly MemberId[];
  /** Whether the treaty elects the next commander this year. */
  readonly election: boolean;
}

export interface RevealPhase {
  readonly kind: 'reveal';
  readonly stage: 'cover' | 'sites' | 'done';
  /** Who may still cover the gap, in order. */
  readonly queue: readonly MemberId[];
  /** Of ¤4, what may still be added. */
  readonly cover: number;
  readonly sites: readonly {
    readonly project: ProjectId;
    readonly host: MemberId;
    readonly asked: readonly MemberId[];
  }[];
}

export type OperationStep =
  | { readonly kind: 'choose' }
  /** A unit was picked, or one was deployed and one more may be. */
  | {
      readonly kind: 'deploying';
      readonly moved: number;
      readonly picked: { readonly unit: UnitKind; readonly from: RegionId } | null;
    }
  | {
      readonly kind: 'responding';
      readonly crisis: CrisisId;
      readonly units: readonly number[];
      readonly money: number;
    }
  /** An exercise was planned there; a partner is wanted. */
  | { readonly kind: 'exercising'; readonly region: RegionId }
  | { readonly kind: 'joining'; readonly units: readonly number[] }
  | { readonly kind: 'keeping'; readonly conflict: number; readonly units: readonly number[] }
  /** A host or partner is asked before `action` is carried out. */
  | {
      readonly kind: 'asking';
      readonly host: MemberId;
      readonly action: Action;
      readonly resume: OperationStep;
    }
  | {
      readonly kind: 'claim';
      readonly claim: string;
      readonly answers: Readonly<Partial<Record<MemberId, 'back' | 'restrain'>>>;
    }
  | { readonly kind: 'done' };

export interface OperationsPhase {
  readonly kind: 'operations';
  /** Snake order: twelve turns. */
  readonly turns: readonly MemberId[];
  readonly turn: number;
  readonly step: OperationStep;
  /** Who refused what this turn ("host:action"), so that nobody is asked twice. */
  readonly refused: readonly string[];
}

export interface NightPhase {
  readonly kind: 'night';
  readonly stage: 'before' | 'after';
  /** Incidents that wait for a council. */
  readonly waiting: readonly Council[];
  /** Powers that have yet to act tonight. */
  readonly powers: readonly PowerId[];
}

export interface EmergencyPhase {
  readonly kind: 'emergency';
  readonly stage: 'choice' | 'vote' | 'hands' | 'tokens' | 'units' | 'posture';
  readonly council: Council;
  /** Members still to give a token's form or units, in order. */
  readonly queue: readonly MemberId[];
  /** Incidents that wait behind this one. */
  readonly waiting: readonly Council[];
  /** Powers that have yet to act tonight. */
  readonly powers: readonly PowerId[];
}

export interface ConferencePhase {
  readonly kind: 'conference';
  readonly stage: 'naming' | 'answering' | 'pooling' | 'counter' | 'ballots';
  readonly order: readonly MemberId[];
  readonly prices: readonly ConferencePrice[];
  /** Index in `order` (naming) or `prices` (the rest). */
  readonly at: number;
  readonly votes: Readonly<Partial<Record<MemberId, boolean>>>;
  /** Others still to put money in, in order. */
  readonly queue: readonly MemberId[];
  readonly pool: Readonly<Partial<Record<MemberId, number>>>;
  readonly ballots: Readonly<Partial<Record<MemberId, boolean>>>;
}
