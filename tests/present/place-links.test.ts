import { describe, expect, it } from 'vitest';
import { logModel } from '../../src/present/log-model.ts';
import { piecesOf, placesIn } from '../../src/present/place-links.ts';
import { createText } from '../../src/present/text.ts';
import { view } from '../../src/rules/view.ts';
import { STOUT_LIBRARY, watchGames } from './random-game.ts';

const text = createText();
const CAUSE = { rule: 'R4.4', label: 'drift' } as const;

describe('the places that a sentence names', () => {
  it('are found as whole words, from left to right', () => {
    const event = {
      kind: 'meterShifted',
      at: 1,
      meter: 'influence',
      member: 'turkmenistan',
      power: 'iran',
      by: 1,
      from: 0,
      to: 1,
      because: CAUSE,
    } as const;
    const found = placesIn(text, event, 'Influence of Iranian oil, not of Iran, on Turkmenistan rose.');
    // “Iran” stands first inside “Iranian”: that is another word, and no link is better than a wrong one.
    expect(found.map(({ words }) => words)).toEqual(['Iran', 'Turkmenistan']);
    expect(found[0]?.at).toBe(33);
  });

  it('cut it into pieces that are the sentence again when joined', () => {
    let places = 0;
    let moments = 0;
    watchGames(({ state }) => {
      moments += 1;
      if (moments % 97 !== 0) return;
      for (const line of logModel(view(STOUT_LIBRARY, state, null), text, 'all')) {
        const pieces = piecesOf(line.line, line.places);
        expect(pieces.map(({ words }) => words).join('')).toBe(line.line);
        for (const { words, place } of pieces) {
          if (!place) continue;
          places += 1;
          expect(text.capital(text.name(place.kind, place.id))).toBe(text.capital(words));
        }
      }
    });
    expect(places).toBeGreaterThan(500);
  });
});
