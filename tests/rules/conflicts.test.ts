import { describe, expect, it } from 'vitest';
import { advanceConflict, freezeConflict, settleConflict } from '../../src/rules/conflicts.ts';
import { after } from '../support/change.ts';
import { addUnits, conflictOf } from '../support/arrange.ts';
import { eventOf, eventsOf } from '../support/events.ts';
import { calm } from '../support/table.ts';

const frozen = () => ({ ...calm(), conflicts: [conflictOf('altai', 'russia', { id: 7 })] });

describe('frozen conflicts', () => {
  it('R5.13 where ground is lost a conflict freezes, with everything still to do', () => {
    const { state, events } = after({ ...frozen(), year: 3, nextId: 40 }, (change) => {
      freezeConflict(change, 'nakhchivan', 'iran');
      freezeConflict(change, 'ahal', 'iran');
    });
    const fresh = { power: 'iran', since: 3, steps: 0, keptSince: 0 };
    expect(state.conflicts.slice(1)).toEqual([
      { id: 40, region: 'nakhchivan', member: 'azerbaijan', ...fresh },
      { id: 41, region: 'ahal', member: 'turkmenistan', ...fresh },
    ]);
    expect(state.nextId).toBe(42);
    expect(eventsOf(events, 'conflictFrozen')).toHaveLength(2);
  });

  it('R5.13 but one is frozen in each region at most', () => {
    const { state, events } = after(frozen(), (change) => freezeConflict(change, 'altai', 'china'));
    expect(state.conflicts).toEqual(frozen().conflicts);
    expect(events).toEqual([]);
  });

  it('R4.26 a settled conflict lets its keepers go, and only its own', () => {
    const keepers = [7, 9].map((keeping) => {
      return { owner: 'turkiye', kind: 'brigade', place: 'altai', keeping } as const;
    });
    const { state, events } = after(addUnits(frozen(), keepers), (change) => settleConflict(change, 7));
    expect(state.conflicts).toEqual([]);
    expect(state.units.slice(-2).map(({ keeping }) => keeping)).toEqual([null, 9]);
    expect(eventOf(events, 'conflictSettled')).toMatchObject({ region: 'altai', power: 'russia' });
  });

  it('R4.26 what is not there is neither advanced nor settled', () => {
    const { state, events } = after(frozen(), (change) => {
      advanceConflict(change, 8);
      settleConflict(change, 8);
    });
    expect(state).toEqual(frozen());
    expect(events).toEqual([]);
  });
});
