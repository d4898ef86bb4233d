// The budgets of what a player downloads. `npm run build` first: these are the built files.

import { readFileSync } from 'node:fs';

/** @type {Record<string, { file: string, isEntry?: boolean, imports?: string[], css?: string[] }>} */
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

/** What is fetched to play: the menu, the table, the board, the bots' worker, the windows. */
const GAME = [
  entry,
  'src/app/play.tsx',
  'src/app/bench/worker.ts',
  'src/map/board.ts',
  'src/map/engine/pieces.js',
  'src/hud/rulebook/rulebook.tsx',
];
const played = new Set(GAME.flatMap((key) => [...closure(key)]));

/**
 * What pages beside the game add to it when somebody opens them, in the order of the list: what an earlier one has
 * fetched, a later one shares.
 *
 * @type {[name: string, limit: string, keys: string[]][]}
 */
const PAGES = [
  [
    'treaty lab',
    '102 kB',
    ['src/app/treaty-lab.tsx', 'src/app/bench/lab-worker.ts', 'src/plots/interval-chart.ts'],
  ],
  ['reading rooms and rulebook', '95 kB', ['src/app/reading-rooms.tsx']],
  ['debrief', '75 kB', ['src/app/debrief.tsx', 'src/plots/debrief-charts.ts']],
  // What it fetches are the parts above and below.
  ['fetching ahead at the table', '2 kB', ['src/app/ahead.ts']],
  ['guided game', '9 kB', ['src/hud/guide/guide-note.tsx']],
  ['result card', '6 kB', ['src/hud/result/share-card.tsx']],
  ['questions of a lesson', '5 kB', ['src/hud/asking/questions.tsx']],
  ['print', '16 kB', ['src/app/print-page.tsx']],
  [
    'facilitator, projector and sealed answers',
    '24 kB',
    ['src/app/facilitate.tsx', 'src/app/projector.tsx', 'src/app/commit-page.tsx'],
  ],
];
const counted = new Set(played);
const pages = PAGES.map(([name, limit, keys]) => {
  for (const key of keys) if (!manifest[key]) throw new Error(`The build has no ${key}.`);
  const own = new Set(keys.flatMap((key) => [...closure(key)]).filter((file) => !counted.has(file)));
  for (const file of own) counted.add(file);
  return {
    name: `${name}: script beside the game’s`,
    limit,
    path: [...own].map((file) => `dist/${file}`),
    gzip: true,
  };
});
/** Style sheets that only those pages have. */
const styles = PAGES.flatMap(([, , keys]) => keys.flatMap((key) => manifest[key]?.css ?? [])).filter(
  (file, at, all) =>
    all.indexOf(file) === at && !GAME.some((key) => (manifest[key]?.css ?? []).includes(file)),
);
const beside = pages.flatMap(({ path }) => path.map((file) => `!${file}`));

export default [
  {
    name: 'menu: script before it can be used',
    path: [...closure(entry)].map((file) => `dist/${file}`),
    limit: '70 kB',
    gzip: true,
  },
  {
    // Whatever no page beside the game accounts for is the game's.
    name: 'whole game: script',
    path: ['dist/**/*.js', ...beside],
    limit: '480 kB',
    gzip: true,
  },
  ...pages,
  {
    name: 'pages beside the game: styles',
    path: styles.map((file) => `dist/${file}`),
    limit: '24 kB',
    gzip: false,
    brotli: false,
  },
  {
    name: 'whole game: everything else',
    // The list of built files is for these checks; nobody fetches it.
    path: ['dist/**/*', '!dist/**/*.js', '!dist/.vite/**', ...styles.map((file) => `!dist/${file}`)],
    limit: '900 kB',
    // Pictures and fonts are compressed already: what counts is their size as it is.
    gzip: false,
    brotli: false,
  },
];
