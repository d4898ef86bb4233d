import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { LIBRARY } from '../../src/content/library.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { unpackJournal, packJournal } from '../../src/replay/journal.ts';
import { parseSave } from '../../src/replay/save.ts';
import { choose } from './policy.ts';
import {
  Driver,
  buttonOf,
  continueGame,
  fromMenu,
  holdOpen,
  openFile,
  playUntil,
  prepare,
  ready,
} from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** A game in which one folder is sealed, and the next seat has pledged and voted but not sealed. */
function inMidFolder(): { readonly mirror: Mirror; readonly seat: MemberId } {
  const mirror = playUntil(new Mirror(standardSetup(6)), ({ state: { phase } }) => {
    return phase.kind === 'folders' && phase.sealed.length === 1;
  });
  const [seat] = mirror.actors();
  if (!seat) throw new Error('nobody may act');
  for (;;) {
    const action = choose(mirror, seat);
    if (action.kind === 'sealFolder') return { mirror, seat };
    mirror.act(seat, action);
  }
}

/** The text of what the page saves. */
async function saved(page: Page): Promise<string> {
  const coming = page.waitForEvent('download');
  await fromMenu(page, 'save');
  const file = await coming;
  expect(file.suggestedFilename()).toMatch(/^kurultai-year-\d+\.json$/);
  return readFile(await file.path(), 'utf8');
}

test('a game saved in the middle of a folder goes on there, to the end of the year', async ({ page }) => {
  test.setTimeout(300_000);
  const { mirror, seat } = inMidFolder();
  const chosen = mirror.journal.filter((entry) => entry.seat === seat).slice(-2);
  await prepare(page, { game: mirror.save(), map: false });
  await continueGame(page);
  await holdOpen(page);
  const file = await saved(page);
  expect(parseSave(LIBRARY, file)).toEqual(parseSave(LIBRARY, mirror.save()));

  // Another visit, in which the browser has forgotten everything.
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(page.locator('.kept-game')).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Continue', exact: true })).toHaveCount(0);
  await openFile(page, file);
  await ready(page, 'hand-over');
  await expect(page.locator('.hand-over')).toHaveAttribute('data-seat', seat);
  await expect(page.locator('.folder')).toHaveCount(0);
  await holdOpen(page);
  await expect(page.locator('.folder')).toHaveAttribute('data-member', seat);
  for (const { action } of chosen) {
    await expect(buttonOf(page, action)).toHaveAttribute('aria-pressed', 'true');
  }

  const driver = new Driver(page, mirror);
  driver.hand = 'keys';
  while (mirror.state.year === 1) await driver.step();
  await ready(page, 'table-dawn');
  await expect(page.locator('.top-line')).toContainText('Year 2 of 3');
  expect(parseSave(LIBRARY, await saved(page))).toEqual(parseSave(LIBRARY, mirror.save()));
});

/** Files that are no saved game of this edition, and what the page says of them. */
const WRONG: Readonly<Record<string, (save: string) => readonly [file: string, says: RegExp]>> = {
  'cut in half': (save) => [save.slice(0, save.length / 2), /JSON/],
  empty: () => ['', /JSON/],
  'foreign JSON': () => ['{ "name": "kurultai", "private": true }', /no saved game of Kurultai/],
  'an edited journal': (save) => {
    const file = JSON.parse(save);
    const journal = JSON.parse(unpackJournal(file.journal.data) ?? '[]');
    const pledge = journal.findLast(
      (entry: { action: { kind: string } }) => entry.action.kind === 'pledgeFunds',
    );
    pledge.action.notch = 'none';
    return [
      JSON.stringify({ ...file, journal: { ...file.journal, data: packJournal(journal) } }),
      /changed by hand/,
    ];
  },
  'an impossible action': (save) => {
    const file = JSON.parse(save);
    const journal = JSON.parse(unpackJournal(file.journal.data) ?? '[]');
    journal.push({ seat: 'azerbaijan', action: { kind: 'endNight' } });
    return [
      JSON.stringify({ ...file, journal: { ...file.journal, data: packJournal(journal) } }),
      /Action \d+, by Azerbaijan, is not possible/,
    ];
  },
  'a later version': (save) => [save.replace('"version": 1', '"version": 99'), /later edition/],
};

test('a file that is no good is refused in words, and the game on the table stays', async ({ page }) => {
  const mirror = playUntil(new Mirror(standardSetup(6)), ({ state }) => state.phase.kind === 'reveal');
  await prepare(page, { game: mirror.save(), map: false });
  await continueGame(page);
  await ready(page, 'table-reveal');
  for (const [name, spoil] of Object.entries(WRONG)) {
    await test.step(name, async () => {
      const [file, says] = spoil(mirror.save());
      await openFile(page, file);
      const notice = page.getByRole('alert');
      await expect(notice).toContainText('The file was not opened.');
      await expect(notice).toContainText(says);
      await expect(notice).toContainText('The game on the table is as it was.');
      await expect(notice).not.toContainText(/[{}]|undefined|\[object/);
      await ready(page, 'table-reveal');
      await notice.getByRole('button').click();
      await expect(notice).toHaveCount(0);
    });
  }
  expect(parseSave(LIBRARY, await saved(page))).toEqual(parseSave(LIBRARY, mirror.save()));
});

test('the title says what is wrong with a file', async ({ page }) => {
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await openFile(page, 'no game at all');
  await expect(page.getByRole('alert')).toContainText('The file was not opened.');
  await ready(page, 'title');
});
