import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { apply } from '../rules/apply.ts';
import { legal } from '../rules/legal.ts';

/**
 * Whether an action only takes back or chooses anew what the seat has chosen in this step. A bot makes up its mind once:
 * without that it could go round in a circle for ever.
 */
function isAgain({ phase }: State, seat: MemberId, action: Action): boolean {
  switch (phase.kind) {
    case 'agenda':
      if (action.kind === 'setProgramme') return phase.programme !== 0;
      if (action.kind === 'siteFirst') return phase.firstSite !== null;
      return action.kind === 'dropProject';
    case 'corridor':
      return action.kind === 'dropPromise' && phase.drafts[seat]?.matter !== null;
    case 'folders': {
      const folder = phase.folders[seat];
      if (!folder) return false;
      if (action.kind === 'answerEnvelope') return folder.accept !== null;
      if (action.kind === 'reportIntelligence') return folder.report !== null;
      if (action.kind === 'pledgeFunds') return folder.notch !== null;
      if (action.kind === 'castBallot') return folder.ballot !== null;
      if (action.kind === 'nominateCommander') return folder.nominee !== null;
      return action.kind === 'estimateMotive' && folder.estimates[action.power] !== undefined;
    }
    case 'operations':
      return action.kind === 'pickUnit' && phase.step.kind === 'deploying' && phase.step.picked !== null;
    default:
      return false;
  }
}

/**
 * What a seat may still weigh in a step: what it has not chosen yet. Where it has chosen all and still cannot go on (the
 * envelope that it accepted forbids the ballot that it wrote before, R4.21), only what lets it go on.
 */
export function forward(
  library: Library,
  view: State,
  seat: MemberId,
  actions: readonly Action[],
): readonly Action[] {
  const first = actions.filter((action) => !isAgain(view, seat, action));
  if (first.length > 0) return first;
  const mending = actions.filter((action) => {
    const step = apply(library, view, seat, action);
    return (
      step.ok && legal(library, step.value.state, seat).some((next) => !isAgain(step.value.state, seat, next))
    );
  });
  return mending.length > 0 ? mending : actions;
}
