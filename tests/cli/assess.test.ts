import { afterAll, describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { incidentSchema } from '../../src/model/incident.ts';
import { assessTrigger } from '../../src/rules/defence/trigger.ts';
import { Folder, run } from './run.ts';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const unrest = {
  kind: 'internal-unrest',
  place: 'home',
  source: 'internal',
  attribution: 'certain',
  provoked: false,
  requested: true,
};
const cyber = { ...unrest, kind: 'hybrid', source: 'unknown', attribution: 'unknown' };
const treaty = LIBRARY.presets.find(({ id }) => id === 'cairo')?.treaty;

describe('R5.3 npm run assess', { timeout: 60_000 }, () => {
  test('reads an incident under a preset, test by test with its reason', async () => {
    const { code, out, err } = await run(
      'assess',
      '--treaty',
      'atlantic',
      '--incident',
      folder.write('cyber.json', cyber),
    );
    expect([code, err]).toEqual([0, '']);
    const told = JSON.parse(out) as { engaged: boolean; tests: Record<string, unknown>[] };
    expect(Object.keys(told)).toEqual(['engaged', 'tests']);
    for (const each of told.tests) expect(Object.keys(each)).toEqual(['article', 'passed', 'because']);

    const atlantic = LIBRARY.presets.find(({ id }) => id === 'atlantic')?.treaty;
    if (!atlantic) throw new Error('no such preset');
    const result = assessTrigger(incidentSchema.parse(cyber), atlantic, null);
    expect(told.engaged).toBe(result.engaged);
    expect(told.tests.map(({ article, passed }) => ({ article, passed }))).toEqual(
      result.tests.map(({ article, passed }) => ({ article, passed })),
    );
    const attribution = told.tests.find(({ article }) => article === 'attribution');
    expect(attribution).toMatchObject({
      passed: false,
      because: 'An attack needs an author, and nobody knows who it was.',
    });
  });

  test('reads the eight articles from a file, and says the same as of the preset', async () => {
    const incident = folder.write('unrest.json', unrest);
    const [preset, file] = await Promise.all([
      run('assess', '--treaty', 'cairo', '--incident', incident),
      run('assess', '--treaty', folder.write('cairo.json', treaty), '--incident', incident),
    ]);
    expect(preset.code).toBe(0);
    expect(file).toEqual(preset);
  });

  test('knows no other preset, and names the one that was meant', async () => {
    const incident = folder.write('unrest.json', unrest);
    expect(await run('assess', '--treaty', 'atlantik', '--incident', incident)).toEqual({
      code: 2,
      out: '',
      err: '--treaty: unknown name "atlantik"; did you mean "atlantic"?\n',
    });
  });

  test('says what is wrong with a file, where, and what was meant', async () => {
    const { obligation: _left, ...seven } = treaty ?? { obligation: '' };
    const incident = folder.write('misspelled.json', { ...unrest, atribution: 'likely' });
    const [half, misspelled] = await Promise.all([
      run('assess', '--treaty', folder.write('half.json', seven), '--incident', incident),
      run('assess', '--treaty', 'cairo', '--incident', incident),
    ]);
    for (const { code, out } of [half, misspelled]) expect([code, out]).toEqual([2, '']);
    expect(half.err).toMatch(/half\.json: .*obligation.*automatic/);
    expect(misspelled.err).toMatch(/misspelled\.json: Line 8, atribution.*“attribution”/);
  });

  test('helps, and asks for what is missing', async () => {
    const [help, bare] = await Promise.all([run('assess', '--help'), run('assess', '--treaty', 'cairo')]);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('--incident FILE');
    expect(bare.code).toBe(2);
    expect(bare.err).toContain('both --treaty and --incident are needed');
  });
});
