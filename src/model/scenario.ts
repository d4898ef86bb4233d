import { z } from 'zod';
import { MEMBER_IDS, POWER_IDS } from './ids.ts';
import { PRESET_IDS, treatySchema } from './treaty.ts';

/** A scenario as data (R8). Crisis and region ids are checked against the library by the rules' `checkScenario`. */
export const scenarioSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  years: z.strictObject({
    standard: z.int().min(1).max(12),
    choices: z.array(z.int().min(1).max(12)).min(1),
  }),
  treaty: z.union([z.enum(PRESET_IDS), treatySchema]),
  /** Starting values that differ from the standard ones. */
  start: z
    .strictObject({
      will: z.int().min(1).max(10).optional(),
      coordination: z.int().min(0).max(10).optional(),
      fund: z.int().min(0).max(50).optional(),
      tension: z.partialRecord(z.enum(POWER_IDS), z.int().min(0).max(10)).optional(),
      stability: z.partialRecord(z.enum(MEMBER_IDS), z.int().min(0).max(6)).optional(),
    })
    .optional(),
  /** Cards that come in a given year, beside or instead of drawn ones. */
  scheduled: z
    .array(
      z.strictObject({
        year: z.int().min(1).max(12),
        crisis: z.string(),
        region: z.string().optional(),
      }),
    )
    .optional(),
  /** Cards that never come. */
  without: z.array(z.string()).optional(),
});
export type Scenario = z.infer<typeof scenarioSchema>;
