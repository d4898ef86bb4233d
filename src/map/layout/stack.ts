import type { RegionId } from '../../model/ids.ts';
import type { Counter } from '../../present/counters.ts';
import type { Box } from '../camera.ts';
import { freeBox } from '../camera.ts';
import type { BoardTarget } from '../target.ts';
import { areaOutside } from './boxes.ts';
import type { Sheet } from './sheet.ts';

/** The counters of a region laid out beside each other, each as large as a finger needs. */
export interface Stack {
  readonly region: RegionId;
  readonly box: Box;
  readonly items: readonly { readonly counter: Counter; readonly box: Box }[];
}

export const STACK = { cell: { w: 52, h: 62 }, pad: 5, across: 4, off: 10 } as const;

/** The stack that lies open: that of the selected counter's region, where more than one counter stands. */
export function openStack(sheet: Sheet, selected: BoardTarget | null): Stack | null {
  return selected?.kind === 'unit' ? stackOf(sheet, selected.region) : null;
}

function stackOf(sheet: Sheet, region: RegionId): Stack | null {
  const node = sheet.nodes.find(({ id }) => id === region);
  const counters = sheet.model.counters.filter((counter) => counter.region === region);
  if (!node || counters.length < 2) return null;
  const { cell, pad, across, off } = STACK;
  const columns = Math.min(across, counters.length);
  const w = columns * cell.w + 2 * pad;
  const h = Math.ceil(counters.length / columns) * cell.h + 2 * pad;
  const { at } = node;
  const clear = sheet.radius + off;
  const free = freeBox(sheet.frame);
  const places: Box[] = [
    { x: at.x - w / 2, y: at.y - clear - h, w, h },
    { x: at.x - w / 2, y: at.y + clear, w, h },
    { x: at.x + clear, y: at.y - h / 2, w, h },
    { x: at.x - clear - w, y: at.y - h / 2, w, h },
  ];
  const best = places.reduce((a, b) => (areaOutside(b, free) < areaOutside(a, free) ? b : a));
  const box = {
    ...best,
    x: within(best.x, free.x, free.x + free.w - w),
    y: within(best.y, free.y, free.y + free.h - h),
  };
  return {
    region,
    box,
    items: counters.map((counter, i) => ({
      counter,
      box: {
        x: box.x + pad + (i % columns) * cell.w,
        y: box.y + pad + Math.floor(i / columns) * cell.h,
        ...cell,
      },
    })),
  };
}

const within = (v: number, from: number, to: number): number => Math.round(Math.min(Math.max(v, from), to));
