import type { Ctx, FnContext, StageArg, TurnConfig } from 'boardgame.io';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Phase } from '../model/phase.ts';
import type { State } from '../model/state.ts';
import { actors } from '../rules/actors.ts';
import type { PlainState } from './plain-state.ts';
import { playerOf } from './players.ts';

/**
 * Makes boardgame.io's book-keeping (phase, turn, active players) follow the state. The core has decided all of it;
 * nothing here decides again.
 */

/** The stage of boardgame.io in which those who may act are: the core's own name for it, or none. */
export function stageOf(phase: Phase): string | null {
  if ('stage' in phase) return phase.stage;
  return 'step' in phase ? phase.step.kind : null;
}

/** Who may act, each at the present stage, as boardgame.io writes it down. */
function activePlayers(library: Library, state: State): Record<string, string | null> {
  const stage = stageOf(state.phase);
  return Object.fromEntries(actors(library, state).map((seat) => [playerOf(library, seat), stage]));
}

/**
 * Whose turn boardgame.io counts: in operations the seat at turn, even while another is asked or all answer a claim;
 * elsewhere the one seat that may act; and where several answer at once the commander, who presides.
 */
export function turnHolder(library: Library, state: State): MemberId {
  const { phase, commander } = state;
  if (phase.kind === 'operations') return phase.turns[phase.turn] ?? commander;
  const [first, ...others] = actors(library, state);
  return first !== undefined && others.length === 0 ? first : commander;
}

/** The table as it sits round the commander of the day: command rotates, and everybody's turn with it (R3.6). */
function playOrder(library: Library, state: State): string[] {
  const seats = library.members.map(({ id }) => id);
  const first = seats.indexOf(state.commander);
  return [...seats.slice(first), ...seats.slice(0, first)].map((seat) => playerOf(library, seat));
}

/** How turns go in every phase: the turn is over when it is another seat's. */
export function followingTurn(library: Library): TurnConfig<State, PlainState> {
  const holder = (state: State): string => playerOf(library, turnHolder(library, state));

  const setActive = ({ plain, ctx, events }: FnContext<State, PlainState>): void => {
    const wanted = activePlayers(library, plain);
    if (sameActive(ctx, wanted)) return;
    // Its types leave out `Stage.NULL`, a player without a stage.
    events.setActivePlayers({ value: wanted as Record<string, StageArg> });
  };

  return {
    order: {
      playOrder: ({ G }) => playOrder(library, G),
      first: ({ G }) => playOrder(library, G).indexOf(holder(G)),
      next: ({ G, ctx }) => ctx.playOrder.indexOf(holder(G)),
    },
    onBegin: setActive,
    onMove: setActive,
    endIf: ({ G, ctx }) => ctx.currentPlayer !== holder(G),
  };
}

function sameActive({ activePlayers: present }: Ctx, wanted: Record<string, string | null>): boolean {
  const players = Object.keys(wanted);
  return (
    present !== null &&
    Object.keys(present).length === players.length &&
    players.every((player) => player in present && present[player] === wanted[player])
  );
}
