import { z } from 'zod';
import type { Library } from '../model/library.ts';
import type { Setup } from '../model/setup.ts';
import { PRESET_IDS, treatySchema } from '../model/treaty.ts';
import type { Finding, Measure } from './finding.ts';
import type { Bots } from './play.ts';
import type { GameRecord } from './record.ts';
import { recordGame } from './record.ts';
import type { SeatBot } from './seats.ts';
import { BOT_NAMES } from './seats.ts';

/** As many seats as there are members. */
const SEATS = 6;
const MOST_GAMES = 100_000;

const botSchema = z.enum(BOT_NAMES);

/** Games that differ in their seeds alone. */
export const armSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  scenario: z.string().default('standard'),
  /** The scenario's standard length where there is none. */
  years: z.int().min(1).max(12).optional(),
  treaty: z.union([z.enum(PRESET_IDS), treatySchema]).optional(),
  constraints: z.boolean().default(true),
  /** One kind of bot for all seats, or one for each in table order. */
  bots: z.union([botSchema, z.array(botSchema).length(SEATS)]).default('steady'),
  /** Whether the bots move on by one seat from game to game. */
  rotate: z.boolean().default(false),
  games: z.int().min(1).max(MOST_GAMES),
  /** Seed of the first game; the next ones follow. */
  seed: z.int().min(0).max(0xffffffff).default(1),
});
export type Arm = z.infer<typeof armSchema>;

/** An experiment that somebody wrote: arms, and which measures are taken of each. */
export const experimentSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(1),
  arms: z.array(armSchema).min(1),
  measures: z.array(z.string()).min(1),
});

/** Records of all arms, by the arm's id. */
export type Records = ReadonlyMap<string, readonly GameRecord[]>;

/** A table of the report. */
export interface Section {
  readonly id: string;
  readonly title: string;
  readonly definition: string;
  readonly caveat: string;
  /** The arm it is about; null for a comparison of arms. */
  readonly arm: string | null;
  readonly findings: readonly Finding[];
}

export interface Experiment {
  readonly id: string;
  readonly title: string;
  readonly arms: readonly Arm[];
  readonly measures: readonly Measure[];
  /** What compares arms, and lines that must hold. */
  readonly across?: (records: Records, library: Library) => readonly Section[];
}

/** An arm from its parts, with everything else as usual. */
export const armOf = (part: z.input<typeof armSchema>): Arm => armSchema.parse(part);

/** The settings of one game of an arm. */
export function settingsOf(library: Library, arm: Arm, seed: number): Setup {
  const scenario = library.scenarios.find(({ id }) => id === arm.scenario);
  if (!scenario) throw new Error(`no scenario ${arm.scenario}`);
  return {
    scenario: arm.scenario,
    years: arm.years ?? scenario.years.standard,
    seed,
    treaty: arm.treaty ?? scenario.treaty,
    constraints: arm.constraints,
    council: 'open',
  };
}

/** The seeds of an arm's games, in order. */
export const seedsOf = ({ seed, games }: Arm): number[] =>
  Array.from({ length: games }, (_, at) => (seed + at) >>> 0);

/** Plays and records one game of an arm. */
export function playArm(library: Library, arm: Arm, seed: number): GameRecord {
  return recordGame(library, settingsOf(library, arm, seed), seated(arm, seed));
}

function seated({ bots, rotate }: Arm, seed: number): Bots {
  if (typeof bots === 'string' || !rotate) return bots;
  return bots.map((_, at) => bots[(at + seed) % bots.length] as SeatBot);
}

/** What all arms come to: each measure of each arm, then the comparisons. */
export function sectionsOf(experiment: Experiment, records: Records, library: Library): Section[] {
  const sections = experiment.arms.flatMap((arm) =>
    experiment.measures.map(({ id, title, definition, caveat, of }) => ({
      id,
      title,
      definition,
      caveat,
      arm: arm.id,
      findings: of(records.get(arm.id) ?? [], library),
    })),
  );
  return [...(experiment.across?.(records, library) ?? []), ...sections];
}
