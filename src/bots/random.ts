import type { Action, ActionKind } from '../model/action.ts';

/** Kinds that end a step weigh more and idle ones less, so that a random seat does not dither over its folder for ever. */
const WEIGHTS: Partial<Record<ActionKind, number>> = {
  settleProgramme: 6,
  announceAgenda: 6,
  finishOrders: 4,
  leaveCorridor: 4,
  sealFolder: 8,
  estimateMotive: 0.3,
};

/**
 * Picks a random legal action: first one of the kinds that are there, then one of that kind, so that long lists of one
 * kind (gifts, amendments) do not drown the rest. `chance` gives numbers from 0 up to (not including) 1.
 */
export function chooseRandom(actions: readonly Action[], chance: () => number): Action {
  const counts = new Map<ActionKind, number>();
  for (const { kind } of actions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  let weight = 0;
  for (const kind of counts.keys()) weight += weightOf(kind);
  let left = chance() * weight;
  for (const [kind, count] of counts) {
    left -= weightOf(kind);
    if (left >= 0) continue;
    let at = Math.floor(chance() * count);
    for (const action of actions) {
      if (action.kind !== kind) continue;
      if (at === 0) return action;
      at -= 1;
    }
  }
  throw new Error('no legal action to choose from');
}

function weightOf(kind: ActionKind): number {
  return WEIGHTS[kind] ?? 1;
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
