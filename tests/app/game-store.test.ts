import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openGameStore } from '../../src/app/keeping/game-store.ts';
import type { KeptGame } from '../../src/app/keeping/kept-game.ts';

const game = (id: string, savedAt = 1): KeptGame => ({
  id,
  name: `Game ${id}`,
  savedAt,
  line: 'Year 1 of 3, dawn',
  text: `text of ${id}`,
});

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

test('what was kept is found again, by another visit too', async () => {
  await openGameStore().write(game('a'));
  const found = await openGameStore().read('a');
  expect(found).toEqual({ ok: true, value: { kind: 'game', game: game('a') } });
});

test('the game that was played last comes first', async () => {
  const store = openGameStore();
  for (const [id, savedAt] of [
    ['old', 10],
    ['new', 30],
    ['middle', 20],
  ] as const) {
    // oxlint-disable-next-line no-await-in-loop -- one after another, as they are played
    await store.write(game(id, savedAt));
  }
  const listed = await store.list();
  expect(listed.ok && listed.value.map((one) => (one.kind === 'game' ? one.game.id : one.id))).toEqual([
    'new',
    'middle',
    'old',
  ]);
});

test('a game is written in the place of itself, and removed', async () => {
  const store = openGameStore();
  await store.write(game('a'));
  await store.write({ ...game('a'), name: 'Renamed' });
  const renamed = await store.list();
  expect(renamed.ok && renamed.value).toMatchObject([{ game: { name: 'Renamed' } }]);
  await store.remove('a');
  expect(await store.list()).toEqual({ ok: true, value: [] });
  expect(await store.read('a')).toEqual({ ok: true, value: null });
});

test('a damaged record, and one of a later edition, are told apart and left alone', async () => {
  const store = openGameStore();
  await store.write(game('good'));
  const database = await openDB('kurultai', 1);
  await database.put('games', { id: 'bad', savedAt: 5, text: 'precious' });
  await database.put('games', { ...game('late'), form: 99 });
  database.close();
  const listed = await store.list();
  expect(listed.ok && listed.value.filter(({ kind }) => kind === 'unreadable')).toEqual([
    { kind: 'unreadable', id: 'bad', because: 'damaged', raw: 'precious' },
    { kind: 'unreadable', id: 'late', because: 'newer', raw: 'text of late' },
  ]);
});

test('a store that a later edition has laid out is refused, and nothing in it is touched', async () => {
  const later = await openDB('kurultai', 9, {
    upgrade: (database) => void database.createObjectStore('games', { keyPath: 'id' }),
  });
  await later.put('games', { id: 'theirs' });
  later.close();
  expect(await openGameStore().write(game('a'))).toEqual({ ok: false, trouble: 'newer' });
  const again = await openDB('kurultai', 9);
  expect(await again.getAllKeys('games')).toEqual(['theirs']);
  again.close();
});

test('a full disk is told from a store that is not to be had', async () => {
  const store = openGameStore();
  await store.write(game('a'));
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  expect(await store.write(game('b'))).toEqual({ ok: false, trouble: 'full' });
  expect(await store.read('a')).toMatchObject({ ok: true, value: { kind: 'game' } });
});

test('a browser that forbids storage says so, and is asked again the next time', async () => {
  const store = openGameStore();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  expect(await store.write(game('a'))).toEqual({ ok: false, trouble: 'blocked' });
  open.mockRestore();
  expect(await store.write(game('a'))).toEqual({ ok: true, value: null });
});
