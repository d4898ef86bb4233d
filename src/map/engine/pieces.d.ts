import type { Engine } from './load-engine.ts';

/** Typed by hand: the compiler is not to read Phaser's source. */
declare const pieces: Engine;
export default pieces;
