import { describe, expect, it } from 'vitest';
import { actors } from '../../../src/rules/actors.ts';
import { LIBRARY } from '../../../src/content/library.ts';
import { legal } from '../../../src/rules/legal.ts';
import type { State } from '../../../src/model/state.ts';
import { crisisOf, nightOf, withDice, withMember, withPower, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { doAction, refusalOf, take } from '../../support/game.ts';
import { absorb, bareNight, councilIn, emergencyIn, EVEN, invoke, struck } from './council-table.ts';

/** A council on a card that failed, for incidents that are no strikes. */
function failed(state: State, card: string, region: string): State {
  const night = withState(state, { crises: [crisisOf(card, region)], phase: nightOf() });
  return doAction(withDice(night, 1, 1), night.commander, { kind: 'letNightFall' });
}

describe('R5.2 the member struck chooses', () => {
  it('R5.2 the member struck alone chooses: absorb, consult, invoke, or a forum that it belongs to', () => {
    const state = struck(bareNight());
    expect(actors(LIBRARY, state)).toEqual(['azerbaijan']);
    expect(emergencyIn(state).stage).toBe('choice');
    expect(legal(LIBRARY, state, 'azerbaijan')).toEqual([
      { kind: 'absorbIncident' },
      { kind: 'consultAllies' },
      { kind: 'invokeDefence' },
      { kind: 'takeToForum', forum: 'un' },
    ]);
  });

  it('R5.2 absorbed, the member fights it alone: the operation follows at once, and nobody is asked', () => {
    const { state, events } = absorb(struck(bareNight()));
    expect(eventOf(events, 'incidentAbsorbed').member).toBe('azerbaijan');
    expect(eventsOf(events, 'operationResolved')).toHaveLength(1);
    expect(eventsOf(events, 'handShown')).toEqual([]);
    expect(shiftsOf(events, 'coordination')).toEqual([]);
    expect(state.phase.kind).toBe('night');
    expect(state.councils.at(-1)?.council.choice).toBe('absorb');
  });

  it('R5.2 consulting is words alone: standing unchanged, Coordination +1 at most once a year', () => {
    const first = struck(bareNight());
    const consulted = take(withDice(first, ...EVEN), 'azerbaijan', { kind: 'consultAllies' });
    expect(shiftsOf(consulted, 'coordination')).toEqual([1]);
    expect(shiftsOf(consulted, 'standing')).toEqual([]);
    expect(eventsOf(consulted, 'handShown')).toEqual([]);
    const second = struck(consulted.state, 'armenia');
    const again = take(withDice(second, ...EVEN), 'azerbaijan', { kind: 'consultAllies' });
    expect(shiftsOf(again, 'coordination')).toEqual([]);
  });

  it('R5.2 to invoke is also to request help', () => {
    const state = struck(bareNight('tashkent'));
    expect(councilIn(state).incident.requested).toBe(false);
    const invoked = invoke(state);
    expect(councilIn(invoked)).toMatchObject({ choice: 'invoke', engaged: true });
    expect(councilIn(invoked).incident.requested).toBe(true);
    expect(eventOf(invoked, 'testRead').engaged).toBe('yes');
  });

  it('R5.2 NATO brings 5 strength and costs Will 1', () => {
    const state = struck(bareNight(), 'iran', 'eastern-anatolia');
    const { events } = take(withDice(state, ...EVEN), 'turkiye', { kind: 'takeToForum', forum: 'nato' });
    expect(eventOf(events, 'operationResolved').defence.total).toBe(5);
    expect(shiftsOf(events, 'will', { label: 'forum' })).toEqual([-1]);
    expect(shiftsOf(events, 'influence')).toEqual([]);
    expect(shiftsOf(events, 'ladder')).toEqual([]);
  });

  it('R5.2 the CSTO brings 3 strength and costs Will 1 and Russian influence +1', () => {
    const state = struck(
      withMember(bareNight(), 'kazakhstan', { influence: { russia: 1 } }),
      'china',
      'zhetisu',
    );
    const { events } = take(withDice(state, ...EVEN), 'kazakhstan', { kind: 'takeToForum', forum: 'csto' });
    expect(eventOf(events, 'operationResolved').defence.total).toBe(3);
    expect(shiftsOf(events, 'will', { label: 'forum' })).toEqual([-1]);
    expect(shiftsOf(events, 'influence', { member: 'kazakhstan', power: 'russia' })).toEqual([1]);
  });

  it('R5.2 the CSTO does not act against Russia', () => {
    const state = struck(bareNight(), 'russia', 'altai');
    const csto = { kind: 'takeToForum', forum: 'csto' } as const;
    expect(refusalOf(state, 'kazakhstan', csto)?.rule).toBe('R5.2');
    expect(refusalOf(struck(bareNight(), 'china', 'altai'), 'kazakhstan', csto)).toBeNull();
  });

  it('R5.2 the UN brings no strength, and the ladder falls by 1', () => {
    const state = struck(withState(bareNight(), { ladder: 2 }));
    expect(state.ladder).toBe(3);
    const { events } = take(withDice(state, ...EVEN), 'azerbaijan', { kind: 'takeToForum', forum: 'un' });
    expect(shiftsOf(events, 'ladder', { label: 'forum' })).toEqual([-1]);
    expect(shiftsOf(events, 'will', { label: 'forum' })).toEqual([]);
    expect(eventOf(events, 'operationResolved').defence.total).toBe(0);
  });

  it('R5.2 nobody goes to a forum to which it does not belong, nor once its law was struck', () => {
    const nato = { kind: 'takeToForum', forum: 'nato' } as const;
    const csto = { kind: 'takeToForum', forum: 'csto' } as const;
    expect(refusalOf(struck(bareNight()), 'azerbaijan', nato)?.rule).toBe('R5.2');
    expect(refusalOf(struck(bareNight()), 'azerbaijan', csto)?.rule).toBe('R5.2');
    const kyrgyz = struck(bareNight(), 'china', 'osh-batken');
    expect(refusalOf(kyrgyz, 'kyrgyzstan', csto)).toBeNull();
    const left = withMember(kyrgyz, 'kyrgyzstan', { law: false });
    expect(refusalOf(left, 'kyrgyzstan', csto)?.kind).toBe('not-eligible');
  });

  it('R5.2 NATO and the CSTO help at home alone, the UN anywhere', () => {
    const abroad = failed(bareNight(), 'embassy-shooting', 'marmara');
    expect(councilIn(abroad).incident.place).toBe('abroad');
    expect(refusalOf(abroad, 'turkiye', { kind: 'takeToForum', forum: 'nato' })?.rule).toBe('R5.2');
    expect(refusalOf(abroad, 'turkiye', { kind: 'takeToForum', forum: 'un' })).toBeNull();
    const home = failed(bareNight(), 'transport-hub-attack', 'marmara');
    expect(refusalOf(home, 'turkiye', { kind: 'takeToForum', forum: 'nato' })).toBeNull();
  });

  it('R5.2 whatever the victim chose, the night goes on: what waits behind it comes next', () => {
    const state = struck(bareNight());
    const two = withState(state, {
      phase: { waiting: [councilIn(struck(bareNight(), 'armenia', 'nakhchivan'))] },
    });
    const { state: next } = absorb(two);
    expect(councilIn(next)).toMatchObject({ power: 'armenia', region: 'nakhchivan' });
    expect(absorb(next).state.phase).toMatchObject({ kind: 'night', stage: 'after' });
  });

  it('R5.2 a struck member may turn to the alliance whatever its power: a great one too', () => {
    const state = withPower(struck(bareNight(), 'russia', 'absheron'), 'russia', { tension: 9 });
    expect(refusalOf(state, 'azerbaijan', { kind: 'invokeDefence' })).toBeNull();
  });
});
