import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { State } from '../../src/model/state.ts';
import { setup } from '../../src/rules/setup.ts';
import { complaintsOf } from '../../src/replay/complaint.ts';
import type { Journal } from '../../src/replay/journal.ts';
import { packJournal, unpackJournal } from '../../src/replay/journal.ts';
import type { Migration } from '../../src/replay/migrations.ts';
import { migrate } from '../../src/replay/migrations.ts';
import type { ReplayStep } from '../../src/replay/replay.ts';
import { playJournal, replay } from '../../src/replay/replay.ts';
import type { Save } from '../../src/replay/save.ts';
import { SAVE_VERSION, parseSave, saveText } from '../../src/replay/save.ts';
import type { SaveError } from '../../src/replay/save-error.ts';
import { SAVE_ERROR_KINDS } from '../../src/replay/save-error.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { SETTINGS, recorded } from './recorded-game.ts';

const game = recorded(120);
const text = saveText(game);

/** The file with something in it changed. */
function edited(change: (file: Record<string, unknown>) => void): string {
  const file = JSON.parse(text) as Record<string, unknown>;
  change(file);
  return JSON.stringify(file, null, 2);
}

/** The file with another journal; the hash stays. */
const withJournal = (journal: unknown): string =>
  edited((file) => {
    file['journal'] = { encoding: 'base64-json', data: packJournal(journal as Journal) };
  });

/** What is wrong with a file, whether reading or playing it finds out. */
function errorOf(file: string): SaveError | null {
  const parsed = parseSave(LIBRARY, file);
  if (!parsed.ok) return parsed.error;
  const played = replay(LIBRARY, parsed.value);
  return played.ok ? null : played.error;
}

describe('R9.3 a save', () => {
  test('is read as it was written', () => {
    expect(parseSave(LIBRARY, text)).toEqual({ ok: true, value: game });
    expect(errorOf(text)).toBeNull();
    expect(errorOf(`\uFEFF${text.replaceAll('\n', '\r\n')}`)).toBeNull();
  });

  test('says what it is and what it was made from', () => {
    expect(JSON.parse(text)).toMatchObject({
      format: 'kurultai-save',
      version: SAVE_VERSION,
      content: LIBRARY.version,
      setup: SETTINGS,
      journal: { encoding: 'base64-json' },
      hash: game.hash,
    });
  });

  test('R9.1 gives no answer away to a glance', () => {
    expect(text).not.toMatch(/castBallot|pledgeFunds|"seat"|"action"/);
    const sealed = game.journal.find(({ action }) => action.kind === 'pledgeFunds');
    expect(sealed).toBeDefined();
  });

  test('packs any text there is in a journal, however long', () => {
    const action = { kind: 'reportIntelligence', report: 'Türkiye: ş, 土, 🕊' } as const;
    const journal: Journal = Array.from({ length: 30_000 }, () => ({ seat: 'turkiye', action }));
    expect(unpackJournal(packJournal(journal))).toBe(JSON.stringify(journal));
    expect(unpackJournal('%%%')).toBeNull();
    // Bytes that are no text.
    expect(unpackJournal(btoa('\u00ff\u00fe'))).toBeNull();
  });
});

