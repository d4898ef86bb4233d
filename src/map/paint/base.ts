import type { Atlas } from '../geography/atlas.ts';
import { SHEET } from '../geography/sheet-edge.ts';
import { PAPER_LIGHT, SEA, SHALLOWS } from '../theme.ts';

/** Shallow water along the shore, from far to near: width of the band in km, and how light it is. */
const BANDS: readonly (readonly [km: number, alpha: number])[] = [
  [270, 0.1],
  [200, 0.12],
  [138, 0.14],
  [84, 0.18],
  [40, 0.3],
];

/** The picture under everything, which never changes: sea that grows light towards the shore, and land in relief. */
export function paintBase({ land, coast, relief }: Atlas): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = relief.width;
  canvas.height = relief.height;
  // Read once as a texture. Where there is no graphics card, wide strokes cost seconds on a canvas that pretends to one.
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) return canvas;
  const grain = relief.width / SHEET.w;
  pen.setTransform(grain, 0, 0, grain, -SHEET.x * grain, -SHEET.y * grain);
  pen.fillStyle = SEA;
  pen.fillRect(SHEET.x, SHEET.y, SHEET.w, SHEET.h);
  pen.lineJoin = 'round';
  pen.strokeStyle = SHALLOWS;
  for (const [km, alpha] of BANDS) {
    pen.globalAlpha = alpha;
    pen.lineWidth = km;
    pen.stroke(coast);
  }
  pen.globalAlpha = 1;
  pen.clip(land, 'evenodd');
  pen.drawImage(relief, SHEET.x, SHEET.y, SHEET.w, SHEET.h);
  // A breath of paper over it: what is drawn on the land must be read first.
  pen.fillStyle = PAPER_LIGHT;
  pen.globalAlpha = 0.2;
  pen.fillRect(SHEET.x, SHEET.y, SHEET.w, SHEET.h);
  return canvas;
}
