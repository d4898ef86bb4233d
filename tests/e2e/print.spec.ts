import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { LIBRARY } from '../../src/content/library.ts';
import { debriefWords } from '../../src/content/text/en/debrief.ts';
import { printWords } from '../../src/content/text/en/print.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Setup } from '../../src/model/setup.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import type { PaperId, PrintId } from '../../src/present/print-request.ts';
import { PAPER_IDS } from '../../src/present/print-request.ts';
import { createText } from '../../src/present/text.ts';
import { gameCode } from '../../src/replay/game-code.ts';
import { saveText } from '../../src/replay/save.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { setup as begin } from '../../src/rules/setup.ts';
import { prepare, ready } from './driver.ts';
import { standardSetup } from './mirror.ts';
import { pageSizes } from './pdf.ts';

const text = createText();

/** In points. */
const SIZES: Readonly<Record<PaperId, readonly [number, number]>> = {
  a4: [595.3, 841.9],
  letter: [612, 792],
};
/** What is left of a page between its margins of 14 mm, in the pixels of a style sheet. */
const WIDTHS: Readonly<Record<PaperId, number>> = { a4: 688, letter: 710 };

async function openPrint(page: Page, query: string): Promise<void> {
  await page.goto(`./#/print?${query}`);
  await ready(page, 'print');
  await page.evaluate(() => document.fonts.ready);
}

/** The papers that come out of the printer, page by page; a size that is no paper's is told as it is. */
function papersOf(pdf: Buffer): string[] {
  return pageSizes(pdf).map(
    ([width, height]) =>
      // Chromium rounds A4 up to whole pixels.
      PAPER_IDS.find((id) => Math.abs(SIZES[id][0] - width) < 1 && Math.abs(SIZES[id][1] - height) < 1.5) ??
      `${width} × ${height}`,
  );
}

const printed = async (page: Page): Promise<string[]> =>
  papersOf(await page.pdf({ preferCSSPageSize: true }));

const times = (count: number, paper: PaperId): string[] => Array.from({ length: count }, () => paper);

/** What on a sheet reaches beyond the sheet, or a slip beyond its own edges, as it is laid out for the printer. */
async function spills(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print' });
  const faults = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.print-sheet')].flatMap((sheet) => {
      const bodies = [...sheet.querySelectorAll<HTMLElement>('.print-body, .print-slip')];
      return bodies.flatMap((body) => {
        const edge = body.getBoundingClientRect();
        return [...body.querySelectorAll('*')]
          .filter((part) => {
            const box = part.getBoundingClientRect();
            return box.bottom > edge.bottom + 1 || box.right > edge.right + 1 || box.left < edge.left - 1;
          })
          .slice(0, 2)
          .map((part) => `${sheet.dataset['sheet']}: ${part.tagName} “${part.textContent?.slice(0, 40)}”`);
      });
    }),
  );
  await page.emulateMedia({ media: null });
  return faults;
}

/** A whole game of bots, as a file. */
function botGame(change: Partial<Setup> = {}): string {
  const setup = standardSetup(7, change);
  const { state, journal } = playGame(LIBRARY, setup, 'steady');
  return saveText({ content: LIBRARY.version, setup, journal, hash: stateHash(state) });
}

/** From the title to the debrief of the one game that the browser keeps. */
async function openDebrief(page: Page): Promise<void> {
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: /^Debrief/ }).click();
  await ready(page, 'debrief');
  await expect(page.locator('.chart svg').first()).toBeAttached();
}

for (const paper of PAPER_IDS) {
  test(`every sheet is one page of ${paper}`, async ({ page }) => {
    await prepare(page);
    const query = `scenario=lesson-90&treaty=op-ed&paper=${paper}`;
    const counts: Readonly<Record<PrintId, number>> = {
      folders: 6,
      slips: 6,
      treaty: 1,
      worksheet: 2,
      rubric: 1,
    };
    for (const [what, count] of Object.entries(counts)) {
      await openPrint(page, `${query}&what=${what}`);
      await expect(page.locator('.print-sheet')).toHaveCount(count);
      expect(await printed(page), what).toEqual(times(count, paper));
    }
    await openPrint(page, query);
    expect(await printed(page)).toEqual(times(16, paper));
  });

  test(`nothing is cut off on ${paper}, under any treaty and in the longest game`, async ({ page }) => {
    await prepare(page, { textSize: 200 });
    await openPrint(page, `scenario=standard&years=8&paper=${paper}`);
    await expect(page.locator('.print-sheet')).toHaveCount(6 + 2 * 8 + 1 + 2 + 1);
    expect(await spills(page)).toEqual([]);
    await openPrint(page, `scenario=lesson-90&what=folders,worksheet,rubric&paper=${paper}`);
    expect(await spills(page)).toEqual([]);
    for (const treaty of PRESET_IDS) {
      await openPrint(page, `treaty=${treaty}&what=treaty&paper=${paper}`);
      expect(await spills(page), treaty).toEqual([]);
    }
    // The most that a treaty can say.
    const own = 'weighted_armed-attack.hybrid.terrorism.any-threat_deems-necessary_abroad_void-if-provoked';
    await openPrint(page, `own=${own}_voluntary_elected_exclusive&paper=${paper}`);
    await expect(page.locator('[data-sheet=treaty]')).toContainText('Units abroad too');
    expect(await spills(page), 'own').toEqual([]);
  });
}

