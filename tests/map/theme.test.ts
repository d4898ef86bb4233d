import { describe, expect, test } from 'vitest';
import { MEMBER_IDS, UNIT_KINDS } from '../../src/model/ids.ts';
import * as theme from '../../src/map/theme.ts';

const { MEMBER_LOOKS, UNIT_LOOKS, FONTS, PAPER, PAPER_LIGHT } = theme;

type Triple = readonly [number, number, number];

const linear = (hex: string): Triple =>
  [1, 3, 5].map((i) => {
    const c = Number.parseInt(hex.slice(i, i + 2), 16) / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  }) as unknown as Triple;

/** WCAG 2.2. */
function contrast(a: string, b: string): number {
  const luminance = (hex: string): number => {
    const [r, g, blue] = linear(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * blue;
  };
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

const times = (matrix: readonly Triple[], v: Triple): Triple =>
  matrix.map((row) => row[0] * v[0] + row[1] * v[1] + row[2] * v[2]) as unknown as Triple;

/** What eyes see, full colour blindness of each kind: Machado, Oliveira and Fernandes 2009, severity 1. */
const EYES: Readonly<Record<string, readonly Triple[]>> = {
  usual: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Ottosson 2020. */
function oklab(rgb: Triple): Triple {
  const cones = times(
    [
      [0.4122214708, 0.5363325363, 0.0514459929],
      [0.2119034982, 0.6806995451, 0.1073969566],
      [0.0883024619, 0.2817188376, 0.6299787005],
    ],
    rgb.map((c) => Math.min(1, Math.max(0, c))) as unknown as Triple,
  ).map(Math.cbrt) as unknown as Triple;
  return times(
    [
      [0.2104542553, 0.793617785, -0.0040720468],
      [1.9779984951, -2.428592205, 0.4505937099],
      [0.0259040371, 0.7827717662, -0.808675766],
    ],
    cones,
  );
}

const pairs = MEMBER_IDS.flatMap((a, i) => MEMBER_IDS.slice(i + 1).map((b) => [a, b] as const));

describe('colours', () => {
  test.each(Object.keys(EYES))('every two members differ clearly to eyes with %s', (eyes) => {
    const seen = (hex: string): Triple => oklab(times(EYES[eyes]!, linear(hex)));
    for (const [a, b] of pairs) {
      const [p, q] = [seen(MEMBER_LOOKS[a].fill), seen(MEMBER_LOOKS[b].fill)];
      const apart = Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
      expect(apart, `${a} and ${b}`).toBeGreaterThan(0.11);
    }
  });

  test('everything that is written can be read: 4.5 to 1', () => {
    for (const { fill, on } of Object.values(MEMBER_LOOKS)) expect(contrast(fill, on)).toBeGreaterThan(4.5);
    for (const ink of [theme.INK, theme.INK_SOFT, theme.SEA_INK, theme.BLUE]) {
      expect(contrast(ink, PAPER)).toBeGreaterThan(4.5);
      expect(contrast(ink, PAPER_LIGHT)).toBeGreaterThan(4.5);
    }
    expect(contrast(theme.WAX, theme.ON_WAX)).toBeGreaterThan(4.5);
  });

  test('signs stand out from the paper: 3 to 1', () => {
    for (const sign of [theme.WAX, theme.BLUE, theme.INK, theme.INK_SOFT]) {
      expect(contrast(sign, PAPER)).toBeGreaterThan(3);
    }
  });
});

describe('signs', () => {
  test('nothing is told by colour alone: letters and patterns of members, letters and shapes of units differ', () => {
    const different = (values: readonly string[]): boolean => new Set(values).size === values.length;
    const members = MEMBER_IDS.map((id) => MEMBER_LOOKS[id]);
    expect(different(members.map(({ code }) => code))).toBe(true);
    expect(different(members.map(({ pattern }) => pattern))).toBe(true);
    const units = UNIT_KINDS.map((kind) => UNIT_LOOKS[kind]);
    expect(different(units.map(({ letter }) => letter))).toBe(true);
    expect(different(units.map(({ shape }) => shape))).toBe(true);
  });

  test('no text is smaller than 12 pixels', () => {
    for (const font of Object.values(FONTS)) {
      expect(Number(/([\d.]+)px/.exec(font)?.[1])).toBeGreaterThanOrEqual(12);
    }
  });
});
