import type { RoomId } from '../../content/reading/rooms.ts';
import { ROOM_IDS, isRoom } from '../../content/reading/rooms.ts';
import { nearest } from '../../model/nearest.ts';

/** Which screen an address asks for. */
export type Route =
  | { readonly kind: 'title' }
  | { readonly kind: 'game'; readonly id: string }
  /** The treaty lab, with what it is to compare as a query. */
  | { readonly kind: 'lab'; readonly query: string }
  /** One Chair, with the seed and the seat it is to begin with as a query. */
  | { readonly kind: 'chair'; readonly query: string }
  /** Sealed answers: commitments and reveals. */
  | { readonly kind: 'commit' }
  /** A reading room, and what lies open in it: as they were asked for, which need not exist. */
  | { readonly kind: 'library'; readonly room: string; readonly id: string | null }
  /** The debrief of a kept game. */
  | { readonly kind: 'debrief'; readonly id: string }
  /** The table as everybody may see it, for a projector. */
  | { readonly kind: 'projector' }
  /** Paper for a game, and what of it, as a query: for a kept one, or (null) for one that the query describes. */
  | { readonly kind: 'print'; readonly id: string | null; readonly query: string }
  /** None that there is, and the one that comes nearest. */
  | { readonly kind: 'nowhere'; readonly asked: string; readonly meant: string | null };

const LAB = /^#\/lab(?:\?(.*))?$/;
const CHAIR = /^#\/chair(?:\?(.*))?$/;
const LIBRARY = /^#\/library(?:\/([^/]{1,60}))?(?:\/([^/]{1,60}))?\/?$/;
const PRINT = /^#\/print(?:\/([\w-]{1,64}))?(?:\?(.*))?$/;
const GAME = /^#\/(game|debrief)\/([\w-]{1,64})$/;

/** Reads the part of an address after and with the `#`. */
export function routeOf(hash: string): Route {
  if (hash === '' || hash === '#' || hash === '#/') return { kind: 'title' };
  if (hash === commitAddress()) return { kind: 'commit' };
  if (hash === projectorAddress()) return { kind: 'projector' };
  const lab = LAB.exec(hash);
  if (lab) return { kind: 'lab', query: lab[1] ?? '' };
  const print = PRINT.exec(hash);
  if (print) return { kind: 'print', id: print[1] ?? null, query: print[2] ?? '' };
  const chair = CHAIR.exec(hash);
  if (chair) return { kind: 'chair', query: chair[1] ?? '' };
  const library = LIBRARY.exec(hash);
  if (library) {
    const [, room = 'atlas', id] = library;
    return { kind: 'library', room: plain(room), id: id === undefined ? null : plain(id) };
  }
  const [, kind, id] = GAME.exec(hash) ?? [];
  if (id === undefined) return { kind: 'nowhere', asked: hash.slice(0, 80), meant: meantBy(hash) };
  return kind === 'debrief' ? { kind, id } : { kind: 'game', id };
}

const FIRST_PARTS = ['lab', 'chair', 'commit', 'projector', 'library', 'print', 'game', 'debrief'] as const;

/** The address with its first part spelled as one that there is, where that leads somewhere; null where not. */
function meantBy(hash: string): string | null {
  const [, first = '', rest = ''] = /^#?\/?([^/?]*)(.*)$/s.exec(hash) ?? [];
  // A reading room may have been asked for without its house.
  const part = nearest(first, [...FIRST_PARTS, ...ROOM_IDS]);
  if (part === null) return null;
  const at = isRoom(part) ? `library/${part}` : part;
  return (
    [`#/${at}${rest}`, `#/${at}`].find(
      (address) => address !== hash && routeOf(address).kind !== 'nowhere',
    ) ?? null
  );
}

/** Browsers write letters of other alphabets as numbers; what is no such number stays as it is. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The address of a reading room, or of a rule, state, concept, case or claim in it. */
export const libraryAddress = (room: RoomId, id?: string): string =>
  id === undefined ? `#/library/${room}` : `#/library/${room}/${id}`;

/** The address of the treaty lab with what it compares. */
export const labAddress = (query: string): string => (query === '' ? '#/lab' : `#/lab?${query}`);

/** The address of One Chair, of a game of it where seed and seat are named. */
export const chairAddress = (query = ''): string => (query === '' ? '#/chair' : `#/chair?${query}`);

/** The address of the sealed answers. */
export const commitAddress = (): string => '#/commit';

/** The address of the window for the projector. */
export const projectorAddress = (): string => '#/projector';

/** The address of a kept game. */
export const gameAddress = (id: string): string => `#/game/${id}`;

/** The address of a kept game's debrief. */
export const debriefAddress = (id: string): string => `#/debrief/${id}`;

/** The address of paper for a kept game, or (null) for one that the query describes. */
export const printAddress = (id: string | null, query: string): string =>
  `#/print${id === null ? '' : `/${id}`}${query === '' ? '' : `?${query}`}`;
