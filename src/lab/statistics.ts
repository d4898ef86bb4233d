/** Standard normal quantile for intervals of 95%. */
const Z95 = 1.959964;

/** A figure with the ends of its 95% interval and the number of cases behind it. */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly cases: number;
}

const NOTHING: Estimate = { value: Number.NaN, low: Number.NaN, high: Number.NaN, cases: 0 };

/** A share of cases with Wilson's score interval (Wilson 1927): it stays within 0 and 1 and is honest near them. */
export function share(hits: number, cases: number): Estimate {
  if (cases === 0) return NOTHING;
  const p = hits / cases;
  const spread = Z95 ** 2 / cases;
  const middle = (p + spread / 2) / (1 + spread);
  const half = (Z95 / (1 + spread)) * Math.sqrt((p * (1 - p)) / cases + spread / (4 * cases));
  return { value: p, low: Math.max(0, middle - half), high: Math.min(1, middle + half), cases };
}

/**
 * A share of things that come several to a game: the games are the cases, for what happens in one game hangs together.
 * A ratio estimate with its linearised variance (Cochran 1977, 6.4), cut at 0 and 1.
 */
export function shareWithin(games: readonly { readonly hits: number; readonly of: number }[]): Estimate {
  const ratio = ratioOf(games.map(({ hits, of }) => [hits, of]));
  return { ...ratio, low: Math.max(0, ratio.low), high: Math.min(1, ratio.high) };
}

/** A ratio of two sums over games, with an interval. */
export function ratioOf(games: readonly (readonly [number, number])[]): Estimate {
  const n = games.length;
  const below = games.reduce((sum, [, of]) => sum + of, 0);
  if (n === 0 || below === 0) return NOTHING;
  const value = games.reduce((sum, [hits]) => sum + hits, 0) / below;
  const squares = games.reduce((sum, [hits, of]) => sum + (hits - value * of) ** 2, 0);
  const error = n > 1 ? Math.sqrt((n * squares) / (n - 1)) / below : Number.POSITIVE_INFINITY;
  return { value, low: value - Z95 * error, high: value + Z95 * error, cases: n };
}

/** A mean with its normal interval. */
export function mean(values: readonly number[]): Estimate {
  const n = values.length;
  if (n === 0) return NOTHING;
  const value = values.reduce((sum, each) => sum + each, 0) / n;
  const variance = n > 1 ? values.reduce((sum, each) => sum + (each - value) ** 2, 0) / (n - 1) : 0;
  const half = Z95 * Math.sqrt(variance / n);
  return { value, low: value - half, high: value + half, cases: n };
}

/** The difference of two independent estimates (first less second), with an interval from both. */
export function difference(first: Estimate, second: Estimate): Estimate {
  const value = first.value - second.value;
  const half = Math.hypot((first.high - first.low) / 2, (second.high - second.low) / 2);
  return { value, low: value - half, high: value + half, cases: first.cases + second.cases };
}

/** The value under which a share `at` (0 to 1) of the values lies, with linear interpolation; NaN for none. */
export function quantile(values: readonly number[], at: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * at;
  const low = sorted[Math.floor(place)];
  const high = sorted[Math.ceil(place)];
  if (low === undefined || high === undefined) return Number.NaN;
  return low + (high - low) * (place - Math.floor(place));
}

/** Rank correlation (Spearman 1904), ties sharing their mean rank; NaN where one side never varies. */
export function rankCorrelation(pairs: readonly (readonly [number, number])[]): number {
  const first = ranks(pairs.map(([a]) => a));
  const second = ranks(pairs.map(([, b]) => b));
  const middle = (pairs.length + 1) / 2;
  let both = 0;
  let left = 0;
  let right = 0;
  for (const [at, rank] of first.entries()) {
    const a = rank - middle;
    const b = (second[at] ?? middle) - middle;
    both += a * b;
    left += a * a;
    right += b * b;
  }
  return both / Math.sqrt(left * right);
}

function ranks(values: readonly number[]): number[] {
  return values.map((value) => {
    const less = values.filter((other) => other < value).length;
    const same = values.filter((other) => other === value).length;
    return less + (same + 1) / 2;
  });
}

/** Elo points between two sides of which the first wins that share of its games; a draw is half a win (Elo 1978). */
export function eloOf({ value, low, high, cases }: Estimate): Estimate {
  const points = (p: number): number => 400 * Math.log10(p / (1 - p));
  return { value: points(value), low: points(low), high: points(high), cases };
}
