import type { ArticleId, Treaty } from '../../model/treaty.ts';
import { foundersOf } from '../../rules/founding/articles.ts';
import { boundElsewhere, provisionsOf } from '../../rules/law.ts';
import type { Mind } from '../mind.ts';
import { threatAt } from './threat.ts';

/** How well an article suits a state at home: its voice, its law, its other ties, and what it fears. */
export function suit(mind: Mind, treaty: Treaty, article: ArticleId): number {
  const { book, view, seat, weights } = mind;
  const mean = book.order.reduce((sum, member) => sum + book.members[member].income, 0) / book.order.length;
  const small = book.members[seat].income < 0.75 * mean;
  const founder = foundersOf(book, view).includes(seat);
  const careful = weights.peace - weights.force;
  switch (article) {
    case 'decision':
      // A small state says no more easily than it is heard.
      if (treaty.decision === 'consensus') return small ? 0.7 : 0.1;
      if (treaty.decision === 'weighted') return small ? -0.8 : 0;
      // Whoever founds an alliance for its own sake wants it to be able to act.
      return founder ? 0.8 * (weights.alliance - 0.9) : 0;
    case 'casus':
      return 0.3 * (treaty.casus.length - 1) * (fear(mind) - careful);
    case 'obligation': {
      const barred = provisionsOf(book, view, seat).some(({ kind }) => kind === 'no-units-abroad');
      const asks = { automatic: 1, 'deems-necessary': 0.2, 'on-request': -0.1, consultation: -0.9 };
      return asks[treaty.obligation] * (0.7 * fear(mind) - 0.6 * careful - (barred ? 0.6 : 0) + 0.2);
    }
    case 'contributions':
      return treaty.contributions === 'voluntary' ? 0.5 * (weights.money - 0.9) : 0;
    case 'command':
      return treaty.command === 'lead-state' && small ? -0.5 : 0;
    case 'alliances':
      return treaty.alliances === 'exclusive' && boundElsewhere(book, view, seat) ? -2.5 : 0;
    case 'area':
    case 'provocation':
      return 0;
  }
}

/** How much a state needs friends: the worst that it must fear anywhere at home, 0 to 3 or so. */
export function fear(mind: Mind): number {
  const { book, seat } = mind;
  return Math.min(3, Math.max(0, ...book.members[seat].regions.map((region) => threatAt(mind, region))));
}
