import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../../src/content/library.ts';
import type { Action, ActionKind } from '../../../src/model/action.ts';
import type { MemberId, PowerId } from '../../../src/model/ids.ts';
import { POWER_IDS } from '../../../src/model/ids.ts';
import type { State } from '../../../src/model/state.ts';
import { deterrence } from '../../../src/rules/defence/deterrence.ts';
import { legal } from '../../../src/rules/legal.ts';
import type { OpenOffer } from '../../../src/model/records.ts';
import { BOOK } from '../../support/change.ts';
import { conflictOf, withMember, withPower, withState, withYear } from '../../support/arrange.ts';
import { doAction, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf, paidFor } from '../../support/events.ts';
import { calmTurn } from '../../support/table.ts';

const reassure = (power: PowerId): Action => ({ kind: 'takeStance', power, stance: 'reassure' });
const firm = (power: PowerId): Action => ({ kind: 'takeStance', power, stance: 'firm' });
const turn = (seat: MemberId, funds = 10) => withMember(calmTurn(seat, seat), seat, { funds });
const offered = (state: State, seat: MemberId, kind: ActionKind) =>
  legal(LIBRARY, state, seat).filter((action) => action.kind === kind).length;
const endsTurn = (state: State) => expect(state.phase).toMatchObject({ step: { kind: 'done' } });

