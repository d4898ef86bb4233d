import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import { ui } from '../../src/content/text/en/ui.ts';
import { playGame } from '../../src/lab/play.ts';
import type { MemberId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { Fate, GameResult, MemberResult, Rank } from '../../src/model/result.ts';
import { RANKS } from '../../src/model/result.ts';
import type { State } from '../../src/model/state.ts';
import { resultModel } from '../../src/present/result-model.ts';
import { createText } from '../../src/present/text.ts';
import { settingsOf } from '../support/game.ts';

const text = createText();
const { state } = playGame(LIBRARY, settingsOf({ scenario: 'one-chair', years: 3, seed: 5 }), 'steady');

/** The same game, come out otherwise. */
function cameOut(change: Partial<GameResult>, member: (id: MemberId) => Partial<MemberResult> = () => ({})) {
  const result = state.result!;
  const members = Object.fromEntries(
    MEMBER_IDS.map((id) => [id, { ...result.members[id], ...member(id) }]),
  ) as GameResult['members'];
  const seen: State = { ...state, result: { ...result, ...change, members } };
  return resultModel(LIBRARY, seen, text)!;
}

describe('the result', () => {
  it.each<[Fate, string]>([
    ['renewed', ui.fateRenewed],
    ['lapsed', ui.fateLapsed],
    ['broken', ui.fateBroken],
    ['war', ui.fateWar],
  ])('says what %s means', (fate, line) => {
    const { fateLine, fate: named } = cameOut({ fate });
    expect([fateLine, named]).toEqual([line, { id: fate, name: text.name('fate', fate) }]);
  });

  it.each<[Rank, string]>([
    ['architect', ui.rankArchitect],
    ['independent', ui.rankIndependent],
    ['partner', ui.rankPartner],
    ['passenger', ui.rankPassenger],
    ['alone', ui.rankAlone],
    ['failed', ui.rankFailed],
    ['answerable', ui.rankAnswerable],
  ])('says what %s means', (rank, line) => {
    const [first] = cameOut({}, () => ({ rank })).members;
    expect([first!.rankLine, first!.rank]).toEqual([line, { id: rank, name: text.name('rank', rank) }]);
  });

  it('R7.5 shows a ballot where there was one, and none where the alliance did not come so far', () => {
    for (const fate of ['renewed', 'lapsed'] as const) {
      const { members } = cameOut({ fate }, (id) => ({ renewed: id === 'kyrgyzstan' }));
      for (const { member, renewed, ballotName, record } of members) {
        const yes = member.id === 'kyrgyzstan';
        expect([renewed, ballotName]).toEqual([yes, yes ? ui.renewed : ui.left]);
        expect(record[0]).toBe(`Renewal ballot: ${yes ? 'renewed' : 'left'}`);
      }
    }
    for (const fate of ['broken', 'war'] as const) {
      for (const { renewed, ballotName, record } of cameOut({ fate }).members) {
        expect([renewed, ballotName, record.length]).toEqual([null, null, 2]);
      }
    }
  });

  it('stands in order: the better rank first, and of one rank the higher standing', () => {
    const places = new Map<MemberId, readonly [Rank, number]>([
      ['azerbaijan', [RANKS[3], 9]],
      ['turkiye', [RANKS[1], 2]],
      ['kazakhstan', [RANKS[3], 12]],
      ['kyrgyzstan', [RANKS[0], 1]],
      ['uzbekistan', [RANKS[1], 5]],
      ['turkmenistan', [RANKS[5], 20]],
    ]);
    const { members } = cameOut({}, (id) => {
      const [rank, standing] = places.get(id)!;
      return { rank, standing };
    });
    expect(members.map(({ member }) => member.id)).toEqual([
      'kyrgyzstan',
      'uzbekistan',
      'turkiye',
      'kazakhstan',
      'azerbaijan',
      'turkmenistan',
    ]);
    expect(members.map(({ standing }) => standing.value)).toEqual([1, 5, 2, 12, 9, 20]);
  });

  it('counts the interests that were met', () => {
    const { members } = cameOut({}, (id) => ({ met: state.members[id].interests.slice(0, 1) }));
    expect(members.map(({ interestsLine }) => interestsLine)).toEqual(
      members.map(({ interests }) => `Interests met: 1 of ${interests.length}`),
    );
    expect(members.every(({ interests }) => interests.length > 1)).toBe(true);
  });

  it('tells the motive of each power that had one', () => {
    const { motives } = cameOut({});
    const dealt = Object.entries(state.powers).flatMap(([power, { motive }]) =>
      motive === null ? [] : [[power, motive] as const],
    );
    expect(dealt.length).toBeGreaterThan(2);
    expect(Object.fromEntries(motives.map(({ power, motive }) => [power.id, motive.id]))).toEqual(
      Object.fromEntries(dealt),
    );
  });
});
