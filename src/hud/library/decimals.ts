/** A number with exactly so many places after the point, and commas between thousands. */
export function decimals(value: number, places: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });
}
