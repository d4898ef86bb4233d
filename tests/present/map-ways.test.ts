import { expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Action } from '../../src/model/action.ts';
import type { RegionId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { mapModel } from '../../src/present/map-model.ts';
import { mapNews } from '../../src/present/map-news.ts';
import { unitInHand, wayOf } from '../../src/present/map-ways.ts';
import { createText } from '../../src/present/text.ts';
import { apply } from '../../src/rules/apply.ts';
import { setup } from '../../src/rules/setup.ts';
import { view } from '../../src/rules/view.ts';
import { settingsOf } from '../support/game.ts';

const text = createText();

/** Where an action took a unit, by the events it left: what the map may not contradict. */
function destination(before: State, after: State, { kind }: Action): RegionId | null {
  const news = after.log.slice(before.log.length);
  const moved = news.find((event) => event.kind === 'unitMoved');
  if (kind === 'deployUnit' && moved?.kind === 'unitMoved') return moved.toRegion;
  if (kind === 'commitUnit' && before.phase.kind === 'emergency') return before.phase.council.region;
  return null;
}

/** Every state of some played games, with what was done in it and what came of it. */
function* steps(seeds: readonly number[]) {
  for (const seed of seeds) {
    const settings = settingsOf({ seed });
    const begun = setup(LIBRARY, settings);
    if (!begun.ok) throw new Error(begun.refusal.kind);
    let state: State = begun.value;
    for (const { seat, action } of playGame(LIBRARY, settings, 'mixed').journal) {
      const step = apply(LIBRARY, state, seat, action);
      if (!step.ok) throw new Error(step.refusal.kind);
      const { state: after } = step.value;
      yield { seat, action, before: state, after };
      state = after;
    }
  }
}

const waysIn = (state: State) => mapModel(LIBRARY, view(LIBRARY, state, null), text).ways;

it('the way shown before an action is the way that its unit then goes, and stays while it is at work', () => {
  const ends: [shown: string, real: string][] = [];
  let atWork = 0;
  for (const { seat, action, before, after } of steps([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])) {
    const way = wayOf(LIBRARY, view(LIBRARY, before, seat), seat, action);
    const to = destination(before, after, action);
    if (!way || to === null) continue;
    ends.push([`${way.owner} ${way.path.at(-1)}`, `${seat} ${to}`]);
    if (action.kind !== 'commitUnit' || after.phase.kind !== 'emergency') continue;
    expect(waysIn(after)).toContainEqual(way);
    atWork += 1;
  }
  expect(ends.map(([shown]) => shown)).toEqual(ends.map(([, real]) => real));
  expect(ends.length).toBeGreaterThan(12);
  expect(atWork).toBeGreaterThan(3);
});

it('at night a way leads to every crisis from where the units stand that meet it', () => {
  const counts: [shown: number, sent: number][] = [];
  for (const { before } of steps([1, 2, 3, 4])) {
    if (before.phase.kind !== 'night') continue;
    const sent = before.crises.flatMap(({ region, contributions }) =>
      contributions.flatMap(({ units }) =>
        units.filter((id) => before.units.some((unit) => unit.id === id && unit.place !== region)),
      ),
    );
    counts.push([waysIn(before).length, sent.length]);
  }
  expect(counts.map(([shown]) => shown)).toEqual(counts.map(([, sent]) => sent));
  expect(Math.max(...counts.map(([, sent]) => sent))).toBeGreaterThan(1);
});

it('the unit in hand is the one that was picked, or that somebody thinks of picking', () => {
  const picked: [shown: unknown, real: unknown][] = [];
  for (const { seat, action, before, after } of steps([3, 4])) {
    if (action.kind === 'pickUnit') {
      const unit = { owner: seat, kind: action.unit, place: action.from };
      picked.push([unitInHand(before, seat, action), unit], [unitInHand(after, seat, null), unit]);
    } else if (before.phase.kind !== 'operations' || before.phase.step.kind !== 'deploying') {
      picked.push([unitInHand(before, seat, action), null]);
    }
  }
  expect(picked.map(([shown]) => shown)).toEqual(picked.map(([, real]) => real));
  expect(picked.some(([, real]) => real !== null)).toBe(true);
});

it('the map tells an act of the night in the words of the log, where it happened', () => {
  const news = mapNews(LIBRARY, text, {
    kind: 'conflictFrozen',
    at: 1,
    region: 'kura-araz',
    power: 'armenia',
  });
  expect(news).toEqual({
    line: text.event({ kind: 'conflictFrozen', at: 1, region: 'kura-araz', power: 'armenia' }),
    region: 'kura-araz',
    power: 'armenia',
    good: false,
  });
  const acted = (act: string, target: string) =>
    mapNews(LIBRARY, text, { kind: 'powerActed', at: 1, power: 'russia', row: 'russia-relax', act, target });
  expect(acted('relax', '')).toMatchObject({ region: null, good: true });
  expect(acted('coerce', 'altai')).toMatchObject({ region: 'altai', good: false });
  const owner = LIBRARY.regions.find(({ id }) => id === acted('coerce', 'uzbekistan').region)?.owner;
  expect(owner).toBe('uzbekistan');
});
