import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { GameTable } from '../../src/hud/game/game-table.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { createText } from '../../src/present/text.ts';
import { inPhase, newSession, playUntil, tableOf } from './new-table.ts';

const TEXT = createText('en');

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Fills the open folder with the first that is possible of each, and seals it. */
function sealFolder(table: GameTable): void {
  const pick = (kind: string): void => {
    const option = table.options.value.find((each) => each.action.kind === kind && each.refusal === null);
    if (option) table.act(option.action);
  };
  for (const kind of ['answerEnvelope', 'pledgeFunds', 'castBallot', 'sealFolder']) pick(kind);
}

test('between hand-overs the page holds what everybody may see, and an open folder what its seat may', () => {
  const session = playUntil(newSession(), inPhase('folders'));
  const table = tableOf(session);
  const [first, second] = MEMBER_IDS;
  expect(table.moment.value).toEqual({ kind: 'private', seats: MEMBER_IDS });
  expect(table.viewer.value).toBeNull();
  expect(table.view.value).toEqual(session.view(null));
  expect(table.options.value).toEqual([]);

  table.open(first);
  expect(table.viewer.value).toBe(first);
  expect(table.view.value).toEqual(session.view(first));
  expect(table.options.value.length).toBeGreaterThan(0);

  table.cover();
  expect(table.view.value).toEqual(session.view(null));
  expect(table.acting.value).toBe(first);

  table.open(first);
  sealFolder(table);
  expect(table.viewer.value).toBeNull();
  expect(table.view.value).toEqual(session.view(null));
  expect(table.acting.value).toBe(second);
});

test('to a page that only looks on, nobody speaks where several are asked', () => {
  const asked = (kind: 'agenda' | 'corridor' | 'folders', looksOn: boolean): string | null =>
    new GameTable(playUntil(newSession(), inPhase(kind)), TEXT, {
      botPauseMs: () => 0,
      onChange: () => undefined,
      looksOn,
    }).acting.value;
  expect([asked('corridor', true), asked('folders', true)]).toEqual([null, null]);
  expect(MEMBER_IDS).toContain(asked('corridor', false));
  // The commander alone sets the programme, and the wall says so.
  expect(asked('agenda', true)).toBe(asked('agenda', false));
});

test('the timer of the talks stops with the talks', () => {
  const table = tableOf(playUntil(newSession(), inPhase('corridor')));
  table.talksEnd.value = 1;
  table.act({ kind: 'leaveCorridor' });
  expect(table.talksEnd.value).toBe(1);
  table.finishAll({ kind: 'leaveCorridor' });
  expect(table.talksEnd.value).toBeNull();
});

test('somebody else may go first', () => {
  const table = tableOf(playUntil(newSession(), inPhase('folders')));
  table.speakFor('uzbekistan');
  expect(table.acting.value).toBe('uzbekistan');
  expect(table.viewer.value).toBeNull();
});

test('one person alone is never handed the screen', () => {
  const session = playUntil(newSession(['kazakhstan']), inPhase('folders'));
  const table = tableOf(session);
  vi.runOnlyPendingTimers();
  expect(table.moment.value).toEqual({ kind: 'private', seats: ['kazakhstan'] });
  expect(table.viewer.value).toBe('kazakhstan');
  expect(table.view.value).toEqual(session.view('kazakhstan'));
});

test('sealed councils and renewal ballots are private, open hands are not', () => {
  const open = playUntil(newSession(), inPhase('emergency', 'hands'));
  expect(tableOf(open).moment.value.kind).toBe('open');
  const sealed = playUntil(newSession(MEMBER_IDS, { council: 'sealed' }), inPhase('emergency', 'hands'));
  expect(tableOf(sealed).moment.value.kind).toBe('private');
});

test('a game taken up in the middle of a folder goes on with that folder', () => {
  const session = playUntil(newSession(), inPhase('folders'));
  const table = tableOf(session);
  table.open('kyrgyzstan');
  table.act({ kind: 'pledgeFunds', notch: 'none' });
  const loaded = Session.load(LIBRARY, table.save());
  if (!loaded.ok) throw new Error(loaded.error.kind);
  const again = tableOf(loaded.value);
  expect(again.acting.value).toBe('kyrgyzstan');
  expect(again.viewer.value).toBeNull();
  again.open('kyrgyzstan');
  const pledge = again.view.value.phase;
  expect(pledge.kind === 'folders' && pledge.folders.kyrgyzstan?.notch).toBe('none');
});

