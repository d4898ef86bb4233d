import type { MapModel } from '../../present/map-model.ts';
import type { Point } from '../projection.ts';
import { SIZES } from '../theme.ts';
import type { Choice, Item } from './arrange.ts';
import { boxAround } from './boxes.ts';
import type { SheetSeal } from './sheet.ts';

type Crisis = MapModel['crises'][number];

interface SealChoice extends Choice {
  readonly at: Point;
}

/** Beside its region's node: first to the upper right, else round it, else a little farther out. */
export function sealItem(crisis: Crisis, node: Point, radius: number): Item<SealChoice> {
  const choices = [0, 14, 30].flatMap((farther) =>
    [-1, -3, 1, 3, 0, -4, -2, 2].map((eighth, i): SealChoice => {
      const angle = (eighth * Math.PI) / 4;
      const reach = radius + SIZES.sealReach + 1 + farther;
      const at = {
        x: Math.round(node.x + Math.cos(angle) * reach),
        y: Math.round(node.y + Math.sin(angle) * reach),
      };
      return { at, box: boxAround(at, 2 * SIZES.sealReach - 6), cost: i * 3 + farther };
    }),
  );
  return { id: `crisis:${crisis.id}`, choices };
}

export function setSeal(crisis: Crisis, choice: SealChoice): SheetSeal {
  const { id, region, severity, answered } = crisis;
  return { crisis: id, region, at: choice.at, severity, answered };
}
