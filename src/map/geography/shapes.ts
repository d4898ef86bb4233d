import type { Position } from 'geojson';
import { feature, merge } from 'topojson-client';
import type { GeometryCollection, MultiLineString, MultiPolygon, Topology } from 'topojson-specification';
import type { MemberId, RegionId } from '../../model/ids.ts';
import type { Box } from '../camera.ts';
import type { Point } from '../projection.ts';

/** A closed line on the map plane, or an open one; km. */
export type Line = readonly Point[];
/** The outer ring, and the holes in it. */
type Polygon = readonly Line[];

/** What is drawn of the Earth, on the map plane. Every border is one line, shared by those on its two sides. */
export interface Shapes {
  readonly land: readonly Polygon[];
  readonly regions: readonly RegionShape[];
  readonly members: readonly { readonly id: MemberId; readonly polygons: readonly Polygon[] }[];
  readonly coast: readonly Line[];
  /** Between members, and between a member and its neighbours. Neighbours have none among themselves. */
  readonly borders: readonly Line[];
  /** Between regions of one member. */
  readonly inner: readonly Line[];
  /** Between Azerbaijan and Armenia. */
  readonly undemarcated: readonly Line[];
  readonly rivers: readonly Line[];
  readonly lakes: readonly Line[];
  /** Pairs of regions with a border in common, and how long it is, km. */
  readonly contacts: readonly {
    readonly regions: readonly [RegionId, RegionId];
    readonly km: number;
  }[];
}

interface RegionShape {
  readonly id: RegionId;
  readonly owner: MemberId;
  readonly polygons: readonly Polygon[];
  readonly box: Box;
}

interface Objects extends Record<string, GeometryCollection | MultiPolygon | MultiLineString> {
  /** Neighbours are those of the four states that the rules name, by ISO 3166-1 code. */
  regions: GeometryCollection<{ owner: MemberId; neighbours: readonly string[] }>;
  land: MultiPolygon;
  undemarcated: MultiLineString;
}

/** The file that `npm run map` writes: TopoJSON, with rivers and lakes as steps in whole kilometres beside it. */
export type ShapesFile = Topology<Objects> & {
  readonly waters: Readonly<Record<'rivers' | 'lakes', readonly (readonly number[])[]>>;
};

/** Reads the file of shapes, and tells lines apart by who lies on their sides. */
export function readShapes(file: ShapesFile): Shapes {
  const { regions, land, undemarcated } = file.objects;
  const sides = new Map<number, { id: RegionId; owner: MemberId }[]>();
  for (const { id, properties, arcs } of regions.geometries as readonly (MultiPolygon<{
    owner: MemberId;
  }> & { id: RegionId })[]) {
    for (const arc of arcsIn(arcs)) {
      sides.set(arc, [...(sides.get(arc) ?? []), { id, owner: properties!.owner }]);
    }
  }
  const ofLand = arcsIn(land.arcs);
  const dashed = arcsIn(undemarcated.arcs);
  const lines: Record<'coast' | 'borders' | 'inner', number[]> = { coast: [], borders: [], inner: [] };
  for (const arc of new Set([...sides.keys(), ...ofLand])) {
    if (dashed.has(arc)) continue;
    const [first, second] = sides.get(arc) ?? [];
    if (first && second) lines[first.owner === second.owner ? 'inner' : 'borders'].push(arc);
    else lines[ofLand.has(arc) ? 'coast' : 'borders'].push(arc);
  }
  const draw = (arcs: Iterable<number>): readonly Line[] => linesOf(file, arcs);
  const shapes = feature(file, regions).features.map(({ id, properties, geometry }): RegionShape => {
    const polygons = geometry.type === 'MultiPolygon' ? geometry.coordinates.map(ringsOf) : [];
    return { id: id as RegionId, owner: properties.owner, polygons, box: boxOf(polygons) };
  });
  const owners = [...new Set(shapes.map(({ owner }) => owner))];
  return {
    land: feature(file, land).geometry.coordinates.map(ringsOf),
    regions: shapes,
    members: owners.map((id) => ({
      id,
      polygons: merge(
        file,
        (regions.geometries as MultiPolygon<{ owner: MemberId }>[]).filter(
          ({ properties }) => properties?.owner === id,
        ),
      ).coordinates.map(ringsOf),
    })),
    coast: draw(lines.coast),
    borders: draw(lines.borders),
    inner: draw(lines.inner),
    undemarcated: draw(dashed),
    rivers: file.waters.rivers.map(walked),
    lakes: file.waters.lakes.map(walked),
    contacts: contactsOf(file, sides),
  };
}

function contactsOf(
  file: ShapesFile,
  sides: ReadonlyMap<number, readonly { readonly id: RegionId }[]>,
): Shapes['contacts'] {
  const found = new Map<string, { regions: readonly [RegionId, RegionId]; km: number }>();
  for (const [arc, [first, second]] of sides) {
    if (!first || !second) continue;
    const regions = [first.id, second.id].toSorted() as [RegionId, RegionId];
    const key = regions.join();
    const km = linesOf(file, [arc]).reduce((sum, line) => sum + lengthOf(line), 0);
    found.set(key, { regions, km: (found.get(key)?.km ?? 0) + km });
  }
  return [...found.values()];
}

/** Arcs by number, whichever way they are walked. */
function arcsIn(arcs: unknown, into = new Set<number>()): Set<number> {
  if (Array.isArray(arcs)) for (const one of arcs) arcsIn(one, into);
  else if (typeof arcs === 'number') into.add(arcs < 0 ? ~arcs : arcs);
  return into;
}

const linesOf = (file: ShapesFile, arcs: Iterable<number>): readonly Line[] =>
  feature(file, { type: 'MultiLineString', arcs: [...arcs].map((arc) => [arc]) }).geometry.coordinates.map(
    pointsOf,
  );

const pointsOf = (line: readonly Position[]): Line => line.map(([x = 0, y = 0]) => ({ x, y }));
const ringsOf = (rings: readonly (readonly Position[])[]): Polygon => rings.map(pointsOf);

/** Steps from point to point as points. */
function walked(steps: readonly number[]): Line {
  const line: Point[] = [];
  let [x, y] = [0, 0];
  for (let i = 0; i + 1 < steps.length; i += 2) {
    x += steps[i]!;
    y += steps[i + 1]!;
    line.push({ x, y });
  }
  return line;
}

function lengthOf(line: Line): number {
  let sum = 0;
  for (let i = 1; i < line.length; i += 1)
    sum += Math.hypot(line[i]!.x - line[i - 1]!.x, line[i]!.y - line[i - 1]!.y);
  return sum;
}

function boxOf(polygons: readonly Polygon[]): Box {
  const points = polygons.flat(2);
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

/** The region that a point of the map plane is in; null for none. */
export function regionAt(shapes: Shapes, at: Point): RegionId | null {
  const found = shapes.regions.find(
    ({ box, polygons }) =>
      at.x >= box.x &&
      at.x <= box.x + box.w &&
      at.y >= box.y &&
      at.y <= box.y + box.h &&
      polygons.some((rings) => isInside(rings, at)),
  );
  return found?.id ?? null;
}

/** Even and odd: a ray to the right crosses the rings an odd number of times. */
function isInside(rings: Polygon, { x, y }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i, i += 1) {
      const a = ring[i]!;
      const b = ring[j]!;
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) inside = !inside;
    }
  }
  return inside;
}
