import type { Game, GameObjects, Scene, Textures } from 'phaser';
import type { Engine } from './load-engine.ts';
import type { Renderer } from './start-game.ts';
import type { Piece } from './piece-table.ts';
import { PieceTable } from './piece-table.ts';
import { endGame, openSurface, startGame } from './start-game.ts';

/** In the board's own pixels. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  /** Device pixels in one of the board's. */
  readonly pixelRatio: number;
  /** CSS pixels in one device pixel. */
  readonly zoom: number;
}

/**
 * Layers on a canvas: the ground, which never changes, a picture of the sheet, rings over it, and pieces over all. It
 * draws when told to, and sleeps otherwise.
 */
export interface Stage {
  /** Draws the picture, in device pixels. */
  readonly pen: () => CanvasRenderingContext2D;
  /** Shows what `pen` drew. */
  readonly develop: () => void;
  /** Moves the ground and makes it so wide, in the board's pixels. */
  readonly placeGround: (x: number, y: number, width: number) => void;
  /** Moves and scales picture and rings while the view moves. */
  readonly place: (x: number, y: number, scale: number) => void;
  /** Vectors over the picture, in its device pixels. */
  readonly rings: GameObjects.Graphics;
  /** Shows these pieces and no others. */
  readonly setPieces: (pieces: readonly Piece[]) => void;
  readonly pixelRatio: () => number;
  readonly resize: (size: StageSize) => void;
  /** Asks for one frame; `onFrame` says whether another must follow. */
  readonly invalidate: () => void;
  readonly destroy: () => void;
}

export interface StageOptions {
  readonly ground: HTMLCanvasElement;
  /** Before every frame. `now` is in milliseconds; true asks for one more frame. */
  readonly onFrame: (now: number) => boolean;
  /** The graphics card forgot everything. */
  readonly onRestore: () => void;
  /** Draws with this, whatever would be best. */
  readonly renderer?: Renderer | undefined;
}

const PICTURE = 'sheet';
const GROUND = 'ground';
/** A graphics card that was lost for longer than this is taken for gone. */
const RESTORE_MS = 2500;

/**
 * Opens a stage in `host`, with the browser's own canvas where the renderer of choice cannot be started.
 *
 * @throws where neither can; nothing is left behind
 */
export async function openStage(
  engine: Engine,
  host: HTMLElement,
  size: StageSize,
  options: StageOptions,
): Promise<Stage> {
  let latest = size;
  let gone = false;
  /** There is no stage for a moment. */
  let changing = false;
  const onCanvas = (): Promise<Stage> => raise(engine, host, latest, { ...options, renderer: 'canvas' });
  let stage = await raise(engine, host, size, { ...options, onNeverRestored: changeToCanvas }).catch(
    onCanvas,
  );

  /** The card does not come back. What it drew is gone, what the board knows is not. */
  async function changeToCanvas(): Promise<void> {
    if (gone) return;
    changing = true;
    stage.destroy();
    const next = await onCanvas();
    if (gone) {
      next.destroy();
      return;
    }
    stage = next;
    changing = false;
    stage.resize(latest);
    options.onRestore();
  }

  return {
    pen: () => stage.pen(),
    develop: () => stage.develop(),
    placeGround: (x, y, scale) => stage.placeGround(x, y, scale),
    place: (x, y, scale) => stage.place(x, y, scale),
    get rings() {
      return stage.rings;
    },
    setPieces: (pieces) => stage.setPieces(pieces),
    pixelRatio: () => stage.pixelRatio(),
    resize(next) {
      latest = next;
      if (!changing) stage.resize(next);
    },
    invalidate() {
      if (!changing) stage.invalidate();
    },
    destroy() {
      gone = true;
      if (!changing) stage.destroy();
    },
  };
}

