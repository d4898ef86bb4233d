// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { facilitatorWords as words } from '../../src/content/text/en/facilitator.ts';
import { Session } from '../../src/engine/session.ts';
import { Facilitator } from '../../src/hud/facilitator/facilitator.ts';
import { FacilitatorWindow } from '../../src/hud/facilitator/facilitator-window.tsx';
import type { PowerId } from '../../src/model/ids.ts';
import { createText } from '../../src/present/text.ts';
import { gameCode } from '../../src/replay/game-code.ts';
import { inPhase, newSession, playUntil } from './new-table.ts';

const SEED = 2_718_281_828;
const text = createText();
const nothing = (): void => undefined;
const closed = vi.fn<() => void>();
const reseated = vi.fn<(save: string) => void>();
let place: HTMLElement;
let facilitator: Facilitator;

beforeEach(() => {
  closed.mockClear();
  reseated.mockClear();
  place = document.createElement('div');
  document.body.append(place);
  const clock = { startedAt: Date.now(), minutes: 90 };
  facilitator = new Facilitator(newSession(undefined, { seed: SEED }), clock, reseated);
  void act(() => {
    render(
      <FacilitatorWindow
        text={text}
        facilitator={facilitator}
        onPause={nothing}
        onProjector={nothing}
        onDebrief={nothing}
        onSlips={nothing}
        commitAddress="#/commit"
        onClose={closed}
      />,
      place,
    );
  });
  press(words.open);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function press(name: string): void {
  const button = [...place.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === name,
  );
  if (!button) throw new Error(`nothing is called ${name}`);
  void act(() => button.click());
}

function choose(selector: string, value: string): void {
  void act(() => {
    const field = place.querySelector<HTMLSelectElement>(selector)!;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

const nameOf = (power: PowerId): string => text.capital(text.name('power', power));
/** What each power does by hand, as the rules have it; those that decide for themselves are left out. */
const byHand = (): readonly (readonly [string, string])[] =>
  Object.entries(facilitator.state.powers).flatMap(([power, { byHand: row }]) =>
    row === undefined ? [] : [[power, row] as const],
  );
const listed = (): readonly string[] =>
  [...place.querySelectorAll('[aria-labelledby=facilitator-powers] li > span')].map(
    ({ textContent }) => textContent,
  );

test('R10.4 a row is played for the power that was chosen, and each is left to itself again by its own button', () => {
  choose('#f-power', 'iran');
  choose('#f-row', 'iran-wait');
  press(words.playIt);
  // Of another power the first row is offered, not the one chosen before.
  choose('#f-power', 'china');
  const row = place.querySelector<HTMLSelectElement>('#f-row')!.value;
  press(words.playIt);
  expect(row).toMatch(/^china-/);
  expect(byHand()).toEqual(
    expect.arrayContaining([
      ['iran', 'iran-wait'],
      ['china', row],
    ]),
  );
  expect(byHand()).toHaveLength(2);
  const line = (power: PowerId, each: string): string =>
    text.fill(words.byHand, { power: nameOf(power), row: text.name('row', each) });
  expect(listed().toSorted()).toEqual([line('china', row), line('iran', 'iran-wait')].toSorted());
  // The one that the fields do not show.
  press(`${words.freePower}: ${nameOf('iran')}`);
  expect(byHand()).toEqual([['china', row]]);
  expect(listed()).toEqual([line('china', row)]);
  expect(place.querySelector('output')?.textContent).toBe(words.done);
});

test('the code of the game is told, and its seed is not', () => {
  expect(place.textContent).toContain(text.fill(words.gameCode, { code: String(gameCode(SEED)) }));
  expect(place.innerHTML).not.toContain(String(SEED));
});

test('R10.2 a crisis is put where it was told, or scheduled for the year that was chosen', () => {
  const { crises, coming } = facilitator.state;
  choose('#f-crisis', 'twin-earthquake');
  choose('#f-region', 'tashkent');
  press(words.inject);
  expect(facilitator.state.crises.slice(crises.length)).toMatchObject([
    { id: 'twin-earthquake', region: 'tashkent' },
  ]);
  choose('#f-crisis', 'dam-failure');
  choose('#f-region', '');
  choose(`[aria-label="${words.schedule}"]`, '3');
  press(words.schedule);
  expect(facilitator.state.coming.slice(coming.length)).toEqual([
    { year: 3, crisis: 'dam-failure', region: null, power: null },
  ]);
});

test('R10.8 the game is taken back to the moment that was chosen, and forward again', () => {
  const { session } = facilitator;
  void act(() => void playUntil(session, inPhase('operations')));
  // So that the list is drawn anew.
  press(words.inject);
  const whole = session.journal.length;
  const folders = facilitator.points().find(({ phase }) => phase === 'folders')!;
  choose('#f-point', String(folders.step));
  press(words.takeBackButton);
  expect([session.state.phase.kind, session.journal.length]).toEqual(['folders', folders.step]);
  expect(closed).toHaveBeenCalledOnce();
  press(words.restore);
  expect(closed).toHaveBeenCalledTimes(2);
  const restored = Session.load(LIBRARY, reseated.mock.calls[0]?.[0] ?? '');
  expect(restored.ok && restored.value.journal.length).toBe(whole);
});

test('R10.8 once somebody has acted, there is no way forward again', () => {
  const { session } = facilitator;
  void act(() => void playUntil(session, inPhase('agenda')));
  press(words.inject);
  choose('#f-point', '0');
  press(words.takeBackButton);
  expect(place.textContent).toContain(words.restore);
  const [seat] = session.actors();
  session.act(seat!, session.legal(seat!)[0]!);
  press(words.inject);
  expect(place.textContent).not.toContain(words.restore);
  facilitator.restore();
  expect(reseated).not.toHaveBeenCalled();
});
