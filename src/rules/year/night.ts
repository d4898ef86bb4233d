import type { RulesFor } from '../actions/rule.ts';
import { rollDice } from '../chance.ts';
import type { Change } from '../change.ts';
import { cause, count, note, patch, patchYear, shift, shiftMember, shiftTension } from '../change.ts';
import { DICE_MEAN } from '../crises/odds.ts';
import { resolveCrisis } from '../crises/resolve-crisis.ts';
import { projectTerms } from '../projects.ts';
import { enterLedger } from './ledger.ts';
import { continueNight } from './night-course.ts';

/** Strength that a mission needs (R4.32). */
const MISSION_NEEDS = 5;

export function enterNight(change: Change): void {
  patch(change, { phase: { kind: 'night', stage: 'before', waiting: [], powers: change.book.powerOrder } });
}

function resolveMission(change: Change): void {
  const { mission } = change.state.now;
  if (!mission) return;
  if (mission.contributions.length === 0) {
    return shift(change, 'will', -1, cause('R4.32', 'nobody-went', { mission: mission.mission }));
  }
  const column = change.book.missions.get(mission.mission)?.column ?? 'peacekeeping';
  const added = projectTerms(change.book, change.state, column, true).reduce(
    (sum, term) => sum + term.value,
    0,
  );
  const strength = mission.contributions.reduce((sum, each) => sum + each.strength, added);
  const roll = rollDice(change);
  const success = strength + roll - DICE_MEAN >= MISSION_NEEDS;
  note(change, 'missionResolved', {
    mission: mission.mission,
    outcome: success ? 'success' : 'failure',
    strength,
    roll,
  });
  patchYear(change, { missionWent: true });
  for (const { member } of mission.contributions) count(change, member, { missions: 1 });
  if (!success) return;
  const because = cause('R4.32', 'mission', { mission: mission.mission });
  for (const { member } of mission.contributions) {
    shiftMember(change, 'standing', member, 1, because);
    shiftMember(change, 'reliability', member, 1, because);
  }
  shiftTension(change, 'west', -1, because);
  shiftTension(change, 'china', -1, because);
}

export const NIGHT_RULES: RulesFor<'letNightFall' | 'endNight'> = {
  letNightFall: {
    candidates: () => [{ kind: 'letNightFall' }],
    check: () => null,
    perform: (change) => {
      for (const crisis of change.state.crises) resolveCrisis(change, crisis);
      resolveMission(change);
      continueNight(change);
    },
  },
  endNight: {
    candidates: () => [{ kind: 'endNight' }],
    check: () => null,
    perform: (change) => enterLedger(change),
  },
};
