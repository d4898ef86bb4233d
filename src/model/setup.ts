import { z } from 'zod';
import { PRESET_IDS, treatySchema } from './treaty.ts';

/** Who sits where, for the table and for batches; the rules do not ask. */
export const SECRECY = ['open', 'sealed'] as const;

/** What a game is made from. Together with the content and the journal it gives the same state everywhere. */
export const setupSchema = z.strictObject({
  scenario: z.string(),
  years: z.int().min(1).max(12),
  /** 0 to 4294967295. */
  seed: z.int().min(0).max(0xffffffff),
  treaty: z.union([z.enum(PRESET_IDS), treatySchema]),
  /** Legal constraints on members in force (R2.10); a teacher may switch them off. */
  constraints: z.boolean(),
  /** Whether councils answer by hands or sealed (R5.6). */
  council: z.enum(SECRECY),
});
export type Setup = z.infer<typeof setupSchema>;
