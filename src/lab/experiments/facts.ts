import type { Library } from '../../model/library.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { Experiment, Records, Section } from '../experiment.ts';
import { armOf } from '../experiment.ts';
import type { Finding, Unit } from '../finding.ts';
import type { GameRecord } from '../record.ts';
import type { Estimate } from '../statistics.ts';
import { difference, mean, rankCorrelation, share } from '../statistics.ts';
import { presetOf } from '../presets.ts';

const GAMES = 600;
const SEED = 6_000_001;

/** The op-ed draft with one article changed. */
const changed = (id: string, part: Partial<Treaty>) =>
  armOf({ id, games: GAMES, seed: SEED, treaty: { ...presetOf('op-ed'), ...part } });

/** What theory expects, and whether the game shows it: direction, effect, interval, source. */
export const facts: Experiment = {
  id: 'facts',
  title: 'Stylised facts of alliance theory',
  arms: [
    changed('op-ed', {}),
    changed('voluntary', { contributions: 'voluntary' }),
    changed('automatic', { obligation: 'automatic' }),
    changed('consultation', { obligation: 'consultation' }),
    changed('two-thirds', { decision: 'two-thirds' }),
  ],
  measures: [],
  across: (records, library) => [
    burden(records, library),
    credibility(records),
    obligation(records),
    decision(records),
    wedges(records),
    institutions(records),
  ],
};

function section(
  id: string,
  title: string,
  definition: string,
  caveat: string,
  findings: readonly Finding[],
): Section {
  return { id, title, definition, caveat, arm: null, findings };
}

/** Expected above nothing. */
const positive = (id: string, label: string, unit: Unit, estimate: Estimate): Finding => ({
  id,
  label,
  unit,
  estimate,
  band: { low: 0, high: null },
});

const gamesOf = (records: Records, arm: string): readonly GameRecord[] => records.get(arm) ?? [];

function burden(records: Records, library: Library): Section {
  const income = new Map(library.members.map((member) => [member.id, member.income]));
  const correlation = (arm: string): Estimate =>
    mean(
      gamesOf(records, arm)
        .map(({ seats }) =>
          rankCorrelation(
            seats
              .filter(({ assessed }) => assessed > 0)
              .map((seat) => [income.get(seat.member) ?? 0, seat.paid / seat.assessed]),
          ),
        )
        .filter((each) => !Number.isNaN(each)),
    );
  return section(
    'burden',
    'Large members carry more than their part (Olson and Zeckhauser 1966)',
    'In each game the rank correlation of income with the part of its assessed shares that a member paid; mean over games. Expected: above nothing under capacity and voluntary keys.',
    'Six members are few for a correlation; under the voluntary key shares are still assessed as a yardstick.',
    [
      positive('burden-capacity', 'capacity', 'correlation', correlation('op-ed')),
      positive('burden-voluntary', 'voluntary', 'correlation', correlation('voluntary')),
    ],
  );
}

function credibility(records: Records): Section {
  const borders = gamesOf(records, 'op-ed').flatMap((game) => game.borders);
  const at = (holds: (reliability: number) => boolean): Estimate =>
    mean(borders.filter(({ reliability }) => holds(reliability)).map(({ deterrence }) => deterrence));
  return section(
    'credibility',
    'Deterrence falls with a bad record (Schelling 1966; Press 2005 disagrees)',
    'Mean deterrence of the weakest border as night falls: members with reliability 4 or more less those with 2 or less. Expected: above nothing.',
    'Reliability enters the sum of deterrence by rule (R5.14): this shows how much, not whether.',
    [
      positive(
        'credibility',
        'good record less bad record',
        'number',
        difference(
          at((each) => each >= 4),
          at((each) => each <= 2),
        ),
      ),
    ],
  );
}

function obligation(records: Records): Section {
  const deterrence = (arm: string) =>
    mean(gamesOf(records, arm).flatMap(({ borders }) => borders.map((each) => each.deterrence)));
  const pressed = (arm: string) =>
    mean(gamesOf(records, arm).map(({ claims }) => claims.backed + claims.restrained));
  return section(
    'obligation',
    'A stronger obligation deters more and is pressed more (Snyder 1984)',
    'Automatic less consultation only: mean deterrence of the weakest borders as night falls; claims pressed a game. Expected: both above nothing.',
    'That claims are pressed more under a strong promise is nowhere in the rules: bots weigh what a neighbour could do.',
    [
      positive(
        'obligation-deters',
        'deterrence',
        'number',
        difference(deterrence('automatic'), deterrence('consultation')),
      ),
      positive(
        'obligation-pressed',
        'claims a game',
        'number',
        difference(pressed('automatic'), pressed('consultation')),
      ),
    ],
  );
}

function decision(records: Records): Section {
  const failing = (arm: string) => {
    const games = gamesOf(records, arm);
    const lost = games.reduce((sum, { motions }) => sum + motions.failed, 0);
    return share(lost, lost + games.reduce((sum, { motions }) => sum + motions.carried, 0));
  };
  return section(
    'decision',
    'Consensus blocks more than two-thirds (Tsebelis 2002)',
    'Share of motions that failed, consensus less two-thirds. Expected: above nothing.',
    'The first year of the two-thirds arm already decides by it.',
    [positive('decision', 'failed motions', 'share', difference(failing('op-ed'), failing('two-thirds')))],
  );
}

function wedges(records: Records): Section {
  const offers = gamesOf(records, 'op-ed').flatMap((game) => game.wedges);
  return section(
    'wedges',
    'Wedges go where influence is (Crawford 2011)',
    'Influence of the offering power on the member it chose, less its mean influence on all six. Expected: above nothing.',
    'Targets are chosen by rule (R6.8); which of them can be chosen at all depends on what the six have done.',
    [
      positive(
        'wedges',
        'influence on the chosen less the mean',
        'number',
        mean(offers.map((each) => each.influence - each.mean)),
      ),
    ],
  );
}

function institutions(records: Records): Section {
  const eased = gamesOf(records, 'op-ed')
    .flatMap(({ yearly }) => yearly)
    .filter(({ threat }) => threat < 8);
  const change = (headquarters: boolean): Estimate =>
    mean(
      eased
        .filter((year) => year.headquarters === headquarters)
        .map(({ willFrom, willTo }) => willTo - willFrom),
    );
  return section(
    'institutions',
    'Institutions slow the fall of Will once threats ease (Wallander 2000)',
    'Change of Will over years in which no major power’s tension reached 8, with a working headquarters less without. Expected: above nothing.',
    'Alliances that are doing well build headquarters: part of the difference is that.',
    [positive('institutions', 'Will a year', 'number', difference(change(true), change(false)))],
  );
}
