import type { Action } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import type { State } from '../model/state.ts';

/**
 * Whether an action only takes back or chooses anew what the seat has chosen in this step. A bot makes up its mind once:
 * without that it could go round in a circle for ever.
 */
export function isAgain({ phase }: State, seat: MemberId, action: Action): boolean {
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
