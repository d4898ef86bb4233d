import type { KeptSeal } from '../hud/commit/kept-part.tsx';
import { MEMBER_IDS } from '../model/ids.ts';
import { LAST_YEAR, verify } from '../replay/commitment.ts';

/** Under it lies an array of {@link KeptSeal}. Another form would lie under another number. */
const KEY = 'kurultai.sealed.1';

interface Kept {
  /** What could be read, the last sealed first. */
  readonly seals: readonly KeptSeal[];
  /** Something could not be read and was left out, or the browser keeps nothing at all. */
  readonly trouble: 'damaged' | 'notKept' | null;
}

/** The sealed answers that this browser keeps. */
export function keptSeals(): Kept {
  let text: string | null;
  try {
    text = localStorage.getItem(KEY);
  } catch {
    return { seals: [], trouble: 'notKept' };
  }
  if (text === null) return { seals: [], trouble: null };
  try {
    const found: unknown = JSON.parse(text);
    if (!Array.isArray(found)) return { seals: [], trouble: 'damaged' };
    const seals = found.filter(isSeal);
    return { seals, trouble: seals.length < found.length ? 'damaged' : null };
  } catch {
    return { seals: [], trouble: 'damaged' };
  }
}

/** Keeps these and no others; none at all leaves no trace. Says whether the browser does. */
export function keepSeals(seals: readonly KeptSeal[]): boolean {
  try {
    if (seals.length === 0) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(seals));
    return true;
  } catch {
    return false;
  }
}

/** Calls back when another tab of this browser has sealed or forgotten something, until the signal ends it. */
export function watchSeals(onChange: () => void, signal: AbortSignal): void {
  const look = ({ key }: StorageEvent): void => {
    if (key === KEY || key === null) onChange();
  };
  addEventListener('storage', look, { signal });
}

/** Whether this is a sealed answer whose reveal still opens its commitment: any damage to either shows. */
function isSeal(found: unknown): found is KeptSeal {
  if (typeof found !== 'object' || found === null) return false;
  const { seed, seat, year, commitment, reveal } = found as Partial<Record<keyof KeptSeal, unknown>>;
  const member = MEMBER_IDS.find((each) => each === seat);
  const numbers = Number.isInteger(seed) && Number.isInteger(year);
  if (!member || !numbers || typeof commitment !== 'string' || typeof reveal !== 'string') return false;
  const context = { seed: Number(seed), seat: member, year: Number(year) };
  return context.year <= LAST_YEAR && verify(commitment, reveal, context).kind === 'true';
}
