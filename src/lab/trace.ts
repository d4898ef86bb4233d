import type { Meter } from '../model/event.ts';
import type { MemberId, Motive, PowerId } from '../model/ids.ts';
import type { State } from '../model/state.ts';

/** Meters of the whole table; members have their own, which are not compared from year to year. */
const YEARLY: readonly Meter[] = ['will', 'coordination', 'ladder', 'tension'];

/** Years in which each meter ended above, and below, where it began. */
export function movesOf(state: State): Record<string, { up: number; down: number }> {
  const moves: Record<string, { up: number; down: number }> = {};
  const years = new Map<string, { from: number; to: number }>();
  for (const event of state.log) {
    if (event.kind !== 'meterShifted' || !YEARLY.includes(event.meter)) continue;
    const meter = event.meter === 'tension' ? `tension-${event.power}` : event.meter;
    const key = `${meter} ${event.at}`;
    const year = years.get(key);
    if (year) year.to = event.to;
    else years.set(key, { from: event.from, to: event.to });
  }
  for (const [key, { from, to }] of years) {
    const move = (moves[key.split(' ')[0] as string] ??= { up: 0, down: 0 });
    if (to > from) move.up += 1;
    if (to < from) move.down += 1;
  }
  return moves;
}

/** Who had most standing when the ledger of a year was closed; ties go by table order; null if it never was. */
export function leaderAfter(state: State, year: number): MemberId | null {
  const standing = new Map<MemberId, number>();
  for (const event of state.log) {
    if (event.kind === 'meterShifted' && event.meter === 'standing' && event.member) {
      standing.set(event.member, event.to);
    }
    if (event.kind === 'yearClosed' && event.at === year) {
      let leader: MemberId | null = null;
      for (const member of Object.keys(state.members) as MemberId[]) {
        if (leader === null || (standing.get(member) ?? 0) > (standing.get(leader) ?? 0)) leader = member;
      }
      return leader;
    }
  }
  return null;
}

/** Each drawn motive, and the chance of `opportunity` that an ideal observer came to: Bayes over all nights (R6.9). */
export function motivesLearned(state: State): { power: PowerId; motive: Motive; belief: number }[] {
  const odds = new Map<PowerId, number>();
  for (const event of state.log) {
    if (event.kind !== 'nightWeighed') continue;
    const { power, opportunity } = event;
    odds.set(power, (odds.get(power) ?? 1) * (opportunity / Math.max(1, 1000 - opportunity)));
  }
  return (Object.keys(state.powers) as PowerId[]).flatMap((power) => {
    const { motive } = state.powers[power];
    if (motive === null) return [];
    const ratio = odds.get(power) ?? 1;
    return [{ power, motive, belief: Math.round((1000 * ratio) / (1 + ratio)) / 1000 }];
  });
}
