import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SharpQuestion } from '../../src/bots/bot-seat.ts';
import { answerOf } from '../../src/bots/bot-seat.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import { inPhase, newSession, playUntil, tableOf } from './new-table.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Somebody to think who answers when told to. */
function slow() {
  const asked: { question: SharpQuestion; answer: (action: Action) => void; fail: () => void }[] = [];
  const think = (question: SharpQuestion): Promise<Action> =>
    new Promise((resolve, reject) => {
      asked.push({ question, answer: resolve, fail: () => reject(new Error('gone')) });
    });
  return { asked, think };
}

const sharp = () =>
  playUntil(newSession(['kazakhstan'], {}, 'hedger', 'sharp'), inPhase('agenda', 'programme'));

test('a sharp bot is asked once, of its own view, and the game goes on with its answer', async () => {
  const session = sharp();
  const { asked, think } = slow();
  const table = tableOf(session, think);
  await vi.runOnlyPendingTimersAsync();
  await vi.runOnlyPendingTimersAsync();
  expect(asked).toHaveLength(1);
  const { question, answer } = asked[0]!;
  expect(question.view).toEqual(session.view(question.seat));
  expect(question.seat).toBe(session.state.commander);
  const length = session.journal.length;
  const action = answerOf(LIBRARY, question, 1);
  answer(action);
  await vi.runOnlyPendingTimersAsync();
  expect(session.journal[length]).toEqual({ seat: question.seat, action });
  table.dispose();
});

test('an answer that comes too late changes nothing', async () => {
  const session = sharp();
  const { asked, think } = slow();
  const table = tableOf(session, think);
  await vi.runOnlyPendingTimersAsync();
  const { question, answer } = asked[0]!;
  const action = answerOf(LIBRARY, question, 1);
  table.dispose();
  const length = session.journal.length;
  answer(action);
  await vi.runOnlyPendingTimersAsync();
  expect(session.journal).toHaveLength(length);
});

test('where nobody can think beside the page the bot answers at once', async () => {
  const session = sharp();
  const { asked, think } = slow();
  const table = tableOf(session, think);
  await vi.runOnlyPendingTimersAsync();
  const length = session.journal.length;
  asked[0]!.fail();
  await vi.advanceTimersByTimeAsync(0);
  expect(session.journal.length).toBeGreaterThan(length);
  table.dispose();
});
