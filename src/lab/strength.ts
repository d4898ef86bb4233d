import { RANKS } from '../model/result.ts';
import type { GameRecord, SeatRecord } from './record.ts';
import type { Estimate } from './statistics.ts';
import { mean } from './statistics.ts';

/** Who came out ahead: by result (R7.7), then by standing. Positive if the first did. */
export function ahead(a: SeatRecord, b: SeatRecord): number {
  return RANKS.indexOf(b.rank) - RANKS.indexOf(a.rank) || a.standing - b.standing;
}

/** Of all pairs of one seat played by `bot` and one that was not, the share in which it came out ahead; games are cases. */
export function pairShare(records: readonly GameRecord[], bot: string): Estimate {
  return mean(
    records.map(({ seats }) => {
      const own = seats.filter((seat) => seat.bot === bot);
      const others = seats.filter((seat) => seat.bot !== bot);
      let won = 0;
      for (const seat of own) {
        for (const other of others) won += (Math.sign(ahead(seat, other)) + 1) / 2;
      }
      return won / (own.length * others.length);
    }),
  );
}
