import type { Ballot } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Wish } from './made-games.ts';
import { all } from './made-games.ts';

export const but = (...left: MemberId[]): MemberId[] => MEMBER_IDS.filter((member) => !left.includes(member));

/** Russia strikes Kazakhstan in the Altai at the end of the first year. */
export const STRIKE: Pick<Scenario, 'strikes'> = {
  strikes: [{ year: 1, power: 'russia', region: 'altai', attribution: 'certain' }],
};
/** Kazakhstan calls, and all vote for its defence. */
export const CALL: Wish[] = [
  { seat: 'kazakhstan', action: { kind: 'invokeDefence' } },
  ...all(MEMBER_IDS, { kind: 'castCouncilVote', ballot: 'yes' }),
];
/** No law keeps anybody at home. */
export const NO_LAWS = { constraints: false };
export const SENT: Wish[] = [
  ...all(['kyrgyzstan', 'uzbekistan'], { kind: 'answerCall', hand: 'commit' }),
  { seat: 'uzbekistan', action: { kind: 'commitUnit', unit: 'brigade', from: 'tashkent' } },
  { seat: 'kyrgyzstan', action: { kind: 'commitUnit', unit: 'brigade', from: 'chuy-talas' } },
];
/** Kazakhstan presses a claim on Russia, which these back; the others restrain it. */
export const claimed = (backers: readonly MemberId[], claim = 'kazakhstan-oil-terminal'): Wish[] => [
  { seat: 'kazakhstan', action: { kind: 'pressClaim', claim } },
  ...all(backers, { kind: 'answerClaim', answer: 'back' }),
];
/** Türkiye moves to reassure Iran, and these vote so. */
export const motion = (ballots: Partial<Record<MemberId, Ballot>>): Wish[] => [
  { seat: 'turkiye', action: { kind: 'moveDeclaration', power: 'iran', tone: 'reassure' } },
  ...(Object.entries(ballots) as [MemberId, Ballot][]).map(([seat, ballot]): Wish => ({
    seat,
    action: { kind: 'castBallot', ballot },
  })),
];
/** Türkiye has a headquarters built in its own land. */
export const HEADQUARTERS: Wish[] = [
  { seat: 'turkiye', action: { kind: 'addProject', project: 'headquarters' } },
  { seat: 'turkiye', action: { kind: 'siteFirst', region: 'marmara' } },
];
export const YES = { azerbaijan: 'yes', turkiye: 'yes', kazakhstan: 'yes', turkmenistan: 'yes' } as const;
