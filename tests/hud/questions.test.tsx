// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { askingWords as words } from '../../src/content/text/en/asking.ts';
import type { Session } from '../../src/engine/session.ts';
import { askingOf } from '../../src/hud/asking/asking.ts';
import { Questions } from '../../src/hud/asking/questions.tsx';
import { Desk, DeskProvider } from '../../src/hud/game/desk.ts';
import type { GameTable } from '../../src/hud/game/game-table.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Setup } from '../../src/model/setup.ts';
import { openBook } from '../../src/rules/book.ts';
import { calledIn } from '../../src/rules/defence/called.ts';
import { createText } from '../../src/present/text.ts';
import { inPhase, newSession, playUntil, tableOf } from './new-table.ts';

const text = createText();
let place: HTMLElement;
let table: GameTable;
let session: Session;

beforeEach(() => {
  place = document.createElement('div');
  document.body.append(place);
});
afterEach(() => {
  render(null, place);
  table.dispose();
  place.remove();
});

/** The questions of a table at which a council's hands are asked for. */
function open(council: Setup['council'] = 'open'): readonly MemberId[] {
  session = playUntil(newSession(undefined, { council }), inPhase('emergency', 'hands'));
  session.lesson.asks = true;
  table = tableOf(session);
  void act(() => {
    render(
      <DeskProvider value={new Desk(table)}>
        <Questions table={{ session, viewer: table.viewer }} />
      </DeskProvider>,
      place,
    );
  });
  return session.actors();
}

const rows = (): readonly (string | undefined)[] =>
  [...place.querySelectorAll<HTMLElement>('[data-asked]')].map(({ dataset }) => dataset['asked']);
const row = (seat: MemberId): HTMLElement => place.querySelector<HTMLElement>(`[data-asked=${seat}]`)!;
const fields = (within: Element): readonly string[] =>
  [...within.querySelectorAll('select')].map(({ value }) => value);

function choose(seat: MemberId, which: 0 | 1, value: string): void {
  void act(() => {
    const field = row(seat).querySelectorAll('select')[which]!;
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

function press(within: HTMLElement, label: string): void {
  const button = [...within.querySelectorAll('button')].find(
    (each) => (each.getAttribute('aria-label') ?? each.textContent) === label,
  );
  void act(() => button!.click());
}

describe('beside the hands of an open council', () => {
  test('each person has a row, and what it said is off the page as soon as it is whole', () => {
    const [seat, other] = open() as [MemberId, MemberId];
    expect(rows()).toEqual(session.actors());
    const before = row(other).innerHTML;
    choose(seat, 0, 'cost');
    expect(fields(row(seat))).toEqual(['cost', '']);
    choose(seat, 1, '0');
    expect(row(seat).querySelector('select')).toBeNull();
    expect(row(seat).textContent).toContain(words.written);
    // The same to the letter, whatever it was.
    const cost = row(seat).outerHTML;
    press(row(seat), text.fill(words.changeOf, { seat: text.name('member', seat) }));
    expect(fields(row(seat))).toEqual(['', '']);
    expect(session.lesson.notes).toEqual([]);
    choose(seat, 0, 'law');
    choose(seat, 1, '1');
    expect(row(seat).outerHTML).toBe(cost);
    expect(row(other).innerHTML).toBe(before);
    press(row(other), text.fill(words.noAnswerOf, { seat: text.name('member', other) }));
    expect(row(other).textContent).toContain(words.written);
    expect(session.lesson.notes.map((note) => note.seat)).toEqual([seat, seat]);
  });

  test('a half-said answer goes with its row, and stands in no other', () => {
    const [seat] = open() as [MemberId];
    choose(seat, 0, 'cost');
    void act(() => table.act({ kind: 'answerCall', hand: 'words' }, seat));
    expect(rows()).toEqual(session.actors());
    expect(rows()).not.toContain(seat);
    expect(fields(place).filter((value) => value !== '')).toEqual([]);
  });

  test('what somebody takes back in a field is not kept, and the other field is', () => {
    const [seat] = open() as [MemberId];
    choose(seat, 0, 'cost');
    choose(seat, 0, '');
    expect(session.lesson.notes).toEqual([]);
    choose(seat, 0, 'law');
    // Entered elsewhere, from a laptop's code.
    const asking = askingOf({ session, viewer: table.viewer });
    session.lesson.drop({
      year: session.state.year,
      seat,
      phase: 'emergency',
      council: session.state.councils.length,
    });
    void act(() => asking.say(seat, { kind: 'prediction', value: 1 }));
    choose(seat, 0, '');
    expect(session.lesson.notes).toMatchObject([{ kind: 'prediction', value: 1 }]);
    choose(seat, 0, 'cost');
    expect(session.lesson.notes).toMatchObject([{ kind: 'prediction' }, { kind: 'reason', value: 'cost' }]);
  });

  test('as many may be predicted as are called', () => {
    const [seat] = open() as [MemberId];
    const counts = [...row(seat).querySelectorAll('select')[1]!.options].map(({ value }) => value);
    const { members } = calledIn(openBook(session.library), session.state);
    expect(counts).toEqual(['', ...Array.from({ length: members.length + 1 }, (_, count) => String(count))]);
  });
});

describe('in a sealed council', () => {
  test('nobody is asked on a covered page, and whoever opens it finds its own row alone', () => {
    open('sealed');
    expect(rows()).toEqual([]);
    const seat = table.acting.value!;
    void act(() => table.open(seat));
    expect(rows()).toEqual([seat]);
    choose(seat, 0, 'cost');
    void act(() => table.cover());
    expect(rows()).toEqual([]);
    const other = session.actors().find((each) => each !== seat)!;
    void act(() => table.open(other));
    expect(rows()).toEqual([other]);
    expect(fields(place)).toEqual(['', '']);
  });
});

test('in a folder nobody finds pressed what another seat pressed, nor that it would not say', () => {
  session = playUntil(newSession(), inPhase('folders'));
  session.lesson.asks = true;
  table = tableOf(session);
  void act(() => {
    render(
      <DeskProvider value={new Desk(table)}>
        <Questions table={{ session, viewer: table.viewer }} />
      </DeskProvider>,
      place,
    );
  });
  const pressed = (): readonly (string | undefined)[] =>
    [...place.querySelectorAll<HTMLElement>('[aria-pressed=true]')].map(({ dataset }) => dataset['reason']);
  const [first, second, third] = session.actors() as [MemberId, MemberId, MemberId];
  void act(() => table.open(first));
  press(place, words.reasons.law);
  expect(pressed()).toEqual(['law']);
  void act(() => table.cover());
  expect(place.innerHTML).toBe('');
  void act(() => table.open(second));
  expect(pressed()).toEqual([]);
  press(place, words.noAnswer);
  expect(pressed()).toEqual(['none']);
  void act(() => table.open(third));
  expect(pressed()).toEqual([]);
  void act(() => table.open(first));
  expect(pressed()).toEqual(['law']);
});