test('each sheet names the game and itself at its foot, and nothing else is printed', async ({ page }) => {
  await prepare(page, { theme: 'dark' });
  await openPrint(page, 'scenario=lesson-90&treaty=shusha');
  await page.emulateMedia({ media: 'print' });
  const foots = await page.locator('.print-foot').allTextContents();
  expect(foots).toHaveLength(16);
  expect(foots[1]).toBe('Kurultai · Lesson: ninety minutes · Delegation of Türkiye');
  await expect(page.locator('.print-controls')).toBeHidden();
  const outside = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((part) => !part.closest('.print-sheet') && !part.querySelector('.print-sheet'))
      .filter((part) => part.getBoundingClientRect().height > 0)
      .map((part) => part.outerHTML.slice(0, 80)),
  );
  expect(outside).toEqual([]);
  const paper = page.locator('.print-sheet').first();
  await expect(paper).toHaveCSS('color', 'rgb(0, 0, 0)');
  await expect(paper).toHaveCSS('background-color', 'rgb(255, 255, 255)');
});

test('slips are for every seat in every year, in pledges and in councils', async ({ page }) => {
  await prepare(page);
  await openPrint(page, 'scenario=standard&years=5&what=slips');
  await expect(page.locator('.print-slip')).toHaveCount(6 * 5 * 2);
  const boxes = page.locator('.print-slip').first().locator('.print-boxes');
  await expect(boxes.first().locator('i')).toHaveCount(8);
  await expect(boxes.last().locator('i')).toHaveCount(10);
  await expect(page.locator('[data-sheet=slips-council-5] .hand-sign')).toHaveCount(6 * 4);
});

test('what is chosen stands in the address, and an address that is wrong is told', async ({ page }) => {
  await prepare(page);
  await openPrint(page, 'scenario=lesson-90');
  await expect(page).toHaveTitle('Kurultai · Lesson: ninety minutes · Print');
  await page.getByRole('checkbox', { name: /^Slips/ }).uncheck();
  await page.getByRole('radio', { name: 'Letter' }).check();
  await page.getByLabel('Treaty', { exact: true }).selectOption('cairo');
  await expect(page).toHaveURL(
    /scenario=lesson-90&years=3&treaty=cairo&what=folders,treaty,worksheet,rubric&paper=letter$/,
  );
  await page.reload();
  await ready(page, 'print');
  await expect(page.locator('.print-slip')).toHaveCount(0);
  await expect(page.locator('[data-sheet=treaty] .print-head')).toContainText('Cairo');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await openPrint(page, 'scenario=lesson-900&paper=a5');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText(
    'scenario=lesson-900 (did you mean “lesson-90”?), paper=a5 (did you mean “a4”?)',
  );
  // A scenario that its file would be refused for is not played on paper, either.
  await openPrint(page, 'scenario=standard&written=%7B%22id%22%3A%22x%22%7D');
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('written');
});

