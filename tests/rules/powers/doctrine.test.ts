import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import { POWER_IDS } from '../../../src/model/ids.ts';
import type { Motive } from '../../../src/model/ids.ts';
import type { PowerAct } from '../../../src/model/power.ts';
import { bandOf } from '../../../src/rules/forecast.ts';
import { nextChance } from '../../../src/rules/chance.ts';
import { withPower, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { begin, toPhase } from '../../support/game.ts';
import { bareNight } from '../defence/council-table.ts';
import { any, from, nightWith, reactionOf, rowOf, STRIKE, under, worldOf } from './quiet-world.ts';

const RELAX: PowerAct = { kind: 'relax' };
const WAIT: PowerAct = { kind: 'wait' };
const never = [{ kind: 'ladder-at-least', value: 5 }] as const;

describe('R6.1 tension', () => {
  it('R6.1 partner 0–2, wary 3–4, rival 5–6, coercive 7–8, confrontation 9–10', () => {
    const bands = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((tension) => `${tension} ${bandOf(tension)}`);
    expect(bands).toEqual([
      '0 partner',
      '1 partner',
      '2 partner',
      '3 wary',
      '4 wary',
      '5 rival',
      '6 rival',
      '7 coercive',
      '8 coercive',
      '9 confrontation',
      '10 confrontation',
    ]);
  });

  it('R6.1 the powers begin where their table says, and drift to the same', () => {
    const baseline = Object.fromEntries(LIBRARY.powers.map((power) => [power.id, power.baseline]));
    expect(baseline).toEqual({ russia: 4, iran: 3, china: 2, west: 2, armenia: 4 });
    const { powers } = begin();
    for (const power of LIBRARY.powers) expect(powers[power.id].baseline).toBe(power.baseline);
  });

  it('R6.1 influence begins as the table says', () => {
    const { members } = begin();
    const of = (power: 'russia' | 'china' | 'west' | 'iran' | 'armenia'): number[] =>
      LIBRARY.members.map(({ id }) => members[id].influence[power]);
    // Azerbaijan, Türkiye, Kazakhstan, Kyrgyzstan, Uzbekistan, Turkmenistan.
    expect(of('russia')).toEqual([1, 1, 2, 2, 1, 1]);
    expect(of('china')).toEqual([0, 0, 1, 2, 1, 2]);
    expect(of('west')).toEqual([1, 2, 1, 0, 0, 0]);
    expect(of('iran')).toEqual([1, 0, 0, 0, 0, 1]);
    expect(of('armenia')).toEqual([0, 0, 0, 0, 0, 0]);
  });
});

describe('R6.2 the doctrine', () => {
  it('R6.2 the first row whose conditions hold acts, and no other', () => {
    const library = worldOf('iran', [
      rowOf(WAIT, undefined, { id: 'first', when: never }),
      rowOf(RELAX, undefined, { id: 'second' }),
      rowOf(RELAX, undefined, { id: 'third' }),
    ]);
    const night = nightWith(bareNight(), library, ['iran']);
    expect(eventOf(night, 'powerActed')).toMatchObject({ power: 'iran', row: 'second', act: 'relax' });
    expect(shiftsOf(night, 'tension')).toEqual([-1]);
  });

  it('R6.2 all conditions of a row must hold', () => {
    const half = [{ kind: 'ladder-at-most', value: 5 }, ...never] as const;
    const library = worldOf('iran', [rowOf(RELAX, undefined, { when: half }), rowOf(WAIT)]);
    expect(eventOf(nightWith(bareNight(), library, ['iran']), 'powerActed').act).toBe('wait');
  });

  it('R6.2 a row acts only if its chance comes up: below its percentage, not at it', () => {
    const library = worldOf('iran', [
      rowOf(RELAX, undefined, { chance: { security: 40, opportunity: 40 } }),
      rowOf(WAIT),
    ]);
    const act = (draw: (value: number) => boolean): string =>
      eventOf(nightWith(bareNight(), library, ['iran'], draw), 'powerActed').act;
    expect(act(under(40))).toBe('relax');
    expect(act((value) => value * 100 >= 39 && value * 100 < 40)).toBe('relax');
    expect(act((value) => value * 100 >= 40 && value * 100 < 41)).toBe('wait');
    expect(act(from(40))).toBe('wait');
  });

  it('R6.2 a row whose conditions do not hold draws no chance', () => {
    const barred = rowOf(RELAX, undefined, { when: never });
    const plain = nightWith(bareNight(), worldOf('iran', [rowOf(WAIT)]), ['iran'], any);
    const longer = nightWith(bareNight(), worldOf('iran', [barred, rowOf(WAIT)]), ['iran'], any);
    expect(longer.state.rng).toBe(plain.state.rng);
  });

  it('R4.37 the powers act once each: Russia, Iran, China, the West, Armenia', () => {
    const state = toPhase(begin(), 'night');
    expect(state.phase).toMatchObject({ powers: ['russia', 'iran', 'china', 'west', 'armenia'] });
    const active = {
      ...LIBRARY,
      powers: LIBRARY.powers.map((power) => ({ ...power, reactions: [], doctrine: [rowOf(WAIT)] })),
    };
    const night = nightWith({ ...state, crises: [] }, active, [...POWER_IDS]);
    expect(eventsOf(night, 'powerActed').map(({ power }) => power)).toEqual([...POWER_IDS]);
  });

  it('R6.2 where no row comes up the power does nothing', () => {
    const night = nightWith(bareNight(), worldOf('iran', []), ['iran']);
    expect(eventsOf(night, 'powerActed')).toEqual([]);
    expect(night.state.phase).toMatchObject({ kind: 'night', stage: 'after' });
  });
});

describe('R6.3 motives', () => {
  it('R6.3 powers with a strike among their rows have a motive, the others have none', () => {
    const { powers } = begin();
    for (const power of LIBRARY.powers) {
      expect(power.motive).toBe(power.doctrine.some(({ act }) => act.kind === 'strike'));
      expect(powers[power.id].motive === null).toBe(!power.motive);
    }
  });

  it('R6.3 it is drawn at setup with even chance, for each by itself', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => begin({ seed }).powers);
    const share = (test: (powers: (typeof drawn)[number]) => boolean): number =>
      drawn.filter(test).length / 400;
    for (const power of ['russia', 'iran', 'armenia'] as const) {
      expect(share((powers) => powers[power].motive === 'security')).toBeGreaterThan(0.42);
      expect(share((powers) => powers[power].motive === 'security')).toBeLessThan(0.58);
    }
    const alike = share((powers) => powers.russia.motive === powers.iran.motive);
    expect(alike).toBeGreaterThan(0.42);
    expect(alike).toBeLessThan(0.58);
  });

  it('R6.3 the rows are the same for both motives, their chances differ', () => {
    const library = worldOf('iran', [
      rowOf(RELAX, undefined, { chance: { security: 100, opportunity: 0 } }),
      rowOf(WAIT),
    ]);
    const act = (motive: Motive): string =>
      eventOf(nightWith(withPower(bareNight(), 'iran', { motive }), library, ['iran']), 'powerActed').act;
    expect(act('security')).toBe('relax');
    expect(act('opportunity')).toBe('wait');
  });
});

