import type { GameObjects } from 'phaser';
import type { MapModel } from '../present/map-model.ts';
import type { Change } from './changes.ts';
import { changesBetween } from './changes.ts';
import { rimTowards } from './layout/boxes.ts';
import type { Sheet } from './layout/sheet.ts';
import type { Point } from './projection.ts';
import { BLUE, INK, MEMBER_LOOKS, PAPER_LIGHT, WAX } from './theme.ts';

const STIR_MS = 380;
/** How far a ring runs out round a region's disc. */
const RIPPLE = 26;

/** Shows what changed for a moment, over a picture that is already the new one: to skip it loses nothing. */
export interface Stir {
  readonly begin: (before: MapModel | null, after: MapModel) => void;
  /** Draws over the sheet; true while there is more to come. */
  readonly draw: (graphics: GameObjects.Graphics, sheet: Sheet, pixelRatio: number, now: number) => boolean;
  readonly skip: () => void;
}

export function createStir(still: boolean): Stir {
  let changes: readonly Change[] = [];
  /** Counted from the first picture that can show it: laying out a sheet takes its time. */
  let since: number | null = null;
  const skip = (): void => {
    changes = [];
    since = null;
  };
  return {
    begin(before, after) {
      if (still || !before) return;
      const found = changesBetween(before, after);
      if (found.length === 0) return;
      changes = found;
      since = null;
    },
    draw(graphics, sheet, pixelRatio, now) {
      if (changes.length === 0) return false;
      since ??= now;
      const t = (now - since) / STIR_MS;
      if (t >= 1) {
        skip();
        return false;
      }
      for (const change of changes) drawChange(graphics, sheet, pixelRatio, change, t);
      return true;
    },
    skip,
  };
}

const number = (colour: string): number => Number.parseInt(colour.slice(1), 16);

function drawChange(
  graphics: GameObjects.Graphics,
  sheet: Sheet,
  k: number,
  change: Change,
  t: number,
): void {
  const at = (id: string): Point | undefined => sheet.nodes.find((node) => node.id === id)?.at;
  const eased = 1 - (1 - t) ** 3;
  const ripple = (place: Point | undefined, colour: string, share: number): void => {
    if (!place) return;
    graphics.lineStyle(3 * k, number(colour), 1 - t);
    graphics.strokeCircle(place.x * k, place.y * k, (sheet.radius + 3 + RIPPLE * share) * k);
  };
  switch (change.kind) {
    case 'moved': {
      const from = at(change.from);
      const to = at(change.to);
      if (!from || !to) return;
      const here = between(from, to, eased);
      stretch(graphics, from, here, k, number(BLUE), 1 - t / 2);
      graphics.fillStyle(number(MEMBER_LOOKS[change.owner].fill), 1);
      graphics.fillCircle(here.x * k, here.y * k, 8 * k);
      graphics.lineStyle(1.6 * k, number(PAPER_LIGHT), 1);
      graphics.strokeCircle(here.x * k, here.y * k, 8 * k);
      return;
    }
    case 'arrived':
      ripple(at(change.region), MEMBER_LOOKS[change.owner].fill, 1 - eased);
      return;
    case 'pressed': {
      const to = at(change.region);
      const chip = sheet.chips.find(({ power }) => power === change.power);
      if (to && chip) {
        const from = rimTowards(chip.box, to);
        stretch(graphics, from, between(from, to, Math.min(1, eased * 1.4)), k, number(INK), 1 - t / 2);
      }
      ripple(to, INK, eased);
      return;
    }
    case 'worsened':
      ripple(at(change.region), WAX, eased);
      return;
    case 'settled':
      ripple(at(change.region), BLUE, 1 - eased);
  }
}

const between = (from: Point, to: Point, t: number): Point => ({
  x: from.x + (to.x - from.x) * t,
  y: from.y + (to.y - from.y) * t,
});

function stretch(
  graphics: GameObjects.Graphics,
  from: Point,
  to: Point,
  k: number,
  colour: number,
  alpha: number,
): void {
  graphics.lineStyle(3 * k, colour, alpha);
  graphics.lineBetween(from.x * k, from.y * k, to.x * k, to.y * k);
}
