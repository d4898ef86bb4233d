import type { Intervention } from '../model/intervention.ts';
import type { MemberId } from '../model/ids.ts';
import type { Library } from '../model/library.ts';
import type { Outcome, Refusal } from '../model/refusal.ts';
import type { State } from '../model/state.ts';
import type { Step } from './apply.ts';
import type { Book } from './book.ts';
import { openBook } from './book.ts';
import type { Change } from './change.ts';
import { note, patch, patchMember, patchPower } from './change.ts';
import { refuse } from './refuse.ts';
import { placeCrisis } from './year/dawn.ts';

/** Crises that lie on the table at once, injected ones included (R10.2). */
const MOST_CRISES = 5;
/** Phases in which a card on the table can still be answered. */
const BEFORE_NIGHT: readonly State['phase']['kind'][] = [
  'dawn',
  'agenda',
  'corridor',
  'folders',
  'reveal',
  'operations',
];

/**
 * What a facilitator does to a game from outside it (R10): the new state and what stands in the record, or why it may not
 * be done now. Pure, and no seat's action: it takes nobody's turn, and nobody undoes past it.
 */
export function intervene(library: Library, state: State, what: Intervention): Outcome<Step> {
  const book = openBook(library);
  const reason = refusalOf(book, state, what);
  if (reason) return { ok: false, refusal: reason };
  const change: Change = { book, state, rng: state.rng, events: [] };
  carryOut(change, what);
  const { events, state: after, rng } = change;
  return {
    ok: true,
    value: { state: { ...after, rng, log: [...state.log, ...events], undoable: false }, events },
  };
}

function refusalOf(book: Book, state: State, what: Intervention): Refusal | null {
  if (what.kind === 'take-back') return null;
  if (state.result) return refuse('wrong-phase', 'R10.1', { phase: 'over' });
  switch (what.kind) {
    case 'inject-crisis':
      return refuseInjection(book, state, what.crisis, what.region);
    case 'schedule-crisis':
      if (!book.crises.has(what.crisis)) return refuse('unknown-id', 'R10.2', { id: what.crisis });
      if (what.region !== undefined && !book.regions.has(what.region)) {
        return refuse('unknown-id', 'R10.2', { id: what.region });
      }
      if (what.year <= state.year || what.year > state.setup.years) {
        return refuse('not-eligible', 'R10.2', { year: what.year });
      }
      return state.coming.some(({ crisis, year }) => crisis === what.crisis && year === what.year)
        ? refuse('already-done', 'R10.2')
        : null;
    case 'veto-crisis': {
      const lying = state.crises.find(({ id }) => id === what.crisis);
      if (lying && lying.option !== null) return refuse('already-done', 'R10.3', { crisis: what.crisis });
      if (lying && !BEFORE_NIGHT.includes(state.phase.kind)) {
        return refuse('wrong-phase', 'R10.3', { phase: state.phase.kind });
      }
      return lying || state.coming.some(({ crisis }) => crisis === what.crisis)
        ? null
        : refuse('nothing-to-do', 'R10.3', { crisis: what.crisis });
    }
    case 'play-power': {
      const row = book.powers[what.power].doctrine.find(({ id }) => id === what.row);
      if (!row) return refuse('unknown-id', 'R10.4', { id: what.row });
      return state.powers[what.power].byHand === what.row ? refuse('already-done', 'R10.4') : null;
    }
    case 'free-power':
      return state.powers[what.power].byHand === undefined ? refuse('nothing-to-do', 'R10.4') : null;
    case 'set-laws':
      return state.setup.constraints === what.on ? refuse('already-done', 'R10.6') : null;
    case 'set-council':
      return state.setup.council === what.council ? refuse('already-done', 'R10.7') : null;
    case 'show-motives':
      return (state.motivesShown === true) === what.shown ? refuse('already-done', 'R10.5') : null;
    case 'hand-seat':
      return null;
  }
}

function refuseInjection(book: Book, state: State, crisis: string, region?: string): Refusal | null {
  if (!book.crises.has(crisis)) return refuse('unknown-id', 'R10.2', { id: crisis });
  if (region !== undefined && !book.regions.has(region)) return refuse('unknown-id', 'R10.2', { id: region });
  if (!BEFORE_NIGHT.includes(state.phase.kind)) {
    return refuse('wrong-phase', 'R10.2', { phase: state.phase.kind });
  }
  if (state.crises.some(({ id }) => id === crisis)) return refuse('already-done', 'R10.2', { crisis });
  if (region !== undefined && state.crises.some((each) => each.region === region)) {
    return refuse('not-eligible', 'R10.2', { region });
  }
  return state.crises.length >= MOST_CRISES ? refuse('limit-reached', 'R10.2', { most: MOST_CRISES }) : null;
}

function carryOut(change: Change, what: Intervention): void {
  switch (what.kind) {
    case 'inject-crisis': {
      const { crisis, region } = what;
      note(change, 'facilitated', { what: what.kind, crisis, ...(region === undefined ? {} : { region }) });
      const { year } = change.state;
      placeCrisis(change, { year, crisis, region: region ?? null, power: null });
      return;
    }
    case 'schedule-crisis': {
      const { crisis, region, year } = what;
      // What is to come is nobody's business yet.
      note(change, 'facilitated', { what: what.kind, crisis, year }, []);
      const { coming, deck } = change.state;
      patch(change, {
        coming: [...coming, { year, crisis, region: region ?? null, power: null }],
        deck: deck.filter((id) => id !== crisis),
      });
      return;
    }
    case 'veto-crisis': {
      const { crisis } = what;
      const lying = change.state.crises.some(({ id }) => id === crisis);
      note(change, 'facilitated', { what: what.kind, crisis }, lying ? undefined : []);
      patch(change, {
        crises: change.state.crises.filter(({ id }) => id !== crisis),
        coming: lying
          ? change.state.coming
          : change.state.coming.filter((coming) => coming.crisis !== crisis),
      });
      return;
    }
    case 'play-power':
      note(change, 'facilitated', { what: what.kind, power: what.power, row: what.row }, []);
      return patchPower(change, what.power, { byHand: what.row });
    case 'free-power': {
      note(change, 'facilitated', { what: what.kind, power: what.power }, []);
      const { byHand: _byHand, ...own } = change.state.powers[what.power];
      return patch(change, { powers: { ...change.state.powers, [what.power]: own } });
    }
    case 'set-laws':
      return setLaws(change, what.on);
    case 'set-council':
      note(change, 'facilitated', { what: what.kind, setting: what.council });
      return patch(change, { setup: { ...change.state.setup, council: what.council } });
    case 'show-motives': {
      note(change, 'facilitated', { what: what.kind, setting: what.shown ? 'on' : 'off' });
      const { motivesShown: _shown, ...state } = change.state;
      change.state = what.shown ? { ...state, motivesShown: true } : state;
      return;
    }
    case 'hand-seat':
      return note(change, 'facilitated', { what: what.kind, member: what.seat, setting: what.to });
    case 'take-back':
      return note(change, 'facilitated', { what: what.kind, count: what.actions });
  }
}

/** Laws in force bind every member again, those that were struck in play included (R10.6). */
function setLaws(change: Change, on: boolean): void {
  note(change, 'facilitated', { what: 'set-laws', setting: on ? 'on' : 'off' });
  patch(change, { setup: { ...change.state.setup, constraints: on } });
  for (const member of Object.keys(change.state.members) as MemberId[])
    patchMember(change, member, { law: on });
}
