import type {
  Attribution,
  CandidateId,
  ClaimId,
  Column,
  CrisisId,
  ForumId,
  MemberId,
  MissionId,
} from './ids.ts';
import type { Motive, PowerId, ProjectId, RegionId, RowId, UnitKind } from './ids.ts';
import type { Ballot, Hand, Notch, Posture, Price, PromiseCondition, Token } from './action.ts';
import type { Effect } from './effect.ts';
import type { Incident } from './incident.ts';
import type { Amendment } from './treaty.ts';

export interface OpenOffer {
  readonly id: string;
  readonly row: RowId;
  readonly year: number;
  readonly gives: readonly Effect[];
  readonly target: MemberId | null;
}

export interface Unit {
  readonly id: number;
  readonly owner: MemberId;
  readonly kind: UnitKind;
  readonly place: RegionId;
  readonly status: 'ready' | 'spent' | 'worn';
  /** Last year in which a worn unit is out. */
  readonly wornUntil: number;
  /** Frozen conflict whose peace it keeps. */
  readonly keeping: number | null;
}

export interface Site {
  readonly project: ProjectId;
  readonly region: RegionId | null;
  readonly power: PowerId | null;
  readonly built: number;
  readonly active: boolean;
}

export interface Works {
  readonly region: RegionId;
  readonly power: PowerId;
}

export interface Crisis {
  readonly id: CrisisId;
  readonly region: RegionId;
  readonly member: MemberId;
  /** The true source; hidden unless attribution is certain. */
  readonly power: PowerId | null;
  /** What the card or a report says of it. */
  readonly named: PowerId | null;
  readonly attribution: Attribution;
  readonly option: string | null;
  readonly contributions: readonly Contribution[];
}

export interface Contribution {
  readonly member: MemberId;
  readonly strength: number;
  readonly units: readonly number[];
  readonly money: number;
}

export interface FrozenConflict {
  readonly id: number;
  readonly region: RegionId;
  readonly member: MemberId;
  readonly power: PowerId;
  readonly since: number;
  /** Diplomatic steps done, of two. */
  readonly steps: number;
  /** First year in which two peacekeepers stood there through the ledger; 0 for none. */
  readonly keptSince: number;
}

export type PromiseMatter =
  | { readonly kind: 'vote'; readonly ballot: Ballot }
  | { readonly kind: 'pledge'; readonly atLeast: number }
  | { readonly kind: 'forces'; readonly region: RegionId };

export interface AlliancePromise {
  readonly id: number;
  readonly year: number;
  readonly by: MemberId;
  readonly to: MemberId;
  readonly matter: PromiseMatter;
  readonly condition: PromiseCondition | null;
  readonly outcome: 'open' | 'kept' | 'broken' | 'void';
}

export interface ClaimRecord {
  readonly claim: ClaimId;
  readonly member: MemberId;
  readonly power: PowerId;
  readonly year: number;
  readonly backers: readonly MemberId[];
  readonly restrainers: readonly MemberId[];
  readonly backed: boolean;
}

export interface Coming {
  readonly year: number;
  readonly crisis: CrisisId;
  readonly region: RegionId | null;
  readonly power: PowerId | null;
}

export interface IntelligenceRecord {
  readonly year: number;
  readonly by: MemberId;
  readonly subject: IntelligenceSubject;
  /** What it learned: a power id for a source, a row id for a coming act. */
  readonly truth: string;
  /** What it said; 'silence' for nothing. */
  readonly report: string;
  readonly out: boolean;
}

export type IntelligenceSubject =
  | { readonly kind: 'source'; readonly crisis: CrisisId }
  | { readonly kind: 'coming'; readonly power: PowerId };

export type Motion =
  | { readonly kind: 'amendment'; readonly amendment: Amendment }
  | { readonly kind: 'admission'; readonly candidate: CandidateId; readonly status: 'observer' | 'member' }
  | { readonly kind: 'declaration'; readonly power: PowerId; readonly tone: 'warn' | 'reassure' }
  | { readonly kind: 'suspension'; readonly member: MemberId }
  | { readonly kind: 'mission'; readonly mission: MissionId }
  | { readonly kind: 'settlement'; readonly conflict: number }
  | { readonly kind: 'censure'; readonly filers: readonly MemberId[] }
  | { readonly kind: 'petition'; readonly member: MemberId };

