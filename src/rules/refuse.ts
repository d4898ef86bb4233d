import type { Refusal, RefusalKind } from '../model/refusal.ts';

/** A refusal with its reason, the rule it stands on and the values its text needs. */
export function refuse(
  kind: RefusalKind,
  rule: string,
  values?: Readonly<Record<string, string | number>>,
): Refusal {
  return values ? { kind, rule, with: values } : { kind, rule };
}

/** Refuses a cost that funds do not cover (R2.8); null where they do. */
export function cannotPay(have: number, need: number, rule = 'R2.8'): Refusal | null {
  return have < need ? refuse('not-enough-funds', rule, { need, have }) : null;
}
