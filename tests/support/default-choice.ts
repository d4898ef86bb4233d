import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Library } from '../../src/model/library.ts';
import type { State } from '../../src/model/state.ts';
import { legal } from '../../src/rules/legal.ts';

/** What is done first where it is legal, in this order; each moves the game on and changes little. */
const FIRST: readonly Action[] = [
  { kind: 'openYear' },
  { kind: 'announceAgenda' },
  { kind: 'moveNothing' },
  { kind: 'finishOrders' },
  { kind: 'dropPromise' },
  { kind: 'leaveCorridor' },
  { kind: 'sealFolder' },
  { kind: 'coverGap', amount: 0 },
  { kind: 'openOperations' },
  { kind: 'passTurn' },
  { kind: 'giveConsent', consent: true },
  { kind: 'answerClaim', answer: 'restrain' },
  { kind: 'handOver' },
  { kind: 'letNightFall' },
  { kind: 'endNight' },
  { kind: 'absorbIncident' },
  { kind: 'castCouncilVote', ballot: 'abstain' },
  { kind: 'answerCall', hand: 'words' },
  { kind: 'giveToken', token: 'funds' },
  { kind: 'finishCommitment' },
  { kind: 'choosePosture', posture: 'repel' },
  { kind: 'closeYear' },
  { kind: 'namePrice', price: { kind: 'nothing' } },
  { kind: 'votePrice', agree: false },
  { kind: 'yieldSite', agree: false },
  { kind: 'offerMoney', amount: 0 },
  { kind: 'answerCounter', accept: false },
  { kind: 'castRenewal', renew: true },
];

/** One of these is done once, where the phase shows that it was not done yet. */
const NOTCHES = ['full', 'half', 'none'] as const;

/** The most harmless legal action that moves the game on: see {@link FIRST}. */
export function chooseDefault(library: Library, state: State, seat: MemberId): Action {
  const actions = legal(library, state, seat);
  const has = (wanted: Action): Action | undefined =>
    actions.find((action) => JSON.stringify(action) === JSON.stringify(wanted));
  const { phase } = state;
  if (phase.kind === 'agenda' && phase.stage === 'programme') {
    return phase.programme === 0 ? { kind: 'setProgramme', size: 10 } : { kind: 'settleProgramme' };
  }
  const folder = phase.kind === 'folders' ? phase.folders[seat] : undefined;
  if (folder) {
    const refuse = has({ kind: 'answerEnvelope', accept: false });
    if (folder.accept === null && refuse) return refuse;
    if (folder.ballot === null) return { kind: 'castBallot', ballot: 'abstain' };
    if (folder.notch === null) {
      for (const notch of NOTCHES) {
        const pledge = has({ kind: 'pledgeFunds', notch });
        if (pledge) return pledge;
      }
    }
  }
  for (const wanted of FIRST) {
    const found = has(wanted);
    if (found) return found;
  }
  // Stages without a harmless choice: a host for a site, a unit that was promised to a council.
  const first = actions[0];
  if (!first) throw new Error(`${seat} has nothing to do in ${phase.kind}`);
  return first;
}
