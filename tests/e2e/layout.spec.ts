import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { LIBRARY } from '../../src/content/library.ts';
import { freeBox, homeCamera, toSheet } from '../../src/map/camera.ts';
import { project } from '../../src/map/projection.ts';
import { boundsOf } from '../../src/map/regions.ts';
import type { State } from '../../src/model/state.ts';
import { mapModel } from '../../src/present/map-model.ts';
import { createText } from '../../src/present/text.ts';
import { view } from '../../src/rules/view.ts';
import { continueGame, playUntil, prepare, ready, takeUp } from './driver.ts';
import { NO_FAULTS, layoutFaults } from './layout-faults.ts';
import { Mirror, standardSetup } from './mirror.ts';

const played = new Map<(state: State) => boolean, string>();

/** A game of three years at the first moment that fits. */
function gameAt(fits: (state: State) => boolean): string {
  const game = played.get(fits) ?? playUntil(new Mirror(standardSetup(6)), ({ state }) => fits(state)).save();
  played.set(fits, game);
  return game;
}

const at =
  (kind: State['phase']['kind'], stage?: string) =>
  ({ phase }: State): boolean =>
    phase.kind === kind && (stage === undefined || ('stage' in phase && phase.stage === stage));

const choosing = ({ phase, year }: State): boolean =>
  phase.kind === 'operations' && year === 2 && phase.turn > 3 && phase.step.kind === 'choose';

/** A programme of 20 or more, with something bought. */
const planning = ({ phase }: State): boolean =>
  phase.kind === 'agenda' && phase.stage === 'programme' && phase.projects.length > 0;

/** Moments of the year, and what somebody opens in them beside every heading. */
const SCREENS: readonly (readonly [string, (state: State) => boolean, readonly string[]])[] = [
  ['dawn', at('dawn'), []],
  ['programme', planning, []],
  ['agenda', at('agenda', 'motion'), []],
  ['orders', at('agenda', 'orders'), []],
  ['corridor', at('corridor'), []],
  ['reveal', at('reveal', 'done'), []],
  ['operations', choosing, ['.index-entry.wax', '[data-testid=log-toggle]']],
  ['night', at('night', 'after'), []],
  ['emergency', at('emergency', 'choice'), ['[data-testid=fold-paper]']],
  ['ledger', at('ledger'), []],
  ['conference', at('conference', 'naming'), []],
];

const SIZES = [
  [1440, 900, 100],
  [1366, 768, 100],
  [1024, 768, 100],
  [390, 844, 100],
  [1440, 900, 150],
  [1366, 768, 200],
  [390, 844, 200],
] as const;

/** A phone's screen is used by fingers. */
const isTouch = (width: number): boolean => width < 500;

async function look(page: Page, width: number, what: string): Promise<void> {
  expect(await layoutFaults(page, isTouch(width)), what).toEqual(NO_FAULTS);
}

test.describe('nothing is cut off, overlapping, too small to read or too small to touch', () => {
  for (const [width, height, textSize] of SIZES) {
    test(`at ${width} by ${height}, text at ${textSize}%`, async ({ browser }) => {
      test.setTimeout(300_000);
      const touch = isTouch(width);
      const page = await browser.newPage({ viewport: { width, height }, hasTouch: touch, isMobile: touch });
      await prepare(page, { game: gameAt(at('folders')), plainOpen: true, map: false, textSize });
      await page.goto('./');
      await ready(page, 'title');
      await look(page, width, 'title');
      await continueGame(page);
      await ready(page, 'hand-over');
      await look(page, width, 'hand-over');
      await page.locator('.hold').click();
      await ready(page, 'table-folders');
      await look(page, width, 'folder');
      for (const [name, fits, opened] of SCREENS) {
        await takeUp(page, gameAt(fits));
        await look(page, width, name);
        for (const selector of opened) {
          const button = page.locator(selector).filter({ visible: true });
          if ((await button.count()) === 0) continue;
          await button.first().click();
          await look(page, width, `${name}, after ${selector}`);
        }
        const headings = page.locator(':is(.group-list, .group-menu) [data-group]').filter({ visible: true });
        for (let index = 0; index < (await headings.count()); index += 1) {
          const heading = headings.nth(index);
          const group = await heading.getAttribute('data-group');
          await heading.click();
          await look(page, width, `${name}, under ${group}`);
        }
        for (const tab of await page.locator('.pane-tabs button').filter({ visible: true }).all()) {
          await tab.click();
          await look(page, width, `${name}, ${await tab.innerText()}`);
        }
      }
      await takeUp(
        page,
        gameAt(({ result }) => result !== null),
      );
      await ready(page, 'result');
      await look(page, width, 'result');
      await page.close();
    });
  }
});

