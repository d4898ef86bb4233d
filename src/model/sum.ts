/** A number and the terms it was added up from. The rules use `total`; the page shows `terms`: there is no second truth. */
export interface Sum {
  readonly total: number;
  readonly terms: readonly Term[];
}

export interface Term {
  /** Key of the catalogue section `terms`. */
  readonly label: string;
  /** Named values for the label's text: ids and numbers. */
  readonly with?: Readonly<Record<string, string | number>>;
  readonly value: number;
  /** Number of the rule that adds this term, e.g. "R5.10". */
  readonly rule?: string;
}

/** Adds up terms; a term of zero may be kept, as a reason why something does not count. */
export function sumOf(terms: readonly Term[]): Sum {
  let total = 0;
  for (const term of terms) total += term.value;
  return { total: roundTenth(total), terms };
}

/** Numbers in the game are whole or have one decimal. */
export function roundTenth(value: number): number {
  return Math.round(value * 10) / 10;
}

export interface Odds {
  /** Chance from 0 to 1 of each outcome. */
  readonly success: number;
  readonly partial: number;
  readonly failure: number;
}
