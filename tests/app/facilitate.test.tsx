// @vitest-environment happy-dom
import { signal } from '@preact/signals';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { FacilitatorSeat } from '../../src/app/at-the-table.ts';
import { facilitatorOf } from '../../src/app/at-the-table.ts';
import { Facilitate } from '../../src/app/facilitate.tsx';
import { facilitatorWords as words } from '../../src/content/text/en/facilitator.ts';
import type { Session } from '../../src/engine/session.ts';
import type { GameTable } from '../../src/hud/game/game-table.ts';
import { inPhase, newSession, playUntil, tableOf } from '../hud/new-table.ts';

const MINUTE = 60_000;
const closed = vi.fn<() => void>();
const nothing = (): void => undefined;
let place: HTMLElement;
let table: GameTable | null = null;

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000_000 });
  sessionStorage.clear();
  closed.mockClear();
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  leave();
  place.remove();
  vi.useRealTimers();
});

/** As when the page is left: nothing of it stays but what the tab keeps. */
function leave(): void {
  render(null, place);
  table?.dispose();
  table = null;
}

/** The facilitator's window over a table, behind its warning. */
function open(
  session: Session,
  seat: FacilitatorSeat = facilitatorOf(session, null, nothing),
): FacilitatorSeat {
  const seated = (table ??= tableOf(session));
  const asking = { session, viewer: signal(null) };
  void act(() => {
    render(
      <Facilitate
        seat={seat}
        table={seated}
        asking={asking}
        slips={false}
        onDebrief={nothing}
        onClose={closed}
      />,
      place,
    );
  });
  press(words.open);
  return seat;
}

function press(name: string): void {
  const button = [...place.querySelectorAll('button')].find(({ textContent }) => textContent === name);
  if (!button) throw new Error(`nothing is called ${name}`);
  void act(() => button.click());
}

function type(selector: string, value: number): void {
  void act(() => {
    const field = place.querySelector<HTMLInputElement>(selector)!;
    field.value = String(value);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

const shown = (selector: string): number => Number(place.querySelector<HTMLInputElement>(selector)?.value);
const wait = (milliseconds: number): void => void act(() => void vi.advanceTimersByTime(milliseconds));

describe('a pause', () => {
  test('lets no bot act until somebody goes on', () => {
    const session = newSession([]);
    open(session);
    press(words.pause);
    const before = session.journal.length;
    wait(MINUTE);
    expect(session.journal.length).toBe(before);
    expect(closed).not.toHaveBeenCalled();
    press(words.resume);
    expect(closed).toHaveBeenCalledOnce();
    wait(MINUTE);
    expect(session.journal.length).toBeGreaterThan(before);
  });

  test('takes an open folder off the page, and does not end at a key', () => {
    const session = playUntil(newSession(), inPhase('folders'));
    open(session);
    void act(() => table!.open(table!.acting.value!));
    expect(table!.viewer.value).not.toBeNull();
    press(words.pause);
    expect(table!.viewer.value).toBeNull();
    const escape = new Event('cancel', { cancelable: true });
    void act(() => void place.querySelector('dialog')!.dispatchEvent(escape));
    expect(escape.defaultPrevented).toBe(true);
    expect(place.querySelector('h1')?.textContent).toBe(words.paused);
  });
});

describe('the clock of a lesson', () => {
  const begun = (seed = 6): Session => playUntil(newSession(undefined, { seed }), inPhase('agenda'));

  test('outlives a reload of the page, as it was set', () => {
    open(begun());
    type('#finish-by', 45);
    type('#minute-now', 20);
    leave();
    wait(3 * MINUTE);
    open(begun());
    expect([shown('#finish-by'), shown('#minute-now')]).toEqual([45, 23]);
  });

  test('is another for another game, and for one of the same number that begins', () => {
    open(begun());
    type('#finish-by', 45);
    for (const next of [begun(7), newSession()]) {
      leave();
      open(next);
      expect(shown('#finish-by')).toBe(90);
      expect(shown('#minute-now')).toBeLessThan(20);
      sessionStorage.setItem('kurultai.clock', `6 ${Date.now() - 30 * MINUTE} 45`);
    }
  });

  test('is that of the table before, where other seats sit down', () => {
    const session = begun();
    const before = open(session);
    type('#finish-by', 75);
    type('#minute-now', 40);
    // The tab remembers another one, of a page that was left.
    sessionStorage.setItem('kurultai.clock', `6 ${Date.now() - 5 * MINUTE} 30`);
    const again = facilitatorOf(session, before, nothing);
    render(null, place);
    open(session, again);
    expect([shown('#finish-by'), shown('#minute-now')]).toEqual([75, 40]);
  });

  test('says at once what is left where it is set anew', () => {
    open(begun());
    // A tab that nobody looked at has slept, and reads the time late.
    vi.setSystemTime(Date.now() + 3 * MINUTE);
    type('#minute-now', 50);
    expect(shown('#minute-now')).toBe(50);
    wait(6000);
    expect(shown('#minute-now')).toBe(50);
    expect(place.textContent).toContain('40 minutes left');
    type('#finish-by', 60);
    expect(place.textContent).toContain('10 minutes left');
    vi.setSystemTime(Date.now() + 3 * MINUTE);
    press(words.restartClock);
    expect([shown('#minute-now'), place.textContent.includes('60 minutes left')]).toEqual([0, true]);
    wait(12 * MINUTE);
    expect(shown('#minute-now')).toBe(12);
    // What is no time of a lesson is not taken.
    type('#finish-by', 9);
    type('#finish-by', 301);
    expect(place.textContent).toContain('48 minutes left');
  });
});
