// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { HOLD_MS, HoldButton } from '../../src/hud/widgets/hold-button.tsx';

const opened = vi.fn<() => void>();
let place: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  opened.mockClear();
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
  vi.useRealTimers();
});

function mount(plain: boolean): HTMLButtonElement {
  render(<HoldButton label="Open" plain={plain} onOpen={opened} />, place);
  const button = place.querySelector('button');
  if (!button) throw new Error('no button');
  return button;
}

const pointer = (type: string): PointerEvent => new PointerEvent(type, { bubbles: true, button: 0 });
const key = (type: string, name: string): KeyboardEvent =>
  new KeyboardEvent(type, { bubbles: true, cancelable: true, key: name });

test('it opens when it has been held', () => {
  const button = mount(false);
  button.dispatchEvent(pointer('pointerdown'));
  vi.advanceTimersByTime(HOLD_MS - 1);
  expect(opened).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(opened).toHaveBeenCalledOnce();
});

test('a short press opens nothing', () => {
  const button = mount(false);
  button.dispatchEvent(pointer('pointerdown'));
  vi.advanceTimersByTime(HOLD_MS / 2);
  button.dispatchEvent(pointer('pointerup'));
  button.click();
  vi.advanceTimersByTime(HOLD_MS * 2);
  expect(opened).not.toHaveBeenCalled();
});

test.each([' ', 'Enter'])('the key “%s” is held like a finger', (name) => {
  const button = mount(false);
  button.dispatchEvent(key('keydown', name));
  vi.advanceTimersByTime(HOLD_MS);
  expect(opened).toHaveBeenCalledOnce();
  button.dispatchEvent(key('keyup', name));
  expect(opened).toHaveBeenCalledOnce();
});

test('a key that is let go too early opens nothing', () => {
  const button = mount(false);
  button.dispatchEvent(key('keydown', 'Enter'));
  vi.advanceTimersByTime(HOLD_MS / 2);
  button.dispatchEvent(key('keyup', 'Enter'));
  vi.advanceTimersByTime(HOLD_MS);
  expect(opened).not.toHaveBeenCalled();
});

test('a click that no hand made comes from a screen reader and opens at once', () => {
  mount(false).click();
  expect(opened).toHaveBeenCalledOnce();
});

test('where holding is a burden, a click opens', () => {
  const button = mount(true);
  button.dispatchEvent(pointer('pointerdown'));
  button.dispatchEvent(pointer('pointerup'));
  button.click();
  expect(opened).toHaveBeenCalledOnce();
});