test.describe('the map is what the table shows', () => {
  for (const [width, height] of [
    [1440, 900],
    [1366, 768],
    [1024, 768],
  ] as const) {
    test(`in the operations at ${width} by ${height} it has most of the screen, and all members lie free`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      const mirror = playUntil(new Mirror(standardSetup(6)), ({ state }) => choosing(state));
      await prepare(page, { game: mirror.save(), map: false });
      await continueGame(page);
      await ready(page, 'table-operations');
      const { share, inset } = await page.evaluate(() => {
        const papers = [
          ...document.querySelectorAll(
            '.top-line, .seat-plates, .sheet-index, .sheet-paper, .dock, .over-map > *',
          ),
        ].map((paper) => paper.getBoundingClientRect());
        const step = 4;
        let free = 0;
        let all = 0;
        for (let x = step / 2; x < innerWidth; x += step) {
          for (let y = step / 2; y < innerHeight; y += step) {
            all += 1;
            const covered = papers.some(
              (box) => x >= box.left && x < box.right && y >= box.top && y < box.bottom,
            );
            if (!covered) free += 1;
          }
        }
        const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(
          document.querySelector('.board-host') ?? document.body,
        );
        const [top, right, bottom, left] = [paddingTop, paddingRight, paddingBottom, paddingLeft].map(
          Number.parseFloat,
        );
        return {
          share: free / all,
          inset: { top: top ?? 0, right: right ?? 0, bottom: bottom ?? 0, left: left ?? 0 },
        };
      });
      expect(share).toBeGreaterThanOrEqual(0.55);
      const model = mapModel(LIBRARY, view(LIBRARY, mirror.state, null), createText());
      const frame = { width, height, inset };
      const camera = homeCamera(frame, boundsOf(model), { x: 0, y: 0 });
      const free = freeBox(frame);
      const outside = model.regions.filter(({ lon, lat }) => {
        const { x, y } = toSheet(camera, frame, project([lon, lat]));
        return x < free.x || x > free.x + free.w || y < free.y || y > free.y + free.h;
      });
      expect(outside.map(({ name }) => name)).toEqual([]);
    });
  }

  test('it stays where it is when a sheet opens over it, and is told what the sheet covers', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await prepare(page, { game: gameAt(choosing), map: false });
    await continueGame(page);
    const right = () =>
      page.locator('.board-host').evaluate((host) => Number.parseFloat(getComputedStyle(host).paddingRight));
    const folded = await right();
    await page.keyboard.press('f');
    await expect.poll(right).toBeGreaterThan(folded + 100);
    await page.keyboard.press('f');
    await expect.poll(right).toBe(folded);
  });
});

test.describe('a button stands still while it is pointed at', () => {
  for (const [width, height] of [
    [1440, 900],
    [1366, 768],
    [1024, 768],
  ] as const) {
    for (const [name, fits] of [
      ['operations', choosing],
      ['emergency', at('emergency', 'hands')],
      ['folders', at('folders')],
    ] as const) {
      test(`in the ${name} at ${width} by ${height}`, async ({ page }) => {
        await page.setViewportSize({ width, height });
        await prepare(page, { game: gameAt(fits), map: false, plainOpen: true });
        await continueGame(page);
        if (name === 'folders') await page.locator('.hold').click();
        await ready(page, `table-${name}`);
        const headings = page.locator('.group-list [data-group]').filter({ visible: true });
        const rounds = Math.max(1, await headings.count());
        for (let round = 0; round < rounds; round += 1) {
          if ((await headings.count()) > 0) await headings.nth(round).click();
          const buttons = page
            .locator(':is(.choices-main, .folder-parts) button[data-action]')
            .filter({ visible: true });
          const count = Math.min(8, await buttons.count());
          for (let index = 0; index < count; index += 1) {
            const button = buttons.nth(index);
            await button.scrollIntoViewIfNeeded();
            const before = await button.boundingBox();
            await button.hover({ force: true });
            await expect(page.locator('.what-happens:not(.empty)')).toHaveCount(1);
            expect(await button.boundingBox(), await button.innerText()).toEqual(before);
          }
          await page.mouse.move(1, 1);
        }
      });
    }
  }
});

test('the settings are no wider than a phone, and can be closed, with text at 200%', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await prepare(page, { map: false, textSize: 200 });
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Settings' }).click();
  const window = page.getByRole('dialog');
  await expect(window).toBeVisible();
  const beyond = await window.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await window.getByRole('button', { name: 'Close' }).click();
  await expect(window).toHaveCount(0);
});
