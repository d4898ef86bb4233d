// The budgets of what a player downloads. `npm run build` first: these are the built files.

import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[] }>} */
const manifest = JSON.parse(readFileSync('dist/.vite/manifest.json', 'utf8'));

/**
 * A script and all that it imports statically: what must arrive before it runs.
 *
 * @param {string} key
 * @param {Set<string>} [files]
 */
function closure(key, files = new Set()) {
  const chunk = manifest[key];
  if (!chunk || files.has(chunk.file)) return files;
  files.add(chunk.file);
  for (const next of chunk.imports ?? []) closure(next, files);
  return files;
}

const entry = 'index.html';
if (!manifest[entry]?.isEntry) throw new Error('The build has no entry.');

const LAB = ['dist/assets/treaty-lab-*.js', 'dist/assets/interval-chart-*.js'];
/** The reading rooms, and the rulebook's text, which the table's window fetches as well. */
const ROOMS = [
  'dist/assets/reading-rooms-*.js',
  'dist/assets/rulebook-text-*.js',
  // What the rooms share with the page that prints: their words, and what sets the guide's text.
  'dist/assets/library-*.js',
  'dist/assets/marked*.js',
];
/** Folders, slips, worksheets. */
const PRINT = ['dist/assets/print-page-*.js'];

export default [
  {
    name: 'menu: script before it can be used',
    path: [...closure(entry)].map((file) => `dist/${file}`),
    limit: '70 kB',
    gzip: true,
  },
  {
    // What is fetched to play. The treaty lab with its charts, the reading rooms with the rulebook, and the page that
    // prints come when somebody opens them, with budgets of their own.
    name: 'whole game: script',
    path: ['dist/**/*.js', ...[...LAB, ...ROOMS, ...PRINT].map((path) => `!${path}`)],
    limit: '480 kB',
    gzip: true,
  },
  { name: 'treaty lab: script beside the game’s', path: LAB, limit: '100 kB', gzip: true },
  { name: 'reading rooms: script beside the game’s', path: ROOMS, limit: '84 kB', gzip: true },
  { name: 'print: script beside the game’s and the rooms’', path: PRINT, limit: '16 kB', gzip: true },
  {
    name: 'whole game: everything else',
    path: ['dist/**/*', '!dist/**/*.js'],
    limit: '900 kB',
    // Pictures and fonts are compressed already: what counts is their size as it is.
    gzip: false,
    brotli: false,
  },
];
