import type { Fate, Verdict } from '../../model/result.ts';
import type { Finding, Measure } from '../finding.ts';
import type { GameRecord } from '../record.ts';
import { mean, share } from '../statistics.ts';

const FATES: readonly Fate[] = ['renewed', 'lapsed', 'broken', 'war'];
const VERDICTS: readonly Verdict[] = ['paper-pact', 'talking-shop', 'working-alliance', 'security-community'];

/** How the alliance ended. */
export const fates: Measure = {
  id: 'fates',
  title: 'Fate of the alliance',
  definition: 'Share of games that ended renewed, lapsed, broken (Will 0) or in war (ladder 5).',
  caveat: 'Bots decide; people may be kinder or harder. The fate of one game says little about a treaty.',
  of: (records) => [
    ...FATES.map((fate): Finding => shareOf(`fate-${fate}`, fate, records, (each) => each.fate === fate)),
    shareOf('failed', 'broken or war', records, failed),
  ],
};

/** Whether the alliance came to a bad end. */
const failed = ({ fate }: GameRecord): boolean => fate === 'broken' || fate === 'war';

function shareOf(
  id: string,
  label: string,
  records: readonly GameRecord[],
  holds: (record: GameRecord) => boolean,
): Finding {
  return { id, label, unit: 'share', estimate: share(records.filter(holds).length, records.length) };
}

export const verdicts: Measure = {
  id: 'verdicts',
  title: 'Verdict on the alliance',
  definition: 'Share of games with each verdict of R7.6.',
  caveat: 'A verdict weighs Will, Coordination and the record of calls; it does not say who gained.',
  of: (records) =>
    VERDICTS.map((verdict) => ({
      id: `verdict-${verdict}`,
      label: verdict,
      unit: 'share',
      estimate: share(records.filter((each) => each.verdict === verdict).length, records.length),
    })),
};

export const lengths: Measure = {
  id: 'length',
  title: 'Years played',
  definition: 'Mean number of years until the game was over.',
  caveat: 'A game that ends early is not a worse game.',
  of: (records) => [
    {
      id: 'years-played',
      label: 'years',
      unit: 'number',
      estimate: mean(records.map(({ lastYear }) => lastYear)),
    },
  ],
};

/** Strikes by outside powers, and strikes that were weighed and left. */
export const strikes: Measure = {
  id: 'strikes',
  title: 'Strikes',
  definition:
    'Limited strikes by outside powers per game, and the share of weighed strikes that were deterred.',
  caveat:
    'A power that never comes to weigh a strike leaves no trace here; low tension hides in the first figure.',
  of: (records) => {
    const struck = (each: GameRecord): number => each.strikes.length;
    return [
      { id: 'strikes', label: 'strikes a game', unit: 'number', estimate: mean(records.map(struck)) },
      {
        id: 'deterred',
        label: 'weighed and deterred',
        unit: 'share',
        estimate: share(
          records.reduce((sum, { deterred }) => sum + deterred, 0),
          records.reduce((sum, each) => sum + each.deterred + struck(each), 0),
        ),
      },
    ] satisfies Finding[];
  },
};
