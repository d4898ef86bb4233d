import type { Box, Camera } from '../camera.ts';
import { CITIES } from '../geography/gazetteer.ts';
import type { LonLat, Point } from '../projection.ts';
import type { Font } from '../theme.ts';
import type { Measure } from './measure.ts';

/** A city as a small circle, with its name where there is room. */
export interface SheetCity {
  readonly at: Point;
  readonly capital: boolean;
  readonly name: { readonly text: string; readonly font: Font; readonly box: Box } | null;
}

/** Pixels in a kilometre from which cities of a rank are shown. */
const SHOWN_FROM = { capital: 0.2, large: 0.3, small: 0.44 } as const;
const RANKS = ['capital', 'large', 'small'] as const;
const GAP = 5;
const HEIGHT = 15;

/**
 * The cities of a view, the greater first. A city whose circle would lie under something of the game's is left out,
 * and so is a name that finds no room.
 */
export function placeCities(
  names: Readonly<Record<string, string>>,
  camera: Camera,
  place: (at: LonLat) => Point,
  taken: readonly Box[],
  measure: Measure,
): readonly SheetCity[] {
  const full = [...taken];
  const cities: SheetCity[] = [];
  for (const rank of RANKS) {
    if (camera.scale < SHOWN_FROM[rank]) continue;
    for (const [id, city] of Object.entries(CITIES)) {
      const text = names[id];
      if (city.rank !== rank || text === undefined) continue;
      const at = place(city.at);
      const dot = { x: at.x - 3, y: at.y - 3, w: 6, h: 6 };
      if (full.some((box) => meet(box, dot))) continue;
      const font = rank === 'capital' ? 'capital' : 'city';
      const w = Math.ceil(measure(text, font)) + 2;
      const box = [
        { x: at.x + GAP, y: at.y - HEIGHT / 2 },
        { x: at.x - GAP - w, y: at.y - HEIGHT / 2 },
        { x: at.x - w / 2, y: at.y - GAP - HEIGHT },
        { x: at.x - w / 2, y: at.y + GAP },
      ]
        .map(({ x, y }): Box => ({ x, y, w, h: HEIGHT }))
        .find((free) => !full.some((one) => meet(one, free)));
      full.push(dot, ...(box ? [box] : []));
      cities.push({ at, capital: rank === 'capital', name: box ? { text, font, box } : null });
    }
  }
  return cities;
}

const meet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.w && b.x < a.x + a.w && a.y < b.y + b.h && b.y < a.y + a.h;
