import type { RegionId } from '../../model/ids.ts';
import type { MapModel } from '../../present/map-model.ts';
import { MEMBER_LOOKS, SIZES } from '../theme.ts';
import type { Measure } from './measure.ts';

/** Something that stands in a region, drawn as one small sign. */
export type Token =
  | { readonly kind: 'counter'; readonly counter: MapModel['counters'][number]; readonly tab: string | null }
  | { readonly kind: 'site'; readonly site: MapModel['sites'][number] }
  | { readonly kind: 'works'; readonly works: MapModel['works'][number] }
  | { readonly kind: 'conflict'; readonly conflict: MapModel['conflicts'][number] }
  | { readonly kind: 'massed'; readonly power: MapModel['powers'][number] };

/** What stands in a region, in the order in which it is drawn: trouble, what was built, then units, guests last. */
export function tokensIn(model: MapModel, region: RegionId): readonly Token[] {
  const home = model.regions.find(({ id }) => id === region)?.owner;
  const here = <T extends { readonly region: RegionId | null }>(all: readonly T[]): T[] =>
    all.filter((one) => one.region === region);
  const counters = here(model.counters);
  const guests = counters.filter(({ owner }) => owner !== home);
  return [
    ...here(model.conflicts).map((conflict): Token => ({ kind: 'conflict', conflict })),
    ...model.powers
      .filter(({ massedAt }) => massedAt === region)
      .map((power): Token => ({ kind: 'massed', power })),
    ...here(model.sites).map((site): Token => ({ kind: 'site', site })),
    ...here(model.works).map((works): Token => ({ kind: 'works', works })),
    ...counters.filter(({ owner }) => owner === home).map((counter) => asToken(counter, null)),
    // The first counter of each guest carries its owner's two letters.
    ...guests.map((counter, i) =>
      asToken(counter, guests[i - 1]?.owner === counter.owner ? null : MEMBER_LOOKS[counter.owner].code),
    ),
  ];
}

const asToken = (counter: MapModel['counters'][number], tab: string | null): Token => ({
  kind: 'counter',
  counter,
  tab,
});

/** The tab of a guest's first counter. */
export const TAB_WIDTH = 21;

function tokenWidth(token: Token, measure: Measure): number {
  if (token.kind !== 'counter') return SIZES.token;
  const { count } = token.counter;
  const number = count > 1 ? 2 + Math.ceil(measure(String(count), 'count')) : 0;
  return (token.tab ? TAB_WIDTH : 0) + SIZES.token + number;
}

export interface Row {
  readonly tokens: readonly { readonly token: Token; readonly x: number; readonly w: number }[];
  readonly w: number;
}

/** Breaks tokens into rows no wider than `width`, each with at least one. */
export function rowsOf(tokens: readonly Token[], width: number, measure: Measure): readonly Row[] {
  const rows: { tokens: { token: Token; x: number; w: number }[]; w: number }[] = [];
  for (const token of tokens) {
    const w = tokenWidth(token, measure);
    const row = rows.at(-1);
    if (row && row.w + SIZES.tokenGap + w <= width) {
      row.tokens.push({ token, x: row.w + SIZES.tokenGap, w });
      row.w += SIZES.tokenGap + w;
    } else {
      rows.push({ tokens: [{ token, x: 0, w }], w });
    }
  }
  return rows;
}
