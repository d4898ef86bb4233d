import { expect, test } from '@playwright/test';
import { fromMenu, prepare, ready, startTable } from './driver.ts';

test('a table that has lost its network opens everything that it could open before', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  page.setDefaultTimeout(20_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.setViewportSize({ width: 1440, height: 900 });
  await prepare(page, { map: false });
  await startTable(page, 5);
  await expect(page.locator('html')).toHaveAttribute('data-ahead', 'all', { timeout: 40_000 });
  await context.setOffline(true);

  await page.locator('.rulebook-button').click();
  await expect(page.locator('dialog').getByText('R1.1', { exact: true }).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('button.figure').first().click();
  await expect(page.locator('dialog, .sheet').getByRole('table').first()).toBeVisible();
  await page.keyboard.press('Escape');

  await fromMenu(page, 'facilitator');
  await page.getByRole('button', { name: 'I understand' }).click();
  await expect(page.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
  await page.keyboard.press('Escape');

  await fromMenu(page, 'debrief');
  await ready(page, 'debrief');
  // The charts are drawn by a part of their own.
  await expect(page.locator('main.debrief .chart svg').first()).toBeAttached();

  for (const [address, screen] of [
    ['#/library/concepts', 'library'],
    ['#/print', 'print'],
    ['#/commit', 'commit'],
    ['#/lab', 'treaty-lab'],
  ] as const) {
    await page.evaluate((hash) => location.assign(hash), address);
    await ready(page, screen);
  }
  expect(faults).toEqual([]);
});

test('after a part that could not be fetched ahead the rest is, with the next table', async ({
  page,
  context,
}) => {
  test.setTimeout(90_000);
  page.setDefaultTimeout(20_000);
  await prepare(page, { map: false });
  const part = /\/debrief-charts-[^/]*\.js/;
  await page.route(part, async (route) => route.abort());
  const later: string[] = [];
  page.on('request', (request) => {
    if (/\/(guide-note|share-card)-[^/]*\.js/.test(request.url())) later.push(request.url());
  });
  const failed = page.waitForEvent('requestfailed', { predicate: (request) => part.test(request.url()) });
  await startTable(page, 5);
  await failed;
  // Nothing more is asked for in vain: the next part would come within a second.
  await page.waitForTimeout(2000);
  expect(later).toEqual([]);
  await page.unroute(part);
  await expect(page.locator('html')).not.toHaveAttribute('data-ahead', /./);
  await page.getByTestId('menu').click();
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('data-ahead', 'rest', { timeout: 40_000 });
  await context.setOffline(true);
  await page.evaluate(() => location.assign('#/lab'));
  await ready(page, 'treaty-lab');
});
