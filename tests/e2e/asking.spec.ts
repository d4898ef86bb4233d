import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type { MemberId } from '../../src/model/ids.ts';
import type { LessonNote } from '../../src/model/lesson-note.ts';
import { calledIn } from '../../src/rules/defence/called.ts';
import { openBook } from '../../src/rules/book.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { commit, revealCode } from '../../src/replay/commitment.ts';
import { fromMenu, holdOpen, keptText, playUntil, prepare, ready, takeUp } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';
import { choose } from './policy.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const SEED = 2_718_281_828;
const SALT = '0123456Z';

/** The save of a game in which people are asked, with what they have said so far. */
function asked(mirror: Mirror, notes: readonly LessonNote[] = []): string {
  return JSON.stringify({ ...(JSON.parse(mirror.save()) as object), asks: true, notes });
}

const folders = (): Mirror =>
  playUntil(new Mirror(standardSetup(SEED)), ({ state }) => state.phase.kind === 'folders');

/** A council whose hands are asked for, where all have still to answer. */
const hands = (): Mirror =>
  playUntil(
    new Mirror(standardSetup(SEED)),
    ({ state: { phase } }) => phase.kind === 'emergency' && phase.stage === 'hands',
  );

interface Log {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly said: readonly Readonly<Record<string, unknown>>[];
}

test('a reason asked for in a folder and a prediction of a slip are in the exported log', async ({
  page,
}) => {
  test.setTimeout(240_000);
  await prepare(page, { map: false });
  const before = folders();
  await takeUp(page, asked(before));
  await ready(page, 'hand-over');
  const seat = (await page.locator('.hand-over').getAttribute('data-seat')) as MemberId;
  await holdOpen(page);
  await page.locator('[data-reason=entrapment]').click();
  await expect(page.locator('[data-reason=entrapment]')).toHaveAttribute('aria-pressed', 'true');
  // Whoever looks next finds nothing pressed.
  await page.getByTestId('cover').click();
  await ready(page, 'hand-over');
  await expect(page.locator('[data-reason]')).toHaveCount(0);
  const somebodyElse = page.locator('.hand-over details').filter({ hasText: 'Somebody else first' });
  await somebodyElse.locator('summary').click();
  const [, other] = before.actors();
  await somebodyElse.getByRole('button').first().click();
  await holdOpen(page);
  await expect(page.locator('[data-reason]')).not.toHaveCount(0);
  await expect(page.locator('[data-reason][aria-pressed=true]')).toHaveCount(0);
  expect(other).not.toBe(seat);
  await expect.poll(async () => (await keptText(page))?.includes('"entrapment"')).toBe(true);
  const kept = JSON.parse((await keptText(page)) ?? '{}') as { asks: boolean; notes: LessonNote[] };
  expect(kept.asks).toBe(true);
  expect(kept.notes).toMatchObject([
    { kind: 'reason', seat, year: 1, phase: 'folders', value: 'entrapment' },
  ]);

  // On to a council: hands, a reason and a prediction are entered from slips, by keyboard.
  const mirror = hands();
  const book = openBook(LIBRARY);
  const { members } = calledIn(book, mirror.state);
  await takeUp(page, asked(mirror, kept.notes));
  await ready(page, 'table-emergency');
  await expect(page.locator('.ask-row')).toHaveCount(mirror.actors().length);
  await fromMenu(page, 'slips');
  await page.getByRole('button', { name: 'I understand' }).click();
  const [first] = mirror.actors();
  for (const each of mirror.actors()) {
    const field = page.locator(`[data-slip="${each} hand"]`);
    await field.focus();
    await page.keyboard.type('w');
    await expect(field).toHaveValue('words');
  }
  await page.locator(`[data-slip="${first} reason"]`).focus();
  await page.keyboard.type('c');
  await page.locator(`[data-slip="${first} prediction"]`).focus();
  await page.keyboard.type(String(members.length));
  await page.getByRole('button', { name: 'Enter them' }).click();
  await expect(page.getByTestId('slips-said')).toContainText('Entered');
  await page.keyboard.press('Escape');
  for (const each of mirror.actors()) mirror.act(each, { kind: 'answerCall', hand: 'words' });

  await expect
    .poll(async () => (JSON.parse((await keptText(page)) ?? '{}') as { notes?: unknown[] }).notes?.length)
    .toBe(3);
  const saved = JSON.parse((await keptText(page)) ?? '{}') as { notes: LessonNote[]; hash: string };
  expect(saved.hash).toBe((JSON.parse(mirror.save()) as { hash: string }).hash);

  // The council is brought to its end, and the log says what came of the prediction.
  while (mirror.state.phase.kind === 'emergency') {
    const [next] = mirror.actors();
    if (!next) throw new Error('nobody may act');
    mirror.act(next, choose(mirror, next));
  }
  await takeUp(page, asked(mirror, saved.notes));
  await fromMenu(page, 'debrief');
  await ready(page, 'debrief');
  await expect(page.locator('[aria-labelledby=part-felt] tbody tr')).toHaveCount(2);
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Learning log (JSON)' }).click(),
  ]);
  const log = JSON.parse(readFileSync(await file.path(), 'utf8')) as Log;
  expect(log.said).toMatchObject([
    { seat, year: 1, about: 'pledge', reason: 'entrapment' },
    { seat: first, about: 'call', reason: 'cost', predicted: members.length, called: members.length },
  ]);
  expect(log.rows.find((row) => row['seat'] === seat && row['year'] === 1)).toMatchObject({
    played: 'person',
    pledge_reason: 'entrapment',
    bot_reason: '',
  });
});

