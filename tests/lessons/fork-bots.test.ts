import { beforeEach, expect, it } from 'vitest';
import type { BotTable } from '../../src/bots/bot-seat.ts';
import { chooseFor } from '../../src/bots/bot-seat.ts';
import { forkGame } from '../../src/lessons/forks.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { view } from '../../src/rules/view.ts';
import { botGame } from './bot-games.ts';

/** What the bots of a fork were asked with. */
const asked: { readonly table: BotTable; readonly seat: MemberId }[] = [];

const choose: typeof chooseFor = (table, seat) => {
  asked.push({ table, seat });
  return chooseFor(table, seat);
};

beforeEach(() => {
  asked.length = 0;
});

const { library, game } = botGame(3);
const sharp = { kind: 'bot', temperament: 'hedger', strength: 'sharp' } as const;
const seats = { turkiye: sharp, kazakhstan: { kind: 'person', name: 'Somebody' } } as const;
const folders = game.journal.findIndex(({ action }) => action.kind === 'sealFolder') + 1;

it('the bots of a fork see what their own seats see, and nothing that is hidden from them', () => {
  forkGame({ library, game: { ...game, seats } }, folders, { kind: 'none' }, choose);
  expect(asked.length).toBeGreaterThan(20);
  let hidden = 0;
  for (const { table, seat } of asked) {
    for (const eye of MEMBER_IDS) expect(table.view(eye)).toEqual(view(library, table.state, eye));
    const seen = table.view(seat);
    expect(Object.values(seen.powers).every(({ motive }) => motive === null)).toBe(true);
    expect([seen.rng, seen.setup.seed, seen.deck, seen.coming]).toEqual([0, 0, [], []]);
    if (JSON.stringify(seen.phase) !== JSON.stringify(table.state.phase)) hidden += 1;
  }
  // Folders and hands of others were there to be looked into.
  expect(hidden).toBeGreaterThan(3);
});

it('they are steady, whoever sat there: a sharp bot keeps its temperament, a person’s goes by lot', () => {
  forkGame({ library, game: { ...game, seats } }, game.journal.length - 4, { kind: 'none' }, choose);
  expect(asked.length).toBeGreaterThan(0);
  for (const { table } of asked) {
    expect(table.seats).toEqual({
      turkiye: { kind: 'bot', temperament: 'hedger', strength: 'steady' },
      kazakhstan: { kind: 'bot', temperament: 'by-lot', strength: 'steady' },
    });
  }
});

it('their chance goes on from where the true game stood, action by action', () => {
  const step = game.journal.length - 6;
  forkGame({ library, game }, step, { kind: 'none' }, choose);
  expect(asked.map(({ table }) => table.journal.length)).toEqual(asked.map((_, at) => step + at));
});
