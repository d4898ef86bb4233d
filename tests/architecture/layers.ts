/**
 * Who may import whom. A name such as `content (types)` allows type imports alone.
 *
 *     model <- rules <- (bots, lab <- plots, lessons, replay, present, engine) <- (map, hud, cli) <- app
 *
 * `content` stands beside the rules and is passed in to them.
 */

export interface Layer {
  readonly layers: readonly string[];
  /** Packages from npm; `'any'` still leaves out those of {@link PACKAGE_HOMES}. */
  readonly packages: readonly string[] | 'any';
  /** Runs the same in the browser, in a worker and in Node, today and in ten years. */
  readonly pure: boolean;
}

const PLAYABLE = ['model', 'rules', 'content', 'content/text'];
const BELOW_THE_SHELLS = [...PLAYABLE, 'bots', 'lab', 'plots', 'lessons', 'replay', 'present', 'engine'];

export const LAYERS: Readonly<Record<string, Layer>> = {
  model: { layers: [], packages: ['zod', 'fastest-levenshtein'], pure: true },
  rules: { layers: ['model'], packages: [], pure: true },
  content: { layers: ['model', 'content/text'], packages: [], pure: true },
  'content/text': { layers: ['model'], packages: [], pure: true },
  bots: { layers: ['model', 'rules', 'content (types)'], packages: [], pure: true },
  replay: { layers: PLAYABLE, packages: ['zod', '@noble/hashes', 'safe-stable-stringify'], pure: true },
  present: { layers: PLAYABLE, packages: ['intl-messageformat'], pure: true },
  lessons: { layers: [...PLAYABLE, 'bots', 'replay'], packages: ['d3-dsv'], pure: true },
  lab: { layers: [...PLAYABLE, 'bots', 'lessons', 'replay'], packages: ['zod'], pure: true },
  plots: { layers: ['model', 'lab', 'lessons'], packages: ['@observablehq/plot'], pure: false },
  engine: { layers: ['model', 'rules', 'replay'], packages: 'any', pure: false },
  map: { layers: BELOW_THE_SHELLS, packages: 'any', pure: false },
  hud: { layers: BELOW_THE_SHELLS, packages: 'any', pure: false },
  cli: { layers: BELOW_THE_SHELLS, packages: 'any', pure: false },
  app: { layers: [...BELOW_THE_SHELLS, 'map', 'hud'], packages: 'any', pure: false },
};

/** Packages that live in one place, so that they can be replaced there. */
export const PACKAGE_HOMES: Readonly<Record<string, readonly string[]>> = {
  'boardgame.io': ['engine'],
  phaser: ['map'],
  '@observablehq/plot': ['plots'],
  preact: ['hud', 'app'],
  '@preact/signals': ['hud', 'app'],
};

/** Layers that may read what lies beside `src`: the rulebook, pictures, the version number. */
export const READS_DOCUMENTS: readonly string[] = ['map', 'hud', 'cli', 'app'];

/** The one layer that runs in Node alone. */
export const RUNS_IN_NODE: readonly string[] = ['cli'];

/** What pure code has no access to. Time and chance are arguments, and so is everything about the page. */
export const IMPURE_NAMES: ReadonlySet<string> = new Set(
  [
    'Date performance setTimeout setInterval requestAnimationFrame',
    'Math.random crypto',
    'window document self globalThis navigator location history screen event name status parent top',
    'localStorage sessionStorage indexedDB fetch Worker postMessage',
    'process Buffer require __dirname __filename',
  ].flatMap((names) => names.split(' ')),
);

export const LONGEST_FILE_LINES = 300;

/** Data and generated files are as long as their subject. */
export const MAY_BE_LONG = /^src\/content\/|\/generated\/|\.generated\.\w+$/;

/** Names that say nothing about what is inside, and so attract everything. */
export const GRAB_BAG = /(^|[/-])(utils?|helpers?|types?)(\/|\.\w+$)/;
