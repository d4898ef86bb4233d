import { PROJECT_IDS } from '../../model/ids.ts';
import type { Measure } from '../finding.ts';
import { mean, share, shareWithin } from '../statistics.ts';
import { thresholds } from '../thresholds.ts';
import { TURN_TYPES } from '../turns.ts';

/** What turns of operations are spent on. */
export const turns: Measure = {
  id: 'turns',
  title: 'Turns of operations',
  definition: 'Of all turns that did something, the share of each type (R4.26 to R4.32).',
  caveat: 'Turns that were passed are left out.',
  of: (records) =>
    TURN_TYPES.map((type) => ({
      id: `turn-${type}`,
      label: type,
      unit: 'share',
      estimate: shareWithin(
        records.map((each) => ({
          hits: each.turns[type],
          of: TURN_TYPES.reduce((sum, other) => sum + each.turns[other], 0),
        })),
      ),
    })),
};

export const claims: Measure = {
  id: 'claims',
  title: 'Claims',
  definition: 'Claims pressed a game, and the share of them that a majority backed.',
  caveat: 'One claim a year may be pressed in the whole alliance.',
  of: (records) => {
    const pressed = records.map((each) => each.claims.backed + each.claims.restrained);
    return [
      { id: 'claims', label: 'claims a game', unit: 'number', estimate: mean(pressed) },
      {
        id: 'claims-backed',
        label: 'backed',
        unit: 'share',
        estimate: share(
          records.reduce((sum, each) => sum + each.claims.backed, 0),
          pressed.reduce((sum, each) => sum + each, 0),
        ),
      },
    ];
  },
};

export const projects: Measure = {
  id: 'projects',
  title: 'Projects in programmes',
  definition: 'Of all yearly programmes, the share that lists the project.',
  caveat: 'Listed is not built: what lies at the end of a list often goes unfunded.',
  of: (records) => {
    const programmes = records.flatMap(({ yearly }) => yearly.map((year) => year.projects));
    return PROJECT_IDS.map((project) => ({
      id: `project-${project}`,
      label: project,
      unit: 'share',
      estimate: share(programmes.filter((list) => list.includes(project)).length, programmes.length),
    }));
  },
};

export const alone: Measure = {
  id: 'alone',
  title: 'Crises met by one state',
  definition: 'Of the crises that exactly one state answered, the share that was met in full.',
  caveat: 'Whoever answers alone chooses the crises that it can meet.',
  of: (records) => [
    {
      id: 'crises-alone',
      label: 'met in full',
      unit: 'share',
      estimate: share(
        records.reduce((sum, each) => sum + each.alone.met, 0),
        records.reduce((sum, each) => sum + each.alone.tried, 0),
      ),
    },
  ],
};

/** How far the hidden motives can be made out. */
export const motives: Measure = {
  id: 'motives',
  title: 'Motives made out by an ideal observer',
  definition:
    'Of the hidden motives, the share that Bayes’ rule over every night’s evidence (R6.9) has on the right side of even at the end; even odds count half.',
  caveat:
    'The observer knows the doctrines by heart and forgets nothing. It draws nothing from what it would have done itself.',
  of: (records) => {
    const all = records.flatMap((each) => each.motives);
    const right = all.reduce((sum, { motive, belief }) => {
      if (belief === 0.5) return sum + 0.5;
      return sum + (belief > 0.5 === (motive === 'opportunity') ? 1 : 0);
    }, 0);
    return [
      { id: 'motive-guessed', label: 'guessed right', unit: 'share', estimate: share(right, all.length) },
    ];
  },
};

export const meters: Measure = {
  id: 'meters',
  title: 'Meters that rise and fall',
  definition:
    'For Will, Coordination, the ladder and each tension: share of years that ended above, and below, their start.',
  caveat: 'Years in which a meter never moved count as neither.',
  of: (records) => {
    const years = records.reduce((sum, { lastYear }) => sum + lastYear, 0);
    const names = [...new Set(records.flatMap(({ moves }) => Object.keys(moves)))].toSorted((a, b) =>
      a.localeCompare(b, 'en'),
    );
    return names.flatMap((name) =>
      (['up', 'down'] as const).map((way) => ({
        id: `meter-${name}-${way}`,
        label: `${name} ${way}`,
        unit: 'share' as const,
        estimate: share(
          records.reduce((sum, { moves }) => sum + (moves[name]?.[way] ?? 0), 0),
          years,
        ),
      })),
    );
  },
};

export const rarest: Measure = {
  id: 'rarest',
  title: 'The rarest threshold',
  definition: 'The share of games in which the least crossed of all thresholds in the rules was crossed.',
  caveat: 'Which one it is stands in the full table.',
  of: (records, library) => {
    const counts = thresholds(library).map(
      ({ id }) => records.filter(({ crossed }) => crossed.includes(id)).length,
    );
    const least = Math.min(...counts);
    return [
      { id: 'rarest-threshold', label: 'crossed in', unit: 'share', estimate: share(least, records.length) },
    ];
  },
};
