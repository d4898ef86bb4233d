import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Ballot, Hand, Notch } from '../model/action.ts';
import { BALLOTS, HANDS, NOTCHES } from '../model/action.ts';
import type { MemberId } from '../model/ids.ts';
import { MEMBER_IDS } from '../model/ids.ts';

/** How many members, 0 to 6. */
type Count = 0 | 1 | 2 | 3 | 4 | 5 | 6;
export const COUNTS: readonly Count[] = [0, 1, 2, 3, 4, 5, 6];

/** What a delegation may seal, by its occasion. */
export type Answer =
  | { readonly kind: 'folder'; readonly notch: Notch; readonly ballot: Ballot }
  | { readonly kind: 'council'; readonly hand: Hand }
  /** How many will honour the promise. */
  | { readonly kind: 'prediction'; readonly honour: Count };

/** The longest game that a setup allows. */
export const LAST_YEAR = 12;

/** Whose answer, and when: a part of every commitment, so that none can be passed off as another. */
export interface AnswerContext {
  /** The game's: 0 to 2³² − 1. */
  readonly seed: number;
  readonly seat: MemberId;
  /** 1 to {@link LAST_YEAR}. */
  readonly year: number;
}

export interface SealedAnswer extends AnswerContext {
  readonly answer: Answer;
}

/** What keeps a code from being read. Places count from 1 and leave out spaces and hyphens. */
type CodeFault =
  | { readonly kind: 'length'; readonly found: number; readonly expected: number }
  /** A character that no code has. */
  | { readonly kind: 'character'; readonly at: number; readonly found: string }
  /** The check character tells that something was misread; `at` is null where it cannot be told what. */
  | { readonly kind: 'check'; readonly at: number | null };

/** A reveal as it was read. */
type ReadReveal =
  | { readonly kind: 'read'; readonly answer: Answer; readonly salt: string }
  | { readonly kind: 'misread'; readonly fault: CodeFault };

export type Verdict =
  /** The commitment was made for just this answer. */
  | { readonly kind: 'true'; readonly answer: Answer }
  /** Both codes are well formed and do not belong together; `owner` has made it instead, if anybody of this game has. */
  | { readonly kind: 'wrong'; readonly owner: Pick<AnswerContext, 'seat' | 'year'> | null }
  | { readonly kind: 'misread'; readonly code: 'commitment' | 'reveal'; readonly fault: CodeFault };

/** Crockford’s base32: no I, L, O or U. The value of a character is its place. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** Look-alikes, in capitals; a Turkish keyboard makes an İ of an i. */
const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', İ: '1' };
const IGNORED = /[\s\p{Dash_Punctuation}\u2212]/gu;

/** 40 bits. */
const SALT_BYTES = 5;
const SALT_LENGTH = 8;
const COMMITMENT_LENGTH = 8;
/** The answer, the salt, the check. */
const REVEAL_LENGTH = 1 + SALT_LENGTH + 1;

/** Every answer; its place is its character in a reveal. The order belongs to the version and never changes. */
export const ANSWERS: readonly Answer[] = [
  ...NOTCHES.flatMap((notch) => BALLOTS.map((ballot): Answer => ({ kind: 'folder', notch, ballot }))),
  ...HANDS.map((hand): Answer => ({ kind: 'council', hand })),
  ...COUNTS.map((honour): Answer => ({ kind: 'prediction', honour })),
];

/** The salt that five random bytes stand for, as eight characters. Throws on another number of bytes. */
export function saltOf(bytes: Uint8Array): string {
  if (bytes.length !== SALT_BYTES) throw new RangeError(`a salt has ${SALT_BYTES} bytes`);
  return encode(bytes);
}

/**
 * What is hashed, version 1, in ASCII and without spaces:
 *
 *     kurultai-commitment-1;seed=7;seat=kazakhstan;year=3;occasion=folder;answer=full,yes;salt=0123456Z
 *
 * The answer is `<notch>,<ballot>`, `<hand>` or a number. Whatever changes here, or in {@link ANSWERS}, is another
 * version, and codes of the one are wrong under the other.
 */
export function canonical({ seed, seat, year, answer }: SealedAnswer, salt: string): string {
  if (salt.length !== SALT_LENGTH || valuesOf(salt).includes(-1)) throw new RangeError('that is no salt');
  return `kurultai-commitment-1;seed=${seed};seat=${seat};year=${year};occasion=${answer.kind};answer=${plain(answer)};salt=${salt}`;
}

/**
 * The commitment to an answer: the first 40 bits of the SHA-256 of {@link canonical}, as `K7QM-4TXD`. Without the salt
 * it tells next to nothing, as some salt fits about every second answer. It binds less well: whoever may choose salts
 * finds two answers with one commitment after some million tries. Throws if the salt is not one of {@link saltOf}.
 */
export function commit(answer: SealedAnswer, salt: string): string {
  return grouped(digest(answer, salt), 4);
}

/**
 * What opens the commitment again, as `5K7QM-4TXD9`: the answer, the salt, and a check character that tells every
 * misread character and every two that changed places. Throws if the salt is not one of {@link saltOf}.
 */
export function revealCode(answer: Answer, salt: string): string {
  const place = ANSWERS.findIndex((each) => each.kind === answer.kind && plain(each) === plain(answer));
  const values = [place, ...valuesOf(salt)];
  if (salt.length !== SALT_LENGTH || values.includes(-1))
    throw new RangeError('that is no answer or no salt');
  return grouped(written([...values, double(remainder(values))]), 5);
}

