import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { GameDraft } from '../../src/hud/new-game/draft.ts';
import {
  chairDraft,
  gameOf,
  lessonDraft,
  newDraft,
  problemsOf,
  seedOf,
  treatyOf,
  withSwitch,
} from '../../src/hud/new-game/draft.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { setup } from '../../src/rules/setup.ts';

test('alone begins with one person, a table with six', () => {
  const people = (draft: GameDraft): number =>
    Object.values(draft.seats).filter(({ person }) => person).length;
  expect(people(newDraft('alone', 1))).toBe(1);
  expect(people(newDraft('table', 1))).toBe(6);
  expect(problemsOf(newDraft('table', 1))).toEqual([]);
});

test('One Chair gives one seat to a person and takes everything else from its scenario', () => {
  const draft = chairDraft(LIBRARY, 'uzbekistan', 9);
  expect(problemsOf(draft)).toEqual([]);
  const { setup: made, seats } = gameOf(draft);
  expect(made).toEqual({
    scenario: 'one-chair',
    years: 3,
    seed: 9,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  });
  expect(MEMBER_IDS.filter((member) => seats[member]?.kind === 'person')).toEqual(['uzbekistan']);
  expect(seats.turkiye).toEqual({ kind: 'bot', temperament: 'by-lot', strength: 'steady' });
});

test('a lesson begins with its scenario and six people', () => {
  const draft = lessonDraft(LIBRARY, 9);
  expect(draft.scenario).toBe('lesson-90');
  expect(Object.values(draft.seats).every(({ person }) => person)).toBe(true);
});

test('six bots need somebody who says that they only watch', () => {
  const draft = newDraft('table', 1);
  const seats = { ...draft.seats };
  for (const member of MEMBER_IDS) seats[member] = { ...seats[member], person: false };
  expect(problemsOf({ ...draft, seats })).toEqual(['watchNeeded']);
  expect(problemsOf({ ...draft, seats, watch: true })).toEqual([]);
});

test.each([
  ['0', 0],
  ['4294967295', 4294967295],
  [' 7 ', 7],
  ['4294967296', null],
  ['-1', null],
  ['1.5', null],
  ['abc', null],
  ['', null],
])('the seed “%s” is read as %s', (typed, seed) => {
  expect(seedOf(typed)).toBe(seed);
});

test('causes are added and taken out, and the last one leaves a problem behind', () => {
  const draft = newDraft('table', 1);
  const treaty = treatyOf(LIBRARY, draft);
  const wide = withSwitch(treaty, 'casus', 'terrorism');
  expect(wide.casus).toEqual(['armed-attack', 'terrorism']);
  const none = withSwitch(treaty, 'casus', 'armed-attack');
  expect(problemsOf({ ...draft, treaty: none })).toEqual(['casusNeeded']);
  expect(withSwitch(treaty, 'decision', 'two-thirds').decision).toBe('two-thirds');
});

test('a draft without problems is a game that the rules begin', () => {
  const draft = newDraft('alone', 5);
  const own = { ...draft, treaty: withSwitch(treatyOf(LIBRARY, draft), 'casus', 'hybrid') };
  for (const each of [draft, own]) {
    const game = gameOf(each);
    expect(setup(LIBRARY, game.setup).ok).toBe(true);
    expect(game.seats.kazakhstan).toEqual({ kind: 'person', name: '' });
    expect(game.seats.turkiye).toEqual({ kind: 'bot', temperament: 'by-lot', strength: 'steady' });
  }
});
