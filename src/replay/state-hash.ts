import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import stringify from 'safe-stable-stringify';
import type { State } from '../model/state.ts';

/**
 * SHA-256 over a state written as JSON with sorted keys, as 64 hex digits: the same in every browser, in workers and
 * in Node, and whatever the order in which the rules put an object together.
 */
export function stateHash(state: State): string {
  return bytesToHex(sha256(utf8ToBytes(stringify(state))));
}
