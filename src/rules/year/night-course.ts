import type { PowerId, RegionId } from '../../model/ids.ts';
import type { NightPhase } from '../../model/phase.ts';
import { regionOf, scenarioOf } from '../book.ts';
import { roomForTest } from '../brief.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, patchPower, shiftTension } from '../change.ts';
import { enterCouncil } from '../defence/emergency.ts';
import { openStrike } from '../defence/incidents.ts';
import { isFull } from '../membership.ts';
import { takeNight } from '../powers/act.ts';
import { bestTarget } from '../powers/resolve.ts';

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
      if (scheduledStrike(change) || finalTest(change)) continue;
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

/** A strike that the scenario has for this night and that has not come by itself (R8.4). True if one was opened. */
function scheduledStrike(change: Change): boolean {
  const { book, state } = change;
  const next = scenarioOf(book, state).strikes?.find(
    ({ year, power }) => year === state.year && state.powers[power].lastStrike !== state.year,
  );
  if (!next) return false;
  openStrike(change, next.power, next.region, next.attribution);
  return true;
}

/** In the last year a member that is owed help is tested, if none was (R7.1). True if a strike was opened. */
function finalTest(change: Change): boolean {
  const { book, state } = change;
  if (state.year < state.setup.years || state.now.tested) return false;
  if (!roomForTest(book, state)) return false;
  const owed = (region: RegionId): boolean => isFull(book, state, regionOf(book, region).owner);
  // The test does not lift R5.15: whoever struck this year or the last does not strike again.
  const rested = (power: PowerId): boolean => state.powers[power].lastStrike < state.year - 1;
  const able = book.powerOrder.filter(
    (power) =>
      book.powers[power].motive && rested(power) && book.powers[power].borders.some((region) => owed(region)),
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
