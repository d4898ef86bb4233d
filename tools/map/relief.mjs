// The picture of the land: heights as light and shade on paper, dry where it is dry, green where it is green.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import sharp from 'sharp';
import { unproject } from '../../src/map/projection.ts';
import { SHEET } from '../../src/map/geography/sheet-edge.ts';
import { createNoise, ridges } from './noise.mjs';
import { source } from './sources.mjs';

/** Kilometres in a pixel of the picture. */
const GRAIN_KM = 2.5;
const WIDTH = Math.round(SHEET.w / GRAIN_KM);
const HEIGHT = Math.round(SHEET.h / GRAIN_KM);
const QUALITY = 50;

/** Lights: degrees from north, degrees above the horizon, strength. The first is the map-maker's own, north-west. */
const LIGHTS = [
  [315, 42, 0.62],
  [270, 35, 0.2],
  [0, 40, 0.18],
].map(([azimuth, altitude, strength]) => {
  const a = (azimuth * Math.PI) / 180;
  const b = (altitude * Math.PI) / 180;
  return { x: Math.sin(a) * Math.cos(b), y: -Math.cos(a) * Math.cos(b), z: Math.sin(b), strength };
});
/** How much of the lights falls on level ground. */
const LEVEL = LIGHTS.reduce((sum, { z, strength }) => sum + z * strength, 0);
/** Heights are drawn so many times steeper than they are. */
const STEEPNESS = 62;

/** Colours from the shore to the highest snow, by share of the highest height. */
const TINTS = [
  [0, 217, 218, 186],
  [0.035, 221, 220, 188],
  [0.09, 227, 219, 189],
  [0.18, 223, 209, 177],
  [0.32, 212, 193, 161],
  [0.5, 202, 183, 157],
  [0.68, 210, 199, 184],
  [0.85, 229, 225, 219],
  [1, 244, 243, 241],
];
const SAND = [234, 219, 184];
const GREEN = [192, 206, 168];

/** Deserts and wet shores as soft spots: longitude, latitude, half widths in degrees, strength. */
const DRY = [
  [60, 39.5, 6, 3, 1],
  [64, 42.6, 4, 2.4, 0.9],
  [82, 39.2, 7, 2, 1.1],
  [55, 34.3, 5, 2.2, 0.9],
  [41, 33.2, 6, 3, 0.9],
  [70, 45.8, 5, 2, 0.55],
  [52, 46.8, 3.5, 2, 0.45],
  [58, 44.5, 4, 2.2, 0.6],
  [66, 31, 6, 3, 0.8],
  [94, 42, 6, 3, 0.8],
  [46, 27, 9, 4, 1],
  [102, 42, 6, 3, 0.8],
];
const WET = [
  [38, 41, 5, 1.2, 0.6],
  [51, 37, 2.2, 0.8, 0.7],
  [28, 44, 3, 4, 0.5],
  [41.5, 42, 1.6, 0.9, 0.5],
];

/** @returns {Promise<Buffer>} a WebP picture of the whole sheet */
export async function drawRelief() {
  const heights = sampleHeights();
  const rugged = roughen(heights);
  const pixels = Buffer.alloc(WIDTH * HEIGHT * 3);
  const grain = createNoise(11);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const i = y * WIDTH + x;
      const light = shade(rugged, x, y);
      const high = Math.min(1, Math.max(0, heights[i] * 0.75 + rugged[i] * 0.25));
      const low = 1 - Math.min(1, high / 0.3);
      const [lon, lat] = lonLatAt(x, y);
      let colour = tintOf(high);
      colour = mix(colour, SAND, Math.min(1, spots(DRY, lon, lat)) * low * 0.85);
      const green = Math.max(0, Math.min(1, (lat - 49) / 6)) * 0.9 + spots(WET, lon, lat);
      colour = mix(colour, GREEN, Math.min(1, green) * low * 0.75);
      const mottle = grain(x / 168 + 7, y / 168) * 9 + grain(x / 24, y / 24) * 4;
      for (let k = 0; k < 3; k += 1) {
        const value = (colour[k] + mottle * [1, 0.8, 0.4][k]) * Math.min(1.18, light);
        pixels[i * 3 + k] = Math.max(0, Math.min(255, Math.round(value)));
      }
    }
  }
  return sharp(pixels, { raw: { width: WIDTH, height: HEIGHT, channels: 3 } })
    .webp({ quality: QUALITY, effort: 6 })
    .toBuffer();
}

function lonLatAt(x, y) {
  return unproject({ x: SHEET.x + (x + 0.5) * GRAIN_KM, y: SHEET.y + (y + 0.5) * GRAIN_KM });
}

