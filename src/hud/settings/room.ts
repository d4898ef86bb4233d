/**
 * How much room the page has, in its own letters: larger text leaves less of it, just as a smaller screen does. Media
 * queries do not see a size of text that the page itself was told, so style sheets go by this.
 */
export type Room = 'wide' | 'tight' | 'narrow';

/** Under so many rem the parts of the table come one at a time. */
const NARROW_REM = 54;
/** Under so many the papers on the map are tighter; and so they are on a low screen. */
const TIGHT_REM = 75;
const LOW_REM = 46;

export function roomOf(widthPx: number, heightPx: number, remPx: number): Room {
  const width = widthPx / remPx;
  const height = heightPx / remPx;
  if (width < NARROW_REM || height < 30) return 'narrow';
  return width < TIGHT_REM || height < LOW_REM ? 'tight' : 'wide';
}
