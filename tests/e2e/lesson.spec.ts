import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { continueGame, playUntil, prepare, ready } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';
import { pageSizes } from './pdf.ts';

/** Opens the facilitator's window, past its warning. */
async function facilitate(page: Page): Promise<void> {
  await page.getByTestId('menu').click();
  await page.getByTestId('facilitator').click();
  await page.getByRole('button', { name: 'I understand' }).click();
}

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
}

const STATES = ['Azerbaijan', 'Türkiye', 'Kazakhstan', 'Kyrgyzstan', 'Uzbekistan', 'Turkmenistan'];

test('a lesson from setup to its printed debrief: pause, injection, hand-over, take-back', async ({
  page,
}) => {
  test.setTimeout(240_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: /In a lesson/ }).click();
  await ready(page, 'new-game');
  await expect(page.getByText(/Settle these before anybody knows their seat/)).toBeVisible();
  await page.getByRole('button', { name: 'Deal the seats' }).click();
  await page.getByLabel('Seed', { exact: true }).fill('90');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await ready(page, 'table-dawn');

  await facilitate(page);
  const { violations } = await new AxeBuilder({ page })
    .include('dialog')
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(violations.map(({ id }) => id)).toEqual([]);
  // The class has heard the situation and settled its articles before it has a game.
  await expect(page.getByText('76 minutes left')).toBeVisible();
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Paused' })).toBeVisible();
  await page.getByRole('button', { name: 'Go on' }).click();

  await facilitate(page);
  await page.getByLabel('Crisis', { exact: true }).selectOption('Wildfire season');
  await page.getByRole('button', { name: 'Put on the table now' }).click();
  await expect(page.getByText('Done, and in the record.')).toBeVisible();
  await page.getByRole('button', { name: 'Put on the table now' }).click();
  await expect(page.getByText('Done, and in the record.')).toHaveCount(0);
  await close(page);
  await expect(page.getByText('Wildfire season').first()).toBeVisible();

  // Everybody but the last hands over; then the game is taken back, and goes on with bots alone.
  for (const state of STATES) {
    await facilitate(page);
    await page.getByRole('button', { name: `Hand to a bot: ${state}` }).click();
    await expect(page.getByRole('dialog')).toHaveCount(0);
  }
  await expect
    .poll(async () => page.evaluate(() => document.documentElement.dataset['ready']), { timeout: 60_000 })
    .not.toBe('table-dawn');
  await facilitate(page);
  await page.getByLabel('Take back to').selectOption('Year 1, dawn');
  await page.getByRole('button', { name: 'Take back', exact: true }).click();
  for (let pressed = 0; pressed < 60; pressed += 1) {
    if ((await page.evaluate(() => document.documentElement.dataset['ready'])) === 'result') break;
    const hurry = page.getByTestId('hurry');
    if (await hurry.isVisible()) await hurry.click({ timeout: 2000 }).catch(() => undefined);
    await page.waitForTimeout(500);
  }
  await ready(page, 'result');
  await page.getByTestId('debrief').last().click();
  await ready(page, 'debrief');
  await expect(page.getByText(/took the game back by/).first()).toBeVisible();
  await expect(page.getByText(/put “Wildfire season” on the table/).first()).toBeVisible();
  await expect(page.locator('.debrief .chart svg').first()).toBeVisible();
  expect(await page.locator('.debrief .chart svg').count()).toBeGreaterThanOrEqual(4);
  const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true });
  const pages = pageSizes(pdf).length;
  expect(pages).toBeGreaterThanOrEqual(6);
  // Stylesheets that were fetched ahead change nothing of it: sources set letter under letter once made it fifty.
  expect(pages).toBeLessThanOrEqual(26);
  expect(faults).toEqual([]);
});

test('the projector gets what everybody may see, and no secret', async ({ page, context }) => {
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: /In a lesson/ }).click();
  await ready(page, 'new-game');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await ready(page, 'table-dawn');
  const sent: Promise<string> = page.evaluate(
    () =>
      new Promise((resolve) => {
        const channel = new BroadcastChannel('kurultai-projector');
        channel.addEventListener('message', ({ data }) => {
          if (data.kind === 'view') resolve(JSON.stringify(data.view));
        });
      }),
  );
  await facilitate(page);
  const [projector] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the projector view' }).click(),
  ]);
  await ready(projector, 'table-dawn');
  await expect(projector.getByText('Year 1 of 3').first()).toBeVisible();
  const view = JSON.parse(await sent) as {
    rng: number;
    deck: unknown[];
    powers: Record<string, { motive: unknown }>;
    members: Record<string, { interests: string[] }>;
  };
  expect(view.rng).toBe(0);
  expect(view.deck).toEqual([]);
  expect(Object.values(view.powers).map(({ motive }) => motive)).toEqual([null, null, null, null, null]);
  expect(new Set(Object.values(view.members).map(({ interests }) => interests.at(-1)))).toEqual(
    new Set(['hidden']),
  );

  const cover = projector.locator('.projector-paused');
  await expect(cover).toHaveCount(0);
  await page.getByRole('button', { name: 'Pause', exact: true }).click();
  await expect(cover).toHaveText('Paused');
  await page.getByRole('button', { name: 'Go on', exact: true }).click();
  await expect(cover).toHaveCount(0);
});

test('a wall that nobody can scroll shows the whole of a long paper', async ({ page, context }) => {
  const mirror = playUntil(new Mirror(standardSetup(6)), ({ state }) => state.phase.kind === 'ledger');
  await prepare(page, { game: mirror.save(), map: false });
  await continueGame(page);
  await facilitate(page);
  const [wall] = await Promise.all([
    context.waitForEvent('page'),
    page.getByRole('button', { name: 'Open the projector view' }).click(),
  ]);
  await wall.setViewportSize({ width: 1280, height: 600 });
  await ready(wall, 'table-ledger');
  const hidden = (): Promise<number> =>
    wall.locator('.paper-body').evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
  await expect.poll(hidden).toBeLessThanOrEqual(1);
  const size = await wall.locator('.paper-body').evaluate((paper) => Number(getComputedStyle(paper).zoom));
  expect(size).toBeLessThan(1);
});
