import { z } from 'zod';

/** The eight articles of the treaty and the settings of each (R3.1). */
export const ARTICLE_SETTINGS = {
  decision: ['consensus', 'consensus-minus-one', 'two-thirds', 'weighted'],
  casus: ['armed-attack', 'hybrid', 'terrorism', 'any-threat'],
  obligation: ['automatic', 'deems-necessary', 'on-request', 'consultation'],
  area: ['home', 'seas', 'abroad'],
  provocation: ['unconditional', 'void-if-provoked'],
  contributions: ['equal', 'capacity', 'gdp', 'voluntary'],
  command: ['yearly', 'two-year', 'elected', 'lead-state'],
  alliances: ['compatible', 'exclusive'],
} as const;

export type ArticleId = keyof typeof ARTICLE_SETTINGS;
export const ARTICLE_IDS = Object.keys(ARTICLE_SETTINGS) as ArticleId[];
export type Setting<A extends ArticleId> = (typeof ARTICLE_SETTINGS)[A][number];

/**
 * `casus` in a treaty is a list: `armed-attack` always stands, the others widen it; `any-threat` needs a request.
 * All other articles have exactly one setting.
 */
export const treatySchema = z.strictObject({
  decision: z.enum(ARTICLE_SETTINGS.decision),
  casus: z.array(z.enum(ARTICLE_SETTINGS.casus)).min(1),
  obligation: z.enum(ARTICLE_SETTINGS.obligation),
  area: z.enum(ARTICLE_SETTINGS.area),
  provocation: z.enum(ARTICLE_SETTINGS.provocation),
  contributions: z.enum(ARTICLE_SETTINGS.contributions),
  command: z.enum(ARTICLE_SETTINGS.command),
  alliances: z.enum(ARTICLE_SETTINGS.alliances),
});
export type Treaty = z.infer<typeof treatySchema>;

/** One change of one article; for `casus` the setting is added where it is missing and taken out where it stands. */
export interface Amendment {
  readonly article: ArticleId;
  readonly setting: string;
}

export const PRESET_IDS = [
  'op-ed',
  'atlantic',
  'tashkent',
  'peninsula-shield',
  'cairo',
  'warsaw',
  'shusha',
] as const;
export type PresetId = (typeof PRESET_IDS)[number];

/** A real treaty (or the source article's draft) as switches, each with the passage it was read from. */
export interface TreatyPreset {
  readonly id: PresetId;
  readonly years: string;
  readonly treaty: Treaty;
  /** For each article: where in the text, a short paraphrase, source and mark (see docs/sources.md). */
  readonly citations: { readonly [A in ArticleId]: Citation };
}

export interface Citation {
  /** Article or passage of the text, e.g. "Art. 5". */
  readonly where: string;
  /** What the text says, paraphrased in our own words (short). */
  readonly says: string;
  readonly source: string;
  /** V read in the source; M from memory, unverified; D derived; P read in an interested source. */
  readonly mark: Mark;
}

export const MARKS = ['V', 'M', 'D', 'P'] as const;
export type Mark = (typeof MARKS)[number];
