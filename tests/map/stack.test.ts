import { describe, expect, test } from 'vitest';
import { freeBox } from '../../src/map/camera.ts';
import { targetAt } from '../../src/map/hit.ts';
import { areaOutside, centre, distanceToBox, sharedArea } from '../../src/map/layout/boxes.ts';
import { openStack } from '../../src/map/layout/stack.ts';
import type { BoardTarget } from '../../src/map/target.ts';
import { SIZES } from '../../src/map/theme.ts';
import type { Counter } from '../../src/present/counters.ts';
import { SIZES_TO_SERVE, crowded, frameOf, homeSheet } from './table.ts';

const asTarget = ({ region, owner, kind, status }: Counter): BoardTarget => ({
  kind: 'unit',
  region,
  owner,
  unit: kind,
  status,
});

describe('a stack of counters', () => {
  const model = crowded();
  const inRegion = (id: string) => model.counters.filter(({ region }) => region === id);

  test.each(SIZES_TO_SERVE)('opens within the sheet at %i×%i, each counter as large as a finger', (w, h) => {
    const sheet = homeSheet(model, frameOf(w, h));
    for (const { id } of model.regions) {
      const counters = inRegion(id);
      const stack = counters[0] ? openStack(sheet, asTarget(counters[0])) : null;
      expect(stack?.items.length ?? 0).toBe(counters.length < 2 ? 0 : counters.length);
      if (!stack) continue;
      expect(areaOutside(stack.box, freeBox(sheet.frame))).toBe(0);
      stack.items.forEach(({ box }, i) => {
        expect(Math.min(box.w, box.h)).toBeGreaterThanOrEqual(SIZES.touch);
        expect(areaOutside(box, stack.box)).toBe(0);
        for (const other of stack.items.slice(i + 1)) expect(sharedArea(box, other.box)).toBe(0);
      });
    }
  });

  test('gives every counter to the pointer, over whatever lies under it', () => {
    const sheet = homeSheet(model, frameOf(390, 844));
    const [first] = inRegion('kura-araz');
    const stack = openStack(sheet, asTarget(first!));
    for (const { counter, box } of stack!.items) {
      expect(targetAt(sheet, centre(box), SIZES.touch / 2, undefined, stack)).toEqual(asTarget(counter));
    }
    const beside = { x: stack!.box.x - 30, y: stack!.box.y + 10 };
    expect(distanceToBox(stack!.box, beside)).toBeGreaterThan(0);
    expect(targetAt(sheet, beside, 0, undefined, stack)).toEqual(targetAt(sheet, beside, 0));
  });

  test('lies open for a counter alone, not for its region', () => {
    const sheet = homeSheet(model, frameOf(1440, 900));
    expect(openStack(sheet, { kind: 'region', id: 'kura-araz' })).toBeNull();
    expect(openStack(sheet, null)).toBeNull();
  });
});
