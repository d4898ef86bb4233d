import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const TESTS = join(import.meta.dirname, '..');
const REPLACING = /\bvi\.(mock|doMock|resetModules)\(/;

test('no test replaces a module: the files of a thread share them, and whoever comes first would win', () => {
  const files = readdirSync(TESTS, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(100);
  const replacing = files.filter((file) => REPLACING.test(readFileSync(join(TESTS, file), 'utf8')));
  expect(replacing).toEqual([]);
});
