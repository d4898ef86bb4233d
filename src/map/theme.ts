import type { MemberId, UnitKind } from '../model/ids.ts';

/** Colours and sizes of the board. Lengths are CSS pixels. Every pair that must be told apart is tested. */

export const PAPER = '#f5eddb';
/** Under names and tokens, so that lines do not run through them. */
export const PAPER_LIGHT = '#fbf6ea';
export const INK = '#2b2118';
/** Second voice: bands of tension, closed routes, the note. Still 4.5:1 on paper. */
export const INK_SOFT = '#66553f';
export const GRATICULE = '#b9a888';
export const SEA = '#b9cfd5';
export const SHALLOWS = '#d6e4e6';
/** Engraved along the shore. */
export const WATER_LINE = '#6f97a8';
export const SHORE = '#4f6f80';
export const RIVER = '#7399ab';
/** Mountains and deserts. */
export const RELIEF_INK = '#6b543a';
/** Borders of members. */
export const BORDER = '#4f3d2b';
/** The sea crossing and its name. */
export const SEA_INK = '#2f5a69';
/** Council and selection. */
export const BLUE = '#1f4e79';
/** Crises alone. */
export const WAX = '#a01c20';
export const WAX_DARK = '#701216';
export const ON_WAX = '#fff6ee';
/** The commander alone. */
export const GOLD = '#b98a12';
export const ICE = '#dfe9ee';
export const STONE = '#d8c7a4';

/** Hatching that tells members apart without colour. */
export type Pattern = 'slashes' | 'dots' | 'lines' | 'backslashes' | 'columns' | 'grid';

export interface MemberLook {
  readonly fill: string;
  /** What is written on the fill: 4.5:1 at least. */
  readonly on: string;
  readonly pattern: Pattern;
  /** Two letters on every node and foreign counter: ISO 3166-1. */
  readonly code: string;
}

/**
 * Muted hues of an old atlas, moved apart in lightness until every pair differs by 0.11 in OKLab for the normal eye and
 * under protanopia, deuteranopia and tritanopia.
 */
export const MEMBER_LOOKS: Readonly<Record<MemberId, MemberLook>> = {
  azerbaijan: { fill: '#e2ad48', on: INK, pattern: 'dots', code: 'AZ' },
  turkiye: { fill: '#a63d1e', on: '#ffffff', pattern: 'slashes', code: 'TR' },
  kazakhstan: { fill: '#5eb0c8', on: INK, pattern: 'lines', code: 'KZ' },
  kyrgyzstan: { fill: '#752a55', on: '#ffffff', pattern: 'grid', code: 'KG' },
  uzbekistan: { fill: '#7f9666', on: INK, pattern: 'backslashes', code: 'UZ' },
  turkmenistan: { fill: '#6664a2', on: '#ffffff', pattern: 'columns', code: 'TM' },
};

export type UnitShape = 'square' | 'delta' | 'diamond' | 'hexagon';

/** The outline, the letter, and how far the letter stands under the middle of the outline. */
export interface UnitLook {
  readonly shape: UnitShape;
  readonly letter: string;
  readonly drop: number;
}

export const UNIT_LOOKS: Readonly<Record<UnitKind, UnitLook>> = {
  brigade: { shape: 'square', letter: 'B', drop: 0 },
  air: { shape: 'delta', letter: 'A', drop: 1.5 },
  special: { shape: 'diamond', letter: 'S', drop: 0 },
  engineers: { shape: 'hexagon', letter: 'E', drop: 0 },
};

export const SERIF = '"EB Garamond Variable", Georgia, serif';
const SANS = '"Source Sans 3 Variable", "Segoe UI", sans-serif';

/** No text on the board is smaller than 12 pixels. */
export const FONTS = {
  region: `600 15px ${SERIF}`,
  regionSmall: `600 13.5px ${SERIF}`,
  power: `600 17px ${SERIF}`,
  corridor: `italic 500 13.5px ${SERIF}`,
  telegraph: `italic 500 13.5px ${SERIF}`,
  capital: `600 14.5px ${SERIF}`,
  city: `500 13px ${SERIF}`,
  note: `italic 400 12.5px ${SERIF}`,
  code: `700 12px ${SANS}`,
  count: `600 12.5px ${SANS}`,
  small: `500 12px ${SANS}`,
  seal: `700 13px ${SANS}`,
} as const;
export type Font = keyof typeof FONTS;

export const SIZES = {
  /** A finger needs this much (WCAG 2.5.5). */
  touch: 44,
  token: 20,
  tokenGap: 4,
  nameLine: 18,
  /** What a second line adds. */
  nameFold: 15,
  sealRadius: 12,
  /** With its pips. */
  sealReach: 19,
} as const;

/** Radius of a region's node: smaller where the sheet is small, but always with room for its two letters. */
export const nodeRadius = (scale: number): number => Math.min(14, Math.max(11.5, scale * 44));

/** Names are a little smaller where the sheet is. */
export const nameFont = (scale: number): Font => (scale < 0.27 ? 'regionSmall' : 'region');
