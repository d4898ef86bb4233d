import type { MemberId, PowerId } from '../../model/ids.ts';
import type { Treaty } from '../../model/treaty.ts';
import type { Amendment } from '../../model/treaty.ts';
import { amend } from '../../rules/council/motions.ts';
import { setup } from '../../rules/setup.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';

/** Tension with a power just before something that was told. */
export function tensionBefore({ told, last }: Chronicle, power: PowerId, moment: Told): number {
  return valueBefore(
    told,
    moment,
    ({ event }) => event.kind === 'meterShifted' && event.meter === 'tension' && event.power === power,
    last.powers[power].tension,
  );
}

/** Stability or reliability of a member just before something that was told. */
export function memberBefore(
  { told, last }: Chronicle,
  meter: 'stability' | 'reliability',
  member: MemberId,
  moment: Told,
): number {
  return valueBefore(
    told,
    moment,
    ({ event }) => event.kind === 'meterShifted' && event.meter === meter && event.member === member,
    last.members[member][meter],
  );
}

/** What the last shift before a moment led to, or what the first after it came from; `still` if there was none at all. */
function valueBefore(
  told: readonly Told[],
  moment: Told,
  shifts: (each: Told) => boolean,
  still: number,
): number {
  const at = told.indexOf(moment);
  const before = told.slice(0, Math.max(0, at)).findLast(shifts)?.event;
  if (before?.kind === 'meterShifted') return before.to;
  const after = told.slice(Math.max(0, at)).find(shifts)?.event;
  return after?.kind === 'meterShifted' ? after.from : still;
}

/** The treaty in force just before an action. */
export function treatyBefore(chronicle: Chronicle, step: number): Treaty {
  const begun = setup(chronicle.library, chronicle.game.setup);
  if (!begun.ok) throw new Error(`no setup: ${begun.refusal.kind}`);
  return toldOf(chronicle, 'treatyAmended')
    .filter((each) => each.step < step)
    .reduce((treaty, { event }) => amend(treaty, event as Amendment), begun.value.treaty);
}

/** Powers that are said to act in force against somebody, by the name of the act. */
export const HOSTILE = new Set(['strike', 'show-force']);

/** Whether a year is this one or the one before. */
export const within = (year: number, of: number): boolean => year === of || year === of - 1;
