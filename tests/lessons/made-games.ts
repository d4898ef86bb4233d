import type { Action } from '../../src/model/action.ts';
import type { EventFields, EventKind, GameEvent } from '../../src/model/event.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Library } from '../../src/model/library.ts';
import type { YearRecord } from '../../src/model/records.ts';
import type { Scenario } from '../../src/model/scenario.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import type { ConceptId } from '../../src/content/reading/concepts.ts';
import type { CallAnswer, CallPage } from '../../src/lessons/calls.ts';
import type { Chronicle, PaymentRow, Told } from '../../src/lessons/chronicle.ts';
import { readChronicle } from '../../src/lessons/chronicle.ts';
import type { Finding } from '../../src/lessons/concepts/finding.ts';
import { conceptsIn } from '../../src/lessons/concepts/index.ts';
import type { BorderOdds } from '../../src/lessons/odds.ts';
import type { Journal } from '../../src/replay/journal.ts';
import { actors } from '../../src/rules/actors.ts';
import { newYear } from '../../src/rules/year/dawn.ts';
import type { DeepPartial } from '../support/arrange.ts';
import { withState } from '../support/arrange.ts';
import { BOOK } from '../support/change.ts';
import { chooseDefault } from '../support/default-choice.ts';
import { begin, doAction, refusalOf, settingsOf, treatyWith } from '../support/game.ts';
import { scenarioLibrary } from '../support/library.ts';
import { missingIn } from './evidence-words.ts';

/** An action that a seat takes at the first moment, of the year named, at which the rules allow it. */
export interface Wish {
  readonly seat: MemberId;
  readonly action: Action;
  readonly year?: number;
}

/** A game that is really played: what differs from the quiet content, and what seats do beside the default. */
export interface Plan {
  readonly scenario?: Partial<Scenario>;
  readonly setup?: Partial<Setup>;
  readonly library?: Partial<Library>;
  readonly wishes?: readonly Wish[];
  /** Where it breaks off; at its end where nothing is said. */
  readonly until?: (state: State) => boolean;
}

const MOST_STEPS = 3000;

/**
 * Plays a game by the rules in which little happens of itself, Türkiye commands, and every wish is granted once; then reads
 * its journal as a debrief would. Throws on a wish that the rules never allowed.
 */
export function playedGame({ scenario, setup, library, wishes = [], until }: Plan): Chronicle {
  const content = scenarioLibrary({ start: { will: 9 }, draws: 0, ...scenario }, library);
  const settings = settingsOf({
    scenario: 'test',
    years: 1,
    treaty: treatyWith({ command: 'lead-state' }),
    ...setup,
  });
  let state = begin(settings, content);
  const left = [...wishes];
  const journal: Journal[number][] = [];
  const over = (now: State): boolean => now.result !== null || until?.(now) === true;
  while (!over(state)) {
    const seats = actors(content, state);
    const wish = left.find(
      ({ seat, action, year }) =>
        seats.includes(seat) &&
        (year === undefined || year === state.year) &&
        refusalOf(state, seat, action, content) === null,
    );
    if (wish) left.splice(left.indexOf(wish), 1);
    const seat = wish?.seat ?? seats[0];
    if (!seat || journal.length > MOST_STEPS) throw new Error(`no end, in ${state.phase.kind}`);
    const action = wish?.action ?? chooseDefault(content, state, seat);
    state = doAction(state, seat, action, content);
    journal.push({ seat, action });
  }
  if (left.length > 0) throw new Error(`never allowed: ${JSON.stringify(left)}`);
  const read = readChronicle(content, { setup: settings, journal });
  if (!read.ok) throw new Error(`not read: ${JSON.stringify(read.error)}`);
  return read.value;
}

/** Wishes of several seats for the same action. */
export const all = (seats: readonly MemberId[], action: Action, year?: number): Wish[] =>
  seats.map((seat) => ({ seat, action, ...(year === undefined ? {} : { year }) }));

