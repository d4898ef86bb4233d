import { HANDS, POSTURES, TOKENS } from '../../model/action.ts';
import type { RulesFor } from '../actions/rule.ts';
import { cause, note, patch, patchMember, patchYear, pay, shiftTension } from '../change.ts';
import { isMediator } from '../law.ts';
import { crossSea } from '../operations/sea.ts';
import { cannotPay, refuse } from '../refuse.ts';
import { findReady, readyStacks } from '../units.ts';
import { afterHands, closeCouncil, popQueue } from './course.ts';
import { answerers, emergencyOf, patchCouncil } from './emergency.ts';
import { canCommit, couldSend, TOKEN_COST } from './response.ts';

/** Units that one member may commit (R5.11). */
const MOST_COMMITTED = 3;

type HandAction = 'answerCall' | 'giveToken' | 'commitUnit' | 'finishCommitment' | 'choosePosture';

/** How the others answer, and the commander's posture (R5.11, R5.13). */
export const HAND_RULES: RulesFor<HandAction> = {
  answerCall: {
    candidates: () => HANDS.map((hand) => ({ kind: 'answerCall', hand })),
    check: (book, state, seat, { hand }) => {
      const { bound, funds } = state.members[seat];
      const late = bound?.year === state.year && bound.ask === 'late-response';
      if (late && (hand === 'token' || hand === 'commit')) return refuse('bound-by-offer', 'R4.22');
      if (hand === 'token') {
        const free = isMediator(book, state, seat) && emergencyOf(state).council.power !== null;
        return free ? null : cannotPay(funds, TOKEN_COST, 'R5.11');
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
      return cannotPay(state.members[seat].funds, TOKEN_COST, 'R5.11');
    },
    perform: (change, seat, { token }) => {
      const { council } = emergencyOf(change.state);
      const free = token === 'mediation' && isMediator(change.book, change.state, seat);
      const because = cause('R5.11', `token-${token}`, { member: seat });
      if (!free) pay(change, seat, token === 'funds' ? council.member : 'world', TOKEN_COST, because);
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
