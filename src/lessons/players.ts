import type { MemberId } from '../model/ids.ts';
import type { SeatPlayer } from '../replay/seats.ts';
import { HANDED_BOT } from '../replay/seats.ts';
import type { LessonGame } from './chronicle.ts';

/** A person, a bot that is known, or a bot of which the record no longer says how it played. */
type PlayerThen = SeatPlayer | { readonly kind: 'bot'; readonly temperament: null };

/**
 * Who took a seat's action at a step. A game keeps its seats as they are in the end; the record says when a facilitator
 * handed one over (R10.9).
 */
export function playerAt(
  { seats, interventions = [] }: Pick<LessonGame, 'seats' | 'interventions'>,
  seat: MemberId,
  step: number,
): PlayerThen {
  const last: PlayerThen = seats?.[seat] ?? { kind: 'person', name: '' };
  const handed = interventions.flatMap(({ at, what }) =>
    what.kind === 'hand-seat' && what.seat === seat ? [{ at, to: what.to }] : [],
  );
  const next = handed.find(({ at }) => at > step);
  if (!next) return last;
  const to = handed.findLast(({ at }) => at <= step)?.to;
  if (to === 'bot') return HANDED_BOT;
  return to === 'person' || next.to === 'bot'
    ? { kind: 'person', name: '' }
    : { kind: 'bot', temperament: null };
}

/** Who took a seat's actions in each year, as `year seat`: a person, a bot, or one after the other. */
export function playedBy(
  game: LessonGame,
  acts: readonly { readonly step: number; readonly year: number; readonly seat: MemberId }[],
): ReadonlyMap<string, 'person' | 'bot' | 'both'> {
  const played = new Map<string, 'person' | 'bot' | 'both'>();
  for (const { step, year, seat } of acts) {
    const key = `${year} ${seat}`;
    const { kind } = playerAt(game, seat, step);
    const before = played.get(key) ?? kind;
    played.set(key, before === kind ? kind : 'both');
  }
  return played;
}
