import type { State as BoardgameState } from 'boardgame.io';
import { Client } from 'boardgame.io/client';
import { isDeepStrictEqual } from 'node:util';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { streamOf } from '../../src/bots/random.ts';
import type { Library } from '../../src/model/library.ts';
import type { Setup } from '../../src/model/setup.ts';
import type { State } from '../../src/model/state.ts';
import { actors } from '../../src/rules/actors.ts';
import { apply } from '../../src/rules/apply.ts';
import { legal, options } from '../../src/rules/legal.ts';
import { setup } from '../../src/rules/setup.ts';
import { view } from '../../src/rules/view.ts';
import { chooseRandom } from '../../src/bots/random.ts';
import { stageOf, turnHolder } from '../../src/engine/follow.ts';
import { makeGame } from '../../src/engine/game.ts';
import { PHASES } from '../../src/engine/phases.ts';
import { playerOf } from '../../src/engine/players.ts';
import { stateHash } from '../../src/replay/state-hash.ts';
import { STOUT_LIBRARY, begin, nextMove, stout } from './random-play.ts';

/** boardgame.io itself, without the session round it. */
function shellOf(library: Library, opening: State) {
  const client = Client({ game: makeGame(library, opening), numPlayers: 6, debug: false });
  return {
    client,
    now: () => client.store.getState() as BoardgameState<State>,
    move: (kind: string, player: string, fields: object): string | null => {
      const payload = { type: kind, args: [fields], playerID: player };
      const dispatched: unknown = client.store.dispatch({ type: 'MAKE_MOVE', payload } as never);
      return (dispatched as { transients?: { error?: { type: string } } }).transients?.error?.type ?? null;
    },
  };
}

function opening(setting: Setup): State {
  const begun = setup(STOUT_LIBRARY, setting);
  if (!begun.ok) throw new Error(begun.refusal.kind);
  return begun.value;
}

/** Everything but the log, which grows long: of it, what is new. */
function sameAfter(shell: State, core: State, known: number): boolean {
  const { log: shellLog, ...shellRest } = shell;
  const { log: coreLog, ...coreRest } = core;
  return (
    shellLog.length === coreLog.length &&
    isDeepStrictEqual(shellLog.slice(known), coreLog.slice(known)) &&
    isDeepStrictEqual(shellRest, coreRest)
  );
}

/** How boardgame.io's book-keeping must look beside a state. */
function bookkeeping(state: State): object {
  if (state.result) return { phase: null, gameover: state.result };
  const seats = actors(STOUT_LIBRARY, state);
  return {
    phase: state.phase.kind,
    players: seats.map((seat) => [playerOf(STOUT_LIBRARY, seat), stageOf(state.phase)]),
    turn: playerOf(STOUT_LIBRARY, turnHolder(STOUT_LIBRARY, state)),
  };
}

function bookkeepingOf({ ctx }: BoardgameState<State>): object {
  // Once a game is over boardgame.io keeps the last active players, and refuses them everything.
  if (ctx.gameover !== undefined) return { phase: ctx.phase, gameover: ctx.gameover as unknown };
  const players = Object.entries(ctx.activePlayers ?? {}).toSorted(([a], [b]) => Number(a) - Number(b));
  return { phase: ctx.phase, players, turn: ctx.currentPlayer };
}

