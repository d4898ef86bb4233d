import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** Six figures can be read aloud. */
const CODES = 1_000_000;

/**
 * What a game is called between laptops. Not its seed: from that, any browser deals the game again with everything that
 * lies hidden in it. Whoever writes a program can still find seeds that fit.
 */
export function gameCode(seed: number): number {
  const hash = sha256(utf8ToBytes(`kurultai game ${seed}`));
  return new DataView(hash.buffer, hash.byteOffset).getUint32(0) % CODES;
}
