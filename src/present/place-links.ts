import type { GameEvent } from '../model/event.ts';
import type { CorridorId, CrisisId, MemberId, PowerId, RegionId } from '../model/ids.ts';
import type { Text } from './text.ts';

/** Something that a sentence names and the table can show. */
type Place =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'crisis'; readonly id: CrisisId }
  | { readonly kind: 'power'; readonly id: PowerId }
  | { readonly kind: 'corridor'; readonly id: CorridorId }
  | { readonly kind: 'member'; readonly id: MemberId };

/** Where in a sentence a place is named. */
export interface NamedPlace {
  readonly at: number;
  readonly words: string;
  readonly place: Place;
}

/** A piece of a sentence: plain words, or the name of a place. */
interface Piece {
  readonly words: string;
  readonly place: Place | null;
}

/** Fields of events that hold the id of something with a place. */
const KINDS: Readonly<Record<string, Place['kind']>> = {
  region: 'region',
  fromRegion: 'region',
  toRegion: 'region',
  crisis: 'crisis',
  power: 'power',
  corridor: 'corridor',
  member: 'member',
};

/** The names of what an event happened to, where its sentence has them, from left to right. */
export function placesIn(text: Text, event: GameEvent, sentence: string): readonly NamedPlace[] {
  const found: NamedPlace[] = [];
  for (const [field, value] of Object.entries(event)) {
    const kind = KINDS[field];
    if (kind === undefined || typeof value !== 'string') continue;
    const name = text.name(kind, value);
    const hit = whereIs(sentence, [name, text.capital(name)]);
    if (hit) found.push({ ...hit, place: { kind, id: value } as Place });
  }
  return found.toSorted((a, b) => a.at - b.at || b.words.length - a.words.length);
}

/** A sentence cut at the places that it names. Joined, the pieces are the sentence. */
export function piecesOf(sentence: string, places: readonly NamedPlace[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, words, place } of places) {
    if (at < end) continue;
    if (at > end) pieces.push({ words: sentence.slice(end, at), place: null });
    pieces.push({ words, place });
    end = at + words.length;
  }
  if (end < sentence.length) pieces.push({ words: sentence.slice(end), place: null });
  return pieces;
}

/** Where one of these names stands as a word of its own. */
function whereIs(sentence: string, names: readonly string[]) {
  for (const words of names) {
    if (words === '') continue;
    for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
      const apart = [sentence.charAt(at - 1), sentence.charAt(at + words.length)];
      if (!apart.some((letter) => /\p{L}/u.test(letter))) return { at, words };
    }
  }
  return null;
}
