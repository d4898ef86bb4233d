import type { EventKind } from '../../model/event.ts';
import type { State } from '../../model/state.ts';

/** Short sounds that say what happened to those who look elsewhere; the page says the same in words. */
export const CUES = ['drum', 'bell', 'stamp', 'seal', 'page'] as const;
export type Cue = (typeof CUES)[number];

/** What is heard of an event. Of several things at once the first in `CUES` is heard. */
const HEARD: Readonly<Partial<Record<EventKind, Cue>>> = {
  powerStruck: 'drum',
  operationResolved: 'drum',
  incidentOpened: 'bell',
  defenceInvoked: 'bell',
  allianceFated: 'bell',
  motionDecided: 'stamp',
  treatyAmended: 'stamp',
  crisisResolved: 'stamp',
  conflictSettled: 'stamp',
  folderSealed: 'seal',
};

/** The sound of what changed between two views of a game; null for silence, also after an undo. */
export function cueBetween(before: State, after: State): Cue | null {
  if (after.log.length < before.log.length) return null;
  const heard = new Set<Cue>(after.log.slice(before.log.length).flatMap(({ kind }) => HEARD[kind] ?? []));
  if (after.phase.kind !== before.phase.kind) heard.add('page');
  return CUES.find((cue) => heard.has(cue)) ?? null;
}
