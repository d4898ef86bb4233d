import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { experimentFrom } from '../../src/cli/laboratory/experiment-file.ts';
import { playAll } from '../../src/cli/laboratory/pool.ts';
import { armOf, seedsOf } from '../../src/lab/experiment.ts';
import { Folder, run } from './run.ts';

const folder = new Folder();
afterAll(() => folder.remove());

const lab = (...args: readonly string[]) => run('lab', '--out', folder.path, '--workers', '1', ...args);

const ARM = { id: 'a', games: 2, seed: 5, years: 3, bots: 'random' };

describe('bad input to the lab', { timeout: 60_000 }, () => {
  test.each([
    [['--experiment', 'bandz'], 'did you mean "bands"?'],
    [['--experiment', 'bands', '--games', '0'], '--games takes a whole number from 1 to 100000, not "0"'],
    [['--experiment', 'bands', '--workers', 'two'], '--workers takes a whole number'],
    [[], '--experiment is needed'],
    [['--experiment', 'nowhere.json'], 'there is no such file'],
  ])('%j is answered with what is wrong', async (args, message) => {
    const { code, err } = await lab(...args);
    expect(code).toBe(2);
    expect(err).toContain(message);
  });

  test.each([
    [{ arms: [{ ...ARM, treaty: 'atlantik' }] }, 'atlantic'],
    [{ arms: [{ ...ARM, bots: 'steddy' }] }, 'steady'],
    [{ arms: [{ ...ARM, scenario: 'standart' }] }, 'standard'],
    [{ arms: [{ ...ARM, games: 0 }] }, 'games'],
    [{ arms: [{ ...ARM, years: 4 }] }, 'standard can be played for 3, 5, 8 years, not 4'],
    [{ arms: [{ ...ARM, rotate: true }] }, '"rotate"'],
    [{ arms: [ARM, ARM] }, 'two arms are called "a"'],
    [{ arms: [ARM], measures: ['fate'] }, 'did you mean "fates"?'],
  ])('a file with %j is answered with the place and the nearest name', (part, message) => {
    const path = folder.write('bad.json', { id: 'bad', title: 'Bad', measures: ['fates'], ...part });
    // In this process: a program of its own for each of them takes eight times as long.
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const ended = vi.spyOn(process, 'exit').mockImplementation((code) => {
      throw new Error(`ended with ${code}`);
    });
    expect(() => experimentFrom(path)).toThrow('ended with 2');
    const err = said.mock.calls.join('');
    said.mockRestore();
    ended.mockRestore();
    expect(err).toContain('bad.json');
    expect(err).toContain(message);
  });
});

test('a run that was stopped goes on where its file ends, and one of another version is left alone', async () => {
  const path = folder.write('small.json', {
    id: 'small',
    title: 'Small',
    arms: [ARM],
    measures: ['fates', 'pledges'],
  });
  const first = await lab('--experiment', path);
  expect(first.code).toBe(0);
  const results = join(folder.path, 'small', 'a.jsonl');
  const whole = readFileSync(results, 'utf8');
  expect(whole.trim().split('\n')).toHaveLength(3);
  const report = readFileSync(join(folder.path, 'small', 'report.csv'), 'utf8');
  expect(readFileSync(join(folder.path, 'small', 'plots', 'fates.svg'), 'utf8')).toMatch(/^<svg/);

  // Stopped in the middle of the second game's line.
  writeFileSync(results, whole.slice(0, -40));
  const second = await lab('--experiment', path);
  expect(second.err).toContain('1 of 2 games were there already');
  expect(readFileSync(results, 'utf8')).toBe(whole);
  expect(readFileSync(join(folder.path, 'small', 'report.csv'), 'utf8')).toBe(report);

  const other = whole.replace(/"play":"[0-9a-f]{8}"/, '"play":"00000000"');
  writeFileSync(results, other);
  const refused = await lab('--experiment', path);
  expect(refused.code).toBe(2);
  expect(refused.err).toContain('made by another version (play 00000000, now');
  expect(readFileSync(results, 'utf8')).toBe(other);

  writeFileSync(results, whole);
  appendFileSync(results, 'what is this?\n');
  const damaged = await lab('--experiment', path);
  expect(damaged.code).toBe(2);
  expect(damaged.err).toContain('a.jsonl, line 4: not a line of results');
}, 120_000);

test('a worker that dies is reported with its seed, a game that fails too, and all others are played', async () => {
  const arm = armOf({ id: 'a', games: 30, seed: 1 });
  const played: number[] = [];
  const entry = fileURLToPath(new URL('crashing-worker.mjs', import.meta.url));
  const casualties = await playAll(
    [{ arm, seeds: seedsOf(arm) }],
    [],
    2,
    (_, { seed }) => played.push(seed),
    entry,
  );
  expect(casualties.toSorted((a, b) => a.seed - b.seed)).toEqual([
    { arm: 'a', seed: 13, message: 'its worker ended (exit code 3)' },
    { arm: 'a', seed: 21, message: 'no end' },
  ]);
  const rest = seedsOf(arm).filter((seed) => seed !== 13 && seed !== 21);
  expect(played.toSorted((a, b) => a - b)).toEqual(rest);
});
