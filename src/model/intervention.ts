import { z } from 'zod';
import { MEMBER_IDS, POWER_IDS } from './ids.ts';
import { SECRECY } from './setup.ts';

const year = z.int().min(1).max(12);

/** What a facilitator may do to a game from outside it (R10). Each one stands in the record for everybody to see. */
const interventionSchema = z.discriminatedUnion('kind', [
  /** A card comes on the table now. */
  z.strictObject({ kind: z.literal('inject-crisis'), crisis: z.string(), region: z.string().optional() }),
  /** A card comes at the dawn of a later year. */
  z.strictObject({
    kind: z.literal('schedule-crisis'),
    year,
    crisis: z.string(),
    region: z.string().optional(),
  }),
  /** A card on the table that nobody has answered, or one that is still to come, is taken out. */
  z.strictObject({ kind: z.literal('veto-crisis'), crisis: z.string() }),
  /** A power's next night is played by hand: this row of its doctrine, and no chance. */
  z.strictObject({ kind: z.literal('play-power'), power: z.enum(POWER_IDS), row: z.string() }),
  /** A night that was to be played by hand is left to the power again. */
  z.strictObject({ kind: z.literal('free-power'), power: z.enum(POWER_IDS) }),
  /** Laws that bind members are in force, or not. */
  z.strictObject({ kind: z.literal('set-laws'), on: z.boolean() }),
  /** How councils answer from now on. */
  z.strictObject({ kind: z.literal('set-council'), council: z.enum(SECRECY) }),
  /** Motives of the powers are open to everybody, or hidden again. */
  z.strictObject({ kind: z.literal('show-motives'), shown: z.boolean() }),
  /** A seat was handed to a bot or to a person. Who plays is the table's business: the rules only write it down. */
  z.strictObject({ kind: z.literal('hand-seat'), seat: z.enum(MEMBER_IDS), to: z.enum(['bot', 'person']) }),
  /** The game was taken back by so many actions. */
  z.strictObject({ kind: z.literal('take-back'), actions: z.int().min(1) }),
]);
export type Intervention = z.infer<typeof interventionSchema>;
export type InterventionKind = Intervention['kind'];

/** An intervention, and how many actions had been taken before it. */
export const placedInterventionSchema = z.strictObject({ at: z.int().min(0), what: interventionSchema });
export type PlacedIntervention = z.infer<typeof placedInterventionSchema>;
