import type { Game, Scene } from 'phaser';
import { PAPER } from '../theme.ts';
import type { Engine } from './load-engine.ts';

/** `Phaser.CANVAS` and `Phaser.WEBGL`, which the pieces leave out. */
const CANVAS = 1;
const WEBGL = 2;

/** A canvas in device pixels, and with what it is drawn. */
export interface Surface {
  readonly canvas: HTMLCanvasElement;
  readonly context: WebGLRenderingContext | CanvasRenderingContext2D;
}

/** What draws: the graphics card, or the browser's own canvas. */
export type Renderer = 'webgl' | 'canvas';

/** Programs that play a graphics card. Sending them every new picture takes longer than drawing it without them. */
const SOFTWARE = /swiftshader|llvmpipe|softpipe|software|basic render/i;

/**
 * A new canvas with a WebGL context; without one where there is no graphics card to draw faster than the canvas itself
 * does, or where `wanted` says so. The context is made here, so that it can be given back when the board goes.
 */
export function openSurface(wanted: Renderer | undefined): Surface {
  const canvas = document.createElement('canvas');
  if (wanted === 'canvas') return plainSurface(canvas);
  const gl = canvas.getContext('webgl', {
    alpha: false,
    antialias: true,
    depth: false,
    stencil: true,
    powerPreference: 'low-power',
    failIfMajorPerformanceCaveat: wanted !== 'webgl',
  });
  if (gl && (wanted === 'webgl' || !SOFTWARE.test(rendererOf(gl)))) return { canvas, context: gl };
  if (gl) giveBack(gl);
  // A canvas that had one kind of context never gets another.
  return plainSurface(document.createElement('canvas'));
}

/** Kept in plain memory, where the pictures are that it draws: to hand each to a played card takes ten times as long. */
function plainSurface(canvas: HTMLCanvasElement): Surface {
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('This browser has no canvas to draw on.');
  return { canvas, context };
}

const glOf = ({ context }: Surface): WebGLRenderingContext | null => ('fillText' in context ? null : context);

function rendererOf(gl: WebGLRenderingContext): string {
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  return String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
}

const giveBack = (gl: WebGLRenderingContext): void => gl.getExtension('WEBGL_lose_context')?.loseContext();

/**
 * Starts Phaser on a surface with one scene. It listens to nothing (the board has its own input and observer) and
 * adds nothing to the page. The scene is created a little later, once Phaser's own textures are there.
 */
export function startGame(
  engine: Engine,
  surface: Surface,
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
    type: glOf(surface) ? WEBGL : CANVAS,
    canvas: surface.canvas,
    context: surface.context as CanvasRenderingContext2D,
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
export function endGame(game: Game, surface: Surface): void {
  // Forgotten by Phaser 4.2.1's own destruction; with its two canvases it would keep the whole game from being freed.
  game.textures.tileSprite?.destroy();
  game.destroy(false);
  // Destruction waits for the next step, and the loop sleeps.
  if (!game.loop.running) game.loop.wake();
  const gl = glOf(surface);
  if (gl) giveBack(gl);
  surface.canvas.remove();
}
