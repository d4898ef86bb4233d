import type { CorridorId, PowerId } from '../model/ids.ts';
import type { LonLat } from './projection.ts';

/** Ways of corridors, and where the powers stand. Outlines come from assets/map: docs/map-policy.md. */

/** Points that a corridor's way bends through, between its ends in the order of the library; good for both ways. */
export function waypoints(corridor: CorridorId, link: readonly [string, string]): readonly LonLat[] {
  return WAYPOINTS[`${corridor}:${link[0]}:${link[1]}`] ?? [];
}

const WAYPOINTS: Readonly<Record<string, readonly LonLat[]>> = {
  'georgia:eastern-anatolia:kura-araz': [
    [42.2, 42.0],
    [45.2, 42.2],
  ],
  'syunik:kura-araz:nakhchivan': [],
  'northern-iran:nakhchivan:kura-araz': [[46.9, 38.7]],
  'northern-iran:eastern-anatolia:ahal': [
    [44.6, 37.4],
    [49.5, 36.1],
    [54.5, 36.6],
  ],
  'southern-russia:absheron:caspian-coast': [
    [47.3, 43.0],
    [47.6, 45.4],
    [50.4, 47.2],
  ],
  'caspian:absheron:caspian-coast': [
    [49.5, 42.4],
    [49.4, 44.4],
    [50.3, 45.7],
  ],
  'caspian:absheron:balkan': [[52.0, 40.5]],
  'caspian:caspian-coast:balkan': [
    [50.7, 45.4],
    [49.9, 44.4],
    [50.6, 42.9],
    [52.1, 41.2],
  ],
};

/** Where each outside power stands: the bearing at the rim of the sheet, Armenia in its place between members. */
export const POWER_PLACES: Readonly<Record<PowerId, LonLat>> = {
  russia: [54.5, 56.2],
  china: [88.5, 42.6],
  iran: [53.0, 33.6],
  west: [25.5, 45.2],
  armenia: [44.7, 40.45],
};

/** Powers that keep to the rim when the view moves; the others stay where they are. */
export const AT_THE_RIM: readonly PowerId[] = ['russia', 'china', 'iran', 'west'];
