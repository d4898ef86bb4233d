import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import type { ActionKind } from '../../src/model/action.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { ARTICLE_IDS } from '../../src/model/treaty.ts';
import { Driver, prepare, ready, startTable } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';

/** Played by the policy this game has a claim, two strikes, a counter-offer and a renewal in it. */
const SEED = 6;

test.use({ viewport: { width: 1280, height: 800 } });

test('six people play three years from the title to the result', async ({ page }) => {
  test.setTimeout(600_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));

  await prepare(page);
  await startTable(page, SEED);
  const mirror = new Mirror(standardSetup(SEED));
  const driver = new Driver(page, mirror);
  const covered = new Set<string>();
  driver.onHandOver = async (seat) => {
    covered.add(seat);
    await expect(page.locator('.folder')).toHaveCount(0);
    await expect(page.locator('.hand-over')).toContainText('Pass to');
    await expect(page.locator('.table')).toHaveAttribute('inert', '');
  };

  const seen = new Set<string>();
  const done = new Set<ActionKind>();
  let shared = '';
  while (!mirror.state.result) {
    const { phase, year } = mirror.state;
    const stage = 'stage' in phase ? phase.stage : 'step' in phase ? phase.step.kind : '';
    const moment = `${phase.kind} ${stage}`.trim();
    if (!seen.has(moment)) {
      seen.add(moment);
      await LOOKS[moment]?.(page);
      if (phase.kind !== 'folders') await expect(page.locator('.prompt')).not.toBeEmpty();
    }
    const together = (moment === 'agenda orders' && year === 2) || (moment === 'corridor' && year === 3);
    if (together && shared !== `${moment} ${year}`) {
      // The one button for a table that has nothing left to order or to say.
      shared = `${moment} ${year}`;
      await page.getByTestId('finish-all').click();
      const kind = moment === 'corridor' ? 'leaveCorridor' : 'finishOrders';
      for (const seat of mirror.actors()) mirror.act(seat, { kind });
      continue;
    }
    driver.hand = year === 2 ? 'keys' : 'mouse';
    done.add((await driver.step()).kind);
  }

  expect([...covered].toSorted()).toEqual([...MEMBER_IDS].toSorted());
  expect([...seen].toSorted()).toEqual(expect.arrayContaining(MOMENTS));
  expect([...done]).toEqual(expect.arrayContaining(KINDS));
  await checkResult(page, mirror);
  expect(faults).toEqual([]);
});

/** Every part of the year came by. */
const MOMENTS = [
  'dawn',
  'agenda programme',
  'agenda motion',
  'agenda orders',
  'corridor',
  'folders',
  'reveal cover',
  'reveal done',
  'operations choose',
  'operations responding',
  'operations exercising',
  'operations asking',
  'operations claim',
  'night before',
  'night after',
  'emergency choice',
  'emergency vote',
  'emergency hands',
  'emergency tokens',
  'emergency units',
  'emergency posture',
  'ledger',
  'conference naming',
  'conference answering',
  'conference pooling',
  'conference ballots',
];

/** And these were clicked. */
const KINDS: ActionKind[] = [
  'setProgramme',
  'addProject',
  'moveDeclaration',
  'raiseUnit',
  'makePromise',
  'giveMoney',
  'answerEnvelope',
  'pledgeFunds',
  'castBallot',
  'estimateMotive',
  'coverGap',
  'sendUnit',
  'invitePartner',
  'giveConsent',
  'takeStance',
  'pressClaim',
  'answerClaim',
  'mediate',
  'invokeDefence',
  'castCouncilVote',
  'answerCall',
  'giveToken',
  'commitUnit',
  'choosePosture',
  'namePrice',
  'votePrice',
  'offerMoney',
  'castRenewal',
];

/** What must be on the page when a moment comes for the first time. */
const LOOKS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  dawn: async (page) => {
    const panel = page.locator('.action-panel');
    await expect(panel.getByRole('heading', { name: 'Crises' })).toBeVisible();
    await expect(panel.getByRole('heading', { name: 'What the powers lean to' })).toBeVisible();
    await expect(page.locator('.seat-plates .plate')).toHaveCount(MEMBER_IDS.length);
    await expect(page.locator('.pillar')).not.toHaveCount(0);
  },
  'agenda motion': async (page) => {
    await expect(page.locator('.agenda-paper')).toContainText('Programme of ¤20');
    await expect(page.locator('.agenda-paper')).toContainText('Shares');
  },
  corridor: async (page) => {
    await expect(page.locator('.corridor-paper')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Start the timer' })).toBeVisible();
  },
  'reveal cover': (page) => expect(page.getByRole('heading', { name: 'Pledges' })).toBeVisible(),
  'reveal done': (page) => expect(page.getByRole('heading', { name: 'What happened' })).toBeVisible(),
  'operations choose': async (page) => {
    await expect(page.locator('.turns li')).toHaveCount(2 * MEMBER_IDS.length);
    await expect(page.locator('.turns [aria-current=step]')).toHaveCount(1);
  },
  'night before': (page) => expect(page.locator('.action-panel')).toContainText(/success \d+/),
  'emergency choice': async (page) => {
    // Every article that is a test, and each says whether it passes and why.
    const tests = page.locator('.council-paper .tests li');
    expect(await tests.count()).toBeGreaterThanOrEqual(ARTICLE_IDS.length - 2);
    for (const line of await tests.allInnerTexts()) expect(line).toMatch(/.+: .+\((passes|fails)\)$/s);
    await expect(page.locator('.council-paper .verdict')).toContainText('the promise is');
  },
  'emergency units': (page) => expect(page.locator('.forces')).toContainText(/Defence.*Attack/s),
  ledger: (page) => expect(page.getByRole('heading', { name: 'Words kept and broken' })).toBeVisible(),
  'conference naming': (page) =>
    expect(page.getByRole('heading', { name: 'What each did, and what it asks' })).toBeVisible(),
  'conference ballots': async (page) => {
    await ready(page, 'hand-over');
  },
};

/** Six ranks with their reasons, and a standing that opens to terms that add up. */
async function checkResult(page: Page, { state }: Mirror): Promise<void> {
  await ready(page, 'result');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The alliance was renewed');
  const cards = page.locator('.result-card');
  await expect(cards).toHaveCount(MEMBER_IDS.length);
  for (const member of MEMBER_IDS) {
    const card = page.locator(`.result-card[data-member=${member}]`);
    await expect(card).toHaveAttribute('data-rank', state.result?.members[member].rank ?? '');
    await expect(card.locator('.rank')).not.toBeEmpty();
    await expect(card.locator('.dotted li')).not.toHaveCount(0);
    await card.locator('summary').click();
    const terms = await card.locator('.sum tbody .number').allInnerTexts();
    const total = await card.locator('.sum tfoot .number').innerText();
    expect(terms.length).toBeGreaterThan(1);
    expect(terms.reduce((sum, term) => sum + numberOf(term), 0)).toBeCloseTo(numberOf(total), 5);
  }
  await expect(page.getByRole('heading', { name: 'What moved the powers' })).toBeVisible();
}

const numberOf = (shown: string): number => Number(shown.replace('−', '-').replace('+', ''));
