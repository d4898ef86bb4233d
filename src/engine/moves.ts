import type { Game, MoveMap } from 'boardgame.io';
import { INVALID_MOVE } from 'boardgame.io/core';
import { actionSchema } from '../model/action.ts';
import type { ActionKind } from '../model/action.ts';
import type { Library } from '../model/library.ts';
import type { State } from '../model/state.ts';
import { apply } from '../rules/apply.ts';
import type { PlainState } from './plain-state.ts';
import { seatOf } from './players.ts';

/**
 * What a seat does unseen until everybody's answer is in: folders, votes, hands, prices and renewal ballots (R4.20,
 * R4.30, R5.10, R5.11, R7.3, R7.5). boardgame.io leaves them out of the log that others get, never plays them ahead
 * on a client, and never takes them back.
 */
const SECRET: ReadonlySet<ActionKind> = new Set([
  'answerEnvelope',
  'reportIntelligence',
  'pledgeFunds',
  'castBallot',
  'nominateCommander',
  'estimateMotive',
  'sealFolder',
  'answerClaim',
  'castCouncilVote',
  'answerCall',
  'votePrice',
  'castRenewal',
]);

export const isSecret = (kind: ActionKind): boolean => SECRET.has(kind);

/** boardgame.io's moves for some kinds of action, each under its own name. */
export function movesFor(library: Library, kinds: readonly ActionKind[]): MoveMap<State, PlainState> {
  // Without a prototype: boardgame.io looks a move up with `in`, and would find `constructor` in any other object.
  const moves = Object.create(null) as MoveMap<State, PlainState>;
  for (const kind of kinds) moves[kind] = moveFor(library, kind);
  return moves;
}

type Move = NonNullable<Game<State, PlainState>['moves']>[string];

/** One move: the core carries the action out, or it is invalid. Its one argument is the action's fields. */
function moveFor(library: Library, kind: ActionKind): Move {
  const move = ({ plain, playerID }: PlainState & { playerID: string }, fields: object = {}) => {
    const seat = seatOf(library, playerID);
    const action = actionSchema.safeParse({ ...fields, kind });
    if (!seat || !action.success) return INVALID_MOVE;
    const outcome = apply(library, plain, seat, action.data);
    return outcome.ok ? outcome.value.state : INVALID_MOVE;
  };
  if (isSecret(kind)) return { move, redact: true, client: false, undoable: false };
  return { move, undoable: ({ G }) => G.undoable };
}
