import { distance } from 'fastest-levenshtein';

/** Longer than any name in the game by far: whatever is longer is not a name misspelled. */
const LONGEST_NAME = 60;

/**
 * The name that was probably meant by a misspelled one, or null where none comes near: at most every third letter may
 * be wrong, or missing, or too much. Case does not count. Of equally near names the first is taken.
 */
export function nearest(name: string, names: readonly string[]): string | null {
  if (name.length > LONGEST_NAME) return null;
  const meant = name.trim().toLowerCase();
  let best: string | null = null;
  let bestDistance = Infinity;
  for (const candidate of names) {
    const away = distance(meant, candidate.toLowerCase());
    const allowed = Math.max(1, Math.ceil(Math.max(meant.length, candidate.length) / 3));
    if (away <= allowed && away < bestDistance) {
      best = candidate;
      bestDistance = away;
    }
  }
  return best;
}
