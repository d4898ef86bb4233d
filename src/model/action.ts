import { z } from 'zod';
import { ACCESSIONS } from './accession.ts';
import { CANDIDATE_IDS, FORUM_IDS, MEMBER_IDS, MOTIVES, POWER_IDS, PROJECT_IDS, UNIT_KINDS } from './ids.ts';

const member = z.enum(MEMBER_IDS);
const power = z.enum(POWER_IDS);
const unit = z.enum(UNIT_KINDS);
const project = z.enum(PROJECT_IDS);
const region = z.string();
const amount = z.int().min(0).max(60);

export const BALLOTS = ['yes', 'no', 'abstain'] as const;
export type Ballot = (typeof BALLOTS)[number];
/** Pledge as a multiple of the assessed share. */
export const NOTCHES = ['none', 'half', 'full', 'more'] as const;
export type Notch = (typeof NOTCHES)[number];
export const HANDS = ['refuse', 'words', 'token', 'commit'] as const;
export type Hand = (typeof HANDS)[number];
export const TOKENS = ['funds', 'airspace', 'garrison', 'sanctions', 'mediation'] as const;
export type Token = (typeof TOKENS)[number];
export const POSTURES = ['contain', 'repel', 'punish'] as const;
export type Posture = (typeof POSTURES)[number];

const conditionSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('pledge'), member, atLeast: amount }),
  z.strictObject({ kind: z.literal('vote'), member, ballot: z.enum(BALLOTS) }),
]);
export type PromiseCondition = z.infer<typeof conditionSchema>;

export const priceSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('nothing') }),
  z.strictObject({ kind: z.literal('money'), amount }),
  z.strictObject({ kind: z.literal('amendment'), article: z.string(), setting: z.string() }),
  z.strictObject({ kind: z.literal('site'), project }),
]);
export type Price = z.infer<typeof priceSchema>;

const bare = <K extends string>(kind: K) => z.strictObject({ kind: z.literal(kind) });

