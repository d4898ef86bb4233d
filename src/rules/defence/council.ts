import { BALLOTS } from '../../model/action.ts';
import type { RulesFor } from '../actions/rule.ts';
import { cause, note, patchYear, shift, shiftInfluence } from '../change.ts';
import { decide } from '../council/decision.ts';
import { forumsOf } from '../law.ts';
import { fullMembers } from '../membership.ts';
import { refuse } from '../refuse.ts';
import { goAlone, openHands } from './course.ts';
import { emergencyOf, patchCouncil, patchEmergency } from './emergency.ts';
import { assessTrigger } from './trigger.ts';

type CouncilAction = 'absorbIncident' | 'consultAllies' | 'invokeDefence' | 'takeToForum' | 'castCouncilVote';

/** What the victim does, and the vote (R5.2 to R5.10). */
export const COUNCIL_RULES: RulesFor<CouncilAction> = {
  absorbIncident: {
    candidates: () => [{ kind: 'absorbIncident' }],
    check: () => null,
    perform: (change, seat) => {
      note(change, 'incidentAbsorbed', { member: seat });
      goAlone(change, 'absorb');
    },
  },
  consultAllies: {
    candidates: () => [{ kind: 'consultAllies' }],
    check: () => null,
    perform: (change, seat) => {
      note(change, 'alliesConsulted', { member: seat });
      if (!change.state.now.consulted)
        shift(change, 'coordination', 1, cause('R5.2', 'consulted', { member: seat }));
      patchYear(change, { consulted: true });
      goAlone(change, 'consult');
    },
  },
  takeToForum: {
    candidates: (book, state, seat) =>
      forumsOf(book, state, seat).map((forum) => ({ kind: 'takeToForum', forum })),
    check: (book, state, seat, { forum }) => {
      const { council } = emergencyOf(state);
      if (!forumsOf(book, state, seat).includes(forum)) return refuse('not-eligible', 'R5.2', { forum });
      // Other alliances cover members at home: North Atlantic Treaty Art. 6, and CST Art. 4 on a state's own territory.
      if (forum !== 'un' && council.incident.place !== 'home')
        return refuse('not-eligible', 'R5.2', { forum });
      return forum === 'csto' && council.power === 'russia'
        ? refuse('barred-by-law', 'R5.2', { member: seat })
        : null;
    },
    perform: (change, seat, { forum }) => {
      note(change, 'forumTaken', { member: seat, forum });
      const because = cause('R5.2', 'forum', { forum });
      if (forum === 'un') shift(change, 'ladder', -1, because);
      else shift(change, 'will', -1, because);
      if (forum === 'csto') shiftInfluence(change, 'russia', seat, 1, because);
      patchCouncil(change, { forum });
      goAlone(change, 'forum');
    },
  },
  invokeDefence: {
    candidates: () => [{ kind: 'invokeDefence' }],
    check: () => null,
    perform: (change, seat) => {
      note(change, 'defenceInvoked', { member: seat });
      const { council } = emergencyOf(change.state);
      const incident = { ...council.incident, requested: true };
      const { book, state } = change;
      const result = assessTrigger(incident, state.treaty, { book, state, claimBacked: council.claimBacked });
      note(change, 'testRead', { tests: result.tests, engaged: result.engaged ? 'yes' : 'no' });
      patchCouncil(change, { incident, engaged: result.engaged, choice: 'invoke' });
      if (result.engaged && result.vote) patchEmergency(change, { stage: 'vote' });
      else openHands(change);
    },
  },
  castCouncilVote: {
    candidates: () => BALLOTS.map((ballot) => ({ kind: 'castCouncilVote', ballot })),
    check: () => null,
    perform: (change, seat, { ballot }) => {
      const votes = { ...emergencyOf(change.state).council.votes, [seat]: ballot };
      patchCouncil(change, { votes });
      const voters = fullMembers(change.book, change.state);
      if (voters.some((member) => !(member in votes))) return;
      for (const member of voters)
        note(change, 'councilBallot', { member, ballot: votes[member] ?? 'abstain' });
      const { carried, tally } = decide(change.book, change.state, voters, votes);
      patchCouncil(change, { carried });
      note(change, 'councilVoted', { outcome: carried ? 'carried' : 'failed', tally });
      openHands(change);
    },
  },
};
