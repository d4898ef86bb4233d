import { describe, expect, test } from 'vitest';
import type { Direction } from '../../src/map/walk.ts';
import { neighboursOf, nextInside, regionOfTarget, stepFrom } from '../../src/map/walk.ts';
import { crowded, firstDawn } from './table.ts';

const model = firstDawn();
const DIRECTIONS: readonly Direction[] = ['up', 'right', 'down', 'left'];

describe('walking the board by arrow keys', () => {
  test('goes from region to region over links and corridors alone', () => {
    const steps = model.regions.flatMap(({ id }) =>
      DIRECTIONS.flatMap((direction) => {
        const to = stepFrom(model, id, direction);
        return to === null ? [] : [{ id, to }];
      }),
    );
    expect(steps.length).toBeGreaterThan(model.regions.length * 2);
    expect(steps.filter(({ id, to }) => !neighboursOf(model, id).includes(to))).toEqual([]);
  });

  test.each([
    ['marmara', 'down', 'aegean-mediterranean'],
    ['marmara', 'right', 'central-anatolia'],
    ['eastern-anatolia', 'right', 'nakhchivan'],
    ['absheron', 'right', 'balkan'],
    ['central-steppe', 'up', 'northern-steppe'],
    ['tashkent', 'right', 'fergana'],
    ['fergana', 'right', 'osh-batken'],
    ['mary-lebap', 'left', 'ahal'],
  ] as const)('from %s %s to %s', (from, direction, to) => {
    expect(stepFrom(model, from, direction)).toBe(to);
  });

  test('at the edge of the world a key does nothing', () => {
    expect(stepFrom(model, 'northern-steppe', 'up')).toBeNull();
    expect(stepFrom(model, 'altai', 'right')).toBeNull();
  });

  test('every region can be walked to from every other', () => {
    for (const { id } of model.regions) {
      const found = new Set([id]);
      for (const at of found) {
        for (const direction of DIRECTIONS) {
          const to = stepFrom(model, at, direction);
          if (to !== null) found.add(to);
        }
      }
      expect(found.size).toBe(model.regions.length);
    }
  });

  test('what stands in a region is gone through in turn: region, crises, counters, and round again', () => {
    const busy = crowded();
    const start = { kind: 'region', id: 'fergana' } as const;
    const seen = [nextInside(busy, start)];
    while (seen.at(-1) && regionOfTarget(busy, seen.at(-1)!) && seen.at(-1)?.kind !== 'region') {
      seen.push(nextInside(busy, seen.at(-1)!));
    }
    expect(seen.map((target) => target?.kind)).toEqual(['crisis', 'unit', 'unit', 'region']);
    expect(seen.at(-1)).toEqual(start);
  });

  test('powers and corridors are in no region', () => {
    expect(regionOfTarget(model, { kind: 'power', id: 'china' })).toBeNull();
    expect(nextInside(model, { kind: 'corridor', id: 'georgia' })).toBeNull();
  });
});
