const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The seed that everybody has on a day: FNV-1a of its date, from 0 to 2³² − 1.
 *
 * @param date as `2026-11-29`
 */
export function dailySeed(date: string): number {
  let hash = FNV_OFFSET;
  for (const letter of date) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), FNV_PRIME);
  return hash >>> 0;
}

/** The first of the days whose seed it is, or null where it is none's. */
export const dayOfSeed = (seed: number, days: readonly string[]): string | null =>
  days.find((day) => dailySeed(day) === seed) ?? null;
