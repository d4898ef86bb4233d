import type { NightPhase } from '../../model/phase.ts';
import type { PowerId, RegionId } from '../../model/ids.ts';
import type { RulesFor } from '../actions/rule.ts';
import { regionOf } from '../book.ts';
import { rollDice } from '../chance.ts';
import type { Change } from '../change.ts';
import {
  cause,
  count,
  note,
  patch,
  patchPower,
  patchYear,
  shift,
  shiftMember,
  shiftTension,
} from '../change.ts';
import { DICE_MEAN } from '../crises/odds.ts';
import { resolveCrisis } from '../crises/resolve-crisis.ts';
import { enterCouncil } from '../defence/council.ts';
import { openStrike } from '../defence/incidents.ts';
import { isFull } from '../membership.ts';
import { takeNight } from '../powers/act.ts';
import { bestTarget } from '../powers/resolve.ts';
import { projectTerms } from '../projects.ts';
import { enterLedger } from './ledger.ts';

/** Strength that a mission needs (R4.32). */
const MISSION_NEEDS = 5;

export function enterNight(change: Change): void {
  patch(change, { phase: { kind: 'night', stage: 'before', waiting: [], powers: change.book.powerOrder } });
}

/** Goes on with the night until an incident wants a council or everything is done (R4.34 to R4.37). */
export function continueNight(change: Change): void {
  for (;;) {
    const phase = change.state.phase as NightPhase;
    const [incident, ...waiting] = phase.waiting;
    if (incident) {
      patch(change, { phase: { ...phase, waiting } });
      return enterCouncil(change, incident);
    }
    const [power, ...powers] = phase.powers;
    if (!power) {
      if (finalTest(change)) continue;
      patch(change, { phase: { kind: 'night', stage: 'after', waiting: [], powers: [] } });
      return;
    }
    patch(change, { phase: { ...phase, powers } });
    lapseOffer(change, power);
    takeNight(change, power);
  }
}

/** An open offer left on the table lapses after the operations of the year after it was made (R6.6). */
function lapseOffer(change: Change, power: PowerId): void {
  const { offer } = change.state.powers[power];
  if (!offer || offer.year > change.state.year) return;
  patchPower(change, power, { offer: null });
  note(change, 'offerLapsed', { power, offer: offer.id });
  shiftTension(change, power, 1, cause('R6.6', 'offer-left', { power }));
}

/** In the last year a member that is owed help is tested, if none was (R7.1). True if a strike was opened. */
function finalTest(change: Change): boolean {
  const { book, state } = change;
  if (state.year < state.setup.years || state.now.tested) return false;
  const owed = (region: RegionId): boolean => isFull(book, state, regionOf(book, region).owner);
  const able = book.powerOrder.filter(
    (power) => book.powers[power].motive && book.powers[power].borders.some((region) => owed(region)),
  );
  let chosen: PowerId | null = null;
  for (const power of able) {
    if (chosen === null || state.powers[power].tension > state.powers[chosen].tension) chosen = power;
  }
  if (!chosen) return false;
  const target = bestTarget(book, state, chosen, state.powers[chosen].motive ?? 'security', owed);
  if (!target) return false;
  openStrike(change, chosen, target.region);
  return true;
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
