import type { MapModel } from '../present/map-model.ts';
import type { MapPlan } from '../present/map-ways.ts';
import type { Board, BoardOptions } from './board-options.ts';
import { changesOf, createCaption } from './caption.ts';
import type { Camera, Limits } from './camera.ts';
import { clampCamera, homeCamera, limitsFor, panBy, revealing, toPlane, toSheet, zoomAt } from './camera.ts';
import { loadEngine } from './engine/load-engine.ts';
import { openStage } from './engine/stage.ts';
import { createMeasure, loadFonts } from './fonts.ts';
import { loadAtlas } from './geography/atlas.ts';
import type { Glide } from './glide.ts';
import { glideAt } from './glide.ts';
import type { Gesture } from './gestures.ts';
import { targetAt } from './hit.ts';
import { claimHost } from './host.ts';
import { createHint } from './hint.ts';
import { measureHost, sameExtent, sameView, watchHost } from './host-size.ts';
import type { BoardKey } from './input.ts';
import { REACH, listen } from './input.ts';
import { labelOf } from './labels.ts';
import { layOut } from './layout/lay-out.ts';
import type { Sheet } from './layout/sheet.ts';
import { openStack } from './layout/stack.ts';
import { drawOverlay, placeLayers } from './overlay.ts';
import { paintBase } from './paint/base.ts';
import { keepGround } from './paint/kept-ground.ts';
import { paintSheet } from './paint/paint-sheet.ts';
import type { Point } from './projection.ts';
import { boundsOf, placeOf, regionNearest } from './regions.ts';
import { createStir } from './stir.ts';
import type { BoardTarget } from './target.ts';
import { sameTarget } from './target.ts';
import { nextInside, regionOfTarget, stepFrom } from './walk.ts';

/** After the view has been still for so long, the sheet is laid out and drawn anew; in a long pan now and then. */
const SETTLE_MS = 110;
const LONGEST_WAIT_MS = 260;
const DOUBLE_TAP = 1.8;

/**
 * Mounts the board in an element that has a size. Its padding tells which part of it lies under panels: the whole
 * element is drawn, and what matters keeps inside the padding.
 */
