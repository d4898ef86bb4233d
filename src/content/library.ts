import type { Library } from '../model/library.ts';
import { CANDIDATES } from './candidates.ts';
import { CLAIMS } from './claims.ts';
import { CORRIDORS } from './corridors.ts';
import { CRISES } from './crises/index.ts';
import { INTERESTS } from './interests.ts';
import { LINKS } from './links.ts';
import { MEMBERS } from './members.ts';
import { MISSIONS } from './missions.ts';
import { POWERS } from './powers/index.ts';
import { PROJECTS } from './projects.ts';
import { REGIONS } from './regions.ts';
import { SCENARIOS } from './scenarios/index.ts';
import { PRESETS } from './treaties.ts';
import { UNITS } from './units.ts';

/** Edition of the content, raised by hand when it means something new; the hash after it follows every change of what is played. */
const EDITION = '2026.1';

const content: Omit<Library, 'version'> = {
  units: UNITS,
  members: MEMBERS,
  regions: REGIONS,
  links: LINKS,
  corridors: CORRIDORS,
  powers: POWERS,
  crises: CRISES,
  projects: PROJECTS,
  interests: INTERESTS,
  claims: CLAIMS,
  candidates: CANDIDATES,
  missions: MISSIONS,
  presets: PRESETS,
  scenarios: SCENARIOS,
};

/** What says on what content rests, and changes no game. */
const CITING = new Set(['citations', 'citation', 'precedent']);

/**
 * The name of content for play: a source put right, or a mark, leaves it as it is, so that saves and results made before
 * stay good.
 */
export function fingerprintOf(part: Partial<Library>): string {
  return fingerprint(JSON.stringify(part, (key, value: unknown) => (CITING.has(key) ? undefined : value)));
}

/** 32-bit FNV-1a over UTF-16 code units, as eight hex digits: it names content, it does not protect it. */
export function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** The game's content. Saves and replays carry `version`, so that a save made with other content is known. */
export const LIBRARY: Library = { version: `${EDITION}-${fingerprintOf(content)}`, ...content };
