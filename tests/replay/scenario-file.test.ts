import { describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { ARTICLE_IDS, PRESET_IDS } from '../../src/model/treaty.ts';
import { setup } from '../../src/rules/setup.ts';
import { scenarioSchema } from '../../src/model/scenario.ts';
import type { FileProblem, Parsed } from '../../src/replay/file-problem.ts';
import { parseValue } from '../../src/replay/file-problem.ts';
import { withScenario } from '../../src/replay/scenario-check.ts';
import { parseIncident, parseScenario, parseTreaty } from '../../src/replay/scenario-file.ts';

const crisis = LIBRARY.crises[3]?.id ?? '';
const region = LIBRARY.regions[4]?.id ?? '';
const text = (value: unknown) => JSON.stringify(value, null, 2);

const scenario = {
  id: 'my-lesson',
  years: { standard: 3, choices: [3, 5] },
  treaty: 'cairo',
  start: { will: 5, tension: { russia: 6 }, stability: { kyrgyzstan: 2 } },
  scheduled: [{ year: 2, crisis, region }],
  without: [LIBRARY.crises[0]?.id],
};

const treaty = {
  decision: 'two-thirds',
  casus: ['armed-attack', 'hybrid'],
  obligation: 'automatic',
  area: 'seas',
  provocation: 'void-if-provoked',
  contributions: 'gdp',
  command: 'elected',
  alliances: 'exclusive',
};

const incident = {
  kind: 'border-clash',
  place: 'home',
  source: 'state',
  attribution: 'disputed',
  provoked: false,
  requested: true,
};

function problemsOf(parsed: Parsed<unknown>): readonly FileProblem[] {
  return parsed.ok ? [] : parsed.problems;
}

describe('R8.1 a scenario file', () => {
  const parse = (changes: object) => parseScenario(LIBRARY, text({ ...scenario, ...changes }));

  test('R8.7 founds an alliance with founders that are named once and can pay for it', () => {
    const founders = (...names: string[]) => problemsOf(parse({ founding: { founders: names } }));
    expect(founders('azerbaijan', 'turkiye')).toEqual([]);
    expect(founders('turkiye', 'azerbaijan', 'turkiye')).toMatchObject([
      { kind: 'repeated', path: 'founding.founders[2]', found: 'turkiye' },
    ]);
    expect(founders('kyrgyzstan', 'turkmenistan')).toMatchObject([
      { kind: 'not-fundable', path: 'founding.founders' },
    ]);
    expect(founders()).not.toEqual([]);
    expect(founders('atlantis')).not.toEqual([]);
  });

  test('is read as it is written, and can be played', () => {
    const parsed = parse({});
    expect(parsed).toEqual({ ok: true, value: scenario });
    if (!parsed.ok) return;
    const library = withScenario(LIBRARY, parsed.value);
    const begun = setup(library, {
      scenario: 'my-lesson',
      years: 5,
      seed: 1,
      treaty: 'cairo',
      constraints: true,
      council: 'open',
    });
    expect(begun.ok && begun.value.will).toBe(5);
    expect(begun.ok && begun.value.members.kyrgyzstan.stability).toBeLessThanOrEqual(2);
  });

  test('has two cards of one year in two regions', () => {
    const [one, other] = LIBRARY.crises.map(({ id }) => id);
    const both = (years: readonly number[]) =>
      problemsOf(
        parse({ scheduled: [one, other].map((id, at) => ({ year: years[at], crisis: id, region })) }),
      );
    expect(both([1, 1])).toMatchObject([
      { kind: 'repeated', path: 'scheduled[1].region', found: region, line: expect.any(Number) as number },
    ]);
    expect(both([1, 2])).toEqual([]);
    const anywhere = [one, other].map((id) => ({ year: 1, crisis: id }));
    expect(problemsOf(parse({ scheduled: anywhere }))).toEqual([]);
  });

  test('has no key twice: only one of the two would count', () => {
    const doubled = text(scenario).replace('"will": 5,', '"will": 5,\n    "will": 9,');
    expect(problemsOf(parseScenario(LIBRARY, doubled))).toEqual([
      { kind: 'repeated', path: 'start.will', found: 'will', line: 13 },
    ]);
  });

  test('that is far too long, or wrong in every line, is refused at once and with no more than can be read', () => {
    const many = (entry: unknown) => Array.from({ length: 2000 }, () => entry);
    expect(problemsOf(parse({ without: many('nothing') }))).toEqual([
      { kind: 'too-many', path: 'without', line: expect.any(Number) as number, most: 200 },
    ]);
    expect(problemsOf(parse({ without: many(7) })).length).toBeLessThanOrEqual(20);
    expect(problemsOf(parse({ years: { standard: 3, choices: many(3) } }))).toMatchObject([
      { kind: 'too-many', path: 'years.choices', most: 12 },
    ]);
    const keys = Object.fromEntries(many(1).map((value, at) => [`unheard-of-${at}`, value]));
    expect(problemsOf(parse(keys)).length).toBeLessThanOrEqual(20);
    expect(problemsOf(parse({ id: 'x'.repeat(61) }))).toMatchObject([{ kind: 'too-many', path: 'id' }]);
    // To look a fault up takes as long as to read the file: no more are looked up than are told.
    for (const file of [
      { ...scenario, without: many(7) },
      { ...scenario, ...keys },
    ]) {
      let asked = 0;
      parseValue(scenarioSchema, file, () => (asked += 1));
      expect(asked).toBeLessThanOrEqual(40);
    }
  });

  test('may hold a treaty of its own', () => {
    expect(parse({ treaty }).ok).toBe(true);
  });

  test.each([
    [
      'a misspelled preset',
      { treaty: 'shuscha' },
      { kind: 'unknown-name', path: 'treaty', nearest: 'shusha' },
    ],
    [
      'a misspelled crisis',
      { scheduled: [{ year: 1, crisis: `${crisis}e` }] },
      { kind: 'unknown-name', path: 'scheduled[0].crisis', nearest: crisis },
    ],
    [
      'a misspelled region',
      { scheduled: [{ year: 1, crisis, region: region.slice(1) }] },
      { kind: 'unknown-name', path: 'scheduled[0].region', nearest: region },
    ],
    [
      'a misspelled card that is left out',
      { without: [crisis.replace('-', '_')] },
      { kind: 'unknown-name', path: 'without[0]', nearest: crisis },
    ],
    [
      'a misspelled power',
      { start: { tension: { rusia: 3 } } },
      { kind: 'unknown-key', path: 'start.tension.rusia', nearest: 'russia' },
    ],
    ['a misspelled key', { sheduled: [] }, { kind: 'unknown-key', path: 'sheduled', nearest: 'scheduled' }],
    [
      'a tension beyond its track',
      { start: { tension: { iran: 11 } } },
      { kind: 'out-of-range', path: 'start.tension.iran', most: 10, found: '11' },
    ],
    ['no years', { years: undefined }, { kind: 'missing', path: 'years', expected: ['object'] }],
    [
      'years as text',
      { years: { standard: '3', choices: [3] } },
      { kind: 'wrong-type', path: 'years.standard', found: 'string', expected: ['number'] },
    ],
    [
      'no length',
      { years: { standard: 3, choices: [] } },
      { kind: 'too-few', path: 'years.choices', least: 1 },
    ],
    ['an id with a space', { id: 'my lesson' }, { kind: 'bad-form', path: 'id', found: 'my lesson' }],
    [
      'a standard length that it does not offer',
      { years: { standard: 4, choices: [3, 5] } },
      { kind: 'not-among', path: 'years.standard', found: '4', expected: ['3', '5'] },
    ],
    [
      'a length offered twice',
      { years: { standard: 3, choices: [3, 5, 3] } },
      { kind: 'repeated', path: 'years.choices[2]', found: '3' },
    ],
    [
      'a card for a year that never comes',
      { scheduled: [{ year: 6, crisis }] },
      { kind: 'too-late', path: 'scheduled[0].year', found: '6', most: 5 },
    ],
    [
      'a card twice in a year',
      {
        scheduled: [
          { year: 1, crisis },
          { year: 2, crisis },
          { year: 1, crisis },
        ],
      },
      { kind: 'repeated', path: 'scheduled[2].crisis', found: crisis },
    ],
    ['a treaty of a wrong type', { treaty: null }, { kind: 'wrong-type', path: 'treaty', found: 'null' }],
    [
      'a treaty that lacks an article',
      { treaty: { ...treaty, obligation: undefined } },
      { kind: 'missing', path: 'treaty.obligation' },
    ],
  ])('with %s is refused, with the place', (_what, changes, problem) => {
    const problems = problemsOf(parse(changes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });

  test('R3.5 with a treaty that cannot fund the smallest programme is refused', () => {
    const poor = {
      ...LIBRARY,
      members: LIBRARY.members.map((member) => ({ ...member, income: 1 })),
    };
    const own = parseScenario(poor, text({ ...scenario, treaty }));
    expect(problemsOf(own)).toMatchObject([
      { kind: 'not-fundable', path: 'treaty.contributions', found: 'gdp' },
    ]);
  });

  test('says the line of every problem', () => {
    const lines = text({ ...scenario, id: '?', sheduled: [], without: ['nothing-of-the-kind'] }).split('\n');
    const problems = problemsOf(parseScenario(LIBRARY, lines.join('\n')));
    const at = problems.map(({ path, line }) => [path, lines[(line ?? 0) - 1]?.trim()]);
    expect(at).toEqual([
      ['id', '"id": "?",'],
      ['sheduled', '"sheduled": []'],
    ]);
  });

  test('that is no JSON says where it stops being JSON', () => {
    expect(problemsOf(parseScenario(LIBRARY, '{\n"id": "x",\n}'))).toEqual([
      { kind: 'not-json', path: '', line: 3 },
    ]);
  });

  test('full of problems names no more than twenty', () => {
    const without = Array.from({ length: 50 }, (_, at) => at);
    expect(problemsOf(parse({ without }))).toHaveLength(20);
    const unknown = Array.from({ length: 50 }, (_, at) => `nothing-${at}`);
    expect(problemsOf(parse({ without: unknown }))).toHaveLength(20);
  });
});

describe('R3.1 a treaty file', () => {
  test('is read as it is written', () => {
    expect(parseTreaty(text(treaty))).toEqual({ ok: true, value: treaty });
  });

  test.each(ARTICLE_IDS)('without the article %s says so', (article) => {
    const { [article]: _left, ...rest } = treaty;
    const problems = problemsOf(parseTreaty(text(rest)));
    expect(problems).toMatchObject([{ kind: 'missing', path: article, line: 1 }]);
    expect(problems[0]?.expected?.length).toBeGreaterThan(0);
  });

  test('with a misspelled setting or article names the one that was meant', () => {
    expect(problemsOf(parseTreaty(text({ ...treaty, decision: 'two-third' })))).toMatchObject([
      { kind: 'unknown-name', path: 'decision', found: 'two-third', nearest: 'two-thirds', line: 2 },
    ]);
    expect(problemsOf(parseTreaty(text({ ...treaty, casus: ['armed_attack'] })))).toMatchObject([
      { kind: 'unknown-name', path: 'casus[0]', nearest: 'armed-attack', line: 4 },
    ]);
    expect(problemsOf(parseTreaty(text({ ...treaty, aera: 'home' })))).toMatchObject([
      { kind: 'unknown-key', path: 'aera', nearest: 'area' },
    ]);
  });

  test('must be one object', () => {
    for (const value of [null, [], 'cairo', 7]) {
      expect(problemsOf(parseTreaty(text(value)))).toMatchObject([{ kind: 'wrong-type', path: '' }]);
    }
  });
});

describe('R5.1 an incident file', () => {
  const parse = (changes: object) => parseIncident(LIBRARY, text({ ...incident, ...changes }));

  test('is read as it is written', () => {
    expect(parse({})).toEqual({ ok: true, value: incident });
    const owner = LIBRARY.regions[4]?.owner;
    expect(parse({ member: owner, region, power: 'iran' }).ok).toBe(true);
    expect(parse({ region }).ok).toBe(true);
  });

  test.each([
    [
      'a misspelled kind',
      { kind: 'border-clashes' },
      { kind: 'unknown-name', path: 'kind', nearest: 'border-clash' },
    ],
    ['no attribution', { attribution: undefined }, { kind: 'missing', path: 'attribution' }],
    ['a word for yes', { provoked: 'true' }, { kind: 'wrong-type', path: 'provoked', expected: ['boolean'] }],
    [
      'a misspelled region',
      { region: `${region}x` },
      { kind: 'unknown-name', path: 'region', nearest: region },
    ],
    [
      'a region of somebody else',
      { region, member: LIBRARY.regions.find(({ owner }) => owner !== LIBRARY.regions[4]?.owner)?.owner },
      { kind: 'not-of-member', path: 'region', found: region },
    ],
    ['a power that is none', { power: 'germany' }, { kind: 'unknown-name', path: 'power' }],
  ])('with %s is refused, with the place', (_what, changes, problem) => {
    const problems = problemsOf(parse(changes));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject(problem);
  });
});

test.each(PRESET_IDS)('R3.1 a scenario may name the preset %s', (preset) => {
  expect(parseScenario(LIBRARY, text({ ...scenario, treaty: preset })).ok).toBe(true);
});
