import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { State } from '../../src/model/state.ts';
import { choose } from './policy.ts';
import { continueGame, fromMenu, playUntil, prepare, ready, takeUp } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

test.use({ viewport: { width: 1280, height: 800 } });

/** What axe finds wrong that keeps somebody out, in one line each. */
async function barriers(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.slice(0, 5).map(({ html, target }) => `${id}: ${target.join(' ')} ${html.slice(0, 160)}`),
    );
}

/** A game of three years at the first moment that fits. */
function gameAt(fits: (state: State) => boolean): Mirror {
  return playUntil(new Mirror(standardSetup(6)), ({ state }) => fits(state));
}

async function show(page: Page, mirror: Mirror): Promise<void> {
  // To axe the map is one picture with one name: it is asked once, with the dawn.
  const map = mirror.state.phase.kind === 'dawn';
  await prepare(page, { game: mirror.save(), plainOpen: true, map });
  await continueGame(page);
  if (map) await expect(page.locator('.board-note')).toHaveCount(0, { timeout: 60_000 });
}

const at =
  (kind: State['phase']['kind'], stage?: string) =>
  ({ phase }: State): boolean =>
    phase.kind === kind && (stage === undefined || ('stage' in phase && phase.stage === stage));

/** Every paper of the year, and when it first lies on the table. */
const SCREENS: Readonly<Record<string, (state: State) => boolean>> = {
  dawn: at('dawn'),
  'agenda, programme': at('agenda', 'programme'),
  'agenda, motion': at('agenda', 'motion'),
  'agenda, orders': at('agenda', 'orders'),
  corridor: at('corridor'),
  'reveal, gap': at('reveal', 'cover'),
  'reveal, done': at('reveal', 'done'),
  operations: ({ phase }) => phase.kind === 'operations' && phase.turn > 2 && phase.step.kind === 'choose',
  'operations, response': ({ phase }) => phase.kind === 'operations' && phase.step.kind === 'responding',
  'operations, claim': ({ phase }) => phase.kind === 'operations' && phase.step.kind === 'claim',
  'night, before': at('night', 'before'),
  'night, after': at('night', 'after'),
  'emergency, choice': at('emergency', 'choice'),
  'emergency, vote': at('emergency', 'vote'),
  'emergency, units': at('emergency', 'units'),
  ledger: at('ledger'),
  'conference, naming': at('conference', 'naming'),
  'conference, answering': at('conference', 'answering'),
  result: ({ result }) => result !== null,
};

test.describe('axe finds nothing serious or critical', () => {
  test('on the title, the rulebook and the form', async ({ page }) => {
    await prepare(page);
    await page.goto('./');
    await ready(page, 'title');
    expect(await barriers(page), 'title').toEqual([]);
    await page.getByRole('button', { name: 'Rulebook' }).click();
    await expect(page.getByRole('dialog', { name: 'Rulebook' })).toBeVisible();
    expect(await barriers(page), 'rulebook').toEqual([]);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await page.getByRole('button', { name: 'Round one screen' }).click();
    await ready(page, 'new-game');
    expect(await barriers(page), 'new game').toEqual([]);
  });

  for (const [name, fits] of Object.entries(SCREENS)) {
    test(`on the table: ${name}`, async ({ page }) => {
      await show(page, gameAt(fits));
      expect(await barriers(page)).toEqual([]);
      // Where there is little room, parts scroll that fit elsewhere: their ends must be in reach of keys.
      await page.setViewportSize({ width: 1366, height: 560 });
      await page.keyboard.press('f');
      await page.evaluate(async () => {
        await new Promise((drawn) => {
          requestAnimationFrame(() => setTimeout(drawn));
        });
      });
      expect(await barriers(page), 'in a low window').toEqual([]);
    });
  }

  test('on dark paper', async ({ page }) => {
    await prepare(page, {
      game: gameAt(SCREENS['operations'] ?? at('operations')).save(),
      map: false,
      theme: 'dark',
    });
    await page.goto('./');
    await ready(page, 'title');
    expect(await barriers(page), 'title').toEqual([]);
    await continueGame(page);
    await page.locator('.index-entry.wax').first().click();
    await page.locator('.group-tab').first().click();
    expect(await barriers(page), 'operations').toEqual([]);
    for (const name of ['emergency, choice', 'reveal, done', 'ledger', 'conference, naming']) {
      await takeUp(page, gameAt(SCREENS[name] ?? at('ledger')).save());
      expect(await barriers(page), name).toEqual([]);
    }
    await fromMenu(page, 'settings');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await barriers(page), 'settings').toEqual([]);
  });

  test('on a hand-over, a folder and the windows over the table', async ({ page }) => {
    await show(page, gameAt(at('folders')));
    await ready(page, 'hand-over');
    expect(await barriers(page), 'hand-over').toEqual([]);
    await page.locator('.hold').hover();
    // Light words on the wax, darker under the mouse; axe does not see through what fills the button while it is held.
    await expect(page.locator('.hold')).toHaveCSS('background-color', /^color\(srgb 0\.5/);
    await page.locator('.hold').click();
    await ready(page, 'table-folders');
    expect(await barriers(page), 'folder').toEqual([]);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    expect(await barriers(page), 'keys').toEqual([]);
    await page.keyboard.press('Escape');
    await page.locator('[data-pillar=will]').click();
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await barriers(page), 'sum').toEqual([]);
    await page.keyboard.press('Escape');
    await fromMenu(page, 'settings');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await barriers(page), 'settings').toEqual([]);
  });
});

