import { BALLOTS, HANDS, POSTURES, TOKENS } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { EmergencyPhase, NightPhase } from '../../model/phase.ts';
import type { Council } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import type { Change } from '../change.ts';
import {
  cause,
  note,
  patch,
  patchMember,
  patchYear,
  pay,
  shift,
  shiftInfluence,
  shiftTension,
} from '../change.ts';
import { decide } from '../council/decision.ts';
import { forumsOf, isMediator } from '../law.ts';
import { fromCommander, fullMembers } from '../membership.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { findReady, readyStacks } from '../units.ts';
import { continueNight } from '../year/night.ts';
import { crossSea } from '../operations/sea.ts';
import { resolveOperation } from './operation.ts';
import { canCommit, couldSend, judgeCall, owedBy } from './response.ts';
import { assessTrigger } from './trigger.ts';

/** Units that one member may commit (R5.11). */
const MOST_COMMITTED = 3;

/** Opens an emergency council on an incident; the night waits (R5.2). */
export function enterCouncil(change: Change, council: Council): void {
  const { waiting, powers } = change.state.phase as NightPhase;
  patch(change, { phase: { kind: 'emergency', stage: 'choice', council, queue: [], waiting, powers } });
  const { incident, member, region } = council;
  note(change, 'incidentOpened', {
    member,
    region,
    incident: incident.kind,
    attribution: incident.attribution,
    provoked: incident.provoked ? 'yes' : 'no',
  });
}

export function emergencyOf(state: State): EmergencyPhase {
  if (state.phase.kind !== 'emergency') throw new Error(`no emergency in ${state.phase.kind}`);
  return state.phase;
}

function patchEmergency(change: Change, part: Partial<EmergencyPhase>): void {
  patch(change, { phase: { ...emergencyOf(change.state), ...part } });
}

function patchCouncil(change: Change, part: Partial<Council>): void {
  patchEmergency(change, { council: { ...emergencyOf(change.state).council, ...part } });
}

/** Members that answer a call: all but the victim and the suspended (R5.11). */
export function answerers(change: { readonly book: Change['book']; readonly state: State }): MemberId[] {
  const { council } = emergencyOf(change.state);
  return change.book.order.filter(
    (member) => member !== council.member && !change.state.members[member].suspended,
  );
}

/** Closes the council and lets the night go on. */
function closeCouncil(change: Change): void {
  resolveOperation(change, emergencyOf(change.state).council);
  const { waiting, powers } = emergencyOf(change.state);
  patch(change, { phase: { kind: 'night', stage: 'before', waiting, powers } });
  continueNight(change);
}

/** The victim deals with it without the alliance: the operation, if there is one, follows at once. */
function goAlone(change: Change, choice: Council['choice']): void {
  patchCouncil(change, { choice, posture: 'repel' });
  closeCouncil(change);
}

function openHands(change: Change): void {
  patchEmergency(change, { stage: 'hands' });
  if (answerers(change).length === 0) afterHands(change);
}

function afterHands(change: Change): void {
  const { council } = emergencyOf(change.state);
  const order = fromCommander(change.book, change.state);
  for (const member of order) {
    const hand = council.hands[member];
    if (hand) note(change, 'handShown', { member, hand });
  }
  const owed: Partial<Record<MemberId, 'units' | 'token' | 'words'>> = {};
  for (const member of order) {
    const form = owedBy(change.book, change.state, council, member);
    if (form) owed[member] = form;
  }
  patchCouncil(change, { owed });
  patchEmergency(change, {
    stage: 'tokens',
    queue: order.filter((member) => council.hands[member] === 'token'),
  });
  settleQueue(change);
}

/** Moves on when nobody is left in the queue of this stage: tokens, then units, then the posture. */
function settleQueue(change: Change): void {
  const phase = emergencyOf(change.state);
  if (phase.queue.length > 0) return;
  const { council } = phase;
  if (phase.stage === 'tokens') {
    const order = fromCommander(change.book, change.state);
    patchEmergency(change, {
      stage: 'units',
      queue: order.filter((member) => council.hands[member] === 'commit'),
    });
    return settleQueue(change);
  }
  judgeCall(change, council);
  if (council.strike) patchEmergency(change, { stage: 'posture' });
  else closeCouncil(change);
}

