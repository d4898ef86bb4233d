import type { Accession } from '../../model/accession.ts';
import { ACCESSIONS } from '../../model/accession.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Refusal } from '../../model/refusal.ts';
import type { State } from '../../model/state.ts';
import type { RulesFor } from '../actions/rule.ts';
import { pick } from '../chance.ts';
import type { Change } from '../change.ts';
import { cause, note, patch, patchYear, shift, shiftTension } from '../change.ts';
import { accessionOf, fullMembers, leadAmong, parties } from '../membership.ts';
import { refuse } from '../refuse.ts';
import { sharesOf } from '../shares.ts';
import { enterDawn } from '../year/dawn.ts';
import { foundersOf, foundingOf, patchFounding } from './articles.ts';

/** So many ratifications raise Will (R8.9). */
const WILL_RISES = 3;
/** Influence of the power that its constraint calms, from which on it minds even that it watches (R8.9). */
const JEALOUS = 2;

/** The table before anything is bound but the founders: who has ratified at the start (R8.7). */
export function openingAccession(
  order: readonly MemberId[],
  founders: readonly MemberId[],
): Readonly<Record<MemberId, Accession>> {
  const entries = order.map(
    (member) => [member, founders.includes(member) ? 'ratified' : 'outside'] as const,
  );
  return Object.fromEntries(entries) as Record<MemberId, Accession>;
}

/** Opens the negotiation of the articles; the first of the founders presides (R8.7). */
export function enterFounding(change: Change): void {
  const founders = foundersOf(change.book, change.state);
  patch(change, {
    commander: founders[0] ?? change.state.commander,
    phase: { kind: 'founding', stage: 'proposing', decided: [], proposal: null, votes: {}, queue: [] },
  });
  note(change, 'foundingOpened', { founders });
}

/** Why a seat may not say this of itself now, or null (R8.9, R8.12). */
function refuseAccession(state: State, seat: MemberId, accession: Accession): Refusal | null {
  if (state.phase.kind === 'founding') return null;
  const now = accessionOf(state, seat);
  if (now === 'ratified') return refuse('nothing-to-do', 'R8.12');
  if (state.year >= state.setup.years) return refuse('closed-to-accession', 'R8.12');
  if (state.now.acceded?.includes(seat)) return refuse('already-taken-this-year', 'R8.12');
  return accession === now ? refuse('already-done', 'R8.12', { member: seat }) : null;
}

/** A member ratifies, observes or stays out, with what follows from it (R8.9). */
function accede(change: Change, seat: MemberId, accession: Accession): void {
  const { book, state } = change;
  const ratified = parties(book, state).length - foundersOf(book, state).length;
  if (state.accession) patch(change, { accession: { ...state.accession, [seat]: accession } });
  const again = state.phase.kind === 'founding' ? 'no' : 'yes';
  note(change, 'accessionDeclared', { member: seat, accession, again });
  const { calms } = book.members[seat].constraint;
  if (accession === 'ratified') {
    const because = cause('R8.9', 'ratified', { member: seat });
    if (ratified < WILL_RISES) shift(change, 'will', 1, because);
    shiftTension(change, calms, 1, because);
  }
  if (accession === 'observer' && state.members[seat].influence[calms] >= JEALOUS) {
    shiftTension(change, calms, 1, cause('R8.9', 'observes', { member: seat }));
  }
}

/** The alliance begins with those who have ratified: who commands is drawn, and the first dawn breaks (R8.9). */
function begin(change: Change): void {
  const { book } = change;
  const full = fullMembers(book, change.state);
  const among = full.length > 0 ? full : parties(book, change.state);
  const drawn = pick(change, among);
  const lead = leadAmong(book, among);
  note(change, 'treatyEnteredForce', { count: parties(book, change.state).length });
  patch(change, { lead, commander: change.state.treaty.command === 'lead-state' ? lead : drawn });
  enterDawn(change);
}

/** How a member stands to the treaty: after the articles, and every year but the last (R8.9, R8.12). */
export const ACCESSION_RULES: RulesFor<'declareAccession' | 'bringIntoForce'> = {
  declareAccession: {
    candidates: (_book, state, seat) => {
      const now = state.phase.kind === 'founding' ? null : accessionOf(state, seat);
      const open = now === 'ratified' ? [] : ACCESSIONS.filter((accession) => accession !== now);
      return open.map((accession) => ({ kind: 'declareAccession', accession }));
    },
    check: (_book, state, seat, { accession }) => refuseAccession(state, seat, accession),
    perform: (change, seat, { accession }) => {
      accede(change, seat, accession);
      if (change.state.phase.kind === 'founding') {
        const queue = foundingOf(change.state).queue.slice(1);
        return patchFounding(change, { queue, stage: queue.length > 0 ? 'accession' : 'done' });
      }
      patchYear(change, { acceded: [...(change.state.now.acceded ?? []), seat] });
      // Who has just ratified pays from this year on, and the others pay less.
      const assessed = sharesOf(change.book, change.state, change.state.now.programme);
      if (accession === 'ratified' && assessed) patchYear(change, { assessed });
    },
  },
  bringIntoForce: {
    candidates: () => [{ kind: 'bringIntoForce' }],
    check: () => null,
    perform: (change) => begin(change),
  },
};