async function raise(
  engine: Engine,
  host: HTMLElement,
  size: StageSize,
  options: StageOptions & { readonly onNeverRestored?: () => Promise<void> },
): Promise<Stage> {
  const surface = openSurface(options.renderer);
  const { canvas } = surface;
  // The page tells the same in words; see the note on the host in board.ts.
  canvas.setAttribute('aria-hidden', 'true');
  canvas.style.cssText = 'position:absolute;inset:0;display:block;touch-action:none';
  host.append(canvas);

  let pixelRatio = size.pixelRatio;
  const device = (length: number): number => Math.max(1, Math.round(length * pixelRatio));
  let more = false;
  let texture!: Textures.CanvasTexture;
  let ground!: GameObjects.Image;
  let picture!: GameObjects.Image;
  let rings!: GameObjects.Graphics;
  let table!: PieceTable;

  let tellCreated = (): void => {};
  const created = new Promise<void>((resolve) => {
    tellCreated = resolve;
  });
  class BoardScene extends engine.Scene {
    create(): void {
      texture = this.addPicture();
      this.textures.addCanvas(GROUND, options.ground);
      ground = this.add.image(0, 0, GROUND).setOrigin(0);
      picture = this.add.image(0, 0, PICTURE).setOrigin(0);
      rings = this.add.graphics();
      table = new PieceTable(this);
      tellCreated();
    }

    override update(): void {
      more = options.onFrame(performance.now());
    }

    addPicture(): Textures.CanvasTexture {
      const drawing = document.createElement('canvas');
      drawing.width = device(size.width);
      drawing.height = device(size.height);
      return this.textures.addCanvas(PICTURE, drawing)!;
    }
  }
  const scene: Scene = new BoardScene('board');
  const game = start();
  await created;
  game.events.on('postrender', () => {
    if (!more) game.loop.sleep();
  });
  game.loop.sleep();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let ended = false;
  game.renderer.on('losewebgl', () => {
    // Giving the context back at the end is a loss, too.
    if (!ended) waiting = setTimeout(() => void options.onNeverRestored?.(), RESTORE_MS);
  });
  game.renderer.on('restorewebgl', () => {
    clearTimeout(waiting);
    (game.textures.get(GROUND) as Textures.CanvasTexture).refresh();
    table.forget();
    options.onRestore();
  });

  /** A browser may promise WebGL and not keep it. */
  function start(): Game {
    const pixels = { width: device(size.width), height: device(size.height), zoom: size.zoom };
    try {
      return startGame(engine, surface, pixels, scene);
    } catch (error) {
      canvas.remove();
      throw error;
    }
  }

  let frame = 0;
  const invalidate = (): void => {
    if (frame !== 0 || game.loop.running) return;
    frame = requestAnimationFrame(() => {
      frame = 0;
      // Renders at once, and goes on if that frame asks for more.
      game.loop.wake(true);
    });
  };

  return {
    pen: () => texture.context,
    develop: () => texture.refresh(),
    placeGround(x, y, width) {
      const scale = (width * pixelRatio) / options.ground.width;
      ground.setPosition(x * pixelRatio, y * pixelRatio).setScale(scale);
    },
    place(x, y, scale) {
      table.place(x, y, scale);
      for (const layer of [picture, rings]) {
        layer.setPosition(x * pixelRatio, y * pixelRatio).setScale(scale);
      }
    },
    rings,
    setPieces: (pieces) => table.set(pieces, pixelRatio),
    pixelRatio: () => pixelRatio,
    resize(next) {
      if (next.pixelRatio !== pixelRatio) table.forget();
      pixelRatio = next.pixelRatio;
      game.scale.resize(device(next.width), device(next.height));
      // At a zoom of 1 resizing leaves the canvas as wide on the page as it was; setting the zoom does not.
      game.scale.setZoom(next.zoom);
      texture.setSize(device(next.width), device(next.height));
      picture.setFrame(picture.frame.name);
      invalidate();
    },
    invalidate,
    destroy() {
      cancelAnimationFrame(frame);
      clearTimeout(waiting);
      ended = true;
      endGame(game, surface);
    },
  };
}
