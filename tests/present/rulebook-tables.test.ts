import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { currentRulebook, RULEBOOK } from '../../src/cli/rulebook-file.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { rulebookTables } from '../../src/present/rulebook-tables.ts';
import { fillTables, markersIn } from '../../src/present/table-marks.ts';
import { createText } from '../../src/present/text.ts';
import { faultsOf } from './sayings.ts';

const rulebook = readFileSync(RULEBOOK, 'utf8');
const tables = rulebookTables(LIBRARY, createText());

describe('the tables of the rulebook', () => {
  it('are what the content says now (npm run docs)', async () => {
    expect((await currentRulebook(rulebook)) === rulebook).toBe(true);
  });

  it('have a place each, and every place has its table', () => {
    expect(markersIn(rulebook).toSorted()).toEqual(Object.keys(tables).toSorted());
  });

  it('say nothing unfinished', () => {
    const cells = Object.values(tables).flatMap((table) =>
      table.split('\n').flatMap((line) => line.split('|').map((cell) => cell.replace(/^\s*- /, '').trim())),
    );
    expect(cells.flatMap(faultsOf)).toEqual([]);
  });

  it('tell of every card, row, claim and interest', () => {
    const rows = LIBRARY.powers.flatMap(({ doctrine, reactions }) => [...doctrine, ...reactions]);
    expect(lines(tables['crises'])).toBe(
      LIBRARY.crises.length + LIBRARY.crises.flatMap(({ options }) => options).length,
    );
    expect(lines(tables['doctrines'])).toBe(rows.length + 2 * 2 * LIBRARY.powers.length);
    expect(lines(tables['claims'])).toBe(LIBRARY.claims.length + 2);
    expect(lines(tables['interests'])).toBe(LIBRARY.interests.length + 2);
  });

  it('leave everything around them as it was', () => {
    const document = 'One\n\n<!-- table:units -->\nold\n<!-- /table -->\n\nTwo\n';
    expect(fillTables(document, { units: 'new' })).toBe(
      'One\n\n<!-- table:units -->\n\nnew\n\n<!-- /table -->\n\nTwo\n',
    );
    expect(fillTables(document, {})).toBe(document);
  });
});

/** Lines of a table or a list. */
function lines(table = ''): number {
  return table.split('\n').filter((line) => /^\s*[-|]/.test(line)).length;
}
