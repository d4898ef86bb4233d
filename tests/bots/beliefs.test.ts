import { describe, expect, test } from 'vitest';
import { chanceOfOpportunity } from '../../src/bots/beliefs.ts';
import { LIBRARY } from '../../src/content/library.ts';
import type { GameEvent } from '../../src/model/event.ts';
import type { PowerId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { openBook } from '../../src/rules/book.ts';
import { view } from '../../src/rules/view.ts';
import { calm } from '../support/table.ts';

const book = openBook(LIBRARY);
const seen = view(LIBRARY, calm(), 'turkiye');

const after = (power: PowerId, ...rows: readonly string[]): State => ({
  ...seen,
  log: rows.map((row): GameEvent => ({ kind: 'powerActed', at: 1, power, row, act: 'wait', target: '' })),
});

/** The row of a power that one motive plays most of all more often than the other. */
function tellingRow(power: PowerId, motive: 'security' | 'opportunity'): string {
  const other = motive === 'security' ? 'opportunity' : 'security';
  const lean = (chance: Readonly<Record<'security' | 'opportunity', number>>): number =>
    (chance[motive] + 1) / (chance[other] + 1);
  return book.powers[power].doctrine.toSorted((a, b) => lean(b.chance) - lean(a.chance))[0]!.id;
}

describe('what a bot believes of a hidden motive', () => {
  test('R6.2 is even before anything was seen', () => {
    expect(chanceOfOpportunity(book, seen, 'russia')).toBeCloseTo(0.5);
  });

  test('leans with every row that tells, further with each, and is never quite sure', () => {
    for (const power of ['russia', 'iran'] as const) {
      const bold = tellingRow(power, 'opportunity');
      const afraid = tellingRow(power, 'security');
      const once = chanceOfOpportunity(book, after(power, bold), power);
      const twice = chanceOfOpportunity(book, after(power, bold, bold), power);
      expect(once).toBeGreaterThan(0.5);
      expect(twice).toBeGreaterThanOrEqual(once);
      expect(chanceOfOpportunity(book, after(power, afraid), power)).toBeLessThan(0.5);
      expect(chanceOfOpportunity(book, after(power, ...Array<string>(40).fill(bold)), power)).toBeLessThan(1);
    }
  });

  test('what another power did tells nothing', () => {
    expect(chanceOfOpportunity(book, after('iran', tellingRow('iran', 'opportunity')), 'russia')).toBeCloseTo(
      0.5,
    );
  });

  test('of a power without a motive there is nothing to believe, and what was revealed is known', () => {
    const plain = LIBRARY.powers.find(({ motive }) => !motive)!.id;
    expect(chanceOfOpportunity(book, seen, plain)).toBe(0);
    const known = (motive: 'security' | 'opportunity'): State => ({
      ...seen,
      powers: { ...seen.powers, russia: { ...seen.powers.russia, motive } },
    });
    expect(chanceOfOpportunity(book, known('opportunity'), 'russia')).toBe(1);
    expect(chanceOfOpportunity(book, known('security'), 'russia')).toBe(0);
  });
});
