import { LIBRARY } from '../../content/library.ts';
import { answerOf } from '../../bots/bot-seat.ts';
import type { Answer, Order } from './orders.ts';

/** Worlds that a sharp bot imagines at most, and how long it may take to. */
const ROLLOUTS = 12;
const THINK_MS = 220;

const say = (answer: Answer): void => postMessage(answer);

/** Runs beside the page: thinks for sharp bots, and plays games for the treaty lab. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const { id } = data;
  if (data.kind === 'think') {
    const until = performance.now() + THINK_MS;
    const action = answerOf(LIBRARY, data.question, ROLLOUTS, () => performance.now() > until);
    say({ kind: 'thought', id, action });
    return;
  }
  void playSeeds(data);
});

/** The laboratory's part of the script is fetched when there is something to play, and not by sharp bots. */
async function playSeeds({ id, arm, seeds }: Extract<Order, { kind: 'play' }>): Promise<void> {
  const { playArm } = await import('../../lab/experiment.ts');
  for (const seed of seeds) {
    try {
      say({ kind: 'played', id, record: playArm(LIBRARY, arm, seed) });
    } catch (error) {
      say({ kind: 'failed', id, seed, message: error instanceof Error ? error.message : String(error) });
    }
  }
  say({ kind: 'done', id });
}
