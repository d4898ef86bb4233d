import { NOTCHES } from '../../model/action.ts';
import type { Measure } from '../finding.ts';
import { mean, ratioOf, share, shareWithin } from '../statistics.ts';

/** Calls for help. */
export const invocations: Measure = {
  id: 'invocations',
  title: 'Invocations',
  definition:
    'Games with at least one invocation; invocations a game; of the invocations, those engaged by the legal test, and those in which three members or more could show more than words.',
  caveat: 'Whether to invoke is the victim’s choice: a member that expects nothing does not call.',
  of: (records) => {
    const calls = records.flatMap((each) => each.calls);
    return [
      {
        id: 'games-invoked',
        label: 'games with an invocation',
        unit: 'share',
        estimate: share(records.filter((each) => each.calls.length > 0).length, records.length),
      },
      {
        id: 'invocations',
        label: 'invocations a game',
        unit: 'number',
        estimate: mean(records.map((each) => each.calls.length)),
      },
      {
        id: 'engaged',
        label: 'engaged',
        unit: 'share',
        estimate: share(calls.filter(({ engaged }) => engaged).length, calls.length),
      },
      {
        id: 'real-choice',
        label: 'three or more had a choice',
        unit: 'share',
        estimate: share(calls.filter(({ choosers }) => choosers >= 3).length, calls.length),
      },
    ];
  },
};

export const honoured: Measure = {
  id: 'honoured',
  title: 'Calls honoured',
  definition: 'Of all responses owed under the treaty (R5.12), the share that was given.',
  caveat: 'What counts as given differs by treaty: where a token is enough, more is honoured.',
  of: (records) => [
    {
      id: 'owed-given',
      label: 'owed and given',
      unit: 'share',
      estimate: shareWithin(
        records.map(({ seats }) => ({
          hits: seats.reduce((sum, { given }) => sum + given, 0),
          of: seats.reduce((sum, { owed }) => sum + owed, 0),
        })),
      ),
    },
  ],
};

export const pledges: Measure = {
  id: 'pledges',
  title: 'Pledges',
  definition: 'Of all pledges in folders, the share of each button.',
  caveat: 'A pledge that the purse cannot carry is paid as far as it goes.',
  of: (records) =>
    NOTCHES.map((notch) => ({
      id: `pledge-${notch}`,
      label: notch,
      unit: 'share',
      estimate: shareWithin(
        records.map(({ seats }) => ({
          hits: seats.reduce((sum, { notches }) => sum + notches[notch], 0),
          of: seats.reduce(
            (sum, { notches }) => sum + NOTCHES.reduce((all, each) => all + notches[each], 0),
            0,
          ),
        })),
      ),
    })),
};

export const paid: Measure = {
  id: 'paid',
  title: 'Paid of what was assessed',
  definition:
    'All payments of members over all assessed shares; and the share of years whose programme was funded in full.',
  caveat: 'Above one where members pay more than their share or cover the gap.',
  of: (records) => {
    const years = records.flatMap(({ yearly }) => yearly);
    return [
      {
        id: 'paid-of-assessed',
        label: 'paid of assessed',
        unit: 'share',
        estimate: ratioOf(
          records.map(({ seats }) => [
            seats.reduce((sum, each) => sum + each.paid, 0),
            seats.reduce((sum, each) => sum + each.assessed, 0),
          ]),
        ),
      },
      {
        id: 'years-funded',
        label: 'years funded in full',
        unit: 'share',
        estimate: share(years.filter(({ funded }) => funded >= 100).length, years.length),
      },
    ];
  },
};

export const offers: Measure = {
  id: 'offers',
  title: 'Wedge offers',
  definition: 'Of the offers that lay in envelopes, the share that was taken; and offers a game.',
  caveat: 'Only offers that reached an envelope count.',
  of: (records) => [
    {
      id: 'offers-taken',
      label: 'taken',
      unit: 'share',
      estimate: share(
        records.reduce((sum, { offers: { taken } }) => sum + taken, 0),
        records.reduce((sum, { offers: { taken, refused } }) => sum + taken + refused, 0),
      ),
    },
    {
      id: 'offers',
      label: 'offers a game',
      unit: 'number',
      estimate: mean(records.map(({ offers: { taken, refused } }) => taken + refused)),
    },
  ],
};

/** Votes on the commander's motion. */
export const blocked: Measure = {
  id: 'blocked',
  title: 'Blocked votes',
  definition:
    'Of the motions put to the vote, those that failed; and those that failed although more said yes than no.',
  caveat: 'A motion that nobody expects to pass is not moved, and leaves no trace here.',
  of: (records) => {
    const all = records.reduce((sum, { motions }) => sum + motions.carried + motions.failed, 0);
    return [
      {
        id: 'motions-failed',
        label: 'failed',
        unit: 'share',
        estimate: share(
          records.reduce((sum, { motions }) => sum + motions.failed, 0),
          all,
        ),
      },
      {
        id: 'motions-blocked',
        label: 'blocked against a majority',
        unit: 'share',
        estimate: share(
          records.reduce((sum, { motions }) => sum + motions.blocked, 0),
          all,
        ),
      },
    ];
  },
};
