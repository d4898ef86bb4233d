import type { FoldersPhase } from '../../model/phase.ts';
import type { State } from '../../model/state.ts';

/** The folders while they are open; rules that ask for them run in that phase alone. */
export function foldersOf(state: State): FoldersPhase {
  if (state.phase.kind !== 'folders') throw new Error(`no folders in ${state.phase.kind}`);
  return state.phase;
}
