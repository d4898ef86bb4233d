import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { violations } from './violations.ts';

/** One file at one place: what does the check say? */
const check = (path: string, text: string): string[] => violations({ [path]: text });

test('the game itself breaks no rule', () => {
  expect(violations(gameFiles())).toEqual([]);
});

describe('imports point one way', () => {
  test.each([
    ['src/model/seat.ts', '../rules/apply.ts', 'rules'],
    ['src/rules/apply.ts', '../content/states.ts', 'content'],
    ['src/rules/apply.ts', '../engine/game.ts', 'engine'],
    ['src/content/states.ts', '../rules/apply.ts', 'rules'],
    ['src/content/text/en/cards.ts', '../../states.ts', 'content'],
    ['src/bots/search.ts', '../content/states.ts', 'content'],
    ['src/bots/search.ts', '../engine/game.ts', 'engine'],
    ['src/replay/replay.ts', '../bots/search.ts', 'bots'],
    ['src/present/table.ts', '../engine/game.ts', 'engine'],
    ['src/lessons/measures.ts', '../lab/batch.ts', 'lab'],
    ['src/lab/batch.ts', '../engine/game.ts', 'engine'],
    ['src/engine/game.ts', '../bots/search.ts', 'bots'],
    ['src/engine/game.ts', '../hud/table.tsx', 'hud'],
    ['src/map/scene.ts', '../hud/table.tsx', 'hud'],
    ['src/hud/table.tsx', '../map/scene.ts', 'map'],
    ['src/hud/table.tsx', '../app/main.tsx', 'app'],
    ['src/cli/simulate.ts', '../map/scene.ts', 'map'],
    ['src/app/main.tsx', '../cli/simulate.ts', 'cli'],
  ])('%s may not import %s', (path, address, layer) => {
    expect(check(path, `import { x } from '${address}';`)).toEqual([
      expect.stringContaining(`${path}:1 imports ${layer};`),
    ]);
  });

  test.each([
    ['src/rules/apply.ts', '../model/seat.ts'],
    ['src/rules/year/dawn.ts', '../apply.ts'],
    ['src/content/states.ts', './text/en/cards.ts'],
    ['src/present/table.ts', '../content/text/en/cards.ts'],
    ['src/lab/batch.ts', '../bots/search.ts'],
    ['src/engine/game.ts', '../replay/journal.ts'],
    ['src/hud/table.tsx', '../engine/game.ts'],
    ['src/hud/rulebook.tsx', '../../docs/rulebook.md?raw'],
    ['src/app/main.tsx', '../map/scene.ts'],
  ])('%s may import %s', (path, address) => {
    expect(check(path, `import { x } from '${address}';`)).toEqual([]);
  });

  test.each([
    ["export { x } from '../app/main.tsx';", 'a re-export'],
    ["export * from '../app/main.tsx';", 'a re-export of everything'],
    ["const x = await import('../app/main.tsx');", 'an import at run time'],
    ["import type { X } from '../app/main.tsx';", 'a type'],
    ["type X = import('../app/main.tsx').X;", 'a type in place'],
    ["import '../app/main.tsx';", 'an import for its effect'],
    ["new Worker(new URL('../app/main.tsx', import.meta.url));", 'a worker'],
  ])('%s counts: %s', (text) => {
    expect(check('src/hud/table.tsx', text)).toEqual([expect.stringContaining('imports app;')]);
  });

  test('bots may import the types of the content and not its values', () => {
    const typeOnly = "import type { Card } from '../content/crises.ts';";
    const inlineTypes = "import { type Card, type Deck } from '../content/crises.ts';";
    const mixed = "import { type Card, DECK } from '../content/crises.ts';";
    expect(check('src/bots/search.ts', typeOnly)).toEqual([]);
    expect(check('src/bots/search.ts', inlineTypes)).toEqual([]);
    expect(check('src/bots/search.ts', mixed)).toHaveLength(1);
  });

  test('an import address must be written out', () => {
    expect(check('src/app/main.tsx', 'await import(`../map/${name}.ts`);')).toEqual([
      expect.stringContaining('not written out'),
    ]);
  });

  test('tests, tools and, below the shells, documents stay outside', () => {
    expect(check('src/app/main.tsx', "import '../../tests/support/library.ts';")).toHaveLength(1);
    expect(check('src/cli/docs.ts', "import '../../tools/install.mjs';")).toHaveLength(1);
    expect(check('src/rules/apply.ts', "import text from '../../docs/rulebook.md?raw';")).toHaveLength(1);
  });

  test('a file stands in a known layer', () => {
    expect(check('src/main.ts', '')).toEqual(['src/main.ts is in no known layer']);
    expect(check('src/server/main.ts', '')).toEqual(['src/server/main.ts is in no known layer']);
    expect(check('src/vite-env.d.ts', '')).toEqual([]);
  });

  test('a comment or a string is no import', () => {
    expect(
      check('src/rules/apply.ts', "// import '../app/main.tsx'\nconst x = `import '../hud/a.ts'`;"),
    ).toEqual([]);
  });
});

