/** What a worker is for: to think for sharp bots, or to play games for the treaty lab. */
type Task = 'worker' | 'lab-worker';

/**
 * Starts a worker. Each is an entry of the build of its own, beside the page's chunks and sharing them, so that rules and
 * content are fetched once; its name has no hash because nothing else knows it.
 */
export function startWorker(task: Task): Worker {
  return new Worker(import.meta.env.DEV ? sourceOf(task) : builtOf(task), { type: 'module' });
}

const sourceOf = (task: Task): URL =>
  task === 'worker'
    ? new URL('/src/app/bench/worker.ts', location.href)
    : new URL('/src/app/bench/lab-worker.ts', location.href);

const builtOf = (task: Task): URL =>
  task === 'worker'
    ? new URL(/* @vite-ignore */ 'worker.js', import.meta.url)
    : new URL(/* @vite-ignore */ 'lab-worker.js', import.meta.url);
