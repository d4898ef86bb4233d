import { beforeAll, describe, expect, test } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Arm } from '../../src/lab/experiment.ts';
import { armOf, playArm, sectionsOf, seedsOf, settingsOf } from '../../src/lab/experiment.ts';
import { EXPERIMENTS } from '../../src/lab/experiments/index.ts';
import { passes } from '../../src/lab/finding.ts';
import { MEASURES, measureOf } from '../../src/lab/measures/index.ts';
import { playGame } from '../../src/lab/play.ts';
import type { GameRecord } from '../../src/lab/record.ts';
import { csvOf, markdownOf, reportOf } from '../../src/lab/report.ts';
import { ahead, pairShare } from '../../src/lab/strength.ts';

const ARM: Arm = armOf({ id: 'few', games: 12, seed: 700 });
let records: GameRecord[] = [];
beforeAll(() => {
  records = seedsOf(ARM).map((seed) => playArm(LIBRARY, ARM, seed));
}, 60_000);

describe('a record', () => {
  test('says the same as the game that it is of', () => {
    const [record] = records;
    const { state, journal } = playGame(LIBRARY, settingsOf(LIBRARY, ARM, 700), 'steady');
    expect(record).toMatchObject({ seed: 700, fate: state.result?.fate, lastYear: state.year });
    for (const { member, rank, standing, paid, owed, given } of record!.seats) {
      expect([rank, standing]).toEqual([
        state.result?.members[member].rank,
        state.result?.members[member].standing,
      ]);
      expect([paid, owed, given]).toEqual([
        state.members[member].tally.paid,
        state.members[member].tally.owed,
        state.members[member].tally.given,
      ]);
    }
    const invoked = state.log.filter(({ kind }) => kind === 'defenceInvoked').length;
    expect(record!.calls).toHaveLength(invoked);
    const owed = record!.calls.reduce((sum, call) => sum + call.owed, 0);
    expect(owed).toBe(record!.seats.reduce((sum, seat) => sum + seat.owed, 0));
    const pledges = state.log.filter(({ kind }) => kind === 'pledgeRevealed').length;
    const notches = record!.seats.flatMap((seat) => Object.values(seat.notches));
    expect(notches.reduce((sum, each) => sum + each, 0)).toBe(pledges);
    const pressed = journal.filter(({ action }) => action.kind === 'pressClaim').length;
    expect(record!.claims.backed + record!.claims.restrained).toBe(pressed);
    expect(record!.turns.claim).toBe(pressed);
  });

  test('is plain JSON, and the same whenever it is made', () => {
    expect(JSON.parse(JSON.stringify(records[3]))).toEqual(records[3]);
    expect(playArm(LIBRARY, ARM, 703)).toEqual(records[3]);
  });

  test('counts what a seat decides: a folder and two turns a year at least, and no more than there are prompts', () => {
    for (const { seats, lastYear } of records) {
      for (const { decisions } of seats) {
        expect(decisions).toBeGreaterThanOrEqual(lastYear - 1);
        expect(decisions).toBeLessThan(11 * lastYear + 20);
      }
    }
  });

  test('bots that move on sit one seat further in the next game', () => {
    const bots = ['zero-payer', 'random', 'random', 'random', 'random', 'random'] as const;
    const moved = armOf({ id: 'moved', games: 2, seed: 6, years: 3, rotate: true, bots: [...bots] });
    const places = [6, 7].map((seed) =>
      playArm(LIBRARY, moved, seed).seats.findIndex(({ bot }) => bot === 'zero-payer'),
    );
    expect(places).toEqual([0, 5]);
  });

  test('who never pays never pays', () => {
    const arm = armOf({ id: 'zero', games: 1, seed: 6, bots: 'zero-payer' });
    for (const { paid, notches } of playArm(LIBRARY, arm, 6).seats) {
      expect([paid, notches.half + notches.full + notches.more]).toEqual([0, 0]);
    }
  });
});

