import type { Arm } from '../../lab/experiment.ts';
import { seedsOf } from '../../lab/experiment.ts';
import type { GameRecord } from '../../lab/record.ts';
import type { Answer, Order } from './orders.ts';
import { startWorker } from './start-worker.ts';

/** Games of one order: little is lost when it is cancelled, and every treaty grows at the same time. */
const BATCH = 5;
/** One core is left to the page. */
const workerCount = (): number => Math.max(1, Math.min(8, (navigator.hardwareConcurrency || 2) - 1));

/** A game that could not be played to its end. */
export interface Casualty {
  readonly arm: string;
  readonly seed: number;
  readonly message: string;
}

/**
 * Plays all games of some arms in workers. Cancelled by the signal, it ends with what was played by then; a worker that
 * dies is reported with the seed it was at, and the others go on.
 */
export async function playArms(
  arms: readonly Arm[],
  onRecord: (arm: string, record: GameRecord) => void,
  signal: AbortSignal,
): Promise<Casualty[]> {
  const queue = batches(arms);
  const casualties: Casualty[] = [];
  const places = Array.from({ length: Math.min(workerCount(), queue.length) }, () =>
    work(queue, onRecord, casualties, signal),
  );
  await Promise.all(places);
  return casualties;
}

interface Batch {
  readonly arm: Arm;
  readonly seeds: readonly number[];
}

/** The batches of all arms in turn: the first of each, then the second of each. */
function batches(arms: readonly Arm[]): Batch[] {
  const found: Batch[] = [];
  const most = Math.max(0, ...arms.map(({ games }) => games));
  for (let from = 0; from < most; from += BATCH) {
    for (const arm of arms) {
      const seeds = seedsOf(arm).slice(from, from + BATCH);
      if (seeds.length > 0) found.push({ arm, seeds });
    }
  }
  return found;
}

function work(
  queue: Batch[],
  onRecord: (arm: string, record: GameRecord) => void,
  casualties: Casualty[],
  signal: AbortSignal,
): Promise<void> {
  return new Promise((resolve) => {
    let worker = startWorker('lab-worker');
    let batch: Batch | null = null;
    let done = 0;
    let id = 0;
    const end = (): void => {
      worker.terminate();
      resolve();
    };
    const next = (): void => {
      batch = signal.aborted ? null : (queue.shift() ?? null);
      if (!batch) return end();
      done = 0;
      id += 1;
      const order: Order = { kind: 'play', id, arm: batch.arm, seeds: batch.seeds };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(order);
    };
    const hear = ({ data }: MessageEvent<Answer>): void => {
      if (data.id !== id || !batch) return;
      if (data.kind === 'played') {
        done += 1;
        onRecord(batch.arm.id, data.record);
      } else if (data.kind === 'failed') {
        done += 1;
        casualties.push({ arm: batch.arm.id, seed: data.seed, message: data.message });
      } else if (data.kind === 'done') next();
    };
    const fall = (event: ErrorEvent): void => {
      if (!batch) return end();
      const seed = batch.seeds[done] ?? 0;
      casualties.push({ arm: batch.arm.id, seed, message: event.message || 'its worker ended' });
      const rest = batch.seeds.slice(done + 1);
      if (rest.length > 0) queue.unshift({ arm: batch.arm, seeds: rest });
      worker.terminate();
      // Where no worker can be started at all, every place would try for ever.
      if (casualties.length > 20) return end();
      worker = startWorker('lab-worker');
      listen();
      next();
    };
    const listen = (): void => {
      worker.addEventListener('message', hear);
      worker.addEventListener('error', fall);
    };
    signal.addEventListener('abort', end, { once: true });
    listen();
    next();
  });
}
