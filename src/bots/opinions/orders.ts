import type { Action } from '../../model/action.ts';
import type { RegionId, UnitKind } from '../../model/ids.ts';
import type { Mind } from '../mind.ts';
import { plus } from '../mind.ts';
import { accessionOpinion } from './accession.ts';
import type { Terms } from '../worth.ts';
import { threatAt } from './threat.ts';

/** National orders: units raised and disbanded, the treaty thought of again (R4.17, R8.12). */
export function ordersOpinion(mind: Mind, action: Action): Terms {
  switch (action.kind) {
    case 'raiseUnit':
      return plus(mind.gainOf(action), raised(mind, action.unit, action.region));
    case 'disbandUnit':
      return { force: -1.5 };
    case 'declareAccession':
      return accessionOpinion(mind, action.accession);
    case 'leaveOtherAlliance':
      return { offers: -2 };
    default:
      return {};
  }
}

function raised(mind: Mind, unit: UnitKind, region: RegionId): Terms {
  const { view, book, weights, seat } = mind;
  const already = view.now.raisedUnits[seat] ?? 0;
  const threat = threatAt(mind, region);
  const useful = book.units[unit].strength.armed >= 2 ? threat : 0.3 * threat;
  // What is raised eats every year.
  const keep = -0.35 * weights.money * (1 + already);
  const have = view.units.filter(({ owner, kind }) => owner === seat && kind === unit).length;
  const wanted = mind.wants('units-at-least').some((check) => check.unit === unit && have + 1 < check.count);
  return {
    force: weights.force * 0.5 * useful,
    money: keep,
    ...(wanted ? { interest: 0.5 * mind.aim } : {}),
  };
}
