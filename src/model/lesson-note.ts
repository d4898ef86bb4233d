import { z } from 'zod';
import { MEMBER_IDS } from './ids.ts';

/** Reasons to choose from before the hands are shown: the debrief compares them with what was done. */
export const NOTE_REASONS = ['abandonment', 'entrapment', 'cost', 'law', 'offer', 'solidarity'] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];

const where = { year: z.int().min(1).max(12), seat: z.enum(MEMBER_IDS) };

/** What a seat said of itself beside the game: the rules never ask. */
export const lessonNoteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reason'), ...where, value: z.enum(NOTE_REASONS) }),
  /** How many of the other members would honour the call. */
  z.strictObject({ kind: z.literal('prediction'), ...where, value: z.int().min(0).max(5) }),
]);
export type LessonNote = z.infer<typeof lessonNoteSchema>;
