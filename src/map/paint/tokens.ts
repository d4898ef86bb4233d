import type { Counter } from '../../present/counters.ts';
import type { Box } from '../camera.ts';
import { centre } from '../layout/boxes.ts';
import type { PlacedToken } from '../layout/sheet.ts';
import { TAB_WIDTH } from '../layout/tokens.ts';
import type { UnitShape } from '../theme.ts';
import {
  ICE,
  INK,
  INK_SOFT,
  MEMBER_LOOKS,
  PAPER_LIGHT,
  SEA_INK,
  SIZES,
  STONE,
  UNIT_LOOKS,
} from '../theme.ts';
import { outline } from './nodes.ts';
import type { Pen } from './words.ts';
import { write } from './words.ts';

/** One sign of a region's block. */
export function paintToken(pen: Pen, { token, box }: PlacedToken): void {
  pen.save();
  pen.lineJoin = 'round';
  pen.lineCap = 'round';
  switch (token.kind) {
    case 'counter':
      paintCounter(pen, token.counter, token.tab, box);
      break;
    case 'site':
      paintSite(pen, box, token.site.active, token.site.base);
      break;
    case 'works':
      paintWorks(pen, box);
      break;
    case 'conflict':
      paintConflict(pen, box, token.conflict.steps);
      break;
    case 'massed':
      paintMassed(pen, box);
      break;
  }
  pen.restore();
}

/** Shape and letter say the kind, colour and tab the owner, the filling the status: full, empty, or empty and dashed. */
export function paintCounter(
  pen: Pen,
  { owner, kind, status, count }: Pick<Counter, 'owner' | 'kind' | 'status' | 'count'>,
  tab: string | null,
  box: Box,
): void {
  const look = MEMBER_LOOKS[owner];
  const unit = UNIT_LOOKS[kind];
  let left = box.x;
  if (tab !== null) {
    pen.beginPath();
    pen.roundRect(left, box.y + 2, TAB_WIDTH - 1, box.h - 4, 3);
    pen.fillStyle = look.fill;
    pen.fill();
    outline(pen, INK, 1);
    write(pen, tab, left + (TAB_WIDTH - 1) / 2, box.y + box.h / 2, {
      font: 'code',
      colour: look.on,
      align: 'center',
      halo: 0,
    });
    left += TAB_WIDTH;
  }
  const ready = status === 'ready';
  const at = { x: left + SIZES.token / 2, y: box.y + box.h / 2 };
  const shape = shapeOf(unit.shape, at.x, at.y, SIZES.token / 2);
  pen.fillStyle = ready ? look.fill : PAPER_LIGHT;
  pen.fill(shape);
  pen.strokeStyle = status === 'worn' ? INK_SOFT : INK;
  pen.lineWidth = ready ? 1.3 : 1.6;
  if (status === 'worn') pen.setLineDash([2.5, 2.5]);
  pen.stroke(shape);
  pen.setLineDash([]);
  if (!ready) {
    // Whose it is stays visible when the filling is gone.
    pen.save();
    pen.clip(shape);
    pen.fillStyle = look.fill;
    pen.fillRect(left, box.y + box.h - 4.5, SIZES.token, 4.5);
    pen.restore();
  }
  write(pen, unit.letter, at.x, at.y + unit.drop, {
    font: 'code',
    colour: ready ? look.on : status === 'worn' ? INK_SOFT : INK,
    align: 'center',
    halo: 0,
  });
  if (count > 1) write(pen, String(count), left + SIZES.token + 2, at.y, { font: 'count', halo: 2 });
}

function shapeOf(shape: UnitShape, x: number, y: number, r: number): Path2D {
  const path = new Path2D();
  switch (shape) {
    case 'square':
      path.roundRect(x - r + 1, y - r + 1.5, 2 * r - 2, 2 * r - 3, 2);
      return path;
    case 'delta':
      polygon(path, [
        [x, y - r],
        [x + r, y + r * 0.15],
        [x + r * 0.72, y + r * 0.9],
        [x - r * 0.72, y + r * 0.9],
        [x - r, y + r * 0.15],
      ]);
      return path;
    case 'diamond':
      polygon(path, [
        [x, y - r - 1],
        [x + r + 1, y],
        [x, y + r + 1],
        [x - r - 1, y],
      ]);
      return path;
    case 'hexagon':
      polygon(
        path,
        [0, 1, 2, 3, 4, 5].map((k) => [
          x + r * Math.cos((k * Math.PI) / 3),
          y + r * Math.sin((k * Math.PI) / 3),
        ]),
      );
      return path;
  }
}