export type MotionKind = Motion['kind'];

export interface PlannedProject {
  readonly project: ProjectId;
  /** For confidence measures: on whose border. */
  readonly power: PowerId | null;
}

/** What happened in one year, for the ledger, the doctrines and the learning log. */
export interface YearRecord {
  readonly year: number;
  readonly commander: MemberId;
  readonly programme: number;
  readonly projects: readonly PlannedProject[];
  readonly firstSite: RegionId | null;
  readonly motion: Motion | null;
  readonly motionCarried: boolean | null;
  readonly ballots: Readonly<Partial<Record<MemberId, Ballot>>>;
  readonly assessed: Readonly<Partial<Record<MemberId, number>>>;
  readonly notches: Readonly<Partial<Record<MemberId, Notch>>>;
  readonly paid: Readonly<Partial<Record<MemberId, number>>>;
  /** Payments by admitted states and gap cover included. */
  readonly raised: number;
  readonly gap: number;
  readonly stances: Readonly<Partial<Record<PowerId, 'reassure' | 'firm'>>>;
  readonly exercises: readonly {
    readonly region: RegionId;
    readonly by: MemberId;
    readonly partner: MemberId;
  }[];
  readonly crossings: number;
  readonly conventionBreached: boolean;
  readonly claimPressed: boolean;
  readonly crisesSolvedWithHelp: number;
  readonly crisesSolved: number;
  readonly crisesFailed: number;
  readonly strikes: readonly { readonly power: PowerId; readonly region: RegionId }[];
  readonly reliefGiven: boolean;
  readonly mission: MissionRun | null;
  readonly missionWent: boolean;
  /** Whether a member that is owed help was struck. */
  readonly tested: boolean;
  /** How much Coordination rose this year, of at most 2 (R4.41). */
  readonly coordinationRisen: number;
  /** How much Will fell this year, of at most 2 (R4.40). */
  readonly willFallen: number;
  readonly consulted: boolean;
  readonly elected: MemberId | null;
  /** Units raised this year. */
  readonly raisedUnits: Readonly<Partial<Record<MemberId, number>>>;
  /** Regions to which a member sent or led units this year, for promises of forces. */
  readonly forces: readonly { readonly member: MemberId; readonly region: RegionId }[];
  readonly estimates: Readonly<Partial<Record<MemberId, Readonly<Partial<Record<PowerId, Motive>>>>>>;
  /** Who changed how it stands to the treaty this year (R8.12); absent where nobody did. */
  readonly acceded?: readonly MemberId[];
}

export interface MissionRun {
  readonly mission: MissionId;
  readonly contributions: readonly Contribution[];
}

export interface Council {
  readonly incident: Incident;
  readonly member: MemberId;
  readonly region: RegionId;
  readonly power: PowerId | null;
  /** True when a power struck (an operation follows); a failed crisis has its own column. */
  readonly column: Column;
  readonly strength: number;
  readonly strike: boolean;
  readonly claimBacked: boolean;
  readonly backers: readonly MemberId[];
  readonly engaged: boolean;
  readonly votes: Readonly<Partial<Record<MemberId, Ballot>>>;
  readonly carried: boolean | null;
  readonly owed: Readonly<Partial<Record<MemberId, 'units' | 'token' | 'words'>>>;
  readonly hands: Readonly<Partial<Record<MemberId, Hand>>>;
  readonly tokens: Readonly<Partial<Record<MemberId, Token>>>;
  readonly committed: readonly number[];
  readonly posture: Posture | null;
  readonly forum: ForumId | null;
  readonly choice: 'absorb' | 'consult' | 'invoke' | 'forum' | null;
}

export interface CouncilRecord {
  readonly year: number;
  readonly council: Council;
  readonly outcome: 'none' | 'repelled' | 'stalemate' | 'lost-ground';
}

export interface ConferencePrice {
  readonly member: MemberId;
  readonly price: Price;
  readonly met: boolean | null;
}
