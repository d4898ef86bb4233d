import { beforeAll, describe, expect, test } from 'vitest';
import { motivesLearned } from '../../src/lab/trace.ts';
import type { Chronicle } from '../../src/lessons/chronicle.ts';
import { toldOf } from '../../src/lessons/chronicle.ts';
import { motiveTruths } from '../../src/lessons/motives.ts';
import { weakestOf } from '../../src/lessons/odds.ts';
import { offersIn } from '../../src/lessons/offers.ts';
import { promiseCells, promisesIn } from '../../src/lessons/promises.ts';
import { authorsOf, tensionChanges } from '../../src/lessons/tension.ts';
import { turningPoints } from '../../src/lessons/turning-points.ts';
import type { MemberId, PowerId } from '../../src/model/ids.ts';
import { MEMBER_IDS, POWER_IDS } from '../../src/model/ids.ts';
import { botGame, seedsTo } from './bot-games.ts';
import { all, playedGame, tell } from './made-games.ts';

const GAMES: Chronicle[] = [];

beforeAll(() => {
  for (const seed of seedsTo(14)) GAMES.push(botGame(seed));
}, 60_000);

describe('tension', () => {
  test('the changes of each power lead from its start to its end', () => {
    for (const game of GAMES) {
      const changes = tensionChanges(game);
      const led = POWER_IDS.map((power) =>
        changes.reduce(
          (sum, change) => sum + (change.power === power ? change.by : 0),
          game.book.powers[power].start,
        ),
      );
      expect(led).toEqual(POWER_IDS.map((power) => game.last.powers[power].tension));
    }
  });

  test('the sums of authors are the changes', () => {
    for (const game of GAMES) {
      const changes = tensionChanges(game);
      for (const power of POWER_IDS) {
        const sum = authorsOf(changes, power).reduce((total, { up, down }) => total + up - down, 0);
        const { tension } = game.last.powers[power];
        expect(sum).toBe(tension - game.book.powers[power].start);
      }
    }
  });

  /** Who changed tension with a power, and by how much. */
  const authors = (game: Chronicle, power: PowerId, label: string): [string | undefined, number][] =>
    tensionChanges(game)
      .filter((change) => change.power === power && change.because.label === label)
      .map(({ author, by }) => [author.kind === 'member' ? author.member : author.kind, by]);

  test('a stance is its member’s, an exercise its proposer’s, though another consents', () => {
    const game = playedGame({
      wishes: [
        { seat: 'azerbaijan', action: { kind: 'takeStance', power: 'iran', stance: 'reassure' } },
        { seat: 'kyrgyzstan', action: { kind: 'proposeExercise', region: 'zhetisu' } },
        { seat: 'kyrgyzstan', action: { kind: 'invitePartner', member: 'kazakhstan' } },
        { seat: 'kazakhstan', action: { kind: 'giveConsent', consent: true } },
      ],
    });
    expect(authors(game, 'iran', 'reassured')).toEqual([['azerbaijan', -1]]);
    expect(authors(game, 'china', 'exercised')).toEqual([['kyrgyzstan', 1]]);
  });

  test('a backed claim is the claimant’s, whoever answers last', () => {
    const others = MEMBER_IDS.filter((member) => member !== 'kazakhstan');
    const game = playedGame({
      wishes: [
        { seat: 'kazakhstan', action: { kind: 'pressClaim', claim: 'kazakhstan-oil-terminal' } },
        ...all(others, { kind: 'answerClaim', answer: 'back' }),
      ],
    });
    expect(authors(game, 'russia', 'claim-backed')).toEqual([['kazakhstan', 2]]);
  });

  test('a declaration is the alliance’s, drift is nobody’s, punishment its commander’s', () => {
    const game = playedGame({
      scenario: {
        start: { will: 9, tension: { russia: 6 } },
        strikes: [{ year: 1, power: 'russia', region: 'altai', attribution: 'certain' }],
      },
      setup: { constraints: false },
      wishes: [
        { seat: 'turkiye', action: { kind: 'moveDeclaration', power: 'russia', tone: 'warn' } },
        ...all(MEMBER_IDS, { kind: 'castBallot', ballot: 'yes' }),
        { seat: 'kazakhstan', action: { kind: 'invokeDefence' } },
        { seat: 'turkiye', action: { kind: 'choosePosture', posture: 'punish' } },
      ],
    });
    expect(authors(game, 'russia', 'declared-warn')).toEqual([['alliance', 1]]);
    expect(authors(game, 'russia', 'drift')).toEqual([['events', -1]]);
    expect(authors(game, 'russia', 'posture-punish')).toEqual([['turkiye', 1]]);
  });

  test('an offer taken up is the taker’s, a reaction the power’s, a crisis nobody’s', () => {
    const changes = GAMES.flatMap((game) => tensionChanges(game));
    const kinds = (label: string): Set<string> =>
      new Set(changes.flatMap(({ because, author }) => (because.label === label ? [author.kind] : [])));
    expect(kinds('offer-accepted')).toEqual(new Set(['member']));
    expect(kinds('reaction')).toEqual(new Set(['power']));
    expect(kinds('crisis-arrival')).toEqual(new Set(['events']));
  });

  test('an offer left to lapse is the power’s', () => {
    const because = { rule: 'R6.6', label: 'offer-left', with: { power: 'iran' } };
    const left = tell(5, 'meterShifted', { meter: 'tension', power: 'iran', by: 1, from: 3, to: 4, because });
    expect(tensionChanges({ told: [left] })[0]?.author).toEqual({ kind: 'power', power: 'iran' });
  });
});