describe('the shell equals the core', () => {
  beforeEach(() => {
    // Outside production boardgame.io walks the whole state after every move; one test below lets it.
    vi.stubEnv('NODE_ENV', 'production');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  test(
    'in state, phase, turn and active players after every action of whole games',
    { timeout: 120_000 },
    () => {
      const met = { phases: new Set<string>(), stages: new Set<string>(), fates: new Set<string>() };
      for (let seed = 1; seed <= 20; seed += 1) {
        const chance = streamOf(seed);
        const council = seed % 2 === 0 ? 'sealed' : 'open';
        const treaty = seed % 3 === 0 ? 'atlantic' : 'op-ed';
        const scenario = seed > 16 ? 'stout-founding' : 'stout';
        const begun = opening(stout(seed, { council, treaty, scenario }));
        const shell = shellOf(STOUT_LIBRARY, begun);
        let core = begun;
        while (!core.result) {
          const seats = actors(STOUT_LIBRARY, core);
          const seat = seats[Math.floor(chance() * seats.length)];
          if (!seat) throw new Error('nobody may act');
          const action = chooseRandom(legal(STOUT_LIBRARY, core, seat), chance);
          const { kind, ...fields } = action;
          met.phases.add(core.phase.kind);
          met.stages.add(`${core.phase.kind} ${stageOf(core.phase)}`);

          const done = apply(STOUT_LIBRARY, core, seat, action);
          const error = shell.move(kind, playerOf(STOUT_LIBRARY, seat), fields);
          if (!done.ok || error) throw new Error(`${seed}: ${kind} is refused: ${error}`);
          const known = core.log.length;
          core = done.value.state;
          const now = shell.now();
          if (!sameAfter(now.G, core, known)) throw new Error(`${seed}: ${kind} led to another state`);
          // By hand: matchers take longer than the game.
          if (!isDeepStrictEqual(bookkeepingOf(now), bookkeeping(core))) {
            const [kept, due] = [bookkeepingOf(now), bookkeeping(core)].map((each) => JSON.stringify(each));
            throw new Error(`${seed}: after ${kind} boardgame.io keeps ${kept}, not ${due}`);
          }
        }
        expect(stateHash(shell.now().G)).toBe(stateHash(core));
        expect(shell.client.getState()?.isActive).toBe(false);
        met.fates.add(core.result.fate);
      }
      expect([...met.phases].toSorted()).toEqual(Object.keys(PHASES).toSorted());
      // Random play meets nearly every stage; those it may miss in so few games have no more than one way in.
      expect(met.stages.size).toBeGreaterThanOrEqual(24);
      expect([...met.fates]).toContain('renewed');
    },
  );

  test('also where boardgame.io checks that every state is plain data', { timeout: 60_000 }, () => {
    vi.stubEnv('NODE_ENV', 'test');
    const begun = opening(stout(3, { years: 2 }));
    const session = begin(stout(3, { years: 2 }));
    const chance = streamOf(3);
    let core = begun;
    while (!core.result) {
      const { seat, action } = nextMove(session, chance);
      const done = apply(STOUT_LIBRARY, core, seat, action);
      if (!done.ok || !session.act(seat, action).ok) throw new Error(`${action.kind} is refused`);
      core = done.value.state;
    }
    expect(session.state).toEqual(core);
  });

  test('in what it refuses, and then nothing changes', () => {
    const session = begin(stout(5));
    const chance = streamOf(5);
    let refused = 0;
    for (let step = 0; step < 150 && !session.state.result; step += 1) {
      for (const seat of session.library.members.map(({ id }) => id)) {
        for (const { action, refusal } of options(STOUT_LIBRARY, session.state, seat)) {
          if (!refusal) continue;
          const before = session.state;
          expect(session.act(seat, action)).toEqual({ ok: false, refusal });
          expect(session.state).toBe(before);
          refused += 1;
        }
      }
      const { seat, action } = nextMove(session, chance);
      session.act(seat, action);
    }
    expect(refused).toBeGreaterThan(1000);
  });

  test('in whose turn it is', () => {
    const session = begin(stout(5));
    const idle = session.library.members.map(({ id }) => id).filter((id) => !session.actors().includes(id));
    const outcomes = idle.map((seat) => session.act(seat, { kind: 'openYear' }));
    expect(outcomes).toHaveLength(5);
    for (const outcome of outcomes) {
      expect(outcome).toMatchObject({ ok: false, refusal: { kind: 'not-your-turn' } });
    }
  });

  test('in its turn order: the table sits round the commander', () => {
    const begun = opening(stout(7));
    const { ctx } = shellOf(STOUT_LIBRARY, begun).now();
    const seats = STOUT_LIBRARY.members.map(({ id }) => id);
    const first = seats.indexOf(begun.commander);
    expect(ctx.playOrder).toEqual([0, 1, 2, 3, 4, 5].map((place) => String((first + place) % 6)));
    expect(ctx.currentPlayer).toBe(ctx.playOrder[0]);
  });
});

describe('boardgame.io by itself', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
  });
  afterEach(() => {
    vi.restoreAllMocks();
  });

  const begun = opening(stout(9));
  const commander = playerOf(STOUT_LIBRARY, begun.commander);
  const other = commander === '0' ? '1' : '0';

  test.each([
    ['openYear', other, {}, 'action/inactive_player'],
    ['openYear', '17', {}, 'action/inactive_player'],
    ['openYear', commander, { extra: 1 }, 'action/invalid_move'],
    ['openYear', commander, null, null],
    ['castBallot', commander, { ballot: 'yes' }, 'action/unavailable_move'],
    ['constructor', commander, {}, 'action/unavailable_move'],
    ['noSuchMove', commander, {}, 'action/unavailable_move'],
  ])('answers %s of player %s with %j by %s', (kind, player, fields, error) => {
    const shell = shellOf(STOUT_LIBRARY, begun);
    expect(shell.move(kind, player, fields as object)).toBe(error);
    expect(shell.now().G === begun).toBe(error !== null);
  });

  test('R9.1 shows each player the view of its seat', () => {
    const shell = shellOf(STOUT_LIBRARY, begun);
    shell.client.updatePlayerID('3');
    expect(shell.client.getState()?.G).toEqual(view(STOUT_LIBRARY, begun, 'kyrgyzstan'));
    shell.client.updatePlayerID(null);
    expect(shell.client.getState()?.G).toEqual(view(STOUT_LIBRARY, begun, null));
  });

  test('freezes every state that it hands out', () => {
    const session = begin(stout(2));
    const chance = streamOf(2);
    for (let step = 0; step < 60; step += 1) {
      const { seat, action } = nextMove(session, chance);
      session.act(seat, action);
    }
    const loose = (value: unknown): boolean =>
      typeof value === 'object' &&
      value !== null &&
      (!Object.isFrozen(value) || Object.values(value).some(loose));
    expect(loose(session.state)).toBe(false);
  });
});
