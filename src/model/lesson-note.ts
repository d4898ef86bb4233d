import { z } from 'zod';
import { MEMBER_IDS } from './ids.ts';

/** Reasons to choose from before the hands are shown: the debrief compares them with what was done. */
export const NOTE_REASONS = ['abandonment', 'entrapment', 'cost', 'law', 'offer', 'solidarity'] as const;
export type NoteReason = (typeof NOTE_REASONS)[number];

/** Phases in which people are asked: for their pledge, and for their answer to a call. */
const NOTE_PHASES = ['folders', 'emergency'] as const;

/** Members that a call may go to: all but the one that makes it. */
const MOST_CALLED = 5;

const where = {
  year: z.int().min(1).max(12),
  seat: z.enum(MEMBER_IDS),
  /** What was asked about; missing where somebody wrote it down at no particular moment. */
  phase: z.enum(NOTE_PHASES).optional(),
  /** Which council of the game, counted from 0. */
  council: z.int().min(0).optional(),
  /** Actions that had been taken: what comes after a moment is taken back with it. */
  at: z.int().min(0).optional(),
};

/** What a seat said of itself beside the game: the rules never ask. */
export const lessonNoteSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('reason'), ...where, value: z.enum(NOTE_REASONS) }),
  /** How many of those that were called would honour the call. */
  z.strictObject({ kind: z.literal('prediction'), ...where, value: z.int().min(0).max(MOST_CALLED) }),
]);
export type LessonNote = z.infer<typeof lessonNoteSchema>;

/** What a note says, without who, when and where. */
export type NoteAnswer =
  | { readonly kind: 'reason'; readonly value: NoteReason }
  | { readonly kind: 'prediction'; readonly value: number };

/** Whom a note is about and when it was said. */
export type NoteMoment = Pick<LessonNote, 'year' | 'seat' | 'phase' | 'council'>;

/** Whether two notes speak of the same seat at the same moment. */
export function sameMoment(one: NoteMoment, other: NoteMoment): boolean {
  return (
    one.year === other.year &&
    one.seat === other.seat &&
    one.phase === other.phase &&
    one.council === other.council
  );
}
