// `npm run mutate`: changes the rules one operator at a time, and lists the changes that no test notices.

export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutate.config.ts', related: false },
  mutate: ['src/rules/**/*.ts'],
  coverageAnalysis: 'perTest',
  concurrency: Number(process.env.KURULTAI_MUTATE_WORKERS ?? 2),
  // The second run tries only what has changed since the first.
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'html', 'progress'],
  htmlReporter: { fileName: 'reports/mutation/index.html' },
  ignorePatterns: ['dist', 'reports', 'test-results', 'assets'],
  // Stryker 9 rewrites tsconfig.json with an API that TypeScript 7 no longer has. Vitest needs no such file, so
  // name one that does not exist. (Stryker 10 wants Node 22.)
  tsconfigFile: 'none',
};
