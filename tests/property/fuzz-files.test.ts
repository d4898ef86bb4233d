import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { Session } from '../../src/engine/session.ts';
import { ACTION_KINDS, BALLOTS, HANDS, NOTCHES } from '../../src/model/action.ts';
import { MEMBER_IDS, POWER_IDS, PROJECT_IDS, UNIT_KINDS } from '../../src/model/ids.ts';
import { SECRECY } from '../../src/model/setup.ts';
import { ARTICLE_SETTINGS, PRESET_IDS } from '../../src/model/treaty.ts';
import { complaintOf, complaintsOf } from '../../src/replay/complaint.ts';
import type { FileProblem, Parsed } from '../../src/replay/file-problem.ts';
import type { Journal } from '../../src/replay/journal.ts';
import { parseSave, saveText } from '../../src/replay/save.ts';
import type { Loaded } from '../../src/replay/save-error.ts';
import { parseIncident, parseScenario, parseTreaty } from '../../src/replay/scenario-file.ts';
import { recorded } from '../replay/recorded-game.ts';

// Files come from anywhere: cut short, edited by hand, written by a program. None may end in an exception.

const save = recorded(60);
const saveFile = JSON.parse(saveText(save)) as object;
const [crisis, , , , late] = LIBRARY.crises.map(({ id }) => id);
const scenario = {
  id: 'lesson',
  years: { standard: 3, choices: [3, 5] },
  treaty: { ...LIBRARY.presets[1]?.treaty },
  start: { will: 5, coordination: 3, fund: 4, tension: { russia: 6 }, stability: { kyrgyzstan: 2 } },
  scheduled: [
    { year: 1, crisis, region: LIBRARY.regions[2]?.id },
    { year: 2, crisis: late },
  ],
  without: [LIBRARY.crises[7]?.id],
};
const incident = {
  kind: 'armed-attack',
  place: 'home',
  source: 'state',
  attribution: 'certain',
  provoked: false,
  requested: true,
  member: 'turkiye',
  power: 'iran',
};

/** Words that mean something somewhere in these files. */
const WORDS = [
  ...ACTION_KINDS,
  ...MEMBER_IDS,
  ...POWER_IDS,
  ...PROJECT_IDS,
  ...UNIT_KINDS,
  ...PRESET_IDS,
  ...Object.keys(ARTICLE_SETTINGS),
  ...Object.values(ARTICLE_SETTINGS).flat(),
  ...LIBRARY.regions.map(({ id }) => id),
  ...LIBRARY.crises.slice(0, 20).map(({ id }) => id),
  ...LIBRARY.claims.map(({ id }) => id),
  ...BALLOTS,
  ...NOTCHES,
  ...HANDS,
  ...SECRECY,
];
/** Words that mean something to JavaScript, or trouble to a reader of text. */
const ODD_WORDS = [
  '__proto__',
  'constructor',
  'toString',
  '',
  ' ',
  '\u0000',
  '\uD800',
  '\uFEFF',
  'person',
  'bot',
];

const replacement = fc.oneof(
  fc.constantFrom(...WORDS),
  fc.constantFrom(...ODD_WORDS),
  fc.integer({ min: -3, max: 40 }),
  fc.constantFrom(null, true, false, 1e308, -1, 0.5, 2 ** 53, [], {}, [[]]),
  fc.jsonValue({ maxDepth: 2 }),
);

type Change = readonly [place: number, how: 'set' | 'drop' | 'twice' | 'swap' | 'key', by: unknown];
const change: fc.Arbitrary<Change> = fc.tuple(
  fc.nat(),
  fc.constantFrom('set', 'drop', 'twice', 'swap', 'key'),
  replacement,
);
const changes = fc.array(change, { minLength: 1, maxLength: 3 });

