import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Accession } from '../../../src/model/accession.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { legal } from '../../../src/rules/legal.ts';
import { fullMembers, parties } from '../../../src/rules/membership.ts';
import { setup } from '../../../src/rules/setup.ts';
import { withMember, withState, withYear } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { begin, doAction, refusalOf, settingsOf, take } from '../../support/game.ts';
import { scenarioLibrary } from '../../support/library.ts';
import { founded, founding, left } from './founding-table.ts';

/** A year's national orders at a table that is otherwise as given. */
function orders(state: State): State {
  return {
    ...state,
    phase: {
      kind: 'agenda',
      stage: 'orders',
      programme: 10,
      projects: [],
      firstSite: null,
      motion: null,
      motionChosen: true,
      finished: [],
    },
    now: { ...state.now, programme: 10, assessed: { azerbaijan: 3, turkiye: 7 } },
  };
}

const opened = (state: State): State => doAction(state, 'azerbaijan', { kind: 'bringIntoForce' });

describe('accession at the founding', () => {
  it('R8.9 the others say in table order how they stand; founders are bound already', () => {
    let state = left(founding(), 8);
    const order: MemberId[] = [];
    while (state.phase.kind === 'founding' && state.phase.stage === 'accession') {
      const seat = actors(LIBRARY, state)[0] as MemberId;
      order.push(seat);
      expect(legal(LIBRARY, state, seat)).toHaveLength(3);
      state = doAction(state, seat, { kind: 'declareAccession', accession: 'outside' });
    }
    expect(order).toEqual(['kazakhstan', 'kyrgyzstan', 'uzbekistan', 'turkmenistan']);
    expect(parties(BOOK, state)).toEqual(['azerbaijan', 'turkiye']);
  });

  it('R8.9 each ratification raises Will by one, three at most, and alarms the power that the law calms', () => {
    const all = { kazakhstan: 'ratified', kyrgyzstan: 'ratified', uzbekistan: 'ratified' } as const;
    const state = founded({ ...all, turkmenistan: 'ratified' });
    expect(shiftsOf(state, 'will', { label: 'ratified' })).toEqual([1, 1, 1]);
    expect(state.will).toBe(7);
    expect(shiftsOf(state, 'tension', { power: 'russia', label: 'ratified' })).toEqual([1, 1, 1]);
    expect(shiftsOf(state, 'tension', { power: 'iran', label: 'ratified' })).toEqual([1]);
  });

  it('R8.9 an observer alarms that power only where it has influence 2 or more', () => {
    const state = founded({
      kazakhstan: 'observer',
      uzbekistan: 'observer',
      turkmenistan: 'observer',
    });
    expect(shiftsOf(state, 'tension', { label: 'observes' })).toEqual([1]);
    expect(shiftsOf(state, 'tension', { label: 'observes', power: 'russia' })).toEqual([1]);
    expect(state.will).toBe(4);
  });

  it('R8.9 then the first commander is drawn among the full members, and the first dawn breaks', () => {
    const commanders = new Set<MemberId>();
    for (let seed = 1; seed <= 30; seed += 1) {
      const state = opened(founded({ kazakhstan: 'ratified' }, founding({ seed })));
      expect(state.phase).toEqual({ kind: 'dawn' });
      expect(state.year).toBe(1);
      expect(eventOf(state, 'treatyEnteredForce').count).toBe(3);
      commanders.add(state.commander);
    }
    expect([...commanders].toSorted()).toEqual(['azerbaijan', 'kazakhstan', 'turkiye']);
  });

  it('R8.9 a party that its law keeps from being full is not drawn, unless laws do not bind', () => {
    const drawn = (accession: Accession, constraints: boolean): MemberId[] =>
      Array.from({ length: 30 }, (_, seed) => {
        const state = founded({ turkmenistan: accession }, founding({ seed, constraints }));
        return opened(state).commander;
      });
    // Not even to be passed over at the first dawn: that would give the next in order twice the chance.
    expect(drawn('ratified', true)).toEqual(drawn('observer', true));
    expect(new Set(drawn('ratified', true)).size).toBe(2);
    expect(drawn('ratified', false)).toContain('turkmenistan');
  });

  it('R3.7 where the treaty has a lead state, it is the largest income among those that are bound', () => {
    const state = opened(founded({}, founding({ treaty: 'atlantic' })));
    expect([state.lead, state.commander]).toEqual(['turkiye', 'turkiye']);
  });

  it('R8.7 in other scenarios everybody is bound, and nothing is kept of it', () => {
    const state = begin();
    expect('accession' in state).toBe(false);
    expect(parties(BOOK, state)).toEqual([...MEMBER_IDS]);
    expect(state.phase.kind).toBe('dawn');
  });

  it('R3.5 founders that cannot fund the smallest programme between them found nothing', () => {
    const library = scenarioLibrary({ founding: { founders: ['kyrgyzstan', 'turkmenistan'] } });
    const begun = setup(library, settingsOf({ scenario: 'test', years: 3 }));
    expect(begun).toMatchObject({ ok: false, refusal: { kind: 'programme-not-fundable' } });
  });
});

