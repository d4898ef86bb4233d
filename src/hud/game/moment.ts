import type { Action } from '../../model/action.ts';
import type { MemberId } from '../../model/ids.ts';
import type { Library } from '../../model/library.ts';
import type { State } from '../../model/state.ts';
import { actors } from '../../rules/actors.ts';

/** What the page is for right now. */
export type Moment =
  /** Bots are to act. At once: where all answer together, they do not keep people waiting. */
  | { readonly kind: 'bots'; readonly seats: readonly MemberId[]; readonly atOnce: boolean }
  /** Something to read; whoever has read it goes on, in the name of the commander. */
  | { readonly kind: 'reading'; readonly seat: MemberId; readonly action: Action }
  /** One person after another decides out of sight of the others. */
  | { readonly kind: 'private'; readonly seats: readonly MemberId[] }
  /** People decide with everybody looking, in any order. */
  | { readonly kind: 'open'; readonly seats: readonly MemberId[] }
  | { readonly kind: 'over' };

/** What the page is for, from what everybody may see. */
export function momentOf(library: Library, view: State, people: readonly MemberId[]): Moment {
  if (view.result) return { kind: 'over' };
  const acting = actors(library, view);
  const [first] = acting;
  if (first === undefined) return { kind: 'over' };
  const gate = readingAction(view);
  if (gate && people.length > 0) return { kind: 'reading', seat: first, action: gate };
  const persons = acting.filter((seat) => people.includes(seat));
  const bots = acting.filter((seat) => !people.includes(seat));
  if (bots.length > 0) return { kind: 'bots', seats: bots, atOnce: isTogether(view) };
  return isPrivate(view) ? { kind: 'private', seats: persons } : { kind: 'open', seats: persons };
}

/**
 * Who speaks among those that may: whoever did before, where the part of the year goes on and it still may, else the
 * first in table order.
 */
export function speakerIn(moment: Moment, before: MemberId | null, goesOn: boolean): MemberId | null {
  if (moment.kind !== 'open' && moment.kind !== 'private') return null;
  return goesOn && before !== null && moment.seats.includes(before) ? before : (moment.seats[0] ?? null);
}

/** The people who may act, in table order. */
export function actorsOf(moment: Moment): readonly MemberId[] {
  return moment.kind === 'open' || moment.kind === 'private' ? moment.seats : [];
}

/** The action that only turns the page. */
function readingAction({ phase }: State): Action | null {
  switch (phase.kind) {
    case 'founding':
      return phase.stage === 'done' ? { kind: 'bringIntoForce' } : null;
    case 'dawn':
      return { kind: 'openYear' };
    case 'reveal':
      return phase.stage === 'done' ? { kind: 'openOperations' } : null;
    case 'night':
      return { kind: phase.stage === 'before' ? 'letNightFall' : 'endNight' };
    case 'ledger':
      return { kind: 'closeYear' };
    default:
      return null;
  }
}

/** Whether several seats decide at the same time. */
function isTogether({ phase }: State): boolean {
  switch (phase.kind) {
    case 'founding':
      // Votes are cast one after another, but nobody needs to wait for each of them.
      return phase.stage === 'voting';
    case 'agenda':
      return phase.stage === 'orders';
    case 'corridor':
    case 'folders':
      return true;
    case 'operations':
      return phase.step.kind === 'claim';
    case 'emergency':
      return phase.stage === 'vote' || phase.stage === 'hands';
    case 'conference':
      return phase.stage === 'answering' || phase.stage === 'ballots';
    default:
      return false;
  }
}

/** Whether what is decided now stays in hand until all have decided, so that the others look away. */
export function isPrivate({ phase, setup }: State): boolean {
  switch (phase.kind) {
    case 'folders':
      return true;
    case 'emergency':
      return setup.council === 'sealed' && (phase.stage === 'vote' || phase.stage === 'hands');
    case 'conference':
      return phase.stage === 'ballots';
    default:
      return false;
  }
}
