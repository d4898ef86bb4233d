import { describe, expect, it } from 'vitest';
import { chooseFor } from '../../src/bots/bot-seat.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { forkGame, oddsUnder, otherDecisions, outcomeOf, stateAt } from '../../src/lessons/forks.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { JournalEntry } from '../../src/replay/journal.ts';
import { playJournal } from '../../src/replay/replay.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { view } from '../../src/rules/view.ts';
import { begin, settingsOf } from '../support/game.ts';
import { botGame } from './bot-games.ts';

const chronicle = botGame(3);
const { journal } = chronicle.game;

/** A game as a table plays it whose seats are all bots: what a fork plays on with. */
function tableOfBots() {
  const setup = settingsOf({ seed: 21, years: 3 });
  const temperaments = ['by-lot', 'hedger', 'loyalist', 'by-lot', 'opportunist', 'by-lot'];
  const seats = Object.fromEntries(
    MEMBER_IDS.map((id, at) => [id, { kind: 'bot', temperament: temperaments[at], strength: 'steady' }]),
  ) as Record<MemberId, { kind: 'bot'; temperament: string; strength: string }>;
  const done: JournalEntry[] = [];
  let state = begin(setup);
  while (!state.result) {
    const now = state;
    const [seat] = actors(LIBRARY, now);
    if (!seat) throw new Error(now.phase.kind);
    const table = {
      library: LIBRARY,
      state: now,
      seats,
      journal: done,
      view: (who: MemberId) => view(LIBRARY, now, who),
    };
    const action = chooseFor(table, seat);
    const step = apply(LIBRARY, now, seat, action);
    if (!step.ok) throw new Error(step.refusal.kind);
    done.push({ seat, action });
    ({ state } = step.value);
  }
  return { end: state, game: { library: LIBRARY, game: { setup, seats, journal: done } } };
}

describe('a game that goes another way', () => {
  it('is the true game exactly up to the fork', () => {
    const step = Math.floor(journal.length / 2);
    const fork = forkGame(chronicle, step, { kind: 'none' });
    const log = stateAt(chronicle, step).log;
    expect(fork.end.log.slice(0, log.length)).toEqual(log);
    expect(fork.end.result).not.toBeNull();
    expect(fork.played).toBeGreaterThan(0);
  });

  it('stands at every step where the true game stood, with what a facilitator had done by then', () => {
    const middle = Math.floor(journal.length / 2);
    const interventions = [{ at: middle, what: { kind: 'set-council', council: 'sealed' } }] as const;
    // As far as the hands of that council, which the rest of the journal may contradict.
    const game = { ...chronicle.game, journal: journal.slice(0, middle), interventions };
    const befores: string[] = [];
    const played = playJournal(chronicle.library, game, ({ before }) => befores.push(stateHash(before)));
    if (!played.ok) throw new Error(played.error.kind);
    for (const step of [0, 1, Math.floor(middle / 2), middle - 1]) {
      expect(stateHash(stateAt({ ...chronicle, game }, step))).toBe(befores[step]);
    }
    const there = stateAt({ ...chronicle, game }, middle);
    expect(stateHash(there)).toBe(stateHash(played.value));
    expect(there.setup.council).toBe('sealed');
  });

  it('with nothing changed is the game that bots played, from wherever they take it up', () => {
    const { end, game } = tableOfBots();
    const { length } = game.game.journal;
    const step = Math.floor(length * 0.6);
    const same = [
      forkGame(game, step, { kind: 'none' }),
      forkGame(game, step, { kind: 'treaty', treaty: stateAt(game, step).treaty }),
      forkGame(game, step, { kind: 'decision', action: game.game.journal[step]!.action }),
    ];
    for (const fork of same) {
      expect(stateHash(fork.end)).toBe(stateHash(end));
      expect(fork.played).toBe(length - step);
    }
    const { owed, given } = outcomeOf(end);
    const tallies = Object.values(end.members).map(({ tally }) => tally);
    expect(owed).toBe(tallies.reduce((sum, tally) => sum + tally.owed, 0));
    expect(given).toBe(tallies.reduce((sum, tally) => sum + tally.given, 0));
    expect(owed).not.toBe(given);
  });

  it('goes the same way each time', () => {
    const step = Math.floor(journal.length / 3);
    const [one, other] = [1, 2].map(() => forkGame(chronicle, step, { kind: 'none' }).end);
    expect(stateHash(one!)).toBe(stateHash(other!));
  });

  it('has the other article from there on, and the old one before', () => {
    const step = journal.findIndex(({ action }) => action.kind === 'openYear');
    const { treaty } = stateAt(chronicle, step);
    const obligation = treaty.obligation === 'automatic' ? 'consultation' : 'automatic';
    const fork = forkGame(chronicle, step, { kind: 'treaty', treaty: { ...treaty, obligation } });
    const amended = fork.end.log.some(
      (event) => event.kind === 'treatyAmended' && event.article === 'obligation',
    );
    expect(amended || fork.end.treaty.obligation === obligation).toBe(true);
    expect(stateAt(chronicle, step).treaty.obligation).toBe(treaty.obligation);
  });

  it('takes another decision than was taken, and only a legal one', () => {
    const step = journal.findIndex(({ action }) => action.kind === 'pledgeFunds');
    const others = otherDecisions(chronicle, step);
    expect(others.length).toBeGreaterThan(0);
    expect(others).not.toContainEqual(journal[step]?.action);
    const [action] = others;
    const fork = forkGame(chronicle, step, { kind: 'decision', action: action! });
    expect(fork.end.result).not.toBeNull();
    expect(() => forkGame(chronicle, step, { kind: 'decision', action: { kind: 'closeYear' } })).toThrow(
      'may not',
    );
  });

  it('ends where the true game ended if nothing was left to decide', () => {
    const fork = forkGame(chronicle, journal.length, { kind: 'none' });
    expect(outcomeOf(fork.end)).toEqual(outcomeOf(chronicle.last));
  });
});

describe('odds under another obligation', () => {
  it('are the true ones under the true obligation, and change only what the pact adds', () => {
    // As long as nobody amended it.
    const fixed = botGame(3);
    const same = oddsUnder(fixed, stateAt(fixed, 0).treaty.obligation);
    const first = same.filter(({ year }) => year === 1);
    expect(first).toEqual(fixed.odds.filter(({ year }) => year === 1));
    for (const each of oddsUnder(fixed, 'automatic')) {
      const asItWas = fixed.odds.find(
        ({ year, power, region }) => year === each.year && power === each.power && region === each.region,
      );
      expect(each.without).toEqual(asItWas?.without);
      expect(each.resolve).toEqual(asItWas?.resolve);
      expect(each.withPact.total).toBeGreaterThanOrEqual(asItWas?.withPact.total ?? 0);
    }
  });
});
