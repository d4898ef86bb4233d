import type { atlas } from '../../content/text/en/atlas.ts';
import type { MemberId } from '../../model/ids.ts';
import type { LonLat } from '../projection.ts';

/** Where names stand on the map, and how large: their words are the catalogue's. */

/** A name that is spread along its parallel, in letters so many kilometres high. */
export interface SpreadName {
  readonly at: LonLat;
  /** Height of its capitals, km. */
  readonly km: number;
  /** Space between letters, in heights. */
  readonly spread: number;
}

export const MEMBER_NAMES: Readonly<Record<MemberId, SpreadName>> = {
  kazakhstan: { at: [67.2, 49.2], km: 104, spread: 1.05 },
  turkiye: { at: [34.6, 38.75], km: 84, spread: 0.72 },
  uzbekistan: { at: [63.1, 41.9], km: 52, spread: 0.42 },
  turkmenistan: { at: [59.2, 39.5], km: 46, spread: 0.42 },
  kyrgyzstan: { at: [74.9, 41.6], km: 40, spread: 0.26 },
  azerbaijan: { at: [47.8, 40.62], km: 26, spread: 0.08 },
};

export const LAND_NAMES: Readonly<Record<keyof typeof atlas.land, SpreadName>> = {
  russia: { at: [50, 56.2], km: 100, spread: 2.4 },
  china: { at: [86, 39.4], km: 80, spread: 2.2 },
  iran: { at: [54.5, 33], km: 80, spread: 1.6 },
  mongolia: { at: [95, 46.8], km: 50, spread: 0.5 },
  afghanistan: { at: [65.6, 33.9], km: 46, spread: 0.5 },
  pakistan: { at: [68.6, 29], km: 44, spread: 0.5 },
  tajikistan: { at: [70.6, 38.6], km: 26, spread: 0.12 },
  georgia: { at: [43.4, 42.1], km: 26, spread: 0.16 },
  iraq: { at: [43.3, 32.9], km: 48, spread: 0.8 },
  syria: { at: [38.4, 34.8], km: 38, spread: 0.4 },
  ukraine: { at: [31.5, 49], km: 58, spread: 0.9 },
  romania: { at: [25.2, 45.7], km: 42, spread: 0.4 },
  bulgaria: { at: [25.1, 42.6], km: 32, spread: 0.15 },
  greece: { at: [22.3, 39.6], km: 30, spread: 0.15 },
  'saudi-arabia': { at: [44, 26], km: 54, spread: 0.6 },
};

export const SEA_NAMES: Readonly<Record<keyof typeof atlas.sea, SpreadName>> = {
  'black-sea': { at: [34.6, 43.35], km: 62, spread: 0.3 },
  'caspian-sea': { at: [50.8, 41.85], km: 38, spread: 0.08 },
  mediterranean: { at: [29.6, 34.1], km: 58, spread: 0.3 },
  'aral-sea': { at: [59.6, 45.2], km: 24, spread: 0 },
  balkhash: { at: [75, 46.25], km: 24, spread: 0.05 },
};

export const RELIEF_NAMES: Readonly<Record<keyof typeof atlas.relief, SpreadName>> = {
  caucasus: { at: [44.6, 42.95], km: 23, spread: 0.5 },
  'tien-shan': { at: [80.2, 42.1], km: 27, spread: 0.6 },
  pamirs: { at: [73.3, 37.9], km: 25, spread: 0.4 },
  altai: { at: [88.4, 49.2], km: 30, spread: 0.6 },
  taurus: { at: [33, 36.95], km: 21, spread: 0.4 },
  urals: { at: [58.2, 53.4], km: 27, spread: 0.6 },
  karakum: { at: [59.6, 38.6], km: 24, spread: 0.6 },
  kyzylkum: { at: [63.9, 42.9], km: 24, spread: 0.5 },
  'kazakh-steppe': { at: [68.4, 50.4], km: 29, spread: 0.5 },
  zagros: { at: [48.6, 33.6], km: 27, spread: 0.6 },
  'hindu-kush': { at: [70.3, 35.8], km: 25, spread: 0.4 },
};

interface City {
  readonly at: LonLat;
  /** Capitals are shown from afar, the largest others nearer, the rest nearest. */
  readonly rank: 'capital' | 'large' | 'small';
}

const city = (lon: number, lat: number, rank: City['rank'] = 'small'): City => ({ at: [lon, lat], rank });

export const CITIES: Readonly<Record<keyof typeof atlas.city, City>> = {
  ankara: city(32.86, 39.93, 'capital'),
  istanbul: city(28.98, 41.01, 'large'),
  izmir: city(27.14, 38.42, 'large'),
  adana: city(35.32, 37),
  erzurum: city(41.27, 39.9),
  trabzon: city(39.72, 41),
  diyarbakir: city(40.22, 37.91),
  baku: city(49.87, 40.41, 'capital'),
  ganja: city(46.36, 40.68),
  'nakhchivan-city': city(45.41, 39.21),
  astana: city(71.43, 51.13, 'capital'),
  almaty: city(76.9, 43.24, 'large'),
  shymkent: city(69.6, 42.32, 'large'),
  karaganda: city(73.1, 49.8),
  aktobe: city(57.17, 50.28),
  atyrau: city(51.9, 47.1),
  aktau: city(51.16, 43.65),
  oskemen: city(82.6, 49.95),
  kyzylorda: city(65.5, 44.85),
  kostanay: city(63.62, 53.21),
  pavlodar: city(76.95, 52.29),
  bishkek: city(74.59, 42.87, 'capital'),
  osh: city(72.8, 40.53),
  karakol: city(78.39, 42.49),
  naryn: city(75.99, 41.43),
  'tashkent-city': city(69.24, 41.3, 'capital'),
  samarkand: city(66.97, 39.65, 'large'),
  bukhara: city(64.42, 39.77),
  nukus: city(59.6, 42.46),
  termez: city(67.28, 37.22),
  'fergana-city': city(71.78, 40.38),
  ashgabat: city(58.38, 37.95, 'capital'),
  turkmenbashi: city(52.97, 40.02),
  'mary-city': city(61.83, 37.6),
  turkmenabat: city(63.58, 39.07),
  dashoguz: city(59.96, 41.84),
};

/** Where the dashed line says what it is. */
export const UNDEMARCATED_AT: LonLat = [45.75, 40.15];
