import { expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import {
  PRINT_IDS,
  WRITTEN,
  printQuery,
  printedGameQuery,
  readPrintRequest,
} from '../../src/present/print-request.ts';
import { treatyWith } from '../support/game.ts';

it('reads a scenario and a treaty, and takes the rest from the scenario', () => {
  expect(readPrintRequest(LIBRARY, 'scenario=lesson-90&treaty=op-ed')).toEqual({
    request: {
      what: PRINT_IDS,
      paper: 'a4',
      secrets: false,
      game: { scenario: 'lesson-90', years: 3, treaty: 'op-ed', constraints: true },
    },
    unknown: [],
  });
  expect(readPrintRequest(LIBRARY, 'scenario=fergana').request.game.treaty).toBe('tashkent');
});

it('writes what it reads, for a preset and for switches of one’s own', () => {
  for (const treaty of [
    'cairo',
    treatyWith({ casus: ['armed-attack', 'hybrid'], command: 'elected' }),
  ] as const) {
    const request = {
      what: ['slips', 'rubric'],
      paper: 'letter',
      secrets: false,
      game: { scenario: 'standard', years: 8, treaty, constraints: false },
    } as const;
    expect(readPrintRequest(LIBRARY, printQuery(request, false))).toEqual({ request, unknown: [] });
    expect(readPrintRequest(LIBRARY, printedGameQuery(request.game)).request.game).toEqual(request.game);
  }
});

it('brings a scenario that somebody wrote, whatever signs are in it', () => {
  const [standard] = LIBRARY.scenarios;
  const words = { name: 'A & B = 100%', briefing: '#1?', teaches: '“Ä”' };
  const own = { ...standard!, id: 'own', words };
  const { request } = readPrintRequest(
    { ...LIBRARY, scenarios: [...LIBRARY.scenarios, own] },
    'scenario=own',
  );
  for (const query of [printedGameQuery(request.game, own), printQuery(request, false, own)]) {
    expect(JSON.parse(new URLSearchParams(query).get(WRITTEN) ?? '')).toEqual(own);
    expect(query).toMatch(/^scenario=own&/);
  }
  expect(printQuery(request, true, own)).not.toContain(WRITTEN);
});

it('says of a kept game only what is printed', () => {
  const { request } = readPrintRequest(LIBRARY, 'secrets=yes&what=folders');
  expect(printQuery(request, true)).toBe('what=folders&paper=a4&secrets=yes');
});

it.each([
  'scenario=none',
  'years=4',
  'treaty=rome',
  'own=consensus_armed-attack',
  'own=consensus_armed-attack_automatic_home_unconditional_equal_yearly_none',
  'paper=a5',
  'what=folders,hats',
])('tells what it does not understand: %s', (query) => {
  const usual = readPrintRequest(LIBRARY, '').request;
  expect(readPrintRequest(LIBRARY, query)).toEqual({ request: usual, unknown: [query] });
});
