import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Effect, Who } from '../../../src/model/effect.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { cause } from '../../../src/rules/change.ts';
import { applyEffects } from '../../../src/rules/effects/apply-effect.ts';
import { describeEffect } from '../../../src/rules/effects/describe-effect.ts';
import type { EffectContext } from '../../../src/rules/effects/who.ts';
import { membersOf } from '../../../src/rules/effects/who.ts';
import { after, BOOK } from '../../support/change.ts';
import {
  crisisOf,
  nightOf,
  siteOf,
  withMember,
  withPhase,
  withState,
  withUnits,
} from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

/** A crisis in Kazakhstan’s Altai that Türkiye leads and Uzbekistan helps with; China is behind it. */
const CONTEXT: EffectContext = {
  home: 'kazakhstan',
  region: 'altai',
  leader: 'turkiye',
  helpers: ['uzbekistan', 'turkiye'],
  source: 'china',
  because: cause('R4.35', 'crisis-success', { crisis: 'trial' }),
};
const NOBODY: EffectContext = {
  ...CONTEXT,
  home: null,
  region: null,
  leader: null,
  helpers: [],
  source: null,
};

const applied = (effect: Effect, state: State = calm(), context = CONTEXT) =>
  after(state, (change) => applyEffects(change, [effect], context));