function polygon(path: Path2D, corners: readonly (readonly [number, number])[]): void {
  corners.forEach(([x, y], i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
  path.closePath();
}

/** A house with a pediment; a base flies a flag; a dormant one is an outline. */
function paintSite(pen: Pen, box: Box, active: boolean, base: boolean): void {
  const { x, y } = centre(box);
  pen.beginPath();
  pen.moveTo(x - 9, y - 1);
  pen.lineTo(x, y - 7.5);
  pen.lineTo(x + 9, y - 1);
  pen.lineTo(x + 7, y - 1);
  pen.lineTo(x + 7, y + 8);
  pen.lineTo(x - 7, y + 8);
  pen.lineTo(x - 7, y - 1);
  pen.closePath();
  pen.fillStyle = active ? INK : PAPER_LIGHT;
  pen.fill();
  if (!active) pen.setLineDash([2, 2]);
  outline(pen, active ? INK : INK_SOFT, 1.2);
  pen.setLineDash([]);
  pen.beginPath();
  for (const off of [-3.5, 0, 3.5]) {
    pen.moveTo(x + off, y + 1.5);
    pen.lineTo(x + off, y + 6);
  }
  outline(pen, active ? PAPER_LIGHT : INK_SOFT, 1.4);
  if (!base) return;
  pen.beginPath();
  pen.moveTo(x, y - 7);
  pen.lineTo(x, y - 11);
  pen.lineTo(x + 6, y - 9.5);
  pen.lineTo(x, y - 8);
  pen.fillStyle = active ? INK : INK_SOFT;
  pen.fill();
  outline(pen, active ? INK : INK_SOFT, 1);
}

/** A wall with battlements. */
function paintWorks(pen: Pen, box: Box): void {
  const { x, y } = centre(box);
  pen.beginPath();
  pen.moveTo(x - 9, y + 7);
  for (const [dx, dy] of [
    [-9, -6],
    [-5, -6],
    [-5, -2],
    [-2, -2],
    [-2, -6],
    [2, -6],
    [2, -2],
    [5, -2],
    [5, -6],
    [9, -6],
    [9, 7],
  ] as const) {
    pen.lineTo(x + dx, y + dy);
  }
  pen.closePath();
  pen.fillStyle = STONE;
  pen.fill();
  outline(pen, INK, 1.3);
}

/** A flake of ice with a dot for each of the two steps to peace. */
function paintConflict(pen: Pen, box: Box, steps: number): void {
  const { x, y } = centre(box);
  pen.beginPath();
  pen.roundRect(box.x, box.y, box.w, box.h, 4);
  pen.fillStyle = ICE;
  pen.fill();
  outline(pen, INK, 1.2);
  pen.beginPath();
  for (const k of [0, 1, 2]) {
    const dx = Math.cos((k * Math.PI) / 3 + Math.PI / 6) * 6;
    const dy = Math.sin((k * Math.PI) / 3 + Math.PI / 6) * 6;
    pen.moveTo(x - dx, y - 2 - dy);
    pen.lineTo(x + dx, y - 2 + dy);
  }
  outline(pen, SEA_INK, 1.7);
  for (const step of [0, 1]) {
    pen.beginPath();
    pen.arc(x - 3 + step * 6, box.y + box.h - 3, 1.7, 0, 2 * Math.PI);
    pen.fillStyle = step < steps ? INK : PAPER_LIGHT;
    pen.fill();
    outline(pen, INK, 0.8);
  }
}

/** Chevrons: forces drawn up beyond the border. */
function paintMassed(pen: Pen, box: Box): void {
  const { x, y } = centre(box);
  pen.beginPath();
  for (const off of [-5, 0.5, 6]) {
    pen.moveTo(x - 8, y + off + 2);
    pen.lineTo(x, y + off - 4);
    pen.lineTo(x + 8, y + off + 2);
  }
  outline(pen, PAPER_LIGHT, 5);
  outline(pen, INK, 2.4);
}
