// `npm test`: installs what is missing, runs every check there is, and ends with one line `N passed, N failed`.
// (The browser, where the machine has none, is installed by playwright.config.ts.)
// Node built-ins only until the packages are installed.
//
// A check counts as one; the two test runners count test by test. Nothing is skipped in silence: a skipped test
// is a failed one, and so is a runner that found no test.

import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, installPackages, isInstalled, nodeComplaint } from './install.mjs';

/** @typedef {{ passed: number, failed: number, note?: string }} Count */
/** @typedef {{ title: string, command: string[], count?: () => Count, needs?: string }} Check */

const REPORTS = join(ROOT, 'reports');
const UNIT_REPORT = join(REPORTS, 'unit.json');
const BROWSER_REPORT = join(REPORTS, 'browser.json');

/** @type {Check[]} */
const CHECKS = [
  { title: 'format', command: tool('prettier', 'bin/prettier.cjs', '--check', '--log-level', 'warn', '.') },
  { title: 'lint', command: tool('oxlint', 'bin/oxlint', '--type-aware', '--deny-warnings') },
  { title: 'types', command: tool('typescript', 'bin/tsc') },
  { title: 'unused code', command: tool('knip', 'bin/knip.js', '--no-progress') },
  {
    title: 'unit tests',
    command: tool(
      'vitest',
      'vitest.mjs',
      'run',
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${UNIT_REPORT}`,
    ),
    count: countUnitTests,
  },
  { title: 'build', command: tool('vite', 'bin/vite.js', 'build', '--logLevel', 'warn') },
  { title: 'size', command: tool('size-limit', 'bin.js'), needs: 'build' },
  {
    title: 'browser tests',
    command: tool('@playwright/test', 'cli.js', 'test'),
    count: countBrowserTests,
    needs: 'build',
  },
];

const total = { passed: 0, failed: 0 };
try {
  prepare();
  await runAll();
} catch (error) {
  console.error(error);
  total.failed += 1;
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;

function prepare() {
  const complaint = nodeComplaint();
  if (complaint) throw new Error(complaint);
  // An old report must not be taken for this run's.
  for (const report of [UNIT_REPORT, BROWSER_REPORT]) rmSync(report, { force: true });
  if (!isInstalled(ROOT)) {
    console.log('installing packages …');
    installPackages(ROOT);
  }
}

async function runAll() {
  const broken = new Set();
  for (const check of CHECKS) {
    if (check.needs && broken.has(check.needs)) {
      total.failed += 1;
      console.log(`✗ ${check.title}: not run, the ${check.needs} failed`);
      continue;
    }
    const startedMs = performance.now();
    const { status, output } = await run(check.command);
    const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);

    const count = outcome(check, status);
    total.passed += count.passed;
    total.failed += count.failed;
    if (count.failed === 0) {
      console.log(`✓ ${check.title} (${check.count ? `${count.passed} passed, ` : ''}${seconds} s)`);
    } else {
      broken.add(check.title);
      const tally = check.count ? `${count.passed} passed, ${count.failed} failed, ` : '';
      console.log(`✗ ${check.title} (${tally}${seconds} s)${count.note ? `: ${count.note}` : ''}`);
      console.log(`${output.trimEnd()}\n  (again, alone: ${again(check.command)})\n`);
    }
  }
}

/**
 * @param {Check} check
 * @param {number} status
 * @returns {Count}
 */
function outcome(check, status) {
  if (!check.count) return status === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  const count = check.count();
  // An error outside any test, or a test that outlived its process, shows in the exit code alone.
  if (status !== 0 && count.failed === 0) return { ...count, failed: 1, note: `ended with code ${status}` };
  if (count.passed + count.failed === 0) return { passed: 0, failed: 1, note: 'no test ran' };
  return count;
}

/** @returns {Count} */
function countUnitTests() {
  const report = readReport(UNIT_REPORT);
  if (!report) return { passed: 0, failed: 1, note: 'no report was written' };
  // A file that cannot be loaded has no tests to fail: it counts as one.
  const unloaded = report.testResults.filter(
    (/** @type {{ status: string, assertionResults: unknown[] }} */ file) =>
      file.status === 'failed' && file.assertionResults.length === 0,
  ).length;
  const skipped = report.numPendingTests + report.numTodoTests;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded + skipped,
    note: [unloaded && `${unloaded} files did not load`, skipped && `${skipped} skipped`]
      .filter(Boolean)
      .join(', '),
  };
}

/** @returns {Count} */
function countBrowserTests() {
  const report = readReport(BROWSER_REPORT);
  if (!report) return { passed: 0, failed: 1, note: 'no report was written' };
  const { expected, unexpected, flaky, skipped } = report.stats;
  return {
    passed: expected,
    failed: unexpected + flaky + skipped,
    note: skipped ? `${skipped} skipped or not reached` : '',
  };
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * An installed tool's command line, without npx: that would ask the network, and hides signals from the tool.
 *
 * @param {string} name
 * @param {string} script
 * @param {...string} args
 */
function tool(name, script, ...args) {
  return [join(ROOT, 'node_modules', name, script), ...args];
}

/** @param {string[]} command */
function again([script = '', ...args]) {
  return ['node', relative(ROOT, script), ...args].join(' ');
}

/**
 * Runs a tool to its end and keeps what it says, in the order in which it says it.
 *
 * @param {string[]} command
 * @returns {Promise<{ status: number, output: string }>}
 */
function run(command) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text) => (output += text));
    }
    child.on('error', reject);
    child.on('close', (code) => resolve({ status: code ?? 1, output }));
  });
}
