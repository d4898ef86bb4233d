/** Where earlier editions kept the one game that was on the table. */
const OLD = 'kurultai.game';

/** The game that an earlier edition left, or null. */
export function oldGame(): string | null {
  try {
    return localStorage.getItem(OLD);
  } catch {
    return null;
  }
}

/** Forgets it, once it is kept elsewhere. */
export function forgetOldGame(): void {
  try {
    localStorage.removeItem(OLD);
  } catch {
    // Then it is taken over again at the next visit.
  }
}
