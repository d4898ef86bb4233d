import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import {
  LAUNCH_ARGS,
  PLAYED_CARD_ARGS,
  canPin,
  ensureChromium,
  ensurePinned,
} from './tools/browser/find-chromium.mjs';

// The first process to read this file chooses the port; the workers, which read it again, inherit the choice.
const port = (process.env['KURULTAI_E2E_PORT'] ??= String(await freePort()));
const browser = await ensureChromium();
// Reference pictures are compared in the browser that they were taken in. Where that does not run, the run says so.
const pinned = canPin() ? await ensurePinned() : null;
if (!pinned) {
  process.stderr.write('Reference pictures are not compared: the pinned Chromium is for Linux on x64.\n');
}
const baseURL = `http://localhost:${port}/`;

/** Browser tests: the built game, as a player gets it. `npm run e2e` builds it first. */
export default defineConfig({
  testDir: 'tests/e2e',
  // The longest test begins first, so that the others run beside it.
  projects: [
    { name: 'whole game', testMatch: 'whole-game.spec.ts' },
    {
      name: 'pages',
      testMatch: '**/*.spec.ts',
      testIgnore: ['whole-game.spec.ts', 'board.spec.ts', 'references.spec.ts'].map((file) => `**/${file}`),
    },
    {
      name: 'graphics card',
      testMatch: 'board.spec.ts',
      use: { launchOptions: launch(browser, PLAYED_CARD_ARGS) },
    },
    ...(pinned
      ? [
          {
            name: 'reference pictures',
            testMatch: 'references.spec.ts',
            use: { launchOptions: launch(pinned, LAUNCH_ARGS) },
          },
        ]
      : []),
  ],
  outputDir: 'test-results',
  // Software rendering keeps a core busy per page.
  workers: 2,
  fullyParallel: true,
  // A test that passes at the second try hides a fault. Nor may a focused test hide the others.
  retries: 0,
  forbidOnly: true,
  timeout: 120_000,
  // Two pages, each drawn by a program, share the machine's cores: what comes late there is not wrong.
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: 'reports/browser.json' }]],
  metadata: { browser: browser.name },
  use: {
    baseURL,
    trace: 'off',
    launchOptions: launch(browser, LAUNCH_ARGS),
  },
  webServer: {
    command: `node node_modules/vite/bin/vite.js preview --port ${port} --strictPort`,
    url: baseURL,
    // Another server's answer would be another build's.
    reuseExistingServer: false,
  },
});

/** A port that nobody uses: two clones may test at the same time. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, 'localhost', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

function launch({ executablePath, env }: typeof browser, args: string[]) {
  return { executablePath, args, env: { ...definedEnv(), ...env } };
}

function definedEnv(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([k, v]) => (v === undefined ? [] : [[k, v] as const])),
  );
}
