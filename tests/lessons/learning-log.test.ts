import { csvParse } from 'd3-dsv';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { readChronicle } from '../../src/lessons/chronicle.ts';
import type { LessonGame } from '../../src/lessons/chronicle.ts';
import { learningLogCsv, learningLogJson } from '../../src/lessons/exports.ts';
import { learningLog } from '../../src/lessons/learning-log.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { LessonNote } from '../../src/model/lesson-note.ts';
import { botGame } from './bot-games.ts';
import type { Seating } from './log-again.ts';
import { logAgain } from './log-again.ts';

const NAME = 'Somebody, “quoted”';

/** A game of bots seated anew: two people, two bots, one handed to a bot in the middle, and one back to a person. */
function lesson(seed: number) {
  const { game, calls, last } = botGame(seed);
  // Its new player's first action is a pledge, of which the log tells the reason.
  const middle = game.journal.findIndex(
    ({ seat, action }, at) =>
      at >= game.journal.length / 3 && seat === 'uzbekistan' && action.kind === 'pledgeFunds',
  );
  const late = game.journal.length - 3;
  const loyalist = { kind: 'bot', temperament: 'loyalist', strength: 'steady' } as const;
  const person = { kind: 'person', name: NAME } as const;
  const seats = {
    azerbaijan: person,
    kazakhstan: person,
    kyrgyzstan: { ...loyalist, temperament: 'hedger' },
    turkiye: loyalist,
    // Now a bot, in the first half a person.
    uzbekistan: loyalist,
    // Now a person, in the first half a bot of which nothing is known any more.
    turkmenistan: person,
  } as const;
  const seating: Seating = (seat, step) => {
    if (seat === 'uzbekistan') return step < middle ? null : 'loyalist';
    if (seat === 'turkmenistan') return step < middle ? 'loyalist' : null;
    return seat === 'turkiye' ? 'loyalist' : seat === 'kyrgyzstan' ? 'hedger' : null;
  };
  const interventions = [
    { at: 5, what: { kind: 'show-motives', shown: true } },
    { at: middle, what: { kind: 'hand-seat', seat: 'uzbekistan', to: 'bot' } },
    { at: middle, what: { kind: 'hand-seat', seat: 'turkmenistan', to: 'person' } },
    { at: late, what: { kind: 'show-motives', shown: false } },
  ] as const;
  const played: LessonGame = { ...game, seats, interventions };
  const owed = calls.flatMap(({ answers, year }, council) =>
    answers.some((answer) => answer.owed !== null) ? [{ year, council }] : [],
  );
  const notes: readonly LessonNote[] = [
    { kind: 'reason', year: 1, seat: 'kazakhstan', phase: 'folders', value: 'cost' },
    { kind: 'reason', year: last.year, seat: 'kazakhstan', phase: 'folders', value: 'offer' },
    ...owed.flatMap((at, place): LessonNote[] => [
      { kind: 'reason', ...at, seat: 'azerbaijan', phase: 'emergency', value: 'law' },
      { kind: 'prediction', ...at, seat: 'azerbaijan', phase: 'emergency', value: (place + 2) % 6 },
      { kind: 'prediction', ...at, seat: 'kazakhstan', phase: 'emergency', value: 0 },
    ]),
  ];
  const read = readChronicle(LIBRARY, played);
  if (!read.ok) throw new Error(read.error.kind);
  return { chronicle: read.value, notes, seating, middle };
}

const lessons = [2, 3, 4, 6].map(lesson);
const logs = lessons.map(({ chronicle, notes }) => learningLog(chronicle, notes));

