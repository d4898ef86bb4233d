import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { ConferencePhase, EmergencyPhase, FoundingPhase } from '../model/phase.ts';
import type { State } from '../model/state.ts';
import type { Book } from './book.ts';
import { openBook } from './book.ts';
import { delegateNow, votersLeft } from './founding/articles.ts';
import { fullMembers, parties } from './membership.ts';
import { priceAnswerers, priceNow } from './year/conference.ts';

/** The seats that may act now, in table order; none once the game is over. */
export function actors(library: Library, state: State): readonly MemberId[] {
  return actorsIn(openBook(library), state);
}

/** `actors` for rules that have the look-ups open. */
export function actorsIn(book: Book, state: State): readonly MemberId[] {
  const { phase, commander } = state;
  switch (phase.kind) {
    case 'over':
      return [];
    case 'founding':
      return foundingActors(book, state, phase);
    case 'dawn':
    case 'night':
    case 'ledger':
      return [commander];
    case 'agenda':
      return phase.stage === 'orders' ? without(book.order, phase.finished) : [commander];
    case 'corridor':
      return without(book.order, phase.left);
    case 'folders':
      return without(book.order, phase.sealed);
    case 'reveal':
      if (phase.stage === 'cover') return phase.queue.slice(0, 1);
      return phase.stage === 'sites' && phase.sites[0] ? [phase.sites[0].host] : [commander];
    case 'operations': {
      const seat = phase.turns[phase.turn] as MemberId;
      if (phase.step.kind === 'asking') return [phase.step.host];
      if (phase.step.kind !== 'claim') return [seat];
      return without(book.order, [seat, ...(Object.keys(phase.step.answers) as MemberId[])]);
    }
    case 'emergency':
      return councilActors(book, state, phase);
    case 'conference':
      return conferenceActors(book, state, phase);
  }
}

function foundingActors(book: Book, state: State, phase: FoundingPhase): readonly MemberId[] {
  switch (phase.stage) {
    case 'proposing':
      return [delegateNow(book, state)];
    case 'voting':
      return votersLeft(book, state).slice(0, 1);
    case 'accession':
      return phase.queue.slice(0, 1);
    case 'done':
      return [state.commander];
  }
}

function councilActors(book: Book, state: State, phase: EmergencyPhase): readonly MemberId[] {
  const { council } = phase;
  switch (phase.stage) {
    case 'choice':
      return [council.member];
    case 'vote':
      return without(fullMembers(book, state), Object.keys(council.votes) as MemberId[]);
    case 'hands':
      return book.order.filter(
        (member) =>
          member !== council.member && !state.members[member].suspended && !(member in council.hands),
      );
    case 'tokens':
    case 'units':
      return phase.queue.slice(0, 1);
    case 'posture':
      return [state.commander];
  }
}

function conferenceActors(book: Book, state: State, phase: ConferencePhase): readonly MemberId[] {
  switch (phase.stage) {
    case 'naming':
      return phase.order.slice(phase.at, phase.at + 1);
    case 'answering':
      return without(priceAnswerers(book, state), Object.keys(phase.votes) as MemberId[]);
    case 'pooling':
      return phase.queue.slice(0, 1);
    case 'counter':
      return [priceNow(state).member];
    case 'ballots':
      return without(parties(book, state), Object.keys(phase.ballots) as MemberId[]);
  }
}

function without(members: readonly MemberId[], gone: readonly MemberId[]): readonly MemberId[] {
  return gone.length === 0 ? members : members.filter((member) => !gone.includes(member));
}
