import { describe, expect, it } from 'vitest';
import type { PowerAct, WedgeAsk } from '../../../src/model/power.ts';
import { WEDGE_ASKS } from '../../../src/model/power.ts';
import type { State } from '../../../src/model/state.ts';
import { nightOf, operationsOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { doAction, refusalOf, take, toPhase } from '../../support/game.ts';
import { bareNight } from '../defence/council-table.ts';
import { nightOfAct, nightWith, rowOf, worldOf } from './quiet-world.ts';

const OPEN: PowerAct = {
  kind: 'offer-openly',
  offer: 'gas-union',
  gives: [
    { kind: 'shift-funds', who: 'home', by: 3 },
    { kind: 'shift-influence', power: 'russia', who: 'home', by: 1 },
  ],
};
const QUIET = worldOf('russia', []);

/** Russia made an open offer last night; now it is the operations of the year after. */
function offered(): State {
  const { state } = nightOfAct(bareNight(), 'russia', OPEN);
  return withState(state, { year: 3, now: { year: 3 }, phase: operationsOf('uzbekistan', 'turkiye') });
}

describe('R6.6 open offers', () => {
  it('R6.6 an open offer stands for a year', () => {
    const { state } = nightOfAct(bareNight(), 'russia', OPEN);
    expect(state.powers.russia.offer).toMatchObject({ id: 'gas-union', year: 3 });
    // The night on which it was made does not end it.
    const again = nightWith(state, QUIET, ['russia']);
    expect(again.state.powers.russia.offer).not.toBeNull();
  });

  it('R6.6 taken up by a diplomacy action it gives what it says, and tension −1', () => {
    const taken = take(offered(), 'uzbekistan', { kind: 'acceptOffer', power: 'russia' });
    expect(taken.state.members.uzbekistan.funds).toBe(8);
    expect(shiftsOf(taken, 'influence', { member: 'uzbekistan', power: 'russia' })).toEqual([1]);
    expect(shiftsOf(taken, 'tension', { power: 'russia', rule: 'R6.6' })).toEqual([-1]);
    expect(taken.state.powers.russia.offer).toBeNull();
    expect(eventOf(taken, 'offerAccepted')).toMatchObject({ member: 'uzbekistan', offer: 'gas-union' });
  });

  it('R6.6 whoever acts first takes it: for the next seat there is nothing left', () => {
    const taken = doAction(offered(), 'uzbekistan', { kind: 'acceptOffer', power: 'russia' });
    const next = doAction(taken, 'uzbekistan', { kind: 'handOver' });
    expect(refusalOf(next, 'turkiye', { kind: 'acceptOffer', power: 'russia' })?.rule).toBe('R6.6');
    expect(refusalOf(offered(), 'uzbekistan', { kind: 'acceptOffer', power: 'iran' })?.rule).toBe('R6.6');
  });

  it('R6.6 left, tension +1, and it is gone', () => {
    const night = nightWith({ ...offered(), phase: nightOf(['russia']) }, QUIET, ['russia']);
    expect(shiftsOf(night, 'tension', { power: 'russia', rule: 'R6.6' })).toEqual([1]);
    expect(eventOf(night, 'offerLapsed')).toMatchObject({ power: 'russia', offer: 'gas-union' });
    expect(night.state.powers.russia.offer).toBeNull();
  });

  it('R6.6 while one stands the power makes no other: the row is passed over', () => {
    const library = worldOf('russia', [rowOf({ ...OPEN, offer: 'second' }), rowOf({ kind: 'relax' })]);
    const { state } = nightOfAct(bareNight(), 'russia', OPEN);
    const night = nightWith(state, library, ['russia']);
    expect(eventOf(night, 'powerActed').act).toBe('relax');
    expect(night.state.powers.russia.offer?.id).toBe('gas-union');
  });
});

describe('R6.7 wedge offers', () => {
  const wedge = (base: number, influence: number, ask: WedgeAsk = 'vote-no') => {
    const before = withMember(bareNight(), 'uzbekistan', { influence: { russia: influence } });
    const act: PowerAct = { kind: 'offer-wedge', ask, base };
    return nightOfAct(before, 'russia', act, { kind: 'member', member: 'uzbekistan' });
  };

  it('R6.7 its base, plus ¤1 for each point of that power’s influence there, ¤3 to 7', () => {
    const amount = (base: number, influence: number): number | undefined =>
      wedge(base, influence).state.powers.russia.wedge?.amount;
    expect([amount(4, 0), amount(4, 1), amount(4, 3)]).toEqual([4, 5, 7]);
    expect([amount(6, 2), amount(7, 3)]).toEqual([7, 7]);
    expect([amount(1, 0), amount(1, 3), amount(0, 0)]).toEqual([3, 4, 3]);
  });

  it('R6.7 it goes into one member’s envelope the next year, and nobody else’s', () => {
    const night = wedge(3, 1);
    expect(night.state.powers.russia.wedge).toMatchObject({ member: 'uzbekistan', ask: 'vote-no' });
    const ended = doAction(night.state, 'azerbaijan', { kind: 'endNight' });
    const folders = toPhase(doAction(ended, 'azerbaijan', { kind: 'closeYear' }), 'folders');
    if (folders.phase.kind !== 'folders') throw new Error(folders.phase.kind);
    const offers = Object.entries(folders.phase.folders).filter(
      ([, folder]) => folder.envelope.kind === 'offer',
    );
    expect(offers.map(([member]) => member)).toEqual(['uzbekistan']);
    expect(folders.phase.folders.uzbekistan?.envelope).toEqual({
      kind: 'offer',
      power: 'russia',
      ask: 'vote-no',
      amount: 4,
    });
    expect(folders.powers.russia.wedge).toBeNull();
  });

  it('R6.7 each of the three strings may hang on it', () => {
    for (const ask of WEDGE_ASKS) expect(wedge(3, 0, ask).state.powers.russia.wedge?.ask).toBe(ask);
  });

  it('R6.8 it goes to the most aggrieved member where the row says so', () => {
    const before = withPower(withMember(bareNight(), 'kyrgyzstan', { arrears: 3 }), 'russia', { tension: 6 });
    const act: PowerAct = { kind: 'offer-wedge', ask: 'vote-no', base: 3 };
    // Russian influence is 2 on Kazakhstan and on Kyrgyzstan; arrears tip the scale.
    const night = nightOfAct(before, 'russia', act, { kind: 'most-aggrieved' });
    expect(eventOf(night, 'powerActed').target).toBe('kyrgyzstan');
    expect(night.state.powers.russia.wedge?.member).toBe('kyrgyzstan');
    expect(
      eventsOf(nightOfAct(bareNight(), 'russia', act, { kind: 'most-aggrieved' }), 'powerActed')[0]?.target,
    ).toBe('kazakhstan');
  });
});
