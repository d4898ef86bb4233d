import type { GameObjects, Scene } from 'phaser';

/** A little picture of its own, painted once for each key: a counter that is picked up or on its way. */
export interface Piece {
  readonly key: string;
  readonly size: { readonly w: number; readonly h: number };
  readonly paint: (pen: CanvasRenderingContext2D) => void;
  /** Its middle, in the board's pixels. */
  readonly at: { readonly x: number; readonly y: number };
}

/** The pieces of a scene: as many sprites as are needed at once, and a texture for each key that was ever shown. */
export class PieceTable {
  readonly #scene: Scene;
  readonly #sprites: GameObjects.Image[] = [];
  readonly #painted = new Set<string>();
  /** Where the sheet that they lie on is. */
  #sheet = { x: 0, y: 0, scale: 1 };

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  /** For the pieces that are set next. */
  place(x: number, y: number, scale: number): void {
    this.#sheet = { x, y, scale };
  }

  set(pieces: readonly Piece[], pixelRatio: number): void {
    const { x, y, scale } = this.#sheet;
    pieces.forEach((piece, i) => {
      const texture = this.#textureOf(piece, pixelRatio);
      const sprite = (this.#sprites[i] ??= this.#scene.add.image(0, 0, texture));
      sprite
        .setTexture(texture)
        .setPosition((x + piece.at.x * scale) * pixelRatio, (y + piece.at.y * scale) * pixelRatio)
        .setScale(scale)
        .setVisible(true);
    });
    for (const sprite of this.#sprites.slice(pieces.length)) sprite.setVisible(false);
  }

  /** Forgets how the pieces look: the size of a pixel changed, or the graphics card lost them. */
  forget(): void {
    for (const sprite of this.#sprites.splice(0)) sprite.destroy();
    for (const texture of this.#painted) this.#scene.textures.remove(texture);
    this.#painted.clear();
  }

  #textureOf({ key, size, paint }: Piece, pixelRatio: number): string {
    const texture = `piece ${key}`;
    if (this.#painted.has(texture)) return texture;
    const drawing = document.createElement('canvas');
    drawing.width = Math.ceil(size.w * pixelRatio);
    drawing.height = Math.ceil(size.h * pixelRatio);
    const pen = drawing.getContext('2d');
    if (pen) {
      pen.scale(pixelRatio, pixelRatio);
      paint(pen);
    }
    this.#scene.textures.addCanvas(texture, drawing);
    this.#painted.add(texture);
    return texture;
  }
}