describe('measures', () => {
  test('have ids and figures that are unique, and are made of any records', () => {
    expect(new Set(MEASURES.map(({ id }) => id)).size).toBe(MEASURES.length);
    for (const { of } of MEASURES) {
      const ids = of(records, LIBRARY).map((finding) => finding.id);
      expect(ids.length).toBeGreaterThan(0);
      expect(new Set(ids).size).toBe(ids.length);
      const cases = of([], LIBRARY).map(({ estimate }) => estimate.cases);
      expect(cases.every((each) => each === 0)).toBe(true);
    }
  });

  test('shares of one question add up to one', () => {
    for (const id of ['ranks', 'pledges', 'turns', 'verdicts']) {
      const sum = measureOf(id)
        .of(records, LIBRARY)
        .reduce((all, { estimate }) => all + estimate.value, 0);
      expect(sum).toBeCloseTo(1);
    }
  });

  test('a line passes within its band, fails beyond it, and says nothing without one', () => {
    const finding = (value: number, low: number | null, high: number | null) =>
      passes({
        id: 'x',
        label: 'x',
        unit: 'share',
        estimate: { value, low: 0, high: 1, cases: 5 },
        band: { low, high },
      });
    expect([finding(0.1, 0.1, 0.2), finding(0.09, 0.1, 0.2), finding(0.21, 0.1, 0.2)]).toEqual([
      true,
      false,
      false,
    ]);
    expect([finding(0.5, null, 0.4), finding(0.5, 0.4, null), finding(Number.NaN, null, 1)]).toEqual([
      false,
      true,
      false,
    ]);
    const [bare] = measureOf('fates').of(records, LIBRARY);
    expect(passes(bare!)).toBeNull();
  });

  test('who came out ahead: the better result, and of equals the higher standing', () => {
    const [seat] = records[0]!.seats;
    const at = (rank: 'partner' | 'passenger', standing: number, bot: string) => ({
      ...seat!,
      rank,
      standing,
      bot,
    });
    expect(ahead(at('partner', 1, 'a'), at('passenger', 30, 'b'))).toBeGreaterThan(0);
    expect(ahead(at('partner', 1, 'a'), at('partner', 2, 'b'))).toBeLessThan(0);
    const game = (...seats: ReturnType<typeof at>[]) => ({ ...records[0]!, seats });
    const won = pairShare([game(at('partner', 3, 'a'), at('partner', 2, 'b'), at('partner', 3, 'b'))], 'a');
    expect(won.value).toBe(0.75);
  });
});

describe('reports', () => {
  test('of every experiment can be made, and name what does not hold', () => {
    for (const experiment of EXPERIMENTS) {
      const none = new Map(experiment.arms.map(({ id }) => [id, records]));
      const sections = sectionsOf(experiment, none, LIBRARY);
      expect(sections.length).toBeGreaterThan(0);
      const report = reportOf(experiment, sections, { format: 1, content: 'c', play: 'p' }, '2026-01-02');
      const text = markdownOf(report);
      expect(text).toContain('2026-01-02');
      const missed = sections.flatMap(({ findings }) => findings).filter((each) => passes(each) === false);
      for (const { label } of missed) expect(text).toContain(label);
      expect(csvOf(report).trim().split('\r\n')).toHaveLength(
        1 + sections.reduce((sum, { findings }) => sum + findings.length, 0),
      );
    }
  });

  test('cells of CSV with commas and quotes are quoted', () => {
    const estimate = { value: 0.5, low: 0.4, high: 0.6, cases: 3 };
    const section = {
      id: 's',
      title: 't',
      definition: 'd',
      caveat: 'c',
      arm: null,
      findings: [{ id: 'f', label: 'a "b", c', unit: 'share' as const, estimate }],
    };
    expect(csvOf({ sections: [section] }).split('\r\n')[1]).toBe('s,,f,"a ""b"", c",share,0.5,0.4,0.6,3,,,');
  });
});
