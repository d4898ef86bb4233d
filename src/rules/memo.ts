import type { State } from '../model/state.ts';

// One slot, not a WeakMap: rules look at one state at a time, and weak keys that die young cost more than they save.
let remembered: State | null = null;
let memo = new Map<string, unknown>();

/**
 * A value worked out once for a state, while it is the one looked at: states are never changed in place, so what was
 * true of one stays true. Keys must name everything else the value depends on; a state belongs to one library.
 */
export function once<T>(state: State, key: string, compute: () => T): T {
  if (state !== remembered) {
    remembered = state;
    memo = new Map();
  }
  if (memo.has(key)) return memo.get(key) as T;
  const value = compute();
  // `compute` may have looked at another state meanwhile.
  if (state === remembered) memo.set(key, value);
  return value;
}
