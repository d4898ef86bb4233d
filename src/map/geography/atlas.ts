import reliefAddress from '../../../assets/map/relief.webp?url';
import shapesAddress from '../../../assets/map/shapes.json?url';
import type { Line, Shapes, ShapesFile } from './shapes.ts';
import { readShapes } from './shapes.ts';

/** The map's geography, ready to be drawn: paths in kilometres on the map plane. */
export interface Atlas {
  readonly shapes: Shapes;
  /** Light and shade of the whole sheet. */
  readonly relief: ImageBitmap;
  readonly land: Path2D;
  readonly coast: Path2D;
  readonly members: readonly { readonly id: Shapes['members'][number]['id']; readonly path: Path2D }[];
  readonly borders: Path2D;
  readonly inner: Path2D;
  readonly undemarcated: Path2D;
  readonly rivers: Path2D;
  readonly lakes: Path2D;
}

let loading: Promise<Atlas> | null = null;

/** Fetches the geography, once for all boards of a page. */
export async function loadAtlas(): Promise<Atlas> {
  loading ??= load().catch((error: unknown) => {
    // The next board asks again.
    loading = null;
    throw error;
  });
  return loading;
}

async function load(): Promise<Atlas> {
  const [shapes, relief] = await Promise.all([
    fetched(shapesAddress).then(async (answer) => readShapes((await answer.json()) as ShapesFile)),
    fetched(reliefAddress).then(async (answer) => createImageBitmap(await answer.blob())),
  ]);
  return {
    shapes,
    relief,
    land: pathOf(shapes.land.flat(), true),
    coast: pathOf(shapes.coast),
    members: shapes.members.map(({ id, polygons }) => ({ id, path: pathOf(polygons.flat(), true) })),
    borders: pathOf(shapes.borders),
    inner: pathOf(shapes.inner),
    undemarcated: pathOf(shapes.undemarcated),
    rivers: curveOf(shapes.rivers),
    lakes: curveOf(shapes.lakes),
  };
}

async function fetched(address: string): Promise<Response> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer;
}

function pathOf(lines: readonly Line[], closed = false): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    line.forEach(({ x, y }, i) => (i === 0 ? path.moveTo(x, y) : path.lineTo(x, y)));
    if (closed) path.closePath();
  }
  return path;
}

/** Lines without corners: through the middles of their steps, bent towards the points between. */
function curveOf(lines: readonly Line[]): Path2D {
  const path = new Path2D();
  for (const line of lines) {
    const [first, ...rest] = line;
    if (!first) continue;
    path.moveTo(first.x, first.y);
    rest.forEach(({ x, y }, i) => {
      const next = rest[i + 1];
      if (next) path.quadraticCurveTo(x, y, (x + next.x) / 2, (y + next.y) / 2);
      else path.lineTo(x, y);
    });
  }
  return path;
}
