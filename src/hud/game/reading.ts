/** Letters of a sentence of usual length. */
const SENTENCE = 60;
/** However little there is to read, one has to look; however much, one may also open the log. */
const SHARE = { least: 0.6, most: 3 } as const;

/**
 * How long some sentences lie on the table before the next is played.
 *
 * @param sentenceMs what a reader wants for one sentence of usual length; 0 for no pause at all
 */
export function readingMs(sentenceMs: number, sentences: readonly string[]): number {
  const letters = sentences.reduce((sum, { length }) => sum + length, 0);
  return Math.round(sentenceMs * Math.min(SHARE.most, Math.max(SHARE.least, letters / SENTENCE)));
}

/** Pause before a bot's step that nobody needs to read. */
export const STEP_MS = 200;
/** So much of what bots did lies on the table at once. */
export const NEWS_SHOWN = 4;
