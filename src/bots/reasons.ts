import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { legal } from '../rules/legal.ts';
import type { Weights } from './temperament.ts';
import { opinions, reasonsIn } from './thinking.ts';
import type { Matter } from './worth.ts';

/**
 * What spoke most for an action, to a bot with these weights: at most two matters, the stronger first; none where it had
 * no choice. Worked out from the same sum that chose it, so that it need not be kept.
 *
 * @param view what the seat saw before it acted
 */
export function reasonsFor(
  library: Library,
  view: State,
  seat: MemberId,
  action: Action,
  weights: Weights,
): readonly Matter[] {
  const actions = legal(library, view, seat);
  const wanted = JSON.stringify(action);
  const found = opinions(library, view, seat, actions, weights).find(
    (opinion) => JSON.stringify(opinion.action) === wanted,
  );
  return found ? reasonsIn(found.terms) : [];
}
