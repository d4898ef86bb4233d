// Draws docs/images/table.png: a real game in its third year on the built page, as a player sees it.
// Run by `npm run picture`, which builds first. The game is made by the rules and played by dutiful bots up to the moment
// that is pictured, so that the picture never needs a stored save.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { chooseDutiful } from '../src/bots/habits.ts';
import { streamOf } from '../src/bots/random.ts';
import { LIBRARY } from '../src/content/library.ts';
import { MEMBER_IDS } from '../src/model/ids.ts';
import { saveText } from '../src/replay/save.ts';
import { stateHash } from '../src/replay/state-hash.ts';
import { actors } from '../src/rules/actors.ts';
import { apply } from '../src/rules/apply.ts';
import { legal } from '../src/rules/legal.ts';
import { setup as begin } from '../src/rules/setup.ts';
import { LAUNCH_ARGS, ensureChromium } from './browser/find-chromium.mjs';

/** @typedef {import('../src/model/state.ts').State} State */

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const PICTURE = join(ROOT, 'docs', 'images', 'table.png');
const SIZE = { width: 1440, height: 900 };
/** A game with projects, crises and units about in its third year. */
const SEED = Number(process.env['PICTURE_SEED'] ?? 3);
const YEAR = 3;
const MOST_BYTES = 400_000;

const { server, address } = await serve();
try {
  await draw(address, gameInPlay());
} finally {
  await new Promise((resolve) => server.httpServer.close(resolve));
}

/** The built page, at an address. */
async function serve() {
  const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 0, host: 'localhost' } });
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page is not served.');
  return { server, address };
}

/** The text of a save in the operations of the third year, when a seat is to choose. */
function gameInPlay() {
  const settings = /** @type {const} */ ({
    scenario: 'standard',
    years: 5,
    seed: SEED,
    treaty: 'op-ed',
    constraints: true,
    council: 'open',
  });
  const begun = begin(LIBRARY, settings);
  if (!begun.ok) throw new Error(`The rules refuse the game: ${begun.refusal.kind}.`);
  let state = begun.value;
  /** @type {import('../src/replay/journal.ts').JournalEntry[]} */
  const journal = [];
  const chance = streamOf(SEED);
  while (!isMoment(state)) {
    const [seat] = actors(LIBRARY, state);
    if (!seat) throw new Error('The game ended before its third year: choose another seed.');
    const action = chooseDutiful(legal(LIBRARY, state, seat), chance);
    const done = apply(LIBRARY, state, seat, action);
    if (!done.ok) throw new Error(`The rules refuse ${action.kind}: ${done.refusal.kind}.`);
    ({ state } = done.value);
    journal.push({ seat, action });
  }
  const people = MEMBER_IDS.map((member) => [member, { kind: /** @type {const} */ ('person'), name: '' }]);
  const seats = Object.fromEntries(people);
  return saveText({ content: state.content, setup: settings, seats, journal, hash: stateHash(state) });
}

/** @param {State} state */
function isMoment({ year, phase }) {
  return year === YEAR && phase.kind === 'operations' && phase.turn === 4 && phase.step.kind === 'choose';
}

/**
 * @param {string} address
 * @param {string} game
 */
async function draw(address, game) {
  const { executablePath, env } = await ensureChromium();
  const browser = await chromium.launch({
    executablePath,
    args: LAUNCH_ARGS,
    env: { ...process.env, ...env },
  });
  let picture;
  try {
    const page = await browser.newPage({ viewport: SIZE, reducedMotion: 'reduce' });
    await page.addInitScript((text) => localStorage.setItem('kurultai.game', text), game);
    await page.goto(address);
    await page.getByRole('button', { name: 'Continue', exact: true }).click();
    await page.locator('html[data-ready=table-operations]').waitFor();
    await page.locator('.board-note').waitFor({ state: 'detached', timeout: 120_000 });
    await page.locator('.sheet-index .wax').first().click();
    await page.evaluate(() => document.fonts.ready);
    // The map draws its labels a few frames after it is there.
    await page.waitForTimeout(3000);
    await page.mouse.move(0, 0);
    picture = await page.screenshot();
  } finally {
    await browser.close();
  }
  if (picture.length > MOST_BYTES) throw new Error(`The picture has ${picture.length} bytes: too many.`);
  mkdirSync(dirname(PICTURE), { recursive: true });
  writeFileSync(PICTURE, picture);
}
