import { MEMBER_IDS } from '../../model/ids.ts';
import { RANKS } from '../../model/result.ts';
import type { Finding, Measure } from '../finding.ts';
import { mean, quantile, share, shareWithin } from '../statistics.ts';

/** Who came out best. */
export const architects: Measure = {
  id: 'architects',
  title: 'Architect, seat by seat',
  definition: 'Share of games in which the seat was Architect (R7.7).',
  caveat: 'Where the alliance is not renewed there is none, so that the shares need not add up to one.',
  of: (records) =>
    MEMBER_IDS.map((member) => ({
      id: `architect-${member}`,
      label: member,
      unit: 'share',
      estimate: share(
        records.filter(({ seats }) =>
          seats.some((seat) => seat.member === member && seat.rank === 'architect'),
        ).length,
        records.length,
      ),
    })),
};

export const ranks: Measure = {
  id: 'ranks',
  title: 'Results of all seats',
  definition: 'Share of seats with each result of R7.7; six seats a game, the games are the cases.',
  caveat: 'Results of one game hang together: a war fails all six.',
  of: (records) =>
    RANKS.map((rank) => ({
      id: `rank-${rank}`,
      label: rank,
      unit: 'share',
      estimate: shareWithin(
        records.map(({ seats }) => ({
          hits: seats.filter((seat) => seat.rank === rank).length,
          of: seats.length,
        })),
      ),
    })),
};

export const standings: Measure = {
  id: 'standings',
  title: 'Final standing, seat by seat',
  definition: 'Mean final standing (R7.8), and interests met of three.',
  caveat: 'Standing decides only among members that renew with two interests met.',
  of: (records) =>
    MEMBER_IDS.flatMap((member): Finding[] => {
      const own = records.flatMap(({ seats }) => seats.filter((seat) => seat.member === member));
      return [
        {
          id: `standing-${member}`,
          label: `${member}: standing`,
          unit: 'number',
          estimate: mean(own.map(({ standing }) => standing)),
        },
        {
          id: `interests-${member}`,
          label: `${member}: interests met`,
          unit: 'number',
          estimate: mean(own.map(({ met }) => met.length)),
        },
      ];
    }),
};

/** Whether a game is over before it is over. */
export const halfTime: Measure = {
  id: 'half-time',
  title: 'Leader at half-time',
  definition:
    'Of the games that reached the ledger of their middle year, the share in which the leader in standing there became Architect.',
  caveat: 'Ties go by table order; secret interests and what they are worth are not known at half-time.',
  of: (records) => {
    const led = records.filter(({ leaderAtHalf }) => leaderAtHalf !== null);
    return [
      {
        id: 'leader-becomes-architect',
        label: 'leader became Architect',
        unit: 'share',
        estimate: share(
          led.filter(({ leaderAtHalf, seats }) =>
            seats.some((seat) => seat.member === leaderAtHalf && seat.rank === 'architect'),
          ).length,
          led.length,
        ),
      },
    ];
  },
};

/** How much a person is asked. */
export const decisions: Measure = {
  id: 'decisions',
  title: 'Decisions of one seat',
  definition:
    'Times that a seat is asked something with more than one answer; a folder, an agenda, a turn and a call count once, and talks and national orders, which nobody has to use, not at all. Median and 95th percentile of seats.',
  caveat: 'Counted from bots; a game that breaks early asks less.',
  of: (records) => {
    const counts = records.flatMap(({ seats }) => seats.map((seat) => seat.decisions));
    const half = quantile(counts, 0.5);
    const most = quantile(counts, 0.95);
    return [
      { id: 'decisions-median', label: 'median', unit: 'number', estimate: exact(half, counts.length) },
      { id: 'decisions-95', label: '95th percentile', unit: 'number', estimate: exact(most, counts.length) },
    ];
  },
};

const exact = (value: number, cases: number) => ({ value, low: value, high: value, cases });
