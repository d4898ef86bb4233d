import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { LIBRARY } from '../../src/content/library.ts';
import type { Frame } from '../../src/map/camera.ts';
import { toSheet } from '../../src/map/camera.ts';
import type { Sheet } from '../../src/map/layout/sheet.ts';
import { openStack } from '../../src/map/layout/stack.ts';
import { project } from '../../src/map/projection.ts';
import { nodeRadius } from '../../src/map/theme.ts';
import type { PhaseKind } from '../../src/model/phase.ts';
import type { MapModel } from '../../src/present/map-model.ts';
import { mapModel } from '../../src/present/map-model.ts';
import { createText } from '../../src/present/text.ts';
import { view } from '../../src/rules/view.ts';
import { continueGame, playUntil, prepare } from './driver.ts';
import { loseGraphicsCard, pretendGraphicsCard } from './graphics-card.ts';
import { Mirror, standardSetup } from './mirror.ts';

const PHONE = { width: 390, height: 844 };
const LAPTOP = { width: 1280, height: 800 };

interface View {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A table in its first agenda or another phase, with the map on it, and what the map shows. */
async function openTable(page: Page, phase: PhaseKind = 'agenda'): Promise<MapModel> {
  const mirror = playUntil(new Mirror(standardSetup(6)), ({ state }) => state.phase.kind === phase);
  await prepare(page, { game: mirror.save(), plainOpen: true });
  await continueGame(page);
  // On a phone the map lies behind a tab.
  const tab = page.getByRole('button', { name: 'Map', exact: true }).filter({ visible: true });
  if ((await tab.count()) > 0) await tab.click();
  await expect(page.locator('.board-host')).toHaveAttribute('data-board', 'ready', { timeout: 60_000 });
  await rest(page);
  return mapModel(LIBRARY, view(LIBRARY, mirror.state, null), createText());
}

const board = (page: Page) => page.locator('.board-host');

async function viewOf(page: Page): Promise<View> {
  const [x = NaN, y = NaN, scale = NaN] = ((await board(page).getAttribute('data-view')) ?? '')
    .split(' ')
    .map(Number);
  return { x, y, scale };
}

/** Waits until the view that is drawn has stayed the same for a while. */
async function rest(page: Page): Promise<View> {
  let before = await viewOf(page);
  for (let still = 0; still < 2;) {
    await page.waitForTimeout(300);
    const now = await viewOf(page);
    still = JSON.stringify(now) === JSON.stringify(before) ? still + 1 : 0;
    before = now;
  }
  return before;
}

/** Where the map has its nodes on the page, worked out from the view that it tells. */
async function nodesOn(page: Page, model: MapModel): Promise<Pick<Sheet, 'nodes' | 'radius' | 'frame'>> {
  const camera = await viewOf(page);
  const box = await board(page).boundingBox();
  if (!box) throw new Error('there is no map');
  const sides = await board(page).evaluate((host) => {
    const { paddingTop, paddingRight, paddingBottom, paddingLeft } = getComputedStyle(host);
    return [paddingTop, paddingRight, paddingBottom, paddingLeft].map(Number.parseFloat);
  });
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  const frame: Frame = { width: box.width, height: box.height, inset: { top, right, bottom, left } };
  return {
    frame,
    radius: nodeRadius(camera.scale),
    nodes: model.regions.map(({ id, owner, lon, lat }) => {
      const { x, y } = toSheet(camera, frame, project([lon, lat]));
      return { id, owner, at: { x, y } };
    }),
  };
}

/** The middle of what paper leaves free of the map. */
async function middle(page: Page): Promise<Spot> {
  // Between the papers; on a phone the map has its pane to itself.
  const free = page.locator('.free').filter({ visible: true });
  const box = await ((await free.count()) > 0 ? free : page.locator('.board-host')).boundingBox();
  if (!box) throw new Error('nothing of the map is free');
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** How many different colours the board's canvas shows on the screen: an empty one has a handful. */
async function coloursOn(page: Page): Promise<number> {
  const picture = await page.screenshot();
  return page.evaluate(async (data) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${data}`)).blob());
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
    if (!pen) throw new Error('nothing to look with');
    const free = document.querySelector('.free')?.getBoundingClientRect();
    if (!free) throw new Error('nothing of the map is free');
    pen.drawImage(bitmap, 0, 0);
    const { data: bytes } = pen.getImageData(free.x, free.y, free.width, free.height);
    return new Set(new Uint32Array(bytes.buffer)).size;
  }, picture.toString('base64'));
}

async function touch(
  session: CDPSession,
  type: 'touchStart' | 'touchMove' | 'touchEnd',
  points: readonly Spot[],
): Promise<void> {
  await session.send('Input.dispatchTouchEvent', {
    type,
    touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
  });
}

test.describe('the map by mouse and keys', () => {
  test.use({ viewport: LAPTOP });

  test('the map is panned, zoomed by the wheel round the pointer, and walked by keys', async ({ page }) => {
    await openTable(page);
    const home = await viewOf(page);
    const at = await middle(page);

    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x - 60, at.y + 30, { steps: 4 });
    await page.mouse.up();
    const panned = await rest(page);
    expect(panned.scale).toBe(home.scale);
    expect((panned.x - home.x) * home.scale).toBeCloseTo(60, 0);
    expect((panned.y - home.y) * home.scale).toBeCloseTo(-30, 0);

    await page.mouse.wheel(0, -150);
    const closer = await rest(page);
    expect(closer.scale).toBeGreaterThan(panned.scale * 1.2);

    await board(page).focus();
    await page.keyboard.press('-');
    const farther = await rest(page);
    expect(farther.scale).toBeLessThan(closer.scale);
    await page.keyboard.press('+');
    expect((await rest(page)).scale).toBeGreaterThan(farther.scale * 1.2);
    await page.keyboard.press('0');
    expect((await rest(page)).scale).toBeCloseTo(home.scale, 3);

    // From a region by its links to a neighbour, into what stands there, and away.
    const open = page.locator('.sheet h2, .sheet h3').first();
    await page.keyboard.press('ArrowRight');
    await expect(open).toBeVisible();
    const first = await open.textContent();
    await page.keyboard.press('ArrowLeft');
    await expect(open).not.toHaveText(first ?? '');
    const second = await open.textContent();
    await page.keyboard.press('Escape');
    await expect(page.locator('.sheet')).not.toContainText(second ?? '');
  });

  test('a resize in the middle of a movement ends with a whole picture, the selection kept', async ({
    page,
  }) => {
    await openTable(page);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    const whole = await coloursOn(page);
    await board(page).focus();
    await page.keyboard.press('ArrowRight');
    const open = page.locator('.sheet h2, .sheet h3').first();
    const name = await open.textContent();
    await page.keyboard.press('0');
    for (const size of [
      { width: 1024, height: 768 },
      { width: 768, height: 1024 },
      { width: 1366, height: 768 },
    ]) {
      await page.setViewportSize(size);
    }
    await rest(page);
    const sizes = await board(page).evaluate((host) => {
      const canvas = host.querySelector('canvas')?.getBoundingClientRect();
      return [canvas?.width, canvas?.height, host.clientWidth, host.clientHeight];
    });
    expect(sizes).toEqual([1366, 768, 1366, 768]);
    // A busy machine takes its time for the last of the pictures.
    await expect.poll(() => coloursOn(page), { timeout: 20_000 }).toBeGreaterThan(whole / 4);
    await expect(open).toHaveText(name ?? '');
  });
});

test.describe('counters on the map', () => {
  test.use({ viewport: LAPTOP });

  test('of one region lie open beside each other, to be picked one by one', async ({ page }) => {
    const model = await openTable(page, 'operations');
    const home = model.regions.find(
      ({ id, owner }) =>
        owner === 'azerbaijan' && model.counters.filter(({ region }) => region === id).length > 1,
    );
    const { nodes } = await nodesOn(page, model);
    const { at } = nodes.find(({ id }) => id === home?.id) ?? { at: { x: 0, y: 0 } };
    await page.mouse.click(at.x, at.y);
    await expect(board(page)).toHaveAttribute('aria-label', new RegExp(`^${home?.name}`));
    await rest(page);

    // Past the crises of the region to its first counter: the stack opens.
    const counters = model.counters.filter(({ region }) => region === home?.id);
    const said = counters.map(({ label }) => label.charAt(0).toUpperCase() + label.slice(1));
    await board(page).focus();
    await expect(async () => {
      await page.keyboard.press('Enter');
      await expect(board(page)).toHaveAttribute('aria-label', said[0] ?? '', { timeout: 200 });
    }).toPass({ timeout: 10_000 });
    await rest(page);

    const sheet = { ...(await nodesOn(page, model)), model } as Sheet;
    const first = counters[0]!;
    const { region, owner, kind: unit, status } = first;
    const stack = openStack(sheet, { kind: 'unit', region, owner, unit, status });
    expect(stack?.items).toHaveLength(counters.length);
    for (const [i, { box }] of [...(stack?.items ?? []).entries()].toReversed()) {
      await page.mouse.click(box.x + box.w / 2, box.y + box.h / 2);
      await expect(board(page)).toHaveAttribute('aria-label', said[i] ?? '');
    }
    // What the rings mean stands beside them in words.
    await expect(page.locator('.reach-legend')).toContainText(/regions? by links and law/);
  });
});

test.describe('the map without its graphics card', () => {
  // A program plays the card here: every pixel costs it.
  test.use({ viewport: { width: 1024, height: 640 } });
  test.describe.configure({ mode: 'default', timeout: 180_000 });

  for (const back of ['after a while', 'never'] as const) {
    test(`a graphics card that is lost and comes back ${back} costs neither picture nor view`, async ({
      page,
    }) => {
      await pretendGraphicsCard(page);
      await openTable(page);
      await board(page).focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('+');
      const open = page.locator('.sheet h2, .sheet h3').first();
      const name = await open.textContent();
      const before = await rest(page);
      const whole = await coloursOn(page);
      await board(page).evaluate((host) => host.querySelector('canvas')?.setAttribute('data-old', ''));
      await loseGraphicsCard(page, back);
      if (back === 'never')
        await expect(board(page).locator('canvas[data-old]')).toHaveCount(0, { timeout: 60_000 });
      await expect.poll(() => coloursOn(page), { timeout: 60_000 }).toBeGreaterThan(whole * 0.7);
      expect(await rest(page)).toEqual(before);
      await expect(open).toHaveText(name ?? '');
      // And it goes on.
      await page.keyboard.press('+');
      expect((await rest(page)).scale).toBeGreaterThan(before.scale);
    });
  }
});

test.describe('the map under fingers', () => {
  test.use({ viewport: PHONE, hasTouch: true });

  test('two fingers pinch, one pans, and two quick taps come closer', async ({ page }) => {
    await openTable(page);
    const home = await viewOf(page);
    const at = await middle(page);
    const session = await page.context().newCDPSession(page);

    await touch(session, 'touchStart', [at]);
    await touch(session, 'touchMove', [{ x: at.x + 20, y: at.y }]);
    await touch(session, 'touchMove', [{ x: at.x + 50, y: at.y }]);
    await touch(session, 'touchEnd', []);
    const panned = await rest(page);
    expect((home.x - panned.x) * home.scale).toBeCloseTo(50, 0);

    const pair = (half: number): Spot[] => [
      { x: at.x - half, y: at.y },
      { x: at.x + half, y: at.y },
    ];
    await touch(session, 'touchStart', pair(40));
    await touch(session, 'touchMove', pair(50));
    await touch(session, 'touchMove', pair(60));
    await touch(session, 'touchEnd', []);
    const pinched = await rest(page);
    expect(pinched.scale / panned.scale).toBeCloseTo(1.5, 1);

    await page.touchscreen.tap(at.x, at.y);
    await page.touchscreen.tap(at.x, at.y);
    expect((await rest(page)).scale).toBeGreaterThan(Math.min(0.89, pinched.scale * 1.5));
  });
});
