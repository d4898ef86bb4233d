import type {
  Attribution,
  CandidateId,
  CorridorId,
  CrisisId,
  ForumId,
  MemberId,
  Motive,
  PowerId,
} from './ids.ts';
import type { ProjectId, RegionId, RowId, UnitKind } from './ids.ts';
import type { InterventionKind } from './intervention.ts';
import type { Accession } from './accession.ts';
import type { ArticleId } from './treaty.ts';
import type { Ballot, Hand, Notch, Posture, Token } from './action.ts';
import type { Sum } from './sum.ts';
import type { AlliancePromise, Motion } from './records.ts';
import type { Fate, Rank, Verdict } from './result.ts';
import type { Price } from './action.ts';
import type { TriggerTest } from './trigger.ts';

export type Meter =
  | 'will'
  | 'coordination'
  | 'ladder'
  | 'tension'
  | 'stability'
  | 'reliability'
  | 'standing'
  | 'influence'
  | 'normalisation';

/** Why a number moved: rule number, and a key of the catalogue section `terms` with its values. */
export interface Cause {
  readonly rule: string;
  readonly label: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

/** Whose money. `world` is outside the game: income, upkeep, costs. */
export type Purse = MemberId | 'fund' | 'world';

/** The fields of each kind of event. Past tense: they have happened. */
export interface EventFields {
  foundingOpened: { founders: readonly MemberId[] };
  /** Settings of the founding are as the treaty has them; the causes of its list are joined by “+”. */
  articleProposed: { member: MemberId; article: ArticleId; setting: string };
  articleLeft: { member: MemberId; article: ArticleId; setting: string };
  articleVoted: { member: MemberId; ballot: Ballot };
  articleDecided: {
    member: MemberId;
    article: ArticleId;
    setting: string;
    outcome: 'carried' | 'failed';
    tally: Sum;
  };
  accessionDeclared: { member: MemberId; accession: Accession; again: 'yes' | 'no' };
  treatyEnteredForce: { count: number };
  yearOpened: { commander: MemberId };
  commandPassed: { member: MemberId; other: MemberId };
  meterShifted: {
    meter: Meter;
    member?: MemberId;
    power?: PowerId;
    by: number;
    from: number;
    to: number;
    because: Cause;
  };
  moneyMoved: { payer: Purse; payee: Purse; amount: number; because: Cause };
  unitRaised: { member: MemberId; unit: UnitKind; region: RegionId };
  unitDisbanded: { member: MemberId; unit: UnitKind; region: RegionId };
  unitMoved: { member: MemberId; unit: UnitKind; fromRegion: RegionId; toRegion: RegionId };
  unitWorn: { member: MemberId; unit: UnitKind; region: RegionId; because: Cause };
  caspianCrossed: { member: MemberId; breach: 'yes' | 'no' };
  domesticPolitics: { power: PowerId };
  crisisDrawn: { crisis: CrisisId; region: RegionId; member: MemberId };
  telegraphed: { power: PowerId; row: RowId; target: string };
  programmeAnnounced: { member: MemberId; amount: number; projects: readonly ProjectId[] };
  motionMoved: { member: MemberId; motion: Motion | null };
  otherAllianceLeft: { member: MemberId };
  promiseMade: { promise: AlliancePromise };
  promiseSettled: { promise: AlliancePromise };
  giftGiven: { member: MemberId; other: MemberId; amount: number };
  arrearsPaid: { member: MemberId; amount: number };
  suspensionLifted: { member: MemberId };
  censureFiled: { member: MemberId };
  petitionFiled: { member: MemberId };
  folderSealed: { member: MemberId };
  homeNeedMet: { member: MemberId; amount: number };
  homeNeedUnmet: { member: MemberId; amount: number };
  offerTaken: { member: MemberId; power: PowerId; amount: number; ask: string };
  offerRefused: { member: MemberId; power: PowerId; amount: number; ask: string };
  intelligenceRead: { member: MemberId; truth: string; subject: string };
  intelligenceReported: { member: MemberId; report: string; subject: string };
  intelligenceOut: { member: MemberId; report: string; truth: string; subject: string };
  motiveEstimated: { member: MemberId; power: PowerId; motive: Motive };
  pledgeRevealed: { member: MemberId; notch: Notch; amount: number; share: number };
  ballotRevealed: { member: MemberId; ballot: Ballot };
  motionDecided: { motion: Motion; outcome: 'carried' | 'failed'; tally: Sum };
  commanderElected: { member: MemberId };
  gapCovered: { member: MemberId; amount: number; complete: 'yes' | 'no' };
  upkeepFailed: { project: ProjectId };
  siteRevived: { project: ProjectId };
  projectBought: { project: ProjectId; amount: number };
  projectMissed: { project: ProjectId };
  siteHosted: { member: MemberId; project: ProjectId; region: RegionId };
  siteDeclined: { member: MemberId; project: ProjectId };
  stanceTaken: { member: MemberId; power: PowerId; stance: 'reassure' | 'firm' };
  offerAccepted: { member: MemberId; power: PowerId; offer: string };
  offerLapsed: { power: PowerId; offer: string };
  influenceCountered: { member: MemberId; power: PowerId };
  armisticeAdvanced: { member: MemberId; region: RegionId; steps: number };
  conflictSettled: { region: RegionId; power: PowerId };
  relationsNormalised: { member: MemberId; steps: number };
  homeDeveloped: { member: MemberId };
  worksBuilt: { member: MemberId; region: RegionId; power: PowerId };
  lawReinterpreted: { member: MemberId };
  lawRestored: { member: MemberId };
  mediated: { member: MemberId; power: PowerId };
  missionJoined: { member: MemberId; mission: string; strength: number };
  missionResolved: { mission: string; outcome: 'success' | 'failure'; strength: number; roll: number };
  peaceKept: { member: MemberId; region: RegionId; count: number };
  turnPassed: { member: MemberId };
  consentAsked: { member: MemberId; other: MemberId };
  consentGiven: { member: MemberId; other: MemberId };
  consentRefused: { member: MemberId; other: MemberId };
  exerciseHeld: { member: MemberId; other: MemberId; region: RegionId };
  crisisAnswered: { member: MemberId; crisis: CrisisId; strength: number; option: string };
  claimPressed: { member: MemberId; claim: string; power: PowerId };
  claimAnswered: { member: MemberId; answer: 'back' | 'restrain' };
  claimDecided: { member: MemberId; claim: string; outcome: 'backed' | 'restrained' };
  crisisResolved: {
    crisis: CrisisId;
    region: RegionId;
    member: MemberId;
    outcome: 'success' | 'partial' | 'failure';
    sum: Sum;
    roll: number;
  };
  powerActed: { power: PowerId; row: RowId; act: string; target: string };
  powerReacted: { power: PowerId; row: RowId };
  strikeWeighed: {
    power: PowerId;
    region: RegionId;
    outcome: 'struck' | 'deterred';
    resolve: Sum;
    deterrence: Sum;
    roll: number;
  };
  /** Of 1000: how much this night alone speaks for an opportunity-seeker; 500 says nothing (R6.9). */
  nightWeighed: { power: PowerId; opportunity: number };
  powerStruck: { power: PowerId; region: RegionId; member: MemberId };
  incidentOpened: {
    member: MemberId;
    region: RegionId;
    incident: string;
    attribution: Attribution;
    provoked: 'yes' | 'no';
  };
  incidentAbsorbed: { member: MemberId };
  alliesConsulted: { member: MemberId };
  defenceInvoked: { member: MemberId };
  forumTaken: { member: MemberId; forum: ForumId };
  testRead: { tests: readonly TriggerTest[]; engaged: 'yes' | 'no' };
  councilVoted: { outcome: 'carried' | 'failed'; tally: Sum };
  councilBallot: { member: MemberId; ballot: Ballot };
  handShown: { member: MemberId; hand: Hand };
  tokenGiven: { member: MemberId; token: Token };
  unitCommitted: { member: MemberId; unit: UnitKind; fromRegion: RegionId };
  postureChosen: { member: MemberId; posture: Posture };
  callJudged: { member: MemberId; owed: string; given: string; able: 'yes' | 'no' };
  operationResolved: {
    member: MemberId;
    region: RegionId;
    outcome: 'repelled' | 'stalemate' | 'lost-ground';
    defence: Sum;
    attack: Sum;
    roll: number;
  };
  conflictFrozen: { region: RegionId; power: PowerId };
  corridorClosed: { corridor: CorridorId; power?: PowerId };
  stateAdmitted: { candidate: CandidateId; status: 'observer' | 'member' };
  memberSuspended: { member: MemberId };
  treatyAmended: { article: string; setting: string };
  fullMembershipGained: { member: MemberId };
  commanderCensured: { member: MemberId };
  yearClosed: { funded: number };
  conferenceOpened: Record<never, never>;
  priceNamed: { member: MemberId; price: Price };
  priceVoted: { member: MemberId; agree: 'yes' | 'no' };
  moneyOffered: { member: MemberId; amount: number };
  counterAnswered: { member: MemberId; accept: 'yes' | 'no'; amount: number };
  priceSettled: { member: MemberId; price: Price; outcome: 'met' | 'unmet' };
  siteMoved: { member: MemberId; project: ProjectId; region: RegionId };
  renewalShown: { member: MemberId; renew: 'yes' | 'no' };
  allianceFated: { fate: Fate; verdict: Verdict };
  /** What a facilitator did from outside the game (R10.1). */
  facilitated: {
    what: InterventionKind;
    crisis?: CrisisId;
    region?: RegionId;
    power?: PowerId;
    row?: RowId;
    member?: MemberId;
    year?: number;
    /** A setting: on, off, open, sealed, bot, person. */
    setting?: string;
    /** Actions taken back. */
    count?: number;
  };
  memberResulted: { member: MemberId; rank: Rank; standing: number };
}

export type EventKind = keyof EventFields;
/**
 * One thing that happened. `seen` lists who may see it; absent: everybody; empty: nobody until the debrief.
 */
export type GameEvent = {
  [K in EventKind]: { readonly kind: K; readonly at: number; readonly seen?: readonly MemberId[] } & Readonly<
    EventFields[K]
  >;
}[EventKind];
export type EventOf<K extends EventKind> = Extract<GameEvent, { kind: K }>;