/** Heights of the sheet's pixels as shares of the highest, between the coarse grid's points by a cubic curve. */
function sampleHeights() {
  const picture = PNG.sync.read(readFileSync(join(source('three-globe'), 'example/img/earth-topology.png')));
  const { width, height, data } = picture;
  const at = (x, y) => data[(Math.max(0, Math.min(height - 1, y)) * width + ((x + width) % width)) * 4] / 255;
  const out = new Float32Array(WIDTH * HEIGHT);
  for (let y = 0; y < HEIGHT; y += 1) {
    for (let x = 0; x < WIDTH; x += 1) {
      const [lon, lat] = lonLatAt(x, y);
      const px = ((lon + 180) / 360) * width - 0.5;
      const py = ((90 - lat) / 180) * height - 0.5;
      const [x0, y0] = [Math.floor(px), Math.floor(py)];
      const rows = [-1, 0, 1, 2].map((dy) =>
        cubic(
          [-1, 0, 1, 2].map((dx) => at(x0 + dx, y0 + dy)),
          px - x0,
        ),
      );
      out[y * WIDTH + x] = Math.max(0, cubic(rows, py - y0));
    }
  }
  return out;
}

/** Catmull and Rom's curve through four points, between the middle two. */
const cubic = ([a, b, c, d], t) =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

/** The source's grid is far coarser than the picture: where land is rough, ridges are added; where it is flat, none. */
function roughen(heights) {
  const slope = new Float32Array(heights.length);
  for (let y = 1; y < HEIGHT - 1; y += 1)
    for (let x = 1; x < WIDTH - 1; x += 1) {
      const i = y * WIDTH + x;
      slope[i] = Math.hypot(heights[i + 1] - heights[i - 1], heights[i + WIDTH] - heights[i - WIDTH]);
    }
  const rough = blurred(blurred(slope, 9), 9);
  const most = rough.reduce((a, b) => Math.max(a, b), 0);
  const warp = createNoise(5);
  const noise = createNoise(3);
  return heights.map((height, i) => {
    const x = (i % WIDTH) * GRAIN_KM;
    const y = Math.floor(i / WIDTH) * GRAIN_KM;
    const share = Math.min(1, (rough[i] / most) * 2.6);
    const wx = x + 30 * warp(x / 115, y / 115);
    const wy = y + 30 * warp(x / 115 + 50, y / 115 + 9);
    const strength = 0.0016 + 0.125 * share * Math.min(1, height * 9 + 0.12);
    const ashore = height > 0.004 ? 1 : height / 0.004;
    return height + strength * (ridges(noise, wx / 74, wy / 74, 5) - 0.35) * ashore;
  });
}

/** Every pixel as the middle value of those within `reach`. */
function blurred(values, reach) {
  const pass = (from, count, stride, lines, lineStride) => {
    const out = new Float32Array(from.length);
    for (let line = 0; line < lines; line += 1) {
      const at = (k) => from[line * lineStride + Math.max(0, Math.min(count - 1, k)) * stride];
      let sum = 0;
      for (let k = -reach; k <= reach; k += 1) sum += at(k);
      for (let k = 0; k < count; k += 1) {
        out[line * lineStride + k * stride] = sum / (2 * reach + 1);
        sum += at(k + reach + 1) - at(k - reach);
      }
    }
    return out;
  };
  return pass(pass(values, WIDTH, 1, HEIGHT, WIDTH), HEIGHT, WIDTH, WIDTH, 1);
}

/** Light on a pixel against level ground, softened: full shadow stays readable, full light stays paper. */
function shade(heights, x, y) {
  const i = y * WIDTH + x;
  const dx = (heights[x < WIDTH - 1 ? i + 1 : i] - heights[x > 0 ? i - 1 : i]) * STEEPNESS;
  const dy = (heights[y < HEIGHT - 1 ? i + WIDTH : i] - heights[y > 0 ? i - WIDTH : i]) * STEEPNESS;
  const length = Math.hypot(dx, dy, 1);
  const sum = LIGHTS.reduce(
    (all, { x: lx, y: ly, z, strength }) => all + (strength * Math.max(0, -dx * lx - dy * ly + z)) / length,
    0,
  );
  const light = sum / LEVEL;
  return light < 1 ? 1 - 0.46 * (1 - Math.exp(-1.25 * (1 - light))) : 1 + (light - 1) * 0.42;
}

const spots = (list, lon, lat) =>
  list.reduce(
    (sum, [x, y, w, h, strength]) =>
      sum + strength * Math.exp(-(((lon - x) / w) ** 2 + ((lat - y) / h) ** 2) / 2),
    0,
  );

function tintOf(share) {
  const next = Math.max(
    1,
    TINTS.findIndex(([from]) => share <= from),
  );
  const [from, ...low] = TINTS[next - 1];
  const [to, ...high] = TINTS[next];
  return mix(low, high, (share - from) / (to - from));
}

const mix = (from, to, share) => from.map((value, k) => value + (to[k] - value) * share);
