import type { CandidateId, CorridorId, CrisisId, InterestId, MemberId, Motive } from './ids.ts';
import type { PowerId, RegionId, RowId } from './ids.ts';
import type { Accession } from './accession.ts';
import type { GameEvent } from './event.ts';
import type { Phase } from './phase.ts';
import type { WedgeAsk } from './power.ts';
import type {
  AlliancePromise,
  ClaimRecord,
  Coming,
  CouncilRecord,
  Crisis,
  FrozenConflict,
} from './records.ts';
import type { IntelligenceRecord, OpenOffer, Site, Unit, Works, YearRecord } from './records.ts';
import type { GameResult } from './result.ts';
import type { Setup } from './setup.ts';
import type { Treaty } from './treaty.ts';

/** The whole game at one moment: plain JSON, never changed in place. */
export interface State {
  readonly setup: Setup;
  readonly content: string;
  /** State of the chance generator; hidden by every view. */
  readonly rng: number;
  readonly year: number;
  readonly phase: Phase;
  readonly treaty: Treaty;
  readonly commander: MemberId;
  /** Year in which the present commander took over. */
  readonly commandSince: number;
  /** The permanent lead state, where the treaty names one (R3.7). */
  readonly lead: MemberId;
  readonly will: number;
  readonly coordination: number;
  readonly ladder: number;
  readonly fund: number;
  readonly members: Readonly<Record<MemberId, MemberState>>;
  /** How each member stands to the treaty; absent where the alliance exists from the start, and all are bound. */
  readonly accession?: Readonly<Record<MemberId, Accession>>;
  readonly powers: Readonly<Record<PowerId, PowerState>>;
  readonly units: readonly Unit[];
  readonly sites: readonly Site[];
  readonly works: readonly Works[];
  readonly crises: readonly Crisis[];
  readonly conflicts: readonly FrozenConflict[];
  readonly candidates: Readonly<Record<CandidateId, 'outside' | 'observer' | 'member'>>;
  readonly promises: readonly AlliancePromise[];
  /** Every claim ever pressed. */
  readonly claims: readonly ClaimRecord[];
  /** Councils that were held, newest last. */
  readonly councils: readonly CouncilRecord[];
  /** Steps 0 to 3 of the Armenian normalisation track (R2.11). */
  readonly normalisation: number;
  /** Corridors shut by an act, with the last year in which they stay shut. */
  readonly closed: Readonly<Partial<Record<CorridorId, number>>>;
  /** Cards still to be drawn, top first; hidden. */
  readonly deck: readonly CrisisId[];
  /** Cards that come at a given dawn; hidden but for what was announced. */
  readonly coming: readonly Coming[];
  readonly reports: readonly IntelligenceRecord[];
  readonly now: YearRecord;
  readonly past: readonly YearRecord[];
  readonly nextId: number;
  /** Everything that happened, with who may see it. */
  readonly log: readonly GameEvent[];
  readonly result: GameResult | null;
  /** Whether the last action may be undone (R9.2). */
  readonly undoable: boolean;
  /** A facilitator has opened the motives of the powers to everybody (R10.5). */
  readonly motivesShown?: true;
}

export interface MemberState {
  readonly funds: number;
  readonly stability: number;
  readonly reliability: number;
  readonly standing: number;
  readonly arrears: number;
  readonly suspended: boolean;
  /** Whether its constraint stands; false once reinterpreted, or when constraints are off. */
  readonly law: boolean;
  /** A member whose neutrality was struck and whose petition was carried is full again. */
  readonly fullByPetition: boolean;
  readonly influence: Readonly<Record<PowerId, number>>;
  /** Two open and, last, one secret. */
  readonly interests: readonly InterestId[];
  /** Guests let in this year. */
  readonly guests: readonly MemberId[];
  /** Shift of the next dawn's income. */
  readonly incomeShift: number;
  /** An accepted wedge offer binds for the year named. */
  readonly bound: { readonly year: number; readonly ask: WedgeAsk; readonly power: PowerId } | null;
  /** The power it mediated with last. */
  readonly mediatedLast: PowerId | null;
  readonly tally: Tally;
}

/** What a member did over the game; interests, results and the learning log count these. */
export interface Tally {
  readonly assessed: number;
  readonly paid: number;
  readonly fullYears: number;
  readonly commanded: number;
  readonly claimsPressed: number;
  readonly claimsBacked: number;
  readonly helpedAbroad: number;
  readonly solvedAtHome: number;
  readonly owed: number;
  readonly given: number;
  readonly missions: number;
  readonly motions: number;
  readonly groundLost: number;
  readonly offersRefused: number;
  readonly offersTaken: number;
  readonly mediations: number;
  readonly exercises: number;
  readonly pricesMet: number;
}

export interface PowerState {
  readonly tension: number;
  readonly baseline: number;
  /** Hidden until the debrief; the views of players show `null`. */
  readonly motive: Motive | null;
  readonly lastStrike: number;
  /** Highest tension at any ledger. */
  readonly peak: number;
  /** Row it leans to, telegraphed at dawn. */
  readonly telegraph: { readonly row: RowId; readonly target: string | null } | null;
  readonly offer: OpenOffer | null;
  /** Where it massed, until the end of the year named. */
  readonly massed: { readonly region: RegionId; readonly until: number } | null;
  /** Sanctioned by members: resolve −1 until the end of the year named. */
  readonly sanctionedUntil: number;
  /** A wedge offer on its way into an envelope; hidden. */
  readonly wedge: { readonly member: MemberId; readonly ask: WedgeAsk; readonly amount: number } | null;
  /** The row that a facilitator plays for it on the next night (R10.4); hidden. */
  readonly byHand?: RowId;
}
