import type { Atlas } from '../geography/atlas.ts';
import { SHEET } from '../geography/sheet-edge.ts';
import { toSheet } from '../camera.ts';
import type { Sheet } from '../layout/sheet.ts';
import type { LonLat, Point } from '../projection.ts';
import { project } from '../projection.ts';
import {
  BORDER,
  GRATICULE,
  INK_SOFT,
  MEMBER_LOOKS,
  PAPER_LIGHT,
  RIVER,
  SEA,
  SHORE,
  WATER_LINE,
} from '../theme.ts';
import { hatching } from './patterns.ts';
import type { Pen } from './words.ts';

/** Engraved lines along a shore: distance from it in pixels, and how dark. */
const WATER_LINES: readonly (readonly [px: number, alpha: number])[] = [
  [4.5, 0.42],
  [9.5, 0.3],
  [16, 0.2],
  [24, 0.13],
];
/** The band inside a member's border, from wide to narrow: pixels, and how strong. */
const INNER_BAND: readonly (readonly [px: number, alpha: number])[] = [
  [20, 0.1],
  [14, 0.13],
  [8.5, 0.18],
  [4, 0.3],
];
const WASH = 0.2;
/** The hatching tells members apart without colour, and must not drown the relief. */
const HATCHING = 0.13;

/** What is drawn on the relief anew for every view, so that its lines are sharp: waters, members, borders, the frame. */
export function paintGround(pen: Pen, sheet: Sheet, pixelRatio: number, atlas: Atlas): void {
  const { camera, frame } = sheet;
  const k = camera.scale * pixelRatio;
  const origin = toSheet(camera, frame, { x: 0, y: 0 });
  pen.save();
  pen.setTransform(k, 0, 0, k, origin.x * pixelRatio, origin.y * pixelRatio);
  pen.lineJoin = pen.lineCap = 'round';
  /** A pixel in kilometres. */
  const px = 1 / camera.scale;
  pen.save();
  pen.beginPath();
  pen.rect(SHEET.x, SHEET.y, SHEET.w, SHEET.h);
  pen.clip();
  engraveSea(pen, atlas, px);
  paintDegrees(pen, px);
  paintRivers(pen, atlas, px);
  paintMembers(pen, atlas, px, pixelRatio, origin);
  paintBorders(pen, atlas, px);
  pen.restore();
  paintFrame(pen, px);
  pen.restore();
}

export function trace(pen: Pen, line: readonly Point[]): void {
  line.forEach((at, i) => (i === 0 ? pen.moveTo(at.x, at.y) : pen.lineTo(at.x, at.y)));
}

/** Lines in the sea that follow the shore: each is a wide stroke with a less wide one taken out of it. */
function engraveSea(pen: Pen, { coast, land }: Atlas, px: number): void {
  pen.save();
  const sea = new Path2D();
  sea.rect(SHEET.x, SHEET.y, SHEET.w, SHEET.h);
  sea.addPath(land);
  pen.clip(sea, 'evenodd');
  pen.strokeStyle = WATER_LINE;
  for (const [distance, alpha] of WATER_LINES) {
    pen.globalAlpha = alpha;
    pen.lineWidth = (2 * distance + 0.9) * px;
    pen.stroke(coast);
    pen.globalCompositeOperation = 'destination-out';
    pen.globalAlpha = 1;
    pen.lineWidth = (2 * distance - 0.9) * px;
    pen.stroke(coast);
    pen.globalCompositeOperation = 'source-over';
  }
  pen.restore();
}

function netOfDegrees(): Path2D {
  const net = new Path2D();
  const line = (points: readonly LonLat[]): void =>
    points.map(project).forEach(({ x, y }, i) => (i === 0 ? net.moveTo(x, y) : net.lineTo(x, y)));
  for (let lon = -20; lon <= 140; lon += 5) line(Array.from({ length: 21 }, (_, i) => [lon, 15 + i * 3]));
  for (let lat = 15; lat <= 75; lat += 5) line(Array.from({ length: 81 }, (_, i) => [-20 + i * 2, lat]));
  return net;
}

let net: Path2D | null = null;

function paintDegrees(pen: Pen, px: number): void {
  net ??= netOfDegrees();
  pen.globalAlpha = 0.3;
  pen.strokeStyle = GRATICULE;
  pen.lineWidth = 0.8 * px;
  pen.stroke(net);
  pen.globalAlpha = 1;
}

function paintRivers(pen: Pen, { rivers, lakes, land }: Atlas, px: number): void {
  pen.save();
  pen.clip(land, 'evenodd');
  pen.strokeStyle = RIVER;
  pen.globalAlpha = 0.8;
  pen.lineWidth = 0.9 * px;
  pen.stroke(rivers);
  pen.globalAlpha = 1;
  pen.fillStyle = SEA;
  pen.fill(lakes);
  pen.strokeStyle = SHORE;
  pen.lineWidth = 0.8 * px;
  pen.stroke(lakes);
  pen.restore();
}

/** Each member's colour: a wash that the relief shows through, its own hatching, and a stronger band along its border. */
function paintMembers(pen: Pen, { members }: Atlas, px: number, pixelRatio: number, origin: Point): void {
  for (const { id, path } of members) {
    const { fill, pattern } = MEMBER_LOOKS[id];
    pen.save();
    pen.clip(path, 'evenodd');
    pen.globalAlpha = WASH;
    pen.fillStyle = fill;
    pen.fill(path, 'evenodd');
    const paint = hatching(pen, pattern, fill, pixelRatio, origin);
    if (typeof paint !== 'string') {
      // A tile is so many pixels at every view.
      paint.setTransform(new DOMMatrix().scaleSelf(px / pixelRatio, px / pixelRatio));
      pen.globalAlpha = HATCHING;
      pen.fillStyle = paint;
      pen.fill(path, 'evenodd');
    }
    pen.strokeStyle = fill;
    for (const [width, alpha] of INNER_BAND) {
      pen.globalAlpha = alpha;
      pen.lineWidth = width * 2 * px;
      pen.stroke(path);
    }
    pen.restore();
  }
}

function paintBorders(pen: Pen, { borders, inner, undemarcated, coast }: Atlas, px: number): void {
  pen.strokeStyle = BORDER;
  pen.globalAlpha = 0.62;
  pen.setLineDash([4 * px, 2.6 * px]);
  pen.lineWidth = 0.9 * px;
  pen.stroke(inner);
  pen.setLineDash([]);
  pen.strokeStyle = PAPER_LIGHT;
  pen.globalAlpha = 0.75;
  pen.lineWidth = 3.6 * px;
  pen.stroke(borders);
  pen.stroke(undemarcated);
  pen.globalAlpha = 1;
  pen.strokeStyle = BORDER;
  pen.lineWidth = 1.3 * px;
  pen.stroke(borders);
  pen.setLineDash([6 * px, 4 * px]);
  pen.lineCap = 'butt';
  pen.stroke(undemarcated);
  pen.lineCap = 'round';
  pen.setLineDash([]);
  pen.strokeStyle = SHORE;
  pen.lineWidth = 1.1 * px;
  pen.stroke(coast);
}

/** The edge of the atlas sheet: a fine line and a strong one. */
function paintFrame(pen: Pen, px: number): void {
  pen.strokeStyle = INK_SOFT;
  for (const [width, out] of [
    [1, 0],
    [2.4, 5],
  ] as const) {
    pen.lineWidth = width * px;
    pen.strokeRect(SHEET.x - out * px, SHEET.y - out * px, SHEET.w + 2 * out * px, SHEET.h + 2 * out * px);
  }
}
