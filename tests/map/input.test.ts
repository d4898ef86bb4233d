// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { claimHost } from '../../src/map/host.ts';
import type { InputEvents } from '../../src/map/input.ts';
import { listen } from '../../src/map/input.ts';
import { firstDawn } from './table.ts';

let host: HTMLElement;
let gone: AbortController;
const events = {
  onGesture: vi.fn<InputEvents['onGesture']>(),
  onHover: vi.fn<InputEvents['onHover']>(),
  onKey: vi.fn<InputEvents['onKey']>(),
};

beforeEach(() => {
  vi.clearAllMocks();
  host = document.createElement('div');
  host.append(document.createElement('canvas'));
  // Not in happy-dom.
  host.setPointerCapture = () => {};
  document.body.append(host);
  gone = new AbortController();
});

afterEach(() => {
  gone.abort();
  host.remove();
});

const pointer = (
  type: string,
  x: number,
  y: number,
  more: PointerEventInit = {},
  on: Element = host,
): boolean =>
  on.dispatchEvent(
    new PointerEvent(type, {
      clientX: x,
      clientY: y,
      pointerId: 1,
      pointerType: 'mouse',
      bubbles: true,
      cancelable: true,
      ...more,
    }),
  );

const key = (name: string, more: KeyboardEventInit = {}, on: Element = host): boolean =>
  on.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true, ...more }));

describe('input', () => {
  beforeEach(() => listen(host, events, () => 2, gone.signal));

  test('a click is a tap, in the board’s own pixels, with a mouse’s reach; a finger’s is longer', () => {
    pointer('pointerdown', 100, 60);
    pointer('pointerup', 100, 60);
    expect(events.onGesture).toHaveBeenCalledWith({ kind: 'tap', at: { x: 50, y: 30 } }, 10);
    pointer('pointerdown', 100, 60, { pointerType: 'touch' });
    pointer('pointerup', 100, 60, { pointerType: 'touch' });
    expect(events.onGesture).toHaveBeenLastCalledWith({ kind: 'tap', at: { x: 50, y: 30 } }, 22);
  });

  test('what happens on a panel inside the host is not the board’s', () => {
    const panel = document.createElement('button');
    host.append(panel);
    pointer('pointerdown', 10, 10, {}, panel);
    pointer('pointerup', 10, 10, {}, panel);
    key('ArrowUp', {}, panel);
    expect(events.onGesture).not.toHaveBeenCalled();
    expect(events.onKey).not.toHaveBeenCalled();
  });

  test('the other mouse buttons do nothing', () => {
    pointer('pointerdown', 10, 10, { button: 2 });
    pointer('pointerup', 10, 10, { button: 2 });
    expect(events.onGesture).not.toHaveBeenCalled();
  });

  test('a mouse hovers, a finger does not', () => {
    pointer('pointermove', 20, 20);
    expect(events.onHover).toHaveBeenLastCalledWith({ x: 10, y: 10 });
    pointer('pointerleave', 0, 0);
    expect(events.onHover).toHaveBeenLastCalledWith(null);
    events.onHover.mockClear();
    pointer('pointermove', 20, 20, { pointerType: 'touch' });
    expect(events.onHover).not.toHaveBeenCalled();
  });

  test('the wheel zooms and does not scroll the page', () => {
    const event = new WheelEvent('wheel', { deltaY: -100, bubbles: true, cancelable: true });
    host.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(true);
    expect(events.onGesture.mock.calls[0]?.[0]).toMatchObject({ kind: 'zoom' });
  });

  test.each([
    ['ArrowLeft', { kind: 'walk', direction: 'left' }],
    ['Enter', { kind: 'inside' }],
    ['Escape', { kind: 'leave' }],
    ['0', { kind: 'home' }],
  ])('%s is a key of the board’s', (name, meaning) => {
    expect(key(name)).toBe(false);
    expect(events.onKey).toHaveBeenCalledWith(meaning);
  });

  test('other keys, and keys of the browser, are left alone', () => {
    for (const name of ['Tab', 'a', '?']) expect(key(name)).toBe(true);
    expect(key('+', { ctrlKey: true })).toBe(true);
    expect(events.onKey).not.toHaveBeenCalled();
  });

  test('after the board is gone nothing is heard', () => {
    gone.abort();
    key('Escape');
    pointer('pointerdown', 10, 10);
    expect(events.onKey).not.toHaveBeenCalled();
    expect(events.onGesture).not.toHaveBeenCalled();
  });
});

describe('the host', () => {
  test('can be reached by keyboard and says what is selected', () => {
    const claim = claimHost(host);
    const model = firstDawn();
    expect(host.tabIndex).toBe(0);
    expect(host.getAttribute('role')).toBe('application');
    claim.describe(model, null);
    expect(host.getAttribute('aria-label')).toBe(model.note);
    claim.describe(model, { kind: 'region', id: 'fergana' });
    expect(host.getAttribute('aria-label')).toBe(model.regions.find(({ id }) => id === 'fergana')?.label);
    claim.describe(model, { kind: 'power', id: 'iran' });
    expect(host.getAttribute('aria-label')).toContain('Iran');
  });

  test('keeps a label that the page gave it', () => {
    host.setAttribute('aria-label', 'Map');
    claimHost(host).describe(firstDawn(), { kind: 'region', id: 'fergana' });
    expect(host.getAttribute('aria-label')).toBe('Map');
  });

  test('is given back as it was', () => {
    host.className = 'board';
    host.style.padding = '4px';
    const before = host.outerHTML;
    const claim = claimHost(host);
    claim.describe(firstDawn(), null);
    expect(host.outerHTML).not.toBe(before);
    claim.undo();
    expect(host.outerHTML).toBe(before);
  });
});
