import type { GameEvent } from '../model/event.ts';
import type { PowerId, RegionId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Text } from './text.ts';

/** Something that happened, told on the map where it did. */
export interface MapNews {
  readonly line: string;
  readonly region: RegionId | null;
  /** Whose doing it was. */
  readonly power: PowerId | null;
  readonly good: boolean;
}

/** Acts of a power that it means well by, or that are none. */
export const FRIENDLY_ACTS: ReadonlySet<string> = new Set([
  'invest',
  'mediate',
  'relax',
  'offer-openly',
  'wait',
]);

/** An event as the map tells it. */
export function mapNews(library: Library, text: Text, event: GameEvent): MapNews {
  return {
    line: text.event(event),
    region: regionOf(library, event),
    power: 'power' in event ? (event.power ?? null) : null,
    good: isGood(event),
  };
}

/** Where an event happened: in its region, or for what is aimed at a member, in its first region in table order. */
function regionOf(library: Library, event: GameEvent): RegionId | null {
  if ('region' in event) return event.region;
  if (event.kind !== 'powerActed') return null;
  const { target } = event;
  const there = library.regions.find(({ id, owner }) => id === target || owner === target);
  return there?.id ?? null;
}

function isGood(event: GameEvent): boolean {
  switch (event.kind) {
    case 'crisisResolved':
      return event.outcome === 'success';
    case 'powerActed':
      return FRIENDLY_ACTS.has(event.act);
    case 'strikeWeighed':
      return event.outcome === 'deterred';
    case 'operationResolved':
      return event.outcome === 'repelled';
    case 'missionResolved':
      return event.outcome === 'success';
    default:
      return false;
  }
}
