import { expect, test } from '@playwright/test';
import { Driver, prepare, ready, takeUp } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

/** With this policy and seed the first year has a claim, a crisis answered, a council and a strike in it. */
const SEED = 5;

test.describe('by keyboard alone', () => {
  test.use({ viewport: { width: 1366, height: 768 } });

  test('six people play a year without a mouse', async ({ page }) => {
    test.setTimeout(400_000);
    const mirror = new Mirror(standardSetup(SEED));
    await prepare(page);
    await takeUp(page, mirror.save());
    const driver = new Driver(page, mirror);
    driver.hand = 'tab';
    await playYear(driver);
    await ready(page, 'table-dawn');
    await expect(page.locator('.top-line')).toContainText('Year 2 of 3');
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('six people play a year with their fingers', async ({ page }) => {
    test.setTimeout(400_000);
    const mirror = new Mirror(standardSetup(SEED));
    await prepare(page);
    await takeUp(page, mirror.save());
    const driver = new Driver(page, mirror);
    driver.hand = 'finger';
    await playYear(driver);
    await ready(page, 'table-dawn');
    await expect(page.locator('.top-line')).toContainText('Year 2 of 3');
  });
});

async function playYear(driver: Driver): Promise<void> {
  const { mirror } = driver;
  const seen = new Set<string>();
  while (mirror.state.year === 1) {
    seen.add(mirror.state.phase.kind);
    await driver.step();
  }
  expect([...seen]).toEqual(
    expect.arrayContaining(['folders', 'operations', 'night', 'emergency', 'ledger']),
  );
}
