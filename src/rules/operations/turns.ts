import type { RulesFor } from '../actions/rule.ts';
import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Change } from '../change.ts';
import { note, patch, patchMember } from '../change.ts';
import { refuse } from '../refuse.ts';
import { askKey, endAction, nextTurn, operationsOf, setStep, turnOf } from '../year/operations.ts';
import { finishStep } from './respond.ts';

/** Carries out an action that a host has consented to; given by the registry, which knows every rule. */
export type Carry = (change: Change, seat: MemberId, action: Action) => void;

type TurnAction = 'passTurn' | 'giveConsent' | 'handOver';

/** Passing, consent and handing over (R2.6, R4.33). */
export function turnRules(carry: Carry): RulesFor<TurnAction> {
  return {
    passTurn: {
      candidates: () => [{ kind: 'passTurn' }],
      check: () => null,
      perform: (change, seat) => {
        note(change, 'turnPassed', { member: seat });
        endAction(change);
      },
    },
    giveConsent: {
      candidates: () => [true, false].map((consent) => ({ kind: 'giveConsent', consent })),
      check: () => null,
      perform: (change, seat, { consent }) => {
        const phase = operationsOf(change.state);
        const { step } = phase;
        if (step.kind !== 'asking') return;
        const guest = turnOf(change.state);
        note(change, consent ? 'consentGiven' : 'consentRefused', { member: seat, other: guest });
        if (consent) {
          patchMember(change, seat, { guests: [...change.state.members[seat].guests, guest] });
          setStep(change, step.resume);
          carry(change, guest, step.action);
          return;
        }
        const refused = [...phase.refused, askKey(seat, step.action)];
        patch(change, { phase: { ...phase, step: step.resume, refused } });
      },
    },
    handOver: {
      candidates: () => [{ kind: 'handOver' }],
      check: (_book, state) => {
        const { step } = operationsOf(state);
        return step.kind === 'choose' ? refuse('incomplete', 'R4.26', { what: 'action' }) : null;
      },
      perform: (change, seat) => {
        finishStep(change, seat);
        nextTurn(change);
      },
    },
  };
}
