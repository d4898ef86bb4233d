import { describe, expect, test } from 'vitest';
import { streamOf } from '../../src/bots/random.ts';
import { search } from '../../src/bots/search.ts';
import { WEIGHTS } from '../../src/bots/temperament.ts';
import { opinions } from '../../src/bots/thinking.ts';
import { LIBRARY } from '../../src/content/library.ts';
import { playGame } from '../../src/lab/play.ts';
import type { Accession } from '../../src/model/accession.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import { legal } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { settingsOf } from '../support/game.ts';
import { founding, left } from '../rules/founding/founding-table.ts';

const OTHERS: readonly MemberId[] = ['kazakhstan', 'kyrgyzstan', 'uzbekistan', 'turkmenistan'];

const games = Array.from({ length: 60 }, (_, at) =>
  playGame(LIBRARY, settingsOf({ scenario: 'founding', years: 8, seed: 400 + at }), 'steady'),
);

/** How often each of the four said that of itself at the founding. */
const saidFirst = (accession: Accession): number[] =>
  OTHERS.map(
    (member) =>
      games.filter(({ state }) =>
        state.log.some(
          (event) =>
            event.kind === 'accessionDeclared' &&
            event.again === 'no' &&
            event.member === member &&
            event.accession === accession,
        ),
      ).length,
  );

describe('bots found an alliance', () => {
  test('and every state at times ratifies at once, and at times waits', () => {
    for (const times of saidFirst('ratified')) {
      expect(times).toBeGreaterThan(5);
      expect(times).toBeLessThan(55);
    }
    expect(Math.min(...saidFirst('observer'))).toBeGreaterThan(0);
  });

  test('some of which join later, and some alliances lapse while more are renewed', () => {
    const later = games.filter(({ state }) =>
      state.log.some(
        (event) =>
          event.kind === 'accessionDeclared' && event.again === 'yes' && event.accession === 'ratified',
      ),
    );
    expect(later.length).toBeGreaterThan(18);
    const fates = games.map(({ state }) => state.result?.fate);
    expect(fates.filter((fate) => fate === 'renewed').length).toBeGreaterThan(24);
    expect(fates.filter((fate) => fate === 'lapsed').length).toBeGreaterThan(2);
  });

  test('and carry some articles, and lose others', () => {
    const outcomes = games.flatMap(({ state }) =>
      state.log.flatMap((event) => (event.kind === 'articleDecided' ? [event.outcome] : [])),
    );
    expect(new Set(outcomes)).toEqual(new Set(['carried', 'failed']));
  });
});

describe('what a state thinks of the treaty', () => {
  const table = left(founding(), 8);
  const liking = (state: State, seat: MemberId): number => {
    const seen = view(LIBRARY, state, seat);
    const said = (['ratified', 'outside'] as const).map((accession) => ({
      kind: 'declareAccession' as const,
      accession,
    }));
    const [inside, outside] = opinions(LIBRARY, seen, seat, said, WEIGHTS.hedger);
    return (inside?.worth ?? 0) - (outside?.worth ?? 0);
  };

  test('rises with Will and with calls that were answered', () => {
    const { turkiye } = table.members;
    const record = (given: number): State => ({
      ...table,
      members: {
        ...table.members,
        turkiye: { ...turkiye, tally: { ...turkiye.tally, owed: 4, given } },
      },
    });
    expect(liking({ ...table, will: 8 }, 'kyrgyzstan')).toBeGreaterThan(liking(table, 'kyrgyzstan'));
    expect(liking(record(4), 'kyrgyzstan')).toBeGreaterThan(liking(record(0), 'kyrgyzstan'));
  });

  test('falls where it forbids what a state is bound to elsewhere', () => {
    const exclusive: State = { ...table, treaty: { ...table.treaty, alliances: 'exclusive' } };
    expect(liking(exclusive, 'kyrgyzstan')).toBeLessThan(liking(table, 'kyrgyzstan'));
  });

  test('a sharp bot plays out how it might stand, too', () => {
    for (const seat of OTHERS.slice(0, 1)) {
      const seen = view(LIBRARY, table, seat);
      const actions = legal(LIBRARY, seen, seat);
      const { action } = search(LIBRARY, seen, seat, actions, WEIGHTS.hedger, streamOf(3), { rollouts: 1 });
      expect(actions).toContainEqual(action);
    }
  });
});
