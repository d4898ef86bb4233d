import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { continueGame, playUntil, prepare, ready } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

/** What a page holds on to, after its rubbish has been taken out. */
interface Holdings {
  readonly listeners: number;
  readonly nodes: number;
  /** Every texture of the map is one, in the page or not. */
  readonly canvases: number;
  readonly heapBytes: number;
}

const TABLES = 10;
/** The first ones fill what is kept on purpose: fonts, the atlas, compiled code. */
const WARM = 3;
const HEAP_GROWTH_PER_TABLE = 400_000;

test.use({ viewport: { width: 1024, height: 768 } });

async function holdings(session: CDPSession): Promise<Holdings> {
  // What was kept alive by finalizers goes in the second round.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await session.send('Memory.getDOMCounters');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { result } = await session.send('Runtime.evaluate', {
    expression: 'HTMLCanvasElement.prototype',
    objectGroup: 'leaks',
  });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
    objectGroup: 'leaks',
  });
  const count = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return { listeners: jsEventListeners, nodes, canvases: Number(count.result.value), heapBytes: usedSize };
}

/** From the title to the table with its map, and back. */
async function sitDownAndLeave(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await expect(page.locator('.board-host')).toHaveAttribute('data-board', 'ready', { timeout: 60_000 });
  await page.getByTestId('menu').click();
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await ready(page, 'title');
}

test('ten tables in a row leave no listeners, nodes, textures or heap behind', async ({ page }) => {
  test.setTimeout(240_000);
  const mirror = playUntil(new Mirror(standardSetup(6)), ({ state }) => state.phase.kind === 'operations');
  await prepare(page, { game: mirror.save(), plainOpen: true });
  await continueGame(page);
  await page.getByTestId('menu').click();
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await ready(page, 'title');

  const session = await page.context().newCDPSession(page);
  const all: Holdings[] = [];
  for (let table = 0; table < TABLES; table += 1) {
    await sitDownAndLeave(page);
    all.push(await holdings(session));
  }
  const early = all[WARM - 1]!;
  const last = all.at(-1)!;
  const told = JSON.stringify(all);
  expect(last.listeners, told).toBeLessThanOrEqual(early.listeners);
  expect(last.nodes, told).toBeLessThanOrEqual(early.nodes + TABLES);
  expect(last.canvases, told).toBeLessThanOrEqual(early.canvases);
  expect(last.heapBytes - early.heapBytes, told).toBeLessThan((TABLES - WARM) * HEAP_GROWTH_PER_TABLE);
});
