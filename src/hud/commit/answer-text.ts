import { commitWords } from '../../content/text/en/commit.ts';
import type { Text } from '../../present/text.ts';
import type { Answer } from '../../replay/commitment.ts';

/** An answer in words, for the middle of a sentence. */
export function answerText(text: Text, answer: Answer): string {
  return text.fill(commitWords.answer[answer.kind], { ...answer });
}
