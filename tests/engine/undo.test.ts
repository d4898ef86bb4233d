import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { streamOf } from '../../src/bots/random.ts';
import { isSecret } from '../../src/engine/moves.ts';
import type { Session } from '../../src/engine/session.ts';
import type { State } from '../../src/model/state.ts';
import { begin, nextMove, playUntil, stout, wholeGame } from './random-play.ts';

beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

/** What a seat could have learned from an action: whose turn it is now, and how chance fell. */
const news = (session: Session) => ({ actors: session.actors(), rng: session.state.rng });

describe('R9.2 undo', () => {
  test('takes back the last action, in the journal too, wherever the core allows it', () => {
    let taken = 0;
    const phases = new Set<string>();
    for (let seed = 1; seed <= 8; seed += 1) {
      const session = begin(stout(seed));
      const chance = streamOf(seed);
      while (!session.state.result) {
        const before = { state: session.state, journal: session.journal, news: news(session) };
        const { seat, action } = nextMove(session, chance);
        session.act(seat, action);
        if (!session.canUndo) continue;
        expect(news(session), `${action.kind} brought something new`).toEqual(before.news);
        const after = session.state;
        expect(session.undo()).toBe(true);
        expect(session.state).toBe(before.state);
        expect(session.journal).toEqual(before.journal);
        phases.add(session.state.phase.kind);
        taken += 1;
        // And what was taken back may be done again.
        session.act(seat, action);
        expect(session.state).toEqual(after);
      }
    }
    expect(taken).toBeGreaterThan(200);
    expect([...phases].toSorted()).toEqual(['agenda', 'operations']);
  }, 60_000);

  test('goes back step by step to where something new was learned, and no further', () => {
    let deepest = 0;
    for (let seed = 1; seed <= 6; seed += 1) {
      const session = begin(stout(seed));
      const chance = streamOf(seed);
      let trail: State[] = [session.state];
      while (!session.state.result) {
        const { seat, action } = nextMove(session, chance);
        session.act(seat, action);
        trail = session.canUndo ? [...trail, session.state] : [session.state];
        if (trail.length < 4 && !session.state.result) continue;
        const taken = session.journal.slice(session.journal.length - (trail.length - 1));
        for (const state of trail.toReversed().slice(1)) {
          expect(session.undo()).toBe(true);
          expect(session.state).toBe(state);
        }
        expect(session.undo()).toBe(false);
        expect(session.state).toBe(trail[0]);
        deepest = Math.max(deepest, taken.length);
        for (const entry of taken) session.act(entry.seat, entry.action);
        expect(session.state).toEqual(trail.at(-1));
        trail = [session.state];
        // What follows must be new, or the same steps would be gone over again and again.
        playUntil(session, chance, ({ canUndo }) => !canUndo);
        trail = [session.state];
      }
    }
    expect(deepest).toBe(3);
  }, 60_000);

  test('never opens a sealed answer again', () => {
    const session = wholeGame(1);
    const kinds = new Set(session.journal.map(({ action }) => action.kind));
    expect([...kinds].filter(isSecret).length).toBeGreaterThan(6);
    // No state after a secret action is one from which the core would let it be taken back.
    const again = begin(stout(1));
    const opened = session.journal.filter(({ seat, action }) => {
      again.act(seat, action);
      return isSecret(action.kind) && (again.canUndo || again.undo());
    });
    expect(opened).toEqual([]);
    expect(again.state).toEqual(session.state);
  }, 60_000);

  test('does nothing before the first action and after the end', () => {
    const fresh = begin(stout(4));
    expect([fresh.canUndo, fresh.undo(), fresh.journal]).toEqual([false, false, []]);
    const over = wholeGame(4);
    const { state } = over;
    expect([over.canUndo, over.undo()]).toEqual([false, false]);
    expect(over.state).toBe(state);
  });
});
