import type { CandidateId, ClaimId, Column, CorridorId, Hazard, InterestId } from './ids.ts';
import type { ForumId, MemberId, MissionId, PowerId, ProjectId, RegionId, UnitKind } from './ids.ts';
import type { ArticleId, Citation, TreatyPreset } from './treaty.ts';
import type { CrisisCard } from './crisis.ts';
import type { PowerData } from './power.ts';
import type { Scenario } from './scenario.ts';
import type { Effect } from './effect.ts';

export interface RegionData {
  readonly id: RegionId;
  readonly owner: MemberId;
  /** Label point, degrees. */
  readonly lon: number;
  readonly lat: number;
  readonly borders: readonly PowerId[];
  readonly hazards: readonly Hazard[];
  readonly caspian: boolean;
}

/** An undirected land link between home regions. */
export type Link = readonly [RegionId, RegionId];

export interface CorridorData {
  readonly id: CorridorId;
  readonly links: readonly Link[];
  /** What must hold for it to be open, beside not having been closed by an act. */
  readonly opens:
    | { readonly kind: 'always' }
    | { readonly kind: 'normalisation' }
    | { readonly kind: 'tension-at-most'; readonly power: PowerId; readonly value: number };
  /** Only these units may use it; none named: all. */
  readonly units?: readonly UnitKind[];
  /** Crossing the sea: units a year without the logistics bridge (R2.5). */
  readonly capacity?: number;
  /** Crossing units of other states than these breaches Art. 3 of the 2018 Convention. */
  readonly littoral?: readonly MemberId[];
}

export interface UnitData {
  readonly kind: UnitKind;
  readonly cost: number;
  readonly strength: Readonly<Record<Column, number>>;
}

/** One thing that a constraint forbids or gives while it stands (R2.10). */
export type Provision =
  | { readonly kind: 'forum'; readonly forum: ForumId }
  /** Added to deterrence at home after the cap on local strength. */
  | {
      readonly kind: 'guarantee';
      readonly by: number;
      readonly notAgainst?: PowerId;
      readonly whileTension?: { readonly power: PowerId; readonly atMost: number };
    }
  | { readonly kind: 'no-warning'; readonly power: PowerId }
  | { readonly kind: 'no-units-against'; readonly power: PowerId }
  /** No units outside home, but for the kinds named. */
  | { readonly kind: 'no-units-abroad'; readonly except: readonly UnitKind[] }
  | { readonly kind: 'no-foreign-bases' }
  | { readonly kind: 'associate' }
  | { readonly kind: 'mediator' }
  | { readonly kind: 'influence-floor'; readonly power: PowerId; readonly value: number }
  | { readonly kind: 'leads-normalisation' }
  /** Sending units against a great power without having reassured this power first: its tension +1. */
  | { readonly kind: 'consult-first'; readonly power: PowerId }
  /** Membership of another alliance, which an exclusive treaty makes it choose about. */
  | { readonly kind: 'other-alliance'; readonly forum: ForumId; readonly mustChoose: boolean };

interface ConstraintData {
  readonly provisions: readonly Provision[];
  /** Whom striking it alarms, and by how much. */
  readonly calms: PowerId;
  readonly tension: number;
  readonly citations: readonly Citation[];
}

export interface MemberData {
  readonly id: MemberId;
  readonly income: number;
  readonly stability: number;
  readonly units: Readonly<Record<UnitKind, number>>;
  /** US$ billions, logged for the key `gdp` and for the debrief. */
  readonly gdpBillion: number;
  readonly regions: readonly RegionId[];
  readonly constraint: ConstraintData;
  /** What an interest met is worth in standing in a five-year game. */
  readonly interestWorth: number;
}

export interface ProjectData {
  readonly id: ProjectId;
  readonly cost: number;
  /** A base: its site is a tripwire, and laws against foreign bases bar it. */
  readonly base: boolean;
  /** False for a thing that is bought once and has no site (confidence measures). */
  readonly sited: boolean;
  /** Strength it adds to responses in a column; relief pool: to the year's first disaster alone. */
  readonly adds?: { readonly column: Column; readonly by: number; readonly firstOnly?: boolean };
  /** At every ledger while it works. */
  readonly coordination?: number;
  /** Once, when it is bought. */
  readonly onBuilt: readonly Effect[];
}

export interface ClaimData {
  readonly id: ClaimId;
  readonly member: MemberId;
  readonly power: PowerId;
  readonly subject: 'corridor' | 'waters' | 'border' | 'transit' | 'migrants' | 'overflight';
  /** Beyond R4.30, if a majority backs it. */
  readonly backed: readonly Effect[];
}

