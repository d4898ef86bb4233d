import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SCENARIO_SCHEMA, scenarioSchemaText } from '../../src/cli/scenario-schema.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { SCENARIOS } from '../../src/content/scenarios/index.ts';
import { scenarios as words } from '../../src/content/text/en/scenarios.ts';
import { plannedMinutes } from '../../src/present/scenario-model.ts';
import { checkScenario } from '../../src/replay/scenario-check.ts';
import { parseScenario } from '../../src/replay/scenario-file.ts';

const GUIDE = readFileSync('docs/scenarios.md', 'utf8');

describe('the scenarios that come with the game', () => {
  it.each(SCENARIOS)('R8.1 $id can be played as it is written', (scenario) => {
    expect(checkScenario(LIBRARY, scenario)).toEqual([]);
  });

  it('each have a briefing and one thing to teach of their own', () => {
    expect(Object.keys(words).toSorted()).toEqual(SCENARIOS.map(({ id }) => id).toSorted());
    const said = Object.values(words).flatMap(({ briefing, teaches }) => [briefing, teaches]);
    expect(new Set(said).size).toBe(said.length);
    expect(said.filter((text) => text.length < 20)).toEqual([]);
  });

  it('R8.3 schedule cards only where the cards themselves could fall', () => {
    const misplaced = SCENARIOS.flatMap(({ id, scheduled = [] }) =>
      scheduled.flatMap(({ crisis, region }) => {
        const rule = LIBRARY.crises.find((card) => card.id === crisis)?.region;
        const place = LIBRARY.regions.find((each) => each.id === region);
        if (!rule || !place) return region === undefined ? [] : [`${id}: ${crisis}`];
        const fits =
          rule.kind === 'any' ||
          rule.kind === 'site' ||
          (rule.kind === 'regions' && rule.ids.includes(place.id)) ||
          (rule.kind === 'members' && rule.ids.includes(place.owner)) ||
          (rule.kind === 'hazard' && rule.hazards.some((hazard) => place.hazards.includes(hazard))) ||
          (rule.kind === 'border' && rule.powers.some((power) => place.borders.includes(power)));
        return fits ? [] : [`${id}: ${crisis} in ${place.id}`];
      }),
    );
    expect(misplaced).toEqual([]);
  });

  it('R8.6 the lesson has two articles settled before seats are dealt, and ends by minute ninety', () => {
    const lesson = SCENARIOS.find(({ id }) => id === 'lesson-90');
    expect(lesson?.articles).toHaveLength(2);
    expect(lesson?.dealt).toBe(true);
    expect(lesson && plannedMinutes(lesson, lesson.years.standard)).toBe(90);
  });
});

describe('R8.1 the guide to writing one', () => {
  it('has a schema for editors that is current (npm run docs)', async () => {
    expect(readFileSync(SCENARIO_SCHEMA, 'utf8')).toBe(await scenarioSchemaText(LIBRARY));
  });

  it('begins with an example that can be played', () => {
    const [, example = ''] = /```json\n([\s\S]*?)```/.exec(GUIDE) ?? [];
    expect(parseScenario(LIBRARY, example).ok).toBe(true);
  });

  it('names every key that a scenario may have', () => {
    const schema = JSON.parse(readFileSync(SCENARIO_SCHEMA, 'utf8')) as {
      properties: Record<string, { properties?: Record<string, unknown> }>;
    };
    const keys = [
      ...Object.keys(schema.properties),
      ...Object.keys(schema.properties['start']?.properties ?? {}),
    ];
    expect(
      keys.filter(
        (key) => !GUIDE.includes(`${key}\``) && !GUIDE.includes(`"${key}"`) && !GUIDE.includes(`\`${key}.`),
      ),
    ).toEqual([]);
  });
});
