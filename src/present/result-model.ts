import type { MemberId, Motive, PowerId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Fate, Rank, Verdict } from '../model/result.ts';
import { RANKS } from '../model/result.ts';
import type { State } from '../model/state.ts';
import type { Sum } from '../model/sum.ts';
import type { Book } from '../rules/book.ts';
import { openBook } from '../rules/book.ts';
import { finalStanding } from '../rules/results.ts';
import type { Figure, Named } from './figure.ts';
import { figure } from './figure.ts';
import type { InterestLine } from './seat-model.ts';
import { interestLine } from './seat-model.ts';
import type { Text, UiKey } from './text.ts';

/** How one member came out. */
export interface MemberResultModel {
  readonly member: Named<MemberId>;
  readonly rank: Named<Rank>;
  /** What the rank means. */
  readonly rankLine: string;
  /** Its renewal ballot; null where it never came to one. */
  readonly renewed: boolean | null;
  readonly ballotName: string | null;
  readonly reasons: readonly string[];
  readonly standing: Figure;
  readonly sum: Sum;
  readonly sumLine: string;
  readonly interests: readonly InterestLine[];
  readonly interestsLine: string;
  /** Its ballot, the calls it answered and what it paid, a sentence each. */
  readonly record: readonly string[];
}

export interface ResultModel {
  readonly fate: Named<Fate>;
  readonly fateLine: string;
  readonly verdict: Named<Verdict>;
  /** Best first: by rank, then by standing. */
  readonly members: readonly MemberResultModel[];
  readonly motives: readonly {
    readonly power: Named<PowerId>;
    readonly motive: Named<Motive>;
    readonly line: string;
  }[];
}

/** The end of the game; null before it. */
export function resultModel(library: Library, view: State, text: Text): ResultModel | null {
  const { result } = view;
  if (!result) return null;
  const book = openBook(library);
  const place = (member: MemberId): number => RANKS.indexOf(result.members[member].rank);
  const order = book.order.toSorted(
    (a, b) => place(a) - place(b) || result.members[b].standing - result.members[a].standing,
  );
  return {
    fate: { id: result.fate, name: text.name('fate', result.fate) },
    fateLine: text.ui(FATE_KEYS[result.fate]),
    verdict: { id: result.verdict, name: text.name('verdict', result.verdict) },
    members: order.map((member) => memberResult(book, view, text, member)),
    motives: book.powerOrder.flatMap((power) => {
      const { motive } = view.powers[power];
      if (motive === null) return [];
      const named = { id: motive, name: text.name('motive', motive) };
      const line = text.capital(text.ui('motiveWas', { power, motive }));
      return [{ power: { id: power, name: text.name('power', power) }, motive: named, line }];
    }),
  };
}

export const FATE_KEYS = {
  renewed: 'fateRenewed',
  lapsed: 'fateLapsed',
  broken: 'fateBroken',
  war: 'fateWar',
} as const satisfies Record<Fate, UiKey>;

export const RANK_KEYS = {
  architect: 'rankArchitect',
  independent: 'rankIndependent',
  partner: 'rankPartner',
  passenger: 'rankPassenger',
  alone: 'rankAlone',
  failed: 'rankFailed',
  answerable: 'rankAnswerable',
} as const satisfies Record<Rank, UiKey>;

function memberResult(book: Book, view: State, text: Text, member: MemberId): MemberResultModel {
  const own = view.result!.members[member];
  const { rank, reasons, standing } = own;
  const { fate } = view.result!;
  const renewed = fate === 'renewed' || fate === 'lapsed' ? own.renewed : null;
  const ballotName = renewed === null ? null : text.ui(renewed ? 'renewed' : 'left');
  const { interests, tally } = view.members[member];
  const sum = finalStanding(book, view, member);
  const { owed, given, paid, assessed } = tally;
  return {
    member: { id: member, name: text.name('member', member) },
    rank: { id: rank, name: text.name('rank', rank) },
    rankLine: text.ui(RANK_KEYS[rank]),
    renewed,
    ballotName,
    reasons: reasons.map(text.reason),
    standing: figure(standing, { kind: 'final-standing', member }),
    sum,
    sumLine: text.sum(sum, text.ui('finalStanding')),
    interests: interests.map((id, index) => interestLine(book, view, text, member, id, index, null)),
    interestsLine: text.ui('interestsMet', { met: own.met.length, all: interests.length }),
    record: [
      ...(ballotName === null ? [] : [text.ui('recordBallot', { ballot: ballotName })]),
      text.ui('recordOwed', { given, owed }),
      text.ui('recordPaid', { paid, assessed }),
    ],
  };
}
