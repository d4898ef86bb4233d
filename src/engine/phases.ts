import type { ActionKind } from '../model/action.ts';
import type { PhaseKind } from '../model/phase.ts';

/** Phases in which somebody may act; when the game is over, boardgame.io is in none. */
export type PlayedPhase = Exclude<PhaseKind, 'over'>;

/** A phase of boardgame.io: its moves, or its stages, each with its moves. */
interface PhaseTable {
  readonly moves?: readonly ActionKind[];
  readonly stages?: Readonly<Record<string, readonly ActionKind[]>>;
}

/**
 * The whole game as boardgame.io sees it: the founding (R8.7) and ten phases in the order of a year (R4, R5, R7), in each the moves that its
 * players know by these names. A stage is called as the core calls it. That the core allows the very same at every
 * moment is checked by tests/engine/phases.test.ts, that nothing is missing by the type below.
 */
export const PHASES = {
  founding: {
    stages: {
      proposing: ['proposeSetting', 'leaveArticle'],
      voting: ['voteArticle'],
      accession: ['declareAccession'],
      done: ['bringIntoForce'],
    },
  },
  dawn: { moves: ['openYear'] },
  agenda: {
    stages: {
      programme: ['setProgramme', 'addProject', 'dropProject', 'siteFirst', 'settleProgramme'],
      motion: [
        'moveAmendment',
        'moveAdmission',
        'moveDeclaration',
        'moveSuspension',
        'moveMission',
        'moveSettlement',
        'moveNothing',
        'announceAgenda',
      ],
      orders: ['raiseUnit', 'disbandUnit', 'leaveOtherAlliance', 'declareAccession', 'finishOrders'],
    },
  },
  corridor: {
    moves: [
      'openPromise',
      'promiseVote',
      'promisePledge',
      'promiseForces',
      'addCondition',
      'makePromise',
      'dropPromise',
      'giveMoney',
      'payArrears',
      'fileCensure',
      'filePetition',
      'leaveCorridor',
    ],
  },
  folders: {
    moves: [
      'answerEnvelope',
      'reportIntelligence',
      'pledgeFunds',
      'castBallot',
      'nominateCommander',
      'estimateMotive',
      'sealFolder',
    ],
  },
  reveal: {
    stages: {
      cover: ['coverGap'],
      sites: ['hostSite', 'declineSite'],
      done: ['openOperations'],
    },
  },
  operations: {
    stages: {
      choose: [
        'pickUnit',
        'respondToCrisis',
        'proposeExercise',
        'takeStance',
        'acceptOffer',
        'counterInfluence',
        'negotiateArmistice',
        'normaliseRelations',
        'developHome',
        'buildWorks',
        'reinterpretLaw',
        'restoreLaw',
        'pressClaim',
        'mediate',
        'joinMission',
        'keepPeace',
        'passTurn',
      ],
      deploying: ['pickUnit', 'deployUnit', 'handOver'],
      responding: ['sendUnit', 'sendMoney', 'handOver'],
      exercising: ['invitePartner', 'handOver'],
      joining: ['sendUnit', 'handOver'],
      keeping: ['sendUnit', 'handOver'],
      asking: ['giveConsent'],
      claim: ['answerClaim'],
      done: ['handOver'],
    },
  },
  night: {
    stages: {
      before: ['letNightFall'],
      after: ['endNight'],
    },
  },
  emergency: {
    stages: {
      choice: ['absorbIncident', 'consultAllies', 'invokeDefence', 'takeToForum'],
      vote: ['castCouncilVote'],
      hands: ['answerCall'],
      tokens: ['giveToken'],
      units: ['commitUnit', 'finishCommitment'],
      posture: ['choosePosture'],
    },
  },
  ledger: { moves: ['closeYear'] },
  conference: {
    stages: {
      naming: ['namePrice'],
      answering: ['votePrice', 'yieldSite'],
      pooling: ['offerMoney'],
      counter: ['answerCounter'],
      ballots: ['castRenewal'],
    },
  },
} as const satisfies Record<PlayedPhase, PhaseTable>;

type Listed<Table> =
  | (Table extends { readonly moves: readonly (infer Move)[] } ? Move : never)
  | (Table extends { readonly stages: infer Stages }
      ? {
          [Stage in keyof Stages]: Stages[Stage] extends readonly (infer Move)[] ? Move : never;
        }[keyof Stages]
      : never);

/** Kinds of action that are a move of some phase: all of them, or this file does not compile. */
type MoveName = { [Phase in PlayedPhase]: Listed<(typeof PHASES)[Phase]> }[PlayedPhase];
type Missing = Exclude<ActionKind, MoveName>;
const nothingMissing: Missing extends never ? true : Missing = true;
void nothingMissing;

/** The stages of a phase with their moves; none where everybody who may act may do the same. */
export function stagesOf(phase: PlayedPhase): Readonly<Record<string, readonly ActionKind[]>> {
  const table: PhaseTable = PHASES[phase];
  return table.stages ?? {};
}

/** Every move of a phase, at whatever stage. */
export function movesOf(phase: PlayedPhase): readonly ActionKind[] {
  const table: PhaseTable = PHASES[phase];
  return [...new Set([...(table.moves ?? []), ...Object.values(stagesOf(phase)).flat()])];
}
