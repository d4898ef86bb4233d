import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { prepare, ready } from './driver.ts';

const note = (page: Page) => page.locator('.guide-note');

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

const GOT_IT = '[data-testid=guide-on]';
const action = (kind: string): string => `.action-panel [data-action=${kind}]:not([aria-disabled=true])`;

async function begin(page: Page): Promise<void> {
  await prepare(page, { map: false });
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'First time? A guided game' }).click();
  await ready(page, 'table-dawn');
}

async function followDawn(page: Page): Promise<void> {
  await follow(page, 'chair', GOT_IT);
  await follow(page, 'pillars', GOT_IT);
  await follow(page, 'crisis', '.index-entry.wax');
  await follow(page, 'telegraph', action('openYear'));
}

test('it goes through a year by doing, and is left, taken up and sent away', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await begin(page);
  await followDawn(page);
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
});
