import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { prepare, ready } from './driver.ts';

test.use({ viewport: { width: 1280, height: 900 } });

test('the treaty lab runs what its address asks for, shows it, saves it, and can be stopped', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Treaty lab' }).click();
  await ready(page, 'treaty-lab');

  await page.goto('./#/lab?treaties=op-ed,shusha,atlantik&games=10&years=3&seed=7');
  await page.reload();
  await ready(page, 'treaty-lab');
  await expect(page.getByRole('alert')).toContainText('did you mean “atlantic”?');
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(3);
  await page.getByRole('button', { name: 'Run' }).click();
  const progress = page.getByTestId('lab-progress');
  await expect(progress).toHaveAttribute('data-state', 'done', { timeout: 90_000 });
  await expect(progress).toHaveText('20 of 20 games');

  const fate = page.getByRole('region', { name: 'Fate of the alliance' });
  await expect(fate.locator('svg')).toBeVisible();
  const shares = await fate
    .locator('tbody tr')
    .evaluateAll((rows) =>
      rows
        .slice(0, 4)
        .map((row) => [...row.querySelectorAll('td')].map((cell) => parseFloat(cell.textContent))),
    );
  for (const treaty of [0, 1]) {
    expect(shares.reduce((sum, row) => sum + (row[treaty] ?? 0), 0)).toBeCloseTo(100, 0);
  }
  for (const [button, ending] of [
    ['Save the chart (SVG)', 'svg'],
    ['Save the chart (PNG)', 'png'],
  ] as const) {
    const saved = page.waitForEvent('download');
    await fate.getByRole('button', { name: button }).click();
    expect((await saved).suggestedFilename()).toBe(`kurultai-fates.${ending}`);
  }
  const table = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save all figures (CSV)' }).click();
  expect((await table).suggestedFilename()).toMatch(/\.csv$/);

  // One incident under seven treaties: a hybrid act is not covered by all of them.
  await page.getByLabel('What happened').selectOption('hybrid');
  const engaged = page.locator('.verdicts .engaged td');
  await expect(engaged).toHaveCount(7);
  expect(new Set(await engaged.allTextContents())).toEqual(new Set(['Yes', 'No']));

  const found = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  expect(found.violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);

  // More than can be played at once: stopped, it keeps what there is.
  await page.getByLabel('Games of each treaty').fill('2000');
  await expect(page).toHaveURL(/games=2000/);
  await page.getByRole('button', { name: 'Run' }).click();
  await expect(progress).toHaveAttribute('data-state', 'running');
  await page.getByRole('button', { name: 'Stop' }).click();
  await expect(progress).toHaveAttribute('data-state', 'stopped');
  await page.getByLabel('Games of each treaty').fill('0');
  await expect(page.getByRole('button', { name: 'Run' })).toBeDisabled();
  expect(faults).toEqual([]);
});

test('on a phone the treaty lab has no sideways scroll', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await prepare(page);
  await page.goto('./#/lab');
  await ready(page, 'treaty-lab');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
