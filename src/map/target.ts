import type { CorridorId, CrisisId, MemberId, PowerId, RegionId, UnitKind } from '../model/ids.ts';

/** Something on the board that can be selected. */
export type BoardTarget =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'crisis'; readonly id: CrisisId }
  | { readonly kind: 'power'; readonly id: PowerId }
  | { readonly kind: 'corridor'; readonly id: CorridorId }
  /** A counter: all units of one owner, kind and status in one region. */
  | {
      readonly kind: 'unit';
      readonly region: RegionId;
      readonly owner: MemberId;
      readonly unit: UnitKind;
      readonly status: 'ready' | 'spent' | 'worn';
    };

/** One string for each target, equal for equal targets. */
export function targetKey(target: BoardTarget): string {
  return target.kind === 'unit'
    ? `unit:${target.region}:${target.owner}:${target.unit}:${target.status}`
    : `${target.kind}:${target.id}`;
}

export const sameTarget = (a: BoardTarget | null, b: BoardTarget | null): boolean =>
  a === b || (a !== null && b !== null && targetKey(a) === targetKey(b));
