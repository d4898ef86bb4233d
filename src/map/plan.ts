import type { GameObjects } from 'phaser';
import type { MapPlan, MapReach, MapWay } from '../present/map-ways.ts';
import { distance } from './layout/boxes.ts';
import { lineOf } from './layout/marches.ts';
import type { Sheet } from './layout/sheet.ts';
import type { Point } from './projection.ts';
import { circle, colourNumber, strokeDashed, strokeLine } from './strokes.ts';
import { BLUE, INK, MEMBER_LOOKS, PAPER_LIGHT, WAX } from './theme.ts';

/** From a node's rim to the ring that says a unit may come. */
const RING = 8;

/** Draws what somebody thinks about over the sheet: where a unit can go, and the way that an action would send one. */
export function drawPlan(graphics: GameObjects.Graphics, sheet: Sheet, plan: MapPlan, k: number): void {
  if (plan.reach) drawReach(graphics, sheet, plan.reach, k);
  if (plan.way) drawWay(graphics, sheet, plan.way, k);
}

/**
 * The links that geography offers, two deep, and a ring at each end: blue and whole where law lets the unit go, red,
 * dashed and crossed out where law forbids what geography would allow.
 */
function drawReach(graphics: GameObjects.Graphics, sheet: Sheet, { regions }: MapReach, k: number): void {
  const at = new Map(sheet.nodes.map((node) => [node.id, node.at]));
  // What may be done lies over what may not.
  const inOrder = regions.toSorted((a, b) => Number(a.allowed) - Number(b.allowed));
  for (const { path, lifted, allowed } of inOrder) {
    if (lifted) continue;
    const line = lineOf(path.slice(-2), false, sheet);
    graphics.lineStyle(5.5 * k, colourNumber(PAPER_LIGHT), 0.85);
    strokeLine(graphics, line, k);
    graphics.lineStyle((allowed ? 3 : 2) * k, colourNumber(allowed ? BLUE : WAX), 1);
    if (allowed) strokeLine(graphics, line, k);
    else strokeDashed(graphics, line, k, 6, 5);
  }
  for (const { id, allowed, lifted } of inOrder) {
    const here = at.get(id);
    if (!here) continue;
    const radius = sheet.radius + RING;
    const colour = colourNumber(allowed ? BLUE : WAX);
    graphics.lineStyle(6 * k, colourNumber(PAPER_LIGHT), 0.85);
    graphics.strokeCircle(here.x * k, here.y * k, radius * k);
    graphics.lineStyle((allowed ? 3 : 2) * k, colour, 1);
    if (!allowed) strokeDashed(graphics, circle(here, radius), k, 5, 4);
    // Flown in: not by links.
    else if (lifted) strokeDashed(graphics, circle(here, radius), k, 2, 3.5);
    else graphics.strokeCircle(here.x * k, here.y * k, radius * k);
    if (!allowed) drawCross(graphics, here, radius, colour, k);
  }
}

/** The sign of a road that law closes, at both upper sides of a ring. */
function drawCross(
  graphics: GameObjects.Graphics,
  here: Point,
  radius: number,
  colour: number,
  k: number,
): void {
  graphics.lineStyle(2.4 * k, colour, 1);
  for (const side of [-1, 1]) {
    const x = here.x + side * radius * Math.SQRT1_2;
    const y = here.y - radius * Math.SQRT1_2;
    graphics.lineBetween((x - 4) * k, (y - 4) * k, (x + 4) * k, (y + 4) * k);
    graphics.lineBetween((x - 4) * k, (y + 4) * k, (x + 4) * k, (y - 4) * k);
  }
}

/** The way of a unit that would be sent, with a point where it would stand. */
function drawWay(graphics: GameObjects.Graphics, sheet: Sheet, way: MapWay, k: number): void {
  const line = lineOf(way.path, way.lifted, sheet);
  const end = line.at(-1);
  const back = line.at(-2);
  if (!end || !back) return;
  graphics.lineStyle(9 * k, colourNumber(PAPER_LIGHT), 0.95);
  strokeLine(graphics, line, k);
  graphics.lineStyle(6 * k, colourNumber(INK), 1);
  strokeDashed(graphics, line, k, 11, 6);
  graphics.lineStyle(3.4 * k, colourNumber(MEMBER_LOOKS[way.owner].fill), 1);
  strokeDashed(graphics, line, k, 11, 6);
  const step = distance(back, end) || 1;
  const along = { x: (end.x - back.x) / step, y: (end.y - back.y) / step };
  const corner = (side: number): Point => ({
    x: end.x - along.x * 12 - side * along.y * 8,
    y: end.y - along.y * 12 + side * along.x * 8,
  });
  const [left, right] = [corner(1), corner(-1)];
  graphics.fillStyle(colourNumber(INK), 1);
  graphics.fillTriangle(end.x * k, end.y * k, left.x * k, left.y * k, right.x * k, right.y * k);
}
