import { LIBRARY } from '../../content/library.ts';
import { answerOf } from '../../bots/bot-seat.ts';
import type { Answer, Order } from './orders.ts';

/** Worlds that a sharp bot imagines at most, and how long it may take to. */
const ROLLOUTS = 12;
const THINK_MS = 220;

/** Runs beside the page and thinks for sharp bots. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind !== 'think') return;
  const until = performance.now() + THINK_MS;
  const action = answerOf(LIBRARY, data.question, ROLLOUTS, () => performance.now() > until);
  const answer: Answer = { kind: 'thought', id: data.id, action };
  postMessage(answer);
});
