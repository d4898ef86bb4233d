import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { replay } from '../../src/replay/replay.ts';
import { parseSave } from '../../src/replay/save.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { STOUT, STOUT_LIBRARY, begin, nextMove, playUntil, stout, wholeGame } from './random-play.ts';

beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

function loaded(text: string, library = STOUT_LIBRARY): Session {
  const session = Session.load(library, text);
  if (!session.ok) throw new Error(JSON.stringify(session.error));
  return session.value;
}

/** Saves, loads, and plays on with both: nothing may tell them apart. */
function expectTwin(session: Session, seed: number): void {
  const twin = loaded(session.save());
  expect(twin.state).toEqual(session.state);
  expect(twin.journal).toEqual(session.journal);
  expect(twin.actors()).toEqual(session.actors());
  expect(twin.canUndo).toBe(session.canUndo);
  expect(twin.save()).toBe(session.save());

  const chance = streamOf(seed);
  const until = session.journal.length + 60;
  playUntil(session, chance, ({ journal }) => journal.length >= until);
  for (const { seat, action } of session.journal.slice(twin.journal.length)) twin.act(seat, action);
  expect(twin.state).toEqual(session.state);
}

describe('R9.3 a game is saved and taken up again', () => {
  test('at any moment', () => {
    const moments = Array.from({ length: 12 }, (_, at) => {
      const session = begin(stout(at + 1));
      playUntil(session, streamOf(at + 1), ({ journal }) => journal.length >= at * 29);
      return session;
    });
    expect(new Set(moments.map(({ state }) => state.phase.kind)).size).toBeGreaterThan(3);
    for (const [seed, session] of moments.entries()) expectTwin(session, seed);
  }, 60_000);

  test('before the first action, and after the last', () => {
    expectTwin(begin(stout(1)), 1);
    const over = loaded(wholeGame(1).save());
    expect(over.state.result).not.toBeNull();
    expect(over.actors()).toEqual([]);
  });

  test.each([
    [
      'in the middle of a folder',
      ({ state: { phase } }: Session) =>
        phase.kind === 'folders' &&
        phase.sealed.length === 2 &&
        Object.values(phase.folders).some(({ notch }) => notch !== null),
    ],
    [
      'while hands are up in an emergency council',
      ({ state: { phase } }: Session) =>
        phase.kind === 'emergency' && phase.stage === 'hands' && Object.keys(phase.council.hands).length > 1,
    ],
    [
      'while a council votes',
      ({ state: { phase } }: Session) =>
        phase.kind === 'emergency' && phase.stage === 'vote' && Object.keys(phase.council.votes).length > 1,
    ],
    [
      'while a claim is answered',
      ({ state: { phase } }: Session) =>
        phase.kind === 'operations' &&
        phase.step.kind === 'claim' &&
        Object.keys(phase.step.answers).length > 1,
    ],
    [
      'while a host is asked',
      ({ state: { phase } }: Session) => phase.kind === 'operations' && phase.step.kind === 'asking',
    ],
    [
      'while renewal ballots are cast',
      ({ state: { phase } }: Session) =>
        phase.kind === 'conference' && phase.stage === 'ballots' && Object.keys(phase.ballots).length > 2,
    ],
  ])(
    '%s',
    (_when, moment) => {
      let found = 0;
      for (let seed = 1; seed <= 40 && found < 2; seed += 1) {
        const session = begin(stout(seed));
        playUntil(session, streamOf(seed), moment);
        if (session.state.result) continue;
        found += 1;
        expectTwin(session, seed);
      }
      expect(found).toBe(2);
    },
    60_000,
  );

  test('R9.2 and what could be undone then can be undone now', () => {
    let found = 0;
    for (let seed = 1; seed <= 20; seed += 1) {
      const session = begin(stout(seed));
      const chance = streamOf(seed);
      let run = 0;
      while (!session.state.result && run < 2) {
        const { seat, action } = nextMove(session, chance);
        session.act(seat, action);
        run = session.canUndo ? run + 1 : 0;
      }
      if (session.state.result) continue;
      found += 1;
      const twin = loaded(session.save());
      while (session.canUndo) {
        expect(twin.undo()).toBe(session.undo());
        expect(twin.state).toEqual(session.state);
        expect(twin.journal).toEqual(session.journal);
      }
      expect(twin.undo()).toBe(false);
    }
    expect(found).toBeGreaterThan(10);
  }, 60_000);

  test('without what was undone', () => {
    const session = begin(stout(2));
    playUntil(session, streamOf(2), ({ canUndo }) => canUndo);
    const length = session.journal.length;
    session.undo();
    expect(loaded(session.save()).journal).toHaveLength(length - 1);
  });

  test('and replays to the same hash on the rules alone', () => {
    for (const seed of [1, 2, 3]) {
      const session = wholeGame(seed, { council: 'sealed' });
      const save = parseSave(STOUT_LIBRARY, session.save());
      if (!save.ok) throw new Error(save.error.kind);
      const played = replay(STOUT_LIBRARY, save.value);
      if (!played.ok) throw new Error(played.error.kind);
      expect(stateHash(played.value)).toBe(stateHash(session.state));
      expect(save.value.hash).toBe(stateHash(session.state));
    }
  });

  test('and who sits where travels with it', () => {
    const session = begin(stout(1), {
      seats: {
        turkiye: { kind: 'person', name: 'Deniz' },
        kazakhstan: { kind: 'bot', temperament: 'cautious', strength: 'steady' },
      },
    });
    session.seats = { ...session.seats, uzbekistan: { kind: 'person', name: '' } };
    expect(loaded(session.save()).seats).toEqual(session.seats);
    expect(loaded(begin(stout(1)).save()).seats).toBeUndefined();
  });

  test('R8.1 and a scenario from a file travels with it to where nobody knows it', () => {
    const custom = { ...STOUT, id: 'my-lesson', start: { will: 9, fund: 7 } };
    const started = Session.start(LIBRARY, stout(3, { scenario: 'my-lesson' }), { scenario: custom });
    if (!started.ok) throw new Error(started.refusal.kind);
    const session = started.value;
    expect(session.state.fund).toBe(7);
    playUntil(session, streamOf(3), ({ journal }) => journal.length === 30);
    const twin = loaded(session.save(), LIBRARY);
    expect(twin.state).toEqual(session.state);
    expect(loaded(twin.save(), LIBRARY).state).toEqual(session.state);
  });

  test('and a glance at the file shows no answer of anybody', () => {
    const session = wholeGame(1);
    const text = session.save();
    for (const { action } of session.journal) expect(text).not.toContain(action.kind);
  });

  test('while a file that is refused leaves the running game alone', () => {
    const session = begin(stout(1));
    playUntil(session, streamOf(1), ({ journal }) => journal.length === 20);
    const { state, journal } = session;
    const text = session.save();
    for (const broken of ['', '{}', text.slice(0, 300), text.replace('"years": 3', '"years": 5')]) {
      expect(Session.load(STOUT_LIBRARY, broken).ok).toBe(false);
    }
    expect(session.state).toBe(state);
    expect(session.journal).toBe(journal);
    expect(session.save()).toBe(text);
  });
});