describe('every column of the learning log', () => {
  it.each(lessons.map((_, at) => at))('is what the journal, the rules and the notes say: game %i', (at) => {
    const { chronicle, notes, seating } = lessons[at]!;
    const again = logAgain(chronicle.game, notes, seating);
    const rows = logs[at]!.map(({ tension_up: _up, tension_down: _down, ...rest }) => rest);
    expect(rows).toEqual(
      // How a bot played that has gone is in no record: nothing is said of its reasons.
      again.map((row) => (row['seat'] === 'turkmenistan' ? { ...row, bot_reason: '' } : row)),
    );
  });

  it('is told in those games of every column: none is the same from row to row', () => {
    const all = logs.flat();
    for (const column of Object.keys(all[0]!) as (keyof (typeof all)[number])[]) {
      expect([column, new Set(all.map((row) => row[column])).size]).not.toEqual([column, 1]);
    }
  });

  it('has of tension what a member added and what it took away, as the list of changes in the file does', () => {
    for (const [at, { chronicle, notes }] of lessons.entries()) {
      const { tension } = JSON.parse(learningLogJson(chronicle, notes)) as {
        tension: { year: number; by: number; author: { kind: string; member?: string } }[];
      };
      const told = chronicle.last.log.filter(
        (event) => event.kind === 'meterShifted' && event.meter === 'tension' && event.by !== 0,
      );
      expect(tension.map(({ year, by }) => [year, by])).toEqual(
        told.map((event) => [event.at, event.kind === 'meterShifted' ? event.by : 0]),
      );
      for (const { year, seat, tension_up, tension_down } of logs[at]!) {
        const own = tension.filter((change) => change.year === year && change.author.member === seat);
        const sum = (of: (by: number) => boolean): number =>
          own.reduce((total, { by }) => total + (of(by) ? Math.abs(by) : 0), 0);
        expect([tension_up, tension_down]).toEqual([sum((by) => by > 0), sum((by) => by < 0)]);
      }
    }
  });

  it('R10.9 says of a seat that was handed over who played it then, not who holds it in the end', () => {
    const [{ chronicle }] = lessons as [ReturnType<typeof lesson>];
    const played = (seat: string): string[] =>
      logs[0]!.filter((row) => row.seat === seat).map((row) => row.played);
    const years = chronicle.last.year;
    const then = played('uzbekistan');
    expect(then).toHaveLength(years);
    expect([then[0], then.at(-1)]).toEqual(['person', 'bot']);
    expect([played('turkmenistan')[0], played('turkmenistan').at(-1)]).toEqual(['bot', 'person']);
    expect(new Set(played('kazakhstan'))).toEqual(new Set(['person']));
    expect(new Set(played('turkiye'))).toEqual(new Set(['bot']));
  });
});

describe('the files of the learning log', () => {
  it('hold every part that a debrief rests on, each as the game has it', () => {
    const dealt: number[] = [];
    for (const { chronicle, notes, middle } of lessons) {
      const { game, last } = chronicle;
      const file = JSON.parse(learningLogJson(chronicle, notes)) as Record<string, unknown>;
      const { scenario, years, seed, treaty, constraints, council } = game.setup;
      expect(file['setup']).toEqual({ scenario, years, seed, treaty, constraints, council });
      expect(file['interventions']).toEqual(game.interventions);
      expect(file['notes']).toEqual(notes);
      expect(file['result']).toEqual({ fate: last.result?.fate, verdict: last.result?.verdict });
      const offers = last.log.flatMap((event) =>
        ['offerTaken', 'offerRefused', 'offerAccepted', 'offerLapsed'].includes(event.kind) ? [event.at] : [],
      );
      expect((file['offers'] as { year: number }[]).map(({ year }) => year)).toEqual(offers);
      dealt.push(...offers);
      expect((file['calls'] as { victim: string }[]).map(({ victim }) => victim)).toEqual(
        last.councils.map((record) => record.council.member),
      );
      expect((file['promises'] as { outcome: string }[]).map(({ outcome }) => outcome)).toEqual(
        last.promises.map(({ outcome }) => outcome),
      );
      const reasons = file['botReasons'] as { step: number; seat: string; matters: string[] }[];
      for (const { step, seat } of reasons) expect(game.journal[step]?.seat).toBe(seat);
      expect(new Set(reasons.map(({ seat }) => seat))).toEqual(
        new Set(['kyrgyzstan', 'turkiye', 'uzbekistan']),
      );
      expect(reasons.filter(({ seat, step }) => seat === 'uzbekistan' && step < middle)).toEqual([]);
      expect((file['said'] as { seat: string }[]).length).toBeGreaterThan(1);
      expect((file['odds'] as unknown[]).length).toBe(chronicle.odds.length);
      expect(
        (file['motives'] as { power: string; motive: string }[]).map(({ power, motive }) => [power, motive]),
      ).toEqual(
        Object.entries(last.powers).flatMap(([power, { motive }]) =>
          motive === null ? [] : [[power, motive]],
        ),
      );
    }
    expect(dealt.length).toBeGreaterThan(3);
  });

  it('come back from CSV as they were', () => {
    for (const rows of logs) {
      const back = csvParse(learningLogCsv(rows)).map((row) => ({ ...row }));
      expect(back).toEqual(
        rows.map((row) =>
          Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value ?? '')])),
        ),
      );
    }
  });

  it('name no person: nobody’s name is in them, whichever seat has it', () => {
    const [{ chronicle, notes }] = lessons as [ReturnType<typeof lesson>];
    const named = Object.fromEntries(
      MEMBER_IDS.map((seat, at) => [seat, { kind: 'person', name: `Pupil${at}` } as const]),
    );
    const other = { ...chronicle, game: { ...chronicle.game, seats: named } };
    const text = learningLogJson(other, notes) + learningLogCsv(learningLog(other, notes));
    expect(text).not.toMatch(/Pupil|"name"/);
    expect(learningLogJson(chronicle, notes)).not.toContain('Somebody');
  });
});
