import type { MemberId } from '../../model/ids.ts';
import type { Council } from '../../model/records.ts';
import type { Change } from '../change.ts';
import { note, patch } from '../change.ts';
import { fromCommander } from '../membership.ts';
import { continueNight } from '../year/night-course.ts';
import { answerers, emergencyOf, patchCouncil, patchEmergency } from './emergency.ts';
import { resolveOperation } from './operation.ts';
import { judgeCall, owedBy } from './response.ts';

/** Closes the council and lets the night go on. */
export function closeCouncil(change: Change): void {
  resolveOperation(change, emergencyOf(change.state).council);
  const { waiting, powers } = emergencyOf(change.state);
  patch(change, { phase: { kind: 'night', stage: 'before', waiting, powers } });
  continueNight(change);
}

/** The victim deals with it without the alliance: the operation, if there is one, follows at once. */
export function goAlone(change: Change, choice: Council['choice']): void {
  patchCouncil(change, { choice, posture: 'repel' });
  closeCouncil(change);
}

/** Everybody but the victim answers the call at once (R5.11). */
export function openHands(change: Change): void {
  patchEmergency(change, { stage: 'hands' });
  if (answerers(change).length === 0) afterHands(change);
}

/** The hands are shown; who gives tokens, then who commits units, says what. */
export function afterHands(change: Change): void {
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

/** The next in the queue of this stage. */
export function popQueue(change: Change): void {
  patchEmergency(change, { queue: emergencyOf(change.state).queue.slice(1) });
  settleQueue(change);
}
