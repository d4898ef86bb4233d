// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Desk, DeskProvider } from '../../src/hud/game/desk.ts';
import { Unveil, falls } from '../../src/hud/widgets/unveil.tsx';
import { newSession, tableOf } from './new-table.ts';

let place: HTMLElement;
let desk: Desk;

beforeEach(() => {
  vi.useFakeTimers();
  place = document.createElement('div');
  document.body.append(place);
  desk = new Desk(tableOf(newSession()));
});
afterEach(() => {
  render(null, place);
  place.remove();
  desk.game.dispose();
  vi.useRealTimers();
});

function mount(parts = 6): HTMLElement {
  void act(() => {
    render(
      <DeskProvider value={desk}>
        <Unveil of="reveal 1" parts={parts}>
          <p {...falls(2)}>a pledge</p>
        </Unveil>
      </DeskProvider>,
      place,
    );
  });
  return place.querySelector<HTMLElement>('.unveil')!;
}
const stands = (whole: HTMLElement): boolean => whole.dataset['unveiled'] === 'true';
const pass = (ms: number): void =>
  void act(() => {
    vi.advanceTimersByTime(ms);
  });

test('parts fall in their order, are there to be read from the start, and stand when all have fallen', () => {
  const whole = mount();
  expect(whole.textContent).toBe('a pledge');
  expect(whole.querySelector<HTMLElement>('.falls')?.style.getPropertyValue('--nth')).toBe('2');
  expect(stands(whole)).toBe(false);
  pass(6 * 350);
  expect(stands(whole)).toBe(false);
  pass(300);
  expect(stands(whole)).toBe(true);
});

test('many parts fall faster: nobody waits for more than three seconds', () => {
  const whole = mount(20);
  pass(3000);
  expect(stands(whole)).toBe(true);
});

test.each(['pointerdown', 'keydown'])('a %s shows the rest at once', (kind) => {
  const whole = mount();
  void act(() => {
    dispatchEvent(new Event(kind));
  });
  expect(stands(whole)).toBe(true);
});

test('what has fallen once stands when it is shown again', () => {
  mount();
  pass(5000);
  render(null, place);
  expect(stands(mount())).toBe(true);
});
