/** What a worker is for: to think for sharp bots, or to play games for the treaty lab. */
type Task = 'worker' | 'lab-worker';

/**
 * Starts a worker. Each is an entry of the build of its own, beside the page's chunks and sharing them, so that rules and
 * content are fetched once; its name has no hash because nothing else knows it.
 */
export function startWorker(task: Task): Worker {
  const address = import.meta.env.DEV
    ? new URL(`/src/app/bench/${task}.ts`, location.href)
    : new URL(/* @vite-ignore */ `${task}.js`, import.meta.url);
  return new Worker(address, { type: 'module' });
}
