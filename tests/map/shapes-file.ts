import { readFileSync } from 'node:fs';
import type { ShapesFile } from '../../src/map/geography/shapes.ts';
import { readShapes } from '../../src/map/geography/shapes.ts';

/** The geography that the game is shipped with, read from its file. */
export const SHAPES_FILE = JSON.parse(
  readFileSync(new URL('../../assets/map/shapes.json', import.meta.url), 'utf8'),
) as ShapesFile;
export const SHAPES = readShapes(SHAPES_FILE);
