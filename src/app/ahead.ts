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

let begun = false;

/** Fetches it piece by piece while the page has nothing else to do, once for the page. */
export async function fetchAhead(): Promise<void> {
  if (begun) return;
  begun = true;
  for (const fetchPart of LATER) {
    await idle();
    try {
      await fetchPart();
    } catch {
      // No network now: whoever opens the part is told so, and the next table tries again.
      begun = false;
      return;
    }
  }
  document.documentElement.dataset['ahead'] = 'all';
}

async function idle(): Promise<void> {
  return new Promise((resolve) => {
    // Safari has no such callback. A page that is never idle waits a second for each part.
    if ('requestIdleCallback' in window) window.requestIdleCallback(() => resolve(), { timeout: 1000 });
    else setTimeout(resolve, 200);
  });
}
