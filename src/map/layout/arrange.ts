import type { Box } from '../camera.ts';
import type { Segment } from './boxes.ts';
import { areaOutside, lengthInside, sharedArea } from './boxes.ts';

/** One way of placing a thing. `box` is null where it is left out. */
export interface Choice {
  readonly box: Box | null;
  /** How much this way is disliked for itself: 0 is best. */
  readonly cost: number;
}

export interface Item<C extends Choice = Choice> {
  readonly id: string;
  readonly choices: readonly C[];
}

export interface Surroundings {
  /** Never covered. */
  readonly blocked: readonly Box[];
  /** Better not covered. */
  readonly lines: readonly Segment[];
  /** Where things should be. */
  readonly frame: Box;
}

/** More than leaving a thing out costs. */
const COVERED = 4000;
const PER_COVERED_PIXEL = 4;
const PER_LINE_PIXEL = 0.35;
const PER_PIXEL_OUTSIDE = 1.2;
const SWEEPS = 8;
/** Kept between two things. */
const GAP = 2;

/**
 * Chooses a place for every item so that nothing covers anything: greedily, the most hemmed in first, then by letting
 * each choose again while that helps. The same input gives the same result. An item all of whose places are covered
 * is left out if it has a choice without a box, so give it one.
 *
 * @param before what was chosen last time, kept where it is as good, so that a small change moves little
 */
export function arrange<C extends Choice>(
  items: readonly Item<C>[],
  around: Surroundings,
  before?: ReadonlyMap<string, number>,
): Map<string, number> {
  const own = items.map(({ id, choices }) =>
    choices.map((choice, i) => choice.cost + fixedCost(choice, around) - (before?.get(id) === i ? 6 : 0)),
  );
  const order = items.map((_, i) => i).toSorted((a, b) => freedom(own[a]!) - freedom(own[b]!) || a - b);
  const chosen: (C | undefined)[] = items.map(() => undefined);
  const at = items.map(() => 0);

  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = false;
    for (const i of order) {
      const best = bestOf(i);
      if (chosen[i] !== undefined && at[i] === best) continue;
      at[i] = best;
      chosen[i] = items[i]!.choices[best];
      moved = true;
    }
    if (!moved) break;
  }
  return new Map(items.map(({ id }, i) => [id, at[i]!]));

  function bestOf(i: number): number {
    let best = 0;
    let least = Infinity;
    items[i]!.choices.forEach((choice, c) => {
      let cost = own[i]![c]!;
      if (cost >= least) return;
      for (let other = 0; other < chosen.length && cost < least; other += 1) {
        if (other !== i) cost += overlapCost(choice.box, chosen[other]?.box ?? null);
      }
      if (cost < least) {
        least = cost;
        best = c;
      }
    });
    return best;
  }
}

/** How many of its places an item could take: the fewer, the earlier it chooses. */
const freedom = (costs: readonly number[]): number => costs.filter((cost) => cost < COVERED / 10).length;

function fixedCost({ box }: Choice, { blocked, lines, frame }: Surroundings): number {
  if (!box) return 0;
  let cost = areaOutside(box, frame) * PER_PIXEL_OUTSIDE;
  for (const other of blocked) cost += overlapCost(box, other);
  for (const line of lines) cost += lengthInside(line, box) * PER_LINE_PIXEL;
  return cost;
}

function overlapCost(a: Box | null, b: Box | null): number {
  if (!a || !b) return 0;
  const area = sharedArea({ x: a.x - GAP, y: a.y - GAP, w: a.w + 2 * GAP, h: a.h + 2 * GAP }, b);
  return area > 0 ? COVERED + area * PER_COVERED_PIXEL : 0;
}
