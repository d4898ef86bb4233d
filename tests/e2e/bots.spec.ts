import { expect, test } from '@playwright/test';
import { prepare, ready } from './driver.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const SEED = 11;
/** Buttons that a person in a hurry presses, the first that is there. What ends a step comes last but one. */
const HURRIED = [
  '[data-action=pledgeFunds]:not([aria-disabled=true])',
  '[data-action=castBallot]:not([aria-disabled=true])',
  '[data-action=answerEnvelope]:not([aria-disabled=true])',
] as const;

for (const strength of ['Steady', 'Sharp'] as const) {
  test(`one person and five ${strength.toLowerCase()} bots come to the next dawn`, async ({ page }) => {
    test.setTimeout(300_000);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await prepare(page);
    await page.goto('./');
    await ready(page, 'title');
    await page.getByRole('button', { name: 'One chair' }).click();
    await ready(page, 'chair');
    await page.getByRole('button', { name: 'More settings' }).click();
    await ready(page, 'new-game');
    await page.getByLabel('Seed', { exact: true }).fill(String(SEED));
    await page.getByRole('radio', { name: strength, exact: true }).check();
    await page.getByRole('button', { name: 'Start' }).click();
    await ready(page, 'table-dawn');
    await expect(page.locator('.plate .who', { hasText: 'Bot' })).toHaveCount(5);

    const seen = new Set<string>();
    const top = page.locator('.top-line');
    await expect(top).toContainText('Year 1 of 3');
    // A press that finds nothing to press waits a little: on a busy machine sharp bots take more of them.
    for (let steps = 0; steps < 500; steps += 1) {
      const screen = (await page.locator('html').getAttribute('data-ready')) ?? '';
      seen.add(screen);
      if (screen === 'table-dawn' && steps > 0) break;
      // A person alone hands the screen to nobody.
      expect(screen).not.toBe('hand-over');
      await pressSomething();
    }
    await expect(top).toContainText('Year 2 of 3');
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'table-corridor',
        'table-folders',
        'table-reveal',
        'table-operations',
        'table-ledger',
      ]),
    );
    expect(faults).toEqual([]);
    // Sharp bots think beside the page.
    expect(page.workers()).toHaveLength(strength === 'Sharp' ? 1 : 0);

    async function pressSomething(): Promise<void> {
      const hurry = page.getByTestId('hurry');
      const buttons = page.locator('.action-panel button[data-action]:not([aria-disabled=true])');
      await expect(hurry.or(buttons).first()).toBeVisible({ timeout: 30_000 });
      if ((await hurry.count()) > 0) {
        // The bots may be done before the click comes.
        await hurry.click({ timeout: 1000 }).catch(() => undefined);
        return;
      }
      for (const each of HURRIED) {
        const open = page.locator('.folder-part').filter({ has: page.locator(each) });
        for (const part of await open.all()) {
          if ((await part.locator('[aria-pressed=true]').count()) > 0) continue;
          await part.locator(each).last().press('Enter');
          return;
        }
      }
      const ends = page.locator('.action-panel .primary[data-action]:not([aria-disabled=true])');
      await ((await ends.count()) > 0 ? ends.first() : buttons.first()).press('Enter');
    }
  });
}
