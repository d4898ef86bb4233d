import type { ActionKind } from '../../model/action.ts';
import type { AgendaPhase, OperationStep, Phase } from '../../model/phase.ts';

const MOTIONS: readonly ActionKind[] = [
  'moveAmendment',
  'moveAdmission',
  'moveDeclaration',
  'moveSuspension',
  'moveMission',
  'moveSettlement',
  'moveNothing',
];

const CORRIDOR: readonly ActionKind[] = [
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
];

const CHOICES: readonly ActionKind[] = [
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
];

/** The kinds of action that make sense at this moment, in the order in which they are offered. */
export function kindsNow(phase: Phase): readonly ActionKind[] {
  switch (phase.kind) {
    case 'founding':
      return FOUNDING[phase.stage];
    case 'dawn':
      return ['openYear'];
    case 'agenda':
      return agendaKinds(phase);
    case 'corridor':
      return CORRIDOR;
    case 'folders':
      return [
        'answerEnvelope',
        'reportIntelligence',
        'pledgeFunds',
        'castBallot',
        'nominateCommander',
        'estimateMotive',
        'sealFolder',
      ];
    case 'reveal':
      return phase.stage === 'cover'
        ? ['coverGap']
        : phase.stage === 'sites'
          ? ['hostSite', 'declineSite']
          : ['openOperations'];
    case 'operations':
      return operationKinds(phase.step);
    case 'night':
      return phase.stage === 'before' ? ['letNightFall'] : ['endNight'];
    case 'emergency':
      return EMERGENCY[phase.stage];
    case 'ledger':
      return ['closeYear'];
    case 'conference':
      return CONFERENCE[phase.stage];
    case 'over':
      return [];
  }
}

function agendaKinds(phase: AgendaPhase): readonly ActionKind[] {
  switch (phase.stage) {
    case 'programme':
      return ['setProgramme', 'addProject', 'dropProject', 'siteFirst', 'settleProgramme'];
    case 'motion':
      return phase.motionChosen ? ['announceAgenda'] : MOTIONS;
    case 'orders':
      return ['raiseUnit', 'disbandUnit', 'leaveOtherAlliance', 'declareAccession', 'finishOrders'];
  }
}

function operationKinds(step: OperationStep): readonly ActionKind[] {
  switch (step.kind) {
    case 'choose':
      return CHOICES;
    case 'deploying':
      return step.picked ? ['deployUnit', 'handOver'] : ['pickUnit', 'handOver'];
    case 'responding':
      return ['sendUnit', 'sendMoney', 'handOver'];
    case 'exercising':
      return ['invitePartner', 'handOver'];
    case 'joining':
    case 'keeping':
      return ['sendUnit', 'handOver'];
    case 'asking':
      return ['giveConsent'];
    case 'claim':
      return ['answerClaim'];
    case 'done':
      return ['handOver'];
  }
}

const FOUNDING = {
  proposing: ['proposeSetting', 'leaveArticle'],
  voting: ['voteArticle'],
  accession: ['declareAccession'],
  done: ['bringIntoForce'],
} as const;

const EMERGENCY = {
  choice: ['absorbIncident', 'consultAllies', 'invokeDefence', 'takeToForum'],
  vote: ['castCouncilVote'],
  hands: ['answerCall'],
  tokens: ['giveToken'],
  units: ['commitUnit', 'finishCommitment'],
  posture: ['choosePosture'],
} as const;

const CONFERENCE = {
  naming: ['namePrice'],
  answering: ['votePrice', 'yieldSite'],
  pooling: ['offerMoney'],
  counter: ['answerCounter'],
  ballots: ['castRenewal'],
} as const;
