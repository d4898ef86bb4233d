import type { Hand } from '../model/action.ts';
import type { ForumId, MemberId, PowerId, RegionId } from '../model/ids.ts';
import type { Incident } from '../model/incident.ts';
import type { Council, CouncilRecord } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Treaty } from '../model/treaty.ts';
import type { TriggerTest } from '../model/trigger.ts';
import type { Book } from '../rules/book.ts';
import { canCommit } from '../rules/defence/response.ts';
import { assessTrigger } from '../rules/defence/trigger.ts';
import { inReach } from '../rules/geography.ts';
import { isFull } from '../rules/membership.ts';
import { isReady, strengthOf } from '../rules/units.ts';

/** What one member was asked in a council, could have done, and did (R5.11, R5.12). */
export interface CallAnswer {
  readonly member: MemberId;
  /** What the treaty obliged it to; null for nothing. */
  readonly owed: 'units' | 'token' | 'words' | null;
  /** Whether law let any of its units go against that power. */
  readonly lawful: boolean;
  /** Whether law and geography together let a ready unit arrive. */
  readonly able: boolean;
  /** Whether law alone kept a unit at home that would have counted and could have arrived. */
  readonly barred: boolean;
  readonly hand: Hand;
  readonly units: number;
  /** Gave what it owed or more; for whoever owed nothing: gave more than words. */
  readonly gave: boolean;
}

/** A council of one incident, from its opening to its end. */
export interface CallPage {
  /** Index of the action that ended it. */
  readonly step: number;
  /** Index of the action after which it was opened. */
  readonly opened: number;
  readonly year: number;
  readonly victim: MemberId;
  readonly region: RegionId;
  readonly power: PowerId | null;
  readonly incident: Incident;
  readonly strike: boolean;
  readonly choice: NonNullable<Council['choice']>;
  readonly forum: ForumId | null;
  readonly treaty: Treaty;
  /** How the treaty is read on this incident once help is asked for; it was so read only if it was invoked. */
  readonly tests: readonly TriggerTest[];
  readonly engaged: boolean;
  readonly carried: boolean | null;
  readonly answers: readonly CallAnswer[];
  readonly outcome: CouncilRecord['outcome'];
}

/** What a council's record tells, with the table at the moment at which it asked for help. */
export function callPage(
  book: Book,
  { year, council, outcome }: CouncilRecord,
  { opened, state }: { readonly opened: number; readonly state: State },
  step: number,
): CallPage {
  const context = { book, state, claimBacked: council.claimBacked };
  // To invoke is also to request (R5.2): so the treaty would have been read, whatever the victim did.
  const { tests } = assessTrigger({ ...council.incident, requested: true }, state.treaty, context);
  const invoked = council.choice === 'invoke';
  return {
    step,
    opened,
    year,
    victim: council.member,
    region: council.region,
    power: council.power,
    incident: council.incident,
    strike: council.strike,
    choice: council.choice ?? 'absorb',
    forum: council.forum,
    treaty: state.treaty,
    tests,
    engaged: council.engaged,
    carried: council.carried,
    answers: invoked ? answersOf(book, state, council) : [],
    outcome,
  };
}

function answersOf(book: Book, state: State, council: Council): CallAnswer[] {
  return book.order
    .filter((member) => member !== council.member && council.hands[member] !== undefined)
    .map((member) => {
      const hand = council.hands[member] ?? 'refuse';
      const owed = council.owed[member] ?? null;
      const refusal = canCommit(book, state, { ...council, engaged: true }, member);
      const own = new Set(state.units.filter(({ owner }) => owner === member).map(({ id }) => id));
      const units = council.committed.filter((id) => own.has(id)).length;
      const gave =
        owed === 'units' ? units > 0 : owed === 'words' ? hand !== 'refuse' : hand === 'token' || units > 0;
      return {
        member,
        owed,
        lawful: refusal?.kind !== 'barred-by-law' && isFull(book, state, member),
        able: refusal === null && isFull(book, state, member),
        barred: refusal !== null && inReachButForLaw(book, state, council, member),
        hand,
        units,
        gave,
      };
    });
}

/** Whether a ready unit that counts is near enough. */
function inReachButForLaw(book: Book, state: State, council: Council, member: MemberId): boolean {
  return state.units.some(
    (unit) =>
      unit.owner === member &&
      isReady(unit) &&
      strengthOf(book, unit.kind, council.column) > 0 &&
      inReach(book, state, unit, council.region),
  );
}