describe('accession later', () => {
  const two = orders(opened(founded({ uzbekistan: 'observer' })));

  it('R8.12 whoever is outside or observes may change once a year, with what follows from it', () => {
    const { state, events } = take(two, 'kazakhstan', { kind: 'declareAccession', accession: 'observer' });
    expect(state.accession?.kazakhstan).toBe('observer');
    expect(shiftsOf(events, 'tension', { label: 'observes' })).toEqual([1]);
    expect(refusalOf(state, 'kazakhstan', { kind: 'declareAccession', accession: 'ratified' })?.kind).toBe(
      'already-taken-this-year',
    );
    const back = doAction(two, 'uzbekistan', { kind: 'declareAccession', accession: 'outside' });
    expect(back.accession?.uzbekistan).toBe('outside');
  });

  it('R8.12 nobody says again what it said before, and whoever has ratified stays', () => {
    const same = { kind: 'declareAccession', accession: 'observer' } as const;
    expect(refusalOf(two, 'uzbekistan', same)?.kind).toBe('already-done');
    expect(refusalOf(two, 'azerbaijan', { ...same, accession: 'outside' })?.kind).toBe('nothing-to-do');
    expect(legal(LIBRARY, two, 'azerbaijan').map(({ kind }) => kind)).not.toContain('declareAccession');
  });

  it('R8.12 in the last year the treaty is closed', () => {
    const last = withState(two, { year: 8 });
    const ratify = { kind: 'declareAccession', accession: 'ratified' } as const;
    expect(refusalOf(last, 'kazakhstan', ratify)?.kind).toBe('closed-to-accession');
    expect(refusalOf(withState(two, { year: 7 }), 'kazakhstan', ratify)).toBeNull();
  });

  it('R8.12 whoever ratifies is full at once, and shares are worked out anew', () => {
    const state = doAction(two, 'kazakhstan', { kind: 'declareAccession', accession: 'ratified' });
    expect(fullMembers(BOOK, state)).toEqual(['azerbaijan', 'turkiye', 'kazakhstan']);
    const { assessed } = state.now;
    const sum = Object.values(assessed).reduce((all, share) => all + share, 0);
    expect(sum).toBe(10);
    expect(assessed.kazakhstan).toBeGreaterThan(0);
    expect(assessed.turkiye).toBeLessThan(7);
    expect(assessed.kyrgyzstan).toBe(0);
  });

  it('R8.9 R8.12 the fourth to ratify raises Will no more, whenever it does', () => {
    const three = { kazakhstan: 'ratified', kyrgyzstan: 'ratified', uzbekistan: 'ratified' } as const;
    const state = orders(opened(founded(three)));
    const { events } = take(state, 'turkmenistan', { kind: 'declareAccession', accession: 'ratified' });
    expect(shiftsOf(events, 'will')).toEqual([]);
    expect(shiftsOf(events, 'tension', { power: 'iran' })).toEqual([1]);
  });

  it('R8.11 an observer pays ¤1 at dawn, if it has it', () => {
    const state = founded({ kazakhstan: 'observer', kyrgyzstan: 'outside' });
    const after = opened(state);
    expect(paidFor(after, 'observer-fee')).toEqual([{ payer: 'kazakhstan', payee: 'fund', amount: 1 }]);
    expect(after.fund).toBe(1);
    const poor = opened(withMember(state, 'kazakhstan', { incomeShift: -20 }));
    expect(paidFor(poor, 'observer-fee')).toEqual([]);
  });

  it('R8.12 it is said in the log, and may be taken back while the orders are open (R9.2)', () => {
    const { state, events } = take(withYear(two, {}), 'kyrgyzstan', {
      kind: 'declareAccession',
      accession: 'ratified',
    });
    expect(eventsOf(events, 'accessionDeclared')).toMatchObject([
      { member: 'kyrgyzstan', accession: 'ratified', again: 'yes' },
    ]);
    expect(state.undoable).toBe(true);
  });
});
