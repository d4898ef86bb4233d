import { afterAll, describe, expect, test } from 'vitest';
import { saveText } from '../../src/replay/save.ts';
import { recorded } from '../replay/recorded-game.ts';
import { Folder, run } from './run.ts';

const folder = new Folder();
afterAll(() => {
  folder.remove();
});

const whole = recorded(Infinity);
const part = recorded(50);

describe('R9.3 npm run replay', { timeout: 60_000 }, () => {
  test('plays a saved game again, and says where it leads', async () => {
    const file = folder.write('whole.json', saveText(whole));
    const [readable, json] = await Promise.all([run('replay', file), run('replay', file, '--json')]);
    expect([readable.code, readable.err, json.code, json.err]).toEqual([0, '', 0, '']);
    expect(readable.out).toMatch(new RegExp(`^hash +${whole.hash}$`, 'm'));
    expect(readable.out).toMatch(/^fate +(renewed|lapsed|broken|open war)$/m);
    expect(readable.out).toMatch(/^Türkiye +\w+ +standing −?[\d.]+ /m);

    const told = JSON.parse(json.out) as Record<string, unknown>;
    expect(told).toMatchObject({
      hash: whole.hash,
      content: whole.content,
      scenario: 'standard',
      seed: whole.setup.seed,
      actions: whole.journal.length,
      phase: 'over',
    });
    expect(['renewed', 'lapsed', 'broken', 'war']).toContain(told['fate']);
    expect(Object.keys(told['members'] as object)).toHaveLength(6);
  });

  test('says of a game that is not over where it stands', async () => {
    const { out } = await run('replay', folder.write('part.json', saveText(part)));
    expect(out).toMatch(new RegExp(`^hash +${part.hash}$`, 'm'));
    expect(out).toMatch(/^fate +not decided: year 1, \w+/m);
  });

  test('refuses a file in words', async () => {
    const impossible = part.journal.with(7, { seat: 'turkiye', action: { kind: 'letNightFall' } });
    const [illegal, missing] = await Promise.all([
      run('replay', folder.write('illegal.json', saveText({ ...part, journal: impossible }))),
      run('replay', 'nowhere.json'),
    ]);
    expect([illegal.code, illegal.out]).toEqual([2, '']);
    expect(illegal.err).toMatch(/illegal\.json: Action 8, by Türkiye/);
    expect(missing).toEqual({ code: 2, out: '', err: 'nowhere.json: there is no such file\n' });
  });

  test('helps, and asks for what is missing', async () => {
    const [help, bare] = await Promise.all([run('replay', '--help'), run('replay')]);
    expect([help.code, help.err]).toEqual([0, '']);
    expect(help.out).toContain('--json');
    expect(bare.code).toBe(2);
    expect(bare.err).toContain('one FILE is needed');
  });
});
