import type { RegionId } from '../../model/ids.ts';
import { deterrence } from '../../rules/defence/deterrence.ts';
import type { Mind } from '../mind.ts';

/** From this tension on a border is looked after. */
const WORRYING = 5;

/** How much a region must fear: tension over the worrying, where deterrence does not answer it. */
export function threatAt({ book, view }: Mind, region: RegionId): number {
  let most = 0;
  for (const power of book.regions.get(region)?.borders ?? []) {
    if (!book.powers[power].motive) continue;
    const { tension } = view.powers[power];
    if (tension < WORRYING) continue;
    const lack = Math.max(0, 6 - deterrence(book, view, power, region).total);
    most = Math.max(most, (tension - WORRYING + 1) * 0.25 * lack);
  }
  return most;
}
