import { beforeAll, describe, expect, test } from 'vitest';
import type { Chronicle } from '../../src/lessons/chronicle.ts';
import { readChronicle, toldOf, yearsOf } from '../../src/lessons/chronicle.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { begin, settingsOf } from '../support/game.ts';
import { botGame, seedsTo } from './bot-games.ts';
import type { Wish } from './made-games.ts';
import { playedGame } from './made-games.ts';

const GAMES: Chronicle[] = [];

beforeAll(() => {
  for (const seed of seedsTo(14)) GAMES.push(botGame(seed));
}, 60_000);

describe('payments', () => {
  test('every member has a row for every year that was revealed, as the year’s record has it', () => {
    for (const { payments, last, book } of GAMES) {
      const years = yearsOf(last).filter(({ paid }) => Object.keys(paid).length > 0);
      expect(payments.map(({ year, member, assessed, paid }) => ({ year, member, assessed, paid }))).toEqual(
        years.flatMap(({ year, assessed, paid }) =>
          book.order.map((member) => ({ year, member, assessed: assessed[member], paid: paid[member] })),
        ),
      );
    }
  });

  test('all rows of a member add up to what the rules counted', () => {
    for (const { payments, last } of GAMES) {
      const sums = MEMBER_IDS.map((member) =>
        payments.reduce((sum, row) => sum + (row.member === member ? row.paid : 0), 0),
      );
      expect(sums).toEqual(MEMBER_IDS.map((member) => last.members[member].tally.paid));
    }
  });

  test('nobody pledged more than it had', () => {
    for (const game of GAMES) {
      const pledged = toldOf(game, 'pledgeRevealed').filter(({ event }) => {
        const row = game.payments.find(({ year, member }) => year === event.at && member === event.member);
        return !row || event.amount > row.able;
      });
      expect(pledged).toEqual([]);
    }
  });

  test('what covers a gap counts as paid', () => {
    const game = playedGame({
      wishes: [
        { seat: 'uzbekistan', action: { kind: 'pledgeFunds', notch: 'none' } },
        { seat: 'turkiye', action: { kind: 'coverGap', amount: 1 } },
      ],
    });
    const row = game.payments.find(({ member }) => member === 'turkiye');
    expect(row?.paid).toBe((row?.assessed ?? 0) + 1);
  });

  test('the most that was promised stands beside what was paid', () => {
    const promise = (atLeast: number): Wish[] =>
      [
        { kind: 'openPromise', to: 'turkiye' } as const,
        { kind: 'promisePledge', atLeast } as const,
        { kind: 'makePromise' } as const,
      ].map((action) => ({ seat: 'azerbaijan', action }));
    const { payments } = playedGame({ wishes: [...promise(1), ...promise(2)] });
    expect(payments.map(({ member, promised }) => [member, promised])).toEqual(
      MEMBER_IDS.map((member) => [member, member === 'azerbaijan' ? 2 : null]),
    );
  });
});

