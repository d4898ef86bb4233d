import type { MemberId } from '../../model/ids.ts';
import { MEMBER_IDS } from '../../model/ids.ts';
import { toSheet } from '../camera.ts';
import { smooth } from '../layout/curves.ts';
import type { Sheet } from '../layout/sheet.ts';
import { CASPIAN } from '../places.ts';
import type { LonLat, Point } from '../projection.ts';
import { project } from '../projection.ts';
import { GRATICULE, MEMBER_LOOKS, PAPER, WATER, WATER_LINE } from '../theme.ts';
import { hatching } from './patterns.ts';
import type { Pen } from './words.ts';

type Place = (at: LonLat) => Point;

/** What lies under everything: the net of degrees, the sea that is crossed, and each member's band of colour. */
export function paintGround(pen: Pen, sheet: Sheet, pixelRatio: number): void {
  const place: Place = (at) => toSheet(sheet.camera, sheet.frame, project(at));
  paintDegrees(pen, place);
  paintCaspian(pen, place, sheet.camera.scale);
  paintBands(pen, sheet, pixelRatio, place([60, 45]));
}

export function trace(pen: Pen, line: readonly Point[]): void {
  line.forEach((at, i) => (i === 0 ? pen.moveTo(at.x, at.y) : pen.lineTo(at.x, at.y)));
}

function paintDegrees(pen: Pen, place: Place): void {
  pen.beginPath();
  for (let lon = 0; lon <= 115; lon += 5) {
    trace(
      pen,
      Array.from({ length: 15 }, (_, i) => place([lon, 20 + i * 3.5])),
    );
  }
  for (let lat = 20; lat <= 69; lat += 5) {
    trace(
      pen,
      Array.from({ length: 47 }, (_, i) => place([i * 2.5, lat])),
    );
  }
  pen.globalAlpha = 0.42;
  pen.strokeStyle = GRATICULE;
  pen.lineWidth = 0.8;
  pen.stroke();
  pen.globalAlpha = 1;
}

/** Water with engraved lines, fading towards a shore that is not drawn. */
function paintCaspian(pen: Pen, place: Place, scale: number): void {
  const shore = CASPIAN.map(place);
  const ring = smooth([...shore, shore[0]!]);
  pen.save();
  pen.beginPath();
  trace(pen, ring);
  pen.closePath();
  pen.lineJoin = 'round';
  pen.fillStyle = WATER;
  pen.globalAlpha = 0.55;
  pen.fill();
  pen.clip();
  pen.strokeStyle = WATER;
  for (const width of [26, 16, 8]) {
    pen.globalAlpha = 0.22;
    pen.lineWidth = Math.max(6, width * scale * 3);
    pen.stroke();
  }
  const top = Math.min(...ring.map(({ y }) => y));
  const foot = Math.max(...ring.map(({ y }) => y));
  const left = Math.min(...ring.map(({ x }) => x));
  const end = Math.max(...ring.map(({ x }) => x));
  pen.beginPath();
  for (let y = top + 5; y < foot; y += 7) {
    for (let x = left; x < end; x += 4) {
      const lift = Math.sin((x - left) / 9 + y) * 0.8;
      if (x === left) pen.moveTo(x, y + lift);
      else pen.lineTo(x, y + lift);
    }
  }
  pen.globalAlpha = 0.2;
  pen.strokeStyle = WATER_LINE;
  pen.lineWidth = 0.8;
  pen.stroke();
  pen.restore();
}

/**
 * One soft band over a member's regions and own links, hatched in its own way: it tells who is together and draws no
 * border. All bands are drawn whole on a layer of their own, so that they do not mix where they meet.
 */
function paintBands(pen: Pen, sheet: Sheet, pixelRatio: number, origin: Point): void {
  const layer = layerLike(pen, pixelRatio);
  const scratch = layerLike(pen, pixelRatio);
  if (!layer || !scratch) return;
  const { width, height } = sheet.frame;
  for (const member of MEMBER_IDS) {
    const look = MEMBER_LOOKS[member];
    const band = bandOf(sheet, member);
    scratch.globalCompositeOperation = 'source-over';
    scratch.clearRect(0, 0, width, height);
    scratch.lineCap = scratch.lineJoin = 'round';
    scratch.lineWidth = Math.min(76, Math.max(40, sheet.camera.scale * 190));
    scratch.fillStyle = scratch.strokeStyle = tint(look.fill);
    scratch.stroke(band);
    scratch.fill(band);
    // Two strengths of one colour: the hatching, and what it stands on.
    scratch.globalCompositeOperation = 'source-atop';
    scratch.fillStyle = hatching(scratch, look.pattern, look.fill, pixelRatio, origin);
    scratch.fillRect(0, 0, width, height);
    layer.drawImage(scratch.canvas, 0, 0, width, height);
  }
  pen.globalAlpha = 0.42;
  pen.drawImage(layer.canvas, 0, 0, width, height);
  pen.globalAlpha = 1;
}

function layerLike(pen: Pen, pixelRatio: number): Pen | null {
  const layer = document.createElement('canvas');
  layer.width = pen.canvas.width;
  layer.height = pen.canvas.height;
  const on = layer.getContext('2d');
  on?.scale(pixelRatio, pixelRatio);
  return on;
}

/** A member's links, the triangles between them, and a spot for every region. */
function bandOf(sheet: Sheet, member: MemberId): Path2D {
  const band = new Path2D();
  const own = sheet.links.filter(({ within }) => within === member);
  const linked = (a: string, b: string): boolean =>
    own.some(({ ends }) => ends.includes(a) && ends.includes(b));
  const nodes = sheet.nodes.filter(({ owner }) => owner === member);
  for (const [i, { at }] of nodes.entries()) {
    band.moveTo(at.x, at.y);
    band.lineTo(at.x + 0.01, at.y);
    for (const [j, second] of nodes.entries()) {
      if (j <= i || !linked(nodes[i]!.id, second.id)) continue;
      band.moveTo(at.x, at.y);
      band.lineTo(second.at.x, second.at.y);
      for (const third of nodes.slice(j + 1)) {
        if (!linked(nodes[i]!.id, third.id) || !linked(second.id, third.id)) continue;
        band.moveTo(at.x, at.y);
        band.lineTo(second.at.x, second.at.y);
        band.lineTo(third.at.x, third.at.y);
        band.closePath();
      }
    }
  }
  return band;
}

/** A colour half way to paper, opaque. */
function tint(colour: string): string {
  const mix = (at: number): number =>
    Math.round(
      (Number.parseInt(colour.slice(at, at + 2), 16) + Number.parseInt(PAPER.slice(at, at + 2), 16)) / 2,
    );
  return `rgb(${mix(1)} ${mix(3)} ${mix(5)})`;
}
