import type { RegionId } from '../../model/ids.ts';
import type { MapWay } from '../../present/map-ways.ts';
import type { Point } from '../projection.ts';
import { distance } from './boxes.ts';
import { bow, measured, trimmed } from './curves.ts';
import type { Sheet, SheetMarch } from './sheet.ts';

/** What a line over the links needs to know of a sheet. */
type Ground = Pick<Sheet, 'nodes' | 'radius'> & {
  readonly corridors: readonly { readonly line: readonly Point[] }[];
};

/** Between two marches beside each other, pixels. */
const LANE = 7;
/** How high the way of an airlift bows over the links. */
const LIFT = 0.14;

/** A line for every different way, beside each other where they meet. */
export function marchesOf(ways: readonly MapWay[], ground: Ground): readonly SheetMarch[] {
  const different = new Map(ways.map((way) => [`${way.owner} ${way.path.join(' ')}`, way]));
  const marches = [...different.values()];
  return marches.flatMap((way): SheetMarch[] => {
    const together = marches.filter(({ path }) => path.at(-1) === way.path.at(-1));
    const lane = together.indexOf(way) - (together.length - 1) / 2;
    const line = lineOf(way.path, way.lifted, ground);
    return line.length < 2 ? [] : [{ owner: way.owner, line: beside(line, lane * LANE) }];
  });
}

/** The line of a path from the rim of its first node to the rim of its last; empty where they are not on the sheet. */
export function lineOf(path: readonly RegionId[], lifted: boolean, ground: Ground): readonly Point[] {
  const places = path.map((id) => ground.nodes.find((node) => node.id === id)?.at);
  const line: Point[] = [];
  for (let i = 1; i < places.length; i += 1) {
    const from = places[i - 1];
    const to = places[i];
    if (!from || !to) return [];
    line.push(...(lifted ? bow(from, to, LIFT) : stepLine(from, to, ground)).slice(i === 1 ? 0 : 1));
  }
  const rim = ground.radius + 3;
  return line.length < 2 ? [] : trimmed(line, rim, rim);
}

/** A link is a straight line; a corridor bends as it is drawn. */
function stepLine(from: Point, to: Point, { corridors }: Ground): readonly Point[] {
  for (const { line } of corridors) {
    const [start, end] = [line[0], line.at(-1)];
    if (!start || !end) continue;
    if (distance(start, from) < 1 && distance(end, to) < 1) return line;
    if (distance(start, to) < 1 && distance(end, from) < 1) return line.toReversed();
  }
  return [from, to];
}

/** The same line so many pixels to its right, coming together at its end. */
function beside(line: readonly Point[], off: number): readonly Point[] {
  if (off === 0) return line;
  const { length, at } = measured(line);
  const steps = Math.max(line.length, Math.ceil(length / 12));
  return Array.from({ length: steps + 1 }, (_, i) => {
    const share = i / steps;
    const here = at(share);
    const back = at(Math.max(0, share - 0.02));
    const next = at(Math.min(1, share + 0.02));
    const step = distance(back, next) || 1;
    const sway = Math.sin(Math.PI * Math.min(1, share * 1.15)) * off;
    return {
      x: here.x - ((next.y - back.y) / step) * sway,
      y: here.y + ((next.x - back.x) / step) * sway,
    };
  });
}
