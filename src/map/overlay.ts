import type { MapPlan } from '../present/map-ways.ts';
import type { Camera, Frame } from './camera.ts';
import { toPlane, toSheet } from './camera.ts';
import type { Piece } from './engine/piece-table.ts';
import type { Stage } from './engine/stage.ts';
import type { Shapes } from './geography/shapes.ts';
import { SHEET } from './geography/sheet-edge.ts';
import { marksOf } from './hit.ts';
import type { Sheet } from './layout/sheet.ts';
import { openStack } from './layout/stack.ts';
import { drawPlan } from './plan.ts';
import { drawRings } from './rings.ts';
import { drawStack, stackPieces } from './stack.ts';
import type { Stir } from './stir.ts';
import type { BoardTarget } from './target.ts';
import { sameTarget } from './target.ts';

/** What lies over the sheet without being part of it. */
export interface Overlay {
  readonly hovered: BoardTarget | null;
  readonly selected: BoardTarget | null;
  readonly plan: MapPlan;
}

/** Puts ground and sheet where the view is now: it may have moved since the sheet was laid out. */
export function placeLayers(stage: Stage, sheet: Sheet, camera: Camera, frame: Frame): void {
  const corner = toPlane(sheet.camera, sheet.frame, { x: 0, y: 0 });
  stage.place(
    frame.width / 2 + (corner.x - camera.x) * camera.scale,
    frame.height / 2 + (corner.y - camera.y) * camera.scale,
    camera.scale / sheet.camera.scale,
  );
  const edge = toSheet(camera, frame, SHEET);
  stage.placeGround(edge.x, edge.y, camera.scale * SHEET.w);
}

/** Draws over a sheet what is pointed at, selected, thought about and moving; true while something moves. */
export function drawOverlay(
  stage: Stage,
  sheet: Sheet,
  shapes: Shapes,
  { hovered, selected, plan }: Overlay,
  stir: Stir,
  now: number,
): boolean {
  const k = stage.pixelRatio();
  const { rings } = stage;
  const stack = openStack(sheet, selected);
  const pieces: Piece[] = [];
  rings.clear();
  drawPlan(rings, sheet, plan, k);
  drawRings(rings, k, {
    hover: hovered && !sameTarget(hovered, selected) ? marksOf(sheet, hovered, shapes) : [],
    selected: selected ? marksOf(sheet, selected, shapes) : [],
  });
  const stirring = stir.draw(rings, pieces, sheet, k, now);
  if (stack && selected) {
    drawStack(rings, stack, selected, k);
    pieces.push(...stackPieces(stack));
  }
  stage.setPieces(pieces);
  return stirring;
}
