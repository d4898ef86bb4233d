import type { RegionId } from '../../model/ids.ts';
import type { Box } from '../camera.ts';
import type { Point } from '../projection.ts';
import { SIZES } from '../theme.ts';
import type { Choice, Item } from './arrange.ts';
import { nearestIn } from './boxes.ts';
import type { Measure, PlacedToken, SheetBlock } from './sheet.ts';
import type { Row, Token } from './tokens.ts';
import { rowsOf } from './tokens.ts';

/** A way of placing a region's block: in one of sixteen directions, nearer or farther, wide or narrow, or name alone. */
export interface BlockChoice extends Choice {
  readonly form: Form | null;
  /** −1 the text ends at the node, 1 it begins there, 0 it is centred on it. */
  readonly side: -1 | 0 | 1;
}

interface Form {
  readonly rows: readonly Row[];
  readonly w: number;
  readonly h: number;
}

export interface BlockSource {
  readonly region: RegionId;
  readonly name: string;
  readonly at: Point;
  readonly tokens: readonly Token[];
  /** The direction in which there is most room, radians. */
  readonly outward: number;
}

const DIRECTIONS = 16;
const GAPS = [4, 16, 32, 52];
/** A block that stands off farther than this is tied to its node by a line. */
const LEADER_FROM = 12;
const ROW = SIZES.token + 3;
/** Better without what stands there than on top of something, better a name than nothing. */
const NAME_ALONE = 900;
const NOTHING = 2200;

/** All ways of placing a block round its node. */
export function blockItem(source: BlockSource, radius: number, measure: Measure): Item<BlockChoice> {
  const nameWidth = Math.ceil(measure(source.name, 'region')) + 2;
  const forms: { form: Form; cost: number }[] = [];
  const whole = formOf(source.tokens, 118, nameWidth, measure);
  forms.push({ form: whole, cost: 0 });
  const narrow = formOf(source.tokens, 70, nameWidth, measure);
  if (narrow.rows.length !== whole.rows.length) forms.push({ form: narrow, cost: 5 });
  if (source.tokens.length > 0) forms.push({ form: formOf([], 0, nameWidth, measure), cost: NAME_ALONE });

  const choices: BlockChoice[] = [];
  for (const { form, cost } of forms) {
    for (const gap of GAPS) {
      for (let step = 0; step < DIRECTIONS; step += 1) {
        const angle = source.outward + (step * 2 * Math.PI) / DIRECTIONS;
        const turn = Math.min(step, DIRECTIONS - step);
        choices.push({
          form,
          cost: cost + turn * 2.2 + gap * 0.9 + (gap > LEADER_FROM ? 8 : 0),
          ...boxTowards(source.at, angle, radius + gap, form),
        });
      }
    }
  }
  choices.push({ form: null, side: 0, box: null, cost: NOTHING });
  return { id: `region:${source.region}`, choices };
}

function formOf(tokens: readonly Token[], width: number, nameWidth: number, measure: Measure): Form {
  const rows = rowsOf(tokens, Math.max(width, nameWidth), measure);
  return {
    rows,
    w: Math.max(nameWidth, ...rows.map((row) => row.w)),
    h: SIZES.nameLine + rows.length * ROW,
  };
}

/** The box of a form that touches a circle from outside in some direction. */
function boxTowards(at: Point, angle: number, reach: number, { w, h }: Form): { box: Box; side: -1 | 0 | 1 } {
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  const swing = (d: number): number => Math.max(-1, Math.min(1, d * 1.45));
  const x = at.x + dx * reach + ((swing(dx) - 1) * w) / 2;
  const y = at.y + dy * reach + ((swing(dy) - 1) * h) / 2;
  const side = dx > 0.4 ? 1 : dx < -0.4 ? -1 : 0;
  return { box: { x: Math.round(x), y: Math.round(y), w, h }, side };
}

/** Sets the name and the tokens of a block in the place that was chosen for it. */
export function setBlock(
  source: BlockSource,
  choice: BlockChoice,
  radius: number,
  measure: Measure,
): SheetBlock | null {
  const { box, form, side } = choice;
  if (!box || !form) return null;
  const start = (w: number): number =>
    side === 1 ? box.x : side === -1 ? box.x + box.w - w : box.x + (box.w - w) / 2;
  const nameWidth = Math.ceil(measure(source.name, 'region')) + 2;
  // Above its node a block has its name at the foot, so that the name is next to the node.
  const below = box.y + box.h / 2 >= source.at.y - radius;
  const nameY = below ? box.y : box.y + box.h - SIZES.nameLine;
  const tokensY = below ? box.y + SIZES.nameLine + 1 : box.y;
  const tokens = form.rows.flatMap((row, r) =>
    row.tokens.map(({ token, x, w }): PlacedToken => ({
      token,
      box: { x: Math.round(start(row.w) + x), y: tokensY + r * ROW, w, h: SIZES.token },
    })),
  );
  const near = nearestIn(box, source.at);
  const gap = Math.hypot(near.x - source.at.x, near.y - source.at.y);
  const foot = {
    x: source.at.x + ((near.x - source.at.x) * radius) / gap,
    y: source.at.y + ((near.y - source.at.y) * radius) / gap,
  };
  return {
    region: source.region,
    box,
    name: {
      text: source.name,
      box: { x: start(nameWidth), y: nameY, w: nameWidth, h: SIZES.nameLine },
    },
    tokens,
    leader: gap - radius > LEADER_FROM ? [foot, near] : null,
  };
}
