import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import type { PowerAct } from '../../../src/model/power.ts';
import { corridorOpen } from '../../../src/rules/geography.ts';
import { addUnits, conflictOf, siteOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { BOOK } from '../../support/change.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { doAction, take } from '../../support/game.ts';
import { bareNight } from '../defence/council-table.ts';
import { any, nightOfAct, nightWith, rowOf, worldOf } from './quiet-world.ts';

const at = (member: MemberId) => ({ kind: 'member', member }) as const;
const WEAKEST = { kind: 'weakest-border' } as const;

describe('R6.5 friendly acts', () => {
  it('R6.5 invest: stability +1 and influence +1 in that member', () => {
    const night = nightOfAct(bareNight(), 'iran', { kind: 'invest' }, at('uzbekistan'));
    expect(eventOf(night, 'powerActed')).toMatchObject({
      power: 'iran',
      act: 'invest',
      target: 'uzbekistan',
    });
    expect(shiftsOf(night, 'stability', { member: 'uzbekistan' })).toEqual([1]);
    expect(shiftsOf(night, 'influence', { member: 'uzbekistan', power: 'iran' })).toEqual([1]);
  });

  it('R6.5 relax: tension −1', () => {
    expect(
      shiftsOf(nightOfAct(bareNight(), 'iran', { kind: 'relax' }), 'tension', { power: 'iran' }),
    ).toEqual([-1]);
  });

  it('R6.5 mediate: a frozen conflict takes a step, its own first, and the second step settles it', () => {
    const foreign = conflictOf('altai', 'russia', { id: 901 });
    const own = conflictOf('kura-araz', 'iran', { id: 902 });
    const both = withState(bareNight(), { conflicts: [foreign, own] });
    const once = nightOfAct(both, 'iran', { kind: 'mediate' });
    expect(once.state.conflicts).toEqual([foreign, { ...own, steps: 1 }]);
    const twice = nightOfAct(withState(both, { conflicts: [foreign, { ...own, steps: 1 }] }), 'iran', {
      kind: 'mediate',
    });
    expect(twice.state.conflicts).toEqual([foreign]);
    expect(eventOf(twice, 'conflictSettled')).toMatchObject({ region: 'kura-araz', power: 'iran' });
    const other = nightOfAct(withState(both, { conflicts: [foreign] }), 'iran', { kind: 'mediate' });
    expect(other.state.conflicts).toEqual([{ ...foreign, steps: 1 }]);
  });

  it('R6.5 mediate: or, where none is frozen, the ladder falls by 1', () => {
    const night = nightOfAct(withState(bareNight(), { ladder: 2 }), 'west', { kind: 'mediate' });
    expect(shiftsOf(night, 'ladder')).toEqual([-1]);
    const frozen = withState(bareNight(), { ladder: 2, conflicts: [conflictOf('altai', 'russia')] });
    expect(shiftsOf(nightOfAct(frozen, 'west', { kind: 'mediate' }), 'ladder')).toEqual([]);
  });

  it('R6.5 wait: nothing', () => {
    const night = nightOfAct(bareNight(), 'china', { kind: 'wait' });
    expect(night.events.map(({ kind }) => kind)).toEqual(['powerActed']);
  });
});

describe('R6.5 pressure', () => {
  it('R6.5 embargo: costs income at the next dawn', () => {
    const night = nightOfAct(bareNight(), 'russia', { kind: 'embargo', by: 2 }, at('kazakhstan'));
    expect(night.state.members.kazakhstan.incomeShift).toBe(-2);
    expect(night.state.members.kazakhstan.funds).toBe(5);
    const dawn = doAction(doAction(night.state, 'azerbaijan', { kind: 'endNight' }), 'azerbaijan', {
      kind: 'closeYear',
    });
    expect(paidFor(dawn, 'income-shift')).toEqual([{ payer: 'kazakhstan', payee: 'world', amount: 2 }]);
    expect(dawn.members.kazakhstan.incomeShift).toBe(0);
  });

  it('R6.5 migrant rules: cost stability 1, and money at once', () => {
    const night = nightOfAct(bareNight(), 'russia', { kind: 'migrant-rules', by: 2 }, at('kyrgyzstan'));
    expect(shiftsOf(night, 'stability', { member: 'kyrgyzstan' })).toEqual([-1]);
    expect(night.state.members.kyrgyzstan.funds).toBe(3);
  });

  it('R6.5 sanctions: cost money at once, and standing 1', () => {
    const night = nightOfAct(bareNight(), 'west', { kind: 'sanctions', by: 2 }, at('turkiye'));
    expect(shiftsOf(night, 'standing', { member: 'turkiye' })).toEqual([-1]);
    expect(shiftsOf(night, 'stability')).toEqual([]);
    expect(night.state.members.turkiye.funds).toBe(3);
  });

  it('R2.8 what a member does not have is not taken from it', () => {
    const poor = withMember(bareNight(), 'turkiye', { funds: 1 });
    expect(
      nightOfAct(poor, 'west', { kind: 'sanctions', by: 2 }, at('turkiye')).state.members.turkiye.funds,
    ).toBe(0);
  });

  it('R6.5 a corridor may be shut for the next year, and stays shut until that year has ended', () => {
    const act: PowerAct = { kind: 'close-corridor', corridor: 'georgia' };
    const night = nightOfAct(bareNight(), 'russia', act);
    expect(eventOf(night, 'corridorClosed')).toMatchObject({ corridor: 'georgia', power: 'russia' });
    const open = (year: number): boolean => corridorOpen(BOOK, withState(night.state, { year }), 'georgia');
    expect([open(2), open(3), open(4)]).toEqual([false, false, true]);
  });
});

describe('R6.5 shows of force', () => {
  const show = (part: Parameters<typeof withState>[1] = {}) =>
    nightOfAct(withState(bareNight(), part), 'iran', { kind: 'show-force' }, WEAKEST);

  it('R6.5 it masses where resolve exceeds deterrence most, for the next year', () => {
    const night = show();
    expect(eventOf(night, 'powerActed')).toMatchObject({ act: 'show-force', target: 'kura-araz' });
    expect(night.state.powers.iran.massed).toEqual({ region: 'kura-araz', until: 3 });
  });

  it('R6.5 it costs stability 1 there, unless a tripwire stands there: an allied unit or a base', () => {
    expect(shiftsOf(show(), 'stability', { member: 'azerbaijan' })).toEqual([-1]);
    // Resolve is the same everywhere, so the tripwires below must leave Kura-Araz the weakest border.
    const strong = withState(bareNight(), { works: [{ region: 'nakhchivan', power: 'iran' }] });
    const shown = (state: typeof strong): number[] => {
      const night = nightOfAct(state, 'iran', { kind: 'show-force' }, WEAKEST);
      expect(eventOf(night, 'powerActed').target).toBe('kura-araz');
      return shiftsOf(night, 'stability');
    };
    expect(shown(strong)).toEqual([-1]);
    const guest = { owner: 'kyrgyzstan', kind: 'engineers', place: 'kura-araz' } as const;
    expect(shown(addUnits(strong, [guest]))).toEqual([]);
    expect(shown(addUnits(strong, [{ ...guest, status: 'worn', wornUntil: 2 }]))).toEqual([-1]);
    expect(shown(addUnits(strong, [{ ...guest, owner: 'azerbaijan' }]))).toEqual([-1]);
    expect(shown(withState(strong, { sites: [siteOf('logistics-bridge', 'kura-araz')] }))).toEqual([]);
    expect(shown(withState(strong, { sites: [siteOf('headquarters', 'kura-araz')] }))).toEqual([-1]);
  });

  it('R5.15 it does not raise the ladder', () => {
    expect(shiftsOf(show(), 'ladder')).toEqual([]);
  });

  it('R6.5 a strike ends the massing', () => {
    const massed = withPower(bareNight(), 'iran', {
      massed: { region: 'ahal', until: 3 },
      tension: 9,
      motive: 'security',
    });
    const library = worldOf('iran', [rowOf({ kind: 'strike' }, WEAKEST)]);
    const night = nightWith(massed, library, ['iran'], any, (value) => value > 0.9);
    expect(eventsOf(night, 'powerStruck')).toHaveLength(1);
    expect(night.state.powers.iran.massed).toBeNull();
  });
});

describe('R6.5 hybrid acts', () => {
  const HYBRIDS = LIBRARY.crises.filter(({ incident, place }) => incident === 'hybrid' && place === 'home');

  it('R6.5 a hybrid crisis of its making comes at the next dawn, in the region where it would strike', () => {
    const night = nightOfAct(bareNight(), 'iran', { kind: 'hybrid' }, WEAKEST);
    const [coming] = night.state.coming;
    expect(coming).toMatchObject({ year: 3, region: 'kura-araz', power: 'iran' });
    expect(HYBRIDS.map(({ id }) => id)).toContain(coming?.crisis);
    const ended = doAction(night.state, 'azerbaijan', { kind: 'endNight' });
    const dawn = take(ended, 'azerbaijan', { kind: 'closeYear' }).state;
    const crisis = dawn.crises.find(({ id }) => id === coming?.crisis);
    expect(crisis).toMatchObject({ region: 'kura-araz', power: 'iran', member: 'azerbaijan' });
    expect(dawn.coming).toEqual([]);
  });

  it('R4.23 the card names its maker among those who may be behind it, so that intelligence can say the truth', () => {
    for (let draw = 0; draw < 20; draw += 1) {
      const here = (value: number): boolean => Math.floor(value * 20) === draw;
      for (const power of ['russia', 'iran', 'armenia'] as const) {
        const library = worldOf(power, [rowOf({ kind: 'hybrid' }, WEAKEST)]);
        const { state } = nightWith(bareNight(), library, [power], any, here);
        const card = LIBRARY.crises.find(({ id }) => id === state.coming[0]?.crisis);
        expect(card?.source.kind === 'powers' ? card.source.powers : []).toContain(power);
      }
    }
  });

  it('R4.6 a card that was announced twice is laid once', () => {
    const coming = (['kura-araz', 'ahal'] as const).map((region) => ({
      year: 3,
      crisis: 'ministry-intrusion',
      region,
      power: 'iran' as const,
    }));
    const ledger = withState(bareNight(), { coming, phase: { kind: 'ledger' } });
    const { crises } = doAction(ledger, 'azerbaijan', { kind: 'closeYear' });
    expect(crises.filter(({ id }) => id === 'ministry-intrusion')).toMatchObject([{ region: 'kura-araz' }]);
  });

  it('R4.6 two powers never plan the same card for the same dawn', () => {
    const hybrid = rowOf({ kind: 'hybrid' }, WEAKEST);
    const library = {
      ...LIBRARY,
      powers: LIBRARY.powers.map((power) => ({ ...power, reactions: [], doctrine: [hybrid] })),
    };
    for (let seed = 0; seed < 40; seed += 1) {
      const { state } = nightWith({ ...bareNight(), rng: seed }, library, ['russia', 'iran', 'armenia']);
      const cards = state.coming.map(({ crisis }) => crisis);
      expect(new Set(cards).size).toBe(3);
    }
  });
});
