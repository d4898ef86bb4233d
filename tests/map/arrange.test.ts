import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/map/camera.ts';
import type { Item, Surroundings } from '../../src/map/layout/arrange.ts';
import { arrange } from '../../src/map/layout/arrange.ts';
import { sharedArea } from '../../src/map/layout/boxes.ts';

const nowhere: Surroundings = { blocked: [], lines: [], frame: { x: 0, y: 0, w: 1000, h: 1000 } };
const square = (x: number, y: number): Box => ({ x, y, w: 20, h: 20 });
const item = (id: string, ...places: readonly (Box | null)[]): Item => ({
  id,
  choices: places.map((box, i) => ({ box, cost: box ? i : 100 })),
});
const placesOf = (items: readonly Item[], chosen: ReadonlyMap<string, number>): (Box | null)[] =>
  items.map(({ id, choices }) => choices[chosen.get(id)!]!.box);

describe('arranging things', () => {
  test('each takes its best place where nothing is in the way', () => {
    const items = [item('a', square(0, 0), square(50, 0)), item('b', square(200, 0), square(250, 0))];
    expect([...arrange(items, nowhere).values()]).toEqual([0, 0]);
  });

  test('of two that want one place the one with a choice gives way', () => {
    const items = [item('free', square(0, 0), square(50, 0)), item('bound', square(0, 0))];
    expect(placesOf(items, arrange(items, nowhere))).toEqual([square(50, 0), square(0, 0)]);
  });

  test('a chain of wishes is untied', () => {
    // Each wants the next one's only other place: all must move on by one.
    const items = [
      item('bound', square(0, 0)),
      item('a', square(0, 0), square(30, 0)),
      item('b', square(30, 0), square(60, 0)),
      item('c', square(60, 0), square(90, 0)),
    ];
    expect([...arrange(items, nowhere).values()]).toEqual([0, 1, 1, 1]);
  });

  test('nothing stands on what is blocked', () => {
    const items = [item('a', square(0, 0), square(50, 0))];
    expect(arrange(items, { ...nowhere, blocked: [square(10, 10)] }).get('a')).toBe(1);
  });

  test('lines are covered only where every other place is worse', () => {
    const lines = [{ from: { x: -50, y: 10 }, to: { x: 100, y: 10 } }];
    const items = [item('a', square(0, 0), square(0, 40))];
    expect(arrange(items, { ...nowhere, lines }).get('a')).toBe(1);
    expect(arrange([item('a', square(0, 0))], { ...nowhere, lines }).get('a')).toBe(0);
  });

  test('what has no free place is left out rather than put on top of something', () => {
    const items = [item('a', square(0, 0), null)];
    expect(arrange(items, { ...nowhere, blocked: [square(5, 5)] }).get('a')).toBe(1);
  });

  test('a thing keeps the place it had where that is about as good', () => {
    const items = [item('a', square(0, 0), square(50, 0))];
    expect(arrange(items, nowhere, new Map([['a', 1]])).get('a')).toBe(1);
    const dear = [
      {
        id: 'a',
        choices: [
          { box: square(0, 0), cost: 0 },
          { box: square(50, 0), cost: 60 },
        ],
      },
    ];
    expect(arrange(dear, nowhere, new Map([['a', 1]])).get('a')).toBe(0);
  });

  test('whatever is asked for, nothing that is shown covers anything', () => {
    const place = fc.record({ x: fc.integer({ min: 0, max: 80 }), y: fc.integer({ min: 0, max: 80 }) });
    fc.assert(
      fc.property(
        fc.array(fc.array(place, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 12 }),
        (wishes) => {
          const items = wishes.map((places, i) =>
            item(`item ${i}`, ...places.map(({ x, y }) => square(x, y)), null),
          );
          const shown = placesOf(items, arrange(items, nowhere)).flatMap((box) => (box ? [box] : []));
          shown.forEach((a, i) => {
            for (const b of shown.slice(i + 1)) expect(sharedArea(a, b)).toBe(0);
          });
        },
      ),
    );
  });
});
