import type { CandidateData } from '../model/library.ts';

/**
 * States that may be let in as observers or members (R4.8). Each widens the alliance and the number of powers
 * that watch it. As members they vote with the seat whose published policy is nearest to theirs.
 */
export const CANDIDATES: readonly CandidateData[] = [
  {
    id: 'hungary',
    pays: { observer: 1, member: 2 },
    votesWith: 'kazakhstan',
    onAdmitted: {
      // A member of NATO and the EU in a second circle: its partners there ask what it signed.
      observer: [{ kind: 'shift-tension', power: 'west', by: 1 }],
      member: [
        { kind: 'shift-tension', power: 'west', by: 1 },
        { kind: 'shift-tension', power: 'russia', by: 1 },
        { kind: 'shift-coordination', by: 1 },
      ],
    },
  },
  {
    id: 'tajikistan',
    pays: { observer: 1, member: 2 },
    votesWith: 'uzbekistan',
    onAdmitted: {
      // In the CSTO, and the third owner of the Fergana borders.
      observer: [
        { kind: 'shift-tension', power: 'russia', by: 1 },
        { kind: 'shift-stability', who: 'kyrgyzstan', by: 1 },
      ],
      member: [
        { kind: 'shift-tension', power: 'russia', by: 1 },
        { kind: 'shift-tension', power: 'china', by: 1 },
        { kind: 'shift-stability', who: 'uzbekistan', by: 1 },
        { kind: 'shift-coordination', by: -1 },
      ],
    },
  },
  {
    id: 'georgia',
    pays: { observer: 1, member: 2 },
    votesWith: 'azerbaijan',
    onAdmitted: {
      observer: [{ kind: 'shift-tension', power: 'russia', by: 1 }],
      member: [
        { kind: 'shift-tension', power: 'russia', by: 2 },
        { kind: 'shift-will', by: 1 },
      ],
    },
  },
  {
    id: 'pakistan',
    pays: { observer: 1, member: 2 },
    votesWith: 'turkiye',
    onAdmitted: {
      observer: [{ kind: 'shift-tension', power: 'iran', by: 1 }],
      member: [
        { kind: 'shift-tension', power: 'iran', by: 1 },
        { kind: 'shift-tension', power: 'west', by: 2 },
        { kind: 'shift-will', by: 1 },
      ],
    },
  },
];
