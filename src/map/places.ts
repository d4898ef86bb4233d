import type { CorridorId, PowerId } from '../model/ids.ts';
import type { LonLat } from './projection.ts';

/**
 * What the board knows of the world beside the regions' own points: ways of corridors, where the powers stand, and one
 * stretch of water. No outline of any state or territory is here, and none is to come: docs/map-policy.md.
 */

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
  'caspian:absheron:caspian-coast': [[50.6, 43.6]],
  'caspian:absheron:balkan': [[52.0, 40.5]],
  'caspian:caspian-coast:balkan': [[51.9, 43.2]],
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

/** The Caspian as a soft shape, clockwise from the north: it is crossed, so it is shown. No seabed line, no border. */
export const CASPIAN: readonly LonLat[] = [
  [50.2, 46.5],
  [52.2, 46.4],
  [53.0, 45.3],
  [51.3, 44.6],
  [50.6, 44.2],
  [51.6, 42.9],
  [52.6, 42.3],
  [52.8, 41.0],
  [53.1, 39.9],
  [53.6, 38.6],
  [53.9, 37.1],
  [51.6, 36.9],
  [49.9, 37.6],
  [49.0, 38.6],
  [49.6, 39.8],
  [50.2, 40.5],
  [48.9, 41.6],
  [47.9, 42.8],
  [47.2, 44.2],
  [47.6, 45.6],
  [48.8, 46.3],
];
