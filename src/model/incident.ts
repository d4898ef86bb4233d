import { z } from 'zod';
import { ATTRIBUTIONS, INCIDENT_KINDS, MEMBER_IDS, PLACES, POWER_IDS, SOURCES } from './ids.ts';

/** What happened, as the legal test sees it (R5.1). `member` and `region` say to whom and where, if known. */
export const incidentSchema = z.strictObject({
  kind: z.enum(INCIDENT_KINDS),
  place: z.enum(PLACES),
  source: z.enum(SOURCES),
  attribution: z.enum(ATTRIBUTIONS),
  provoked: z.boolean(),
  requested: z.boolean(),
  member: z.enum(MEMBER_IDS).optional(),
  region: z.string().optional(),
  power: z.enum(POWER_IDS).optional(),
});
export type Incident = z.infer<typeof incidentSchema>;
