import type { Ballot } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Chronicle } from '../chronicle.ts';
import { toldOf, yearsOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';
import { within } from './moments.ts';

/** How many times the output of the other an ally must have to be the large one of the two. */
const LARGE = 5;

/**
 * Asymmetric alliances (Morrow, 1991): the strong one gives security, the weak one some of its freedom to decide. What
 * counts is a member with five times the other's output that sent it units at a call, came to a crisis in its land, or
 * gave it money, and that in the same year or the next got something back: the small one let its units in to stay,
 * backed a claim of its that others tried to restrain, or voted, against others, for a motion that it had moved in
 * command. Two such things are stronger than one. What does not count: an exchange among equals, and help for which
 * nothing can be named in return.
 */
export function asymmetricAlliances(chronicle: Chronicle): Finding[] {
  const { book } = chronicle;
  const given = securityIn(chronicle);
  const yielded = autonomyIn(chronicle);
  return given.flatMap((each) => {
    const { large, small, year, step } = each;
    if (book.members[large].gdpBillion < LARGE * book.members[small].gdpBillion) return [];
    const back = yielded.filter(
      (other) => other.large === large && other.small === small && within(year, other.year),
    );
    const [first] = back;
    if (!first) return [];
    const values = { member: small, other: large, gave: each.what, amount: each.amount, back: first.what };
    return [finding({ step, year }, 'asymmetric-exchange', each.weight + back.length / 2, values)];
  });
}

interface Exchange {
  readonly step: number;
  readonly year: number;
  readonly large: MemberId;
  readonly small: MemberId;
}

function securityIn(chronicle: Chronicle): (Exchange & { what: string; amount: number; weight: number })[] {
  const gifts = toldOf(chronicle, 'giftGiven').map(({ step, event }) => {
    const { member: large, other: small, amount } = event;
    return { step, year: event.at, large, small, what: 'money', amount, weight: amount / 2 };
  });
  const relief = chronicle.crises.flatMap(({ step, year, member: small, answered }) =>
    answered.map((large) => ({ step, year, large, small, what: 'relief', amount: 1, weight: 1 })),
  );
  const units = chronicle.calls.flatMap(({ opened, year, victim, answers }) =>
    answers.flatMap(({ member, units: amount }) =>
      amount === 0
        ? []
        : [{ step: opened + 1, year, large: member, small: victim, what: 'units', amount, weight: amount }],
    ),
  );
  return [...gifts, ...relief, ...units];
}

function autonomyIn(chronicle: Chronicle): (Exchange & { what: string })[] {
  return [...claimsBacked(chronicle), ...unitsLetIn(chronicle), ...votesGiven(chronicle)];
}

function claimsBacked({ last }: Chronicle): (Exchange & { what: string })[] {
  return last.claims.flatMap(({ member, year, backers, restrainers }) =>
    (restrainers.length > 0 ? backers : []).map((small) => ({
      step: 0,
      year,
      large: member,
      small,
      what: 'claim',
    })),
  );
}

function votesGiven({ last }: Chronicle): (Exchange & { what: string })[] {
  return yearsOf(last).flatMap(({ year, commander: large, motion, ballots }) => {
    const cast = Object.entries(ballots) as [MemberId, Ballot][];
    if (!motion || motion.kind === 'censure' || !cast.some(([, ballot]) => ballot === 'no')) return [];
    return cast.flatMap(([small, ballot]) =>
      ballot === 'yes' && small !== large ? [{ step: 0, year, large, small, what: 'vote' }] : [],
    );
  });
}

function unitsLetIn(chronicle: Chronicle): (Exchange & { what: string })[] {
  return toldOf(chronicle, 'unitMoved').flatMap(({ step, event }) => {
    const small = chronicle.book.regions.get(event.toRegion)?.owner;
    return small && small !== event.member
      ? [{ step, year: event.at, large: event.member, small, what: 'units' }]
      : [];
  });
}
