import type { Library } from '../../model/library.ts';
import type { Experiment, Records, Section } from '../experiment.ts';
import { armOf } from '../experiment.ts';
import type { Finding, Measure } from '../finding.ts';
import { fates, strikes } from '../measures/fates.ts';
import { alone, claims, meters, motives, projects, rarest, turns } from '../measures/play.ts';
import { honoured, invocations, offers, pledges } from '../measures/promises.ts';
import { architects, decisions, halfTime, ranks } from '../measures/seats.ts';
import { unseen } from '../measures/tables.ts';
import { difference, mean, share, shareWithin } from '../statistics.ts';
import { pairShare } from '../strength.ts';

/** Games of the arms whose figures the bands are about, and of those that only compare. */
const MANY = 2000;
const SOME = 600;
const FEW = 200;

type Ends = readonly [low: number | null, high: number | null];

/** Lines about one arm: a measure, which of its findings (all, if none is named), and the band. */
interface Line {
  readonly measure: Measure;
  readonly only?: readonly string[];
  readonly ends: Ends;
}

/** Asked of steady bots, on the seeds that the numbers were tuned on and on others. */
const STEADY: readonly Line[] = [
  { measure: fates, only: ['failed'], ends: [0.08, 0.2] },
  { measure: fates, only: ['fate-lapsed'], ends: [0.05, 0.15] },
  { measure: architects, ends: [0.1, 0.24] },
  { measure: ranks, only: ['rank-independent'], ends: [0.08, 0.25] },
  { measure: halfTime, ends: [null, 0.55] },
  { measure: invocations, only: ['games-invoked'], ends: [0.7, null] },
  { measure: invocations, only: ['real-choice'], ends: [0.8, null] },
  { measure: honoured, ends: [0.5, 0.85] },
  { measure: pledges, ends: [0.03, 0.75] },
  { measure: offers, only: ['offers-taken'], ends: [0.3, 0.7] },
  { measure: turns, only: ['turn-claim'], ends: [0.04, 0.15] },
  { measure: claims, only: ['claims-backed'], ends: [0.25, 0.75] },
  { measure: motives, ends: [0.65, 0.85] },
  { measure: projects, ends: [null, 0.75] },
  { measure: alone, ends: [0.25, 0.8] },
  { measure: decisions, only: ['decisions-median'], ends: [null, 30] },
  { measure: meters, ends: [0.01, null] },
  { measure: rarest, ends: [0.01, null] },
];

const SHARP: readonly Line[] = [{ measure: turns, ends: [0.03, 0.35] }];

const arms = [
  armOf({ id: 'steady', games: MANY }),
  armOf({ id: 'unseen-seeds', games: MANY, seed: 1_000_001 }),
  armOf({ id: 'sharp', bots: 'sharp', games: FEW, seed: 2_000_001 }),
  armOf({
    id: 'one-never-pays',
    bots: ['zero-payer', 'steady', 'steady', 'steady', 'steady', 'steady'],
    rotate: true,
    games: SOME,
    seed: 3_000_001,
  }),
  armOf({
    id: 'two-never-pay',
    bots: ['zero-payer', 'steady', 'steady', 'zero-payer', 'steady', 'steady'],
    rotate: true,
    games: SOME,
    seed: 3_000_001,
  }),
  armOf({ id: 'doves', bots: 'dove', games: SOME, seed: 4_000_001 }),
  armOf({ id: 'hawks', bots: 'hawk', games: SOME, seed: 4_000_001 }),
  armOf({
    id: 'sharp-steady',
    bots: alternating('sharp', 'steady'),
    rotate: true,
    games: FEW,
    seed: 5_000_001,
  }),
  armOf({
    id: 'steady-easy',
    bots: alternating('steady', 'easy'),
    rotate: true,
    games: FEW,
    seed: 5_000_001,
  }),
  armOf({
    id: 'easy-random',
    bots: alternating('easy', 'random'),
    rotate: true,
    games: FEW,
    seed: 5_000_001,
  }),
];

function alternating<A extends string, B extends string>(a: A, b: B): [A, B, A, B, A, B] {
  return [a, b, a, b, a, b];
}

/** Every line that the standard game should keep to, with its figure. */
export const bands: Experiment = {
  id: 'bands',
  title: 'The bands of the standard game',
  arms,
  measures: [],
  across: (records, library) => [
    linesOf('steady', STEADY, records, library),
    linesOf('unseen-seeds', STEADY, records, library),
    linesOf('sharp', SHARP, records, library),
    contentOf(records, library),
    zeroPayersOf(records),
    stancesOf(records),
    strengthsOf(records),
  ],
};

function linesOf(arm: string, lines: readonly Line[], records: Records, library: Library): Section {
  const games = records.get(arm) ?? [];
  const findings = lines.flatMap(({ measure, only, ends: [low, high] }) =>
    measure
      .of(games, library)
      .filter(({ id }) => !only || only.includes(id))
      .map((finding) => ({
        ...finding,
        label: measure.title === finding.label ? finding.label : `${measure.title}: ${finding.label}`,
        band: { low, high },
      })),
  );
  return {
    id: `lines-${arm}`,
    title: `Lines: ${arm}`,
    definition: 'Each figure as its measure defines it; it passes if it lies within its band.',
    caveat: 'A figure near the end of its band may lie beyond it on other seeds; its interval says how far.',
    arm,
    findings,
  };
}

