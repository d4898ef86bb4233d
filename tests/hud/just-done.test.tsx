// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { JustDone } from '../../src/hud/actions/news.tsx';
import { Desk, DeskProvider } from '../../src/hud/game/desk.ts';
import { inPhase, newSession, playUntil, tableOf } from './new-table.ts';

let place: HTMLElement;
let desk: Desk;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  desk = new Desk(tableOf(playUntil(newSession(), inPhase('operations'))));
});
afterEach(() => {
  render(null, place);
  place.remove();
  desk.game.dispose();
});

const said = (): string => {
  void act(() => {
    render(
      <DeskProvider value={desk}>
        <JustDone />
      </DeskProvider>,
      place,
    );
  });
  return place.textContent ?? '';
};

test('what a seat has done stands before it, with what it cost and moved, until it hands over', () => {
  const { game } = desk;
  const seat = game.acting.value;
  expect(said()).toBe('');
  game.act({ kind: 'takeStance', power: 'russia', stance: 'reassure' });
  const name = game.text.name('member', seat ?? 'turkiye');
  const told = said();
  expect(told).toContain(`${name} reassured Russia`);
  // One thing, with its price and its effect.
  expect(place.querySelectorAll('li')).toHaveLength(1);
  expect(place.querySelector('.consequences')?.textContent).toMatch(/¤1.*Tension with Russia fell/);
  game.undo();
  expect(said()).toBe('');
  game.act({ kind: 'passTurn' });
  expect(said()).toContain(name);
  game.act({ kind: 'handOver' });
  expect(game.acting.value).not.toBe(seat);
  expect(said()).toBe('');
});
