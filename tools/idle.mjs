// Measures what the table costs while nobody does anything: the built page is opened with the map on it, left until it
// rests, and the processor time of its renderer and of the graphics process is counted over some seconds. Process time,
// not the clock's: a loaded machine changes nothing. Run by `npm run idle`, which builds first; fails over the limit.

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { preview } from 'vite';
import { LAUNCH_ARGS, ensureChromium } from './browser/find-chromium.mjs';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const SECONDS = Number(process.env['IDLE_SECONDS'] ?? 15);
/** Share of one core. */
const LIMIT = 0.02;
const COUNTED = new Set(['renderer', 'GPU']);
/** Fonts, the last frames of the map, and what the browser itself does after a page has come. */
const REST_MS = 8000;

const server = await preview({ root: ROOT, logLevel: 'warn', preview: { port: 0, host: 'localhost' } });
try {
  const address = server.resolvedUrls?.local[0];
  if (address === undefined) throw new Error('The page is not served.');
  const report = await measure(address);
  console.log(JSON.stringify(report, null, 2));
  if (report.share > LIMIT) process.exitCode = 1;
} finally {
  await new Promise((resolve) => server.httpServer.close(resolve));
}

/** @param {string} address */
async function measure(address) {
  const { executablePath, env } = await ensureChromium();
  const browser = await chromium.launch({
    executablePath,
    args: LAUNCH_ARGS,
    env: { ...process.env, ...env },
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.goto(address);
    await page.getByRole('button', { name: 'Round one screen' }).click();
    await page.getByRole('button', { name: 'Start' }).click();
    await page.locator('.board-host[data-board=ready]').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(REST_MS);
    const session = await browser.newBrowserCDPSession();
    const before = await processorTimes(session);
    const since = performance.now();
    await page.waitForTimeout(SECONDS * 1000);
    const after = await processorTimes(session);
    const seconds = (performance.now() - since) / 1000;
    const processes = [...after].map(([id, { type, cpuTime }]) => ({
      type,
      seconds: round(cpuTime - (before.get(id)?.cpuTime ?? 0)),
    }));
    const used = processes.reduce((sum, { seconds: each }) => sum + each, 0);
    return { share: round(used / seconds), limit: LIMIT, seconds: round(seconds), processes };
  } finally {
    await browser.close();
  }
}

/** @param {import('@playwright/test').CDPSession} session */
async function processorTimes(session) {
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return new Map(processInfo.filter(({ type }) => COUNTED.has(type)).map((each) => [each.id, each]));
}

/** @param {number} figure */
function round(figure) {
  return Number(figure.toFixed(4));
}
