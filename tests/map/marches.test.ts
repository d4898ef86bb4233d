import { describe, expect, test } from 'vitest';
import type { MapWay } from '../../src/present/map-ways.ts';
import { distance } from '../../src/map/layout/boxes.ts';
import { lineOf, marchesOf } from '../../src/map/layout/marches.ts';
import { pathBetween } from '../../src/map/walk.ts';
import { crowded, firstDawn, frameOf, homeSheet } from './table.ts';

const sheet = homeSheet(firstDawn(), frameOf(1440, 900));
const nodeAt = (id: string) => sheet.nodes.find((node) => node.id === id)!.at;
const way = (owner: MapWay['owner'], path: readonly string[], lifted = false): MapWay => ({
  owner,
  unit: 'brigade',
  path,
  lifted,
});

describe('the way of forces on a sheet', () => {
  test('goes from rim to rim, through the middle of every region between', () => {
    const line = lineOf(['zhetisu', 'chuy-talas', 'osh-batken'], false, sheet);
    const rim = sheet.radius + 3;
    expect(distance(line[0]!, nodeAt('zhetisu'))).toBeCloseTo(rim, 0);
    expect(distance(line.at(-1)!, nodeAt('osh-batken'))).toBeCloseTo(rim, 0);
    expect(Math.min(...line.map((at) => distance(at, nodeAt('chuy-talas'))))).toBeLessThan(1);
  });

  test('follows a corridor as it is drawn, in both directions', () => {
    const there = lineOf(['eastern-anatolia', 'kura-araz'], false, sheet);
    const back = lineOf(['kura-araz', 'eastern-anatolia'], false, sheet);
    const drawn = sheet.corridors.find(({ id }) => id === 'georgia')!.line;
    expect(there.length).toBeGreaterThan(4);
    const middle = drawn[Math.floor(drawn.length / 2)]!;
    for (const line of [there, back]) {
      expect(Math.min(...line.map((at) => distance(at, middle)))).toBeLessThan(1);
    }
    expect(distance(there[0]!, back.at(-1)!)).toBeLessThan(1);
  });

  test('of two members to one place lie beside each other and meet at its end; the same way is drawn once', () => {
    const both = marchesOf(
      [
        way('uzbekistan', ['fergana', 'osh-batken']),
        way('kazakhstan', ['fergana', 'osh-batken']),
        way('uzbekistan', ['fergana', 'osh-batken']),
      ],
      sheet,
    );
    expect(both.map(({ owner }) => owner)).toEqual(['uzbekistan', 'kazakhstan']);
    const [left, right] = both.map(({ line }) => line);
    const middle = Math.floor(left!.length / 2);
    expect(distance(left![middle]!, right![middle]!)).toBeGreaterThan(3);
    expect(distance(left!.at(-1)!, right!.at(-1)!)).toBeLessThan(4);
  });

  test('by air bows over the links', () => {
    const line = lineOf(['marmara', 'altai'], true, sheet);
    const chord = (nodeAt('marmara').y + nodeAt('altai').y) / 2;
    expect(Math.abs(line[Math.floor(line.length / 2)]!.y - chord)).toBeGreaterThan(30);
  });
});

describe('the way of a unit that moved', () => {
  test('is the shortest over links and open corridors; past two links it was flown', () => {
    const model = crowded();
    expect(pathBetween(model, 'tashkent', 'fergana')).toEqual({
      path: ['tashkent', 'fergana'],
      lifted: false,
    });
    expect(pathBetween(model, 'marmara', 'altai')).toEqual({ path: ['marmara', 'altai'], lifted: true });
    const open = model.corridors.map((corridor) => ({ ...corridor, open: true }));
    const shut = model.corridors.map((corridor) => ({ ...corridor, open: false }));
    expect(pathBetween({ ...model, corridors: open }, 'absheron', 'balkan').lifted).toBe(false);
    expect(pathBetween({ ...model, corridors: shut }, 'absheron', 'balkan').lifted).toBe(true);
  });
});
