import { z } from 'zod';
import { MEMBER_IDS, POWER_IDS, PROJECT_IDS } from './ids.ts';
import { WEDGE_ASKS } from './power.ts';
import { ARTICLE_IDS, PRESET_IDS, treatySchema } from './treaty.ts';

/** Years that a game may have at most. */
const LONGEST = 12;

/** Longer lists can mean nothing: they only keep whoever reads the file waiting. */
const MOST_ENTRIES = 200;
const LONGEST_ID = 60;

const yearSchema = z.int().min(1).max(LONGEST);
const perMember = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(MEMBER_IDS), value);
const perPower = <T extends z.ZodType>(value: T) => z.partialRecord(z.enum(POWER_IDS), value);

/** Steps of a lesson's wall-clock plan: what the table does besides playing years, and the years themselves. */
const PLAN_STEPS = ['brief', 'articles', 'year', 'conference', 'debrief'] as const;

/** How sure the author of a scheduled strike is; somebody always names it. */
const STRIKE_ATTRIBUTIONS = ['certain', 'likely', 'disputed'] as const;

/** What a scenario says of itself, where it does not come with the game and so has no words in its catalogue. */
const wordsSchema = z.strictObject({
  name: z.string().min(1).max(60),
  briefing: z.string().min(1).max(1200),
  teaches: z.string().min(1).max(300),
});

/**
 * A scenario as data (R8.1). Ids of crises and regions, and whether what is scheduled can happen, are checked against the
 * content by `checkScenario`.
 */
export const scenarioSchema = z.strictObject({
  /** For editors that offer names: docs/scenario.schema.json. */
  $schema: z.string().optional(),
  id: z
    .string()
    .max(LONGEST_ID)
    .regex(/^[a-z0-9-]+$/),
  words: wordsSchema.optional(),
  years: z.strictObject({
    standard: yearSchema,
    choices: z.array(yearSchema).min(1).max(LONGEST),
  }),
  treaty: z.union([z.enum(PRESET_IDS), treatySchema]),
  /** Starting values that differ from the standard ones. */
  start: z
    .strictObject({
      will: z.int().min(1).max(10).optional(),
      coordination: z.int().min(0).max(10).optional(),
      ladder: z.int().min(0).max(4).optional(),
      /** ¤ in the common fund. */
      fund: z.int().min(0).max(50).optional(),
      /** Steps of normalisation between Armenia and its neighbours already taken. */
      normalisation: z.int().min(0).max(3).optional(),
      tension: perPower(z.int().min(0).max(10)).optional(),
      stability: perMember(z.int().min(0).max(6)).optional(),
      reliability: perMember(z.int().min(0).max(6)).optional(),
      /** ¤ owed to the common fund. */
      arrears: perMember(z.int().min(0).max(12)).optional(),
      /** Influence of powers, member by member. */
      influence: perMember(perPower(z.int().min(0).max(3))).optional(),
      /** Projects that stand from the beginning, and where. */
      sites: z
        .array(z.strictObject({ project: z.enum(PROJECT_IDS), region: z.string().optional() }))
        .max(MOST_ENTRIES)
        .optional(),
    })
    .optional(),
  /** Cards drawn each year beside the scheduled ones; the usual two, and three from year 5, where nothing is said. */
  draws: z.int().min(0).max(3).optional(),
  /** Turns of operations that each member has in a year; two where nothing is said. */
  turns: z.int().min(1).max(2).optional(),
  /** A brief game: a council a year at most and none in the first, no gaps covered, no claims, and a conference of ballots alone (R8.14). */
  brief: z.boolean().optional(),
  /** Cards that come in a given year. */
  scheduled: z
    .array(
      z.strictObject({
        year: yearSchema,
        crisis: z.string(),
        region: z.string().optional(),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
  /** Strikes that come at the end of a given year's night whatever deters them (R8.4). */
  strikes: z
    .array(
      z.strictObject({
        year: yearSchema,
        power: z.enum(POWER_IDS),
        region: z.string(),
        attribution: z.enum(STRIKE_ATTRIBUTIONS),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
  /** Offers that lie in a member's envelope in a given year (R8.5). */
  offers: z
    .array(
      z.strictObject({
        year: yearSchema,
        power: z.enum(POWER_IDS),
        member: z.enum(MEMBER_IDS),
        ask: z.enum(WEDGE_ASKS),
        amount: z.int().min(3).max(7),
      }),
    )
    .max(MOST_ENTRIES)
    .optional(),
  /** Cards that never come. */
  without: z.array(z.string()).max(MOST_ENTRIES).optional(),
  /**
   * The alliance is founded in play: its founders are bound already, the six negotiate the draft treaty article by
   * article, and the others ratify, observe or stay out (R8.7).
   */
  founding: z
    .strictObject({ founders: z.array(z.enum(MEMBER_IDS)).min(1).max(MEMBER_IDS.length) })
    .optional(),
  /** Articles that the table settles before seats are dealt. */
  articles: z.array(z.enum(ARTICLE_IDS)).max(ARTICLE_IDS.length).optional(),
  /** Whether seats are dealt by lot once the articles are settled. */
  dealt: z.boolean().optional(),
  /** Wall-clock plan, in minutes; a year is played as often as the game has years. */
  plan: z
    .array(z.strictObject({ step: z.enum(PLAN_STEPS), minutes: z.int().min(1).max(120) }))
    .min(1)
    .max(PLAN_STEPS.length)
    .optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export type PlanStep = (typeof PLAN_STEPS)[number];
