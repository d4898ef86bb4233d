import { describe, expect, it } from 'vitest';
import { learningLog } from '../../src/lessons/learning-log.ts';
import { saidIn } from '../../src/lessons/said.ts';
import type { LessonNote } from '../../src/model/lesson-note.ts';
import { botGame, seedsTo } from './bot-games.ts';

/** A game with two answered calls at least, the first of which obliged somebody. */
const chronicle = seedsTo(12)
  .map(botGame)
  .find(({ calls }) => calls.filter(({ answers }) => answers.length > 0).length > 1)!;
const council = chronicle.calls.findIndex(({ answers }) => answers.some(({ owed }) => owed !== null));
const call = chronicle.calls[council]!;
const owing = call.answers.filter(({ owed }) => owed !== null);
const honoured = owing.filter(({ gave }) => gave).length;
const [answer] = call.answers;
const at = { year: call.year, seat: answer!.member, phase: 'emergency', council } as const;

describe('what people said, against what was done', () => {
  it('holds a prediction against those who owed the call it was made in, and no other', () => {
    const notes: readonly LessonNote[] = [
      { kind: 'prediction', ...at, value: 5 },
      { kind: 'reason', ...at, value: 'cost' },
    ];
    expect(saidIn(chronicle, notes)).toEqual([
      {
        year: call.year,
        seat: answer!.member,
        about: 'call',
        council,
        reason: 'cost',
        predicted: 5,
        called: owing.length,
        honoured,
        error: 5 - honoured,
        assessed: null,
        paid: null,
        hand: answer!.hand,
        gave: answer!.gave,
      },
    ]);
  });

  it('holds a reason for a pledge against the share and the payment, and predicts nothing with it', () => {
    const payment = chronicle.payments.find((row) => row.year === call.year && row.member === at.seat)!;
    const note = { kind: 'reason', year: at.year, seat: at.seat, phase: 'folders', value: 'law' } as const;
    expect(saidIn(chronicle, [note])).toMatchObject([
      {
        about: 'pledge',
        reason: 'law',
        assessed: payment.assessed,
        paid: payment.paid,
        called: null,
        error: null,
      },
    ]);
  });

  it('says nothing of an error where nobody answered that call', () => {
    const note = { kind: 'prediction', ...at, council: chronicle.calls.length, value: 2 } as const;
    expect(saidIn(chronicle, [note])).toMatchObject([{ predicted: 2, honoured: null, error: null }]);
  });

  it('goes in the order of play: pledges before calls, and the table’s order within them', () => {
    const [first, second] = chronicle.book.order;
    const told = saidIn(chronicle, [
      { kind: 'reason', year: 2, seat: first!, phase: 'folders', value: 'law' },
      { kind: 'reason', year: 1, seat: first!, phase: 'emergency', council: 0, value: 'law' },
      { kind: 'reason', year: 1, seat: second!, phase: 'folders', value: 'law' },
      { kind: 'reason', year: 1, seat: first!, phase: 'folders', value: 'law' },
    ]);
    expect(told.map(({ year, about, seat }) => [year, about, seat])).toEqual([
      [1, 'pledge', first],
      [1, 'pledge', second],
      [1, 'call', first],
      [2, 'pledge', first],
    ]);
  });

  it('sums a year’s predictions and their errors in the log', () => {
    const rows = learningLog(chronicle, [{ kind: 'prediction', ...at, value: 5 }]);
    const row = rows.find(({ year, seat }) => year === at.year && seat === at.seat)!;
    expect(row).toMatchObject({ prediction: 5, honoured, prediction_error: 5 - honoured });
    expect(rows.filter((each) => each !== row).every(({ prediction }) => prediction === null)).toBe(true);
  });
});
