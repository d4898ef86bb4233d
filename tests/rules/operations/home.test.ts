import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { legal } from '../../../src/rules/legal.ts';
import { deterrence } from '../../../src/rules/defence/deterrence.ts';
import { BOOK } from '../../support/change.ts';
import { operationsOf, withMember, withPhase, withUnits } from '../../support/arrange.ts';
import { doAction, refusalOf, take } from '../../support/game.ts';
import { eventOf, shiftsOf } from '../../support/events.ts';
import { calm, calmTurn } from '../../support/table.ts';

const DEVELOP: Action = { kind: 'developHome' };
const REINTERPRET: Action = { kind: 'reinterpretLaw' };
const RESTORE: Action = { kind: 'restoreLaw' };
const turn = (seat: MemberId, part: Parameters<typeof withMember>[2] = {}) =>
  withMember(calmTurn(seat, seat), seat, part);
const works = (region: string, power: 'iran' | 'russia' | 'armenia'): Action => ({
  kind: 'buildWorks',
  region,
  power,
});

describe('at home', () => {
  it('R4.28 ¤2 bring stability +1, or standing +1 at stability 5 or more', () => {
    const developed = (stability: number) => {
      const {
        funds,
        standing,
        stability: now,
      } = doAction(turn('turkiye', { stability, funds: 2 }), 'turkiye', DEVELOP).members.turkiye;
      return [funds, now, standing];
    };
    expect([developed(4), developed(5), developed(6)]).toEqual([
      [0, 5, 0],
      [0, 5, 1],
      [0, 6, 1],
    ]);
    expect(refusalOf(turn('turkiye', { funds: 1 }), 'turkiye', DEVELOP)).toEqual({
      kind: 'not-enough-funds',
      rule: 'R4.28',
      with: { need: 2, have: 1 },
    });
    expect(doAction(turn('turkiye'), 'turkiye', DEVELOP).phase).toMatchObject({ step: { kind: 'done' } });
  });

  it('R4.28 ¤3 of works add 2 against one power in one of one’s own regions', () => {
    const before = withUnits(turn('turkiye', { funds: 3 }), []);
    const done = take(before, 'turkiye', works('eastern-anatolia', 'iran'));
    expect(done.state.works).toEqual([{ region: 'eastern-anatolia', power: 'iran' }]);
    expect(done.state.members.turkiye.funds).toBe(0);
    expect(eventOf(done, 'worksBuilt')).toMatchObject({ region: 'eastern-anatolia', power: 'iran' });
    const rise = (power: 'iran' | 'armenia') =>
      deterrence(BOOK, done.state, power, 'eastern-anatolia').total -
      deterrence(BOOK, before, power, 'eastern-anatolia').total;
    expect([rise('iran'), rise('armenia')]).toEqual([2, 0]);
  });

  it('R4.28 on its border, once for each', () => {
    expect(refusalOf(turn('turkiye'), 'turkiye', works('eastern-anatolia', 'russia'))).toMatchObject({
      kind: 'not-on-border',
      rule: 'R4.28',
    });
    expect(refusalOf(turn('turkiye'), 'turkiye', works('nakhchivan', 'iran'))).toMatchObject({
      kind: 'not-yours',
      rule: 'R4.28',
    });
    expect(refusalOf(turn('turkiye'), 'turkiye', works('atlantis', 'iran'))).toMatchObject({
      kind: 'unknown-id',
    });
    expect(refusalOf(turn('turkiye', { funds: 2 }), 'turkiye', works('eastern-anatolia', 'iran'))?.kind).toBe(
      'not-enough-funds',
    );
    const built = { ...turn('turkiye'), works: [{ region: 'eastern-anatolia', power: 'iran' } as const] };
    expect(refusalOf(built, 'turkiye', works('eastern-anatolia', 'iran'))).toMatchObject({
      kind: 'already-done',
    });
    expect(refusalOf(built, 'turkiye', works('eastern-anatolia', 'armenia'))).toBeNull();
    const offered = legal(LIBRARY, turn('turkiye'), 'turkiye').filter(({ kind }) => kind === 'buildWorks');
    expect(offered).toEqual([works('eastern-anatolia', 'iran'), works('eastern-anatolia', 'armenia')]);
  });

  it.each([
    ['azerbaijan', 'russia', 2],
    ['turkiye', 'west', 1],
    ['kazakhstan', 'russia', 2],
    ['kyrgyzstan', 'russia', 2],
    ['uzbekistan', 'russia', 2],
    ['turkmenistan', 'iran', 1],
  ] as const)(
    'R4.29 reinterpreting the law of %s: ¤2, stability −1, tension with %s +%i; Will, standing and reliability +1',
    (seat, power, by) => {
      const done = take(turn(seat, { funds: 2 }), seat, REINTERPRET);
      expect(done.state.members[seat]).toMatchObject({ law: false, funds: 0, stability: 3 });
      expect([shiftsOf(done, 'will'), shiftsOf(done, 'standing'), shiftsOf(done, 'reliability')]).toEqual([
        [1],
        [1],
        [1],
      ]);
      expect(shiftsOf(done, 'tension')).toEqual([by]);
      expect(shiftsOf(done, 'tension', { power })).toEqual([by]);
      expect(eventOf(done, 'lawReinterpreted').member).toBe(seat);
      expect(done.state.phase).toMatchObject({ step: { kind: 'done' } });
    },
  );

  it.each([
    ['kazakhstan', 'russia'],
    ['turkmenistan', 'iran'],
  ] as const)(
    'R4.29 restoring the law of %s: ¤1, the same tension −1, stability +1, reliability −1',
    (seat, power) => {
      const done = take(turn(seat, { funds: 1, law: false, fullByPetition: true }), seat, RESTORE);
      expect(done.state.members[seat]).toMatchObject({
        law: true,
        funds: 0,
        stability: 5,
        reliability: 2,
        fullByPetition: false,
      });
      expect(shiftsOf(done, 'tension')).toEqual([-1]);
      expect(shiftsOf(done, 'tension', { power })).toEqual([-1]);
      expect(eventOf(done, 'lawRestored').member).toBe(seat);
      expect(done.state.phase).toMatchObject({ step: { kind: 'done' } });
    },
  );

  it('R4.29 neither without the money, nor twice', () => {
    expect(refusalOf(turn('turkiye', { funds: 1 }), 'turkiye', REINTERPRET)).toMatchObject({
      kind: 'not-enough-funds',
      rule: 'R4.29',
      with: { need: 2, have: 1 },
    });
    expect(refusalOf(turn('turkiye', { funds: 0, law: false }), 'turkiye', RESTORE)?.kind).toBe(
      'not-enough-funds',
    );
    expect(refusalOf(turn('turkiye', { law: false }), 'turkiye', REINTERPRET)).toEqual({
      kind: 'already-done',
      rule: 'R4.29',
    });
    expect(refusalOf(turn('turkiye'), 'turkiye', RESTORE)).toEqual({ kind: 'already-done', rule: 'R4.29' });
  });

  it('R2.10 a restored floor lifts influence to it', () => {
    const restored = (russia: number) =>
      doAction(turn('kyrgyzstan', { law: false, influence: { russia } }), 'kyrgyzstan', RESTORE).members
        .kyrgyzstan.influence.russia;
    expect([restored(0), restored(1), restored(3)]).toEqual([1, 1, 3]);
  });

  it('R2.10 where constraints are off there is nothing to reinterpret or restore', () => {
    const free = withPhase(calm({ constraints: false }), operationsOf('turkiye'));
    expect(refusalOf(free, 'turkiye', REINTERPRET)?.kind).toBe('already-done');
    expect(refusalOf(free, 'turkiye', RESTORE)?.kind).toBe('already-done');
    const kinds = legal(LIBRARY, free, 'turkiye').map(({ kind }) => kind);
    expect(kinds).not.toContain('restoreLaw');
  });
});
