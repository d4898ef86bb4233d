import { z } from 'zod';
import { MEMBER_IDS } from '../model/ids.ts';

const name = z.string().max(40);

/**
 * Who plays a seat. The names of a bot's temperament and strength are the app's business. `was` is the name of the person
 * from whom it took the seat over, who may come back.
 */
const playerSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person'), name }),
  z.strictObject({ kind: z.literal('bot'), temperament: name, strength: name, was: name.optional() }),
]);

/** What the app remembers of its table. It travels with a save, and the rules never ask. */
export const seatsSchema = z.partialRecord(z.enum(MEMBER_IDS), playerSchema);
export type Seats = Readonly<z.infer<typeof seatsSchema>>;
export type SeatPlayer = Readonly<z.infer<typeof playerSchema>>;

/** The bot that a seat is handed to in the middle of a game (R10.9). */
export const HANDED_BOT = { kind: 'bot', temperament: 'by-lot', strength: 'steady' } as const;
