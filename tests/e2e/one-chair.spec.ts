import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { prepare, ready } from './driver.ts';

test.use({ viewport: { width: 390, height: 844 }, permissions: ['clipboard-read', 'clipboard-write'] });

/** Steps that a game of three years takes at most, by far. */
const MOST_STEPS = 400;

/** Presses the first thing that is offered and not yet done: what ends a step comes last. */
async function pressFirst(page: Page): Promise<void> {
  await page.evaluate(() => {
    const all = (selector: string): HTMLButtonElement[] =>
      [...document.querySelectorAll<HTMLButtonElement>(selector)].filter(
        (each) => each.offsetParent !== null,
      );
    const free = ':not([aria-disabled=true]):not(:disabled)';
    const [hurry] = all('[data-testid=hurry]');
    if (hurry) return hurry.click();
    const parts = [...document.querySelectorAll('.folder-part')].filter(
      (part) => part.querySelector('[aria-pressed=true]') === null,
    );
    for (const kind of ['pledgeFunds', 'castBallot', 'answerEnvelope']) {
      const open = parts.flatMap((part) => [
        ...part.querySelectorAll<HTMLButtonElement>(`[data-action=${kind}]${free}`),
      ]);
      // An offer that is taken may forbid the pledge that was chosen: the last answer is to refuse it.
      const chosen = kind === 'answerEnvelope' ? open.at(-1) : open[0];
      if (chosen) return chosen.click();
    }
    const [end] = all(`.action-panel .primary[data-action]${free}`);
    const [any] = all(`.action-panel button[data-action]${free}`);
    const [group] = all(`:is(.group-list, .group-menu) button[data-group]${free}`);
    return (end ?? any ?? group)?.click();
  });
}

async function playToTheEnd(page: Page): Promise<void> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const screen = await page.locator('html').getAttribute('data-ready');
    if (screen === 'result') return;
    await pressFirst(page);
    await page.evaluate(
      async () =>
        new Promise((drawn) => {
          requestAnimationFrame(() => setTimeout(drawn));
        }),
    );
  }
}

async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ target }) => `${id}: ${target.join(' ')}`));
}

test('one person plays three years on a phone, and takes the card along', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await prepare(page, { map: false });
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'One chair' }).click();
  await ready(page, 'chair');
  expect(page.url()).toContain('#/chair');
  expect(await barriers(page), 'One Chair').toEqual([]);
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow, 'nothing hangs over the edge').toBeLessThanOrEqual(0);

  await page.getByRole('radio', { name: 'Kyrgyzstan' }).check();
  await page.getByRole('radio', { name: 'Another seed' }).check();
  await page.getByLabel('Seed', { exact: true }).fill('5');
  await page.getByRole('button', { name: 'Take the chair of Kyrgyzstan' }).click();
  await ready(page, 'table-dawn');
  await expect(page.locator('.top-line')).toContainText('Year 1 of 3');

  await playToTheEnd(page);
  await ready(page, 'result');
  expect(await barriers(page), 'result').toEqual([]);
  const rank = await page.locator('.result-card[data-member=kyrgyzstan] .rank').innerText();
  await page.getByTestId('copy-text').click();
  await expect(page.locator('.copied')).toHaveText('The text is copied.');
  const copied = await page.evaluate(async () => navigator.clipboard.readText());
  expect(copied).toContain(`Kurultai, One Chair, seed 5 · Kyrgyzstan · ${rank}`);
  expect(copied).toContain('#/chair?seed=5&seat=kyrgyzstan');
  await page.getByTestId('copy-image').click();
  await expect(page.locator('.copied')).toHaveText('The image is copied.');
  const picture = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const bitmap = item ? await createImageBitmap(await item.getType('image/png')) : null;
    return bitmap && [bitmap.width, bitmap.height];
  });
  expect(picture).toEqual([1200, 630]);
  expect(faults).toEqual([]);
});

test('an address opens the page with its seed and seat, and says what was meant', async ({ page }) => {
  await prepare(page, { map: false });
  await page.goto('./#/chair?seed=7&seat=turkmenistan');
  await ready(page, 'chair');
  await expect(page.getByRole('radio', { name: 'Turkmenistan' })).toBeChecked();
  await expect(page.getByLabel('Seed', { exact: true })).toHaveValue('7');
  await expect(page.getByRole('alert')).toHaveCount(0);

  await page.goto('./#/chair?seed=x&seat=uzbekistn');
  await expect(page.getByRole('radio', { name: 'Uzbekistan' })).toBeChecked();
  await expect(page.getByRole('alert').first()).toContainText('Uzbekistan was probably meant');
  await expect(page.getByRole('alert').last()).toContainText('seed “x”');
  await expect(page.getByRole('radio', { name: 'Today’s seed' })).toBeChecked();

  await page.getByRole('button', { name: 'More settings' }).click();
  await ready(page, 'new-game');
  await expect(page.getByRole('radio', { name: /^Standard/ })).toBeChecked();
  await page.getByRole('button', { name: 'Back' }).click();
  await ready(page, 'title');
  await page.getByRole('button', { name: 'In a lesson' }).click();
  await ready(page, 'new-game');
  await expect(page.getByRole('radio', { name: /^Lesson/ })).toBeChecked();
});
