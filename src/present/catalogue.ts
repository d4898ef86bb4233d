import { en } from '../content/text/en/index.ts';

/** The same shape in any language. */
type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };

/** Every text of the game in one language. */
export type Catalogue = Words<typeof en>;

const CATALOGUES = { en } as const satisfies Readonly<Record<string, Catalogue>>;

/** Languages the game speaks. */
export type Locale = keyof typeof CATALOGUES;

/** All texts of a language. */
export function catalogueOf(locale: Locale): Catalogue {
  return CATALOGUES[locale];
}