/** Every action a seat may take, in the order of the year. Imperative names; one boardgame.io move each. */
export const actionSchema = z.discriminatedUnion('kind', [
  // founding, where a scenario begins with it; accession also among the national orders
  z.strictObject({ kind: z.literal('proposeSetting'), article: z.string(), setting: z.string() }),
  bare('leaveArticle'),
  z.strictObject({ kind: z.literal('voteArticle'), agree: z.boolean() }),
  z.strictObject({ kind: z.literal('declareAccession'), accession: z.enum(ACCESSIONS) }),
  bare('bringIntoForce'),
  // dawn
  bare('openYear'),
  // agenda: the commander
  z.strictObject({
    kind: z.literal('setProgramme'),
    size: z.union([z.literal(10), z.literal(20), z.literal(30)]),
  }),
  z.strictObject({ kind: z.literal('addProject'), project, power: power.optional() }),
  z.strictObject({ kind: z.literal('dropProject'), project }),
  z.strictObject({ kind: z.literal('siteFirst'), region }),
  bare('settleProgramme'),
  z.strictObject({ kind: z.literal('moveAmendment'), article: z.string(), setting: z.string() }),
  z.strictObject({
    kind: z.literal('moveAdmission'),
    candidate: z.enum(CANDIDATE_IDS),
    status: z.enum(['observer', 'member']),
  }),
  z.strictObject({ kind: z.literal('moveDeclaration'), power, tone: z.enum(['warn', 'reassure']) }),
  z.strictObject({ kind: z.literal('moveSuspension'), member }),
  z.strictObject({ kind: z.literal('moveMission'), mission: z.string() }),
  z.strictObject({ kind: z.literal('moveSettlement'), conflict: z.int() }),
  bare('moveNothing'),
  bare('announceAgenda'),
  // agenda: national orders of every member
  z.strictObject({ kind: z.literal('raiseUnit'), unit, region }),
  z.strictObject({ kind: z.literal('disbandUnit'), unit, region }),
  bare('leaveOtherAlliance'),
  bare('finishOrders'),
  // corridor
  z.strictObject({ kind: z.literal('openPromise'), to: member }),
  z.strictObject({ kind: z.literal('promiseVote'), ballot: z.enum(BALLOTS) }),
  z.strictObject({ kind: z.literal('promisePledge'), atLeast: amount }),
  z.strictObject({ kind: z.literal('promiseForces'), region }),
  z.strictObject({ kind: z.literal('addCondition'), condition: conditionSchema }),
  bare('makePromise'),
  bare('dropPromise'),
  z.strictObject({ kind: z.literal('giveMoney'), to: member, amount }),
  z.strictObject({ kind: z.literal('payArrears'), amount }),
  bare('fileCensure'),
  bare('filePetition'),
  bare('leaveCorridor'),
  // folders
  z.strictObject({ kind: z.literal('answerEnvelope'), accept: z.boolean() }),
  z.strictObject({ kind: z.literal('reportIntelligence'), report: z.string() }),
  z.strictObject({ kind: z.literal('pledgeFunds'), notch: z.enum(NOTCHES) }),
  z.strictObject({ kind: z.literal('castBallot'), ballot: z.enum(BALLOTS) }),
  z.strictObject({ kind: z.literal('nominateCommander'), member }),
  z.strictObject({ kind: z.literal('estimateMotive'), power, motive: z.enum(MOTIVES) }),
  bare('sealFolder'),
  // reveal
  z.strictObject({ kind: z.literal('coverGap'), amount }),
  z.strictObject({ kind: z.literal('hostSite'), region }),
  bare('declineSite'),
  bare('openOperations'),
  // operations
  z.strictObject({ kind: z.literal('pickUnit'), unit, from: region }),
  z.strictObject({ kind: z.literal('deployUnit'), to: region }),
  z.strictObject({ kind: z.literal('respondToCrisis'), crisis: z.string(), option: z.string() }),
  z.strictObject({ kind: z.literal('sendUnit'), unit, from: region }),
  z.strictObject({ kind: z.literal('sendMoney'), strength: z.int().min(1).max(5) }),
  z.strictObject({ kind: z.literal('proposeExercise'), region }),
  z.strictObject({ kind: z.literal('invitePartner'), member }),
  z.strictObject({ kind: z.literal('takeStance'), power, stance: z.enum(['reassure', 'firm']) }),
  z.strictObject({ kind: z.literal('acceptOffer'), power }),
  z.strictObject({ kind: z.literal('counterInfluence'), power }),
  z.strictObject({ kind: z.literal('negotiateArmistice'), conflict: z.int() }),
  bare('normaliseRelations'),
  bare('developHome'),
  z.strictObject({ kind: z.literal('buildWorks'), region, power }),
  bare('reinterpretLaw'),
  bare('restoreLaw'),
  z.strictObject({ kind: z.literal('pressClaim'), claim: z.string() }),
  z.strictObject({ kind: z.literal('mediate'), power }),
  bare('joinMission'),
  z.strictObject({ kind: z.literal('keepPeace'), conflict: z.int() }),
  bare('passTurn'),
  z.strictObject({ kind: z.literal('giveConsent'), consent: z.boolean() }),
  z.strictObject({ kind: z.literal('answerClaim'), answer: z.enum(['back', 'restrain']) }),
  bare('handOver'),
  // night
  bare('letNightFall'),
  bare('endNight'),
  // emergency council
  bare('absorbIncident'),
  bare('consultAllies'),
  bare('invokeDefence'),
  z.strictObject({ kind: z.literal('takeToForum'), forum: z.enum(FORUM_IDS) }),
  z.strictObject({ kind: z.literal('castCouncilVote'), ballot: z.enum(BALLOTS) }),
  z.strictObject({ kind: z.literal('answerCall'), hand: z.enum(HANDS) }),
  z.strictObject({ kind: z.literal('giveToken'), token: z.enum(TOKENS) }),
  z.strictObject({ kind: z.literal('commitUnit'), unit, from: region }),
  bare('finishCommitment'),
  z.strictObject({ kind: z.literal('choosePosture'), posture: z.enum(POSTURES) }),
  // ledger
  bare('closeYear'),
  // conference
  z.strictObject({ kind: z.literal('namePrice'), price: priceSchema }),
  z.strictObject({ kind: z.literal('votePrice'), agree: z.boolean() }),
  z.strictObject({ kind: z.literal('yieldSite'), agree: z.boolean() }),
  z.strictObject({ kind: z.literal('offerMoney'), amount }),
  z.strictObject({ kind: z.literal('answerCounter'), accept: z.boolean() }),
  z.strictObject({ kind: z.literal('castRenewal'), renew: z.boolean() }),
]);

export type Action = z.infer<typeof actionSchema>;
export type ActionKind = Action['kind'];
export type ActionOf<K extends ActionKind> = Extract<Action, { kind: K }>;
export const ACTION_KINDS: readonly ActionKind[] = actionSchema.options.map(
  (option) => option.shape.kind.value,
);