/** Something told, at a step and in a year. */
export function tell<K extends EventKind>(
  step: number,
  kind: K,
  fields: EventFields[K],
  year = 1,
  seat: MemberId | null = null,
): Told {
  return { step, seat, action: null, event: { kind, at: year, ...fields } as unknown as GameEvent };
}

/** Steps that a made game's journal has. */
const LENGTH = 200;

/** A chronicle put together by hand: what is given, and otherwise a game in which nothing has happened. */
export function madeChronicle(
  part: Partial<Omit<Chronicle, 'last'>> & { readonly last?: DeepPartial<State> } = {},
): Chronicle {
  const setup = settingsOf();
  const state = begin(setup);
  const { last, ...rest } = part;
  return {
    library: BOOK.library,
    book: BOOK,
    game: {
      setup,
      journal: Array.from({ length: LENGTH }, () => ({ seat: 'turkiye', action: { kind: 'passTurn' } })),
    },
    told: [],
    payments: [],
    calls: [],
    odds: [],
    crises: [],
    readings: [],
    estimates: [],
    ...rest,
    last: withState({ ...state, log: [] }, last ?? {}),
  };
}

/** A year's record of which nothing is known but what is given. */
export function yearOf(part: Partial<YearRecord>): YearRecord {
  return { ...newYear(begin()), ...part };
}

/** A share of ¤4 in the first year, paid by a member that had ¤6. */
export function paymentOf(part: Partial<PaymentRow>): PaymentRow {
  return { year: 1, member: 'uzbekistan', assessed: 4, able: 6, promised: null, paid: 4, ...part };
}

/** What a member answered: it owed units, could have sent them and sent none. */
export function answerOf(part: Partial<CallAnswer> & { readonly member: MemberId }): CallAnswer {
  return {
    owed: 'units',
    lawful: true,
    able: true,
    barred: false,
    hand: 'words',
    units: 0,
    gave: false,
    ...part,
  };
}

/** A council on a strike by Russia on Kazakhstan that invoked the treaty, carried by a vote. */
export function callOf(part: Partial<CallPage> = {}): CallPage {
  return {
    step: 60,
    opened: 50,
    year: 1,
    victim: 'kazakhstan',
    region: 'altai',
    power: 'russia',
    incident: {
      kind: 'armed-attack',
      place: 'home',
      source: 'state',
      attribution: 'certain',
      provoked: false,
      requested: true,
    },
    strike: true,
    choice: 'invoke',
    forum: null,
    treaty: treatyWith({}),
    tests: [],
    engaged: true,
    carried: true,
    answers: [],
    outcome: 'stalemate',
    ...part,
  };
}

/** A border of Russia's with Kazakhstan as the night of the first year fell. */
export function borderOf(part: Partial<BorderOdds>): BorderOdds {
  const sum = { total: 0, terms: [] };
  return {
    year: 1,
    power: 'russia',
    region: 'altai',
    member: 'kazakhstan',
    motive: 'security',
    resolve: sum,
    withPact: sum,
    without: sum,
    facesWith: 0,
    facesWithout: 0,
    ...part,
  };
}

/**
 * What a game gives evidence of for one concept; nothing is an empty list. Throws on a finding that could not be shown: its
 * step is none of the journal's, or its sentence lacks a value.
 */
export function findingsOf(chronicle: Chronicle, concept: ConceptId): readonly Finding[] {
  const found = conceptsIn(chronicle).find((each) => each.concept === concept)?.findings ?? [];
  for (const finding of found) {
    const missing = missingIn(finding);
    if (missing.length > 0) throw new Error(`${finding.label} lacks ${missing.join(', ')}`);
    if (!chronicle.game.journal[finding.step])
      throw new Error(`${finding.label} has no step ${finding.step}`);
  }
  return found;
}

/** The labels of that evidence, strongest first. */
export function labelsOf(chronicle: Chronicle, concept: ConceptId): string[] {
  return findingsOf(chronicle, concept).map(({ label }) => label);
}
