import { defineConfig } from 'vitest/config';
import game from './vite.config.ts';

/**
 * The tests that a mutation run asks: those that carry the rulebook's numbers, the cases from history, and the source
 * article. Random play would notice some changed rules too, but it cannot say which, and takes its time.
 */
export default defineConfig({
  ...game,
  test: {
    ...game.test,
    include: ['tests/{rules,precedents,source-article}/**/*.test.ts'],
  },
});