/** Every card, row, project, motion and aim comes up, and every aim is met by somebody. */
function contentOf(records: Records, library: Library): Section {
  const games = records.get('steady') ?? [];
  const never = unseen(games, library);
  const unmet = library.interests.filter(
    ({ id }) => !games.some(({ seats }) => seats.some(({ met }) => met.includes(id))),
  );
  const count = (value: number) => ({ value, low: value, high: value, cases: games.length });
  return {
    id: 'content',
    title: 'Content that never came up',
    definition:
      'Cards, rows, reactions, projects, kinds of motion, claims, missions and candidates; aims nobody met.',
    caveat:
      never.length + unmet.length === 0
        ? 'Nothing was missing.'
        : [...never, ...unmet.map(({ id }) => id)].join(', '),
    arm: 'steady',
    findings: [
      {
        id: 'never-seen',
        label: 'content never seen',
        unit: 'number',
        estimate: count(never.length),
        band: { low: null, high: 0 },
      },
      {
        id: 'never-met',
        label: 'aims never met',
        unit: 'number',
        estimate: count(unmet.length),
        band: { low: null, high: 0 },
      },
    ],
  };
}

/** Who never pays gains nothing by it, and the alliance bears one, hardly two. */
export function zeroPayersOf(records: Records): Section {
  const survived = (arm: string) => {
    const games = records.get(arm) ?? [];
    return share(games.filter(({ fate }) => fate === 'renewed').length, games.length);
  };
  const behind = (records.get('one-never-pays') ?? []).map(({ seats }) => {
    const others = seats.filter(({ bot }) => bot !== 'zero-payer');
    const own = seats.find(({ bot }) => bot === 'zero-payer')?.standing ?? 0;
    return own - others.reduce((sum, { standing }) => sum + standing, 0) / others.length;
  });
  return {
    id: 'zero-payers',
    title: 'Members that never pay',
    definition:
      'Final standing of a member that never pays less the mean of the others in its game; share of games in which the alliance was renewed all the same.',
    caveat: 'The member that never pays is steady in all else; its seat moves on from game to game.',
    arm: null,
    findings: [
      {
        id: 'zero-payer-behind',
        label: 'standing of one who never pays, less that of the others',
        unit: 'number',
        estimate: mean(behind),
        band: { low: null, high: 0 },
      },
      {
        id: 'one-survived',
        label: 'the alliance survives one',
        unit: 'share',
        estimate: survived('one-never-pays'),
        band: { low: 0.5, high: null },
      },
      {
        id: 'two-survived',
        label: 'the alliance survives two',
        unit: 'share',
        estimate: survived('two-never-pay'),
        band: { low: null, high: 0.5 },
      },
    ],
  };
}

/** Firmness is best against one motive, reassurance against the other. */
function stancesOf(records: Records): Section {
  const struck = (arm: string, motive: string) =>
    shareWithin(
      (records.get(arm) ?? []).map((game) => {
        const such = game.motives.filter((each) => each.motive === motive).map(({ power }) => power);
        return {
          hits: such.filter((power) => game.strikes.some((each) => each.power === power)).length,
          of: such.length,
        };
      }),
    );
  const more = (id: string, label: string, motive: string, worse: string, better: string): Finding => ({
    id,
    label,
    unit: 'share',
    estimate: difference(struck(worse, motive), struck(better, motive)),
    band: { low: 0, high: null },
  });
  return {
    id: 'stances',
    title: 'Doves and hawks',
    definition:
      'Of powers with a motive, the share that struck at least once: with six doves, who only ever reassure, less with six hawks, who only ever stand firm, and the other way round.',
    caveat: `${strikes.caveat} The test of the last year strikes whatever the motive.`,
    arm: null,
    findings: [
      more(
        'doves-worse',
        'against opportunity-seekers doves are struck more',
        'opportunity',
        'doves',
        'hawks',
      ),
      more('hawks-worse', 'against security-seekers hawks are struck more', 'security', 'hawks', 'doves'),
    ],
  };
}

/** Each strength beats the one below it. */
export function strengthsOf(records: Records): Section {
  const pair = (arm: string, better: string, worse: string): Finding => ({
    id: arm,
    label: `${better} against ${worse}`,
    unit: 'share',
    estimate: pairShare(records.get(arm) ?? [], better),
    band: { low: 0.5, high: null },
  });
  return {
    id: 'strengths',
    title: 'Strengths',
    definition:
      'Three seats of each kind, alternating, moved on by one from game to game. Of the nine pairs of a game, those in which the better kind came out ahead: by result (R7.7), then by standing; equal counts half.',
    caveat: 'Pairs of one game hang together: the games are the cases.',
    arm: null,
    findings: [
      pair('sharp-steady', 'sharp', 'steady'),
      pair('steady-easy', 'steady', 'easy'),
      pair('easy-random', 'easy', 'random'),
    ],
  };
}