export interface CandidateData {
  readonly id: CandidateId;
  readonly pays: { readonly observer: number; readonly member: number };
  /** As a member it votes as this member does. */
  readonly votesWith: MemberId;
  /** Once, at admission. */
  readonly onAdmitted: { readonly observer: readonly Effect[]; readonly member: readonly Effect[] };
}

export interface MissionData {
  readonly id: MissionId;
  readonly column: Extract<Column, 'peacekeeping' | 'disaster'>;
  readonly mandate: 'un' | 'regional';
  readonly citation: Citation;
}

/** A checkable aim (R2.9). Each kind is one predicate in rules/interests. */
export type InterestCheck =
  | { readonly kind: 'tension-at-most'; readonly power: PowerId; readonly value: number }
  /** Never above this at any ledger. */
  | { readonly kind: 'tension-never-above'; readonly power: PowerId; readonly value: number }
  | { readonly kind: 'influence-at-most'; readonly power: PowerId; readonly value: number }
  | { readonly kind: 'hosts'; readonly count: number; readonly project?: ProjectId }
  | { readonly kind: 'hosts-none' }
  | { readonly kind: 'project-stands'; readonly project: ProjectId }
  | { readonly kind: 'law-stands' }
  | { readonly kind: 'law-struck' }
  | { readonly kind: 'article'; readonly article: ArticleId; readonly settings: readonly string[] }
  | { readonly kind: 'stability-at-least'; readonly value: number }
  | { readonly kind: 'reliability-at-least'; readonly value: number }
  | { readonly kind: 'funds-at-least'; readonly value: number }
  /** Own payments over the game are at most this share of all payments, percent. */
  | { readonly kind: 'paid-share-at-most'; readonly percent: number }
  /** Own share paid in full in at least this fraction (0 to 1) of the years. */
  | { readonly kind: 'paid-in-full-years'; readonly share: number }
  | { readonly kind: 'commanded'; readonly years: number }
  | { readonly kind: 'claims-backed'; readonly count: number }
  | { readonly kind: 'no-claims-pressed' }
  | { readonly kind: 'crises-helped-abroad'; readonly count: number }
  | { readonly kind: 'crises-solved-at-home'; readonly count: number }
  | { readonly kind: 'answered-calls'; readonly count: number }
  | { readonly kind: 'missions-joined'; readonly count: number }
  | { readonly kind: 'motions-carried'; readonly count: number }
  | { readonly kind: 'corridor-open'; readonly corridor: CorridorId }
  | { readonly kind: 'normalisation-at-least'; readonly value: number }
  | { readonly kind: 'works-at-least'; readonly count: number }
  | { readonly kind: 'units-at-least'; readonly unit: UnitKind; readonly count: number }
  | { readonly kind: 'no-ground-lost' }
  | { readonly kind: 'no-frozen-conflict' }
  | { readonly kind: 'admitted'; readonly candidate: CandidateId }
  | { readonly kind: 'not-admitted'; readonly candidate: CandidateId }
  | { readonly kind: 'offers-refused'; readonly count: number }
  | { readonly kind: 'offers-taken'; readonly count: number }
  | { readonly kind: 'coordination-at-least'; readonly value: number }
  | { readonly kind: 'ladder-never-above'; readonly value: number }
  | { readonly kind: 'mediations'; readonly count: number }
  | { readonly kind: 'exercises-hosted'; readonly count: number }
  | { readonly kind: 'no-allied-units-at-home' }
  | { readonly kind: 'price-met' };

export interface InterestData {
  readonly id: InterestId;
  readonly member: MemberId;
  readonly check: InterestCheck;
}

/** Everything the rules need that is not state. Passed in, so that a test can use a small one. */
export interface Library {
  /** Hash-like name of the content; saves and replays carry it. */
  readonly version: string;
  readonly units: readonly UnitData[];
  readonly members: readonly MemberData[];
  readonly regions: readonly RegionData[];
  readonly links: readonly Link[];
  readonly corridors: readonly CorridorData[];
  readonly powers: readonly PowerData[];
  readonly crises: readonly CrisisCard[];
  readonly projects: readonly ProjectData[];
  readonly interests: readonly InterestData[];
  readonly claims: readonly ClaimData[];
  readonly candidates: readonly CandidateData[];
  readonly missions: readonly MissionData[];
  readonly presets: readonly TreatyPreset[];
  readonly scenarios: readonly Scenario[];
}
