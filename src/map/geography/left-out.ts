import type { LonLat } from '../projection.ts';

/**
 * What the map does not draw or name, and why: docs/map-policy.md as data. The places are those where an outline of a
 * member must not pass or reach; a test looks at each.
 */

interface LeftOut {
  readonly what: string;
  readonly because: string;
  /** Points that lie in no member's shape and near no line that is drawn but a coast. */
  readonly at: readonly LonLat[];
  /** So far round the points there is no border, km. */
  readonly km: number;
}

export const LEFT_OUT: readonly LeftOut[] = [
  {
    what: 'lines in Cyprus, and Northern Cyprus as part of any member',
    because:
      'the island is divided and its status disputed; United Nations Security Council resolution 541 (1983)',
    at: [
      [33.36, 35.18],
      [33.9, 35.3],
      [32.6, 34.9],
    ],
    km: 60,
  },
  {
    what: 'lines round Crimea',
    because: 'its status is disputed; United Nations General Assembly resolution 68/262 (2014)',
    at: [
      [34.1, 45.3],
      [34.6, 46.05],
      [36.5, 45.3],
    ],
    km: 200,
  },
  {
    what: 'lines inside Georgia and between Georgia and Russia',
    because: 'two parts of Georgia are outside its control, and their status is disputed',
    at: [
      [41, 43],
      [44, 42.4],
    ],
    km: 60,
  },
  {
    what: 'lines between Ukraine and Russia',
    because: 'the border is fought over',
    at: [
      [38.3, 48.3],
      [36.2, 50.2],
    ],
    km: 300,
  },
  {
    what: 'lines in Kashmir and between China and India',
    because: 'control and claims differ along the whole length',
    at: [
      [75.5, 34.2],
      [79, 35],
    ],
    km: 150,
  },
  {
    what: 'lines between Israel and its neighbours',
    because: 'borders and status are disputed',
    at: [[35.2, 31.9]],
    km: 300,
  },
];

/** Names that are not written, because each is one side's. */
export const UNNAMED: readonly string[] = [
  'Persian Gulf',
  'Arabian Gulf',
  'Cyprus',
  'Northern Cyprus',
  'Crimea',
  'Kashmir',
  'Karabakh',
  'Nagorno-Karabakh',
  'Artsakh',
  'Abkhazia',
  'South Ossetia',
  'Stepanakert',
  'Khankendi',
  'Syunik',
  'Zangezur',
];
