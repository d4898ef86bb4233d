// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { GameStore } from '../../src/app/keeping/game-store.ts';
import type { KeptRecord } from '../../src/app/keeping/kept-game.ts';
import { routeOf } from '../../src/app/keeping/route.ts';
import { openPage } from '../../src/app/pages.tsx';
import { LIBRARY } from '../../src/content/library.ts';
import { printWords } from '../../src/content/text/en/print.ts';
import { ui } from '../../src/content/text/en/ui.ts';
import { saveTroubleText } from '../../src/present/error-text.ts';
import { createText } from '../../src/present/text.ts';
import { gameCode } from '../../src/replay/game-code.ts';
import { parseSave } from '../../src/replay/save.ts';
import { newSession } from '../hud/new-table.ts';

const SEED = 2_718_281_828;
const text = createText();
let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  location.hash = '';
});

const kept = (saved: string): KeptRecord => ({
  kind: 'game',
  game: { id: 'a', name: '', savedAt: 1, line: '', text: saved },
});

/** A store in which this alone lies under every name. */
function storeOf(read: Awaited<ReturnType<GameStore['read']>>): GameStore {
  const refuse = (): never => {
    throw new Error('no page writes of itself');
  };
  return { list: refuse, write: refuse, remove: refuse, read: () => Promise.resolve(read) };
}

/** Opens an address as the page does. */
async function open(address: string, read: Awaited<ReturnType<GameStore['read']>>): Promise<void> {
  location.hash = address;
  const page = await openPage(routeOf(location.hash), storeOf(read));
  await act(() => render(page, place));
}

const alerts = (): readonly (string | null)[] =>
  [...place.querySelectorAll('[role=alert]')].map(({ textContent }) => textContent);

const lost = (because: 'newer' | 'damaged'): KeptRecord => ({
  kind: 'unreadable',
  id: 'a',
  because,
  raw: '{}',
});

/** What is said of the text of a file that is no game: why, too. */
function unreadable(saved: string): string {
  const parsed = parseSave(LIBRARY, saved);
  if (parsed.ok) throw new Error('it is a game');
  const reason = saveTroubleText(text, parsed.error);
  expect(reason.length).toBeGreaterThan(10);
  return text.ui('openFailed', { reason });
}

describe.each(['#/debrief/a', '#/print/a'])('where %s has no game to open', (address) => {
  test.each([
    ['there is none', { ok: true, value: null }, ui.noSuchGame],
    ['it is damaged', { ok: true, value: lost('damaged') }, ui.unreadableDamaged],
    ['a later edition wrote it', { ok: true, value: lost('newer') }, ui.unreadableNewer],
    ['the browser keeps nothing', { ok: false, trouble: 'blocked' }, ui.storeBlocked],
    ['its text is empty', { ok: true, value: kept('') }, unreadable('')],
    ['its text is no game', { ok: true, value: kept('{"kurultai":1') }, unreadable('{"kurultai":1')],
  ] as const)('the page says that %s, and there is a way back', async (_, read, says) => {
    await open(address, read);
    expect(alerts()).toEqual([says]);
    const back = [...place.querySelectorAll('button')].find(
      ({ textContent }) => textContent === text.ui('back'),
    );
    void act(() => back!.click());
    expect(routeOf(location.hash)).toEqual({ kind: 'title' });
  });
});

test('slips of a kept game carry its code, the same for all, and its seed is nowhere on paper', async () => {
  await open('#/print/a', { ok: true, value: kept(newSession(undefined, { seed: SEED }).save()) });
  const codes = [...place.querySelectorAll('.print-code')].map(({ textContent }) => textContent);
  expect(codes.length).toBeGreaterThan(30);
  expect(new Set(codes)).toEqual(new Set([text.fill(printWords.gameCode, { code: String(gameCode(SEED)) })]));
  const sheets = [...place.querySelectorAll('.print-sheet')].map(({ innerHTML }) => innerHTML);
  expect(sheets.filter((sheet) => sheet.includes(String(SEED)))).toEqual([]);
});

test('slips of a game to come leave room for a code', async () => {
  await open('#/print?scenario=standard', { ok: true, value: null });
  const codes = [...place.querySelectorAll('.print-code')].map(({ textContent }) => textContent);
  expect(codes.length).toBeGreaterThan(30);
  expect(codes.filter((code) => /\d/.test(code))).toEqual([]);
});
