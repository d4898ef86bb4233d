import type { Box } from '../camera.ts';
import type { Segment } from './boxes.ts';
import { areaOutside, bottom, grown, lengthInside, right, sharedArea } from './boxes.ts';

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
  /** What a covered pixel of them costs; 0.35 unless told. */
  readonly lineCost?: number;
  /** Where things should be. */
  readonly frame: Box;
  /** Beyond this nothing is seen. */
  readonly edge?: Box;
}

/** More than leaving a thing out costs. */
const COVERED = 4000;
const PER_COVERED_PIXEL = 4;
const LINE_COST = 0.35;
const PER_PIXEL_OUTSIDE = 0.3;
const PER_PIXEL_UNSEEN = 2.5;
const SWEEPS = 8;
/** Kept between two things. */
const GAP = 2;
/** A thing stays where it was unless that is worse by more than this. */
const CONSTANCY = 6;
/** A whole new arrangement must be better by so much than one that begins with the old. */
const WORTH_A_SHUFFLE = 40;
/** Of each item, so many of its cheapest choices are weighed. */
const WEIGHED = 60;

/** A choice that is still open, with what it costs whatever the others do. */
interface Candidate {
  readonly index: number;
  readonly box: Box | null;
  /** With the gap round it. */
  readonly kept: Box | null;
  readonly cost: number;
}

/**
 * Chooses a place for every item so that nothing covers anything: items choose one after the other, then again while
 * that helps, in several orders, and the best outcome counts. The same input gives the same result. An item all of
 * whose places are covered is left out if it has a choice without a box, so give it one.
 *
 * @param before what was chosen last time, kept where it is about as good, so that a small change moves little
 * @returns for each item the index of its choice
 */
export function arrange<C extends Choice>(
  items: readonly Item<C>[],
  around: Surroundings,
  before?: ReadonlyMap<string, number>,
): Map<string, number> {
  const open = items.map(({ id, choices }) => candidatesOf(choices, around, before?.get(id)));
  const orders = ordersOf(open);
  let best: readonly Candidate[] = [];
  let least = Infinity;
  if (before && before.size > 0) {
    const start = items.map(({ id }, i) => open[i]!.find(({ index }) => index === before.get(id)));
    const kept = settle(open, orders[0]!, start);
    best = kept.chosen;
    least = kept.cost - WORTH_A_SHUFFLE;
  }
  for (const order of orders) {
    const outcome = settle(open, order, []);
    if (outcome.cost < least - 1e-6) {
      least = outcome.cost;
      best = outcome.chosen;
    }
  }
  return new Map(items.map(({ id }, i) => [id, best[i]!.index]));
}

function candidatesOf(
  choices: readonly Choice[],
  around: Surroundings,
  before: number | undefined,
): readonly Candidate[] {
  const near = nearby(choices, around);
  const all = choices.map((choice, index): Candidate => {
    const cost = choice.cost + fixedCost(choice, near) - (index === before ? CONSTANCY : 0);
    return { index, box: choice.box, kept: choice.box && grown(choice.box, GAP), cost };
  });
  const cheap = all.toSorted((a, b) => a.cost - b.cost || a.index - b.index).slice(0, WEIGHED);
  const without = all.find(({ box }) => box === null);
  return without && !cheap.includes(without) ? [...cheap, without] : cheap;
}

/** The most hemmed in first; then along each axis both ways, which unties most knots. */
function ordersOf(open: readonly (readonly Candidate[])[]): readonly (readonly number[])[] {
  const by = (key: (candidates: readonly Candidate[]) => number): number[] => {
    const keys = open.map(key);
    return open.map((_, i) => i).toSorted((a, b) => keys[a]! - keys[b]! || a - b);
  };
  const across = by(([first]) => first?.box?.x ?? 0);
  const down = by(([first]) => first?.box?.y ?? 0);
  const freedom = by((candidates) => candidates.filter(({ cost }) => cost < COVERED / 10).length);
  return [freedom, across, across.toReversed(), down, down.toReversed()];
}

function settle(
  open: readonly (readonly Candidate[])[],
  order: readonly number[],
  start: readonly (Candidate | undefined)[],
): { readonly chosen: readonly Candidate[]; readonly cost: number } {
  const chosen = open.map((_, i) => start[i]);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    let moved = false;
    for (const i of order) {
      const best = cheapest(open[i]!, chosen, i);
      if (chosen[i] === best) continue;
      chosen[i] = best;
      moved = true;
    }
    if (!moved) break;
  }
  const all = chosen as Candidate[];
  let cost = 0;
  all.forEach((one, i) => {
    cost += one.cost;
    for (const other of all.slice(i + 1)) cost += overlapCost(one.kept, other.box);
  });
  return { chosen: all, cost };
}

function cheapest(
  candidates: readonly Candidate[],
  chosen: readonly (Candidate | undefined)[],
  self: number,
): Candidate {
  let best = candidates[0]!;
  let least = Infinity;
  for (const candidate of candidates) {
    // They are in order of their own cost: no later one can be cheaper.
    if (candidate.cost >= least && candidate.box !== null) break;
    let { cost } = candidate;
    for (let other = 0; other < chosen.length && cost < least; other += 1) {
      if (other !== self) cost += overlapCost(candidate.kept, chosen[other]?.box ?? null);
    }
    if (cost >= least) continue;
    least = cost;
    best = candidate;
  }
  return best;
}

/** What of the surroundings any of an item's choices could touch: the rest is not asked 250 times. */
function nearby(choices: readonly Choice[], around: Surroundings): Surroundings {
  const boxes = choices.flatMap(({ box }) => (box ? [box] : []));
  const x = Math.min(...boxes.map((box) => box.x)) - GAP;
  const y = Math.min(...boxes.map((box) => box.y)) - GAP;
  const all = {
    x,
    y,
    w: Math.max(...boxes.map(right)) + GAP - x,
    h: Math.max(...boxes.map(bottom)) + GAP - y,
  };
  return {
    ...around,
    blocked: around.blocked.filter((box) => sharedArea(all, box) > 0),
    lines: around.lines.filter((line) => lengthInside(line, all) > 0),
  };
}

function fixedCost({ box }: Choice, around: Surroundings): number {
  if (!box) return 0;
  const { blocked, lines, frame, edge, lineCost = LINE_COST } = around;
  const kept = grown(box, GAP);
  let cost = areaOutside(box, frame) * PER_PIXEL_OUTSIDE;
  if (edge) cost += areaOutside(box, edge) * PER_PIXEL_UNSEEN;
  for (const other of blocked) cost += overlapCost(kept, other);
  for (const line of lines) cost += lengthInside(line, box) * lineCost;
  return cost;
}

/** The gap that is kept between two things is part of `kept`. */
function overlapCost(kept: Box | null, other: Box | null): number {
  if (!kept || !other) return 0;
  const area = sharedArea(kept, other);
  return area > 0 ? COVERED + area * PER_COVERED_PIXEL : 0;
}
