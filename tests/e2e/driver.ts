import type { Locator, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { GROUP_OF } from '../../src/present/action-group.ts';
import { isPrivate } from '../../src/hud/game/moment.ts';
import type { Mirror } from './mirror.ts';
import { choose } from './policy.ts';

/** What the page waits for is worked out on two shared cores, with the map drawn in software. */
const PATIENCE = 40_000;
/** More stops than any screen has. */
const MOST_TABS = 250;

interface Visit {
  /** Folders open at a click. */
  readonly plainOpen?: boolean;
  /** A game that was left on the table. */
  readonly game?: string;
  /** Without it the page says that the map could not be drawn, and is much quicker. */
  readonly map?: boolean;
  /** Size of text that was chosen, in percent. */
  readonly textSize?: number;
  readonly theme?: 'light' | 'dark';
}

/** Sets what the page remembers before it starts. Bots make no pauses, and nothing moves that need not. */
export async function prepare(
  page: Page,
  { plainOpen = false, game = '', map = true, textSize = 100, theme = 'light' }: Visit = {},
): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  if (!map) await page.route(/phaser[^/]*\.js/, (route) => route.abort());
  await page.addInitScript(
    ([preferences, look, kept]) => {
      if (sessionStorage.getItem('prepared') !== null) return;
      sessionStorage.setItem('prepared', '1');
      localStorage.setItem('kurultai.preferences', preferences);
      localStorage.setItem('kurultai.look', look);
      if (kept !== '') localStorage.setItem('kurultai.game', kept);
    },
    [JSON.stringify({ botPause: 0, plainOpen }), JSON.stringify({ textSize, theme }), game] as const,
  );
}

/** Waits until the page says that this screen is on it. */
export async function ready(page: Page, screen: string | RegExp): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-ready', screen, { timeout: PATIENCE });
}

/** From the title through the form to the first dawn of a game of six people. */
export async function startTable(page: Page, seed: number): Promise<void> {
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Round one screen' }).click();
  await ready(page, 'new-game');
  await page.getByLabel('Seed', { exact: true }).fill(String(seed));
  await page.getByRole('button', { name: 'Start' }).click();
  await ready(page, 'table-dawn');
}

/** Takes up the game that `prepare` put into the browser, where an earlier edition kept it. */
export async function continueGame(page: Page): Promise<void> {
  await page.goto('./');
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await ready(page, /^(table-|hand-over|result)/);
}

/** The text of the game that the browser keeps and that was played last; null for none. */
export async function keptText(page: Page): Promise<string | null> {
  return page.evaluate(
    async () =>
      new Promise<string | null>((resolve, reject) => {
        const opening = indexedDB.open('kurultai');
        opening.addEventListener('error', () => reject(new Error('the store cannot be opened')));
        opening.addEventListener('success', () => {
          const all = opening.result.transaction('games').objectStore('games').getAll();
          all.addEventListener('success', () => {
            const games = all.result as { savedAt: number; text: string }[];
            opening.result.close();
            resolve(games.toSorted((a, b) => b.savedAt - a.savedAt)[0]?.text ?? null);
          });
        });
      }),
  );
}

/** Leaves the table, puts another game into the browser and takes that up. */
export async function takeUp(page: Page, game: string): Promise<void> {
  if (page.url() === 'about:blank') await page.goto('./');
  await page.evaluate((text) => {
    localStorage.setItem('kurultai.game', text);
    history.replaceState(null, '', location.pathname);
  }, game);
  await page.reload();
  await ready(page, 'title');
  await page.getByRole('button', { name: 'Continue', exact: true }).click();
  await ready(page, /^(table-|hand-over|result)/);
}

/** Opens the menu and presses what stands in it. */
export async function fromMenu(page: Page, testId: string): Promise<void> {
  await page.getByTestId('menu').click();
  await page.getByTestId(testId).click();
}

