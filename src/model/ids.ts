/** The closed sets of names in the game. Regions, cards and other open sets are plain strings checked against the library. */

export const MEMBER_IDS = [
  'azerbaijan',
  'turkiye',
  'kazakhstan',
  'kyrgyzstan',
  'uzbekistan',
  'turkmenistan',
] as const;
export type MemberId = (typeof MEMBER_IDS)[number];

export const POWER_IDS = ['russia', 'iran', 'china', 'west', 'armenia'] as const;
export type PowerId = (typeof POWER_IDS)[number];

export const UNIT_KINDS = ['brigade', 'air', 'special', 'engineers'] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

/** What a unit or a sum of money can be used against; `hybrid` and `civil` extend the printed unit table (R2.7). */
export const COLUMNS = ['armed', 'insurgency', 'disaster', 'peacekeeping', 'hybrid', 'civil'] as const;
export type Column = (typeof COLUMNS)[number];

export const PROJECT_IDS = [
  'headquarters',
  'rapid-reaction',
  'logistics-bridge',
  'air-defence',
  'counter-terrorism',
  'relief-pool',
  'cyber-centre',
  'standby-peacekeepers',
  'nato-standards',
  'confidence-measures',
] as const;
export type ProjectId = (typeof PROJECT_IDS)[number];

export const CORRIDOR_IDS = ['georgia', 'syunik', 'northern-iran', 'southern-russia', 'caspian'] as const;
export type CorridorId = (typeof CORRIDOR_IDS)[number];

export const CANDIDATE_IDS = ['hungary', 'tajikistan', 'georgia', 'pakistan'] as const;
export type CandidateId = (typeof CANDIDATE_IDS)[number];

export const FORUM_IDS = ['nato', 'csto', 'un'] as const;
export type ForumId = (typeof FORUM_IDS)[number];

export const MOTIVES = ['security', 'opportunity'] as const;
export type Motive = (typeof MOTIVES)[number];

export const INCIDENT_KINDS = [
  'armed-attack',
  'border-clash',
  'hybrid',
  'terrorism',
  'internal-unrest',
  'disaster',
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const ATTRIBUTIONS = ['certain', 'likely', 'disputed', 'unknown'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

export const PLACES = ['home', 'sea', 'corridor', 'abroad'] as const;
export type Place = (typeof PLACES)[number];

export const SOURCES = ['state', 'ally', 'non-state', 'internal', 'nature', 'unknown'] as const;

export const HAZARDS = ['earthquake', 'flood', 'drought', 'tajik-border', 'afghan-border'] as const;
export type Hazard = (typeof HAZARDS)[number];

export const CRISIS_GROUPS = [
  'external',
  'internal',
  'terrorism',
  'disaster',
  'diplomacy',
  'economy',
  'institution',
] as const;
export type CrisisGroup = (typeof CRISIS_GROUPS)[number];

export type RegionId = string;
export type CrisisId = string;
export type InterestId = string;
export type ClaimId = string;
export type MissionId = string;
export type RowId = string;