describe('diplomacy', () => {
  it('R4.27 reassuring costs ¤1 and lowers tension by 1, once a year for the whole alliance', () => {
    const done = take(turn('turkiye', 1), 'turkiye', reassure('iran'));
    expect(done.state).toMatchObject({
      powers: { iran: { tension: 2 }, russia: { tension: 4 } },
      now: { stances: { iran: 'reassure' } },
      members: { turkiye: { funds: 0 } },
    });
    expect(eventOf(done, 'stanceTaken')).toMatchObject({
      member: 'turkiye',
      power: 'iran',
      stance: 'reassure',
    });
    expect(refusalOf(turn('turkiye', 0), 'turkiye', reassure('iran'))).toMatchObject({
      kind: 'not-enough-funds',
      rule: 'R4.27',
    });
    endsTurn(done.state);
  });

  it('R4.27 one stance a year to each power, whoever acts first', () => {
    const taken = withYear(turn('azerbaijan'), { stances: { iran: 'firm' } });
    for (const action of [reassure('iran'), firm('iran')]) {
      expect(refusalOf(taken, 'azerbaijan', action)).toEqual({
        kind: 'already-taken-this-year',
        rule: 'R4.27',
        with: { power: 'iran' },
      });
    }
    expect(refusalOf(taken, 'azerbaijan', reassure('russia'))).toBeNull();
  });

  it('R4.27 standing firm costs nothing, moves no tension, and adds 1 to deterrence against that power alone', () => {
    const before = turn('turkiye', 0);
    const done = doAction(before, 'turkiye', firm('iran'));
    expect(done).toMatchObject({ now: { stances: { iran: 'firm' } }, powers: { iran: { tension: 3 } } });
    const rise = (power: PowerId, region: string) =>
      deterrence(BOOK, done, power, region).total - deterrence(BOOK, before, power, region).total;
    expect(rise('iran', 'nakhchivan')).toBe(1);
    expect(rise('armenia', 'nakhchivan')).toBe(0);
    const soft = doAction(turn('turkiye'), 'turkiye', reassure('iran'));
    expect(deterrence(BOOK, soft, 'iran', 'nakhchivan').terms.map(({ label }) => label)).not.toContain(
      'firm-stance',
    );
  });

  it('R4.10 a law that forbids warning a power forbids standing firm against it', () => {
    expect(refusalOf(turn('azerbaijan'), 'azerbaijan', firm('russia'))).toEqual({
      kind: 'barred-by-law',
      rule: 'R4.10',
      with: { member: 'azerbaijan', power: 'russia' },
    });
    expect(refusalOf(turn('azerbaijan'), 'azerbaijan', firm('iran'))).toBeNull();
    expect(refusalOf(turn('turkiye'), 'turkiye', firm('russia'))).toBeNull();
  });

  const OFFER: OpenOffer = {
    id: 'gas',
    row: 'row',
    year: 2,
    gives: [
      { kind: 'shift-funds', who: 'home', by: 3 },
      { kind: 'shift-influence', who: 'leader', power: 'source', by: 1 },
    ],
    target: null,
  };

  it('R6.6 a power’s open offer is taken up: it gives what it says, and tension −1', () => {
    const state = withPower(turn('turkiye'), 'iran', { offer: OFFER });
    const done = take(state, 'turkiye', { kind: 'acceptOffer', power: 'iran' });
    expect(done.state).toMatchObject({
      powers: { iran: { tension: 2, offer: null } },
      members: { turkiye: { funds: 13, influence: { iran: 1 } }, azerbaijan: { funds: 10 } },
    });
    expect(eventOf(done, 'offerAccepted')).toMatchObject({ member: 'turkiye', power: 'iran', offer: 'gas' });
    endsTurn(done.state);
  });

  it('R6.6 where no offer lies none is taken up', () => {
    expect(refusalOf(turn('turkiye'), 'turkiye', { kind: 'acceptOffer', power: 'iran' })).toEqual({
      kind: 'nothing-to-do',
      rule: 'R6.6',
      with: { power: 'iran' },
    });
    expect(offered(turn('turkiye'), 'turkiye', 'acceptOffer')).toBe(0);
  });

  const counter = (power: PowerId): Action => ({ kind: 'counterInfluence', power });

  it('R4.27 ¤2 against a power’s influence on oneself lowers it by 1', () => {
    const done = take(turn('turkiye', 2), 'turkiye', counter('west'));
    expect(done.state.members.turkiye).toMatchObject({ funds: 0, influence: { west: 1, russia: 1 } });
    expect(done.state.powers.west.tension).toBe(2);
    expect(refusalOf(turn('turkiye', 1), 'turkiye', counter('west'))).toMatchObject({
      kind: 'not-enough-funds',
      rule: 'R4.27',
      with: { need: 2, have: 1 },
    });
    expect(refusalOf(turn('turkiye'), 'turkiye', counter('china'))).toMatchObject({
      kind: 'nothing-to-do',
      rule: 'R4.27',
    });
    endsTurn(done.state);
  });

  it('R2.10 where law sets a floor influence is not lowered beneath it', () => {
    const at = (russia: number, law = true) =>
      refusalOf(
        withMember(turn('kyrgyzstan'), 'kyrgyzstan', { law, influence: { russia } }),
        'kyrgyzstan',
        counter('russia'),
      );
    expect(at(1)).toEqual({ kind: 'barred-by-law', rule: 'R2.10', with: { member: 'kyrgyzstan' } });
    expect([at(2), at(1, false)]).toEqual([null, null]);
    expect(refusalOf(turn('kyrgyzstan'), 'kyrgyzstan', counter('china'))).toBeNull();
  });

  const armistice: Action = { kind: 'negotiateArmistice', conflict: 7 };
  const frozen = (steps: number) => ({
    ...turn('turkiye', 0),
    conflicts: [conflictOf('altai', 'russia', { id: 6 }), conflictOf('nakhchivan', 'iran', { id: 7, steps })],
  });

  it('R4.26 an armistice is one step towards settling a frozen conflict; two settle it', () => {
    const first = take(frozen(0), 'turkiye', armistice);
    expect(first.state.conflicts).toMatchObject([
      { id: 6, steps: 0 },
      { id: 7, steps: 1 },
    ]);
    expect(eventOf(first, 'armisticeAdvanced')).toMatchObject({
      member: 'turkiye',
      region: 'nakhchivan',
      steps: 1,
    });
    const second = take(frozen(1), 'turkiye', armistice);
    expect(second.state.conflicts.map(({ id }) => id)).toEqual([6]);
    expect(eventOf(second, 'conflictSettled').region).toBe('nakhchivan');
    expect(eventsOf(first, 'conflictSettled')).toEqual([]);
    endsTurn(first.state);
  });

  it('R4.26 an armistice needs a conflict', () => {
    const other: Action = { kind: 'negotiateArmistice', conflict: 8 };
    expect(refusalOf(frozen(0), 'turkiye', other)?.kind).toBe('unknown-id');
    expect(offered(frozen(0), 'turkiye', 'negotiateArmistice')).toBe(2);
    expect(refusalOf(turn('turkiye'), 'turkiye', armistice)).toMatchObject({
      kind: 'unknown-id',
      rule: 'R4.26',
    });
  });

  const STEP: Action = { kind: 'normaliseRelations' };

  it('R4.27 the member that leads normalisation goes a step forward for ¤1', () => {
    const done = take(turn('azerbaijan', 1), 'azerbaijan', STEP);
    expect(done.state).toMatchObject({ normalisation: 1, members: { azerbaijan: { funds: 0 } } });
    expect(eventOf(done, 'relationsNormalised')).toMatchObject({ member: 'azerbaijan', steps: 1 });
    expect(paidFor(done, 'normalised')).toHaveLength(1);
    expect(refusalOf(turn('azerbaijan', 0), 'azerbaijan', STEP)?.kind).toBe('not-enough-funds');
    endsTurn(done.state);
  });

  it('R4.27 while Armenia’s tension is at most 5', () => {
    const at = (tension: number) =>
      refusalOf(withPower(turn('azerbaijan'), 'armenia', { tension }), 'azerbaijan', STEP);
    expect(at(5)).toBeNull();
    expect(at(6)).toEqual({ kind: 'tension-too-high', rule: 'R4.27', with: { power: 'armenia', most: 5 } });
  });

  it('R2.11 only the member whose constraint leads it may move it, from 0 to 3', () => {
    expect(refusalOf(turn('turkiye'), 'turkiye', STEP)).toMatchObject({
      kind: 'not-eligible',
      rule: 'R2.11',
    });
    const struck = withMember(turn('azerbaijan'), 'azerbaijan', { law: false });
    expect(refusalOf(struck, 'azerbaijan', STEP)).toMatchObject({ kind: 'not-eligible', rule: 'R2.11' });
    const at = (normalisation: number) =>
      refusalOf(withState(turn('azerbaijan'), { normalisation }), 'azerbaijan', STEP);
    expect([at(2), at(3)?.kind]).toEqual([null, 'already-done']);
    expect([
      offered(turn('azerbaijan'), 'azerbaijan', STEP.kind),
      offered(turn('turkiye'), 'turkiye', STEP.kind),
    ]).toEqual([1, 0]);
  });

  const mediate = (power: PowerId): Action => ({ kind: 'mediate', power });

  it('R4.31 a mediator lowers tension with a power at 3 or more by 1', () => {
    const done = take(turn('turkmenistan', 0), 'turkmenistan', mediate('iran'));
    expect(done.state).toMatchObject({
      powers: { iran: { tension: 2 } },
      members: { turkmenistan: { mediatedLast: 'iran', funds: 0, tally: { mediations: 1 } } },
    });
    expect(refusalOf(turn('turkmenistan'), 'turkmenistan', mediate('west'))).toEqual({
      kind: 'tension-too-low',
      rule: 'R4.31',
      with: { power: 'west', least: 3 },
    });
    endsTurn(done.state);
  });

  it('R4.31 never the same power twice running', () => {
    const last = withMember(turn('turkmenistan'), 'turkmenistan', { mediatedLast: 'iran' });
    expect(refusalOf(last, 'turkmenistan', mediate('iran'))).toEqual({
      kind: 'same-as-last-time',
      rule: 'R4.31',
      with: { power: 'iran' },
    });
    expect(refusalOf(last, 'turkmenistan', mediate('russia'))).toBeNull();
  });

  it('R4.31 only a member whose law makes it a mediator', () => {
    expect(refusalOf(turn('turkiye'), 'turkiye', mediate('iran'))).toMatchObject({
      kind: 'not-eligible',
      rule: 'R4.31',
    });
    expect(offered(turn('turkiye'), 'turkiye', 'mediate')).toBe(0);
    const struck = withMember(turn('turkmenistan'), 'turkmenistan', { law: false });
    expect(refusalOf(struck, 'turkmenistan', mediate('iran'))?.kind).toBe('not-eligible');
  });

  it('R4.27 stances are offered towards every power', () => {
    expect(offered(turn('turkiye'), 'turkiye', 'takeStance')).toBe(2 * POWER_IDS.length);
  });
});
