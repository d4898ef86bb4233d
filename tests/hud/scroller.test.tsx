// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Scroller } from '../../src/hud/widgets/scroller.tsx';

let place: HTMLElement;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  place.remove();
});

/** A part 100 high with so much in it: happy-dom lays nothing out. */
function mount(height: number, follow?: number): HTMLElement {
  Object.defineProperties(HTMLDivElement.prototype, {
    clientHeight: { configurable: true, get: () => 100 },
    scrollHeight: { configurable: true, get: () => height },
  });
  void act(() => {
    render(
      <Scroller class="part" {...(follow === undefined ? {} : { follow })}>
        <p>words alone</p>
      </Scroller>,
      place,
    );
  });
  const part = place.querySelector<HTMLElement>('.part');
  if (!part) throw new Error('no part');
  return part;
}

test('a part with more than it shows is a stop of the Tab key', () => {
  expect(mount(101).getAttribute('tabindex')).toBe('0');
});

test('a part that fits is none', () => {
  expect(mount(100).hasAttribute('tabindex')).toBe(false);
});

test('it becomes one when more comes in, and is none again when it goes', async () => {
  const part = mount(100);
  mount(300);
  part.append('more words');
  await expect.poll(() => part.getAttribute('tabindex')).toBe('0');
  mount(100);
  part.lastChild?.remove();
  await expect.poll(() => part.hasAttribute('tabindex')).toBe(false);
});

test('what grows at its end shows its end', () => {
  const part = mount(300, 1);
  expect(part.scrollTop).toBe(300);
  part.scrollTop = 20;
  mount(500, 1);
  expect(part.scrollTop, 'nothing new').toBe(20);
  mount(500, 2);
  expect(part.scrollTop).toBe(500);
});
