import { LIBRARY } from '../../content/library.ts';
import { playArm } from '../../lab/experiment.ts';
import type { Answer, Order } from './orders.ts';

const say = (answer: Answer): void => postMessage(answer);

/** Runs beside the page and plays games for the treaty lab: a part of the script that sharp bots do without. */
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  if (data.kind !== 'play') return;
  const { id, arm, seeds } = data;
  for (const seed of seeds) {
    try {
      say({ kind: 'played', id, record: playArm(LIBRARY, arm, seed) });
    } catch (error) {
      say({ kind: 'failed', id, seed, message: error instanceof Error ? error.message : String(error) });
    }
  }
  say({ kind: 'done', id });
});
