import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { expect, test } from 'vitest';

const AHEAD = join('src', 'app', 'ahead.ts');

/** Parts that no table opens later, and why. */
const NOT_AHEAD: Readonly<Record<string, string>> = {
  'src/app/ahead.ts': 'fetches the others',
  'src/app/play.tsx': 'is the table',
  'src/app/projector.tsx': 'is opened in another window, which asks the server anew',
  'src/hud/settings/settings-window.tsx': 'comes with the table',
  'src/hud/rulebook/rulebook.tsx': 'comes with the table',
  'src/map/board.ts': 'comes with the table',
};

/** What a file fetches when it is wanted, as paths from the root of the repository. */
function fetchedBy(file: string): string[] {
  const found = readFileSync(file, 'utf8').matchAll(/\bimport\(\s*'(\.[^']+)'\s*\)/g);
  return [...found].map(([, address = '']) =>
    resolve(dirname(file), address)
      .slice(resolve('.').length + 1)
      .split(sep)
      .join('/'),
  );
}

test('everything that a table may fetch later is fetched ahead, and nothing else', () => {
  const files = ['app', 'hud', 'present', 'plots'].flatMap((layer) =>
    readdirSync(join('src', layer), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => join('src', layer, file)),
  );
  const later = new Set(files.filter((file) => file !== AHEAD).flatMap(fetchedBy));
  const wanted = [...later].filter((file) => !(file in NOT_AHEAD));
  expect(wanted.length).toBeGreaterThan(8);
  expect(fetchedBy(AHEAD).toSorted()).toEqual(wanted.toSorted());
  expect(Object.keys(NOT_AHEAD).filter((file) => !later.has(file))).toEqual([]);
});
