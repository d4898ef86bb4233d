import { chooseFor } from '../bots/bot-seat.ts';
import type { Action } from '../model/action.ts';
import type { MemberId, PowerId } from '../model/ids.ts';
import type { Fate, Rank, Verdict } from '../model/result.ts';
import type { State } from '../model/state.ts';
import type { Treaty } from '../model/treaty.ts';
import { playJournal } from '../replay/replay.ts';
import { actors } from '../rules/actors.ts';
import { apply } from '../rules/apply.ts';
import { legal } from '../rules/legal.ts';
import { view } from '../rules/view.ts';
import type { Chronicle, LessonGame } from './chronicle.ts';
import type { BorderOdds } from './odds.ts';
import { oddsAt } from './odds.ts';

/** What is different from the point of the fork on. */
export type ForkChange =
  /** Nothing: bots play on from there, for comparison. */
  | { readonly kind: 'none' }
  | { readonly kind: 'treaty'; readonly treaty: Treaty }
  /** Another action in the place of the one that was taken. */
  | { readonly kind: 'decision'; readonly action: Action };

/** A game that went another way from some point on, and what it came to. */
export interface Fork {
  /** Actions of the true game that it shares. */
  readonly step: number;
  readonly change: ForkChange;
  readonly end: State;
  /** Actions played after the fork. */
  readonly played: number;
}

/** In how many actions a fork must have come to its end. */
const MOST_ACTIONS = 20_000;

/**
 * Plays a game exactly up to a point, changes one thing, and lets bots play all seats to the end: those that were bots as
 * they were, people's seats steadily with a temperament that lot gives them. The chance of the game goes on as it stood.
 *
 * @param step number of actions of the true game to play before the change; 0 to the journal's length
 * @param choose what a bot does; tests look over its shoulder
 */
export function forkGame(
  chronicle: Pick<Chronicle, 'library' | 'game'>,
  step: number,
  change: ForkChange,
  choose: typeof chooseFor = chooseFor,
): Fork {
  const { library, game } = chronicle;
  const begun = stateAt(chronicle, step);
  let state = change.kind === 'treaty' ? { ...begun, treaty: change.treaty } : begun;
  let played = 0;
  if (change.kind === 'decision') {
    const entry = game.journal[step];
    if (!entry) throw new Error(`no decision at ${step}`);
    state = after(library, state, entry.seat, change.action);
    played += 1;
  }
  const seats = botsFor(game);
  while (!state.result && played < MOST_ACTIONS) {
    const [seat] = actors(library, state);
    if (!seat) break;
    const now = state;
    const table = {
      library,
      state: now,
      seats,
      journal: { length: step + played },
      view: (member: MemberId) => view(library, now, member),
    };
    state = after(library, now, seat, choose(table, seat));
    played += 1;
  }
  return { step, change, end: state, played };
}

function after(library: Chronicle['library'], state: State, seat: MemberId, action: Action): State {
  const done = apply(library, state, seat, action);
  if (!done.ok) throw new Error(`${seat} may not ${action.kind}: ${done.refusal.kind}`);
  return done.value.state;
}

/** The state after so many actions of the true game. */
export function stateAt({ library, game }: Pick<Chronicle, 'library' | 'game'>, step: number): State {
  const played = playJournal(library, { ...game, journal: game.journal.slice(0, step) });
  if (!played.ok) throw new Error(`the game cannot be played to action ${step}`);
  return played.value;
}

/** What else the seat might have done at a step: every action that was legal there, but the one taken. */
export function otherDecisions(
  chronicle: Pick<Chronicle, 'library' | 'game'>,
  step: number,
): readonly Action[] {
  const entry = chronicle.game.journal[step];
  if (!entry) return [];
  const taken = JSON.stringify(entry.action);
  return legal(chronicle.library, stateAt(chronicle, step), entry.seat).filter(
    (action) => JSON.stringify(action) !== taken,
  );
}

/** People's seats are played steadily; sharp bots too, so that a fork takes no minutes. */
function botsFor({ seats }: LessonGame) {
  const all: Partial<Record<MemberId, { kind: 'bot'; temperament: string; strength: string }>> = {};
  for (const [seat, player] of Object.entries(seats ?? {})) {
    const temperament = player.kind === 'bot' ? player.temperament : 'by-lot';
    all[seat as MemberId] = { kind: 'bot', temperament, strength: 'steady' };
  }
  return all;
}

/** What a game came to, in the numbers that forks are compared by. */
export interface Outcome {
  readonly fate: Fate | null;
  readonly verdict: Verdict | null;
  readonly years: number;
  readonly will: number;
  readonly coordination: number;
  readonly ladder: number;
  readonly strikes: number;
  readonly owed: number;
  readonly given: number;
  readonly tension: Readonly<Record<PowerId, number>>;
  readonly ranks: Readonly<Partial<Record<MemberId, Rank>>>;
}

/** The outcome of a state, at its end or so far. */
export function outcomeOf(state: State): Outcome {
  const { result, year, will, coordination, ladder, powers, members } = state;
  const sum = (of: (tally: State['members'][MemberId]['tally']) => number): number =>
    Object.values(members).reduce((total, { tally }) => total + of(tally), 0);
  const ranks: Partial<Record<MemberId, Rank>> = {};
  for (const member of Object.keys(members) as MemberId[]) {
    const rank = result?.members[member].rank;
    if (rank) ranks[member] = rank;
  }
  return {
    fate: result?.fate ?? null,
    verdict: result?.verdict ?? null,
    years: year,
    will,
    coordination,
    ladder,
    strikes: state.log.filter(({ kind }) => kind === 'powerStruck').length,
    owed: sum(({ owed }) => owed),
    given: sum(({ given }) => given),
    tension: Object.fromEntries(
      (Object.keys(powers) as PowerId[]).map((power) => [power, powers[power].tension]),
    ) as Record<PowerId, number>,
    ranks,
  };
}

/** The odds of every night of the true game, had the treaty's obligation been another: nothing else changed. */
export function oddsUnder(
  { library, game, book }: Pick<Chronicle, 'library' | 'game' | 'book'>,
  obligation: Treaty['obligation'],
): BorderOdds[] {
  const odds: BorderOdds[] = [];
  playJournal(library, game, ({ entry: { action }, before }) => {
    if (action.kind !== 'letNightFall') return;
    odds.push(...oddsAt(book, { ...before, treaty: { ...before.treaty, obligation } }));
  });
  return odds;
}