/** A value with something in it set, dropped, doubled, swapped or under another key. */
function altered(value: unknown, list: readonly Change[]): unknown {
  const copy = { root: structuredClone(value) };
  for (const [at, how, by] of list) {
    const places = placesIn(copy);
    const [holder, key] = places[at % places.length] as Place;
    const inside = Reflect.get(holder, key) as unknown;
    if (Array.isArray(holder)) {
      if (how === 'drop') holder.splice(Number(key), 1);
      else if (how === 'twice') holder.splice(Number(key), 0, inside);
      else if (how === 'swap') holder.push(...holder.splice(Number(key), 1));
      else holder[Number(key)] = structuredClone(by);
    } else if (how === 'drop' && key !== 'root') Reflect.deleteProperty(holder, key);
    else if (how === 'key' && typeof by === 'string' && key !== 'root') {
      Object.defineProperty(holder, by, {
        value: inside,
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else Reflect.set(holder, key, structuredClone(by));
  }
  return copy.root;
}

type Place = readonly [holder: object, key: string];

function placesIn(value: object): Place[] {
  return Object.keys(value).flatMap((key): Place[] => {
    const inside = Reflect.get(value, key) as unknown;
    const own: Place = [value, key];
    return typeof inside === 'object' && inside !== null ? [own, ...placesIn(inside)] : [own];
  });
}

/** A text with letters cut out of it, or put into it. */
const scratched = (text: string) =>
  fc
    .tuple(
      fc.nat(),
      fc.nat({ max: 30 }),
      fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '-', '0'),
      ),
    )
    .map(([at, cut, put]) => {
      const from = at % (text.length + 1);
      return text.slice(0, from) + put + text.slice(from + cut);
    });

/** Files like this one: changed in their structure, scratched as text, or nothing like it at all. */
function filesLike(value: unknown): fc.Arbitrary<string> {
  const text = JSON.stringify(value, null, 2);
  return fc.oneof(
    { weight: 6, arbitrary: changes.map((list) => JSON.stringify(altered(value, list), null, 1) ?? '') },
    { weight: 3, arbitrary: scratched(text) },
    { weight: 1, arbitrary: fc.oneof(fc.json(), fc.string(), fc.string({ unit: 'binary' })) },
  );
}

/** Saves whose journal was changed and packed again. */
const savesWithOtherJournals = (journal: Journal): fc.Arbitrary<string> =>
  changes.map((list) => saveText({ ...save, journal: altered(journal, list) as Journal }));

/** A refusal must say something, and in such a way that it can be put into words. */
function expectProblems(problems: readonly FileProblem[], text: string): void {
  if (problems.length === 0) throw new Error('refused without a reason');
  const lines = text.split('\n').length;
  for (const { line, path } of problems) {
    if (line !== null && (line < 1 || line > lines)) throw new Error(`line ${line} of ${lines} for ${path}`);
  }
  if (problems.some((problem) => complaintOf(problem).kind !== problem.kind)) throw new Error('no complaint');
}

const expectParsed = (parsed: Parsed<unknown>, text: string): boolean => {
  if (!parsed.ok) expectProblems(parsed.problems, text);
  return parsed.ok;
};

function expectLoaded(loaded: Loaded<unknown>, text: string): boolean {
  if (loaded.ok) return true;
  if (complaintsOf(loaded.error).length === 0) throw new Error('refused without a reason');
  if (loaded.error.kind === 'damaged') expectProblems(loaded.error.problems, text);
  return false;
}

/** Runs a check over files, and counts those that were taken. */
function count(files: fc.Arbitrary<string>, runs: number, check: (text: string) => boolean): number {
  let taken = 0;
  fc.assert(
    fc.property(files, (text) => {
      if (check(text)) taken += 1;
    }),
    { numRuns: runs },
  );
  return taken;
}

describe('R9.3 no file ends in an exception', { timeout: 120_000 }, () => {
  beforeAll(() => {
    vi.stubEnv('NODE_ENV', 'production');
  });
  afterAll(() => {
    vi.unstubAllEnvs();
  });

  test('no scenario, and what is taken can be played', () => {
    const taken = count(filesLike(scenario), 3000, (text) => {
      const parsed = parseScenario(LIBRARY, text);
      if (parsed.ok) {
        const { id, years, treaty } = parsed.value;
        const rest = { seed: 1, constraints: true, council: 'open' } as const;
        const extras = { scenario: parsed.value };
        const started = Session.start(
          LIBRARY,
          { scenario: id, years: years.standard, treaty, ...rest },
          extras,
        );
        if (!started.ok) throw new Error(`taken, and cannot be played: ${started.refusal.kind}`);
        started.value.dispose();
      }
      return expectParsed(parsed, text);
    });
    expect(taken).toBeGreaterThan(30);
  });

  test('no treaty', () => {
    const treaty = LIBRARY.presets[0]?.treaty;
    const taken = count(filesLike(treaty), 2500, (text) => expectParsed(parseTreaty(text), text));
    expect(taken).toBeGreaterThan(30);
  });

  test('no incident', () => {
    const taken = count(filesLike(incident), 2500, (text) =>
      expectParsed(parseIncident(LIBRARY, text), text),
    );
    expect(taken).toBeGreaterThan(30);
  });

  test('no save', () => {
    const files = fc.oneof(filesLike(saveFile), savesWithOtherJournals(save.journal));
    const taken = count(files, 2000, (text) => expectLoaded(parseSave(LIBRARY, text), text));
    expect(taken).toBeGreaterThan(30);
  });

  test('no game that is loaded, and the running one stays', () => {
    const running = Session.load(LIBRARY, saveText(save));
    if (!running.ok) throw new Error(running.error.kind);
    const { state, journal } = running.value;
    const whole = recorded(Infinity);
    const files = fc.oneof(
      savesWithOtherJournals(save.journal),
      savesWithOtherJournals(whole.journal),
      filesLike(saveFile),
    );
    count(files, 200, (text) => expectLoaded(Session.load(LIBRARY, text), text));
    expect(running.value.state).toBe(state);
    expect(running.value.journal).toBe(journal);
  });
});
