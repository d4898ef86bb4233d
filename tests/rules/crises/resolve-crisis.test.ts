import { describe, expect, it } from 'vitest';
import type { CrisisCard } from '../../../src/model/crisis.ts';
import type { MemberId } from '../../../src/model/ids.ts';
import { INCIDENT_KINDS } from '../../../src/model/ids.ts';
import type { NightPhase } from '../../../src/model/phase.ts';
import type { Contribution, Crisis } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { resolveCrisis } from '../../../src/rules/crises/resolve-crisis.ts';
import { after } from '../../support/change.ts';
import { nightOf, withDice, withPhase, withYear } from '../../support/arrange.ts';
import { eventOf, shiftsOf } from '../../support/events.ts';
import { plainCard, plainOption, quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

const sent = (member: MemberId, strength: number): Contribution => ({
  member,
  strength,
  units: [],
  money: 0,
});

interface Case {
  readonly card?: Partial<CrisisCard>;
  readonly crisis?: Partial<Crisis>;
  readonly dice?: readonly [number, number];
  readonly state?: State;
}

/** A crisis of severity 6 in Kazakhstan’s Altai meets its dice; 7 unless others are given. */
function resolved(
  contributions: readonly Contribution[],
  { card, crisis, dice = [3, 4], state = calm() }: Case = {},
) {
  const library = quietLibrary({ crises: [plainCard({ id: 'trial', ...card })] });
  const onTable: Crisis = {
    id: 'trial',
    region: 'altai',
    member: 'kazakhstan',
    power: null,
    named: null,
    attribution: 'certain',
    option: null,
    contributions,
    ...crisis,
  };
  const night = withDice(withPhase({ ...state, crises: [onTable] }, nightOf()), ...dice);
  return after(night, (change) => resolveCrisis(change, onTable), library);
}

const SOLVED = [sent('turkiye', 6)];
const NONE: Contribution[] = [];
const waiting = ({ state }: { state: State }) => (state.phase as NightPhase).waiting;

describe('a crisis at night', () => {
  it('R4.34 strength − severity + 2d6 − 7: 0 or more is success, −3 or more partial, less is failure', () => {
    const outcome = (strength: number, ...dice: [number, number]) =>
      eventOf(resolved([sent('turkiye', strength)], { dice }), 'crisisResolved').outcome;
    expect([outcome(6, 3, 4), outcome(5, 3, 4), outcome(3, 3, 4), outcome(2, 3, 4)]).toEqual([
      'success',
      'partial',
      'partial',
      'failure',
    ]);
    expect([outcome(1, 6, 6), outcome(10, 1, 1), outcome(8, 1, 1), outcome(7, 1, 1)]).toEqual([
      'success',
      'partial',
      'partial',
      'failure',
    ]);
  });

  it('R4.34 the roll and the sum are told', () => {
    const event = eventOf(resolved(SOLVED, { dice: [2, 6] }), 'crisisResolved');
    expect(event).toMatchObject({ crisis: 'trial', region: 'altai', member: 'kazakhstan', roll: 8 });
    expect(event.sum.total).toBe(0);
  });

  it('R4.35 success: the leading foreign helper gains standing +2, others nothing', () => {
    const { state } = resolved([sent('turkiye', 2), sent('uzbekistan', 3), sent('azerbaijan', 1)]);
    expect(Object.values(state.members).map(({ standing }) => standing)).toEqual([0, 0, 0, 0, 2, 0]);
  });

  it('R2.1 of helpers that sent as much the first in table order leads', () => {
    const { state } = resolved([sent('uzbekistan', 3), sent('turkiye', 3), sent('azerbaijan', 2)]);
    expect([state.members.turkiye.standing, state.members.uzbekistan.standing]).toEqual([2, 0]);
  });

  it('R4.35 success: the home state +1 if it took part', () => {
    const own = resolved([sent('kazakhstan', 5), sent('turkiye', 1)]).state.members;
    expect([own.kazakhstan.standing, own.turkiye.standing]).toEqual([1, 2]);
    expect(resolved(SOLVED).state.members.kazakhstan.standing).toBe(0);
    const alone = resolved([sent('kazakhstan', 6)]).state;
    expect(alone.members.kazakhstan.standing).toBe(1);
  });

  it('R4.35 solved crises are counted: with help, at home and abroad', () => {
    const helped = resolved(SOLVED).state;
    expect(helped.now).toMatchObject({ crisesSolved: 1, crisesSolvedWithHelp: 1, crisesFailed: 0 });
    expect(helped.members.turkiye.tally).toMatchObject({ helpedAbroad: 1, solvedAtHome: 0 });
    expect(helped.members.kazakhstan.tally).toMatchObject({ helpedAbroad: 0, solvedAtHome: 1 });
    const alone = resolved([sent('kazakhstan', 6)], { state: withYear(calm(), { crisesSolved: 1 }) }).state;
    expect(alone.now).toMatchObject({ crisesSolved: 2, crisesSolvedWithHelp: 0 });
    expect(alone.members.kazakhstan.tally).toMatchObject({ helpedAbroad: 0, solvedAtHome: 1 });
  });

  it('R4.35 failure: home stability −1, and for the first failure of the year Will −1', () => {
    const first = resolved(NONE);
    expect(first.state).toMatchObject({ will: 4, now: { crisesFailed: 1, crisesSolved: 0 } });
    expect(first.state.members.kazakhstan).toMatchObject({ stability: 3, standing: 0 });
    const second = resolved(NONE, { state: withYear(calm(), { crisesFailed: 1 }) });
    expect(second.state).toMatchObject({ will: 5, now: { crisesFailed: 2 } });
    expect(second.state.members.kazakhstan.stability).toBe(3);
  });

  it('R4.35 a partial outcome moves nothing by itself', () => {
    const { state } = resolved([sent('turkiye', 5)]);
    expect(state).toMatchObject({ will: 5, now: { crisesFailed: 0, crisesSolved: 0 } });
    expect(state.members).toEqual(calm().members);
  });

  const effects = [
    plainOption({
      success: [{ kind: 'shift-funds', who: 'leader', by: 1 }],
      partial: [{ kind: 'shift-funds', who: 'helpers', by: 2 }],
      failure: [{ kind: 'shift-funds', who: 'home', by: 3 }],
    }),
    plainOption({ id: 'other', success: [{ kind: 'shift-tension', power: 'source', by: 2 }] }),
  ];

  it('R4.35 every card adds its own effects, of the way chosen and the outcome that came', () => {
    const funds = (contributions: Contribution[]) => {
      const { members } = resolved(contributions, { card: { options: effects } }).state;
      return [members.kazakhstan.funds, members.turkiye.funds];
    };
    expect([funds([sent('turkiye', 6)]), funds([sent('turkiye', 5)]), funds([])]).toEqual([
      [10, 11],
      [10, 12],
      [13, 10],
    ]);
    const other = { option: 'other', power: 'iran', named: null } as const;
    expect(resolved(SOLVED, { card: { options: effects }, crisis: other }).state.powers.iran.tension).toBe(5);
  });

  it('R4.35 effects on the source fall on whoever is named; where nobody is, on the true author', () => {
    const crisis = { option: 'other', power: 'iran', named: 'china' } as const;
    const { powers } = resolved(SOLVED, { card: { options: effects }, crisis }).state;
    expect([powers.china.tension, powers.iran.tension]).toEqual([4, 3]);
  });

  it('R4.36 a failed border clash, hybrid act or terrorism opens a council; other failures do not', () => {
    const opens = INCIDENT_KINDS.filter(
      (incident) => waiting(resolved(NONE, { card: { incident } })).length > 0,
    );
    expect(opens).toEqual(['border-clash', 'hybrid', 'terrorism']);
    expect(waiting(resolved(NONE))).toEqual([]);
  });

  it('R4.36 the council knows what the failure made known', () => {
    const options = [
      plainOption({ failure: [{ kind: 'attribute', attribution: 'certain' }] }),
      plainOption({ id: 'b' }),
    ];
    const change = resolved(NONE, {
      card: { incident: 'hybrid', options, source: { kind: 'powers', powers: ['iran', 'china'] } },
      crisis: { power: 'iran', named: null, attribution: 'unknown' },
    });
    expect(waiting(change)).toMatchObject([
      {
        member: 'kazakhstan',
        region: 'altai',
        power: 'iran',
        strike: false,
        incident: { attribution: 'certain' },
      },
    ]);
    expect(shiftsOf(change, 'will')).toEqual([-1]);
  });
});
