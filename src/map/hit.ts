import type { Counter } from '../present/counters.ts';
import type { Box } from './camera.ts';
import { toPlane, toSheet } from './camera.ts';
import type { Shapes } from './geography/shapes.ts';
import { regionAt } from './geography/shapes.ts';
import { distance, distanceToBox, distanceToSegment, grown } from './layout/boxes.ts';
import { segmentsOf } from './layout/curves.ts';
import type { Sheet } from './layout/sheet.ts';
import type { Stack } from './layout/stack.ts';
import type { Token } from './layout/tokens.ts';
import type { Point } from './projection.ts';
import type { BoardTarget } from './target.ts';
import { targetKey } from './target.ts';
import { SIZES } from './theme.ts';

/** Where a target is on the sheet. */
export type Mark =
  | { readonly kind: 'disc'; readonly at: Point; readonly radius: number }
  | { readonly kind: 'box'; readonly box: Box }
  | { readonly kind: 'line'; readonly line: readonly Point[] }
  /** Closed lines round an area. */
  | { readonly kind: 'outline'; readonly rings: readonly (readonly Point[])[] };

interface Spot {
  readonly target: BoardTarget;
  readonly mark: Mark;
  /** Added to its distance: lines and names give way to what is drawn on them. */
  readonly shy: number;
}

/** Half a line's width, and a little. */
const LINE_REACH = 4;

/** Everything on a sheet that can be pointed at. Of two equally near spots the first is meant. */
function spotsOf(sheet: Sheet): readonly Spot[] {
  return [
    ...sheet.seals.map(({ crisis, at }) =>
      spot({ kind: 'crisis', id: crisis }, { kind: 'disc', at, radius: SIZES.sealRadius }),
    ),
    ...sheet.blocks.flatMap(({ region, tokens }) =>
      tokens.map(({ token, box }) => spot(targetOf(token, region), { kind: 'box', box })),
    ),
    ...sheet.nodes.map(({ id, at }) =>
      spot({ kind: 'region', id }, { kind: 'disc', at, radius: sheet.radius }),
    ),
    ...sheet.chips.map(({ power, box }) => spot({ kind: 'power', id: power }, { kind: 'box', box })),
    ...sheet.blocks.map(({ region, name }) =>
      spot({ kind: 'region', id: region }, { kind: 'box', box: name.box }, 1),
    ),
    ...sheet.corridors.flatMap(({ id, label }) =>
      label ? [spot({ kind: 'corridor', id }, { kind: 'box', box: label.box }, 1)] : [],
    ),
    ...sheet.corridors.map(({ id, line }) => spot({ kind: 'corridor', id }, { kind: 'line', line }, 6)),
  ];
}

const spot = (target: BoardTarget, mark: Mark, shy = 0): Spot => ({ target, mark, shy });

function targetOf(token: Token, region: string): BoardTarget {
  if (token.kind !== 'counter') return { kind: 'region', id: region };
  return counterTarget(token.counter, region);
}

const counterTarget = ({ owner, kind, status }: Counter, region: string): BoardTarget => ({
  kind: 'unit',
  region,
  owner,
  unit: kind,
  status,
});

/**
 * What is meant by pointing somewhere: whatever is nearest, if it is near enough; else the region that lies there.
 *
 * @param reach how far beside a thing one may point, pixels: half a fingertip for touch, less for a mouse
 * @param stack counters that lie open over the rest
 */
export function targetAt(
  sheet: Sheet,
  at: Point,
  reach: number,
  shapes?: Shapes,
  stack: Stack | null = null,
): BoardTarget | null {
  if (stack && distanceToBox(stack.box, at) === 0) return inStack(stack, at);
  let nearest: BoardTarget | null = null;
  let least = Infinity;
  for (const { target, mark, shy } of spotsOf(sheet)) {
    const far = distanceTo(mark, at);
    if (far > reach || far + shy >= least) continue;
    least = far + shy;
    nearest = target;
  }
  const region = nearest || !shapes ? null : regionAt(shapes, toPlane(sheet.camera, sheet.frame, at));
  return region === null ? nearest : { kind: 'region', id: region };
}

/** The counter that is meant in an open stack: the nearest, for the paper round them means none other. */
function inStack({ items, region }: Stack, at: Point): BoardTarget | null {
  const [nearest] = items.toSorted((a, b) => distanceToBox(a.box, at) - distanceToBox(b.box, at));
  return nearest ? counterTarget(nearest.counter, region) : null;
}

function distanceTo(mark: Mark, at: Point): number {
  switch (mark.kind) {
    case 'disc':
      return Math.max(0, distance(mark.at, at) - mark.radius);
    case 'box':
      return distanceToBox(mark.box, at);
    case 'line':
      return Math.max(
        0,
        Math.min(...segmentsOf(mark.line).map((segment) => distanceToSegment(segment, at))) - LINE_REACH,
      );
    // Pointed at through the shapes, not through spots.
    case 'outline':
      return Infinity;
  }
}

/** Where to draw the ring round a target; several marks for a corridor of several lines, none if it is not on the sheet. */
export function marksOf(sheet: Sheet, target: BoardTarget, shapes?: Shapes): readonly Mark[] {
  const key = targetKey(target);
  const marks = spotsOf(sheet)
    .filter((one) => targetKey(one.target) === key)
    .map(({ mark }) => mark);
  switch (target.kind) {
    case 'region': {
      const shape = shapes?.regions.find(({ id }) => id === target.id);
      const discs = marks.filter(({ kind }) => kind === 'disc');
      if (!shape) return discs;
      const rings = shape.polygons.map(([outer = []]) =>
        outer.map((at) => toSheet(sheet.camera, sheet.frame, at)),
      );
      return [{ kind: 'outline', rings }, ...discs];
    }
    case 'corridor':
      return marks.filter(({ kind }) => kind === 'line');
    case 'crisis':
    case 'power':
    case 'unit':
      return marks.map((mark) => (mark.kind === 'box' ? { ...mark, box: grown(mark.box, 2) } : mark));
  }
}
