// Installing packages, for the scripts that run in a fresh clone: Node built-ins only.

import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

/**
 * @typedef {object} Package what a lock file says of one
 * @property {string} [version]
 * @property {boolean} [optional] may be missing: another system's binary, say
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [devDependencies]
 */

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * What is wrong with this Node, or null where it is new enough for the tools.
 */
export function nodeComplaint() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const wanted = /** @type {string} */ (engines.node).replace('>=', '');
  const [major = 0, minor = 0] = wanted.split('.').map(Number);
  const [hasMajor = 0, hasMinor = 0] = process.versions.node.split('.').map(Number);
  if (hasMajor > major || (hasMajor === major && hasMinor >= minor)) return null;
  return `Kurultai needs Node ${wanted} or newer; this is Node ${process.versions.node}. See https://nodejs.org`;
}

/**
 * Does `folder/node_modules` hold what `folder/package-lock.json` asks for? npm leaves a list of what it installed;
 * comparing the two lists, rather than their dates, survives a checkout that touches every file.
 *
 * @param {string} folder
 */
export function isInstalled(folder) {
  const wanted = packagesIn(join(folder, 'package-lock.json'));
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  if (!wanted || !present || !isUpToDate(folder, wanted)) return false;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || present[path]?.version === version,
  );
}

/**
 * Does the lock file answer the present package.json?
 *
 * @param {string} folder
 * @param {Record<string, Package>} locked
 */
function isUpToDate(folder, locked) {
  const asked = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return isDeepStrictEqual(
    [asked.dependencies, asked.devDependencies],
    [locked['']?.dependencies, locked['']?.devDependencies],
  );
}

/**
 * Installs what the lock file of `folder` says, and changes no file beside `node_modules`.
 *
 * Not `npm ci`: that refuses a lock file that lacks another system's binary of some tool, as ours does where the
 * registry that it was written from has no copy of it.
 *
 * @param {string} folder
 * @throws when npm fails (its own words have been shown by then), or when the lock file is behind package.json
 */
export function installPackages(folder) {
  const command = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = spawnSync('npm', command, {
    cwd: folder,
    // Its summary goes to stderr: whoever asks a tool for JSON on stdout gets nothing else.
    stdio: ['ignore', 2, 2],
    // On Windows npm is a batch file, which only a shell starts.
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`npm install failed in ${folder}`);
  if (!isInstalled(folder))
    throw new Error(`package-lock.json is behind package.json in ${folder}: run npm install`);
}

/**
 * @param {string} file
 * @returns {Record<string, Package> | null} null where there is no such file
 */
function packagesIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return null;
  }
}
