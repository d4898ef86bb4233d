import type { RegionId } from '../../model/ids.ts';
import type { MapModel } from '../../present/map-model.ts';
import type { Point } from '../projection.ts';
import { centre, distance, distanceToBox, rimTowards } from './boxes.ts';
import { bow, trimmed } from './curves.ts';
import type { SheetArrow, SheetChip } from './sheet.ts';

const BEND = 0.09;

/** What each power leans to, as an arrow from its label to whom it would meet. */
export function arrowsOf(
  model: MapModel,
  chips: readonly SheetChip[],
  at: ReadonlyMap<RegionId, Point>,
  radius: number,
): readonly SheetArrow[] {
  return model.powers.flatMap((power): SheetArrow[] => {
    const chip = chips.find((one) => one.power === power.id);
    if (!chip || !power.telegraph) return [];
    const { region, member, friendly } = power.telegraph;
    const aims = model.regions.filter(({ id, owner }) => (region ? id === region : owner === member));
    const points = aims.map(({ id }) => at.get(id)!);
    const aim = points.toSorted((a, b) => distanceToBox(chip.box, a) - distanceToBox(chip.box, b))[0];
    if (!aim) return [];
    const from = rimTowards(chip.box, aim);
    if (distance(from, aim) < radius + 24) return [];
    const bend = aim.x < centre(chip.box).x ? BEND : -BEND;
    return [{ power: power.id, friendly, line: trimmed(bow(from, aim, bend), 4, radius + 7) }];
  });
}