describe('R9.3 a file is refused', () => {
  test('that is no JSON, with the line', () => {
    expect(errorOf('')).toEqual({ kind: 'not-json', line: 1 });
    const cut = text.slice(0, text.indexOf('"hash"'));
    expect(errorOf(cut)).toEqual({ kind: 'not-json', line: cut.split('\n').length });
  });

  test.each([
    ['{}', null],
    ['[]', null],
    ['null', null],
    ['7', null],
    ['"kurultai-save"', null],
    ['{"format": 5}', null],
    ['{"format": "geojson", "version": 1}', 'geojson'],
  ])('that is something else: %s', (file, format) => {
    expect(errorOf(file)).toEqual({ kind: 'foreign-file', format });
  });

  test('of a later version', () => {
    const file = edited((each) => {
      each['version'] = 7;
      each['surprise'] = true;
    });
    expect(errorOf(file)).toEqual({ kind: 'newer-version', version: 7, known: SAVE_VERSION });
  });

  test('of other content, whatever its journal says', () => {
    const file = edited((each) => {
      each['content'] = '2025.9-00000000';
      each['journal'] = { encoding: 'base64-json', data: btoa('[{"seat":"nobody"}]') };
    });
    expect(errorOf(file)).toEqual({
      kind: 'other-content',
      saved: '2025.9-00000000',
      present: LIBRARY.version,
    });
    expect(replay(LIBRARY, { ...game, content: 'other' })).toMatchObject({
      error: { kind: 'other-content', saved: 'other' },
    });
  });

  test.each<[string, (file: Record<string, unknown>) => void, object]>([
    ['no setup', (file) => delete file['setup'], { kind: 'missing', path: 'setup', line: 1 }],
    ['no hash', (file) => delete file['hash'], { kind: 'missing', path: 'hash', line: 1 }],
    ['half a hash', (file) => (file['hash'] = 'abc'), { kind: 'bad-form', path: 'hash' }],
    ['no version', (file) => delete file['version'], { kind: 'missing', path: 'version' }],
    [
      'an old version',
      (file) => (file['version'] = 0),
      { kind: 'unknown-name', path: 'version', found: '0' },
    ],
    ['a version in words', (file) => (file['version'] = 'one'), { kind: 'unknown-name', path: 'version' }],
    [
      'a misspelled key',
      (file) => (file['setups'] = file['setup']),
      { kind: 'unknown-key', path: 'setups', nearest: 'setup' },
    ],
    [
      'a scenario that there is not',
      (file) => (file['setup'] = { ...SETTINGS, scenario: 'standart' }),
      { kind: 'unknown-name', path: 'setup.scenario', found: 'standart', nearest: 'standard' },
    ],
    [
      'a treaty that there is not',
      (file) => (file['setup'] = { ...SETTINGS, treaty: 'warsow' }),
      { kind: 'unknown-name', path: 'setup.treaty', found: 'warsow', nearest: 'warsaw' },
    ],
    [
      'half a treaty',
      (file) => (file['setup'] = { ...SETTINGS, treaty: { decision: 'consensus' } }),
      { kind: 'missing', path: 'setup.treaty.casus' },
    ],
    [
      'a seed beyond the last',
      (file) => (file['setup'] = { ...SETTINGS, seed: 2 ** 32 }),
      { kind: 'out-of-range', path: 'setup.seed', most: 2 ** 32 - 1 },
    ],
    [
      'a seat that there is not',
      (file) => (file['seats'] = { turkey: { kind: 'person', name: 'Deniz' } }),
      { kind: 'unknown-key', path: 'seats.turkey', nearest: 'turkiye' },
    ],
    [
      'a player that there is not',
      (file) => (file['seats'] = { turkiye: { kind: 'robot', name: 'Deniz' } }),
      { kind: 'unknown-name', path: 'seats.turkiye.kind', found: 'robot' },
    ],
    [
      'a journal in the open',
      (file) => (file['journal'] = []),
      { kind: 'wrong-type', path: 'journal', found: 'array', expected: ['object'] },
    ],
    [
      'a journal that is not base64',
      (file) => (file['journal'] = { encoding: 'base64-json', data: '***' }),
      { kind: 'bad-form', path: 'journal.data' },
    ],
    [
      'a journal that breaks off',
      (file) => (file['journal'] = { encoding: 'base64-json', data: btoa('[{"seat":') }),
      { kind: 'not-json', path: 'journal' },
    ],
    [
      'a scenario of its own that cannot be',
      (file) => (file['scenario'] = { id: 'x', years: { standard: 4, choices: [3] }, treaty: 'cairo' }),
      { kind: 'not-among', path: 'scenario.years.standard' },
    ],
  ])('with %s, and the place is told', (_what, change, problem) => {
    const error = errorOf(edited(change));
    if (error?.kind !== 'damaged') throw new Error(`not damaged but ${error?.kind}`);
    expect(error.problems).toContainEqual(expect.objectContaining(problem));
  });

  const [first] = game.journal;
  const rest = game.journal.slice(1);
  const raised = game.journal.findIndex(({ action }) => action.kind === 'raiseUnit');

  test.each([
    [
      'a seat',
      [{ ...first, seat: 'turkey' }, ...rest],
      { kind: 'unknown-name', path: 'journal[0].seat', nearest: 'turkiye' },
    ],
    [
      'an action',
      [{ ...first, action: { kind: 'openYears' } }, ...rest],
      { kind: 'unknown-name', path: 'journal[0].action.kind', nearest: 'openYear' },
    ],
    [
      'a region',
      game.journal.with(raised, {
        seat: 'turkiye',
        action: { kind: 'raiseUnit', unit: 'air', region: 'anatolie' },
      }),
      { kind: 'unknown-name', path: `journal[${raised}].action.region`, found: 'anatolie' },
    ],
    [
      'where a unit goes',
      [...game.journal, { seat: 'turkiye', action: { kind: 'deployUnit', to: 'nowhere-at-all' } }],
      { kind: 'unknown-name', path: `journal[${game.journal.length}].action.to`, found: 'nowhere-at-all' },
    ],
    [
      'an article in a price',
      [
        ...game.journal,
        {
          seat: 'turkiye',
          action: { kind: 'namePrice', price: { kind: 'amendment', article: 'aera', setting: 'seas' } },
        },
      ],
      {
        kind: 'unknown-name',
        path: `journal[${game.journal.length}].action.price.article`,
        nearest: 'area',
      },
    ],
  ])('that misspells %s in its journal, with the name that was meant', (_what, journal, problem) => {
    const error = errorOf(withJournal(journal));
    expect(error).toMatchObject({ kind: 'damaged', problems: [problem] });
  });

  test('with an action that the rules refuse: which, whose and why', () => {
    const impossible = game.journal.with(7, { seat: 'turkiye', action: { kind: 'letNightFall' } });
    expect(errorOf(withJournal(impossible))).toMatchObject({
      kind: 'impossible-action',
      step: 8,
      seat: 'turkiye',
      action: { kind: 'letNightFall' },
      refusal: { kind: expect.stringMatching(/wrong-phase|not-your-turn/) as string, rule: 'R4' },
    });
    const twice = [first, first, ...rest];
    expect(errorOf(withJournal(twice))).toMatchObject({ kind: 'impossible-action', step: 2 });
  });

  test('with a setup that the rules refuse', () => {
    const file = edited((each) => {
      each['setup'] = { ...SETTINGS, years: 4 };
    });
    expect(errorOf(file)).toMatchObject({ kind: 'impossible-setup', refusal: { kind: 'not-eligible' } });
  });

  test('that was edited by hand, though every action in it is possible', () => {
    const shorter = withJournal(game.journal.slice(0, 60));
    expect(errorOf(shorter)).toMatchObject({ kind: 'hash-mismatch', saved: game.hash });

    const pledge = game.journal.findIndex(({ action }) => action.kind === 'pledgeFunds');
    const entry = game.journal[pledge];
    if (entry?.action.kind !== 'pledgeFunds') throw new Error('no pledge');
    const notch = entry.action.notch === 'none' ? 'half' : 'none';
    const braver = withJournal(
      game.journal
        .slice(0, pledge + 1)
        .with(pledge, { seat: entry.seat, action: { kind: 'pledgeFunds', notch } }),
    );
    expect(errorOf(braver)).toMatchObject({ kind: 'hash-mismatch' });

    const hash = `${game.hash.startsWith('0') ? '1' : '0'}${game.hash.slice(1)}`;
    const other = errorOf(edited((file) => (file['hash'] = hash)));
    expect(other).toEqual({ kind: 'hash-mismatch', saved: hash, replayed: game.hash });
  });
});

