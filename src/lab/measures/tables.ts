import type { Library } from '../../model/library.ts';
import type { Finding, Measure } from '../finding.ts';
import type { GameRecord } from '../record.ts';
import type { SeenSet } from '../seen.ts';
import { share } from '../statistics.ts';
import { thresholds } from '../thresholds.ts';

/** How often each aim is reached by those who have it. */
export const interests: Measure = {
  id: 'interests',
  title: 'Interests met',
  definition: 'Of the seats that held the interest, the share that met it at the end.',
  caveat: 'Bots of all temperaments together; a game that breaks in its second year meets few.',
  of: (records, library) =>
    library.interests.map(({ id }) => {
      const holders = records.flatMap(({ seats }) => seats.filter((seat) => seat.held.includes(id)));
      return {
        id: `met-${id}`,
        label: id,
        unit: 'share',
        estimate: share(holders.filter(({ met }) => met.includes(id)).length, holders.length),
      };
    }),
};

/** All ids of each set of the content. */
function idsOf(library: Library): Readonly<Record<SeenSet, readonly string[]>> {
  return {
    cards: library.crises.map(({ id }) => id),
    rows: library.powers.flatMap(({ doctrine }) => doctrine.map(({ id }) => id)),
    reactions: library.powers.flatMap(({ reactions }) => reactions.map(({ id }) => id)),
    projects: library.projects.map(({ id }) => id),
    motions: [
      'amendment',
      'admission',
      'declaration',
      'suspension',
      'mission',
      'settlement',
      'censure',
      'petition',
    ],
    claims: library.claims.map(({ id }) => id),
    missions: library.missions.map(({ id }) => id),
    candidates: library.candidates.map(({ id }) => id),
  };
}

/** Content that came up, as a share of games. */
export const seen: Measure = {
  id: 'seen',
  title: 'Content that came up',
  definition: 'Share of games in which the card was drawn, the row acted, the project was bought, and so on.',
  caveat: 'Rows that act seldom may still be what players fear most.',
  of: (records, library) =>
    Object.entries(idsOf(library)).flatMap(([set, ids]) => {
      const counts = countsOf(records, set as SeenSet);
      return ids.map((id): Finding => ({
        id: `seen-${set}-${id}`,
        label: `${set}: ${id}`,
        unit: 'share',
        estimate: share(counts.get(id) ?? 0, records.length),
      }));
    }),
};

function countsOf(records: readonly GameRecord[], set: SeenSet): Map<string, number> {
  const counts = new Map<string, number>();
  for (const record of records) {
    for (const id of record.seen[set]) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

/** Content that never came up in any game. */
export function unseen(records: readonly GameRecord[], library: Library): string[] {
  return Object.entries(idsOf(library)).flatMap(([set, ids]) => {
    const counts = countsOf(records, set as SeenSet);
    return ids.filter((id) => !counts.has(id)).map((id) => `${set}: ${id}`);
  });
}

export const thresholdTable: Measure = {
  id: 'thresholds',
  title: 'Thresholds of the rules',
  definition:
    'Share of games in which each value at which a rule changes its mind was crossed, one way or the other.',
  caveat: 'Crossed once counts like crossed often.',
  of: (records, library) =>
    thresholds(library).map(({ id }) => ({
      id: `crossed-${id}`,
      label: id,
      unit: 'share',
      estimate: share(records.filter(({ crossed }) => crossed.includes(id)).length, records.length),
    })),
};