/** Gives a file to the page's button for opening one. */
export async function openFile(page: Page, content: string, name = 'game.json'): Promise<void> {
  const file = { name, mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** The button of an action on the panel. */
export function buttonOf(page: Page, action: Action): Locator {
  return page.locator(`.action-panel button[data-key='${JSON.stringify(action)}']`);
}

/** Holds the button of the hand-over until the folder is open, as a finger does. */
export async function holdOpen(page: Page): Promise<void> {
  // Hovering waits until the button stands still and nothing lies over it.
  await page.locator('.hand-over .hold').hover({ timeout: PATIENCE });
  await page.mouse.down();
  await expect(page.locator('.hand-over')).toHaveCount(0, { timeout: PATIENCE });
  await page.mouse.up();
}

/** Plays the page and the rules beside it in step: what the policy chooses is clicked, and then done beside it. */
export class Driver {
  readonly page: Page;
  readonly mirror: Mirror;
  /**
   * Buttons are pressed with the mouse, with a finger, with Enter wherever they are (which is faster where frames are
   * slow), or as a person without a mouse does it: Tab after Tab until the button has the focus.
   */
  hand: 'mouse' | 'finger' | 'keys' | 'tab' = 'mouse';
  /** Called with the seat whose hand-over is on the screen, before it is opened. */
  onHandOver: (seat: MemberId) => Promise<void> = () => Promise.resolve();

  constructor(page: Page, mirror: Mirror) {
    this.page = page;
    this.mirror = mirror;
  }

  /** One step; returns what was done. */
  async step(): Promise<Action> {
    const seat = await this.seat();
    const action = choose(this.mirror, seat);
    await this.take(seat, action);
    return action;
  }

  /** Who decides: on a hand-over the seat that it names, else the first that may. */
  async seat(): Promise<MemberId> {
    const { mirror, page } = this;
    if (isPrivate(mirror.state)) {
      await ready(page, /^(hand-over|table-(folders|conference|emergency))$/);
      const covered = page.locator('.hand-over');
      if ((await covered.count()) > 0) {
        const seat = (await covered.getAttribute('data-seat')) as MemberId;
        await this.onHandOver(seat);
        await this.hold();
        return seat;
      }
      // Whose folder lies open is what the driver opened last.
      const last = mirror.journal.at(-1)?.seat;
      const open = await page
        .locator('.folder')
        .getAttribute('data-member')
        .catch(() => null);
      return (open ?? last) as MemberId;
    }
    const [first] = mirror.actors();
    if (!first) throw new Error('nobody may act');
    return first;
  }

  /** Clicks an action's button and does it beside the page. */
  async take(seat: MemberId, action: Action): Promise<void> {
    const { page, mirror } = this;
    const speaker = page.locator(`.speaker[data-seat=${seat}][aria-pressed=false]`);
    if (!isPrivate(mirror.state) && (await speaker.count()) > 0) await this.press(speaker);
    await this.press(await this.find(action));
    mirror.act(seat, action);
    await ready(page, this.#screens());
  }

  async press(button: Locator): Promise<void> {
    switch (this.hand) {
      case 'mouse':
        return button.click();
      case 'finger':
        return this.tap(button);
      case 'keys':
        return button.press('Enter');
      case 'tab':
        await this.tabTo(button);
        return this.page.keyboard.press('Enter');
    }
  }

  /** Taps, and waits for the click that the browser makes of it. */
  async tap(button: Locator): Promise<void> {
    const clicked = this.page.evaluate(
      () =>
        new Promise<void>((resolve) => {
          addEventListener('click', () => setTimeout(resolve, 0), { once: true, capture: true });
        }),
    );
    await button.tap();
    await clicked;
  }

  /** Holds the button of the hand-over. */
  async hold(): Promise<void> {
    const { page, hand } = this;
    if (hand === 'mouse' || hand === 'keys') return holdOpen(page);
    const button = page.locator('.hand-over .hold');
    const open = expect(page.locator('.hand-over'));
    if (hand === 'tab') {
      await this.tabTo(button);
      await page.keyboard.down('Enter');
      await open.toHaveCount(0, { timeout: PATIENCE });
      return page.keyboard.up('Enter');
    }
    const box = await button.boundingBox();
    if (!box) throw new Error('there is no button to hold');
    const touches = await page.context().newCDPSession(page);
    const touchPoints = [{ x: box.x + box.width / 2, y: box.y + box.height / 2 }];
    await touches.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
    await open.toHaveCount(0, { timeout: PATIENCE });
    await touches.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await touches.detach();
  }

  /** Presses Tab until the button has the focus. */
  async tabTo(button: Locator): Promise<void> {
    const wanted = await button.elementHandle({ timeout: PATIENCE });
    const there = (): Promise<boolean> =>
      this.page.evaluate((each) => document.activeElement === each, wanted);
    for (let presses = 0; !(await there()); presses += 1) {
      if (presses > MOST_TABS) throw new Error(`no way by Tab to ${await button.innerText()}`);
      await this.page.keyboard.press('Tab');
    }
  }

  /** The button of an action, on the screen: under its heading, if the panel has headings. */
  async find(action: Action): Promise<Locator> {
    const { page } = this;
    const reading = page.locator(`.prompt-side button[data-action=${action.kind}]`);
    const button = buttonOf(page, action);
    // On a phone the headings stand in another place until one of them lies open.
    const heading = `button[data-group=${GROUP_OF[action.kind]}]`;
    const tab = page.locator(`:is(.group-list, .group-menu) ${heading}`).filter({ visible: true });
    await expect(reading.or(button).or(tab).first()).toBeAttached({ timeout: PATIENCE });
    if ((await reading.count()) > 0) return reading;
    if ((await button.count()) === 0) await this.press(tab);
    return button;
  }

  /** What the page may show now. */
  #screens(): RegExp {
    const { state } = this.mirror;
    if (state.result) return /^result$/;
    const phase = `table-${state.phase.kind}`;
    return isPrivate(state) ? new RegExp(`^(hand-over|${phase})$`) : new RegExp(`^${phase}$`);
  }
}

/** Plays on the rules alone until something holds. */
export function playUntil(mirror: Mirror, holds: (mirror: Mirror) => boolean, most = 2000): Mirror {
  for (let steps = 0; !holds(mirror); steps += 1) {
    const [seat] = mirror.actors();
    if (!seat || steps > most) throw new Error('that never came');
    mirror.act(seat, choose(mirror, seat));
  }
  return mirror;
}