test('the form of a new game leads to its paper, in a tab of its own', async ({ page }) => {
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Round one screen' }).click();
  await ready(page, 'new-game');
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Print folders and slips' }).click();
  const paper = await opening;
  await ready(paper, 'print');
  await expect(paper).toHaveURL(/#\/print\?scenario=standard&years=3&treaty=op-ed$/);
  await expect(paper.locator('[data-known=true]')).toHaveCount(0);
});

test('a scenario from a file has its paper, too, and the address brings it along', async ({ page }) => {
  await prepare(page);
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Round one screen' }).click();
  await ready(page, 'new-game');
  const standard = LIBRARY.scenarios.find(({ id }) => id === 'standard')!;
  const words = { name: 'Störfall & Fähre', briefing: 'Ein Anfang.', teaches: '50% Geduld.' };
  const own = { ...standard, id: 'own-lesson', years: { standard: 4, choices: [2, 4] }, words };
  const file = { name: 'own.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(own)) };
  await page.locator('form input[type=file]').setInputFiles(file);
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Print folders and slips' }).click();
  const paper = await opening;
  await ready(paper, 'print');
  await expect(paper).toHaveTitle('Kurultai · Störfall & Fähre · Print');
  await expect(paper.getByRole('alert')).toHaveCount(0);
  await expect(paper.locator('[data-sheet^=slips-pledge]')).toHaveCount(4);
  // What is chosen on the page goes into the address, and the scenario stays there.
  await paper.getByRole('radio', { name: 'Letter' }).check();
  await paper.reload();
  await ready(paper, 'print');
  await expect(paper).toHaveTitle('Kurultai · Störfall & Fähre · Print');
  await expect(paper.getByRole('radio', { name: 'Letter' })).toBeChecked();
});

test('folders of a kept game hold what was dealt, each on its own page, once that is asked for', async ({
  page,
}) => {
  await prepare(page, { game: botGame(), map: false });
  await openDebrief(page);
  await page.getByRole('link', { name: debriefWords.folders }).click();
  await ready(page, 'print');
  await expect(page.getByRole('alert')).toHaveText(printWords.secretsWarning);
  // Whoever knew the seed could deal the game again with all that lies hidden in it.
  await expect(page.getByText(`, game code ${gameCode(7)}.`)).toBeVisible();
  await expect(page.locator('main')).not.toContainText(/\bseed\b/);
  const begun = begin(LIBRARY, standardSetup(7));
  const members = begun.ok ? begun.value.members : null;
  for (const { id } of LIBRARY.members) {
    const sheet = page.locator(`[data-sheet=folder-${id}]`);
    const titles = (members?.[id].interests ?? []).map((interest) => text.name('interest', interest));
    await expect(sheet.locator('.print-interests b')).toHaveText(titles.map((title) => `${title}.`));
  }
  expect(await spills(page)).toEqual([]);
  await page.getByRole('checkbox', { name: /^With the interests/ }).uncheck();
  await expect(page.locator('[data-known=true]')).toHaveCount(0);
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(page).toHaveURL(/#\/print\/[\w-]+\?what=[a-z,]+&paper=a4$/);
});

test('the page itself bars nobody, and fits a telephone', async ({ page }) => {
  for (const theme of ['light', 'dark'] as const) {
    await prepare(page, { theme });
    // A page of slips says nothing to axe that a folder does not, and takes it long.
    await openPrint(page, 'scenario=lesson-90&what=folders,treaty,worksheet,rubric');
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});

for (const paper of PAPER_IDS) {
  test(`the debrief on ${paper}: every part open, nothing cut off, and closed again afterwards`, async ({
    page,
  }) => {
    await prepare(page, { game: botGame(), map: false });
    await openDebrief(page);
    const closed = page.locator('.debrief details:not([open])');
    const before = await closed.count();
    expect(before).toBeGreaterThan(3);
    await page.evaluate(() => {
      addEventListener('beforeprint', () => {
        const left = document.querySelectorAll('.debrief details:not([open])').length;
        document.documentElement.dataset['leftClosed'] = String(left);
      });
    });
    const format = paper === 'a4' ? 'A4' : 'Letter';
    const pages = papersOf(await page.pdf({ format }));
    expect(pages.length).toBeGreaterThanOrEqual(6);
    expect(pages).toEqual(times(pages.length, paper));
    await expect(page.locator('html')).toHaveAttribute('data-left-closed', '0');
    await expect(closed).toHaveCount(before);

    await page.setViewportSize({ width: WIDTHS[paper], height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const headings = page.locator('.debrief-part:not(.no-print *) > h2:not(#part-whatIf)');
    await expect(headings).toHaveCount(12);
    for (const heading of await headings.all()) await expect(heading).toBeVisible();
    // Nothing was asked there yet, and paper cannot ask.
    await expect(page.locator('#part-whatIf')).toBeHidden();
    await expect(page.locator('.debrief .no-print').first()).toBeHidden();
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('.debrief :is(svg, table, td, th, p, li)')]
        .filter(
          (part) =>
            part.getBoundingClientRect().right > innerWidth + 1 || part.scrollWidth > part.clientWidth + 1,
        )
        .filter((part) => part.getClientRects().length > 0 && getComputedStyle(part).display !== 'inline')
        .map((part) => `${part.tagName} “${part.textContent?.slice(0, 60)}”`),
    );
    expect(wide).toEqual([]);
  });
}