describe('R6.4 reactions', () => {
  it('R6.4 all that hold and come up shift tension, each night', () => {
    const library = worldOf('iran', [], [reactionOf(1), reactionOf(1, never), reactionOf(-1), reactionOf(1)]);
    const night = nightWith(bareNight(), library, ['iran']);
    expect(shiftsOf(night, 'tension', { power: 'iran', rule: 'R6.4' })).toEqual([1, -1, 1]);
    expect(eventsOf(night, 'powerReacted')).toHaveLength(3);
  });

  it('R6.4 each is rolled with its own chance, by motive', () => {
    const chance = { security: 70, opportunity: 20 };
    const library = worldOf('iran', [], [reactionOf(1, [], { chance })]);
    const shifted = (motive: Motive, draw: (value: number) => boolean): number[] =>
      shiftsOf(nightWith(withPower(bareNight(), 'iran', { motive }), library, ['iran'], draw), 'tension');
    expect(shifted('security', (value) => value > 0.69 && value < 0.7)).toEqual([1]);
    expect(shifted('security', (value) => value >= 0.7 && value < 0.71)).toEqual([]);
    expect(shifted('opportunity', (value) => value > 0.2 && value < 0.7)).toEqual([]);
    expect(shifted('opportunity', (value) => value < 0.2)).toEqual([1]);
  });

  it('R6.4 before the act: what alarms a power tonight counts tonight', () => {
    const state = withPower(bareNight(), 'iran', { tension: 5, motive: 'security' });
    const strike = [{ ...STRIKE, when: [] }];
    expect(eventsOf(nightWith(state, worldOf('iran', strike), ['iran']), 'powerStruck')).toEqual([]);
    const alarmed = worldOf('iran', strike, [reactionOf(1)]);
    const six = (value: number): boolean => value >= 5 / 6;
    expect(eventsOf(nightWith(state, alarmed, ['iran'], any, any, six), 'powerStruck')).toHaveLength(1);
  });

  it('R6.4 firmness, cohesion, claims and exercises alarm; reassurance calms: so the content has it, for every neighbour', () => {
    for (const power of LIBRARY.powers) {
      const on = (kind: string, sign: 1 | -1): boolean =>
        power.reactions.some(
          ({ when, by }) => by * sign > 0 && when.some((condition) => condition.kind === kind),
        );
      expect(on('cohesion-at-least', 1)).toBe(true);
      expect(
        power.reactions.some(
          ({ when, by }) => by > 0 && when.some((c) => c.kind === 'stance' && c.stance === 'firm'),
        ),
      ).toBe(true);
      expect(
        power.reactions.some(
          ({ when, by }) => by < 0 && when.some((c) => c.kind === 'stance' && c.stance === 'reassure'),
        ),
      ).toBe(true);
    }
  });

  it('R1.3 chance comes from the seed alone: the same night twice is the same night', () => {
    const state = withState(toPhase(begin({ seed: 77 }), 'night'), { rng: 12345 });
    const night = () => nightWith(state, LIBRARY, [...POWER_IDS]).events;
    expect(night()).toEqual(night());
    expect(nextChance(12345)).toEqual(nextChance(12345));
  });
});
