import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { State } from '../../src/model/state.ts';
import { continueGame, playUntil, prepare, ready } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

/**
 * The main screens look as they did when somebody last looked at their pictures. `npm run references` takes new ones,
 * which are to be looked at before they are committed.
 */
const FOLDER = join(dirname(fileURLToPath(import.meta.url)), 'references');
const TAKE = process.env['KURULTAI_REFERENCES'] === 'take';
/** Of a picture's pixels, so many may differ, and a pixel differs by more than this in one of its colours. */
const MOST_DIFFERENT = 0.01;
const DIFFERENT = 16;

const SIZES = [
  [1440, 900],
  [1024, 768],
  [390, 844],
] as const;

type Moment = (state: State) => boolean;
const committing: Moment = ({ phase }) => phase.kind === 'emergency' && phase.stage === 'hands';
const choosing: Moment = ({ phase, year }) =>
  phase.kind === 'operations' && year === 2 && phase.turn > 3 && phase.step.kind === 'choose';

const MOMENTS: readonly (readonly [name: string, moment: Moment])[] = [
  ['dawn', ({ phase }) => phase.kind === 'dawn'],
  ['corridor', ({ phase }) => phase.kind === 'corridor'],
  ['folder', ({ phase }) => phase.kind === 'folders'],
  ['operations', choosing],
  ['council', committing],
  ['conference', ({ phase }) => phase.kind === 'conference'],
  ['result', ({ result }) => result !== null],
];

for (const [width, height] of SIZES) {
  const touch = width < 500;
  test.describe(`at ${width} by ${height}`, () => {
    test.use({ viewport: { width, height }, hasTouch: touch, isMobile: touch });

    test('title and form', async ({ page }) => {
      await prepare(page);
      await page.goto('./');
      await ready(page, 'title');
      await compare(page, `title-${width}`);
      await page.getByRole('button', { name: 'Round one screen' }).click();
      await ready(page, 'new-game');
      await page.getByLabel('Seed', { exact: true }).fill('7');
      await compare(page, `new-game-${width}`);
    });

    for (const [name, moment] of MOMENTS) {
      test(name, async ({ page }) => {
        const game = playUntil(new Mirror(standardSetup(6)), ({ state }) => moment(state)).save();
        await prepare(page, { game, plainOpen: true });
        await continueGame(page);
        if (name === 'folder') await page.locator('.hold').click();
        await ready(page, /^(table-|result)/);
        if (name === 'operations' && touch) {
          await page.getByRole('button', { name: 'Map', exact: true }).filter({ visible: true }).click();
        }
        // On a phone the map is drawn when its pane is looked at.
        if (name !== 'result' && (!touch || name === 'operations')) {
          await expect(page.locator('.board-host')).toHaveAttribute('data-board', 'ready', {
            timeout: 60_000,
          });
        }
        await compare(page, `${name}-${width}`);
      });
    }
  });
}

test.describe('a unit and its reach', () => {
  test.use({ viewport: { width: 1440, height: 900 } });

  test('the map with a stack open and a crisis on the sheet', async ({ page }) => {
    const game = playUntil(new Mirror(standardSetup(6)), ({ state }) => choosing(state)).save();
    await prepare(page, { game, plainOpen: true });
    await continueGame(page);
    const board = page.locator('.board-host');
    await expect(board).toHaveAttribute('data-board', 'ready', { timeout: 60_000 });
    await board.focus();
    await page.keyboard.press('ArrowUp');
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(board).toHaveAttribute('aria-label', /(brigade|wing|group|corps)s? of /, { timeout: 200 });
    }).toPass({ timeout: 10_000 });
    await compare(page, 'reach-1440');
  });
});

/** Compares what is on the screen with its reference; both were packed by the same program in the same way. */
async function compare(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  const path = join(FOLDER, `${name}.jpg`);
  const taken = await still(page);
  if (TAKE) {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(path, taken);
    return;
  }
  expect(existsSync(path), `there is no reference ${name}.jpg: npm run references takes one`).toBe(true);
  await test.info().attach(`${name}.jpg`, { body: taken, contentType: 'image/jpeg' });
  const share = await page.evaluate(
    async ([before, now, different]) => {
      const pixels = async (data: string): Promise<ImageData> => {
        const bitmap = await createImageBitmap(await (await fetch(`data:image/jpeg;base64,${data}`)).blob());
        const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
        if (!pen) throw new Error('nothing to look with');
        pen.drawImage(bitmap, 0, 0);
        return pen.getImageData(0, 0, bitmap.width, bitmap.height);
      };
      const [a, b] = [await pixels(before), await pixels(now)];
      if (a.width !== b.width || a.height !== b.height) return 1;
      let count = 0;
      for (let at = 0; at < a.data.length; at += 4) {
        const off = [0, 1, 2].some(
          (channel) => Math.abs((a.data[at + channel] ?? 0) - (b.data[at + channel] ?? 0)) > different,
        );
        if (off) count += 1;
      }
      return (count * 4) / a.data.length;
    },
    [readFileSync(path).toString('base64'), taken.toString('base64'), DIFFERENT] as const,
  );
  expect(share, `${name}: share of pixels that differ`).toBeLessThanOrEqual(MOST_DIFFERENT);
}

/** A picture of the page once two in a row are the same. */
async function still(page: Page): Promise<Buffer> {
  let before = await page.screenshot({ type: 'jpeg', quality: 75 });
  for (let tries = 0; tries < 20; tries += 1) {
    await page.waitForTimeout(400);
    const now = await page.screenshot({ type: 'jpeg', quality: 75 });
    if (now.equals(before)) return now;
    before = now;
  }
  throw new Error('the page does not come to rest');
}