describe('calls', () => {
  test('they are the councils of the game, in their order, each opened before it ended', () => {
    for (const { calls, last } of GAMES) {
      expect(
        calls.map(({ year, victim, region, choice, outcome, carried }) => [
          year,
          victim,
          region,
          choice,
          outcome,
          carried,
        ]),
      ).toEqual(
        last.councils.map(({ year, council, outcome }) => [
          year,
          council.member,
          council.region,
          council.choice,
          outcome,
          council.carried,
        ]),
      );
      expect(calls.filter(({ opened, step }) => opened >= step)).toEqual([]);
      expect(calls.slice(1).filter(({ opened }, at) => opened < (calls[at]?.step ?? 0))).toEqual([]);
    }
  });

  test('a council that opens as another ends keeps its own page', () => {
    const game = playedGame({
      scenario: {
        strikes: [
          { year: 1, power: 'russia', region: 'altai', attribution: 'certain' },
          { year: 1, power: 'armenia', region: 'kura-araz', attribution: 'certain' },
        ],
      },
    });
    const [first, second] = game.calls;
    expect(first?.victim).toBe('kazakhstan');
    expect(first?.opened).toBeLessThan(first?.step ?? 0);
    expect(second?.victim).toBe('azerbaijan');
    expect(second?.opened).toBe(first?.step);
  });

  test('what each owed and whether it gave is what the rules judged and counted', () => {
    for (const game of GAMES) {
      const answers = game.calls.flatMap((call) => call.answers.filter(({ owed }) => owed !== null));
      const judged = toldOf(game, 'callJudged').map(({ event }) => [event.member, event.owed]);
      expect(answers.map(({ member, owed }) => [member, owed])).toEqual(judged);
      const counted = MEMBER_IDS.map((member) => [
        answers.filter((answer) => answer.member === member).length,
        answers.filter((answer) => answer.member === member && answer.gave).length,
      ]);
      expect(counted).toEqual(
        MEMBER_IDS.map((member) => [
          game.last.members[member].tally.owed,
          game.last.members[member].tally.given,
        ]),
      );
    }
  });

  test('who owed units was able, and whom law alone barred was not', () => {
    const answers = GAMES.flatMap(({ calls }) => calls.flatMap((call) => call.answers));
    expect(answers.filter(({ owed, able }) => owed === 'units' && !able)).toEqual([]);
    expect(answers.filter(({ able, barred }) => able && barred)).toEqual([]);
    expect(answers.filter(({ lawful, barred }) => lawful && barred)).toEqual([]);
  });

  test('the treaty is read as it would be read on a call, and engaged if it was invoked and every test passed', () => {
    for (const { calls } of GAMES) {
      const invoked = calls.filter(({ choice }) => choice === 'invoke');
      expect(invoked.map(({ engaged }) => engaged)).toEqual(
        invoked.map(({ tests }) => tests.every(({ passed }) => passed)),
      );
    }
  });
});

describe('crises', () => {
  test('every crisis that a night resolved has a page, and who answered is who added strength', () => {
    for (const game of GAMES) {
      const resolved = toldOf(game, 'crisisResolved').map(({ step, event }) => [
        step,
        event.crisis,
        event.sum.terms.flatMap(({ label, with: of }) => (label === 'response' ? [of?.['member']] : [])),
      ]);
      expect(game.crises.map(({ step, crisis, answered }) => [step, crisis, answered])).toEqual(resolved);
    }
  });

  test('nobody is idle who answered, or where two had answered', () => {
    const pages = GAMES.flatMap(({ crises }) => crises);
    expect(pages.filter(({ answered, idle }) => idle.some((member) => answered.includes(member)))).toEqual(
      [],
    );
    expect(pages.filter(({ answered, idle }) => answered.length >= 2 && idle.length > 0)).toEqual([]);
  });
});

describe('readings and what is told', () => {
  test('readings go on in time, from the first dawn to the end', () => {
    for (const { readings, last, game } of GAMES) {
      const steps = readings.map(({ step }) => step);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
      expect(readings[0]?.step).toBe(-1);
      expect(readings.at(-1)).toMatchObject({
        step: game.journal.length - 1,
        will: last.will,
        ladder: last.ladder,
      });
    }
  });

  test('everything in the log is told once, in its order', () => {
    for (const { told, last } of GAMES) {
      expect(told.map(({ event }) => event)).toEqual(last.log);
      const steps = told.map(({ step }) => step);
      expect(steps).toEqual(steps.toSorted((a, b) => a - b));
    }
  });

  test('a game before its first action has its first dawn and nothing more', () => {
    const setup = settingsOf();
    const read = readChronicle(LIBRARY, { setup, journal: [] });
    const chronicle = read.ok ? read.value : null;
    expect(chronicle?.told.map(({ event }) => event)).toEqual(begin(setup).log);
    expect(chronicle?.readings).toHaveLength(1);
    expect(chronicle?.calls).toEqual([]);
  });

  test('a journal that the rules refuse is not read', () => {
    const read = readChronicle(LIBRARY, {
      setup: settingsOf(),
      journal: [{ seat: 'turkiye', action: { kind: 'closeYear' } }],
    });
    expect(read.ok).toBe(false);
  });
});
