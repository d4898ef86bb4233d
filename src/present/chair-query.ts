import type { MemberId } from '../model/ids.ts';
import { MEMBER_IDS } from '../model/ids.ts';
import { nearest } from '../model/nearest.ts';

/** What an address asks of One Chair. */
export interface ChairAsked {
  /** The seat it names; the nearest one where it names none that there is; null where nothing comes near. */
  readonly seat: MemberId | null;
  readonly seed: number | null;
  readonly problems: readonly ChairProblem[];
}

export type ChairProblem =
  | { readonly kind: 'seat'; readonly found: string; readonly meant: MemberId | null }
  | { readonly kind: 'seed'; readonly found: string };

const HIGHEST_SEED = 0xffffffff;
/** As much of a wrong value as is repeated. */
const REPEATED = 40;

/** Reads `seed=7&seat=kazakhstan`; what is not there stays open. */
export function readChair(query: string): ChairAsked {
  const values = new Map<string, string>();
  for (const part of query.split('&')) {
    const [name = '', ...rest] = part.split('=');
    if (!values.has(name)) values.set(name, plain(rest.join('=')));
  }
  const problems: ChairProblem[] = [];
  const askedSeat = values.get('seat') ?? '';
  let seat = MEMBER_IDS.find((id) => id === askedSeat) ?? null;
  if (askedSeat !== '' && seat === null) {
    seat = nearest(askedSeat, MEMBER_IDS) as MemberId | null;
    problems.push({ kind: 'seat', found: askedSeat.slice(0, REPEATED), meant: seat });
  }
  const askedSeed = values.get('seed') ?? '';
  const seed = /^\d{1,10}$/.test(askedSeed) && Number(askedSeed) <= HIGHEST_SEED ? Number(askedSeed) : null;
  if (askedSeed !== '' && seed === null) problems.push({ kind: 'seed', found: askedSeed.slice(0, REPEATED) });
  return { seat, seed, problems };
}

export const writeChair = (seed: number, seat: MemberId): string => `seed=${seed}&seat=${seat}`;

/** Browsers write letters of other alphabets as numbers; what is no such number stays as it is. */
function plain(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
