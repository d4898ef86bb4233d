import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { streamOf } from '../../src/bots/random.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { view } from '../../src/rules/view.ts';
import { STOUT_LIBRARY, begin, nextMove, playUntil, stout, wholeGame } from './random-play.ts';

beforeAll(() => {
  vi.stubEnv('NODE_ENV', 'production');
});
afterAll(() => {
  vi.unstubAllEnvs();
});

describe('a session', () => {
  test('R8.1 does not begin with a scenario, a length or a treaty that there is not', () => {
    const refused = (changes: object) => {
      const started = Session.start(LIBRARY, { ...stout(1), scenario: 'standard', ...changes });
      return started.ok ? null : started.refusal;
    };
    expect(refused({})).toBeNull();
    expect(refused({ scenario: 'nowhere' })).toMatchObject({ kind: 'unknown-id', with: { id: 'nowhere' } });
    expect(refused({ years: 4 })).toMatchObject({ kind: 'not-eligible' });
    expect(refused({ treaty: 'none' })).toMatchObject({ kind: 'unknown-id' });
  });

  test('says what an action led to, and keeps a journal', () => {
    const session = begin(stout(1));
    const [commander] = session.actors();
    if (!commander) throw new Error('nobody may act');
    const before = session.state.log.length;
    const done = session.act(commander, { kind: 'openYear' });
    expect(done).toEqual({ ok: true, events: session.state.log.slice(before) });
    expect(session.state.phase.kind).toBe('agenda');
    expect(session.journal).toEqual([{ seat: commander, action: { kind: 'openYear' } }]);
  });

  test('leaves journals that it gave out as they were', () => {
    const session = begin(stout(1));
    const chance = streamOf(1);
    const empty = session.journal;
    playUntil(session, chance, ({ journal }) => journal.length === 5);
    expect(empty).toEqual([]);
    expect(session.journal).toHaveLength(5);
  });

  test('R1.3 is the same game from the same journal', () => {
    const first = wholeGame(6);
    const second = begin(stout(6));
    for (const { seat, action } of first.journal) second.act(seat, action);
    expect(second.state).toEqual(first.state);
  });

  test('R9.1 shows a seat its view, and gives it no options when others act', () => {
    const session = begin(stout(2));
    const [commander] = session.actors();
    const other = session.library.members.map(({ id }) => id).find((id) => id !== commander);
    if (!commander || !other) throw new Error('no seats');
    expect(session.view(commander)).toEqual(view(STOUT_LIBRARY, session.state, commander));
    expect(session.view(null)).toEqual(view(STOUT_LIBRARY, session.state, null));
    expect(session.legal(commander).length).toBeGreaterThan(0);
    expect(session.options(commander).length).toBeGreaterThanOrEqual(session.legal(commander).length);
    expect([session.legal(other), session.options(other)]).toEqual([[], []]);
  });

  test('calls every watcher once for each change, and not for a refusal', () => {
    const session = begin(stout(3));
    const calls: string[] = [];
    const watcher = () => calls.push(`a${session.journal.length}`);
    const [commander] = session.actors();
    if (!commander) throw new Error('nobody may act');
    const leave = session.subscribe(watcher);
    session.subscribe(watcher);
    session.subscribe(() => calls.push(`b${session.journal.length}`));

    session.act(commander, { kind: 'passTurn' });
    expect(calls).toEqual([]);
    session.act(commander, { kind: 'openYear' });
    // The journal holds the action by then: a watcher may save.
    expect(calls).toEqual(['a1', 'a1', 'b1']);

    leave();
    leave();
    session.act(commander, { kind: 'setProgramme', size: 10 });
    session.undo();
    expect(calls.slice(3)).toEqual(['a2', 'b2', 'a1', 'b1']);
    session.dispose();
    session.act(commander, { kind: 'setProgramme', size: 20 });
    expect(calls).toHaveLength(7);
  });

  test('lets a watcher act: so a bot answers', () => {
    const session = begin(stout(4));
    const chance = streamOf(4);
    session.subscribe(() => {
      if (session.journal.length >= 40 || session.state.result) return;
      const { seat, action } = nextMove(session, chance);
      session.act(seat, action);
    });
    const { seat, action } = nextMove(session, chance);
    const first = session.act(seat, action);
    expect(session.journal).toHaveLength(40);
    // What the first action led to is told without what the answers to it led to.
    expect(first).toEqual(begin(stout(4)).act(seat, action));
    const again = begin(stout(4));
    for (const entry of session.journal) again.act(entry.seat, entry.action);
    expect(again.state).toEqual(session.state);
  });

  test('ends with a result, and then nobody may act', () => {
    const session = wholeGame(1);
    expect(session.state.phase.kind).toBe('over');
    expect(session.actors()).toEqual([]);
    expect(session.act('turkiye', { kind: 'passTurn' })).toMatchObject({ ok: false });
  });
});
