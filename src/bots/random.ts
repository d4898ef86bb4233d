import type { Action } from '../model/action.ts';

/**
 * Picks a random legal action: first one of the kinds that are there, then one of that kind, so that long lists of one
 * kind (gifts, amendments) do not drown the rest. `chance` gives numbers from 0 up to (not including) 1.
 */
export function chooseRandom(actions: readonly Action[], chance: () => number): Action {
  const kinds = [...new Set(actions.map((action) => action.kind))];
  const kind = kinds[Math.floor(chance() * kinds.length)];
  const among = actions.filter((action) => action.kind === kind);
  const action = among[Math.floor(chance() * among.length)];
  if (!action) throw new Error('no legal action to choose from');
  return action;
}

/** A stream of chance of its own, so that a bot never draws on the game's. */
export function streamOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    // xorshift32 (Marsaglia 2003); zero is its fixed point and is stepped over.
    state = state === 0 ? 0x9e3779b9 : state;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 4294967296;
  };
}
