import { describe, expect, it } from 'vitest';
import type { Motive } from '../../../src/model/ids.ts';
import type { DoctrineRow } from '../../../src/model/power.ts';
import { inclination, trueInclination } from '../../../src/rules/powers/act.ts';
import { openBook } from '../../../src/rules/book.ts';
import { withChance, withPower, withState } from '../../support/arrange.ts';
import { changeOf } from '../../support/change.ts';
import { bareNight } from '../defence/council-table.ts';
import { from, rowOf, STRIKE, under, worldOf } from './quiet-world.ts';

const row = (
  id: string,
  security: number,
  opportunity: number,
  part: Partial<DoctrineRow> = {},
): DoctrineRow =>
  rowOf({ kind: 'wait' }, { kind: 'none' }, { id, chance: { security, opportunity }, ...part });

const leans = (rows: readonly DoctrineRow[], state = bareNight()): string | undefined =>
  inclination(openBook(worldOf('iran', rows)), state, 'iran')?.row;

describe('R4.7 what a power telegraphs', () => {
  it('R4.7 the row most likely to act, if both motives were equally likely', () => {
    expect(leans([row('a', 40, 40), row('b', 100, 100)])).toBe('b');
    expect(leans([row('a', 60, 60), row('b', 100, 100)])).toBe('a');
    // Half of it is lost on the motive that never does it.
    expect(leans([row('a', 90, 0), row('b', 100, 100)])).toBe('b');
    expect(leans([row('a', 90, 20), row('b', 100, 100)])).toBe('a');
  });

  it('R4.7 a row counts only as far as those before it leave it a chance', () => {
    expect(leans([row('a', 50, 50), row('b', 80, 80), row('c', 100, 100)])).toBe('a');
    expect(leans([row('a', 45, 45), row('b', 90, 90), row('c', 100, 100)])).toBe('b');
    // Equally likely: the first of them.
    expect(leans([row('a', 50, 50), row('b', 100, 100)])).toBe('a');
  });

  it('R4.7 rows whose public conditions do not hold do not count', () => {
    const barred = row('a', 100, 100, { when: [{ kind: 'ladder-at-least', value: 5 }] });
    expect(leans([barred, row('b', 5, 5)])).toBe('b');
    expect(leans([barred])).toBeUndefined();
  });

  it('R4.7 a strike counts by the faces of its die, for each motive', () => {
    const rows = [{ ...STRIKE, when: [] }, row('b', 100, 100)];
    const tense = withState(withPower(bareNight(), 'iran', { tension: 8 }), { will: 0, coordination: 0 });
    // Resolve 3 and 5 against nothing: it strikes on every face.
    expect(leans(rows, tense)).toBe('strike');
    const seldom = { ...STRIKE, when: [], chance: { security: 35, opportunity: 30 } };
    expect(leans([seldom, row('b', 100, 100)], tense)).toBe('b');
    expect(leans([seldom, row('b', 40, 40), row('c', 100, 100)], tense)).toBe('c');
    expect(leans([seldom, row('b', 40, 40)], tense)).toBe('strike');
    // Below tension 6, and with somebody standing firm, neither motive would.
    const firm = withState(withPower(tense, 'iran', { tension: 5 }), { now: { stances: { iran: 'firm' } } });
    expect(leans(rows, firm)).toBe('b');
  });

  it('R4.7 it uses no secret: whatever the motive is, the telegraph is the same', () => {
    const rows = [{ ...STRIKE, when: [] }, row('b', 70, 10), row('c', 100, 100)];
    const said = (motive: Motive) =>
      inclination(
        openBook(worldOf('iran', rows)),
        withPower(bareNight(), 'iran', { motive, tension: 7 }),
        'iran',
      );
    expect(said('security')).toEqual(said('opportunity'));
  });

  it('R4.7 it aims where a security-seeker would', () => {
    const show = [rowOf({ kind: 'show-force' }, { kind: 'weakest-border' })];
    expect(inclination(openBook(worldOf('iran', show)), bareNight(), 'iran')?.target).toBe('kura-araz');
    const member = [rowOf({ kind: 'invest' }, { kind: 'member', member: 'uzbekistan' })];
    expect(inclination(openBook(worldOf('iran', member)), bareNight(), 'iran')?.target).toBe('uzbekistan');
  });
});

describe('R4.23 what intelligence reads', () => {
  const reads = (motive: Motive, draw: (value: number) => boolean, tension = 3): string => {
    const rows = [{ ...STRIKE, when: [] }, row('b', 60, 10), row('c', 100, 100)];
    const state = withPower(bareNight(), 'iran', { motive, tension });
    return trueInclination(changeOf(withChance(state, draw, draw), worldOf('iran', rows)), 'iran');
  };

  it('R4.23 the row that comes up in truth, with the hidden motive', () => {
    expect(reads('security', under(60))).toBe('b');
    expect(reads('security', from(60))).toBe('c');
    expect(reads('security', under(60), 6)).toBe('strike');
    const middling = (value: number): boolean => value > 0.1 && value < 0.6;
    expect(reads('security', middling)).toBe('b');
  });

  it('R4.23 none where no row would', () => {
    expect(trueInclination(changeOf(bareNight(), worldOf('iran', [])), 'iran')).toBe('none');
  });
});
