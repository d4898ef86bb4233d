import type { CDPSession, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { standard } from '../../src/content/scenarios/standard.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { saveText } from '../../src/replay/save.ts';
import { withScenario } from '../../src/replay/scenario-check.ts';
import type { Seats } from '../../src/replay/seats.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { setup as begin } from '../../src/rules/setup.ts';
import { prepare, ready } from './driver.ts';
import { standardSetup } from './mirror.ts';

/** What a page holds on to, after its rubbish has been taken out. */
interface Holdings {
  readonly listeners: number;
  readonly nodes: number;
  /** Every texture of the map is one, in the page or not. */
  readonly canvases: number;
  readonly heapBytes: number;
}

const GAMES = 10;
/** The first ones fill what is kept on purpose: fonts, the atlas, compiled code. */
const WARM = 4;
const HEAP_GROWTH_PER_GAME = 300_000;
/** So long the bots play with the map drawn after each step, before they are asked to hurry. */
const WATCHED_MS = 2500;

const SIX_BOTS: Seats = Object.fromEntries(
  MEMBER_IDS.map((member) => [member, { kind: 'bot', temperament: 'random', strength: 'easy' }] as const),
);

test.use({ viewport: { width: 1024, height: 768 } });

/** A game of one year, as a file with a scenario of its own. */
function oneYear(seed: number): string {
  const scenario = { ...standard, id: 'one-year', years: { standard: 1, choices: [1] } };
  const setup = standardSetup(seed, { scenario: scenario.id, years: 1 });
  const begun = begin(withScenario(LIBRARY, scenario), setup);
  if (!begun.ok) throw new Error(`refused: ${begun.refusal.kind}`);
  const { value: state } = begun;
  const hash = stateHash(state);
  return saveText({ content: state.content, scenario, setup, seats: SIX_BOTS, journal: [], hash });
}

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
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length; }',
    returnByValue: true,
  });
  await session.send('Runtime.releaseObjectGroup', { objectGroup: 'leaks' });
  return { listeners: jsEventListeners, nodes, canvases: Number(count.result.value), heapBytes: usedSize };
}

/** Drops a file on the page. A file that the test's own tools put into a button, they would hold on to. */
async function drop(page: Page, content: string): Promise<void> {
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'game.json', { type: 'application/json' }));
    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, content);
}

/** From the title through a whole game to its result, and back. */
async function playOne(page: Page, seed: number): Promise<void> {
  await drop(page, oneYear(seed));
  await expect(page.locator('.board-host')).toHaveAttribute('data-board', 'ready', { timeout: 60_000 });
  await page.waitForTimeout(WATCHED_MS);
  const over = page.locator('html[data-ready=result]');
  await expect(async () => {
    if ((await over.count()) > 0) return;
    await page.getByTestId('hurry').click({ timeout: 1000 });
    await expect(over).toHaveCount(1, { timeout: 1000 });
  }).toPass({ timeout: 60_000 });
  await page.getByRole('button', { name: 'Leave the table' }).click();
  await ready(page, 'title');
  await page.getByRole('button', { name: /^Remove: / }).click();
  await expect(page.locator('.kept-game')).toHaveCount(0);
}

test('ten games of a year in a row leave no listeners, nodes, textures or heap behind', async ({ page }) => {
  test.setTimeout(400_000);
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  const session = await page.context().newCDPSession(page);
  const all: Holdings[] = [];
  for (let game = 0; game < GAMES; game += 1) {
    await playOne(page, 100 + game);
    all.push(await holdings(session));
  }
  const early = all[WARM - 1]!;
  const last = all.at(-1)!;
  const told = JSON.stringify(all);
  test.info().annotations.push({ type: 'holdings', description: told });
  expect(last.listeners, told).toBeLessThanOrEqual(early.listeners);
  expect(last.nodes, told).toBeLessThanOrEqual(early.nodes + GAMES);
  expect(last.canvases, told).toBeLessThanOrEqual(early.canvases);
  expect(last.heapBytes - early.heapBytes, told).toBeLessThan((GAMES - WARM) * HEAP_GROWTH_PER_GAME);
});
