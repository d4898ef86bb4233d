import type { Action } from '../../model/action.ts';
import { provisionsOf } from '../../rules/law.ts';
import type { PowerId } from '../../model/ids.ts';
import type { Mind } from '../mind.ts';
import { plus } from '../mind.ts';
import type { Terms } from '../worth.ts';
import { threatAt } from './threat.ts';

/** What an action begins and does not yet bring. */
export function planned(mind: Mind, action: Action): Terms {
  switch (action.kind) {
    case 'negotiateArmistice': {
      const mine = mind.view.conflicts.find(({ id }) => id === action.conflict)?.member === mind.seat;
      return { peace: 0.5, home: mine ? 0.7 : 0 };
    }
    case 'normaliseRelations':
      return {
        peace: 0.3,
        ...(mind.wants('normalisation-at-least', 'corridor-open').length > 0
          ? { interest: 0.35 * mind.aim }
          : {}),
      };
    case 'mediate':
      return plus(
        { peace: 0.15 * mind.weights.peace * mind.view.powers[action.power].tension },
        calmWanted(mind, action.power),
        mind.wants('mediations').length > 0 ? { interest: 0.35 * mind.aim } : {},
      );
    case 'buildWorks':
      return {
        force: mind.weights.force * 0.6 * threatAt(mind, action.region),
        ...(mind.wants('works-at-least').length > 0 ? { interest: 0.75 * mind.aim } : {}),
      };
    case 'reinterpretLaw':
      return reinterpretation(mind);
    case 'developHome': {
      const wanted = mind.wants('stability-at-least').some((check) => mind.own.stability + 1 < check.value);
      return {
        home: mind.own.stability <= 3 ? 0.3 : -0.2,
        ...(wanted ? { interest: 0.4 * mind.aim } : {}),
      };
    }
    default:
      return {};
  }
}

/** A step towards a calmer power, where that is an aim and not reached by one step. */
export function calmWanted(mind: Mind, power: PowerId): Terms {
  const { tension } = mind.view.powers[power];
  const wanted = mind
    .wants('tension-at-most')
    .some((check) => check.power === power && tension > check.value + 1);
  const kept = mind
    .has('tension-at-most', 'tension-never-above')
    .some((check) => check.power === power && tension >= check.value);
  return wanted || kept ? { interest: 0.3 * mind.aim } : {};
}

/** What a law keeps its own state from weighs against what striking it costs (R2.10, R4.29). */
function reinterpretation(mind: Mind): Terms {
  const { book, view, seat, weights } = mind;
  if (mind.has('law-stands').length > 0) return {};
  let freed = 0;
  let lost = 0;
  for (const provision of provisionsOf(book, view, seat)) {
    if (provision.kind === 'guarantee') lost += 0.5;
    else freed += 0.45;
  }
  return { alliance: weights.alliance * freed, peace: -weights.peace * lost };
}
