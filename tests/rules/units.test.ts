import { describe, expect, it } from 'vitest';
import type { UnitKind } from '../../src/model/ids.ts';
import { COLUMNS } from '../../src/model/ids.ts';
import { cause } from '../../src/rules/change.ts';
import {
  addUnit,
  armedStrength,
  changeUnits,
  findReady,
  readyStacks,
  strengthOf,
  wearUnits,
} from '../../src/rules/units.ts';
import { after, BOOK } from '../support/change.ts';
import { withUnits } from '../support/arrange.ts';
import { eventsOf } from '../support/events.ts';
import { calm } from '../support/table.ts';

const WHY = cause('R2.7', 'start');

describe('units', () => {
  it.each<[UnitKind, number, number[]]>([
    // cost; armed, insurgency, disaster, peacekeeping, hybrid, civil
    ['brigade', 3, [2, 1, 1, 2, 0, 0]],
    ['air', 4, [2, 1, 1, 0, 1, 0]],
    ['special', 3, [1, 3, 0, 1, 2, 0]],
    ['engineers', 2, [0, 0, 3, 2, 0, 2]],
  ])('R2.7 the %s costs ¤%i and counts by the column in which it is used', (kind, cost, strengths) => {
    expect(BOOK.units[kind].cost).toBe(cost);
    expect(COLUMNS.map((column) => strengthOf(BOOK, kind, column))).toEqual(strengths);
  });

  const mixed = () =>
    withUnits(calm(), [
      { owner: 'turkiye', kind: 'air', place: 'marmara', status: 'spent' },
      { owner: 'turkiye', kind: 'air', place: 'marmara', keeping: 900 },
      { owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' },
      { owner: 'turkiye', kind: 'air', place: 'marmara', status: 'worn', wornUntil: 2 },
      { owner: 'turkiye', kind: 'air', place: 'marmara' },
      { owner: 'turkiye', kind: 'special', place: 'marmara' },
      { owner: 'turkiye', kind: 'air', place: 'marmara' },
      { owner: 'azerbaijan', kind: 'brigade', place: 'absheron' },
    ]);

  it('R2.7 a unit that is spent, worn or keeping a peace is not ready', () => {
    expect(findReady(mixed(), 'turkiye', 'air', 'marmara')?.id).toBe(5);
    expect(findReady(mixed(), 'turkiye', 'air', 'eastern-anatolia')).toBeUndefined();
    expect(findReady(mixed(), 'azerbaijan', 'air', 'marmara')).toBeUndefined();
    expect(findReady(mixed(), 'turkiye', 'engineers', 'marmara')).toBeUndefined();
  });

  it('R2.7 ready units of one kind in one place are offered once', () => {
    expect(readyStacks(mixed(), 'turkiye')).toEqual([
      { kind: 'brigade', place: 'eastern-anatolia' },
      { kind: 'air', place: 'marmara' },
      { kind: 'special', place: 'marmara' },
    ]);
    expect(readyStacks(mixed(), 'kazakhstan')).toEqual([]);
  });

  it('R2.7 armed strength counts ready units of that state alone', () => {
    expect(armedStrength(BOOK, mixed(), 'turkiye')).toBe(2 + 2 + 1 + 2);
    expect(armedStrength(BOOK, mixed(), 'azerbaijan')).toBe(2);
  });

  it('R2.7 worn units are out through the year named, and leave the peace they kept', () => {
    const { state, events } = after(mixed(), (change) => wearUnits(change, [2, 5], 3, WHY));
    const worn = { status: 'worn', wornUntil: 3, keeping: null };
    expect([state.units[1], state.units[4]]).toMatchObject([worn, worn]);
    expect(state.units[6]?.status).toBe('ready');
    expect(eventsOf(events, 'unitWorn')).toHaveLength(2);
    expect(eventsOf(events, 'unitWorn')[0]).toMatchObject({
      member: 'turkiye',
      unit: 'air',
      region: 'marmara',
    });
  });

  it('R2.7 a new unit is ready, and no two units have one number', () => {
    const { state, events } = after(calm(), (change) => {
      addUnit(change, 'turkiye', 'special', 'marmara');
      addUnit(change, 'turkiye', 'special', 'marmara');
      changeUnits(change, [], { status: 'worn' });
      changeUnits(change, [1], { place: 'altai' });
    });
    expect(state.units.filter(({ id, place }) => id === 1 && place === 'altai')).toHaveLength(1);
    const [first, second] = state.units.slice(-2);
    expect(first).toMatchObject({ owner: 'turkiye', kind: 'special', place: 'marmara', status: 'ready' });
    expect(second?.id).toBe((first?.id ?? 0) + 1);
    expect(eventsOf(events, 'unitRaised')).toHaveLength(2);
    expect(state.units.every(({ status }) => status === 'ready')).toBe(true);
  });
});