function popQueue(change: Change): void {
  patchEmergency(change, { queue: emergencyOf(change.state).queue.slice(1) });
  settleQueue(change);
}

type CouncilAction =
  | 'absorbIncident'
  | 'consultAllies'
  | 'invokeDefence'
  | 'takeToForum'
  | 'castCouncilVote'
  | 'answerCall'
  | 'giveToken'
  | 'commitUnit'
  | 'finishCommitment'
  | 'choosePosture';

export const COUNCIL_RULES: RulesFor<CouncilAction> = {
  absorbIncident: {
    candidates: () => [{ kind: 'absorbIncident' }],
    check: () => null,
    perform: (change, seat) => {
      note(change, 'incidentAbsorbed', { member: seat });
      goAlone(change, 'absorb');
    },
  },
  consultAllies: {
    candidates: () => [{ kind: 'consultAllies' }],
    check: () => null,
    perform: (change, seat) => {
      note(change, 'alliesConsulted', { member: seat });
      if (!change.state.now.consulted)
        shift(change, 'coordination', 1, cause('R5.2', 'consulted', { member: seat }));
      patchYear(change, { consulted: true });
      goAlone(change, 'consult');
    },
  },
  takeToForum: {
    candidates: (book, state, seat) =>
      forumsOf(book, state, seat).map((forum) => ({ kind: 'takeToForum', forum })),
    check: (book, state, seat, { forum }) => {
      const { council } = emergencyOf(state);
      if (!forumsOf(book, state, seat).includes(forum)) return refuse('not-eligible', 'R5.2', { forum });
      return forum === 'csto' && council.power === 'russia'
        ? refuse('barred-by-law', 'R5.2', { member: seat })
        : null;
    },
    perform: (change, seat, { forum }) => {
      note(change, 'forumTaken', { member: seat, forum });
      const because = cause('R5.2', 'forum', { forum });
      if (forum === 'un') shift(change, 'ladder', -1, because);
      else shift(change, 'will', -1, because);
      if (forum === 'csto') shiftInfluence(change, 'russia', seat, 1, because);
      patchCouncil(change, { forum });
      goAlone(change, 'forum');
    },
  },
  invokeDefence: {
    candidates: () => [{ kind: 'invokeDefence' }],
    check: () => null,
    perform: (change, seat) => {
      note(change, 'defenceInvoked', { member: seat });
      const { council } = emergencyOf(change.state);
      const incident = { ...council.incident, requested: true };
      const { book, state } = change;
      const result = assessTrigger(incident, state.treaty, { book, state, claimBacked: council.claimBacked });
      note(change, 'testRead', { tests: result.tests, engaged: result.engaged ? 'yes' : 'no' });
      patchCouncil(change, { incident, engaged: result.engaged, choice: 'invoke' });
      if (result.engaged && result.vote) patchEmergency(change, { stage: 'vote' });
      else openHands(change);
    },
  },
  castCouncilVote: {
    candidates: () => BALLOTS.map((ballot) => ({ kind: 'castCouncilVote', ballot })),
    check: () => null,
    perform: (change, seat, { ballot }) => {
      const votes = { ...emergencyOf(change.state).council.votes, [seat]: ballot };
      patchCouncil(change, { votes });
      const voters = fullMembers(change.book, change.state);
      if (voters.some((member) => !(member in votes))) return;
      for (const member of voters)
        note(change, 'councilBallot', { member, ballot: votes[member] ?? 'abstain' });
      const { carried, tally } = decide(change.book, change.state, voters, votes);
      patchCouncil(change, { carried });
      note(change, 'councilVoted', { outcome: carried ? 'carried' : 'failed', tally });
      openHands(change);
    },
  },
  answerCall: {
    candidates: () => HANDS.map((hand) => ({ kind: 'answerCall', hand })),
    check: (book, state, seat, { hand }) => {
      const { bound, funds } = state.members[seat];
      const late = bound?.year === state.year && bound.ask === 'late-response';
      if (late && (hand === 'token' || hand === 'commit')) return refuse('bound-by-offer', 'R4.22');
      if (hand === 'token') {
        const free = isMediator(book, state, seat) && emergencyOf(state).council.power !== null;
        return free ? null : cannotPay(funds, 1, 'R5.11');
      }
      return hand === 'commit' ? canCommit(book, state, emergencyOf(state).council, seat) : null;
    },
    perform: (change, seat, { hand }) => {
      const hands = { ...emergencyOf(change.state).council.hands, [seat]: hand };
      patchCouncil(change, { hands });
      if (answerers(change).every((member) => member in hands)) afterHands(change);
    },
  },
  giveToken: {
    candidates: () => TOKENS.map((token) => ({ kind: 'giveToken', token })),
    check: (book, state, seat, { token }) => {
      const { council } = emergencyOf(state);
      if (token === 'mediation' && !council.power) return refuse('nothing-to-do', 'R5.11');
      if (token === 'sanctions' && !council.power) return refuse('nothing-to-do', 'R5.11');
      // A mediator whose law gives it that part mediates without paying (R4.31).
      if (token === 'mediation' && isMediator(book, state, seat)) return null;
      return cannotPay(state.members[seat].funds, 1, 'R5.11');
    },
    perform: (change, seat, { token }) => {
      const { council } = emergencyOf(change.state);
      const free = token === 'mediation' && isMediator(change.book, change.state, seat);
      const because = cause('R5.11', `token-${token}`, { member: seat });
      if (!free) pay(change, seat, token === 'funds' ? council.member : 'world', 1, because);
      if (token === 'sanctions' && council.power) {
        const { powers, year } = change.state;
        patch(change, {
          powers: { ...powers, [council.power]: { ...powers[council.power], sanctionedUntil: year + 1 } },
        });
        shiftTension(change, council.power, 1, because);
      }
      if (free && council.power) patchMember(change, seat, { mediatedLast: council.power });
      patchCouncil(change, { tokens: { ...council.tokens, [seat]: token } });
      note(change, 'tokenGiven', { member: seat, token });
      popQueue(change);
    },
  },
  commitUnit: {
    candidates: (_book, state, seat) =>
      readyStacks(state, seat).map(({ kind, place }) => ({ kind: 'commitUnit', unit: kind, from: place })),
    check: (book, state, seat, { unit, from }) => {
      const { council } = emergencyOf(state);
      const own = state.units.filter((each) => each.owner === seat && council.committed.includes(each.id));
      if (own.length >= MOST_COMMITTED) return refuse('limit-reached', 'R5.11', { most: MOST_COMMITTED });
      const found = findReady(state, seat, unit, from);
      if (!found) return refuse('no-ready-unit', 'R2.7', { unit, region: from });
      return couldSend(book, state, council, found);
    },
    perform: (change, seat, { unit, from }) => {
      const { council } = emergencyOf(change.state);
      const found = findReady(change.state, seat, unit, from);
      if (!found) return;
      crossSea(change, found, council.region);
      patch(change, {
        units: change.state.units.map((each) => (each.id === found.id ? { ...each, status: 'spent' } : each)),
      });
      const { forces } = change.state.now;
      patchYear(change, { forces: [...forces, { member: seat, region: council.region }] });
      patchCouncil(change, { committed: [...council.committed, found.id] });
      note(change, 'unitCommitted', { member: seat, unit, fromRegion: from });
    },
  },
  finishCommitment: {
    candidates: () => [{ kind: 'finishCommitment' }],
    check: (book, state, seat) => {
      const { council } = emergencyOf(state);
      const sent = state.units.some((unit) => unit.owner === seat && council.committed.includes(unit.id));
      // Others may have used the last crossing meanwhile; whoever has nothing left to send is let go.
      return sent || canCommit(book, state, council, seat)
        ? null
        : refuse('incomplete', 'R5.11', { what: 'units' });
    },
    perform: (change) => popQueue(change),
  },
  choosePosture: {
    candidates: () => POSTURES.map((posture) => ({ kind: 'choosePosture', posture })),
    check: () => null,
    perform: (change, seat, { posture }) => {
      patchCouncil(change, { posture });
      note(change, 'postureChosen', { member: seat, posture });
      closeCouncil(change);
    },
  },
};