test.describe('with the keyboard alone', () => {
  /** Moves the focus with Tab until it is on something that fits. */
  async function tabTo(page: Page, selector: string): Promise<void> {
    for (let presses = 0; presses < 150; presses += 1) {
      const there = await page.evaluate(
        (wanted) => document.activeElement?.matches(wanted) ?? false,
        selector,
      );
      if (there) {
        const outlined = await page.evaluate(() => {
          const { outlineStyle, boxShadow } = getComputedStyle(document.activeElement ?? document.body);
          return outlineStyle !== 'none' || boxShadow !== 'none';
        });
        expect(outlined, `whoever looks sees where ${selector} is`).toBe(true);
        return;
      }
      await page.keyboard.press('Tab');
    }
    throw new Error(`Tab never comes to ${selector}`);
  }

  test('a game starts', async ({ page }) => {
    await prepare(page);
    await page.goto('./');
    await ready(page, 'title');
    await tabTo(page, '.way');
    await page.keyboard.press('Enter');
    await ready(page, 'chair');
    await tabTo(page, '.start');
    await page.keyboard.press('Enter');
    await ready(page, 'table-dawn');
    await page.keyboard.press('?');
    const keys = page.getByRole('dialog', { name: 'Keys' });
    await expect(keys).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(keys).toHaveCount(0);
    // The panel is one key away, the way on is in it.
    await page.keyboard.press('a');
    await tabTo(page, '[data-action=openYear]');
    await page.keyboard.press('Enter');
    await ready(page, /^table-agenda$/);
    // The button that was pressed is gone: the keyboard goes on from the panel.
    await expect(page.locator('.prompt-line')).toBeFocused();
  });

  test('a folder is opened by holding a key, filled and sealed', async ({ page }) => {
    test.setTimeout(180_000);
    const mirror = gameAt(at('folders'));
    await prepare(page, { game: mirror.save(), map: false });
    await page.goto('./');
    await ready(page, 'title');
    // By key from the first: the browser shows where the focus is to whom it is of use.
    await tabTo(page, '.wide-button');
    await page.keyboard.press('Enter');
    await ready(page, 'hand-over');
    const seat = await page.locator('.hand-over').getAttribute('data-seat');
    await tabTo(page, '.hold');
    await page.keyboard.down('Enter');
    await ready(page, 'table-folders');
    await page.keyboard.up('Enter');
    await page.keyboard.press('a');
    for (;;) {
      const action = choose(mirror, seat as (typeof mirror.journal)[number]['seat']);
      await tabTo(page, `[data-key='${JSON.stringify(action)}']`);
      await page.keyboard.press('Enter');
      mirror.act(seat as (typeof mirror.journal)[number]['seat'], action);
      if (action.kind === 'sealFolder') break;
      await expect(page.locator(`[data-key='${JSON.stringify(action)}']`)).toHaveAttribute(
        'aria-pressed',
        'true',
      );
    }
    await ready(page, 'hand-over');
    await expect(page.locator('.hand-over')).not.toHaveAttribute('data-seat', seat ?? '');
  });
});
