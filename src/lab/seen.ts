import type { State } from '../model/state.ts';

/** What of the content came up in a game, by set. */
const SEEN_SETS = [
  'cards',
  'rows',
  'reactions',
  'projects',
  'motions',
  'claims',
  'missions',
  'candidates',
] as const;
export type SeenSet = (typeof SEEN_SETS)[number];
export type Seen = Readonly<Record<SeenSet, readonly string[]>>;

export function seenIn(state: State): Seen {
  const sets: Record<SeenSet, Set<string>> = {
    cards: new Set(),
    rows: new Set(),
    reactions: new Set(),
    projects: new Set(),
    motions: new Set(),
    claims: new Set(),
    missions: new Set(),
    candidates: new Set(),
  };
  for (const event of state.log) {
    switch (event.kind) {
      case 'crisisDrawn':
        sets.cards.add(event.crisis);
        break;
      case 'powerActed':
        sets.rows.add(event.row);
        break;
      case 'powerReacted':
        sets.reactions.add(event.row);
        break;
      case 'projectBought':
        sets.projects.add(event.project);
        break;
      case 'motionDecided':
        sets.motions.add(event.motion.kind);
        break;
      case 'claimPressed':
        sets.claims.add(event.claim);
        break;
      case 'missionResolved':
        sets.missions.add(event.mission);
        break;
      case 'stateAdmitted':
        sets.candidates.add(event.candidate);
        break;
      default:
    }
  }
  return Object.fromEntries(SEEN_SETS.map((set) => [set, [...sets[set]]])) as unknown as Seen;
}
