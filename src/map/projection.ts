/**
 * The map projection: conic conformal on a sphere, parallels 38.5° and 52.5°, central meridian 56.5° E. Shapes are
 * true everywhere and areas within about 4% between the two seas and the Altai.
 *
 * Formulas: J. P. Snyder, Map Projections: A Working Manual (USGS Professional Paper 1395, 1987), p. 107.
 */

/** A point of the map plane: kilometres east and south of where the central meridian crosses {@link ORIGIN_LAT}. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Longitude east and latitude north, degrees. */
export type LonLat = readonly [lon: number, lat: number];

const EARTH_RADIUS_KM = 6371;
const PARALLELS: readonly [number, number] = [38.5, 52.5];
const CENTRAL_MERIDIAN = 56.5;
/** Where y is 0. */
export const ORIGIN_LAT = 45;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const stretch = (lat: number): number => Math.tan(Math.PI / 4 + radians(lat) / 2);

const [SOUTH, NORTH] = PARALLELS;
/** How much of a full turn the cone spans. */
const CONE =
  Math.log(Math.cos(radians(SOUTH)) / Math.cos(radians(NORTH))) / Math.log(stretch(NORTH) / stretch(SOUTH));
const REACH = (EARTH_RADIUS_KM * Math.cos(radians(SOUTH)) * stretch(SOUTH) ** CONE) / CONE;

/** Distance on the plane from the pole to a parallel, km. */
const fromPole = (lat: number): number => REACH / stretch(lat) ** CONE;

const ORIGIN_FROM_POLE = fromPole(ORIGIN_LAT);

/** Where a place on the globe lies on the map plane. */
export function project([lon, lat]: LonLat): Point {
  const angle = CONE * radians(lon - CENTRAL_MERIDIAN);
  const distance = fromPole(lat);
  return { x: distance * Math.sin(angle), y: distance * Math.cos(angle) - ORIGIN_FROM_POLE };
}

/** Which place on the globe a point of the map plane shows. */
export function unproject({ x, y }: Point): LonLat {
  const south = y + ORIGIN_FROM_POLE;
  const distance = Math.hypot(x, south);
  const lon = CENTRAL_MERIDIAN + (Math.atan2(x, south) / CONE) * (180 / Math.PI);
  const lat = (2 * Math.atan((REACH / distance) ** (1 / CONE)) - Math.PI / 2) * (180 / Math.PI);
  return [lon, lat];
}
