import type { Setting } from '../../model/treaty.ts';
import { assess } from '../../rules/shares.ts';
import type { Mind } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { MONEY } from '../worth.ts';

/** Settings that ask more of members, or less: whoever is for the alliance likes the first. */
const STRONGER: Readonly<Record<string, number>> = {
  automatic: 0.9,
  'deems-necessary': 0.1,
  'on-request': -0.4,
  consultation: -1.2,
  consensus: -0.3,
  'consensus-minus-one': 0.1,
  'two-thirds': 0.3,
  compatible: 0.3,
  exclusive: -0.6,
  voluntary: -0.5,
  hybrid: 0.2,
  terrorism: 0.2,
  'any-threat': -0.2,
  seas: 0.2,
  abroad: -0.2,
};
/** A programme by which keys of contributions are compared. */
const USUAL = 20;
/** Years over which a share is looked ahead, at most. */
const AHEAD = 3;

/** What an amendment would be worth: to the alliance, to one's purse and chair, and to one's aims. */
export function amendmentOpinion(mind: Mind, article: string, setting: string): Terms {
  const { weights } = mind;
  const met = mind.has('article').some((check) => check.article === article);
  const wanted = mind
    .wants('article')
    .some((check) => check.article === article && check.settings.includes(setting));
  return {
    alliance: (weights.alliance - 0.6) * (STRONGER[setting] ?? 0),
    ...purse(mind, article, setting),
    ...chair(mind, article, setting),
    ...caution(mind, article, setting),
    ...(wanted ? { interest: mind.aim } : met ? { interest: -0.8 * mind.aim } : {}),
  };
}

/** Another key moves money between members (R3.5). */
function purse({ book, view, seat, weights }: Mind, article: string, setting: string): Terms {
  if (article !== 'contributions') return {};
  const now = assess(book, view.treaty.contributions, USUAL);
  const then = assess(book, setting as Setting<'contributions'>, USUAL);
  if (!now || !then) return {};
  const years = Math.min(AHEAD, view.setup.years - view.year);
  return { money: 0.25 * weights.money * MONEY * years * (now[seat] - then[seat]) };
}

/** Who would command, and whose vote would weigh (R3.2, R3.7). */
function chair(mind: Mind, article: string, setting: string): Terms {
  const { book, seat, view } = mind;
  if (article === 'command') {
    if (setting === 'lead-state') return { standing: view.lead === seat ? 1.5 : -0.9 };
    const twice = setting !== 'yearly' && mind.wants('commanded').length > 0;
    return twice ? { standing: 0.4 * mind.aim } : {};
  }
  if (article !== 'decision' || setting !== 'weighted') return {};
  const mean = book.order.reduce((sum, member) => sum + book.members[member].income, 0) / book.order.length;
  return { standing: book.members[seat].income > mean ? 0.6 : -0.6 };
}

/** A guarantee without conditions is dear to who presses claims, and a danger to who would pay for them. */
function caution(mind: Mind, article: string, setting: string): Terms {
  const { weights, view, seat } = mind;
  if (article !== 'provocation') return {};
  const claims = mind.wants('claims-backed').length > 0 || view.members[seat].tally.claimsPressed > 0;
  const side = claims ? -0.7 : 0.6 * weights.peace - 0.2 * weights.force;
  return { peace: setting === 'void-if-provoked' ? side : -side };
}