describe('what is said about a refused file', () => {
  const problem = {
    kind: 'unknown-name',
    path: 'treaty',
    line: 4,
    found: 'cairu',
    nearest: 'cairo',
  } as const;
  const errors: readonly SaveError[] = [
    { kind: 'not-json', line: 3 },
    { kind: 'foreign-file', format: null },
    { kind: 'newer-version', version: 2, known: 1 },
    { kind: 'other-content', saved: 'a', present: 'b' },
    { kind: 'damaged', problems: [problem, { ...problem, line: null, expected: Array(9).fill('x') }] },
    { kind: 'impossible-setup', refusal: { kind: 'not-eligible', rule: 'R8.1' } },
    {
      kind: 'impossible-action',
      step: 4,
      seat: 'turkiye',
      action: { kind: 'openYear' },
      refusal: { kind: 'not-your-turn', rule: 'R4' },
    },
    { kind: 'impossible-intervention', step: 7, refusal: { kind: 'already-done', rule: 'R10.6' } },
    { kind: 'hash-mismatch', saved: 'a', replayed: 'b' },
  ];

  test('covers every way of refusing one', () => {
    expect(errors.map(({ kind }) => kind)).toEqual(SAVE_ERROR_KINDS);
  });

  test('is one sentence each, and for damage one for each place', () => {
    const said = errors.flatMap(complaintsOf);
    expect(said.map(({ kind, with: values }) => [kind, values])).toEqual([
      ['not-json', { path: '', line: 3 }],
      ['foreign-file', {}],
      ['newer-version', { version: 2, known: 1 }],
      ['other-content', { saved: 'a', present: 'b' }],
      ['unknown-name', { path: 'treaty', line: 4, found: 'cairu', nearest: 'cairo' }],
      [
        'unknown-name',
        { path: 'treaty', found: 'cairu', nearest: 'cairo', expected: 'x, x, x, x, x, x, x, x, …' },
      ],
      ['impossible-setup', {}],
      ['impossible-action', { step: 4, member: 'turkiye' }],
      ['impossible-intervention', { step: 7 }],
      ['hash-mismatch', { saved: 'a', replayed: 'b' }],
    ]);
    expect(new Set(said.map(({ kind }) => kind)).size).toBe(9);
  });
});

