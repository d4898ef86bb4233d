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
  ['scenario=nothing-like-it', null],
  ['scenario=lesson-9', 'lesson-90'],
  ['years=4', null],
  ['treaty=rome', null],
  ['treaty=Tashkend', 'tashkent'],
  ['own=consensus_armed-attack', null],
  ['own=consensus_armed-attack_automatic_home_unconditional_equal_yearly_none', null],
  ['paper=a5', 'a4'],
  ['paper=leter', 'letter'],
  ['secrets=yess', 'yes'],
  ['laws=of', 'off'],
  ['scenaro=fergana', 'scenario'],
  ['colour=red', null],
])('tells what it does not understand, and what was probably meant: %s', (query, meant) => {
  const usual = readPrintRequest(LIBRARY, '').request;
  expect(readPrintRequest(LIBRARY, query)).toEqual({ request: usual, unknown: [{ asked: query, meant }] });
});

it('of a list of sheets it tells those that there are not, one by one', () => {
  const usual = readPrintRequest(LIBRARY, '').request;
  expect(readPrintRequest(LIBRARY, 'what=folders,hats,slps')).toEqual({
    request: usual,
    unknown: [
      { asked: 'what=hats', meant: null },
      { asked: 'what=slps', meant: 'slips' },
    ],
  });
  expect(readPrintRequest(LIBRARY, 'what=').request.what).toEqual([]);
});

it('repeats no more of what was asked than a line holds', () => {
  const [problem] = readPrintRequest(LIBRARY, `treaty=${'x'.repeat(500)}`).unknown;
  expect(problem).toEqual({ asked: expect.stringMatching(/^treaty=x{73}$/), meant: null });
});