/** Reads a reveal as it was typed: in any case, with or without spaces and hyphens, O for 0, I and L for 1. */
export function readReveal(text: string): ReadReveal {
  const code = readCode(text, REVEAL_LENGTH);
  return typeof code === 'string' ? openCode(code) : { kind: 'misread', fault: code };
}

/**
 * Whether a reveal belongs to a commitment of this seat and year. Where the check character tells that the reveal was
 * misread, the commitment tells which character it was; and a commitment that was itself misread in one place, or in
 * two neighbours, is told from a false reveal by the same comparison. Neither is ever taken for true. Several
 * characters misread at once pass the check once in 32 times, and then look wrong.
 */
export function verify(commitment: string, reveal: string, context: AnswerContext): Verdict {
  const noted = readCode(commitment, COMMITMENT_LENGTH);
  if (typeof noted !== 'string') return { kind: 'misread', code: 'commitment', fault: noted };
  const code = readCode(reveal, REVEAL_LENGTH);
  if (typeof code !== 'string') return { kind: 'misread', code: 'reveal', fault: code };
  const opened = openCode(code);
  if (opened.kind === 'misread') {
    const mend = mends(code).find((each) => fits(noted, openCode(each), context));
    const at = mend === undefined ? null : placeOfSlip(mend, code);
    return { kind: 'misread', code: 'reveal', fault: at === null ? opened.fault : { kind: 'check', at } };
  }
  if (fits(noted, opened, context)) return { kind: 'true', answer: opened.answer };
  const at = placeOfSlip(digest({ ...context, answer: opened.answer }, opened.salt), noted);
  if (at !== null) return { kind: 'misread', code: 'commitment', fault: { kind: 'check', at } };
  const owners = MEMBER_IDS.flatMap((seat) =>
    Array.from({ length: LAST_YEAR }, (_, index) => ({ seat, year: index + 1 })),
  );
  const owner = owners.find((each) => fits(noted, opened, { ...context, ...each }));
  return { kind: 'wrong', owner: owner ?? null };
}

/** An answer without its occasion. */
function plain(answer: Answer): string {
  switch (answer.kind) {
    case 'folder':
      return `${answer.notch},${answer.ballot}`;
    case 'council':
      return answer.hand;
    case 'prediction':
      return String(answer.honour);
  }
}

function digest(answer: SealedAnswer, salt: string): string {
  return encode(sha256(utf8ToBytes(canonical(answer, salt))).subarray(0, 5));
}

function fits(noted: string, opened: ReadReveal, context: AnswerContext): boolean {
  return opened.kind === 'read' && digest({ ...context, answer: opened.answer }, opened.salt) === noted;
}

/** A code of so many characters of the alphabet, or why it is none. */
function readCode(text: string, expected: number): string | CodeFault {
  const typed = Array.from(text.normalize('NFC').replaceAll(IGNORED, ''));
  const code = typed.map((each) => READ_AS[each.toUpperCase()] ?? each.toUpperCase());
  const at = code.findIndex((each) => each.length !== 1 || !ALPHABET.includes(each));
  if (at >= 0) return { kind: 'character', at: at + 1, found: typed[at] ?? '' };
  if (code.length !== expected) return { kind: 'length', found: code.length, expected };
  return code.join('');
}

/** Takes a reveal apart, if its check character agrees. */
function openCode(code: string): ReadReveal {
  const values = valuesOf(code);
  if (remainder(values) !== 0) return { kind: 'misread', fault: { kind: 'check', at: null } };
  const answer = ANSWERS[values[0] ?? -1];
  // A character that stands for no answer, with a check character to it: made up, or of another version.
  if (!answer) return { kind: 'misread', fault: { kind: 'check', at: 1 } };
  return { kind: 'read', answer, salt: code.slice(1, 1 + SALT_LENGTH) };
}

/** The codes with the right check character that are one slip away: another character, or two neighbours swapped. */
function mends(code: string): readonly string[] {
  const values = valuesOf(code);
  const others = values.flatMap((_, at) => Array.from(ALPHABET, (_, value) => values.with(at, value)));
  const swaps = values.slice(1).map((value, at) => values.with(at, value).with(at + 1, values[at] ?? 0));
  return [...others, ...swaps].filter((each) => remainder(each) === 0).map(written);
}

/** Where two codes differ by one character, or by two neighbours swapped (the first of them); null if by more. */
function placeOfSlip(right: string, read: string): number | null {
  const places = Array.from(right).flatMap((each, at) => (each === read[at] ? [] : [at]));
  const [first, second] = places;
  if (first === undefined || places.length > 2) return null;
  if (second === undefined) return first + 1;
  const swapped = second === first + 1 && right[first] === read[second] && right[second] === read[first];
  return swapped ? first + 1 : null;
}

/**
 * The check: characters are elements of the field of 32, each weighs twice its right neighbour, and a whole code sums
 * to 0. Two is of order 31 in that field, so no two places of a code weigh the same: every single wrong character and
 * every swap of two shows.
 */
const remainder = (values: readonly number[]): number => values.reduce((sum, each) => double(sum) ^ each, 0);

/** Twice an element of the field of 32, by the polynomial x⁵ + x² + 1. */
const double = (element: number): number => (element << 1) ^ (element & 16 ? 0b100101 : 0);

const valuesOf = (code: string): number[] => Array.from(code, (each) => ALPHABET.indexOf(each));

const written = (values: readonly number[]): string => values.map((value) => ALPHABET.charAt(value)).join('');

const grouped = (code: string, size: number): string => `${code.slice(0, size)}-${code.slice(size)}`;

/** Five bits a character, the first bit first. */
function encode(bytes: Uint8Array): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{5}/g) ?? []).map((five) => ALPHABET.charAt(Number.parseInt(five, 2))).join('');
}
