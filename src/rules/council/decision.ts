import type { Ballot } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { State } from '../../model/state.ts';
import type { Sum, Term } from '../../model/sum.ts';
import type { Book } from '../book.ts';

export interface Decision {
  readonly carried: boolean;
  /** Yes minus no as terms; under the weighted rule payments, else heads. */
  readonly tally: Sum;
}

type Ballots = Readonly<Partial<Record<MemberId, Ballot>>>;

/**
 * Counts a vote by the treaty's decision rule (R3.4). `voters` are the eligible members; whoever cast nothing abstains.
 * States admitted as members add a vote each, cast as their friend casts.
 */
export function decide(book: Book, state: State, voters: readonly MemberId[], ballots: Ballots): Decision {
  const weighted = state.treaty.decision === 'weighted';
  const terms: Term[] = [];
  const cast = (label: string, id: string, ballot: Ballot | undefined, weight: number): void => {
    const sign = ballot === 'yes' ? 1 : ballot === 'no' ? -1 : 0;
    terms.push({
      label,
      with: { member: id, ballot: ballot ?? 'abstain' },
      value: sign * weight,
      rule: 'R3.4',
    });
  };
  for (const member of voters) {
    cast('ballot', member, ballots[member], weighted ? Math.max(1, state.members[member].tally.paid) : 1);
  }
  for (const candidate of book.library.candidates) {
    if (state.candidates[candidate.id] !== 'member') continue;
    if (!voters.includes(candidate.votesWith)) continue;
    cast('ballot-admitted', candidate.id, ballots[candidate.votesWith], weighted ? candidate.pays.member : 1);
  }
  let yes = 0;
  let no = 0;
  for (const { value } of terms) {
    if (value > 0) yes += value;
    else no -= value;
  }
  return { carried: carries(state.treaty.decision, yes, no), tally: { total: yes - no, terms } };
}

/** Whether so many yes against so many no carry under a decision rule. */
export function carries(rule: State['treaty']['decision'], yes: number, no: number): boolean {
  switch (rule) {
    case 'consensus':
      return no === 0 && yes >= 1;
    case 'consensus-minus-one':
      return no <= 1 && yes >= 2;
    case 'two-thirds':
      return yes >= 1 && yes * 3 >= (yes + no) * 2;
    case 'weighted':
      return yes > no;
  }
}
