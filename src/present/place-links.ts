import type { GameEvent } from '../model/event.ts';
import type { CorridorId, CrisisId, MemberId, PowerId, RegionId } from '../model/ids.ts';
import type { Text } from './text.ts';

/** Something that a sentence names and the table can show. */
export type Place =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'crisis'; readonly id: CrisisId }
  | { readonly kind: 'power'; readonly id: PowerId }
  | { readonly kind: 'corridor'; readonly id: CorridorId }
  | { readonly kind: 'member'; readonly id: MemberId };

/** A piece of a sentence: plain words, or the name of a place. */
export interface Piece {
  readonly words: string;
  readonly place: Place | null;
}

/** Fields of events that hold the id of something with a place. */
const KINDS: Readonly<Record<string, Place['kind']>> = {
  region: 'region',
  from: 'region',
  to: 'region',
  crisis: 'crisis',
  power: 'power',
  corridor: 'corridor',
  member: 'member',
  victim: 'member',
  host: 'member',
};

/** Cuts an event's sentence at the names of what it happened to, so that each can lead there. Joined it is the sentence. */
export function piecesOf(text: Text, event: GameEvent, sentence: string): readonly Piece[] {
  const found: { readonly at: number; readonly words: string; readonly place: Place }[] = [];
  for (const [field, value] of Object.entries(event)) {
    const kind = KINDS[field];
    if (kind === undefined || typeof value !== 'string') continue;
    const name = text.name(kind, value);
    const hit = whereIs(sentence, [name, text.capital(name)]);
    if (hit) found.push({ ...hit, place: { kind, id: value } as Place });
  }
  const pieces: Piece[] = [];
  let end = 0;
  for (const { at, words, place } of found.toSorted((a, b) => a.at - b.at || b.words.length - a.words.length)) {
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
    const at = words === '' ? -1 : sentence.indexOf(words);
    if (at < 0) continue;
    const before = sentence.charAt(at - 1);
    const after = sentence.charAt(at + words.length);
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return { at, words };
  }
  return null;
}
