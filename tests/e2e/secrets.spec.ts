import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { folderModel } from '../../src/present/folder-model.ts';
import type { InterestLine } from '../../src/present/seat-model.ts';
import { interestLine } from '../../src/present/seat-model.ts';
import { createText } from '../../src/present/text.ts';
import { openBook } from '../../src/rules/book.ts';
import { view } from '../../src/rules/view.ts';
import { Driver, playUntil, prepare, ready, takeUp } from './driver.ts';
import { Mirror, standardSetup } from './mirror.ts';
import { reachableStates } from './reachable.ts';

test.use({ viewport: { width: 1280, height: 800 } });

const text = createText('en');
const SEED = 2_718_281_828;

/** Everything on the page that somebody could read: texts, attributes, what fields hold, and what code can reach. */
async function readable(page: Page): Promise<string> {
  return page.evaluate(() => {
    const parts = [document.documentElement.outerHTML, document.title];
    for (const field of document.querySelectorAll('input, textarea, select')) {
      parts.push((field as HTMLInputElement).value);
    }
    for (const store of [localStorage, sessionStorage]) parts.push(JSON.stringify(Object.entries(store)));
    // What a window has that an empty one has not.
    const frame = document.createElement('iframe');
    document.body.append(frame);
    const empty = frame.contentWindow ?? {};
    const own = Object.getOwnPropertyNames(window).filter((name) => !(name in empty));
    frame.remove();
    const seen = new Set<unknown>();
    for (const name of own) {
      try {
        const value: unknown = (window as unknown as Record<string, unknown>)[name];
        const plain = JSON.stringify(value, (_key, each: unknown) => {
          if (typeof each !== 'object' || each === null) return each;
          if (seen.has(each) || each instanceof Node) return undefined;
          seen.add(each);
          return each;
        });
        parts.push(`${name} ${plain}`);
      } catch {
        // What cannot be written down cannot be read here either.
      }
    }
    const entities = document.createElement('textarea');
    entities.innerHTML = parts.join('\n');
    return entities.value;
  });
}

/** What nobody may read, or only one seat, with its owner; each by words that stand nowhere else. */
interface Secret {
  readonly what: string;
  readonly owner: MemberId | null;
  readonly words: string;
}

/** A member's interests in words, the secret one last. */
function interestsOf(state: State, member: MemberId): readonly InterestLine[] {
  const book = openBook(LIBRARY);
  return state.members[member].interests.map((id, index) =>
    interestLine(book, state, text, member, id, index, member),
  );
}

function secretsOf(state: State): Secret[] {
  const secrets: Secret[] = [];
  for (const power of POWER_IDS) {
    const { motive } = state.powers[power];
    if (motive === null) continue;
    const lines = [text.ui('motiveWas', { power, motive }), text.ui('motiveIs', { motive })];
    for (const words of lines)
      secrets.push({ what: `motive of ${power}`, owner: null, words: words.slice(1) });
  }
  for (const member of MEMBER_IDS) {
    const { title, aim } = interestsOf(state, member).at(-1) ?? { title: '', aim: '' };
    secrets.push({ what: `secret interest of ${member}`, owner: member, words: title });
    secrets.push({ what: `secret aim of ${member}`, owner: member, words: aim });
    const folder = folderModel(LIBRARY, state, text, member);
    if (folder && folder.envelope.kind !== 'empty') {
      secrets.push({ what: `envelope of ${member}`, owner: member, words: folder.envelope.line });
    }
  }
  // Others may hold the same card openly, or have the same need: then the words give nobody away.
  const open = new Set(
    MEMBER_IDS.flatMap((member) =>
      interestsOf(state, member)
        .slice(0, -1)
        .flatMap(({ title, aim }) => [title, aim]),
    ),
  );
  return secrets.filter(
    ({ words, owner }) =>
      !open.has(words) && !secrets.some((other) => other.words === words && other.owner !== owner),
  );
}

/** Secrets that a reader finds on the page though they are none of this seat's. */
async function leaks(page: Page, state: State, viewer: MemberId | null): Promise<string[]> {
  const all = await readable(page);
  const found = secretsOf(state)
    .filter(({ owner, words }) => (owner === null || owner !== viewer) && all.includes(words))
    .map(({ what, words }) => `${what}: ${words}`);
  return all.replaceAll(/"seed": *\d+|\\"seed\\": *\d+/g, '').includes(String(state.setup.seed))
    ? [...found, 'the seed']
    : found;
}

