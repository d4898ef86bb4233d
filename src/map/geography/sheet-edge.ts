import type { Box } from '../camera.ts';

/** The part of the map plane that is drawn, km: the atlas sheet. Beyond it there is only paper. */
export const SHEET: Box = { x: -3600, y: -2300, w: 7200, h: 4640 };
