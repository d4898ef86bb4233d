import type { Game, Scene } from 'phaser';
import { PAPER } from '../theme.ts';
import type { Engine } from './load-engine.ts';

/** `Phaser.CANVAS` and `Phaser.WEBGL`, which the pieces leave out. */
const CANVAS = 1;
const WEBGL = 2;

/** A canvas in device pixels, and with what it is drawn. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGLRenderingContext | null;
}

/**
 * A new canvas with a WebGL context; without one where there is no graphics card, or none that is faster than drawing
 * on the canvas itself. The context is made here, so that it can be given back when the board goes.
 */
export function openSurface(): Surface {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', {
    alpha: false,
    antialias: true,
    depth: false,
    stencil: true,
    powerPreference: 'low-power',
    failIfMajorPerformanceCaveat: true,
  });
  return { canvas, gl };
}

/**
 * Starts Phaser on a surface with one scene. It listens to nothing (the board has its own input and observer) and
 * adds nothing to the page. The scene is created a little later, once Phaser's own textures are there.
 */
export function startGame(
  engine: Engine,
  { canvas, gl }: Surface,
  size: { readonly width: number; readonly height: number; readonly zoom: number },
  scene: Scene,
): Game {
  /** Phaser's own start also watches the tab's visibility for good, and takes over `window.onblur`. */
  class QuietGame extends engine.Game {
    protected override start(): void {
      (this as { isRunning: boolean }).isRunning = true;
      this.loop.start(this.step.bind(this));
    }
  }
  return new QuietGame({
    type: gl ? WEBGL : CANVAS,
    canvas,
    ...(gl ? { context: gl as unknown as CanvasRenderingContext2D } : {}),
    // The canvas is put into the page by the board.
    parent: null as unknown as string,
    width: size.width,
    height: size.height,
    scale: { mode: 0, zoom: size.zoom },
    backgroundColor: PAPER,
    banner: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { mouse: false, touch: false, keyboard: false, gamepad: false, windowEvents: false },
    render: { antialias: true },
    scene,
  });
}

/** Ends a game at once and gives its graphics memory back. */
export function endGame(game: Game, { canvas, gl }: Surface): void {
  game.destroy(false);
  // Destruction waits for the next step, and the loop sleeps.
  if (!game.loop.running) game.loop.wake();
  gl?.getExtension('WEBGL_lose_context')?.loseContext();
  canvas.remove();
}
