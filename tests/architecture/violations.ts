import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import {
  GRAB_BAG,
  IMPURE_NAMES,
  LAYERS,
  LONGEST_FILE_LINES,
  MAY_BE_LONG,
  PACKAGE_HOMES,
  READS_DOCUMENTS,
  RUNS_IN_NODE,
} from './layers.ts';
import type { Import, SourceFile } from './source-file.ts';
import { readSource } from './source-file.ts';

/**
 * Every breach of the architecture among some files.
 *
 * @param files text by path from the root of the repository (`src/rules/apply.ts`)
 * @returns sentences that begin with the place: `src/rules/apply.ts:3 imports hud; rules may import model`
 */
export function violations(files: Readonly<Record<string, string>>): string[] {
  const sources = Object.entries(files).map(([path, text]) => readSource(path, text));
  return [...sources.flatMap(breachesOf), ...cycles(sources)];
}

function breachesOf(source: SourceFile): string[] {
  const { path } = source;
  const found: string[] = [];
  if (GRAB_BAG.test(path)) found.push(`${path} has a name that says nothing about its contents`);
  if (source.lineCount > LONGEST_FILE_LINES && !MAY_BE_LONG.test(path)) {
    found.push(`${path} has ${source.lineCount} lines; ${LONGEST_FILE_LINES} are the most`);
  }
  // Declarations for the compiler belong to no layer.
  if (path.endsWith('.d.ts')) return found;

  const home = layerOf(path);
  const layer = home === null ? undefined : LAYERS[home];
  if (home === null || !layer) return [...found, `${path} is in no known layer`];

  for (const entry of source.imports) {
    const complaint = complaintAbout(entry, path, home);
    if (complaint) found.push(`${path}:${entry.line} ${complaint}`);
  }
  if (path.endsWith('.tsx') && !PACKAGE_HOMES['preact']?.includes(home)) {
    found.push(`${path} is JSX, which imports preact`);
  }
  for (const { name, line } of source.oddities) {
    if (layer.pure || name !== 'import.meta') found.push(`${path}:${line} has ${name}`);
  }
  for (const { name, line } of source.outerNames) {
    if (layer.pure ? IMPURE_NAMES.has(name) : name === 'Math.random') {
      found.push(`${path}:${line} uses ${name}; ${home} gets it as an argument`);
    }
  }
  return found;
}

function complaintAbout(entry: Import, path: string, home: string): string | null {
  const target = targetOf(entry.address, path);
  switch (target.kind) {
    case 'builtin':
      return RUNS_IN_NODE.includes(home)
        ? null
        : `imports ${target.name}; ${home} does not run in Node alone`;
    case 'package':
      return packageComplaint(target.name, home);
    case 'file':
      return fileComplaint(target.path, entry, home);
  }
}

function packageComplaint(name: string, home: string): string | null {
  const homes = PACKAGE_HOMES[name];
  if (homes) return homes.includes(home) ? null : `imports ${name}; only ${homes.join(' and ')} may`;
  const allowed = LAYERS[home]?.packages ?? [];
  return allowed === 'any' || allowed.includes(name) ? null : `imports ${name}; ${home} does without it`;
}

function fileComplaint(path: string, entry: Import, home: string): string | null {
  if (!path.startsWith('src/')) {
    const isDocument = /^(docs|assets)\/|^package\.json$/.test(path);
    return isDocument && READS_DOCUMENTS.includes(home) ? null : `imports ${path}, outside src`;
  }
  const other = layerOf(path);
  if (other === home) return null;
  const allowed = LAYERS[home]?.layers ?? [];
  if (other !== null && allowed.includes(other)) return null;
  if (entry.typeOnly && allowed.includes(`${other} (types)`)) return null;
  return `imports ${other ?? path}; ${home} may import ${allowed.join(', ') || 'no other layer'}`;
}

type Target = { kind: 'builtin' | 'package'; name: string } | { kind: 'file'; path: string };

function targetOf(address: string, from: string): Target {
  const bare = address.replace(/\?.*$/, '');
  if (bare.startsWith('.') || bare.startsWith('/')) {
    const path = bare.startsWith('/') ? bare.slice(1) : posix.join(posix.dirname(from), bare);
    // A package reached by its path is still that package.
    const [, inPackages] = path.split('node_modules/');
    return inPackages === undefined
      ? { kind: 'file', path }
      : { kind: 'package', name: packageName(inPackages) };
  }
  if (bare.startsWith('node:') || builtinModules.includes(bare.split('/')[0] ?? '')) {
    return { kind: 'builtin', name: bare };
  }
  return { kind: 'package', name: packageName(bare) };
}

const packageName = (address: string): string =>
  address
    .split('/')
    .slice(0, address.startsWith('@') ? 2 : 1)
    .join('/');

/** The longest layer name that is the path's beginning: `src/content/text/en/cards.ts` is `content/text`. */
function layerOf(path: string): string | null {
  const names = Object.keys(LAYERS).filter((name) => path.startsWith(`src/${name}/`));
  return names.toSorted((a, b) => b.length - a.length)[0] ?? null;
}

/**
 * Files that import one another in a ring, types included: they can only be understood, moved and tested together.
 * One sentence per file from which a ring was found, naming the whole ring.
 */
function cycles(sources: readonly SourceFile[]): string[] {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const done = new Set<string>();
  const found: string[] = [];

  for (const { path } of sources) follow(path, []);
  return found;

  function follow(path: string, trail: readonly string[]): void {
    const start = trail.indexOf(path);
    if (start >= 0) {
      found.push(`${path} imports itself by way of ${[...trail.slice(start + 1), path].join(' -> ')}`);
      return;
    }
    const source = byPath.get(path);
    if (!source || done.has(path)) return;
    for (const { address } of source.imports) {
      const target = targetOf(address, path);
      if (target.kind === 'file') follow(existing(target.path), [...trail, path]);
    }
    done.add(path);
  }

  /** Vite lets an import leave out the extension. */
  function existing(path: string): string {
    const candidates = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`];
    return candidates.find((candidate) => byPath.has(candidate)) ?? path;
  }
}
