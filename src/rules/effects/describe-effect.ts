import type { Effect } from '../../model/effect.ts';

/** An effect as a key of the catalogue section `effects` and the values its sentence needs. */
export interface EffectText {
  readonly label: string;
  readonly with: Readonly<Record<string, string | number>>;
}

/** Says an effect in data, so that words and mechanics cannot drift apart; the catalogue turns it into a sentence. */
export function describeEffect(effect: Effect): EffectText {
  const { kind, ...rest } = effect;
  const values: Record<string, string | number> = {};
  for (const [key, value] of Object.entries(rest)) {
    if (typeof value === 'string' || typeof value === 'number') values[key] = value;
  }
  if ('by' in effect) values['sign'] = effect.by > 0 ? 'plus' : 'minus';
  return { label: kind, with: values };
}
