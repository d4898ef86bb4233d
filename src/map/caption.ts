import type { MapNews } from '../present/map-news.ts';
import type { Change } from './changes.ts';
import { freeBox } from './camera.ts';
import { centre } from './layout/boxes.ts';
import type { Sheet } from './layout/sheet.ts';
import type { Point } from './projection.ts';
import { INK, PAPER_LIGHT, WAX } from './theme.ts';

/** A line of text beside the place that it tells of. Only for eyes: the page has the same sentence as text. */
export interface Caption {
  /** `unit`: CSS pixels in one of the board's. */
  readonly show: (news: MapNews | null, sheet: Sheet | null, unit: number) => void;
  readonly remove: () => void;
}

const WIDTH = 300;
/** Kept to the sides of what panels leave free, and from the place itself. */
const RIM = 12;
const OFF = 34;

export function createCaption(host: HTMLElement): Caption {
  const slip = document.createElement('div');
  slip.setAttribute('aria-hidden', 'true');
  slip.className = 'board-caption';
  slip.style.cssText = `position:absolute;display:none;box-sizing:border-box;padding:8px 12px;text-align:center;
    background:${PAPER_LIGHT};color:${INK};border:1px solid ${INK};border-top:3px solid ${WAX};border-radius:3px;
    pointer-events:none;font:500 1rem/1.35 "Source Sans 3 Variable",sans-serif;
    box-shadow:0 2px 8px rgb(43 33 24 / 30%)`;
  host.append(slip);

  return {
    show(news, sheet, unit) {
      slip.style.display = news && sheet ? 'block' : 'none';
      slip.textContent = news?.line ?? '';
      if (!news || !sheet) return;
      const free = freeBox(sheet.frame);
      const width = Math.min(WIDTH, free.w - 2 * RIM);
      slip.style.width = `${width * unit}px`;
      const height = slip.offsetHeight / unit;
      const at = placeOfNews(sheet, news) ?? { x: free.x + free.w / 2, y: free.y + height + OFF };
      const above = at.y - OFF - height;
      const x = Math.min(Math.max(at.x - width / 2, free.x + RIM), free.x + free.w - RIM - width);
      const y = above >= free.y + RIM ? above : Math.min(at.y + OFF, free.y + free.h - RIM - height);
      slip.style.left = `${x * unit}px`;
      slip.style.top = `${y * unit}px`;
    },
    remove: () => slip.remove(),
  };
}

function placeOfNews({ nodes, chips }: Sheet, { region, power }: MapNews): Point | null {
  const node = nodes.find(({ id }) => id === region);
  if (node) return node.at;
  const chip = chips.find((one) => one.power === power);
  return chip ? centre(chip.box) : null;
}

/** How news moves on the map: from the power that acted to the place, or a ring round the place alone. */
export function changesOf({ region, power, good }: MapNews): readonly Change[] {
  if (region === null) return [];
  if (power !== null && !good) return [{ kind: 'pressed', power, region }];
  return [{ kind: good ? 'settled' : 'worsened', region }];
}