describe('a package has one home', () => {
  test.each([
    ['src/rules/apply.ts', 'boardgame.io/core'],
    ['src/hud/table.tsx', 'boardgame.io/client'],
    ['src/cli/simulate.ts', 'boardgame.io/client'],
    ['src/hud/table.tsx', 'phaser'],
    ['src/app/main.tsx', '../../node_modules/phaser/src/core/Game.js'],
    ['src/map/scene.ts', 'preact/hooks'],
    ['src/present/table.ts', '@preact/signals'],
    ['src/rules/apply.ts', 'zod'],
    ['src/content/states.ts', 'zod'],
    ['src/rules/apply.ts', 'node:fs'],
    ['src/rules/apply.ts', 'fs/promises'],
    ['src/app/main.tsx', 'node:path'],
  ])('%s may not import %s', (path, address) => {
    expect(check(path, `import { x } from '${address}';`)).toEqual([
      expect.stringContaining(`${path}:1 imports`),
    ]);
  });

  test.each([
    ['src/engine/game.ts', 'boardgame.io/core'],
    ['src/map/scene.ts', 'phaser'],
    ['src/map/scene.ts', '../../node_modules/phaser/src/core/Game.js'],
    ['src/hud/table.tsx', 'preact/hooks'],
    ['src/app/main.tsx', '@preact/signals'],
    ['src/model/action.ts', 'zod'],
    ['src/replay/hash.ts', '@noble/hashes/sha2.js'],
    ['src/cli/simulate.ts', 'node:fs'],
  ])('%s may import %s', (path, address) => {
    expect(check(path, `import { x } from '${address}';`)).toEqual([]);
  });

  test('JSX is preact', () => {
    expect(check('src/map/legend.tsx', 'export const legend = <b />;')).toHaveLength(1);
  });
});

describe('pure code reaches out to nothing', () => {
  const PURE = ['model', 'rules', 'content', 'bots', 'lab', 'lessons', 'replay', 'present'];

  test.each(
    PURE.flatMap((layer) => ['Math.random()', 'Date.now()', 'document.title'].map((use) => [layer, use])),
  )('%s has no %s', (layer, use) => {
    expect(check(`src/${layer}/x.ts`, `export const x = () => ${use};`)).toHaveLength(1);
  });

  test.each([
    'new Date()',
    'let d: Date;',
    'performance.now()',
    "Math['random']()",
    'const { random } = Math;',
    'const draw = Math.random;',
    'const o = { Math: Math.random };',
    'window.innerWidth',
    "localStorage.getItem('x')",
    'globalThis.document',
    'crypto.randomUUID()',
    'setTimeout(f, 1)',
    'process.env',
    'import.meta.env',
    "import.meta.glob('./*.ts')",
    'const o = { document };',
  ])('not even by %s', (text) => {
    expect(check('src/rules/x.ts', text)).toHaveLength(1);
  });

  test.each([
    'const date = card.Date;',
    'const o = { window: 1, Date: 2 };',
    'export const f = (document: string) => document.length;',
    'for (const event of events) push(event);',
    'const { status } = seat;',
    'interface Seat { name: string; status(event: number): void }',
    'Math.max(1, 2);',
    '// Date.now()',
  ])('but its own words are its own: %s', (text) => {
    expect(check('src/rules/x.ts', text)).toEqual([]);
  });

  test('outside it time is there, and chance still is not', () => {
    expect(check('src/app/clock.ts', 'export const now = () => Date.now();')).toEqual([]);
    expect(check('src/hud/dice.ts', 'export const roll = () => Math.random();')).toHaveLength(1);
  });
});

describe('files can be read one at a time', () => {
  test('no ring of imports', () => {
    const ring = {
      'src/rules/a.ts': "import { b } from './b.ts';",
      'src/rules/b.ts': "import type { C } from './year/c';",
      'src/rules/year/c.ts': "export { a } from '../a.ts';",
    };
    expect(violations(ring)).toEqual([
      'src/rules/a.ts imports itself by way of src/rules/b.ts -> src/rules/year/c.ts -> src/rules/a.ts',
    ]);
  });

  test('two ways to one file are no ring', () => {
    const diamond = {
      'src/rules/a.ts': "import './b.ts'; import './c.ts';",
      'src/rules/b.ts': "import './d.ts';",
      'src/rules/c.ts': "import './d.ts';",
      'src/rules/d.ts': 'export const d = 1;',
    };
    expect(violations(diamond)).toEqual([]);
  });

  test('no grab-bags', () => {
    for (const name of ['utils', 'helpers', 'types', 'map-utils', 'helper']) {
      expect(check(`src/rules/${name}.ts`, '')).toHaveLength(1);
    }
    expect(check('src/hud/utils/format.ts', '')).toHaveLength(1);
    expect(check('src/rules/typesetting.ts', '')).toEqual([]);
  });

  test('none over 300 lines, but for content and generated files', () => {
    expect(check('src/rules/long.ts', '//\n'.repeat(300))).toEqual([]);
    expect(check('src/rules/long.ts', '//\n'.repeat(301))).toHaveLength(1);
    expect(check('src/hud/long.css', '\n'.repeat(301))).toHaveLength(1);
    expect(check('src/content/long.ts', '//\n'.repeat(301))).toEqual([]);
    expect(check('src/map/generated/shapes.ts', '//\n'.repeat(301))).toEqual([]);
  });

  test('a file that cannot be parsed is not passed over', () => {
    expect(check('src/rules/x.ts', 'const = ;')).toEqual([expect.stringContaining('syntax error')]);
  });
});

/** The game's own scripts and style sheets, by path from the root. */
function gameFiles(): Record<string, string> {
  const root = join(import.meta.dirname, '..', '..');
  const paths = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.([cm]?[jt]sx?|css)$/.test(path))
    .map((path) => `src/${path.split(sep).join('/')}`);
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}