describe('effects', () => {
  it('R4.35 Will, Coordination, the ladder and normalisation shift', () => {
    expect(applied({ kind: 'shift-will', by: -1 }).state.will).toBe(4);
    expect(applied({ kind: 'shift-coordination', by: 1 }).state.coordination).toBe(3);
    expect(applied({ kind: 'shift-ladder', by: 1 }).state.ladder).toBe(1);
    expect(applied({ kind: 'advance-normalisation', by: 1 }).state.normalisation).toBe(1);
    expect(shiftsOf(applied({ kind: 'shift-will', by: -1 }), 'will', { rule: 'R4.35' })).toEqual([-1]);
  });

  it('R4.35 tension shifts with a power by name, or with whoever is behind it', () => {
    expect(applied({ kind: 'shift-tension', power: 'iran', by: 2 }).state.powers.iran.tension).toBe(5);
    expect(applied({ kind: 'shift-tension', power: 'source', by: 2 }).state.powers.china.tension).toBe(4);
    expect(applied({ kind: 'shift-tension', power: 'source', by: 2 }, calm(), NOBODY).events).toEqual([]);
  });

  it('R4.35 influence of a power over members shifts', () => {
    const effect: Effect = { kind: 'shift-influence', power: 'source', who: 'helpers', by: 1 };
    const { members } = applied(effect).state;
    expect([members.uzbekistan.influence.china, members.turkiye.influence.china]).toEqual([2, 1]);
    expect(members.kazakhstan.influence).toEqual(calm().members.kazakhstan.influence);
    expect(applied(effect, calm(), { ...CONTEXT, source: null }).events).toEqual([]);
  });

  it.each([
    ['shift-stability', 'stability', 4],
    ['shift-standing', 'standing', 0],
    ['shift-reliability', 'reliability', 3],
  ] as const)('R4.35 %s shifts %s', (kind, meter, from) => {
    const { members } = applied({ kind, who: 'home', by: 1 }).state;
    expect(members.kazakhstan[meter]).toBe(from + 1);
    expect(members.turkiye[meter]).toBe(from);
  });

  it('R4.35 money comes from outside or is lost, never below nothing', () => {
    const funds = (by: number) =>
      applied({ kind: 'shift-funds', who: 'home', by }).state.members.kazakhstan.funds;
    expect([funds(3), funds(1), funds(-3), funds(-30)]).toEqual([13, 11, 7, 0]);
    const fund = (by: number) => applied({ kind: 'shift-fund', by }, { ...calm(), fund: 5 }).state.fund;
    expect([fund(3), fund(1), fund(-3), fund(-30)]).toEqual([8, 6, 2, 0]);
  });

  it('R4.2 a shift of income waits for the next dawn, and shifts add up', () => {
    const state = withMember(calm(), 'kazakhstan', { incomeShift: 1 });
    const { members } = applied({ kind: 'shift-income', who: 'home', by: -3 }, state).state;
    expect(members.kazakhstan).toMatchObject({ incomeShift: -2, funds: 10 });
  });

  const army = () =>
    withUnits(calm(), [
      { owner: 'kazakhstan', kind: 'air', place: 'altai', status: 'spent' },
      { owner: 'kazakhstan', kind: 'air', place: 'altai' },
      { owner: 'turkiye', kind: 'air', place: 'altai' },
      { owner: 'kazakhstan', kind: 'brigade', place: 'altai' },
      { owner: 'kazakhstan', kind: 'brigade', place: 'zhetisu' },
    ]);
  const wornIds = (state: State) => state.units.filter(({ status }) => status === 'worn').map(({ id }) => id);

  it('R2.7 ready units become worn: the first ones, or of the kind named', () => {
    expect(wornIds(applied({ kind: 'wear-units', who: 'home', count: 2 }, army()).state)).toEqual([2, 4]);
    expect(
      wornIds(applied({ kind: 'wear-units', who: 'home', count: 2, unit: 'brigade' }, army()).state),
    ).toEqual([4, 5]);
    expect(
      wornIds(applied({ kind: 'wear-units', who: 'home', count: 9, unit: 'air' }, army()).state),
    ).toEqual([2]);
  });

  it('R2.7 worn at dawn they miss this year, worn at night the next', () => {
    const until = (state: State) =>
      applied({ kind: 'wear-units', who: 'home', count: 1 }, state).state.units[1]?.wornUntil;
    const third = { ...army(), year: 3 };
    expect([until(third), until(withPhase(third, nightOf()))]).toEqual([3, 4]);
  });

  it('R4.35 a new unit stands where the crisis is, or in its state’s first region', () => {
    const placed = (who: Who, context = CONTEXT) =>
      applied({ kind: 'grant-unit', who, unit: 'special' }, calm(), context).state.units.at(-1);
    expect(placed('home')).toMatchObject({
      owner: 'kazakhstan',
      kind: 'special',
      place: 'altai',
      status: 'ready',
    });
    expect(placed('turkiye')).toMatchObject({ owner: 'turkiye', place: 'marmara' });
    expect(placed('home', { ...CONTEXT, region: null })).toMatchObject({ place: 'caspian-coast' });
  });

  it('R2.4 a corridor is closed for years, and never opened sooner by it', () => {
    const closed = (years: number, before: number | null = null) => {
      const state = before ? withState(calm(), { closed: { georgia: before } }) : calm();
      const change = applied({ kind: 'close-corridor', corridor: 'georgia', years }, { ...state, year: 3 });
      expect(eventOf(change, 'corridorClosed').corridor).toBe('georgia');
      return change.state.closed.georgia;
    };
    expect([closed(1), closed(2), closed(1, 5), closed(4, 5)]).toEqual([3, 4, 5, 6]);
  });

  it('R4.25 a site falls dormant: the newest that works, or the one named', () => {
    const sites = [
      siteOf('headquarters', 'altai'),
      siteOf('cyber-centre', 'altai'),
      siteOf('relief-pool', 'altai', { active: false }),
    ];
    const idle = (project?: 'headquarters' | 'relief-pool') => {
      const effect: Effect = project ? { kind: 'idle-site', project } : { kind: 'idle-site' };
      const change = applied(effect, { ...calm(), sites });
      return [
        change.state.sites.map(({ active }) => active),
        eventsOf(change, 'upkeepFailed').map((e) => e.project),
      ];
    };
    expect(idle()).toEqual([[true, false, false], ['cyber-centre']]);
    expect(idle('headquarters')).toEqual([[false, true, false], ['headquarters']]);
    expect(idle('relief-pool')).toEqual([[true, true, false], []]);
  });

  it('R4.36 attribution becomes known for the crisis of that region: likely and certain name the author', () => {
    const here = crisisOf('pipeline-plot', 'altai', {
      power: 'iran',
      named: 'russia',
      attribution: 'disputed',
    });
    const there = { ...here, region: 'ahal' };
    const attributed = (attribution: 'certain' | 'likely' | 'disputed' | 'unknown', crisis = here) =>
      applied({ kind: 'attribute', attribution }, { ...calm(), crises: [crisis, there] }).state.crises;
    expect(attributed('certain')[0]).toMatchObject({ attribution: 'certain', named: 'iran' });
    expect(attributed('likely')[0]).toMatchObject({ attribution: 'likely', named: 'iran' });
    expect(attributed('unknown')[0]).toMatchObject({ attribution: 'unknown', named: 'russia' });
    expect(attributed('certain', { ...here, power: null })[0]).toMatchObject({ named: 'russia' });
    expect(attributed('certain')[1]).toEqual(there);
  });

  it('R4.6 a follow-up comes at the next dawn, wherever its own rule says', () => {
    const { coming } = applied({ kind: 'follow-up', crisis: 'coup-attempt' }, { ...calm(), year: 2 }).state;
    expect(coming).toEqual([{ year: 3, crisis: 'coup-attempt', region: null, power: null }]);
  });

  it('R4.35 effects happen in order', () => {
    const { state } = after({ ...calm(), will: 10 }, (change) =>
      applyEffects(
        change,
        [
          { kind: 'shift-will', by: 1 },
          { kind: 'shift-will', by: -1 },
        ],
        CONTEXT,
      ),
    );
    expect(state.will).toBe(9);
  });
});