/** Parts of a state, in the hands of any panel, that this seat may not see: what hiding them would still change. */
async function heldTooMuch(page: Page, viewer: MemberId | null): Promise<string[]> {
  const states = await reachableStates(page);
  expect(states.length).toBeGreaterThan(0);
  return states.flatMap((held) => {
    const hidden = view(LIBRARY, held, viewer);
    const parts = Object.keys(held) as (keyof State)[];
    return parts.filter((part) => JSON.stringify(held[part]) !== JSON.stringify(hidden[part]));
  });
}

test('in no phase does the page hold what its reader may not know', async ({ page }) => {
  test.setTimeout(400_000);
  const mirror = new Mirror(standardSetup(SEED));
  await prepare(page, { plainOpen: true, map: false });
  const seen = new Set<string>();
  let checked = 0;
  while (!mirror.state.result) {
    const { phase } = mirror.state;
    const stage = 'stage' in phase ? phase.stage : '';
    const moment = `${phase.kind} ${stage}`;
    if (!seen.has(moment)) {
      seen.add(moment);
      await takeUp(page, mirror.save());
      expect.soft(await leaks(page, mirror.state, null), moment).toEqual([]);
      expect.soft(await heldTooMuch(page, null), `${moment}: held by panels`).toEqual([]);
      checked += 1;
    }
    playUntil(mirror, ({ state }) => {
      const now = 'stage' in state.phase ? state.phase.stage : '';
      return state.result !== null || `${state.phase.kind} ${now}` !== moment;
    });
  }
  expect(checked).toBeGreaterThan(15);
  // What was hidden is told at the end: the words that were looked for are the right ones.
  await takeUp(page, mirror.save());
  const all = await readable(page);
  const told = secretsOf({ ...mirror.state, phase: { kind: 'over' } }).filter(({ words }) =>
    all.includes(words),
  );
  expect(told.length).toBeGreaterThan(6);
});

test('a folder holds its own secrets and nobody else’s, and a hand-over none', async ({ page }) => {
  test.setTimeout(400_000);
  const mirror = playUntil(new Mirror(standardSetup(SEED)), ({ state }) => state.phase.kind === 'folders');
  await prepare(page);
  await takeUp(page, mirror.save());
  const driver = new Driver(page, mirror);
  driver.hand = 'keys';
  driver.onHandOver = async () => {
    expect.soft(await leaks(page, mirror.state, null), 'hand-over').toEqual([]);
    expect.soft(await heldTooMuch(page, null), 'hand-over: held by panels').toEqual([]);
  };
  const opened = new Set<MemberId>();
  while (mirror.state.phase.kind === 'folders') {
    const seat = await driver.seat();
    if (!opened.has(seat)) {
      opened.add(seat);
      const own = secretsOf(mirror.state).filter(({ owner }) => owner === seat);
      const all = await readable(page);
      for (const { what, words } of own)
        expect.soft(all.includes(words), `${what} is in its folder`).toBe(true);
      expect.soft(await leaks(page, mirror.state, seat), `folder of ${seat}`).toEqual([]);
      expect.soft(await heldTooMuch(page, seat), `folder of ${seat}: held by panels`).toEqual([]);
    }
    await driver.step();
  }
  expect(opened.size).toBe(MEMBER_IDS.length);
});

/** Two games that are the same but for what one seat has in its sealed folder, or in its hand. */
interface Pair {
  readonly name: string;
  readonly mirror: () => Mirror;
  readonly either: Action;
  readonly or: Action;
  /** What ends that seat's answer, where that is another action. */
  readonly end?: Action;
}

const folders = (): Mirror =>
  playUntil(new Mirror(standardSetup(SEED)), ({ state }) => state.phase.kind === 'folders');
const filled = (): Mirror =>
  playUntil(folders(), (mirror) => {
    const [seat] = mirror.actors();
    return seat !== undefined && mirror.legal(seat).some(({ kind }) => kind === 'sealFolder');
  });
const sealed = standardSetup(SEED, { council: 'sealed' });

