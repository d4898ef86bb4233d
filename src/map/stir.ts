import type { GameObjects } from 'phaser';
import type { MapModel } from '../present/map-model.ts';
import type { Change } from './changes.ts';
import { changesBetween } from './changes.ts';
import type { Piece } from './engine/piece-table.ts';
import { rimTowards } from './layout/boxes.ts';
import { measured } from './layout/curves.ts';
import { lineOf } from './layout/marches.ts';
import type { Sheet } from './layout/sheet.ts';
import type { Point } from './projection.ts';
import { movingPiece } from './stack.ts';
import { colourNumber as number, strokeLine } from './strokes.ts';
import { BLUE, INK, MEMBER_LOOKS, WAX } from './theme.ts';

const STIR_MS = 380;
/** How far a ring runs out round a region's disc. */
const RIPPLE = 26;

/** Shows what changed for a moment, over a picture that is already the new one: to skip it loses nothing. */
export interface Stir {
  readonly begin: (before: MapModel | null, after: MapModel) => void;
  /** Shows these now. */
  readonly play: (changes: readonly Change[]) => void;
  /** Draws over the sheet, and adds the counters that move to `pieces`; true while there is more to come. */
  readonly draw: (
    graphics: GameObjects.Graphics,
    pieces: Piece[],
    sheet: Sheet,
    pixelRatio: number,
    now: number,
  ) => boolean;
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
  const play = (found: readonly Change[]): void => {
    if (still || found.length === 0) return;
    changes = found;
    since = null;
  };
  return {
    begin(before, after) {
      if (before) play(changesBetween(before, after));
    },
    play,
    draw(graphics, pieces, sheet, pixelRatio, now) {
      if (changes.length === 0) return false;
      since ??= now;
      const t = (now - since) / STIR_MS;
      if (t >= 1) {
        skip();
        return false;
      }
      for (const change of changes) drawChange(graphics, pieces, sheet, pixelRatio, change, t);
      return true;
    },
    skip,
  };
}

function drawChange(
  graphics: GameObjects.Graphics,
  pieces: Piece[],
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
      const line = lineOf(change.path, change.lifted, sheet);
      if (line.length < 2) return;
      const { at: along, length } = measured(line);
      const steps = Math.max(1, Math.ceil((length * eased) / 8));
      const walked = Array.from({ length: steps + 1 }, (_, i) => along((eased * i) / steps));
      graphics.lineStyle(3 * k, number(BLUE), 1 - t / 2);
      strokeLine(graphics, walked, k);
      pieces.push(movingPiece({ owner: change.owner, kind: change.unit }, along(eased)));
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
