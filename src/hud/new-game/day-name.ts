/** A day as `2026-11-29` in words: “29 Nov 2026”. The same everywhere: days are those of Greenwich. */
export function dayName(day: string, locale: string): string {
  const words = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  });
  return words.format(new Date(`${day}T00:00:00Z`));
}
