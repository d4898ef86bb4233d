import { beforeAll, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { settingsOf } from '../support/game.ts';

const GAMES = 30;
type Acts = readonly { readonly seat: MemberId; readonly action: Action }[];
let acts: Acts = [];
let lawless: Acts = [];

const play = (constraints: boolean, games: number): Acts =>
  Array.from({ length: games }, (_, seed) => seed + 40).flatMap(
    (seed) => playGame(LIBRARY, settingsOf({ seed, constraints }), 'steady').journal,
  );

beforeAll(() => {
  acts = play(true, GAMES);
  lawless = play(false, 6);
  // Two busy cores take their time over whole games.
}, 120_000);

const countOf = (seat: MemberId, holds: (action: Action) => boolean): number =>
  acts.filter((each) => each.seat === seat && holds(each.action)).length;

/** Members by how often they do something, the most first. */
const ranking = (holds: (action: Action) => boolean): MemberId[] =>
  MEMBER_IDS.toSorted((a, b) => countOf(b, holds) - countOf(a, holds));

test('Turkmenistan mediates, because its law lets it: without the law nobody does', () => {
  const mediates = (action: Action): boolean => action.kind === 'mediate';
  expect(countOf('turkmenistan', mediates)).toBeGreaterThan(2 * GAMES);
  expect(lawless.some(({ action }) => mediates(action))).toBe(false);
});

test('Türkiye minds its other alliance, and comes when it is called', () => {
  const toTheWest = (action: Action): boolean => action.kind === 'takeStance' && action.power === 'west';
  expect(ranking(toTheWest)[0]).toBe('turkiye');
  expect(ranking((action) => action.kind === 'answerCall' && action.hand === 'commit')[0]).toBe('turkiye');
});

test('Uzbekistan stays at home: it commits less than half as often as Türkiye', () => {
  const commits = (action: Action): boolean => action.kind === 'answerCall' && action.hand === 'commit';
  expect(countOf('uzbekistan', commits) * 2).toBeLessThan(countOf('turkiye', commits));
});

test('Azerbaijan presses claims, builds at its borders and mends its own quarrel', () => {
  expect(ranking(({ kind }) => kind === 'pressClaim')[0]).toBe('azerbaijan');
  expect(ranking(({ kind }) => kind === 'buildWorks')[0]).toBe('azerbaijan');
  expect(ranking(({ kind }) => kind === 'normaliseRelations')[0]).toBe('azerbaijan');
});

test('Kazakhstan looks to its own long border, and keeps Russia calm', () => {
  const home = new Set(LIBRARY.regions.filter(({ owner }) => owner === 'kazakhstan').map(({ id }) => id));
  const atHome = countOf('kazakhstan', (action) => action.kind === 'deployUnit' && home.has(action.to));
  expect(atHome * 2).toBeGreaterThan(countOf('kazakhstan', ({ kind }) => kind === 'deployUnit'));
  const calms = ranking((action) => action.kind === 'takeStance' && action.power === 'russia');
  expect(calms.slice(0, 2)).toContain('kazakhstan');
});

test('Kyrgyzstan, poor and courted, works against influence and takes up what is offered more than anybody', () => {
  const bargains = ({ kind }: Action): boolean => kind === 'acceptOffer' || kind === 'counterInfluence';
  expect(ranking(bargains)[0]).toBe('kyrgyzstan');
});