describe('odds', () => {
  test('the pact never opens a face of the die, nor lowers deterrence', () => {
    const odds = GAMES.flatMap((game) => game.odds);
    expect(odds.filter(({ withPact, without }) => withPact.total > without.total).length).toBeGreaterThan(
      100,
    );
    expect(odds.filter(({ facesWith, facesWithout }) => facesWith < facesWithout).length).toBeGreaterThan(
      100,
    );
    expect(odds.filter(({ facesWith, facesWithout }) => facesWith > facesWithout)).toEqual([]);
    expect(odds.filter(({ withPact, without }) => withPact.total < without.total)).toEqual([]);
    expect(odds.filter(({ facesWith, facesWithout }) => facesWith < 0 || facesWithout > 6)).toEqual([]);
  });

  test('they are those of powers that strike, over borders of members that are owed help, every year', () => {
    for (const { odds, book, last } of GAMES) {
      expect(odds.filter(({ power, region }) => !book.powers[power].borders.includes(region))).toEqual([]);
      expect(odds.filter(({ power, motive }) => last.powers[power].motive !== motive)).toEqual([]);
    }
  });

  test('a member’s weakest border is the one where resolve exceeds deterrence most', () => {
    const [{ odds }] = GAMES as [Chronicle];
    const own = odds.filter(({ year, member }) => year === 1 && member === 'kazakhstan');
    const gaps = own.map(({ resolve, withPact }) => resolve.total - withPact.total);
    const weakest = weakestOf(odds, 1, 'kazakhstan');
    expect((weakest?.resolve.total ?? 0) - (weakest?.withPact.total ?? 0)).toBe(Math.max(...gaps));
    expect(weakestOf(odds, 99, 'kazakhstan')).toBeNull();
  });
});

describe('promises and offers', () => {
  test('every promise made is told and counted once', () => {
    for (const game of GAMES) {
      const made = toldOf(game, 'promiseMade').length;
      expect(promisesIn(game)).toHaveLength(made);
      const counted = promiseCells(game).reduce((sum, cell) => sum + cell.kept + cell.broken + cell.void, 0);
      expect(counted).toBe(made);
    }
  });

  test('private offers taken and refused are those that the rules counted', () => {
    for (const game of GAMES) {
      const of = (member: MemberId, outcome: string): number =>
        offersIn(game).filter(
          (row) => row.kind === 'envelope' && row.member === member && row.outcome === outcome,
        ).length;
      expect(MEMBER_IDS.map((member) => [of(member, 'taken'), of(member, 'refused')])).toEqual(
        MEMBER_IDS.map((member) => {
          const { offersTaken, offersRefused } = game.last.members[member].tally;
          return [offersTaken, offersRefused];
        }),
      );
    }
  });
});

describe('motives', () => {
  test('the belief of an ideal observer is the laboratory’s', () => {
    for (const game of GAMES) {
      const truths = motiveTruths(game).map(({ power, motive, belief }) => ({
        power,
        motive,
        belief: Math.round(belief * 1000) / 1000,
      }));
      expect(truths).toEqual(motivesLearned(game.last));
    }
  });

  test('each seat’s last estimate stands beside the truth', () => {
    const game = playedGame({
      wishes: [
        { seat: 'azerbaijan', action: { kind: 'estimateMotive', power: 'iran', motive: 'security' } },
        { seat: 'kazakhstan', action: { kind: 'estimateMotive', power: 'iran', motive: 'opportunity' } },
      ],
    });
    const iran = motiveTruths(game).find(({ power }) => power === 'iran');
    expect(iran?.estimates.map(({ member, right }) => [member, right])).toEqual([
      ['azerbaijan', iran?.motive === 'security'],
      ['kazakhstan', iran?.motive === 'opportunity'],
    ]);
  });
});

describe('turning points', () => {
  test('turning points are few, in order, and end with the end', () => {
    for (const chronicle of GAMES) {
      const points = turningPoints(chronicle);
      expect(points.length).toBeLessThanOrEqual(10);
      expect(points.map(({ step }) => step)).toEqual(
        points.map(({ step }) => step).toSorted((a, b) => a - b),
      );
      expect(points.filter(({ kind }) => kind === 'end')).toHaveLength(1);
    }
  });

  test('a member that was left alone is told with its own call', () => {
    const game = playedGame({
      scenario: {
        strikes: [
          { year: 1, power: 'russia', region: 'altai', attribution: 'certain' },
          { year: 1, power: 'armenia', region: 'kura-araz', attribution: 'certain' },
        ],
      },
      setup: { constraints: false },
      wishes: [
        ...all(['kazakhstan', 'azerbaijan'], { kind: 'invokeDefence' }),
        ...all(MEMBER_IDS, { kind: 'castCouncilVote', ballot: 'yes' }),
        ...all(MEMBER_IDS, { kind: 'castCouncilVote', ballot: 'yes' }),
      ],
    });
    const alone = turningPoints(game).filter(({ kind }) => kind === 'left-alone');
    expect(alone.map(({ event }) => event)).toMatchObject([
      { kind: 'defenceInvoked', member: 'kazakhstan' },
      { kind: 'defenceInvoked', member: 'azerbaijan' },
    ]);
  });
});
