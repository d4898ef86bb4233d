import { effect, useSignal } from '@preact/signals';
import { useContext, useEffect, useRef } from 'preact/hooks';
import { mapModel } from '../../present/map-model.ts';
import type { MapModel } from '../../present/map-model.ts';
import type { MapNews } from '../../present/map-news.ts';
import type { MapPlan } from '../../present/map-ways.ts';
import { useDesk } from '../game/desk.ts';
import type { Selection } from '../game/selection.ts';
import { ReachLegend } from './reach-legend.tsx';
import { LookContext, isStill } from '../settings/look.ts';

/** The board as the page needs it; the map's own offers this. */
interface Board {
  show(model: MapModel): void;
  plan(plan: MapPlan): void;
  tell(news: MapNews | null): void;
  select(target: BoardSelection | null): void;
  destroy(): void;
}

/** What the board can point at. */
type BoardSelection = Exclude<Selection, { kind: 'member' | 'treaty' | 'promises' | 'regions' }>;

export type MountBoard = (
  host: HTMLElement,
  settings: {
    readonly onSelect: (target: BoardSelection | null, opened: boolean) => void;
    readonly reducedMotion: boolean;
  },
) => Promise<Board>;

/** The map. It is fetched after the rest of the table is on the screen; the table works without it. */
export function BoardPane({ mount }: { readonly mount: MountBoard }) {
  const desk = useDesk();
  const look = useContext(LookContext);
  const host = useRef<HTMLDivElement>(null);
  const state = useSignal<'loading' | 'shown' | 'failed'>('loading');
  useEffect(() => {
    let board: Board | null = null;
    let gone = false;
    let stop = (): void => undefined;
    const leaving = new AbortController();
    const reducedMotion = isStill(look.peek());
    const { game } = desk;
    const begin = async (): Promise<void> => {
      const place = host.current;
      if (!place) return;
      await shown(place, leaving.signal);
      if (gone) return;
      const made = await mount(place, {
        onSelect: openAfterTaps(place, leaving.signal, (target, openSheet) => {
          if (target && openSheet) desk.select(target);
          else game.selection.value = target;
        }),
        reducedMotion,
      });
      if (gone) {
        made.destroy();
        return;
      }
      board = made;
      state.value = 'shown';
      const stops = [
        effect(() => made.show(mapModel(game.library, game.view.value, game.text))),
        effect(() => made.plan(desk.plan.value)),
        effect(() => made.tell(isStill(look.value) ? null : desk.told.value)),
        effect(() => made.select(onBoard(game.selection.value))),
      ];
      stop = () => stops.forEach((end) => end());
    };
    begin().catch(() => {
      state.value = 'failed';
    });
    return () => {
      gone = true;
      leaving.abort();
      stop();
      board?.destroy();
    };
  }, [desk, look, mount]);
  useEffect(() => (host.current ? keepFree(host.current) : undefined), []);
  return (
    <div class="board-pane">
      <div ref={host} class="board-host" />
      <ReachLegend />
      {state.value !== 'shown' && (
        <output class="board-note">
          {desk.say(state.value === 'loading' ? 'boardLoading' : 'boardFailed')}
        </output>
      )}
    </div>
  );
}

/** Within this time a second tap makes a double one. */
const DOUBLE_TAP_MS = 320;

/**
 * On a phone the sheet takes the map's place: it waits until it is clear that a tap was not the first of a double one,
 * which comes closer. What was tapped is marked at once.
 */
function openAfterTaps(
  host: HTMLElement,
  leaving: AbortSignal,
  select: (target: BoardSelection | null, openSheet: boolean) => void,
): (target: BoardSelection | null, opened: boolean) => void {
  let opening: ReturnType<typeof setTimeout> | undefined;
  let byFinger = false;
  const onPointer = ({ pointerType }: PointerEvent): void => {
    byFinger = pointerType === 'touch';
    clearTimeout(opening);
  };
  host.addEventListener('pointerdown', onPointer, { signal: leaving });
  leaving.addEventListener('abort', () => clearTimeout(opening), { once: true });
  return (target, opened) => {
    const narrow = document.documentElement.dataset['room'] === 'narrow';
    const waits = byFinger && narrow;
    // A stack that has just been opened would lie under the sheet.
    select(target, !waits && !(narrow && opened));
    if (waits && !opened) opening = setTimeout(() => select(target, true), DOUBLE_TAP_MS);
  };
}

/**
 * Tells the board, by its padding, which of its sides lie under paper: whatever `.free` of the table leaves. The board
 * keeps what matters inside.
 */
function keepFree(host: HTMLElement): () => void {
  const pane = host.parentElement;
  const free = host.closest('.table')?.querySelector('.free');
  if (!pane || !free) return () => undefined;
  const measure = (): void => {
    const all = pane.getBoundingClientRect();
    const left = free.getBoundingClientRect();
    const hidden = all.width === 0 || left.width === 0 || left.height === 0;
    const sides = [
      left.top - all.top,
      all.right - left.right,
      all.bottom - left.bottom,
      left.left - all.left,
    ];
    const padding = sides.map((side) => `${hidden ? 0 : Math.max(0, Math.round(side))}px`).join(' ');
    if (host.style.padding === padding) return;
    host.style.padding = padding;
    // Papers that lie on the map keep to the same corner.
    const [top = 0, , , side = 0] = hidden ? [] : sides;
    pane.style.setProperty('--free-top', `${Math.max(0, Math.round(top))}px`);
    pane.style.setProperty('--free-left', `${Math.max(0, Math.round(side))}px`);
  };
  const watcher = new ResizeObserver(measure);
  watcher.observe(free);
  watcher.observe(pane);
  measure();
  return () => watcher.disconnect();
}

/** Resolves once an element has a size: on a narrow screen the map's pane is not the first that is looked at. */
function shown(place: HTMLElement, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const watcher = new ResizeObserver(() => {
      if (place.clientWidth === 0 || place.clientHeight === 0) return;
      watcher.disconnect();
      resolve();
    });
    watcher.observe(place);
    leaving.addEventListener('abort', () => {
      watcher.disconnect();
      resolve();
    });
  });
}

/** What of the sheet's subject the board can mark. */
function onBoard(selection: Selection | null): BoardSelection | null {
  switch (selection?.kind) {
    case 'region':
    case 'crisis':
    case 'power':
    case 'corridor':
    case 'unit':
      return selection;
    default:
      return null;
  }
}
