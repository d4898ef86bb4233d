import { expect, test } from '@playwright/test';
import { continueGame, playUntil, prepare, ready } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

test.use({ viewport: { width: 1440, height: 900 } });

/** The evening of the first night in which units are at work. */
const evening = (): string =>
  playUntil(
    new Mirror(standardSetup(6)),
    ({ state: { phase, crises } }) =>
      phase.kind === 'night' &&
      phase.stage === 'before' &&
      crises.some(({ contributions }) => contributions.some(({ units }) => units.length > 0)),
  ).save();

test('the night is told on the map act by act; any key tells the rest at once', async ({ page }) => {
  await prepare(page, { game: evening() });
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await continueGame(page);
  await expect(page.locator('.board-host')).toHaveAttribute('data-board', 'ready', { timeout: 60_000 });
  await page.locator('button[data-action=letNightFall]').click();

  const caption = page.locator('.board-caption');
  const lines = page.locator('.event-lines li');
  await expect(caption).toBeVisible();
  const first = await caption.innerText();
  // The map says what the paper says, which waits under it.
  expect(first).toBe((await lines.first().textContent())?.trim());
  await expect(lines.first()).toBeHidden();
  await expect(caption).not.toHaveText(first, { timeout: 10_000 });

  await page.keyboard.press('Shift');
  await expect(caption).toBeHidden();
  for (const line of await lines.all()) await expect(line).toBeVisible();
  // Told once, it is not told again.
  await page.getByTestId('fold-paper').click();
  await page.getByTestId('fold-paper').click();
  await expect(caption).toBeHidden();
  await expect(lines.first()).toBeVisible();
});

test('where nothing is to move, the night is read at once', async ({ page }) => {
  await prepare(page, { game: evening() });
  await continueGame(page);
  await expect(page.locator('.board-host')).toHaveAttribute('data-board', 'ready', { timeout: 60_000 });
  await page.locator('button[data-action=letNightFall]').click();
  await expect(page.locator('.event-lines li').first()).toBeVisible();
  await expect(page.locator('.board-caption')).toBeHidden();
  await page.locator('button[data-action=endNight]').click();
  await ready(page, /^table-(ledger|conference|dawn)/);
});
