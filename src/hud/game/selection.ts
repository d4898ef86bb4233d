import type { CorridorId, CrisisId, MemberId, PowerId, RegionId, UnitKind } from '../../model/ids.ts';

/** What lies on the sheet: what the board can point at, and papers that have no place on it. */
export type Selection =
  | { readonly kind: 'region'; readonly id: RegionId }
  | { readonly kind: 'crisis'; readonly id: CrisisId }
  | { readonly kind: 'power'; readonly id: PowerId }
  | { readonly kind: 'corridor'; readonly id: CorridorId }
  | {
      readonly kind: 'unit';
      readonly region: RegionId;
      readonly owner: MemberId;
      readonly unit: UnitKind;
      readonly status: 'ready' | 'spent' | 'worn';
    }
  | { readonly kind: 'member'; readonly id: MemberId }
  | { readonly kind: 'treaty' }
  | { readonly kind: 'promises' }
  | { readonly kind: 'regions' };
