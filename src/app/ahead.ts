/**
 * What a table may yet open, likeliest first. A class that has sat down and loses its network goes on with everything, and
 * a window opens at once. A page in another tab asks the server anew and is not among them.
 */
const LATER: readonly (() => Promise<unknown>)[] = [
  () => import('../hud/rulebook/rulebook-text.tsx'),
  () => import('./facilitate.tsx'),
  // Whoever leads may begin to ask at any time.
  () => import('../hud/asking/questions.tsx'),
  () => import('./debrief.tsx'),
  () => import('../plots/debrief-charts.ts'),
  () => import('../hud/guide/guide-note.tsx'),
  () => import('../hud/result/share-card.tsx'),
  () => import('./reading-rooms.tsx'),
  () => import('./print-page.tsx'),
  () => import('./commit-page.tsx'),
  () => import('./treaty-lab.tsx'),
  () => import('../plots/interval-chart.ts'),
];

const left = [...LATER];
let fetching = false;
let failed = false;

/**
 * Fetches it piece by piece while the page has nothing else to do. Where a part does not come, the network has gone, and
 * the rest waits for the next table: browsers remember a part that failed until the page is loaded again, so that no
 * other may be asked for in vain.
 */
export async function fetchAhead(): Promise<void> {
  if (fetching) return;
  fetching = true;
  for (let fetchPart = left.shift(); fetchPart; fetchPart = left.shift()) {
    await idle();
    try {
      await fetchPart();
    } catch {
      // Whoever opens the part is told so.
      failed = true;
      fetching = false;
      return;
    }
  }
  document.documentElement.dataset['ahead'] = failed ? 'rest' : 'all';
}

async function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback. A page that is never idle waits a second for each part.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });
}