describe('whom effects meet', () => {
  const who = (word: Who, context = CONTEXT, state: State = calm()) => membersOf(BOOK, state, context, word);

  it('R4.35 home, leader, helpers, commander, everyone, others, or a member by name', () => {
    expect(who('home')).toEqual(['kazakhstan']);
    expect(who('leader')).toEqual(['turkiye']);
    expect(who('helpers')).toEqual(['uzbekistan', 'turkiye']);
    expect(who('commander', CONTEXT, { ...calm(), commander: 'kyrgyzstan' })).toEqual(['kyrgyzstan']);
    expect(who('everyone')).toEqual([...MEMBER_IDS]);
    expect(who('others')).toEqual(MEMBER_IDS.filter((member) => member !== 'kazakhstan'));
    expect(who('azerbaijan')).toEqual(['azerbaijan']);
  });

  it('R4.35 neighbours are the owners of regions linked by land, not by corridor', () => {
    const neighbours = (home: MemberId) => who('neighbours', { ...CONTEXT, home });
    expect(neighbours('kazakhstan')).toEqual(['kyrgyzstan', 'uzbekistan', 'turkmenistan']);
    expect(neighbours('azerbaijan')).toEqual(['turkiye']);
    expect(neighbours('turkiye')).toEqual(['azerbaijan']);
  });

  it('R4.35 where nobody is meant nobody is met', () => {
    for (const word of ['home', 'leader', 'helpers', 'neighbours'] as const)
      expect(who(word, NOBODY)).toEqual([]);
    expect(who('others', NOBODY)).toEqual([...MEMBER_IDS]);
  });

  it('R2.1 the richest and the poorest by funds, the first in table order among equals', () => {
    const state = withState(calm(), {
      members: {
        kazakhstan: { funds: 12 },
        uzbekistan: { funds: 12 },
        turkiye: { funds: 1 },
        kyrgyzstan: { funds: 1 },
      },
    });
    expect([who('richest', CONTEXT, state), who('poorest', CONTEXT, state)]).toEqual([
      ['kazakhstan'],
      ['turkiye'],
    ]);
    expect([who('richest'), who('poorest')]).toEqual([['azerbaijan'], ['azerbaijan']]);
  });
});

describe('effects in words', () => {
  it('R1.3 an effect is told with all its values, and the sign of what it shifts', () => {
    expect(describeEffect({ kind: 'shift-tension', power: 'iran', by: 2 })).toEqual({
      label: 'shift-tension',
      with: { power: 'iran', by: 2, sign: 'plus' },
    });
    expect(describeEffect({ kind: 'shift-will', by: -1 }).with['sign']).toBe('minus');
    expect(describeEffect({ kind: 'idle-site' })).toEqual({ label: 'idle-site', with: {} });
    expect(describeEffect({ kind: 'grant-unit', who: 'home', unit: 'air' }).with).toEqual({
      who: 'home',
      unit: 'air',
    });
  });

  it('R4.35 every effect of every card is carried out without a fault', () => {
    for (const card of LIBRARY.crises) {
      const effects = card.options.flatMap(({ success, partial, failure }) => [
        ...success,
        ...partial,
        ...failure,
      ]);
      for (const effect of [...card.arrival, ...effects]) {
        expect(() => applied(effect)).not.toThrow();
      }
    }
  });
});
