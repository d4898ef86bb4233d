import type { Action, ActionKind } from '../model/action.ts';

/** How much more or less a dutiful seat likes a kind of action than the others (1 where nothing is said). */
const LIKES: Partial<Record<ActionKind, number>> = {
  proposeSetting: 2,
  declareAccession: 0.6,
  settleProgramme: 3,
  announceAgenda: 5,
  dropProject: 0.1,
  addProject: 3,
  raiseUnit: 0.3,
  disbandUnit: 0.02,
  finishOrders: 5,
  leaveCorridor: 8,
  dropPromise: 0.2,
  fileCensure: 0.05,
  sealFolder: 8,
  respondToCrisis: 6,
  sendUnit: 8,
  sendMoney: 2,
  proposeExercise: 2,
  invitePartner: 6,
  passTurn: 0.3,
  reinterpretLaw: 0.2,
  joinMission: 4,
  pressClaim: 0.7,
  hostSite: 5,
  invokeDefence: 5,
  absorbIncident: 0.5,
  commitUnit: 4,
  negotiateArmistice: 3,
};

/** How much a dutiful seat likes one action among those of its kind. */
function likes(action: Action): number {
  switch (action.kind) {
    case 'voteArticle':
      return action.agree ? 3 : 1;
    case 'declareAccession':
      return { ratified: 4, observer: 1.5, outside: 1 }[action.accession];
    case 'setProgramme':
      return action.size === 20 ? 4 : 1;
    case 'answerEnvelope':
      return action.accept ? 1 : 1.5;
    case 'pledgeFunds':
      return { none: 0.3, half: 1.5, full: 7, more: 1 }[action.notch];
    case 'castBallot':
    case 'castCouncilVote':
      return { yes: 7, no: 1, abstain: 1.5 }[action.ballot];
    case 'giveConsent':
      return action.consent ? 9 : 1;
    case 'answerCall':
      return { refuse: 0.5, words: 1, token: 4, commit: 5 }[action.hand];
    case 'moveDeclaration':
      return action.tone === 'warn' ? 1 : 2;
    case 'takeStance':
      return action.stance === 'firm' ? 1 : 2;
    case 'castRenewal':
      return action.renew ? 6 : 1;
    case 'votePrice':
    case 'yieldSite':
      return action.agree ? 2 : 1;
    default:
      return 1;
  }
}

/**
 * A dutiful seat: random still, but it mostly pays its share, answers crises and calls, and lets friends in. A yardstick
 * between random play and bots that think.
 */
export function chooseDutiful(actions: readonly Action[], chance: () => number): Action {
  const kinds = [...new Set(actions.map(({ kind }) => kind))];
  const kind = weighed(kinds, (each) => LIKES[each] ?? 1, chance);
  return weighed(
    actions.filter((action) => action.kind === kind),
    likes,
    chance,
  );
}

function weighed<T>(items: readonly T[], weight: (item: T) => number, chance: () => number): T {
  let left = chance() * items.reduce((sum, item) => sum + weight(item), 0);
  for (const item of items) {
    left -= weight(item);
    if (left < 0) return item;
  }
  const last = items.at(-1);
  if (last === undefined) throw new Error('no legal action to choose from');
  return last;
}
