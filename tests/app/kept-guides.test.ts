import { beforeEach, describe, expect, test, vi } from 'vitest';
import { guidedBefore, keepGuide, keptGuide } from '../../src/app/kept-guides.ts';

const KEY = 'kurultai.guide';
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  return () => vi.unstubAllGlobals();
});

describe('what the browser keeps of guides', () => {
  test('a guide is found again under its own game', () => {
    keepGuide('one', { shown: ['chair'], hidden: false });
    keepGuide('two', { shown: [], hidden: false });
    expect(keptGuide('one')).toEqual({ shown: ['chair'], hidden: false });
    expect(keptGuide('two')).toEqual({ shown: [], hidden: false });
    expect(keptGuide('three')).toBeNull();
    expect(keptGuide('constructor')).toBeNull();
  });

  test('a guide is over once it was sent away or read to the end, and stays so', () => {
    keepGuide('one', { shown: ['chair'], hidden: false });
    expect(guidedBefore()).toBe(false);
    keepGuide('one', { shown: ['chair'], hidden: true });
    expect(guidedBefore()).toBe(true);
    keepGuide('two', { shown: [], hidden: false });
    expect(guidedBefore()).toBe(true);
    kept.clear();
    keepGuide('one', { shown: ['result'], hidden: false });
    expect(guidedBefore()).toBe(true);
  });

  test('of many games the last dozen are remembered', () => {
    for (let game = 0; game < 20; game += 1) keepGuide(`game-${game}`, { shown: [], hidden: false });
    expect(keptGuide('game-7')).toBeNull();
    expect(keptGuide('game-8')).not.toBeNull();
  });

  test.each([
    '',
    'null',
    '7',
    '[]',
    '{"done":1,"games":[3]}',
    '{"games":{"one":{"shown":"chair","hidden":false}}}',
    '{"games":{"one":{"shown":[1],"hidden":false}}}',
    '{"games":{"one":{"shown":[]}}}',
  ])('damaged data counts as nothing: %s', (text) => {
    kept.set(KEY, text);
    expect(keptGuide('one')).toBeNull();
    expect(guidedBefore()).toBe(false);
    keepGuide('one', { shown: [], hidden: false });
    expect(keptGuide('one')).not.toBeNull();
  });
});