test('nothing on the page depends on what another seat said', async ({ page }) => {
  test.setTimeout(120_000);
  await prepare(page, { map: false, plainOpen: true });
  const mirror = folders();
  const noted = mirror.actors()[0]!;
  const pages: string[] = [];
  for (const value of ['cost', 'law'] as const) {
    const note: LessonNote = { kind: 'reason', year: 1, seat: noted, phase: 'folders', value };
    await takeUp(page, asked(mirror, [note]));
    await ready(page, 'hand-over');
    await expect(page.locator('.hand-over')).not.toHaveAttribute('data-seat', noted);
    // The map fails when it likes: both pages are read after that.
    await expect(page.locator('.board-note')).toContainText('could not be drawn');
    const covered = await page.evaluate(() => document.body.innerHTML);
    await page.locator('.hold').click();
    await expect(page.locator('[data-reason]')).not.toHaveCount(0);
    pages.push(`${covered}\n${await page.evaluate(() => document.body.innerHTML)}`);
  }
  const [one = '', other = ''] = pages.map((html) =>
    html.replaceAll(/\b(id|for|name|aria-[a-z]+by)="[^"]*"/g, ''),
  );
  expect(other).toBe(one);
});

test('an answer that a laptop sealed is entered with one press, and a false one is not', async ({ page }) => {
  test.setTimeout(120_000);
  await prepare(page, { map: false });
  const mirror = hands();
  const [seat] = mirror.actors();
  const { year } = mirror.state;
  const answer = { kind: 'council', hand: 'words' } as const;
  await takeUp(page, asked(mirror));
  // What the laptop is told is what the facilitator's window says, and not the seed.
  await fromMenu(page, 'facilitator');
  await page.getByRole('button', { name: 'I understand' }).click();
  const told = await page.getByText(/^Game code/).innerText();
  const code = Number(told.match(/\d+/)?.[0]);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  const sealed = commit({ seed: code, seat: seat!, year, answer }, SALT);
  await fromMenu(page, 'slips');
  await page.getByRole('button', { name: 'I understand' }).click();
  await page.locator('#codes-seat').selectOption(seat!);
  await page.locator('#check-commitment').fill(sealed);
  await page.locator('#check-reveal').fill(revealCode({ kind: 'council', hand: 'token' }, SALT));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await expect(page.getByTestId('verdict')).toContainText('Wrong');
  await expect(page.getByRole('button', { name: /Enter as the answer/ })).toHaveCount(0);
  await page.locator('#check-reveal').fill(revealCode(answer, SALT));
  await page.getByRole('button', { name: 'Check', exact: true }).click();
  await page.getByRole('button', { name: /Enter as the answer/ }).click();
  await expect(page.getByTestId('codes-said')).toContainText('Entered');
  mirror.act(seat!, { kind: 'answerCall', hand: 'words' });
  const hash = (JSON.parse(mirror.save()) as { hash: string }).hash;
  await expect.poll(async () => (await keptText(page))?.includes(hash)).toBe(true);
});