const PAIRS: readonly Pair[] = [
  {
    name: 'a pledge',
    mirror: filled,
    either: { kind: 'pledgeFunds', notch: 'none' },
    or: { kind: 'pledgeFunds', notch: 'half' },
    end: { kind: 'sealFolder' },
  },
  {
    name: 'a ballot',
    mirror: filled,
    either: { kind: 'castBallot', ballot: 'no' },
    or: { kind: 'castBallot', ballot: 'abstain' },
    end: { kind: 'sealFolder' },
  },
  {
    name: 'an estimate of a motive',
    mirror: filled,
    either: { kind: 'estimateMotive', power: 'iran', motive: 'security' },
    or: { kind: 'estimateMotive', power: 'iran', motive: 'opportunity' },
    end: { kind: 'sealFolder' },
  },
  {
    name: 'a sealed vote in a council',
    mirror: () =>
      playUntil(
        new Mirror(sealed),
        ({ state: { phase } }) => phase.kind === 'emergency' && phase.stage === 'vote',
      ),
    either: { kind: 'castCouncilVote', ballot: 'no' },
    or: { kind: 'castCouncilVote', ballot: 'yes' },
  },
  {
    name: 'a sealed answer to a call',
    mirror: () =>
      playUntil(
        new Mirror(sealed),
        ({ state: { phase } }) => phase.kind === 'emergency' && phase.stage === 'hands',
      ),
    either: { kind: 'answerCall', hand: 'refuse' },
    or: { kind: 'answerCall', hand: 'words' },
  },
  {
    name: 'a ballot on renewal',
    mirror: () =>
      playUntil(new Mirror(standardSetup(SEED)), ({ state: { phase } }) => {
        return phase.kind === 'conference' && phase.stage === 'ballots';
      }),
    either: { kind: 'castRenewal', renew: true },
    or: { kind: 'castRenewal', renew: false },
  },
];

for (const { name, mirror: start, either, or, end } of PAIRS) {
  test(`nothing on the page depends on ${name} that is still sealed`, async ({ page }) => {
    test.setTimeout(120_000);
    await prepare(page, { plainOpen: true, map: false });
    const pages: string[] = [];
    for (const action of [either, or]) {
      const mirror = start();
      // Somebody who may answer either way: no price or promise stands in its way.
      const seat = mirror.actors().find((each) => {
        const list = mirror.legal(each).map((one) => JSON.stringify(one));
        const done = (one: Action): boolean => isChosen(mirror.state, each, one);
        return [either, or].every((one) => list.includes(JSON.stringify(one)) || done(one));
      });
      if (!seat) throw new Error('nobody may answer either way');
      if (!isChosen(mirror.state, seat, action)) mirror.act(seat, action);
      if (end) mirror.act(seat, end);
      await takeUp(page, mirror.save());
      await ready(page, 'hand-over');
      const covered = await page.evaluate(() => document.body.innerHTML);
      const next = await page.locator('.hand-over').getAttribute('data-seat');
      expect(next).not.toBe(seat);
      await page.locator('.hold').click();
      await expect(page.locator('.hand-over')).toHaveCount(0);
      await expect(page.locator('.board-note')).toContainText('could not be drawn');
      pages.push(`${covered}\n${await page.evaluate(() => document.body.innerHTML)}`);
    }
    const [first = '', second = ''] = pages.map(withoutChance);
    expect(second).toBe(first);
  });
}

/** Whether a folder holds that choice already. */
function isChosen({ phase }: State, seat: MemberId, action: Action): boolean {
  const folder = phase.kind === 'folders' ? phase.folders[seat] : undefined;
  if (!folder) return false;
  if (action.kind === 'pledgeFunds') return folder.notch === action.notch;
  if (action.kind === 'castBallot') return folder.ballot === action.ballot;
  return action.kind === 'estimateMotive' && folder.estimates[action.power] === action.motive;
}

/** Names of elements count up as they are made, and the map says when it is there. */
function withoutChance(html: string): string {
  return html
    .replaceAll(/\b(id|for|name|aria-[a-z]+by)="[^"]*"/g, '')
    .replaceAll(/<canvas[^>]*>/g, '<canvas>')
    .replaceAll(/<output class="board-note">[^<]*<\/output>/g, '');
}
