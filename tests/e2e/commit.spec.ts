import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { prepare, ready } from './driver.ts';
import { NO_FAULTS, layoutFaults } from './layout-faults.ts';

/** What axe finds wrong, in one line each. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
}

/** Seals a pledge and a ballot; returns the commitment and, from behind its button, the reveal. */
async function sealFolder(page: Page, pledge: string, ballot: string): Promise<[string, string]> {
  await page.getByRole('radio', { name: pledge, exact: true }).check();
  await page.getByRole('radio', { name: ballot, exact: true }).check();
  await page.getByRole('button', { name: 'Seal', exact: true }).click();
  const commitment = await page.getByTestId('commitment').innerText();
  const shown = page.getByTestId('reveal');
  await expect(shown).toHaveCount(0);
  await page.getByRole('button', { name: `Show reveal: ${commitment}` }).click();
  return [commitment, await shown.innerText()];
}

async function check(page: Page, commitment: string, reveal: string): Promise<void> {
  await page.getByLabel('Commitment', { exact: true }).fill(commitment);
  await page.getByLabel('Reveal', { exact: true }).fill(reveal);
  await page.keyboard.press('Enter');
}

test('without a network an answer is sealed, shown and checked, and a false reveal is caught', async ({
  page,
  context,
}) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await prepare(page);
  await page.goto('./#/commit');
  await ready(page, 'commit');
  await context.setOffline(true);
  await page.getByLabel('Game code').fill('20261122');
  await page.getByLabel('Delegation').selectOption('Kazakhstan');
  await page.getByLabel('Year').selectOption('3');
  const [commitment, reveal] = await sealFolder(page, 'The full share', 'Yes');
  expect(commitment).toMatch(/^[\dA-Z]{4}-[\dA-Z]{4}$/);
  expect(reveal).toMatch(/^[\dA-Z]{5}-[\dA-Z]{5}$/);
  const verdict = page.getByTestId('verdict');
  await check(page, commitment.toLowerCase(), reveal.replace('-', ' '));
  await expect(verdict).toHaveText('True: Kazakhstan answered “pledge the full share, ballot yes”.');
  expect(await barriers(page)).toEqual([]);

  const [, another] = await sealFolder(page, 'Nothing', 'No');
  await check(page, commitment, another);
  await expect(verdict).toContainText('Wrong: this reveal does not belong to that commitment.');
  await check(page, commitment, `${reveal.slice(0, 4)}${reveal[4] === 'A' ? 'B' : 'A'}${reveal.slice(5)}`);
  await expect(verdict).toContainText('Misread: check character 5 of the reveal.');
  await check(page, commitment, reveal);
  await page.getByLabel('Delegation').selectOption('Uzbekistan');
  await expect(verdict).toHaveText('');
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(verdict).toContainText('Both belong to Kazakhstan in year 3');

  // The laptop keeps its answers; the network is back, or there would be no page to load again.
  await context.setOffline(false);
  await page.reload();
  await ready(page, 'commit');
  await expect(page.locator('.commit-seals li')).toHaveCount(2);
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(page.getByRole('dialog')).toContainText('these 2 commitments can never be opened again');
  expect(await barriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'Yes, forget all' }).click();
  await expect(page.locator('.commit-seals li')).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await ready(page, 'title');
  expect(faults).toEqual([]);
});

test('an answer is sealed and checked with the keyboard alone', async ({ page }) => {
  await prepare(page, { theme: 'dark' });
  await page.goto('./#/commit');
  await ready(page, 'commit');
  await page.getByLabel('Game code').focus();
  const { keyboard } = page;
  // The game, the delegation by its first letter, the year.
  for (const keys of ['7', 'Tab', 'U', 'Tab', '2', 'Tab']) await keyboard.press(keys);
  // The occasion: two to the right is the prediction, and then how many.
  for (const keys of ['ArrowRight', 'ArrowRight', 'Tab', 'Space', 'ArrowRight', 'Tab', 'Enter'])
    await keyboard.press(keys);
  const commitment = await page.getByTestId('commitment').innerText();
  for (const keys of ['Tab', 'Enter']) await keyboard.press(keys);
  const reveal = await page.getByTestId('reveal').innerText();
  for (const keys of ['Tab', 'Tab']) await keyboard.press(keys);
  await keyboard.type(commitment);
  await keyboard.press('Tab');
  await keyboard.type(reveal);
  await keyboard.press('Enter');
  await expect(page.getByTestId('verdict')).toHaveText(
    'True: Uzbekistan answered “1 member will honour the promise”.',
  );
  expect(await barriers(page)).toEqual([]);
});

for (const [width, height, textSize] of [
  [1440, 900, 100],
  [1024, 768, 100],
  [390, 844, 100],
  [390, 844, 200],
] as const) {
  test(`the page of sealed answers fits ${width} by ${height}, text at ${textSize}%`, async ({ browser }) => {
    const touch = width < 500;
    const page = await browser.newPage({ viewport: { width, height }, hasTouch: touch, isMobile: touch });
    await prepare(page, { textSize });
    await page.goto('./#/commit');
    await ready(page, 'commit');
    await page.getByLabel('Game code').fill('4294967295');
    await page.getByLabel('Delegation').selectOption('Turkmenistan');
    const codes = await sealFolder(page, 'One and a half shares', 'Abstain');
    await check(page, ...codes);
    await expect(page.getByTestId('verdict')).toContainText('True');
    expect(await layoutFaults(page, touch)).toEqual(NO_FAULTS);
    await page.getByRole('radio', { name: 'Prediction' }).check();
    expect(await layoutFaults(page, touch)).toEqual(NO_FAULTS);
    await page.close();
  });
}
