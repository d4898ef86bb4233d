import type { MemberId } from '../../model/ids.ts';
import type { EmergencyPhase, NightPhase } from '../../model/phase.ts';
import type { Council } from '../../model/records.ts';
import type { State } from '../../model/state.ts';
import type { Change } from '../change.ts';
import { note, patch } from '../change.ts';

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

/** Writes a part of the emergency that is going on. */
export function patchEmergency(change: Change, part: Partial<EmergencyPhase>): void {
  patch(change, { phase: { ...emergencyOf(change.state), ...part } });
}

/** Writes a part of the council that sits. */
export function patchCouncil(change: Change, part: Partial<Council>): void {
  patchEmergency(change, { council: { ...emergencyOf(change.state).council, ...part } });
}

/** Members that answer a call: all but the victim and the suspended (R5.11). */
export function answerers(change: { readonly book: Change['book']; readonly state: State }): MemberId[] {
  const { council } = emergencyOf(change.state);
  return change.book.order.filter(
    (member) => member !== council.member && !change.state.members[member].suspended,
  );
}
