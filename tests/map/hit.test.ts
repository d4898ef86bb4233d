import { describe, expect, test } from 'vitest';
import { marksOf, targetAt } from '../../src/map/hit.ts';
import { REACH } from '../../src/map/input.ts';
import { centre } from '../../src/map/layout/boxes.ts';
import { SIZES } from '../../src/map/theme.ts';
import { crowded, frameOf, homeSheet } from './table.ts';

const sheet = homeSheet(crowded(), frameOf(1440, 900));
const nodeOf = (id: string) => sheet.nodes.find((node) => node.id === id)!;

describe('pointing at the board', () => {
  test('means the region whose node is there', () => {
    for (const { id, at } of sheet.nodes) {
      for (const reach of Object.values(REACH)) {
        expect(targetAt(sheet, at, reach)).toEqual({ kind: 'region', id });
      }
    }
  });

  test('a fingertip of 44 pixels round a node is enough where nothing else is near', () => {
    const { at } = nodeOf('northern-steppe');
    const half = SIZES.touch / 2;
    for (const [dx, dy] of [
      [half, 0],
      [0, half],
      [-half, 0],
    ] as const) {
      expect(targetAt(sheet, { x: at.x + dx, y: at.y + dy }, REACH.touch)).toEqual({
        kind: 'region',
        id: 'northern-steppe',
      });
    }
  });

  test('between two nodes the nearer is meant', () => {
    const [a, b] = [nodeOf('mary-lebap'), nodeOf('ahal')];
    const near = { x: a.at.x * 0.8 + b.at.x * 0.2, y: a.at.y * 0.8 + b.at.y * 0.2 };
    expect(targetAt(sheet, near, 60)).toEqual({ kind: 'region', id: 'mary-lebap' });
  });

  test('a name means its region', () => {
    for (const { region, name } of sheet.blocks) {
      expect(targetAt(sheet, centre(name.box), REACH.mouse)).toEqual({ kind: 'region', id: region });
    }
  });

  test('a seal means its crisis, a label its power', () => {
    for (const { crisis, at } of sheet.seals) {
      expect(targetAt(sheet, at, REACH.touch)).toEqual({ kind: 'crisis', id: crisis });
    }
    for (const { power, box } of sheet.chips) {
      expect(targetAt(sheet, centre(box), REACH.touch)).toEqual({ kind: 'power', id: power });
    }
  });

  test('a counter means its units, any other sign the region it stands in', () => {
    const signs = sheet.blocks.flatMap(({ region, tokens }) => tokens.map((one) => ({ region, ...one })));
    const counters = signs.filter(({ token }) => token.kind === 'counter');
    expect(counters).toHaveLength(crowded().counters.length);
    const meant = signs.map(({ box }) => targetAt(sheet, centre(box), REACH.touch));
    expect(meant).toEqual(
      signs.map(({ region, token }) =>
        token.kind === 'counter'
          ? {
              kind: 'unit',
              region,
              owner: token.counter.owner,
              unit: token.counter.kind,
              status: token.counter.status,
            }
          : { kind: 'region', id: region },
      ),
    );
  });

  test('a corridor is meant on its name and on its line', () => {
    const iran = sheet.corridors.find(({ id, label }) => id === 'northern-iran' && label)!;
    expect(targetAt(sheet, centre(iran.label!.box), REACH.mouse)).toEqual({
      kind: 'corridor',
      id: 'northern-iran',
    });
    const long = sheet.corridors.filter(({ id }) => id === 'northern-iran').at(-1)!;
    const middle = long.line[Math.floor(long.line.length * 0.7)]!;
    expect(targetAt(sheet, middle, REACH.mouse)).toEqual({ kind: 'corridor', id: 'northern-iran' });
  });

  test('where nothing is near, nothing is meant', () => {
    expect(targetAt(sheet, { x: 300, y: 120 }, REACH.touch)).toBeNull();
  });

  test('what is selected has a ring, a corridor one on each of its lines', () => {
    expect(marksOf(sheet, { kind: 'region', id: 'ahal' })).toEqual([
      { kind: 'disc', at: nodeOf('ahal').at, radius: sheet.radius },
    ]);
    expect(marksOf(sheet, { kind: 'corridor', id: 'caspian' }).map(({ kind }) => kind)).toEqual([
      'line',
      'line',
      'line',
    ]);
    expect(marksOf(sheet, { kind: 'power', id: 'china' })).toHaveLength(1);
    expect(marksOf(sheet, { kind: 'crisis', id: 'solved long ago' })).toEqual([]);
  });
});
