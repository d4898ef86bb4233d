import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Incident } from '../../src/model/incident.ts';
import type { PresetId } from '../../src/model/treaty.ts';
import { PRESET_IDS } from '../../src/model/treaty.ts';
import type { TriggerTest } from '../../src/model/trigger.ts';
import { openBook } from '../../src/rules/book.ts';
import { assessTrigger } from '../../src/rules/defence/trigger.ts';
import { begin } from '../support/game.ts';

const ATTACK: Incident = {
  kind: 'armed-attack',
  place: 'home',
  source: 'state',
  attribution: 'certain',
  provoked: false,
  requested: true,
  member: 'azerbaijan',
};

/** Everyday words for what the incidents are; each is put to all seven treaties. */
const INCIDENTS: Readonly<Record<string, Incident>> = {
  'an attack at home': ATTACK,
  'an attack at sea': { ...ATTACK, place: 'sea' },
  'an attack at home, help not asked': { ...ATTACK, requested: false },
  'an attack on a CSTO member': { ...ATTACK, member: 'kazakhstan' },
  'terrorism from abroad': { ...ATTACK, kind: 'terrorism', source: 'non-state' },
  'unrest at home': { ...ATTACK, kind: 'internal-unrest', source: 'internal' },
};

/** The answer of a treaty: engaged or on what it fails, what is owed, and whether a vote comes first. */
function answerOf(preset: PresetId, incident: Incident): string {
  const state = begin({ treaty: preset });
  const context = { book: openBook(LIBRARY), state, claimBacked: false };
  const { engaged, owed, vote, tests } = assessTrigger(incident, state.treaty, context);
  const failing: TriggerTest['article'][] = tests
    .filter(({ passed }) => !passed)
    .map(({ article }) => article);
  return `${engaged ? 'engaged' : `fails on ${failing.join(' and ')}`}; ${owed}${vote ? ' after a vote' : ''}`;
}

describe('one incident, seven treaties', () => {
  it.each([
    [
      'an attack at home',
      {
        'op-ed': 'engaged; deemed after a vote',
        atlantic: 'engaged; deemed after a vote',
        tashkent: 'engaged; by-vote after a vote',
        'peninsula-shield': 'engaged; by-vote after a vote',
        cairo: 'engaged; units',
        warsaw: 'engaged; deemed after a vote',
        shusha: 'engaged; consultation',
      },
    ],
    [
      'an attack at sea',
      {
        'op-ed': 'fails on area; deemed after a vote',
        atlantic: 'engaged; deemed after a vote',
        tashkent: 'fails on area; by-vote after a vote',
        'peninsula-shield': 'fails on area; by-vote after a vote',
        cairo: 'fails on area; units',
        warsaw: 'fails on area; deemed after a vote',
        shusha: 'fails on area; consultation',
      },
    ],
    [
      'an attack at home, help not asked',
      {
        'op-ed': 'engaged; deemed after a vote',
        atlantic: 'engaged; deemed after a vote',
        tashkent: 'fails on obligation; by-vote after a vote',
        'peninsula-shield': 'fails on casus and obligation; by-vote after a vote',
        cairo: 'engaged; units',
        warsaw: 'engaged; deemed after a vote',
        shusha: 'fails on casus; consultation',
      },
    ],
    [
      'an attack on a CSTO member',
      {
        'op-ed': 'engaged; deemed after a vote',
        atlantic: 'engaged; deemed after a vote',
        tashkent: 'fails on alliances; by-vote after a vote',
        'peninsula-shield': 'engaged; by-vote after a vote',
        cairo: 'engaged; units',
        warsaw: 'fails on alliances; deemed after a vote',
        shusha: 'engaged; consultation',
      },
    ],
    [
      'terrorism from abroad',
      {
        'op-ed': 'fails on casus; deemed after a vote',
        atlantic: 'fails on casus; deemed after a vote',
        tashkent: 'engaged; by-vote after a vote',
        'peninsula-shield': 'engaged; by-vote after a vote',
        cairo: 'fails on casus; units',
        warsaw: 'fails on casus; deemed after a vote',
        shusha: 'engaged; consultation',
      },
    ],
    [
      'unrest at home',
      {
        'op-ed': 'fails on casus; deemed after a vote',
        atlantic: 'fails on casus; deemed after a vote',
        tashkent: 'fails on casus; by-vote after a vote',
        'peninsula-shield': 'engaged; by-vote after a vote',
        cairo: 'fails on casus; units',
        warsaw: 'fails on casus; deemed after a vote',
        shusha: 'engaged; consultation',
      },
    ],
  ] as const)('R5.10 %s is answered by each treaty in its own way', (name, answers) => {
    const incident = INCIDENTS[name] as Incident;
    expect(Object.fromEntries(PRESET_IDS.map((preset) => [preset, answerOf(preset, incident)]))).toEqual(
      answers,
    );
  });

  it('R5.10 one incident gets five different answers, and over the six no two treaties answer alike', () => {
    const answers = (name: string): string[] =>
      PRESET_IDS.map((preset) => answerOf(preset, INCIDENTS[name] as Incident));
    expect(new Set(answers('an attack at home, help not asked')).size).toBe(5);
    expect(new Set(answers('an attack at sea')).size).toBe(5);
    const profiles = PRESET_IDS.map((preset) =>
      Object.values(INCIDENTS)
        .map((incident) => answerOf(preset, incident))
        .join(' | '),
    );
    expect(new Set(profiles).size).toBe(PRESET_IDS.length);
  });
});