test('what only turns the page is for whoever has read it, though a bot commands', () => {
  const table = tableOf(newSession(['kazakhstan']));
  const moment = table.moment.value;
  expect(moment.kind).toBe('reading');
  expect(table.view.value.commander).not.toBe('kazakhstan');
  vi.runOnlyPendingTimers();
  expect(table.view.value.phase.kind).toBe('dawn');
  if (moment.kind === 'reading') table.act(moment.action, moment.seat);
  expect(table.view.value.phase.kind).toBe('agenda');
});

test('where all decide together, bots decide at once; in turn they leave time to read', () => {
  const session = playUntil(newSession(['kazakhstan']), inPhase('agenda', 'orders'));
  const table = tableOf(session);
  vi.advanceTimersByTime(0);
  expect(table.moment.value).toEqual({ kind: 'open', seats: ['kazakhstan'] });

  const turns = tableOf(playUntil(newSession(['kazakhstan']), inPhase('operations')));
  expect(turns.moment.value.kind).toBe('bots');
  const before = turns.view.value;
  vi.advanceTimersByTime(100);
  expect(turns.view.value).toBe(before);
  vi.advanceTimersByTime(1000);
  expect(turns.view.value).not.toBe(before);
});

test('in a hurry the bots play on until a person is asked', () => {
  const table = tableOf(playUntil(newSession(['kazakhstan']), inPhase('operations')));
  table.hurry();
  vi.advanceTimersByTime(0);
  expect(table.moment.value.kind).not.toBe('bots');
  expect(table.news.value.length).toBeGreaterThan(0);
});

test('six bots play a whole game by themselves', () => {
  const table = tableOf(newSession([]));
  vi.runAllTimers();
  expect(table.moment.value).toEqual({ kind: 'over' });
});

test('one button ends the talks for all, unless a promise is half made', () => {
  const table = tableOf(playUntil(newSession(), inPhase('corridor')));
  table.speakFor('turkiye');
  table.act({ kind: 'openPromise', to: 'kazakhstan' });
  expect(table.finishAll({ kind: 'leaveCorridor' })).toBe(false);
  expect(table.acting.value).toBe('turkiye');
  expect(table.announcement.value).toContain('Türkiye');
  table.act({ kind: 'dropPromise' });
  expect(table.finishAll({ kind: 'leaveCorridor' })).toBe(true);
  expect(table.view.value.phase.kind).toBe('folders');
});

test('undo takes back a person’s last action, and never a bot’s', () => {
  const session = playUntil(newSession(), inPhase('agenda', 'programme'));
  const table = tableOf(session);
  table.act({ kind: 'setProgramme', size: 20 });
  expect(table.undoable.value).toBe(true);
  table.undo();
  const { phase } = table.view.value;
  expect(phase.kind === 'agenda' && phase.programme).toBe(0);

  const bots = tableOf(playUntil(newSession([]), ({ undoable }) => undoable));
  expect(bots.undoable.value).toBe(false);
});

test('a new part of the year begins with the first in table order', () => {
  const table = tableOf(playUntil(newSession(), inPhase('corridor')));
  table.speakFor('turkmenistan');
  expect(table.acting.value).toBe('turkmenistan');
  table.finishAll({ kind: 'leaveCorridor' });
  expect(table.acting.value).toBe(MEMBER_IDS[0]);
});

test('what lot made of the bots is told when the game is over, the same however often it is asked', () => {
  const minds = (seed: number): readonly string[] => {
    const session = newSession(['kazakhstan'], { seed }, 'by-lot');
    const table = tableOf(session);
    expect(table.revealedBots()).toEqual([]);
    table.dispose();
    playUntil(session, ({ result }) => result !== null);
    const over = tableOf(session);
    const told = over.revealedBots();
    expect(told.map(({ seat }) => seat)).toEqual(MEMBER_IDS.filter((id) => id !== 'kazakhstan'));
    expect(over.revealedBots()).toEqual(told);
    over.dispose();
    return told.map(({ mind }) => mind);
  };
  const drawn = [1, 2, 3].flatMap(minds);
  expect(new Set(drawn).size).toBeGreaterThan(3);
  expect(minds(1)).toEqual(drawn.slice(0, 5));
});
