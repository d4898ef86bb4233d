import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/**
 * The game's own build settings; the unit tests share them, so that a test sees the modules the player gets.
 * Browser tests are Playwright's: see playwright.config.ts.
 */
export default defineConfig({
  // Relative addresses: the built game opens from any path of any server.
  base: './',

  resolve: {
    alias: [
      {
        // The package has no exports map, and its default entry wants React. Its ES modules one by one are
        // fine, and taking them alone keeps a second copy of immer (from the CommonJS build) out.
        find: /^boardgame\.io\/(client|core|ai|internal|master|multiplayer|plugins|testing)$/,
        replacement: 'boardgame.io/dist/esm/$1.js',
      },
    ],
  },

  // Phaser's source (not its dist) leaves out what these say, when the map imports it piece by piece. The canvas
  // renderer stays in: a machine without a usable GPU gets its map from it.
  define: {
    'typeof WEBGL_RENDERER': 'true',
    'typeof CANVAS_RENDERER': 'true',
    'typeof WEBGL_DEBUG': 'false',
    'typeof FEATURE_SOUND': 'false',
    'typeof PLUGIN_CAMERA3D': 'false',
    'typeof PLUGIN_FBINSTANT': 'false',
  },

  plugins: [
    {
      // The rulebook's tables are made from the content, which the game has: the page makes them anew.
      name: 'rulebook-without-tables',
      enforce: 'pre',
      load(id) {
        if (!id.endsWith('/docs/rulebook.md?raw')) return null;
        const text = readFileSync(id.slice(0, -'?raw'.length), 'utf8');
        const marks = text.replaceAll(/(<!-- table:[a-z-]+ -->\n)[\s\S]*?(<!-- \/table -->)/g, '$1$2');
        return `export default ${JSON.stringify(marks)};`;
      },
    },
    {
      // The game checks files with its schemas and never writes them out as JSON Schema: the command line does. The
      // checks name the writers one by one, so each keeps its name, and says so should anybody call it.
      name: 'schemas-are-not-written-out',
      apply: 'build',
      enforce: 'pre',
      load(id) {
        if (!/[\\/]zod[\\/]v4[\\/]core[\\/](json-schema-processors|to-json-schema)\.js$/.test(id))
          return null;
        const names = new Set(
          [...readFileSync(id, 'utf8').matchAll(/^export (?:const|function|\{ \w+ as) (\w+)/gm)].map(
            ([, name]) => name,
          ),
        );
        const refuse =
          "const refuse = () => { throw new Error('schemas are written out by the command line'); };";
        // Made for every schema when it is: the method that would write it out.
        const later = (name = '') => (name.startsWith('create') ? '() => refuse' : 'refuse');
        return [
          refuse,
          ...[...names].map((name) => `const $${name} = ${later(name)}; export { $${name} as ${name} };`),
        ].join('\n');
      },
    },
  ],

  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },

  build: {
    target: 'es2022',
    sourcemap: false,
    // For the size budget: which files must arrive before the menu works.
    manifest: true,
    // Phaser alone is larger than Vite's default; the budget that counts is .size-limit.json.
    chunkSizeWarningLimit: 1600,
    rolldownOptions: {
      // The worker is an entry beside the page, not a bundle of its own: it shares rules and content with it.
      input: {
        index: 'index.html',
        worker: 'src/app/bench/worker.ts',
        'lab-worker': 'src/app/bench/lab-worker.ts',
      },
      output: {
        entryFileNames: ({ name }) =>
          name.endsWith('worker') ? 'assets/[name].js' : 'assets/[name]-[hash].js',
        // The map engine gets a file of its own: it is loaded after the menu has painted, and it stays in the
        // browser's cache when the game around it changes. The name is what .size-limit.json looks for.
        codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] },
      },
    },
  },

  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    setupFiles: ['tests/support/fixed-chance.ts'],
    // Tests need no browser; the few that need a DOM say so: `// @vitest-environment happy-dom` on line 1.
    environment: 'node',
    pool: 'threads',
    // The content is read once for each thread, not once for each file: half of the time went there. Tests put back what
    // they change.
    isolate: false,
    maxWorkers: 2,
    // A random-play property may take its time on two busy cores.
    testTimeout: 30_000,
  },
});
