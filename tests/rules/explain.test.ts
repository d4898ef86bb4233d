import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { GameEvent, Meter, Purse } from '../../src/model/event.ts';
import type { MemberId, PowerId } from '../../src/model/ids.ts';
import { MEMBER_IDS } from '../../src/model/ids.ts';
import type { State } from '../../src/model/state.ts';
import type { Question } from '../../src/rules/explain.ts';
import { explain } from '../../src/rules/explain.ts';
import { crisisOf, withMember, withUnits, withYear } from '../support/arrange.ts';
import { begin, doAction, STEADY, toPhase, toYear } from '../support/game.ts';
import { calm, calmTurn } from '../support/table.ts';

const asked = (state: State, question: Question) => explain(LIBRARY, state, question);
const startOf = (state: State, question: Question) => asked(state, question).terms[0]?.value;

describe('explain', () => {
  it('R1.3 each change stands with its cause, its rule and its year', () => {
    const state = doAction({ ...calmTurn('turkiye'), year: 2 }, 'turkiye', {
      kind: 'takeStance',
      power: 'iran',
      stance: 'reassure',
    });
    expect(asked(state, { kind: 'tension', power: 'iran' })).toEqual({
      total: 2,
      terms: [
        { label: 'start', value: 3, rule: 'R2.12' },
        { label: 'reassured', with: { member: 'turkiye', year: 2 }, value: -1, rule: 'R4.27' },
      ],
    });
    expect(asked(state, { kind: 'funds', purse: 'turkiye' }).terms).toEqual([
      { label: 'start', value: 10, rule: 'R2.8' },
      { label: 'reassure', with: { power: 'iran', year: 2 }, value: -1, rule: 'R4.27' },
    ]);
    expect(startOf(state, { kind: 'tension', power: 'russia' })).toBe(4);
  });

  it('R1.3 each number counts its own changes alone', () => {
    const moved = (meter: Meter, by: number, member?: MemberId, power?: PowerId): GameEvent => {
      const because = { rule: 'R4.35', label: 'crisis-success' };
      const about = { ...(member ? { member } : {}), ...(power ? { power } : {}) };
      return { kind: 'meterShifted', at: 1, meter, by, from: 0, to: by, because, ...about };
    };
    const paid = (payer: Purse, payee: Purse, amount: number): GameEvent => {
      return { kind: 'moneyMoved', at: 1, payer, payee, amount, because: { rule: 'R4.18', label: 'gift' } };
    };
    const log = [
      moved('will', 1),
      moved('coordination', 2),
      moved('stability', 3, 'turkiye'),
      moved('stability', 4, 'azerbaijan'),
      moved('standing', 5, 'turkiye'),
      moved('tension', 6, undefined, 'iran'),
      moved('tension', 7, undefined, 'russia'),
      moved('influence', 8, 'turkiye', 'iran'),
      moved('influence', 9, 'turkiye', 'west'),
      moved('influence', 10, 'azerbaijan', 'iran'),
      moved('will', 0),
      paid('turkiye', 'fund', 11),
      paid('world', 'turkiye', 12),
      paid('azerbaijan', 'kazakhstan', 13),
    ];
    const changes = (question: Question) =>
      asked({ ...calm(), log }, question)
        .terms.slice(1)
        .map(({ value }) => value);
    expect(changes({ kind: 'meter', meter: 'will' })).toEqual([1]);
    expect(changes({ kind: 'meter', meter: 'ladder' })).toEqual([]);
    expect(changes({ kind: 'member', meter: 'stability', member: 'turkiye' })).toEqual([3]);
    expect(changes({ kind: 'tension', power: 'iran' })).toEqual([6]);
    expect(changes({ kind: 'influence', member: 'turkiye', power: 'iran' })).toEqual([8]);
    expect(changes({ kind: 'funds', purse: 'turkiye' })).toEqual([-11, 12]);
    expect(changes({ kind: 'funds', purse: 'fund' })).toEqual([11]);
    expect(changes({ kind: 'funds', purse: 'kazakhstan' })).toEqual([13]);
  });

  it('R3.5 a share opens to what the key gives and what caps and rounding did to it', () => {
    const state = toPhase(begin({ treaty: 'cairo' }), 'corridor');
    for (const member of MEMBER_IDS) {
      const { total, terms } = asked(state, { kind: 'share', member });
      expect(total).toBe(state.now.assessed[member]);
      expect(terms.map(({ label }) => label)).toEqual(['share-by-key', 'share-rounded']);
    }
    // Türkiye earns 16 of 49; the programme is ¤10.
    const [byKey, rounded] = asked(state, { kind: 'share', member: 'turkiye' }).terms;
    expect(byKey).toMatchObject({
      value: 3.3,
      with: { key: 'capacity', programme: 10, weight: 16, all: 49 },
    });
    expect(rounded).toMatchObject({ with: { cap: 10 } });
  });

  it('R4.2 an income opens to what the next dawn brings', () => {
    for (const shift of [0, 2, -1]) {
      const now = withMember(begin({ seed: 3 }), 'turkiye', { incomeShift: shift });
      const total = asked(now, { kind: 'income', member: 'turkiye' }).total;
      const next = toYear(now, 2, {
        keep: { ...STEADY.keep, members: { turkiye: { funds: 0, incomeShift: shift } } },
      });
      expect(next.members.turkiye.funds).toBe(total);
    }
    const three = [1, 2, 3].map(() => ({ owner: 'turkiye', kind: 'air', place: 'marmara' }) as const);
    expect(asked(withUnits(calm(), three), { kind: 'income', member: 'turkiye' }).total).toBe(16 - 2);
    expect(asked(begin(), { kind: 'income', member: 'turkiye' }).terms.map(({ label }) => label)).toEqual([
      'income',
      'upkeep',
    ]);
  });

  it('R4.24 what was raised opens to what each has paid, and admitted states', () => {
    const state = withYear(calm(), { paid: { turkiye: 7, kazakhstan: 3, azerbaijan: 0 }, raised: 11 });
    expect(asked(state, { kind: 'funded' })).toMatchObject({
      total: 11,
      terms: [
        { label: 'pledge', with: { member: 'turkiye' }, value: 7 },
        { label: 'pledge', with: { member: 'kazakhstan' }, value: 3 },
        { label: 'admitted-states', value: 1 },
      ],
    });
    expect(asked(withYear(state, { raised: 10 }), { kind: 'funded' }).terms).toHaveLength(2);
  });

  it('R1.3 crises, deterrence, resolve and final standing open to the sums that the rules add', () => {
    const state = { ...calm(), crises: [crisisOf('coup-attempt', 'ahal')] };
    expect(asked(state, { kind: 'crisis', crisis: 'coup-attempt' }).total).toBeLessThan(0);
    expect(asked(state, { kind: 'crisis', crisis: 'elsewhere' })).toEqual({ total: 0, terms: [] });
    const border = { power: 'iran', region: 'nakhchivan' } as const;
    const pact = asked(state, { kind: 'deterrence', ...border });
    const alone = asked(state, { kind: 'deterrence', ...border, withPact: false });
    expect(pact.total).toBeGreaterThan(alone.total);
    expect(asked(state, { kind: 'resolve', ...border, motive: 'security' }).total).toBe(0);
    expect(asked(state, { kind: 'final-standing', member: 'turkiye' }).terms[0]).toMatchObject({
      label: 'standing-so-far',
      value: 0,
    });
  });

  it('R1.3 defence and attack have sums only while a council sits', () => {
    for (const kind of ['defence', 'attack'] as const) {
      expect(asked(calm(), { kind })).toEqual({ total: 0, terms: [] });
    }
  });
});
