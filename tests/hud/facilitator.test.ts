import { expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { clockFrom, Facilitator } from '../../src/hud/facilitator/facilitator.ts';
import type { LessonNote } from '../../src/model/lesson-note.ts';
import { chooseDefault } from '../support/default-choice.ts';
import { settingsOf } from '../support/game.ts';

const CLOCK = { startedAt: 0, minutes: 90 };

function begun(scenario = 'standard', years: 3 | 5 = 5): Session {
  const session = Session.start(LIBRARY, settingsOf({ scenario, years }));
  if (!session.ok) throw new Error('refused');
  return session.value;
}

function playTo(session: Session, kind: string): void {
  for (let step = 0; step < 500 && session.state.phase.kind !== kind; step += 1) {
    const [seat] = session.actors();
    if (seat) session.act(seat, chooseDefault(LIBRARY, session.state, seat));
  }
}

test('R10.9 a seat that is handed over stands in the record, and the table sits down to the game as saved', () => {
  const session = begun();
  const saves: string[] = [];
  const facilitator = new Facilitator(session, CLOCK, (save) => saves.push(save));
  facilitator.handSeat('kyrgyzstan', 'bot');
  expect(session.interventions).toEqual([
    { at: 0, what: { kind: 'hand-seat', seat: 'kyrgyzstan', to: 'bot' } },
  ]);
  const taken = Session.load(LIBRARY, saves[0] ?? '');
  expect(taken.ok && taken.value.seats?.kyrgyzstan).toMatchObject({ kind: 'bot', strength: 'steady' });
  facilitator.handSeat('kyrgyzstan', 'person');
  expect(session.seats?.kyrgyzstan?.kind).toBe('person');
  expect(saves).toHaveLength(2);
});

test('a group that comes back to its seat has its name again, from the saved game too', () => {
  const session = begun();
  session.seats = { kyrgyzstan: { kind: 'person', name: 'Group 3' } };
  let save = '';
  const keep = (text: string): void => {
    save = text;
  };
  new Facilitator(session, CLOCK, keep).handSeat('kyrgyzstan', 'bot');
  const taken = Session.load(LIBRARY, save);
  if (!taken.ok) throw new Error('not taken up');
  new Facilitator(taken.value, CLOCK, keep).handSeat('kyrgyzstan', 'person');
  expect(taken.value.seats?.kyrgyzstan).toEqual({ kind: 'person', name: 'Group 3' });
});

test('what a seat says of itself again takes the place of what it said before, of that year and kind', () => {
  const session = begun();
  const facilitator = new Facilitator(session, CLOCK, () => undefined);
  const said: LessonNote = { kind: 'reason', year: 1, seat: 'turkiye', value: 'cost' };
  const others: readonly LessonNote[] = [
    { ...said, year: 2 },
    { ...said, seat: 'kazakhstan' },
    { kind: 'prediction', year: 1, seat: 'turkiye', value: 3 },
  ];
  for (const note of [said, ...others, { ...said, value: 'law' } as const]) facilitator.addNote(note);
  expect(facilitator.notes).toEqual(
    [...others, { ...said, value: 'law' }].map((note) => ({ ...note, at: 0 })),
  );
});

test('R10.8 it may be taken back to the beginning of every phase, the newest first', () => {
  const session = begun();
  const facilitator = new Facilitator(session, CLOCK, () => undefined);
  playTo(session, 'operations');
  const points = facilitator.points();
  expect(points.map(({ year, phase }) => `${year} ${phase}`)).toEqual(
    expect.arrayContaining(['1 folders', '1 agenda', '1 dawn']),
  );
  expect(points.at(-1)).toEqual({ step: 0, year: 1, phase: 'dawn' });
  const folders = points.find(({ phase }) => phase === 'folders');
  expect(facilitator.takeBack(folders?.step ?? -1)).toBeNull();
  expect(session.state.phase).toMatchObject({ kind: 'folders', sealed: [] });
});

test('the clock of a lesson counts the minutes of the plan before the table sat down', () => {
  const minutes = (session: Session, year: number): number =>
    (1e9 - clockFrom(session, 1e9, year).startedAt) / 60_000;
  const lesson = begun('lesson-90', 3);
  const first = minutes(lesson, 1);
  expect(first).toBeGreaterThan(5);
  expect(minutes(lesson, 2)).toBeGreaterThan(first);
  expect(clockFrom(lesson, 1e9, 1).minutes).toBe(90);
});
