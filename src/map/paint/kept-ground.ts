import type { Atlas } from '../geography/atlas.ts';
import type { Sheet } from '../layout/sheet.ts';
import { paintGround } from './ground.ts';
import type { Pen } from './words.ts';

/** Puts the ground of a sheet on a canvas of the sheet's size. */
export type GroundPainter = (pen: Pen, sheet: Sheet, pixelRatio: number) => void;

/**
 * Paints the ground once for a view and keeps the picture: what happens in the game changes nothing in it, and without
 * a graphics card its strokes cost half a second.
 */
export function keepGround(atlas: Atlas): GroundPainter {
  const kept = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  let keptFor = '';
  return (pen, sheet, pixelRatio) => {
    if (!kept) {
      paintGround(pen, sheet, pixelRatio, atlas);
      return;
    }
    const { width, height } = pen.canvas;
    const view = JSON.stringify([sheet.camera, sheet.frame, pixelRatio, width, height]);
    if (view !== keptFor) {
      Object.assign(kept.canvas, { width, height });
      kept.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
      paintGround(kept, sheet, pixelRatio, atlas);
      keptFor = view;
    }
    pen.save();
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.drawImage(kept.canvas, 0, 0);
    pen.restore();
  };
}
