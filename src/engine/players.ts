import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';

/** boardgame.io's name for a seat: its place in table order, as text. */
export function playerOf(library: Library, seat: MemberId): string {
  return String(library.members.findIndex(({ id }) => id === seat));
}

/** The seat behind boardgame.io's name for it; undefined for a name that is none. */
export function seatOf(library: Library, player: string): MemberId | undefined {
  return library.members[Number(player)]?.id;
}
