import type { AlliancePromise, YearRecord } from '../../model/records.ts';

/** How an open promise would be settled by what its year has seen so far (R4.38). */
export function promiseOutcome(
  now: YearRecord,
  { by, matter, condition }: AlliancePromise,
): 'kept' | 'broken' | 'void' {
  const met =
    condition === null ||
    (condition.kind === 'pledge'
      ? (now.paid[condition.member] ?? 0) >= condition.atLeast
      : now.ballots[condition.member] === condition.ballot);
  if (!met || (matter.kind === 'vote' && !now.motion)) return 'void';
  switch (matter.kind) {
    case 'vote':
      return now.ballots[by] === matter.ballot ? 'kept' : 'broken';
    case 'pledge':
      return (now.paid[by] ?? 0) >= matter.atLeast ? 'kept' : 'broken';
    case 'forces': {
      const came = now.forces.some(({ member, region }) => member === by && region === matter.region);
      return came ? 'kept' : 'broken';
    }
  }
}
