import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { LOG_FORMAT, learningLogCsv, learningLogJson } from '../../src/lessons/exports.ts';
import { botReasonsIn, learningLog } from '../../src/lessons/learning-log.ts';
import type { LessonNote } from '../../src/model/lesson-note.ts';
import { botGame } from './bot-games.ts';

const played = botGame(5);
const seats = {
  kazakhstan: { kind: 'person', name: 'Somebody, “quoted”' },
  turkiye: { kind: 'bot', temperament: 'by-lot', strength: 'steady' },
} as const;
const chronicle = { ...played, game: { ...played.game, seats } };
const notes: readonly LessonNote[] = [
  { kind: 'reason', year: 1, seat: 'kazakhstan', value: 'entrapment' },
  { kind: 'prediction', year: 1, seat: 'kazakhstan', value: 4 },
  { kind: 'reason', year: 1, seat: 'kazakhstan', phase: 'folders', value: 'cost' },
];
const rows = learningLog(chronicle, notes);

describe('the learning log', () => {
  it('has one row for each seat and year, with what the ledger says of payments and calls', () => {
    const { last, book } = chronicle;
    expect(rows).toHaveLength(last.year * book.order.length);
    for (const member of book.order) {
      const own = rows.filter(({ seat }) => seat === member);
      const sum = (of: (row: (typeof rows)[number]) => number): number =>
        own.reduce((total, row) => total + of(row), 0);
      const { tally } = last.members[member];
      expect(sum(({ calls_owed }) => calls_owed)).toBe(tally.owed);
      expect(sum(({ calls_given }) => calls_given)).toBe(tally.given);
      expect(sum(({ offers_taken }) => offers_taken)).toBe(tally.offersTaken);
    }
  });

  it('has what people said of themselves, and what moved bots in truth', () => {
    expect(rows.find(({ seat, year }) => seat === 'kazakhstan' && year === 1)).toMatchObject({
      played: 'person',
      call_reason: 'entrapment',
      pledge_reason: 'cost',
      bot_reason: '',
      prediction: 4,
    });
    const reasons = botReasonsIn(chronicle);
    expect(reasons.length).toBeGreaterThan(5);
    expect(new Set(reasons.map(({ seat }) => seat))).toEqual(new Set(['turkiye']));
    expect(rows.find(({ seat, bot_reason }) => seat === 'turkiye' && bot_reason !== '')).toBeDefined();
  });

  it('comes back from its CSV as it was', () => {
    const back = csvParse(learningLogCsv(rows));
    expect(back.columns).toEqual(Object.keys(rows[0]!));
    expect(back.map((row) => ({ ...row }))).toEqual(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
      ),
    );
  });

  it('comes back from its JSON as it was, and names seats and never people', () => {
    const text = learningLogJson(chronicle, notes);
    const back = JSON.parse(text) as { format: string; rows: unknown; notes: unknown };
    expect(back.format).toBe(LOG_FORMAT);
    expect(back.rows).toEqual(JSON.parse(JSON.stringify(rows)));
    expect(back.notes).toEqual(notes);
    expect(text + learningLogCsv(rows)).not.toContain('Somebody');
  });
});
