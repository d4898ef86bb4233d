import type { Game, Scene } from 'phaser';

/** What the board uses of Phaser. */
export interface Engine {
  readonly Game: typeof Game;
  readonly Scene: typeof Scene;
}

/**
 * Loads Phaser, in a chunk of its own. The built game takes the pieces that it needs; the development server, which
 * does not turn CommonJS sources into modules, takes the whole.
 */
export async function loadEngine(): Promise<Engine> {
  if (import.meta.env.DEV) return import('phaser');
  const { default: pieces } = await import('./pieces.js');
  return pieces;
}
