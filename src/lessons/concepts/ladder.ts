import type { EventOf } from '../../model/event.ts';
import type { Chronicle, Told } from '../chronicle.ts';
import { toldOf } from '../chronicle.ts';
import type { Finding } from './finding.ts';
import { finding } from './finding.ts';

/** Rung from which a game is said to have escalated: past the middle of the ladder's five (R2.12). */
const HIGH = 3;
/** Rung from which one quiet year leads back to the ground (R4.5). */
const EASY = 1;

type Rung = Told & { readonly event: EventOf<'meterShifted'> };

/**
 * Escalation (Kahn, 1965): rungs that both sides notice, on each of which one may climb, wait or come down. What counts
 * is a game whose ladder reached three or more: the climb that left the last rung from which one quiet year led back to
 * the ground, and of the later climbs up to the highest rung those of the table's own choosing before those of others.
 * What does not count: one strike and a quiet year after it, which is a rung and no climb.
 */
export function escalation(chronicle: Chronicle): Finding[] {
  const shifts = toldOf(chronicle, 'meterShifted').filter(({ event }) => event.meter === 'ladder');
  const peak = Math.max(0, ...shifts.map(({ event }) => event.to));
  if (peak < HIGH) return [];
  const top = shifts.findIndex(({ event }) => event.to === peak);
  const climbs = shifts.slice(0, top + 1).filter(({ event }) => event.by > 0);
  const last = climbs.findLastIndex(({ event }) => event.from <= EASY);
  return climbs.slice(Math.max(0, last)).map((rung, at) => {
    const { step, event } = rung;
    const cause = causeOf(rung);
    const values = { before: event.from, after: event.to, peak, cause };
    const label = at === 0 && last >= 0 ? 'escalation-last-low' : 'escalation-rung';
    const own = cause === 'punish' || cause === 'claim';
    const strength = (at === 0 && last >= 0 ? 10 : 0) + (own ? 5 : 0) + event.to;
    return finding({ step, year: event.at }, label, strength, values);
  });
}

/** What a climb came of, by the rule that it followed. */
function causeOf({ event }: Rung): string {
  switch (event.because.label) {
    case 'strike':
      return 'strike';
    case 'strike-after-claim':
      return 'claim';
    case 'posture-punish':
      return 'punish';
    default:
      return 'crisis';
  }
}
