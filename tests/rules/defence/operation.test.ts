import { describe, expect, it } from 'vitest';
import type { Posture } from '../../../src/model/action.ts';
import type { State } from '../../../src/model/state.ts';
import type { Sum } from '../../../src/model/sum.ts';
import { addUnits, conflictOf, siteOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import type { Taken } from '../../support/game.ts';
import {
  absorb,
  bareNight,
  called,
  commit,
  EVEN,
  fight,
  giveToken,
  LUCK,
  MISFORTUNE,
  struck,
} from './council-table.ts';

const OWN = { owner: 'azerbaijan', kind: 'brigade', place: 'kura-araz' } as const;
const ALLIED = { owner: 'turkiye', kind: 'brigade', place: 'eastern-anatolia' } as const;

/** Iran's tension is 3, so it attacks with 5; Azerbaijan's own stand there with 5 too. */
function even(tension = 3): State {
  const units = [OWN, OWN, { ...OWN, kind: 'special' }] as const;
  return withPower(addUnits(bareNight(), units), 'iran', { tension });
}

/** Two brigades of Türkiye's came to an even fight. */
function helped(before: State): State {
  const state = called(struck(addUnits(before, [ALLIED, ALLIED])), { turkiye: 'commit' });
  return commit(state, 'turkiye', ['brigade', 'eastern-anatolia'], ['brigade', 'eastern-anatolia']);
}

const resolved = (taken: Taken) => eventOf(taken, 'operationResolved');
const valueOf = (sum: Sum, label: string): number | undefined =>
  sum.terms.find((term) => term.label === label)?.value;
const outcomeOf = (state: State, dice: readonly number[], posture: Posture = 'repel'): string =>
  resolved(fight(called(struck(state)), posture, dice)).outcome;

describe('R5.13 attack and defence', () => {
  it.each([
    [0, 4],
    [1, 4],
    [2, 5],
    [5, 6],
    [9, 8],
  ])('R5.13 at tension %i a strike attacks with %i', (tension, strength) => {
    const before = withPower(bareNight(), 'iran', { tension });
    expect(resolved(absorb(struck(before))).attack.total).toBe(strength);
  });

  it('R5.13 ready units there defend, whoever owns them; worn, spent and peacekeeping ones do not', () => {
    const guests = [
      { ...ALLIED, place: 'kura-araz' },
      { ...OWN, status: 'worn', wornUntil: 3 },
      { ...OWN, status: 'spent' },
      { ...OWN, keeping: 900 },
      { ...OWN, place: 'nakhchivan' },
    ] as const;
    const before = withState(addUnits(bareNight(), [OWN, ...guests]), {
      conflicts: [conflictOf('kura-araz', 'armenia')],
    });
    expect(valueOf(resolved(absorb(struck(before))).defence, 'there')).toBe(4);
  });

  it('R5.13 committed units add their armed strength, and with them Coordination / 3, rounded down', () => {
    for (const [coordination, command] of [
      [2, 0],
      [3, 1],
      [5, 1],
      [6, 2],
    ] as const) {
      const { defence } = resolved(fight(helped(withState(even(), { coordination }))));
      expect(valueOf(defence, 'committed')).toBe(4);
      expect(valueOf(defence, 'unified-command')).toBe(command);
    }
  });

  it('R5.13 without committed units there is nothing to command', () => {
    const { defence } = resolved(absorb(struck(withState(even(), { coordination: 9 }))));
    expect(valueOf(defence, 'unified-command')).toBeUndefined();
    expect(defence.total).toBe(5);
  });

  it('R5.13 works against that power add 2, against another nothing', () => {
    const works = (power: 'iran' | 'armenia'): State =>
      withState(bareNight(), { works: [{ region: 'kura-araz', power }] });
    expect(valueOf(resolved(absorb(struck(works('iran')))).defence, 'works')).toBe(2);
    expect(valueOf(resolved(absorb(struck(works('armenia')))).defence, 'works')).toBeUndefined();
  });

  it('R5.13 an air and drone defence that works in the victim’s land adds 2, anywhere else nothing', () => {
    const site = (region: string, active = true): State =>
      withState(bareNight(), { sites: [siteOf('air-defence', region, { active })] });
    expect(valueOf(resolved(absorb(struck(site('absheron')))).defence, 'air-defence')).toBe(2);
    expect(valueOf(resolved(absorb(struck(site('absheron', false)))).defence, 'air-defence')).toBeUndefined();
    expect(valueOf(resolved(absorb(struck(site('marmara')))).defence, 'air-defence')).toBeUndefined();
  });

  it('R5.13 contain and punish add 1, repel nothing', () => {
    const total = (posture: Posture): number =>
      resolved(fight(called(struck(even())), posture)).defence.total;
    expect([total('contain'), total('repel'), total('punish')]).toEqual([6, 5, 6]);
  });
});

describe('R5.13 outcomes', () => {
  it.each([
    [[1, 6], 'repelled'],
    [[1, 5], 'stalemate'],
    [[1, 3], 'stalemate'],
    [[1, 2], 'lost-ground'],
  ] as const)('R5.13 with equal forces the dice %j bring: %s', (dice, outcome) => {
    expect(outcomeOf(even(), dice)).toBe(outcome);
  });

  it('R5.13 one strength more or less moves the outcome by one', () => {
    expect(outcomeOf(even(5), [1, 6])).toBe('stalemate');
    expect(outcomeOf(even(1), [1, 5])).toBe('repelled');
    expect(outcomeOf(even(), [1, 5], 'contain')).toBe('repelled');
  });

  it('R5.13 repelled: Will +1, tension −1, and nothing lost', () => {
    const taken = fight(called(struck(even())), 'repel', EVEN);
    expect(resolved(taken).outcome).toBe('repelled');
    expect(shiftsOf(taken, 'will')).toEqual([1]);
    expect(shiftsOf(taken, 'tension', { power: 'iran' })).toEqual([-1]);
    expect(shiftsOf(taken, 'stability')).toEqual([]);
    expect(taken.state.conflicts).toEqual([]);
  });

  it('R5.13 stalemate: the victim’s stability −1, and no more', () => {
    const taken = fight(called(struck(even())), 'repel', [1, 4]);
    expect(resolved(taken).outcome).toBe('stalemate');
    expect(shiftsOf(taken, 'stability', { member: 'azerbaijan' })).toEqual([-1]);
    expect(shiftsOf(taken, 'will')).toEqual([]);
    expect(shiftsOf(taken, 'tension')).toEqual([]);
    expect(taken.state.conflicts).toEqual([]);
  });

  it('R5.13 lost ground: Will −1, a frozen conflict there, and two of the victim’s units are worn', () => {
    const taken = absorb(struck(even()), MISFORTUNE);
    expect(resolved(taken).outcome).toBe('lost-ground');
    expect(shiftsOf(taken, 'will')).toEqual([-1]);
    expect(shiftsOf(taken, 'stability')).toEqual([]);
    expect(eventOf(taken, 'conflictFrozen')).toMatchObject({ region: 'kura-araz', power: 'iran' });
    expect(taken.state.conflicts).toMatchObject([
      { region: 'kura-araz', member: 'azerbaijan', power: 'iran', since: 2, steps: 0, keptSince: 0 },
    ]);
    expect(
      taken.state.units.filter(({ status, wornUntil }) => status === 'worn' && wornUntil === 3),
    ).toHaveLength(2);
    expect(taken.state.members.azerbaijan.tally.groundLost).toBe(1);
  });

  it('R5.13 where a conflict is frozen already no second one freezes', () => {
    const before = withState(even(), { conflicts: [conflictOf('kura-araz', 'armenia')] });
    const taken = fight(called(struck(before)), 'repel', MISFORTUNE);
    expect(resolved(taken).outcome).toBe('lost-ground');
    expect(taken.state.conflicts).toHaveLength(1);
    expect(eventsOf(taken, 'conflictFrozen')).toEqual([]);
  });
});

describe('R5.13 postures', () => {
  it('R5.13 contained, no ground is regained: repelled counts as stalemate without loss', () => {
    const taken = fight(called(struck(even())), 'contain', LUCK);
    expect(shiftsOf(taken, 'will')).toEqual([]);
    expect(shiftsOf(taken, 'tension')).toEqual([]);
    expect(shiftsOf(taken, 'stability')).toEqual([]);
    expect(taken.state.conflicts).toEqual([]);
  });

  it('R5.13 contained, a stalemate and lost ground cost what they cost', () => {
    expect(shiftsOf(fight(called(struck(even())), 'contain', [1, 3]), 'stability')).toEqual([-1]);
    expect(fight(called(struck(even())), 'contain', MISFORTUNE).state.conflicts).toHaveLength(1);
  });

  it('R5.13 punish: ladder +1 and tension +1, whatever comes of it', () => {
    for (const dice of [LUCK, MISFORTUNE]) {
      const taken = fight(called(struck(even())), 'punish', dice);
      expect(shiftsOf(taken, 'ladder', { label: 'posture-punish' })).toEqual([1]);
      expect(shiftsOf(taken, 'tension', { power: 'iran', label: 'posture-punish' })).toEqual([1]);
    }
    for (const posture of ['repel', 'contain'] as const)
      expect(shiftsOf(fight(called(struck(even())), posture), 'ladder')).toEqual([]);
  });

  it('R5.13 the posture is the commander’s, whoever was struck', () => {
    const state = called(struck(withState(even(), { commander: 'uzbekistan' })));
    expect(fight(state).state.councils.at(-1)?.council.posture).toBe('repel');
    expect(eventOf(fight(state), 'postureChosen').member).toBe('uzbekistan');
  });

  it('R5.13 punishing may bring open war: the ladder ends at 5', () => {
    const state = called(struck(withState(even(), { ladder: 3 })));
    expect(state.ladder).toBe(4);
    expect(fight(state, 'punish', LUCK).state.result?.fate).toBe('war');
    expect(fight(state, 'repel', LUCK).state.result).toBeNull();
  });
});

describe('R5.13 together', () => {
  it('R5.13 the sum is what stood there, what came, tokens, command, works, defences and posture, less the attack', () => {
    const before = withState(even(), {
      coordination: 3,
      works: [{ region: 'kura-araz', power: 'iran' }],
      sites: [siteOf('air-defence', 'kura-araz')],
    });
    const rich = addUnits(before, [ALLIED]);
    const hands = called(struck(rich), { turkiye: 'commit', kazakhstan: 'token' });
    const state = commit(giveToken(hands, 'kazakhstan', 'airspace'), 'turkiye', [
      'brigade',
      'eastern-anatolia',
    ]);
    const { defence, attack, roll } = resolved(fight(state, 'contain', [2, 2]));
    // 5 there, 2 came, 1 through the airspace, 1 by command, 2 by works, 2 by the air defence, 1 by containing.
    expect(defence.total).toBe(14);
    expect(attack.total).toBe(5);
    expect(roll).toBe(4);
  });

  it('R5.13 home soil is always defended: Kazakhstan’s own units fight there, though it sends none against Russia', () => {
    const own = { owner: 'kazakhstan', kind: 'brigade', place: 'northern-steppe' } as const;
    const state = struck(addUnits(bareNight(), [own]), 'russia', 'northern-steppe');
    expect(valueOf(resolved(absorb(state)).defence, 'there')).toBe(2);
  });

  it('R2.11 a strike by Armenia sets normalisation back by one', () => {
    const before = withState(bareNight(), { normalisation: 2 });
    expect(struck(before, 'armenia', 'nakhchivan').normalisation).toBe(1);
    expect(struck(before, 'iran', 'nakhchivan').normalisation).toBe(2);
  });

  it('R5.13 a member with no stability left to lose stays where it is', () => {
    const weak = withMember(even(), 'azerbaijan', { stability: 0 });
    expect(fight(called(struck(weak)), 'repel', [1, 4]).state.members.azerbaijan.stability).toBe(0);
  });
});
