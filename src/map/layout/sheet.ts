import type { CorridorId, MemberId, PowerId, RegionId } from '../../model/ids.ts';
import type { MapModel } from '../../present/map-model.ts';
import type { Box, Camera, Frame } from '../camera.ts';
import type { Point } from '../projection.ts';
import type { Font } from '../theme.ts';
import type { SheetCity } from './cities.ts';
import type { Token } from './tokens.ts';

/** Everything that is drawn, placed, in the board's pixels from the top left corner. Painters and hit tests read this alone. */
export interface Sheet {
  readonly model: MapModel;
  readonly camera: Camera;
  readonly frame: Frame;
  readonly radius: number;
  /** Of the regions' names. */
  readonly font: Font;
  readonly nodes: readonly SheetNode[];
  readonly links: readonly SheetLink[];
  readonly corridors: readonly SheetCorridor[];
  readonly seals: readonly SheetSeal[];
  readonly blocks: readonly SheetBlock[];
  readonly chips: readonly SheetChip[];
  readonly arrows: readonly SheetArrow[];
  readonly marches: readonly SheetMarch[];
  readonly cities: readonly SheetCity[];
  readonly note: { readonly box: Box; readonly lines: readonly string[] } | null;
  /** Which place each movable thing took, for the next layout to keep. */
  readonly choices: ReadonlyMap<string, number>;
}

interface SheetNode {
  readonly id: RegionId;
  readonly owner: MemberId;
  readonly at: Point;
}

export interface SheetLink {
  readonly ends: readonly [RegionId, RegionId];
  readonly from: Point;
  readonly to: Point;
  /** The member that both ends belong to. */
  readonly within: MemberId | null;
}

export interface SheetCorridor {
  readonly id: CorridorId;
  readonly open: boolean;
  readonly sea: boolean;
  readonly line: readonly Point[];
  /** Written once per corridor, on its longest line. */
  readonly label: { readonly box: Box; readonly text: string } | null;
}

export interface SheetSeal {
  readonly crisis: string;
  readonly region: RegionId;
  readonly at: Point;
  readonly severity: number;
  readonly answered: boolean;
}

/** A region's name and what stands there. */
export interface SheetBlock {
  readonly region: RegionId;
  readonly box: Box;
  readonly name: {
    readonly lines: readonly string[];
    readonly box: Box;
    /** −1 the lines end together, 1 they begin together, 0 they are centred. */
    readonly align: -1 | 0 | 1;
  };
  readonly tokens: readonly PlacedToken[];
  /** From the node, where the block stands off. */
  readonly leader: readonly [Point, Point] | null;
}

export interface PlacedToken {
  readonly token: Token;
  readonly box: Box;
}

export interface SheetChip {
  readonly power: PowerId;
  readonly box: Box;
  readonly pin: Point | null;
  readonly lines: readonly { readonly text: string; readonly font: Font }[];
  readonly meter: boolean;
  readonly tension: number;
}

export interface SheetArrow {
  readonly power: PowerId;
  readonly friendly: boolean;
  readonly line: readonly Point[];
}

/** Forces on their way, as a line from where they stand to where they are at work. */
export interface SheetMarch {
  readonly owner: MemberId;
  readonly line: readonly Point[];
}
