import type { GameObjects } from 'phaser';
import type { Counter } from '../present/counters.ts';
import type { Piece } from './engine/piece-table.ts';
import { centre } from './layout/boxes.ts';
import { STACK } from './layout/stack.ts';
import type { Stack } from './layout/stack.ts';
import { paintCounter } from './paint/tokens.ts';
import { write } from './paint/words.ts';
import type { Point } from './projection.ts';
import { colourNumber } from './strokes.ts';
import type { BoardTarget } from './target.ts';
import { BLUE, INK, INK_SOFT, PAPER_LIGHT, SIZES } from './theme.ts';

/** How much larger a counter is where its stack lies open. */
const ENLARGED = 1.7;
/** A counter that moves over the map. */
const MOVING = 1.25;

/** Draws the paper that an open stack lies on, with the selected counter marked. */
export function drawStack(
  graphics: GameObjects.Graphics,
  stack: Stack,
  selected: BoardTarget,
  k: number,
): void {
  const rect = (
    inset: number,
    { x, y, w, h } = stack.box,
  ): readonly [number, number, number, number, number] => [
    (x + inset) * k,
    (y + inset) * k,
    (w - 2 * inset) * k,
    (h - 2 * inset) * k,
    4 * k,
  ];
  graphics.fillStyle(colourNumber(PAPER_LIGHT), 1);
  graphics.fillRoundedRect(...rect(0));
  graphics.lineStyle(1.4 * k, colourNumber(INK), 1);
  graphics.strokeRoundedRect(...rect(0));
  graphics.lineStyle(0.7 * k, colourNumber(INK_SOFT), 1);
  graphics.strokeRoundedRect(...rect(3));
  for (const { counter, box } of stack.items) {
    if (!isOf(counter, selected)) continue;
    graphics.lineStyle(2.8 * k, colourNumber(BLUE), 1);
    graphics.strokeRoundedRect(...rect(1.5, box));
  }
}

/** The counters of an open stack. */
export function stackPieces(stack: Stack): readonly Piece[] {
  return stack.items.map(({ counter, box }) => ({
    key: ['stack', counter.owner, counter.kind, counter.status, counter.count, counter.state].join(' '),
    size: STACK.cell,
    at: centre(box),
    paint(pen) {
      const middle = STACK.cell.w / 2;
      pen.save();
      pen.translate(middle, 22);
      pen.scale(ENLARGED, ENLARGED);
      const token = SIZES.token;
      paintCounter(pen, { ...counter, count: 1 }, null, { x: -token / 2, y: -token / 2, w: token, h: token });
      pen.restore();
      const words = counter.count > 1 ? `${counter.state} ×${counter.count}` : counter.state;
      write(pen, words, middle, STACK.cell.h - 11, { font: 'small', align: 'center', halo: 0 });
    },
  }));
}

/** One counter on its way over the map. */
export function movingPiece({ owner, kind }: Pick<Counter, 'owner' | 'kind'>, at: Point): Piece {
  const w = SIZES.token * MOVING + 6;
  return {
    key: `moving ${owner} ${kind}`,
    size: { w, h: w },
    at,
    paint(pen) {
      pen.translate(w / 2, w / 2);
      pen.scale(MOVING, MOVING);
      const half = SIZES.token / 2;
      const box = { x: -half, y: -half, w: SIZES.token, h: SIZES.token };
      paintCounter(pen, { owner, kind, status: 'ready', count: 1 }, null, box);
    },
  };
}

const isOf = ({ region, owner, kind, status }: Counter, target: BoardTarget): boolean =>
  target.kind === 'unit' &&
  target.region === region &&
  target.owner === owner &&
  target.unit === kind &&
  target.status === status;
