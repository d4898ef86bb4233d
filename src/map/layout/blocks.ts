import type { RegionId } from '../../model/ids.ts';
import type { Box } from '../camera.ts';
import type { Point } from '../projection.ts';
import type { Font } from '../theme.ts';
import { SIZES } from '../theme.ts';
import type { Choice, Item } from './arrange.ts';
import { distanceToBox, nearestIn } from './boxes.ts';
import type { Measure } from './measure.ts';
import type { PlacedToken, SheetBlock } from './sheet.ts';
import type { Row, Token } from './tokens.ts';
import { rowsOf } from './tokens.ts';

/** A way of placing a region's block: in one of sixteen directions, nearer or farther, wide or narrow, or name alone. */
export interface BlockChoice extends Choice {
  readonly form: Form | null;
  /** −1 the text ends at the node, 1 it begins there, 0 it is centred on it. */
  readonly side: Side;
}

type Side = -1 | 0 | 1;

interface Form {
  readonly name: readonly string[];
  readonly nameWidth: number;
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
  /** The other nodes: a name must not seem to be theirs. */
  readonly others: readonly Point[];
}

/** How names and nodes are set on this sheet. */
export interface BlockStyle {
  readonly radius: number;
  readonly font: Font;
  readonly measure: Measure;
}

const DIRECTIONS = 16;
/** The nearest leaves room for the ring round a selected node. */
const GAPS = [7, 17, 32, 52, 76];
/** A block that stands off farther than this is tied to its node by a line. */
const LEADER_FROM = 13;
const ROW = SIZES.token + 3;
const MISTAKABLE = 600;
/** Better without what stands there than on top of something, better a name than nothing. */
const NAME_ALONE = 900;
const NOTHING = 2200;

/** All ways of placing a block round its node. */
export function blockItem(source: BlockSource, style: BlockStyle): Item<BlockChoice> {
  const choices: BlockChoice[] = [];
  for (const { form, cost } of formsOf(source, style)) {
    for (const gap of GAPS) {
      for (let step = 0; step < DIRECTIONS; step += 1) {
        const angle = source.outward + (step * 2 * Math.PI) / DIRECTIONS;
        const turn = Math.min(step, DIRECTIONS - step);
        const { box, side } = boxTowards(source.at, angle, style.radius + gap, form);
        const name = nameBox(box, form, side, source.at, style.radius);
        const own = distanceToBox(name, source.at);
        const mistakable = source.others.some((other) => distanceToBox(name, other) < own + 5);
        choices.push({
          form,
          side,
          box,
          cost: cost + turn * 2.2 + gap * 0.9 + (gap > LEADER_FROM ? 8 : 0) + (mistakable ? MISTAKABLE : 0),
        });
      }
    }
  }
  choices.push({ form: null, side: 0, box: null, cost: NOTHING });
  return { id: `region:${source.region}`, choices };
}

function formsOf({ name, tokens }: BlockSource, style: BlockStyle): { form: Form; cost: number }[] {
  const whole = formOf([name], tokens, 118, style);
  const forms = [{ form: whole, cost: 0 }];
  const narrow = formOf([name], tokens, 70, style);
  if (narrow.rows.length !== whole.rows.length) forms.push({ form: narrow, cost: 5 });
  const folded = folds(name);
  if (folded.length > 1) forms.push({ form: formOf(folded, tokens, 70, style), cost: 9 });
  if (tokens.length > 0) forms.push({ form: formOf(folded, [], 0, style), cost: NAME_ALONE });
  return forms;
}

/** A name in two lines, broken after a dash or at the space nearest to its middle. */
function folds(name: string): readonly string[] {
  const breaks = [...name.matchAll(/[ –]/g)].map(({ index }) => index);
  if (name.length < 12 || breaks.length === 0) return [name];
  const middle = name.length / 2;
  const at = breaks.reduce((best, i) => (Math.abs(i - middle) < Math.abs(best - middle) ? i : best));
  return [name.slice(0, at + 1).trimEnd(), name.slice(at + 1)];
}

function formOf(name: readonly string[], tokens: readonly Token[], width: number, style: BlockStyle): Form {
  const nameWidth = Math.ceil(Math.max(...name.map((line) => style.measure(line, style.font)))) + 2;
  const rows = rowsOf(tokens, Math.max(width, nameWidth), style.measure);
  return {
    name,
    nameWidth,
    rows,
    w: Math.max(nameWidth, ...rows.map((row) => row.w)),
    h: nameHeight(name) + (rows.length > 0 ? 1 : 0) + rows.length * ROW,
  };
}

const nameHeight = (name: readonly string[]): number => SIZES.nameLine + (name.length - 1) * SIZES.nameFold;

/** The box of a form that touches a circle from outside in some direction. */
function boxTowards(at: Point, angle: number, reach: number, { w, h }: Form): { box: Box; side: Side } {
  const dx = Math.cos(angle);
  const dy = Math.sin(angle);
  const swing = (d: number): number => Math.max(-1, Math.min(1, d * 1.45));
  const x = at.x + dx * reach + ((swing(dx) - 1) * w) / 2;
  const y = at.y + dy * reach + ((swing(dy) - 1) * h) / 2;
  const side = dx > 0.4 ? 1 : dx < -0.4 ? -1 : 0;
  return { box: { x: Math.round(x), y: Math.round(y), w, h }, side };
}

/** Above its node a block has its name at the foot, so that the name is next to the node. */
const isBelow = (box: Box, at: Point, radius: number): boolean => box.y + box.h / 2 >= at.y - radius;

function nameBox(box: Box, form: Form, side: Side, at: Point, radius: number): Box {
  const h = nameHeight(form.name);
  const y = isBelow(box, at, radius) ? box.y : box.y + box.h - h;
  return { x: startOf(box, side, form.nameWidth), y, w: form.nameWidth, h };
}

const startOf = (box: Box, side: Side, w: number): number =>
  side === 1 ? box.x : side === -1 ? box.x + box.w - w : box.x + (box.w - w) / 2;

/** Sets the name and the tokens of a block in the place that was chosen for it. */
export function setBlock(source: BlockSource, choice: BlockChoice, style: BlockStyle): SheetBlock | null {
  const { box, form, side } = choice;
  if (!box || !form) return null;
  const { radius } = style;
  const name = nameBox(box, form, side, source.at, radius);
  const tokensY = isBelow(box, source.at, radius) ? box.y + name.h + 1 : box.y;
  const tokens = form.rows.flatMap((row, r) =>
    row.tokens.map(({ token, x, w }): PlacedToken => {
      const left = Math.round(startOf(box, side, row.w) + x);
      return { token, box: { x: left, y: tokensY + r * ROW, w, h: SIZES.token } };
    }),
  );
  const near = nearestIn(name, source.at);
  const gap = Math.hypot(near.x - source.at.x, near.y - source.at.y);
  const foot = {
    x: source.at.x + ((near.x - source.at.x) * radius) / gap,
    y: source.at.y + ((near.y - source.at.y) * radius) / gap,
  };
  return {
    region: source.region,
    box,
    name: { lines: form.name, box: name, align: side },
    tokens,
    leader: gap - radius > LEADER_FROM ? [foot, near] : null,
  };
}
