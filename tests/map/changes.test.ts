import { describe, expect, test } from 'vitest';
import { changesBetween } from '../../src/map/changes.ts';
import type { MapModel } from '../../src/present/map-model.ts';
import { crowded, firstDawn } from './table.ts';

const from = (counter: MapModel['counters'][number], change: Partial<MapModel['counters'][number]>) => ({
  ...counter,
  ...change,
});

describe('changes between two models', () => {
  test('nothing happened between a model and itself', () => {
    expect(changesBetween(crowded(), crowded())).toEqual([]);
  });

  test('a unit that is gone from one region and stands in another has moved, whatever its state', () => {
    const before = firstDawn();
    const [first] = before.counters;
    const there = before.regions.find(
      ({ id }) => !before.counters.some(({ region, owner }) => region === id && owner === first!.owner),
    )!.id;
    const after = {
      ...before,
      counters: [
        ...(first!.count > 1 ? [from(first!, { count: first!.count - 1 })] : []),
        ...before.counters.slice(1),
        from(first!, { region: there, status: 'spent', count: 1 }),
      ],
    };
    const [change, ...others] = changesBetween(before, after);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ kind: 'moved', owner: first!.owner, unit: first!.kind });
    const path = change?.kind === 'moved' ? change.path : [];
    expect([path[0], path.at(-1)]).toEqual([first!.region, there]);
    // Spent where it stands, it has not moved.
    const spent = { ...before, counters: before.counters.map((one) => from(one, { status: 'spent' })) };
    expect(changesBetween(before, spent)).toEqual([]);
  });

  test('forces that are sent out set off once, along the way that the rules found', () => {
    const way = {
      owner: 'kazakhstan',
      unit: 'brigade',
      path: ['zhetisu', 'chuy-talas'],
      lifted: false,
    } as const;
    const before = firstDawn();
    const one = { ...before, ways: [way] };
    const two = { ...before, ways: [way, way] };
    expect(changesBetween(before, one)).toEqual([{ kind: 'moved', ...way }]);
    expect(changesBetween(one, two)).toEqual([{ kind: 'moved', ...way }]);
    expect(changesBetween(two, two)).toEqual([]);
    expect(changesBetween(two, before)).toEqual([]);
  });

  test('units without a place that they came from have arrived, once each', () => {
    const after = firstDawn();
    const [first, ...others] = after.counters;
    const arrived = { kind: 'arrived', owner: first!.owner, region: first!.region };
    expect(changesBetween({ ...after, counters: others }, after)).toEqual(
      Array.from({ length: first!.count }, () => arrived),
    );
  });

  test('works, massing and conflicts press when they are new or grow, and are silent when they end', () => {
    const quiet = firstDawn();
    const [power] = quiet.powers;
    const pressed = (region: string) => [{ kind: 'pressed', power: power!.id, region }];
    const works = { ...quiet, works: [{ region: 'fergana', power: power!.id }] };
    const conflict = (steps: number) => ({
      ...quiet,
      conflicts: [{ id: 1, region: 'kura-araz', power: power!.id, steps }],
    });
    const massed = {
      ...quiet,
      powers: quiet.powers.map((one) => (one === power ? { ...one, massedAt: 'absheron' } : one)),
    };
    expect(changesBetween(quiet, works)).toEqual(pressed('fergana'));
    expect(changesBetween(quiet, massed)).toEqual(pressed('absheron'));
    expect(changesBetween(quiet, conflict(0))).toEqual(pressed('kura-araz'));
    expect(changesBetween(conflict(0), conflict(2))).toEqual(pressed('kura-araz'));
    for (const loud of [works, massed, conflict(2)]) expect(changesBetween(loud, quiet)).toEqual([]);
  });

  test('a crisis that is new or graver worsens its region, one that is gone has settled', () => {
    const crisis = (severity: number) => ({
      ...firstDawn(),
      crises: [{ id: 'one', region: 'fergana', severity, title: 'One', answered: false }],
    });
    const none = { ...firstDawn(), crises: [] };
    expect(changesBetween(none, crisis(5))).toEqual([{ kind: 'worsened', region: 'fergana' }]);
    expect(changesBetween(crisis(5), crisis(7))).toEqual([{ kind: 'worsened', region: 'fergana' }]);
    expect(changesBetween(crisis(7), crisis(5))).toEqual([]);
    expect(changesBetween(crisis(5), none)).toEqual([{ kind: 'settled', region: 'fergana' }]);
  });
});
