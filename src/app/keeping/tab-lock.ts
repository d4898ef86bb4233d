/** So long a tab waits for another to let a game go: a page that is just being left still holds it. */
const PATIENCE_MS = 1200;

/**
 * Takes a game for this tab, so that no two tabs write the same one.
 *
 * @returns how to let it go, or null if another tab has it; where the browser has no locks, every tab may
 */
export async function takeGame(id: string): Promise<(() => void) | null> {
  const { locks } = navigator as { readonly locks?: LockManager };
  if (!locks) return () => undefined;
  return new Promise((resolve) => {
    const waiting = AbortSignal.timeout(PATIENCE_MS);
    locks
      .request(`kurultai.game.${id}`, { signal: waiting }, async () => {
        await new Promise<void>((letGo) => {
          resolve(letGo);
        });
      })
      .catch(() => resolve(null));
  });
}
