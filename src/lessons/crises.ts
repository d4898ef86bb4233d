import type { CrisisId, MemberId, RegionId } from '../model/ids.ts';
import type { Crisis } from '../model/records.ts';
import type { State } from '../model/state.ts';
import type { Book } from '../rules/book.ts';
import { cardOf } from '../rules/book.ts';
import { canReach } from '../rules/geography.ts';
import { isReady, strengthOf } from '../rules/units.ts';

/** A crisis as the night fell, when nobody could answer it any more. */
export interface CrisisPage {
  readonly step: number;
  readonly year: number;
  readonly crisis: CrisisId;
  readonly region: RegionId;
  readonly member: MemberId;
  readonly answered: readonly MemberId[];
  /** Members that did not answer although there was room and a unit of theirs, still ready, would have counted. */
  readonly idle: readonly MemberId[];
}

/** States that may answer one crisis (R4.26). */
const ROOM = 2;

/** The crises on the table, with who answered and who still could have. */
export function crisesAt(book: Book, state: State, step: number): CrisisPage[] {
  return state.crises.map((crisis) => {
    const answered = crisis.contributions.map(({ member }) => member);
    return {
      step,
      year: state.year,
      crisis: crisis.id,
      region: crisis.region,
      member: crisis.member,
      answered,
      idle:
        answered.length >= ROOM
          ? []
          : book.order.filter(
              (member) => !answered.includes(member) && couldAnswer(book, state, crisis, member),
            ),
    };
  });
}

/** Whether a ready unit counts in the way chosen, or in any way where none was, and law and distance let it go (R4.26). */
function couldAnswer(book: Book, state: State, crisis: Crisis, member: MemberId): boolean {
  const options = cardOf(book, crisis.id).options.filter(
    ({ id }) => crisis.option === null || id === crisis.option,
  );
  return state.units.some(
    (unit) =>
      unit.owner === member &&
      isReady(unit) &&
      options.some(({ column }) => strengthOf(book, unit.kind, column) > 0) &&
      canReach(book, state, unit, crisis.region),
  );
}
