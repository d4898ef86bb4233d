import { expect, test } from 'vitest';
import {
  chairAddress,
  gameAddress,
  libraryAddress,
  printAddress,
  routeOf,
} from '../../src/app/keeping/route.ts';
import { nowhereText } from '../../src/app/keeping/shelf.ts';

test('an address without a place asks for the title', () => {
  expect(['', '#', '#/'].map((hash) => routeOf(hash).kind)).toEqual(['title', 'title', 'title']);
});

test('a game’s address asks for that game', () => {
  expect(routeOf(gameAddress('k3-x_9'))).toEqual({ kind: 'game', id: 'k3-x_9' });
});

test('One Chair’s address asks for it with what it names', () => {
  expect(routeOf(chairAddress())).toEqual({ kind: 'chair', query: '' });
  expect(routeOf(chairAddress('seed=7&seat=kazakhstan'))).toEqual({
    kind: 'chair',
    query: 'seed=7&seat=kazakhstan',
  });
  expect(routeOf('#/chairs')).toMatchObject({ kind: 'nowhere' });
});

test('a reading room’s address asks for that room and for what lies open in it', () => {
  expect(routeOf('#/library')).toEqual({ kind: 'library', room: 'atlas', id: null });
  expect(routeOf(libraryAddress('concepts'))).toEqual({ kind: 'library', room: 'concepts', id: null });
  expect(routeOf(libraryAddress('rulebook', 'R5.14'))).toEqual({
    kind: 'library',
    room: 'rulebook',
    id: 'R5.14',
  });
  expect(routeOf('#/library/atlas/T%C3%BCrkiye')).toEqual({ kind: 'library', room: 'atlas', id: 'Türkiye' });
  expect(routeOf('#/library/atlas/%E0%A4%A')).toMatchObject({ id: '%E0%A4%A' });
});

test('paper is asked for with a query, for a kept game or for one to come', () => {
  expect(routeOf('#/print')).toEqual({ kind: 'print', id: null, query: '' });
  expect(routeOf(printAddress(null, 'scenario=lesson-90'))).toEqual({
    kind: 'print',
    id: null,
    query: 'scenario=lesson-90',
  });
  expect(routeOf(printAddress('k3-x_9', ''))).toEqual({ kind: 'print', id: 'k3-x_9', query: '' });
  expect(routeOf(printAddress('k3-x_9', 'paper=letter'))).toMatchObject({
    id: 'k3-x_9',
    query: 'paper=letter',
  });
});

test('any other asks for nothing there is, and is repeated cut short', () => {
  for (const hash of [
    '#/game/',
    '#/game/a b',
    '#/games/a',
    '#/game/a/b',
    '#/print/a/b',
    '#/prints',
    '#treaty',
  ]) {
    expect(routeOf(hash)).toMatchObject({ kind: 'nowhere', asked: hash });
  }
  expect(routeOf(`#/${'x'.repeat(500)}`)).toMatchObject({ asked: expect.stringMatching(/^.{80}$/) });
});

test('an address that leads nowhere is told with the nearest that leads somewhere', () => {
  const told = (hash: string): string => {
    const route = routeOf(hash);
    return route.kind === 'nowhere' ? nowhereText(route) : route.kind;
  };
  expect(told('#/gmae/k3')).toBe('There is nothing at this address: “#/gmae/k3”. Did you mean “#/game/k3”?');
  expect(told('#/LABS?treaties=a')).toContain('Did you mean “#/lab?treaties=a”?');
  expect(told('#/chairs')).toContain('Did you mean “#/chair”?');
  expect(told('#/print/a/b')).toContain('Did you mean “#/print”?');
  expect(told('#/rulebook/R5.3')).toContain('Did you mean “#/library/rulebook/R5.3”?');
  expect(told('#/atlsa')).toContain('Did you mean “#/library/atlas”?');
  // A game without a name is none, and nothing comes near this.
  expect(told('#/gmae')).toBe('There is nothing at this address: “#/gmae”.');
  expect(told('#treaty')).toBe('There is nothing at this address: “#treaty”.');
  // What was asked is said as it was asked.
  expect(told('#/$&{meant}')).toBe('There is nothing at this address: “#/$&{meant}”.');
});
