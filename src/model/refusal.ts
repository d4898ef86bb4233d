/** Why an action may not be taken now: a key of the catalogue section `refusals`, its values, and the rule. */
export interface Refusal {
  readonly kind: RefusalKind;
  readonly rule: string;
  readonly with?: Readonly<Record<string, string | number>>;
}

export const REFUSAL_KINDS = [
  'not-your-turn',
  'wrong-phase',
  'unknown-id',
  'not-enough-funds',
  'not-enough-in-fund',
  'already-done',
  'already-taken-this-year',
  'over-programme',
  'programme-not-fundable',
  'incomplete',
  'barred-by-law',
  'not-a-full-member',
  'suspended',
  'not-ratified',
  'closed-to-accession',
  'not-in-reach',
  'no-such-unit',
  'no-ready-unit',
  'host-refused',
  'corridor-closed',
  'sea-full',
  'not-on-border',
  'not-yours',
  'nothing-to-do',
  'limit-reached',
  'tension-too-low',
  'tension-too-high',
  'same-as-last-time',
  'bound-by-offer',
  'no-arrears',
  'same-setting',
  'not-eligible',
  'needs-vote-first',
] as const;
export type RefusalKind = (typeof REFUSAL_KINDS)[number];

export type Outcome<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly refusal: Refusal };
