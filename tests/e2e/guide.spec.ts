import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { fromMenu, prepare, ready } from './driver.ts';

const note = (page: Page): Locator => page.locator('.guide-note');

/** The idea that is told now. */
async function told(page: Page, id: string): Promise<void> {
  await expect(note(page)).toHaveAttribute('data-note', id, { timeout: 15_000 });
}

/** The idea is told and points at something on the screen; then what it asks for is done. */
async function follow(page: Page, id: string, ...presses: readonly string[]): Promise<void> {
  await told(page, id);
  await expect(page.locator('.guide-mark'), `${id} points nowhere`).toBeVisible();
  for (const press of presses) await page.locator(press).filter({ visible: true }).first().click();
}

/** Whether the dashed line goes all the way round something, and nothing lies over its left and right ends. */
async function isRound(page: Page, thing: Locator): Promise<boolean> {
  const mark = page.locator('.guide-mark');
  await expect(mark).toBeVisible();
  const [line, box] = [await mark.boundingBox(), await thing.boundingBox()];
  if (!line || !box) throw new Error('one of the two is not on the page');
  const onTop = await mark.evaluate((drawn: HTMLElement) => {
    const { left, right, top, height } = drawn.getBoundingClientRect();
    drawn.style.pointerEvents = 'auto';
    const there = [left + 1, right - 1].map((x) => document.elementFromPoint(x, top + height / 2));
    drawn.style.pointerEvents = '';
    return there.every((each) => each === drawn);
  });
  const inside = line.x <= box.x && line.x + line.width >= box.x + box.width;
  return onTop && inside && line.y <= box.y && line.y + line.height >= box.y + box.height;
}

const GOT_IT = '[data-testid=guide-on]';
const action = (kind: string): string => `.action-panel [data-action=${kind}]:not([aria-disabled=true])`;

async function begin(page: Page, width: number, height: number): Promise<void> {
  await page.setViewportSize({ width, height });
  await prepare(page, { map: false });
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'First time? A guided game' }).click();
  await ready(page, 'table-dawn');
}

/** What axe finds wrong that keeps somebody out. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

/** How many pixels in height the note and a button have in common. */
async function overlap(page: Page, button: Locator): Promise<number> {
  const [one, other] = [await note(page).boundingBox(), await button.boundingBox()];
  if (!one || !other) throw new Error('one of the two is not on the page');
  return Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y);
}

test('it goes through a year by doing, and is left, taken up and sent away', async ({ page }) => {
  await begin(page, 1440, 900);
  await told(page, 'chair');
  expect(await isRound(page, page.locator('.plate[data-member=kazakhstan]'))).toBe(true);
  await follow(page, 'chair', GOT_IT);
  await told(page, 'pillars');
  // The strip ends at the upper edge of the page, and so does the line.
  expect(await isRound(page, page.locator('.pillars'))).toBe(true);
  await follow(page, 'pillars', GOT_IT);
  await follow(page, 'crisis', '.index-entry.wax');
  await follow(page, 'telegraph', action('openYear'));
  await follow(page, 'agenda', GOT_IT);
  await follow(page, 'orders', action('finishOrders'));
  await follow(page, 'promise', action('leaveCorridor'));
  await follow(page, 'envelope', action('answerEnvelope'));
  await told(page, 'pledge');

  // It is left and taken up where it was.
  await page.getByTestId('menu').click();
  await page.getByRole('button', { name: 'Leave' }).first().click();
  await ready(page, 'title');
  await page.locator('.kept-game').getByRole('button').first().click();
  await ready(page, 'table-folders');
  await follow(page, 'pledge', '[data-part=pledge] [data-key*=full]');
  await follow(page, 'ballot', '[data-part=ballot] [data-key*=yes]');
  await told(page, 'seal');
  expect(await isRound(page, page.locator(action('sealFolder')))).toBe(true);
  await follow(page, 'seal', action('sealFolder'));
  await follow(page, 'reveal', action('openOperations'));
  await follow(page, 'actions', GOT_IT);
  await follow(page, 'respond', '[data-group=crises]', action('respondToCrisis'));
  await follow(page, 'odds', action('sendUnit'), action('handOver'));
  await follow(page, 'claim', action('answerClaim'));
  await follow(page, 'why', '[data-pillar=will]');
  await page.getByRole('dialog').getByRole('button').first().click();
  await follow(page, 'night', action('letNightFall'), action('endNight'));
  await follow(page, 'ledger', action('closeYear'));
  await ready(page, 'table-dawn');
  await expect(note(page)).toHaveCount(0);
  await page.locator(action('openYear')).click();
  await told(page, 'command');
  // The second year begins with what the first had no occasion for.
  await page.getByTestId('guide-back').click();
  await told(page, 'ledger');
  await expect(page.locator('.guide-mark')).toHaveCount(0);
  await page.getByTestId('guide-on').click();
  await told(page, 'command');

  await page.getByTestId('guide-skip').click();
  await expect(note(page)).toHaveCount(0);
  await fromMenu(page, 'guide');
  await told(page, 'command');
});

test('Escape sends it away for this game, and the title offers it more quietly', async ({ page }) => {
  await begin(page, 1024, 768);
  await told(page, 'chair');
  await expect(page.getByRole('region', { name: 'Guide' })).toBeVisible();
  await expect(page.locator('body')).toBeFocused();
  expect(await barriers(page)).toEqual([]);
  // A window over the table is closed first.
  await page.getByRole('button', { name: 'Rule R1.2' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await told(page, 'chair');
  await page.keyboard.press('Escape');
  await expect(note(page)).toHaveCount(0);
  await page.reload();
  await ready(page, 'table-dawn');
  await expect(page.locator('.prompt')).toBeVisible();
  await expect(note(page)).toHaveCount(0);
  await page.goto('./');
  await page.reload();
  await ready(page, 'title');
  await expect(page.getByRole('button', { name: 'Guided game again' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'First time?' })).toHaveCount(0);
});

test('on a phone it is a strip above the buttons, and covers none', async ({ page }) => {
  const primary = page.locator('.prompt-side .button.primary').first();
  const tabs = page.locator('.pane-tabs');
  await begin(page, 390, 844);
  await told(page, 'chair');
  expect(await overlap(page, primary)).toBeLessThanOrEqual(0);
  expect(await overlap(page, tabs)).toBeLessThanOrEqual(0);
  expect(await barriers(page)).toEqual([]);
  await follow(page, 'chair', GOT_IT);
  await follow(page, 'pillars', GOT_IT);
  await follow(page, 'crisis', '.pane-tabs .button:nth-child(3)', '.index-entry.wax');
  await follow(page, 'telegraph', action('openYear'));
  await follow(page, 'agenda', '.pane-tabs .button:nth-child(1)', GOT_IT);
  await told(page, 'orders');
  expect(await overlap(page, primary)).toBeLessThanOrEqual(0);
  await follow(page, 'orders', action('finishOrders'));
  await told(page, 'promise');
  expect(await overlap(page, primary)).toBeLessThanOrEqual(0);
  await follow(page, 'promise', action('leaveCorridor'));
  await follow(page, 'envelope', action('answerEnvelope'));
  await follow(page, 'pledge', '[data-part=pledge] [data-key*=full]');
  await follow(page, 'ballot', '[data-part=ballot] [data-key*=yes]');
  await told(page, 'seal');
  await expect(page.locator('.guide-mark')).toBeVisible();
  expect(await overlap(page, page.locator(action('sealFolder')))).toBeLessThanOrEqual(0);
});
