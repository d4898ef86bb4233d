/**
 * Starts a worker. It is an entry of the build of its own, beside the page's chunks and sharing them, so that rules and
 * content are fetched once; its name has no hash because nothing else knows it.
 */
export function startWorker(): Worker {
  const address = import.meta.env.DEV
    ? new URL('/src/app/bench/worker.ts', location.href)
    : new URL(/* @vite-ignore */ 'bench.js', import.meta.url);
  return new Worker(address, { type: 'module' });
}
