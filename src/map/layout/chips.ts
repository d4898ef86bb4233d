import type { PowerId } from '../../model/ids.ts';
import type { MapModel } from '../../present/map-model.ts';
import type { Box, Frame } from '../camera.ts';
import { freeBox } from '../camera.ts';
import { AT_THE_RIM } from '../places.ts';
import type { Point } from '../projection.ts';
import type { Choice, Item } from './arrange.ts';
import { boxAround, distanceToBox } from './boxes.ts';
import type { Line, Measure } from './measure.ts';
import { wrapped } from './measure.ts';
import type { SheetChip } from './sheet.ts';

type Power = MapModel['powers'][number];

/** A way of placing a power's label: with all its lines, or with its name and number alone. */
export interface ChipChoice extends Choice {
  readonly form: Form;
}

interface Form {
  readonly lines: readonly Line[];
  /** The scale of ten under the name. */
  readonly meter: boolean;
}

export const CHIP = { padX: 10, padY: 6, nameLine: 22, meterLine: 12, line: 17, meterWidth: 96 } as const;
/** Kept between a label at the rim and the edge of the sheet. */
const RIM = 8;
const SHIFTS = [0, 30, -30, 60, -60, 100, -100, 150, -150, 210, -210];
const TELEGRAPH_WIDTH = 172;
/** On a sheet smaller than this a label says no more than name and tension; the arrow and the page say the rest. */
const ROOM_FOR_LINES = { w: 860, h: 560 } as const;
/** Smaller still, and the scale of ten goes too. */
const ROOM_FOR_METER = 600;

/** All ways of placing a power's label: at its bearing, slid along the rim, or round its place if it is no rim power. */
export function chipItem(power: Power, place: Point, frame: Frame, measure: Measure): Item<ChipChoice> {
  const brief: Line[] = [{ text: power.name, font: 'power' }];
  const band: Line = { text: power.band, font: 'small' };
  const telegraph = wrapped(power.telegraph?.text ?? '', TELEGRAPH_WIDTH, 'telegraph', measure);
  const atTheRim = AT_THE_RIM.includes(power.id);
  const full = [...brief, ...(atTheRim ? [band] : []), ...telegraph];
  const free = freeBox(frame);
  const withMeter = (lines: readonly Line[]): Form => ({ lines, meter: true });
  const forms: Form[] = [{ lines: brief, meter: false }];
  if (free.w >= ROOM_FOR_METER) forms.unshift(withMeter(brief));
  if (free.w >= ROOM_FOR_LINES.w && free.h >= ROOM_FOR_LINES.h) {
    forms.unshift(withMeter(full), withMeter([...brief, ...telegraph]));
  }
  const choices: ChipChoice[] = forms.flatMap((form, i) => {
    const { w, h } = chipSize(form, measure);
    return places(power.id, place, frame, w, h).map(({ box, cost }) => ({
      form,
      box,
      cost: cost + i * (atTheRim ? 60 : 12),
    }));
  });
  return { id: `power:${power.id}`, choices: [...choices, { form: forms.at(-1)!, box: null, cost: 3500 }] };
}

function chipSize({ lines, meter }: Form, measure: Measure): { w: number; h: number } {
  const [name, ...rest] = lines;
  const nameWidth = measure(name?.text ?? '', 'power') + 26;
  const widest = Math.max(
    meter ? CHIP.meterWidth : 0,
    nameWidth,
    ...rest.map(({ text, font }) => measure(text, font)),
  );
  return {
    w: Math.ceil(widest) + 2 * CHIP.padX,
    h: 2 * CHIP.padY + CHIP.nameLine + (meter ? CHIP.meterLine : -6) + rest.length * CHIP.line,
  };
}

function places(id: PowerId, place: Point, frame: Frame, w: number, h: number): { box: Box; cost: number }[] {
  if (!AT_THE_RIM.includes(id)) {
    const round = [0, 24, 48, 76, 110, 150].flatMap((far) =>
      far === 0
        ? [{ dx: 0, dy: 0, far }]
        : [0, 1, 2, 3, 4, 5, 6, 7].map((k) => ({
            dx: Math.cos((k * Math.PI) / 4) * far * 1.4,
            dy: Math.sin((k * Math.PI) / 4) * far,
            far,
          })),
    );
    return round.map(({ dx, dy, far }) => ({
      box: boxAround({ x: place.x + dx, y: place.y + dy }, w, h),
      cost: far * 1.6,
    }));
  }
  const free = freeBox(frame);
  const x = within(place.x, free.x + RIM + w / 2, free.x + free.w - RIM - w / 2);
  const y = within(place.y, free.y + RIM + h / 2, free.y + free.h - RIM - h / 2);
  // Along the side that it lies against.
  const upright = id === 'china' || id === 'west';
  return SHIFTS.map((shift) => {
    const at = upright
      ? { x, y: within(y + shift, free.y + RIM + h / 2, free.y + free.h - RIM - h / 2) }
      : { x: within(x + shift, free.x + RIM + w / 2, free.x + free.w - RIM - w / 2), y };
    // China lies to the south-east rather than to the north-east.
    const dear = id === 'china' && shift < 0 ? 1.2 : 0.5;
    return { box: boxAround(at, w, h), cost: Math.abs(shift) * dear };
  });
}

const within = (v: number, from: number, to: number): number =>
  to < from ? (from + to) / 2 : Math.min(Math.max(v, from), to);

export function setChip(power: Power, choice: ChipChoice, place: Point): SheetChip | null {
  if (!choice.box) return null;
  const { x, y, w, h } = choice.box;
  return {
    power: power.id,
    box: { x: Math.round(x), y: Math.round(y), w, h },
    // The label of a power within the sheet is tied to its place where it had to stand off.
    pin: AT_THE_RIM.includes(power.id) || distanceToBox(choice.box, place) < 3 ? null : place,
    lines: choice.form.lines,
    meter: choice.form.meter,
    tension: power.tension,
  };
}
