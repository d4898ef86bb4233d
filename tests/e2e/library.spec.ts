import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { ROOM_IDS } from '../../src/content/reading/rooms.ts';
import { library } from '../../src/content/text/en/library.ts';
import { prepare, ready } from './driver.ts';

test.use({ viewport: { width: 1440, height: 900 } });

const nameOf = (room: (typeof ROOM_IDS)[number]): string => library.rooms[room].name;
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });

/** What axe finds wrong, in one line each. */
async function barriers(page: Page, theme: 'light' | 'dark'): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // The pages are the same by lamplight, but for their colours.
  const { violations } = await (theme === 'dark' ? axe.withRules(['color-contrast']) : axe).analyze();
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 5).map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
  );
}

async function enter(page: Page, address = ''): Promise<void> {
  await page.goto(`./#/library/${address}`);
  await ready(page, 'library');
}

test('from the title through every room by its links, with the keyboard, and back', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Library' }).click();
  await ready(page, 'library');
  await expect(page).toHaveURL(/#\/library\/atlas$/);
  for (const room of ROOM_IDS) {
    const door = page.getByRole('navigation', { name: 'Rooms' }).locator(`a[href="#/library/${room}"]`);
    await door.press('Enter');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(room));
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await expect(page).toHaveTitle(`${nameOf(room)} · Library · Kurultai`);
    await expect(door).toHaveAttribute('aria-current', 'page');
  }
  for (const room of ROOM_IDS.toReversed().slice(1)) {
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(room));
  }
  await page.getByRole('link', { name: 'Kurultai' }).click();
  await ready(page, 'title');
  await expect(page).toHaveTitle('Kurultai');
  expect(faults).toEqual([]);
});

test('a concept opens from a link and leads to rules and cases; what was searched is there again on the way back', async ({
  page,
}) => {
  await prepare(page);
  await enter(page, 'concepts/hedging');
  const concept = heading(page, 'Hedging and multi-vector policy');
  await expect(concept).toBeFocused();
  await expect(concept).toBeInViewport();
  const entry = page.getByRole('article', { name: 'Hedging and multi-vector policy' });
  await entry.getByRole('link', { name: 'R2.10' }).click();
  await expect(page).toHaveURL(/#\/library\/rulebook\/R2\.10$/);
  const rule = page.locator('[data-rule="R2.10"]');
  await expect(rule).toBeFocused();
  await expect(rule).toBeInViewport();
  await page.goBack();
  await expect(concept).toBeInViewport();
  await entry.getByRole('link', { name: '1999: three do not renew' }).click();
  await expect(heading(page, '1999: three do not renew')).toBeInViewport();

  await page.getByLabel(library.search).fill('turkiye');
  await expect(heading(page, 'Search: turkiye')).toBeVisible();
  await page.locator('.hits').getByRole('link', { name: 'Türkiye', exact: true }).click();
  await expect(heading(page, 'TR Türkiye').or(heading(page, 'Türkiye'))).toBeFocused();
  await expect(page.getByLabel(library.search)).toHaveValue('');
  await page.goBack();
  await expect(page.getByLabel(library.search)).toHaveValue('turkiye');
  await expect(heading(page, 'Search: turkiye')).toBeVisible();
});

test('an address that leads nowhere says what was perhaps meant', async ({ page }) => {
  await prepare(page);
  await enter(page, 'concpets');
  await page.getByRole('alert').getByRole('link', { name: 'Concepts' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Concepts');
  await enter(page, 'rulebook/R5.14x');
  await expect(page.getByRole('alert')).toContainText('Did you mean R5.14?');
});

test('once it is there it needs no network', async ({ page, context }) => {
  await prepare(page);
  await enter(page, 'map');
  await page.evaluate(() => document.fonts.ready);
  await context.setOffline(true);
  for (const room of ROOM_IDS) {
    await page.locator(`.library-rooms a[href="#/library/${room}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(room));
  }
  await page.getByLabel(library.search).fill('neutrality');
  await expect(page.locator('.hits').first()).toBeVisible();
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing wrong with any room, ${theme}`, async ({ page }) => {
    test.setTimeout(240_000);
    await prepare(page, { theme });
    // By night the colours differ and nothing else: two rooms have them all.
    for (const room of theme === 'light' ? ROOM_IDS : (['atlas', 'article'] as const)) {
      await enter(page, room);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(room));
      expect(await barriers(page, theme), room).toEqual([]);
    }
    await page.getByLabel(library.search).fill('alliance');
    await expect(page.locator('.hits').first()).toBeVisible();
    expect(await barriers(page, theme), 'search').toEqual([]);
    await enter(page, 'nowhere');
    expect(await barriers(page, theme), 'nowhere').toEqual([]);
  });
}

for (const [width, height, textSize] of [
  [1440, 900, 100],
  [1024, 768, 100],
  [390, 844, 100],
  [1440, 900, 200],
  [390, 844, 200],
] as const) {
  test(`no room is wider than a page of ${width} × ${height}, text at ${textSize}%`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await prepare(page, { textSize });
    for (const room of ROOM_IDS) {
      await enter(page, room);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(room));
      expect(await page.evaluate(() => document.documentElement.scrollWidth), room).toBe(width);
    }
    await page.getByLabel(library.search).fill('alliance');
    await expect(page.locator('.hits').first()).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth), 'search').toBe(width);
  });
}

test('a table that is wider than a phone says on which side there is more of it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await prepare(page);
  await enter(page, 'precedents');
  const table = page.locator('.table-scroll').first();
  const shadow = (): Promise<string> => table.evaluate((each) => getComputedStyle(each).boxShadow);
  await expect(table).toHaveAttribute('data-more', 'right');
  expect(await shadow()).toMatch(/inset/);
  await table.evaluate((each) => each.scrollTo(each.scrollWidth, 0));
  await expect(table).toHaveAttribute('data-more', 'left');
  await page.setViewportSize({ width: 1440, height: 900 });
  await expect(table).toHaveAttribute('data-more', '');
  expect(await shadow()).toBe('none');
});
