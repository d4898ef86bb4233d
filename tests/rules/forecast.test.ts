import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../src/content/library.ts';
import type { Action } from '../../src/model/action.ts';
import type { MemberId } from '../../src/model/ids.ts';
import type { Council } from '../../src/model/records.ts';
import type { State } from '../../src/model/state.ts';
import { deterrenceShifts, forecast, forecastVote, strikeFaces } from '../../src/rules/forecast.ts';
import { deterrence } from '../../src/rules/defence/deterrence.ts';
import { options } from '../../src/rules/legal.ts';
import { view } from '../../src/rules/view.ts';
import { BOOK } from '../support/change.ts';
import { crisisOf, withMember, withPhase, withPower, withUnits, withYear } from '../support/arrange.ts';
import { doAction } from '../support/game.ts';
import { calm, calmTurn } from '../support/table.ts';

const seen = (state: State, seat: MemberId, action: Action) =>
  forecast(LIBRARY, view(LIBRARY, state, seat), seat, action);

describe('forecast', () => {
  it('R1.3 what an action costs and shifts is shown before it is taken, with the band that tension comes into', () => {
    const state = withPower(calmTurn('turkiye'), 'iran', { tension: 5 });
    expect(seen(state, 'turkiye', { kind: 'takeStance', power: 'iran', stance: 'reassure' })).toMatchObject({
      refusal: null,
      shifts: [{ meter: 'tension', power: 'iran', from: 5, to: 4, band: 'wary' }],
      costs: [{ payer: 'turkiye', payee: 'world', amount: 1 }],
      odds: null,
      uncertain: false,
    });
    const within = seen(calmTurn('turkiye'), 'turkiye', { kind: 'developHome' });
    expect(within.shifts).toEqual([{ meter: 'stability', member: 'turkiye', from: 4, to: 5 }]);
    expect(
      seen(withPower(state, 'iran', { tension: 6 }), 'turkiye', {
        kind: 'takeStance',
        power: 'iran',
        stance: 'reassure',
      }).shifts[0],
    ).not.toHaveProperty('band');
  });

  it('R1.3 a refused action shows its reason and nothing else', () => {
    expect(seen(calmTurn('turkiye'), 'azerbaijan', { kind: 'passTurn' })).toEqual({
      refusal: { kind: 'not-your-turn', rule: 'R4' },
      shifts: [],
      costs: [],
      odds: null,
      strikes: [],
      uncertain: false,
    });
  });

  it('R4.34 the odds of a crisis are shown with what is being sent', () => {
    const crises = [crisisOf('coup-attempt', 'altai')];
    const turn = withUnits({ ...calmTurn('kazakhstan'), crises }, [
      { owner: 'kazakhstan', kind: 'special', place: 'altai' },
    ]);
    const option = LIBRARY.crises.find(({ id }) => id === 'coup-attempt')?.options[0]?.id ?? '';
    const respond: Action = { kind: 'respondToCrisis', crisis: 'coup-attempt', option };
    const unit: Action = { kind: 'sendUnit', unit: 'special', from: 'altai' };
    const bare = seen(turn, 'kazakhstan', respond).odds;
    const state = doAction(turn, 'kazakhstan', respond);
    const sent = seen(state, 'kazakhstan', unit).odds;
    const bought = seen(doAction(state, 'kazakhstan', unit), 'kazakhstan', {
      kind: 'sendMoney',
      strength: 2,
    }).odds;
    expect((sent?.sum.total ?? 0) - (bare?.sum.total ?? 0)).toBe(3);
    expect((bought?.sum.total ?? 0) - (sent?.sum.total ?? 0)).toBe(2);
    expect(sent?.odds.success).toBeGreaterThan(bare?.odds.success ?? 1);
    // Handing over sends off what was put together, and says the odds of that.
    const over = seen(doAction(state, 'kazakhstan', unit), 'kazakhstan', { kind: 'handOver' });
    expect(over.odds).toEqual(sent);
  });

  it('R5.13 the odds of an operation are shown for each posture before it is chosen', () => {
    const council: Council = {
      incident: {
        kind: 'armed-attack',
        place: 'home',
        source: 'state',
        attribution: 'certain',
        provoked: false,
        requested: true,
      },
      member: 'azerbaijan',
      region: 'nakhchivan',
      power: 'iran',
      column: 'armed',
      strength: 5,
      strike: true,
      claimBacked: false,
      backers: [],
      engaged: true,
      votes: {},
      carried: null,
      owed: {},
      hands: {},
      tokens: {},
      committed: [],
      posture: null,
      forum: null,
      choice: 'invoke',
    };
    const state = withPhase(calm(), {
      kind: 'emergency',
      stage: 'posture',
      council,
      queue: [],
      waiting: [],
      powers: [],
    });
    const total = (posture: 'contain' | 'repel' | 'punish') => {
      const shown = seen(state, 'turkiye', { kind: 'choosePosture', posture });
      expect(shown.uncertain).toBe(true);
      return shown.odds?.sum.total ?? 0;
    };
    expect([total('contain') - total('repel'), total('punish') - total('repel')]).toEqual([1, 1]);
    // Own strength in Nakhchivan against an attack of 5.
    const there = state.units.filter(({ place, kind }) => place === 'nakhchivan' && kind !== 'engineers');
    expect(total('repel')).toBe(there.reduce((sum, { kind }) => sum + (kind === 'special' ? 1 : 2), 0) - 5);
  });

  it('R5.15 it shows on how many faces of a die a power would strike after an action, for either motive', () => {
    const state = withUnits(withPower(calmTurn('turkiye'), 'iran', { tension: 10 }), []);
    const firm = seen(state, 'turkiye', { kind: 'takeStance', power: 'iran', stance: 'firm' });
    const iran = firm.strikes.filter(({ power }) => power === 'iran');
    // Whoever sees an opening is not tempted where the alliance stands firm.
    const opportunity = iran.find(({ motive }) => motive === 'opportunity');
    expect(opportunity).toMatchObject({ after: 0 });
    expect(opportunity?.before).toBeGreaterThan(0);
    for (const { motive, before, after } of iran) {
      expect(before).toBe(strikeFaces(BOOK, state, 'iran', motive).faces);
      expect(after).toBeLessThan(before);
    }
  });

  it('R1.3 where dice, cards or others decide, it says so and shows only what is certain', () => {
    const uncertain = (state: State, seat: MemberId, action: Action) => seen(state, seat, action).uncertain;
    const press: Action = { kind: 'pressClaim', claim: 'turkiye-transit-fees' };
    expect(uncertain(calmTurn('turkiye'), 'turkiye', press)).toBe(true);
    const picked = doAction(calmTurn('turkiye'), 'turkiye', {
      kind: 'pickUnit',
      unit: 'brigade',
      from: 'eastern-anatolia',
    });
    expect(uncertain(picked, 'turkiye', { kind: 'deployUnit', to: 'nakhchivan' })).toBe(true);
    const entered = withMember(picked, 'azerbaijan', { guests: ['turkiye'] });
    expect(uncertain(entered, 'turkiye', { kind: 'deployUnit', to: 'nakhchivan' })).toBe(false);
    const last = doAction(calmTurn('turkiye'), 'turkiye', { kind: 'passTurn' });
    expect(uncertain(last, 'turkiye', { kind: 'handOver' })).toBe(true);
    const middle = doAction(calmTurn('turkiye', 'azerbaijan'), 'turkiye', { kind: 'passTurn' });
    expect(uncertain(middle, 'turkiye', { kind: 'handOver' })).toBe(false);
  });

  it('R3.4 a vote is foretold by the decision rule over those who may vote', () => {
    const state = withYear(withMember(calm(), 'kazakhstan', { suspended: true }), {
      motion: { kind: 'mission', mission: 'truce-observers' },
    });
    expect(forecastVote(LIBRARY, state, { turkiye: 'yes', kazakhstan: 'no' })).toMatchObject({
      carried: true,
      tally: { total: 1 },
    });
    expect(forecastVote(LIBRARY, state, { turkiye: 'yes', azerbaijan: 'no' }).carried).toBe(false);
  });

  it('R5.14 a unit that moves takes its deterrence with it, and both borders are told', () => {
    const state = calmTurn('kazakhstan');
    const pick = options(LIBRARY, state, 'kazakhstan').find(
      ({ action, refusal }) => action.kind === 'pickUnit' && refusal === null,
    );
    if (!pick) throw new Error('no unit to pick');
    expect(deterrenceShifts(LIBRARY, state, 'kazakhstan', pick.action)).toEqual([]);
    const picked = doAction(state, 'kazakhstan', pick.action);
    const moves = options(LIBRARY, picked, 'kazakhstan').filter(({ refusal }) => refusal === null);
    const told = moves.flatMap(({ action }) =>
      deterrenceShifts(LIBRARY, picked, 'kazakhstan', action).map((shift) => ({ action, shift })),
    );
    expect(told.length).toBeGreaterThan(0);
    for (const { action, shift } of told) {
      const after = doAction(picked, 'kazakhstan', action);
      expect(deterrence(BOOK, picked, shift.power, shift.region).total).toBe(shift.before);
      expect(deterrence(BOOK, after, shift.power, shift.region).total).toBe(shift.after);
      expect(shift.after).not.toBe(shift.before);
    }
  });

  it('R9.1 looking ahead changes nothing', () => {
    const state = calmTurn('turkiye');
    const copy = structuredClone(state);
    seen(state, 'turkiye', { kind: 'developHome' });
    expect(state).toEqual(copy);
  });
});