export async function mountBoard(host: HTMLElement, options: BoardOptions): Promise<Board> {
  const [engine, atlas] = await Promise.all([loadEngine(), loadAtlas(), loadFonts()]);
  const claim = claimHost(host);
  let measure = createMeasure();

  let model: MapModel | null = null;
  let camera: Camera | null = null;
  let sheet: Sheet | null = null;
  let selected: BoardTarget | null = null;
  let hovered: BoardTarget | null = null;
  let plan: MapPlan = { reach: null, way: null };
  let glide: Glide | null = null;
  /** The sheet is not what model, view and frame ask for. */
  let stale = false;
  /** Nobody has moved the view: it follows the size of the host. */
  let atHome = true;
  let settling: ReturnType<typeof setTimeout> | undefined;
  let drawnAt = 0;
  let { frame, size, unit } = measureHost(host);
  const paintGround = keepGround(atlas);
  const stage = await openStage(engine, host, size, {
    ground: paintBase(atlas),
    onFrame,
    onRestore: redraw,
    renderer: options.renderer,
  }).catch((error: unknown) => {
    claim.undo();
    throw error;
  });

  function onFrame(now: number): boolean {
    if (!model) return false;
    camera ??= home(model);
    const gliding = stepGlide(now);
    if (!sheet || (stale && !gliding)) drawSheet(model, camera);
    if (!sheet) return gliding;
    placeLayers(stage, sheet, camera, frame);
    const overlay = { hovered, selected, plan };
    const stirring = drawOverlay(stage, sheet, atlas.shapes, overlay, stir, now);
    return gliding || stirring;
  }

  function drawSheet(shown: MapModel, from: Camera): void {
    clearTimeout(settling);
    drawnAt = performance.now();
    sheet = layOut(shown, from, frame, measure, sheet ?? undefined);
    paintSheet(stage.pen(), sheet, stage.pixelRatio(), paintGround);
    stage.develop();
    stale = false;
    claim.tellDrawn(from);
  }

  function redraw(): void {
    stale = true;
    stage.invalidate();
  }

  function stepGlide(now: number): boolean {
    if (!glide) return false;
    const { camera: here, over } = glideAt(glide, now);
    camera = here;
    if (!over) return true;
    glide = null;
    stale = true;
    return false;
  }

  /** Moves the view: at once under a finger, the sheet following when it is still. */
  function look(to: Camera): void {
    if (!model) return;
    glide = null;
    atHome = false;
    hush();
    camera = clampCamera(to, limits(model));
    clearTimeout(settling);
    if (performance.now() - drawnAt > LONGEST_WAIT_MS) stale = true;
    else settling = setTimeout(redraw, SETTLE_MS);
    stage.invalidate();
  }

  function glideTo(to: Camera): void {
    if (!camera) return;
    if (options.reducedMotion) {
      camera = to;
      redraw();
      return;
    }
    glide = { from: camera, to, since: performance.now() };
    stage.invalidate();
  }

  function goHome(): void {
    if (!model) return;
    atHome = true;
    glideTo(home(model));
  }

  const limits = (shown: MapModel): Limits => limitsFor(frame, boundsOf(shown));
  function home(shown: MapModel): Camera {
    const focus = selected && placeOf(shown, selected);
    return homeCamera(frame, boundsOf(shown), focus ?? { x: 0, y: 0 });
  }

  function mark(target: BoardTarget | null): void {
    selected = target;
    if (model) claim.describe(model, target);
    const place = model && target ? placeOf(model, target) : null;
    const there = camera && place ? revealing(camera, frame, place) : null;
    if (there) {
      atHome = false;
      glideTo(there);
    }
    stage.invalidate();
  }

  function choose(target: BoardTarget | null): void {
    const before = sheet && openStack(sheet, selected)?.region;
    mark(target);
    const opened = sheet && openStack(sheet, target)?.region;
    options.onSelect(target, opened !== undefined && opened !== before);
  }

  /** What is meant by a point of the host: it is looked up on the sheet that was drawn last. */
  function pointedAt(at: Point, reach: number): BoardTarget | null {
    if (!sheet || !camera) return null;
    const there = toSheet(sheet.camera, sheet.frame, toPlane(camera, frame, at));
    return targetAt(sheet, there, reach, atlas.shapes, openStack(sheet, selected));
  }

  function onGesture(gesture: Gesture, reach: number): void {
    if (!model || !camera || !sheet) return;
    skip();
    switch (gesture.kind) {
      case 'tap':
        choose(pointedAt(gesture.at, reach));
        return;
      case 'double-tap':
        atHome = false;
        glideTo(clampCamera(zoomAt(camera, frame, limits(model), gesture.at, DOUBLE_TAP), limits(model)));
        return;
      case 'pan':
        look(panBy(camera, gesture.dx, gesture.dy));
        return;
      case 'zoom': {
        const moved = panBy(camera, gesture.dx, gesture.dy);
        look(zoomAt(moved, frame, limits(model), gesture.at, gesture.factor));
      }
    }
  }

  /** What moves or is told is over: somebody has something else in mind. */
  function skip(): void {
    stir.skip();
    hush();
  }

  function hush(): void {
    hint.show(null, null, unit);
    caption.show(null, sheet, unit);
  }

  function onHover(at: Point | null): void {
    const target = at && pointedAt(at, REACH.mouse);
    if (sameTarget(target, hovered)) return;
    hovered = target;
    host.style.cursor = target ? 'pointer' : 'grab';
    hint.show(at && model && target ? labelOf(model, target) : null, at, unit);
    stage.invalidate();
  }

  function onKey(key: BoardKey): void {
    if (!model || !camera) return;
    skip();
    switch (key.kind) {
      case 'walk': {
        const from = regionOfTarget(model, selected);
        const to = from === null ? regionNearest(model, camera) : stepFrom(model, from, key.direction);
        if (to !== null) choose({ kind: 'region', id: to });
        return;
      }
      case 'inside': {
        const next = selected ? nextInside(model, selected) : null;
        if (next) choose(next);
        return;
      }
      case 'leave':
        choose(null);
        return;
      case 'zoom': {
        const middle = { x: frame.width / 2, y: frame.height / 2 };
        look(zoomAt(camera, frame, limits(model), middle, key.factor));
        return;
      }
      case 'home':
        goHome();
    }
  }

  function resize(): void {
    const next = measureHost(host);
    if (sameView(next, { frame, size, unit })) return;
    const resized = !sameExtent(next, { frame, size, unit });
    ({ frame, size, unit } = next);
    glide = null;
    if (model && camera) {
      camera = atHome && resized ? home(model) : clampCamera(camera, limits(model));
    }
    if (resized) stage.resize(size);
    else mark(selected);
    redraw();
  }

  const stir = createStir(options.reducedMotion);
  const hint = createHint(host);
  const caption = createCaption(host);
  const gone = new AbortController();
  listen(host, { onGesture, onHover, onKey }, () => unit, gone.signal);
  watchHost(host, resize, gone.signal);
  // A font that came late, or letters of an alphabet that nothing needed before.
  document.fonts.addEventListener(
    'loadingdone',
    () => {
      measure = createMeasure();
      redraw();
    },
    { signal: gone.signal },
  );

  return {
    show(next) {
      stir.begin(model, next);
      model = next;
      claim.describe(next, selected);
      redraw();
    },
    plan(next) {
      plan = next;
      stage.invalidate();
    },
    tell(news) {
      caption.show(news, sheet, unit);
      if (news) stir.play(changesOf(news));
      stage.invalidate();
    },
    select: mark,
    resize,
    destroy() {
      if (gone.signal.aborted) return;
      gone.abort();
      clearTimeout(settling);
      hint.remove();
      caption.remove();
      stage.destroy();
      claim.undo();
    },
  };
}
