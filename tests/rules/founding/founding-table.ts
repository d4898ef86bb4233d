import { LIBRARY } from '../../../src/content/library.ts';
import type { Accession } from '../../../src/model/accession.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { Setup } from '../../../src/model/setup.ts';
import type { State } from '../../../src/model/state.ts';
import { actors } from '../../../src/rules/actors.ts';
import { begin, doAction } from '../../support/game.ts';
import { calm } from '../../support/table.ts';

/** A founding at its first article. */
export const founding = (part: Partial<Setup> = {}): State =>
  begin({ scenario: 'founding', years: 8, ...part });

/** Leaves articles as drafted until so many were dealt with. */
export function left(state: State, articles: number): State {
  let next = state;
  while (next.phase.kind === 'founding' && next.phase.decided.length < articles) {
    const [delegate] = actors(LIBRARY, next);
    next = doAction(next, delegate as MemberId, { kind: 'leaveArticle' });
  }
  return next;
}

/** A proposal of whoever is to propose, and the votes of all that follow: yes where nothing is said. */
export function voted(state: State, proposal: Action, noes: readonly MemberId[] = []): State {
  const [delegate] = actors(LIBRARY, state);
  let next = doAction(state, delegate as MemberId, proposal);
  while (next.phase.kind === 'founding' && next.phase.stage === 'voting') {
    const [voter] = actors(LIBRARY, next);
    if (!voter) throw new Error('nobody votes');
    next = doAction(next, voter, { kind: 'voteArticle', agree: !noes.includes(voter) });
  }
  return next;
}

/** All that is left of the founding: articles as drafted, everybody as said (outside, if nothing is), the first dawn. */
export function founded(says: Readonly<Partial<Record<MemberId, Accession>>>, state = founding()): State {
  let next = left(state, 8);
  while (next.phase.kind === 'founding' && next.phase.stage === 'accession') {
    const seat = actors(LIBRARY, next)[0] as MemberId;
    next = doAction(next, seat, { kind: 'declareAccession', accession: says[seat] ?? 'outside' });
  }
  return next;
}

/** An even table at which members stand to the treaty as said: bound, where nothing is. */
export function standing(says: Readonly<Partial<Record<MemberId, Accession>>>): State {
  const accession = Object.fromEntries(MEMBER_IDS.map((member) => [member, says[member] ?? 'ratified']));
  return { ...calm(), accession: accession as Readonly<Record<MemberId, Accession>> };
}
