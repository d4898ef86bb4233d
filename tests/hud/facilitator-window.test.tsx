// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { facilitatorWords as words } from '../../src/content/text/en/facilitator.ts';
import { Facilitator } from '../../src/hud/facilitator/facilitator.ts';
import { FacilitatorWindow } from '../../src/hud/facilitator/facilitator-window.tsx';
import type { PowerId } from '../../src/model/ids.ts';
import { createText } from '../../src/present/text.ts';
import { gameCode } from '../../src/replay/game-code.ts';
import { newSession } from './new-table.ts';

const SEED = 2_718_281_828;
const text = createText();
const nothing = (): void => undefined;
let place: HTMLElement;
let facilitator: Facilitator;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
  const clock = { startedAt: Date.now(), minutes: 90 };
  facilitator = new Facilitator(newSession(undefined, { seed: SEED }), clock, nothing);
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
        onClose={nothing}
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
