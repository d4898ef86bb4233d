import type { SharpQuestion } from '../../bots/bot-seat.ts';
import type { Action } from '../../model/action.ts';
import type { Answer, Order } from './orders.ts';
import { startWorker } from './start-worker.ts';

/** Longer than any thought takes on a slow machine: whoever is silent for so long is not coming back. */
const PATIENCE_MS = 5000;

/** Somebody to think for sharp bots beside the page. The worker is started when it is first asked. */
export class Thinker {
  #worker: Worker | null = null;
  #count = 0;

  think(question: SharpQuestion): Promise<Action> {
    this.#worker ??= startWorker('worker');
    const worker = this.#worker;
    this.#count += 1;
    const id = this.#count;
    return new Promise((resolve, reject) => {
      const over = new AbortController();
      const { signal } = over;
      const fail = (): void => {
        over.abort();
        this.close();
        reject(new Error('the worker does not answer'));
      };
      const timer = setTimeout(fail, PATIENCE_MS);
      signal.addEventListener('abort', () => clearTimeout(timer));
      worker.addEventListener(
        'message',
        ({ data }: MessageEvent<Answer>) => {
          if (data.kind !== 'thought' || data.id !== id) return;
          over.abort();
          resolve(data.action);
        },
        { signal },
      );
      worker.addEventListener('error', fail, { signal });
      const order: Order = { kind: 'think', id, question };
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has no origin
      worker.postMessage(order);
    });
  }

  /** Ends whatever is being thought about; asked again, it starts anew. */
  close(): void {
    this.#worker?.terminate();
    this.#worker = null;
  }
}
