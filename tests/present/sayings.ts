import { LIBRARY } from '../../src/content/library.ts';
import { names } from '../../src/content/text/en/names.ts';
import { MEMBER_IDS, POWER_IDS, PROJECT_IDS } from '../../src/model/ids.ts';
import { REFUSAL_KINDS } from '../../src/model/refusal.ts';

const spoken = new Set(Object.values(names).flatMap((section) => Object.values(section)));

/** Ids that would betray themselves in a sentence: those that are no part of any name as well. */
const IDS: ReadonlySet<string> = new Set(
  [
    ...MEMBER_IDS,
    // A point of the compass, too.
    ...POWER_IDS.filter((id) => id !== 'west'),
    ...PROJECT_IDS,
    ...REFUSAL_KINDS,
    ...LIBRARY.regions.map(({ id }) => id),
    ...LIBRARY.crises.flatMap(({ id, options }) => [id, ...options.map((option) => option.id)]),
    ...LIBRARY.claims.map(({ id }) => id),
    ...LIBRARY.missions.map(({ id }) => id),
    ...LIBRARY.interests.map(({ id }) => id),
    ...LIBRARY.powers.flatMap(({ doctrine, reactions }) => [...doctrine, ...reactions].map(({ id }) => id)),
    'home-need',
    'deems-necessary',
    'armed-attack',
    'lost-ground',
    'vote-no',
    'half-pledge',
    'late-response',
  ].filter((id) => (id.includes('-') || isName(id)) && ![...spoken].some((name) => name.includes(id))),
);

function isName(id: string): boolean {
  return [...MEMBER_IDS, ...POWER_IDS].some((name) => name === id);
}

const TOKENS = /(?<![\p{L}\p{N}-])[a-z]+(?:-[a-z]+)*(?![\p{L}\p{N}-])/gu;

/** What is wrong with a sentence the game says: left-over placeholders, missing values, raw ids; empty if nothing. */
export function faultsOf(sentence: string): string[] {
  const faults = sentence.match(/[{}]|\bundefined\b|\bnull\b|\bNaN\b|(?<!owed )\bnone\b|\[object/g) ?? [];
  const raw = (sentence.match(TOKENS) ?? []).filter((token) => IDS.has(token));
  const edges = sentence !== sentence.trim() || sentence.includes('  ') ? ['spaces'] : [];
  return [...faults, ...raw, ...edges].map((fault) => `${fault} in “${sentence}”`);
}
