import { expect, test } from 'vitest';
import { gameAddress, routeOf } from '../../src/app/keeping/route.ts';

test('an address without a place asks for the title', () => {
  expect(['', '#', '#/'].map((hash) => routeOf(hash).kind)).toEqual(['title', 'title', 'title']);
});

test('a game’s address asks for that game', () => {
  expect(routeOf(gameAddress('k3-x_9'))).toEqual({ kind: 'game', id: 'k3-x_9' });
});

test('any other asks for nothing there is, and is repeated cut short', () => {
  for (const hash of ['#/game/', '#/game/a b', '#/games/a', '#/game/a/b', '#treaty']) {
    expect(routeOf(hash)).toEqual({ kind: 'nowhere', asked: hash });
  }
  expect(routeOf(`#/${'x'.repeat(500)}`)).toMatchObject({ asked: expect.stringMatching(/^.{80}$/) });
});
