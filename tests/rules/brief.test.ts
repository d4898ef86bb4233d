import { expect, test } from 'vitest';
import { openBook } from '../../src/rules/book.ts';
import { roomForCrisis, roomForStrike, roomForTest } from '../../src/rules/brief.ts';
import { options, refusal } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';
import { withScenario } from '../../src/replay/scenario-check.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { CouncilRecord } from '../../src/model/records.ts';
import type { State } from '../../src/model/state.ts';

const STRIKE = { year: 2, power: 'iran', region: 'nakhchivan', attribution: 'disputed' } as const;
const library = (brief: boolean, strike = STRIKE as Omit<typeof STRIKE, 'year'> & { year: number }) =>
  withScenario(LIBRARY, {
    id: 'short',
    years: { standard: 3, choices: [3] },
    treaty: 'op-ed',
    strikes: [strike],
    ...(brief ? { brief } : {}),
  });

function begun(brief: boolean): State {
  const made = setup(library(brief), {
    scenario: 'short',
    years: 3,
    seed: 7,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  });
  if (!made.ok) throw new Error(made.refusal.kind);
  return made.value;
}

/** Operations of that year, with the commander's turn. */
function operations(state: State): State {
  const turns = [state.commander];
  return { ...state, phase: { kind: 'operations', turns, turn: 0, step: { kind: 'choose' }, refused: [] } };
}

test('R8.14 a claim is neither offered nor taken in a brief game', () => {
  const claim = LIBRARY.claims[0]!;
  for (const brief of [true, false]) {
    const state = { ...operations({ ...begun(brief), commander: claim.member }), year: 1 };
    const action = { kind: 'pressClaim', claim: claim.id } as const;
    const offered = options(library(brief), state, claim.member).filter(
      (each) => each.action.kind === 'pressClaim',
    );
    expect(offered.length > 0).toBe(!brief);
    expect(refusal(library(brief), state, claim.member, action)?.rule).toBe(brief ? 'R8.14' : undefined);
  }
});

test('R8.14 the first year has no council, and in the year of a scheduled strike no other strike and no crisis has one', () => {
  const book = openBook(library(true));
  const first = begun(true);
  const second = { ...first, year: 2 };
  expect([roomForStrike(book, first, 'russia'), roomForCrisis(book, first)]).toEqual([false, false]);
  expect(roomForStrike(book, second, 'russia')).toBe(false);
  expect(roomForStrike(book, second, 'iran')).toBe(true);
  expect(roomForCrisis(book, second)).toBe(false);
});

test('R8.14 in the last year the test goes before a crisis', () => {
  const book = openBook(library(true));
  const last = { ...begun(true), year: 3 };
  expect(roomForStrike(book, last, 'russia')).toBe(true);
  expect(roomForCrisis(book, last)).toBe(false);
  expect(roomForCrisis(book, { ...last, now: { ...last.now, tested: true } })).toBe(true);
});

test('R8.14 a game that is not brief has room for all of them', () => {
  const book = openBook(library(false));
  const second = { ...begun(false), year: 2 };
  expect([roomForStrike(book, second, 'russia'), roomForCrisis(book, second)]).toEqual([true, true]);
});

/** As if a council had sat in that year. */
const after = (state: State, year: number): State => ({
  ...state,
  councils: [{ year, outcome: 'none' } as CouncilRecord],
});
/** As if one more incident waited for its council. */
const waiting = (state: State): State => ({
  ...state,
  phase: { kind: 'night', stage: 'before', waiting: [{} as CouncilRecord['council']], powers: [] },
});

test('R8.14 where a strike is scheduled for the first year, its author alone may strike, once', () => {
  const book = openBook(library(true, { ...STRIKE, year: 1 }));
  const first = begun(true);
  const { iran } = first.powers;
  expect(roomForStrike(book, first, 'iran')).toBe(true);
  expect(roomForStrike(book, first, 'russia')).toBe(false);
  const struck = { ...first, powers: { ...first.powers, iran: { ...iran, lastStrike: 1 } } };
  expect(roomForStrike(book, struck, 'iran')).toBe(false);
});

test('R8.14 whose author struck the year before, its council is kept all the same', () => {
  const book = openBook(library(true));
  const second = { ...begun(true), year: 2 };
  const rested = {
    ...second,
    powers: { ...second.powers, iran: { ...second.powers.iran, lastStrike: 1 } },
  };
  expect(roomForStrike(book, rested, 'russia')).toBe(false);
});

test('R8.14 no year has a second council: neither of a strike, nor of a crisis, nor of the test', () => {
  const book = openBook(library(true));
  const last = { ...begun(true), year: 3, now: { ...begun(true).now, tested: true } };
  const rooms = (state: State): boolean[] => [
    roomForStrike(book, state, 'russia'),
    roomForCrisis(book, state),
    roomForTest(book, state),
  ];
  expect(rooms(last)).toEqual([true, true, true]);
  expect(rooms(after(last, 2))).toEqual([true, true, true]);
  expect(rooms(after(last, 3))).toEqual([false, false, false]);
  expect(rooms(waiting(last))).toEqual([false, false, false]);
  const sitting = { ...last, phase: { kind: 'emergency' } as State['phase'] };
  expect(rooms(sitting)).toEqual([false, false, false]);
});
