import type { Plugin } from 'boardgame.io';
import type { State } from '../model/state.ts';

/** The state itself, beside boardgame.io's draft of it. */
export type PlainState = {
  readonly plain: State;
};

/**
 * Hands moves and hooks the plain frozen state. boardgame.io wraps them in immer, whose drafts are proxies: reading
 * through one is slow, and the core needs none, because it changes nothing in place. A plugin wraps outside immer, so
 * it still sees the state itself; what a move then returns is taken as it is.
 */
export const plainState: Plugin<unknown, unknown, State> = {
  name: 'plain-state',
  fnWrap:
    (method) =>
    (context, ...args) =>
      method(Object.assign({}, context, { plain: context.G }), ...args),
};