describe('R1.3 a replay', () => {
  test('comes to the same state from the same journal, and shows every step', () => {
    const steps: ReplayStep[] = [];
    const played = replay(LIBRARY, game, (step) => steps.push(step));
    if (!played.ok) throw new Error(played.error.kind);
    expect(steps.map(({ entry }) => entry)).toEqual(game.journal);
    expect(steps.map(({ index }) => index)).toEqual([...game.journal.keys()]);
    expect(steps.at(-1)?.after).toBe(played.value);
    expect(steps.slice(1).every((step, at) => step.before === steps[at]?.after)).toBe(true);
    for (const { before, after, events } of steps) expect(events).toEqual(after.log.slice(before.log.length));
  });

  test('of nothing is the opening', () => {
    const begun = setup(LIBRARY, SETTINGS);
    expect(playJournal(LIBRARY, { setup: SETTINGS, journal: [] })).toEqual(begun);
  });
});

describe('the hash of a state', () => {
  test('is the same whatever the order of its keys, and another for any other state', () => {
    const played = playJournal(LIBRARY, game);
    if (!played.ok) throw new Error(played.error.kind);
    const state = played.value;
    const turned = Object.fromEntries(Object.entries(state).toReversed()) as unknown as State;
    expect(stateHash(turned)).toBe(stateHash(state));
    expect(stateHash(JSON.parse(JSON.stringify(state)) as State)).toBe(stateHash(state));
    expect(stateHash({ ...state, rng: state.rng + 1 })).not.toBe(stateHash(state));
    expect(stateHash({ ...state, undoable: !state.undoable })).not.toBe(stateHash(state));
  });

  test('is SHA-256 of its JSON with sorted keys', () => {
    // Worked out with `printf '{"a":[1,{"b":2,"c":"ş"}],"z":null}' | sha256sum`.
    expect(stateHash({ z: null, a: [1, { c: 'ş', b: 2 }] } as unknown as State)).toBe(
      'af4ad4a5ac9291f0a376293fbdf7a08736bc533c8778c39b99e61753e9f2d835',
    );
  });
});

describe('a file of an earlier version', () => {
  const steps: Readonly<Record<number, Migration>> = {
    1: ({ seed, ...file }) => ({ ...file, setup: { seed } }),
    2: (file) => ({ ...file, content: 'x' }),
  };

  test('is brought up to date step by step', () => {
    expect(migrate({ version: 1, seed: 5 }, steps)).toEqual({ version: 3, setup: { seed: 5 }, content: 'x' });
    expect(migrate({ version: 2, seed: 5 }, steps)).toEqual({ version: 3, seed: 5, content: 'x' });
    expect(migrate({ version: 3, seed: 5 }, steps)).toEqual({ version: 3, seed: 5 });
  });

  test('is today’s already, or nobody knows it', () => {
    const save = JSON.parse(text) as { version: number };
    expect(migrate(save)).toBe(save);
    for (const version of ['constructor', null, Number.NaN, {}]) {
      const file = { version } as unknown as Save & { version: number };
      expect(migrate(file as never, steps)).toBe(file);
    }
  });
});
