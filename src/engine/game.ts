import type { Game, PhaseConfig } from 'boardgame.io';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { view } from '../rules/view.ts';
import { followingTurn } from './follow.ts';
import { movesFor } from './moves.ts';
import type { PlayedPhase } from './phases.ts';
import { PHASES, movesOf, stagesOf } from './phases.ts';
import { plainState } from './plain-state.ts';
import type { PlainState } from './plain-state.ts';
import { seatOf } from './players.ts';

/**
 * Kurultai as a game of boardgame.io. `opening` is the state it begins with: one that the core's `setup` has laid out,
 * or one that a replay has led to. A game is made for each match, because boardgame.io's own client drops setup data.
 *
 * G is the core's state, plain and frozen. A move hands its action to the core and takes over what the core returns;
 * phase, turn and active players are read from it. Chance is part of the state, so boardgame.io's own is not used.
 */
export function makeGame(library: Library, opening: State): Game<State, PlainState> {
  const phases = Object.keys(PHASES) as PlayedPhase[];
  return {
    name: 'kurultai',
    minPlayers: library.members.length,
    maxPlayers: library.members.length,
    setup: () => opening,
    plugins: [plainState],
    phases: Object.fromEntries(phases.map((phase) => [phase, phaseFor(library, phase, opening)])),
    playerView: ({ G, playerID }) =>
      view(library, G, playerID === null ? null : (seatOf(library, playerID) ?? null)),
    endIf: ({ G }) => G.result ?? undefined,
    // The core alone ends turns, phases and the game.
    events: {
      endGame: false,
      endPhase: false,
      endStage: false,
      endTurn: false,
      pass: false,
      setActivePlayers: false,
      setPhase: false,
      setStage: false,
    },
  };
}

function phaseFor(library: Library, phase: PlayedPhase, opening: State): PhaseConfig<State, PlainState> {
  const stages = Object.entries(stagesOf(phase)).map(([stage, kinds]) => [
    stage,
    { moves: movesFor(library, kinds) },
  ]);
  return {
    start: opening.phase.kind === phase,
    moves: movesFor(library, movesOf(phase)),
    turn: { ...followingTurn(library), stages: Object.fromEntries(stages) },
    endIf: ({ G }) => (G.phase.kind === phase ? false : { next: G.phase.kind }),
  };
}
