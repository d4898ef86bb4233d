import { describe, expect, it } from 'vitest';
import type { MemberId } from '../../../src/model/ids.ts';
import type { Contribution, Crisis, MissionRun } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { nightOf, siteOf, withDice, withPhase, withYear } from '../../support/arrange.ts';
import { take } from '../../support/game.ts';
import { eventOf, eventsOf } from '../../support/events.ts';
import { quietLibrary } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

const QUIET = quietLibrary();
const sent = (member: MemberId, strength: number): Contribution => ({
  member,
  strength,
  units: [],
  money: 0,
});
const crisisAt = (id: string, region: string, member: MemberId): Crisis => ({
  id,
  region,
  member,
  power: null,
  named: null,
  attribution: 'certain',
  option: null,
  contributions: [],
});

describe('night', () => {
  const powers = ['russia', 'iran', 'china', 'west', 'armenia'] as const;

  it('R4.34 crises resolve before the powers act, and each once', () => {
    const crises = [crisisAt('plain-1', 'altai', 'kazakhstan'), crisisAt('plain-2', 'ahal', 'turkmenistan')];
    const state = withPhase({ ...calm(), crises }, nightOf(powers));
    const { events } = take(state, 'turkiye', { kind: 'letNightFall' }, QUIET);
    expect(eventsOf(events, 'crisisResolved').map(({ crisis }) => crisis)).toEqual(['plain-1', 'plain-2']);
  });

  const mission = (contributions: Contribution[], id = 'truce-observers'): MissionRun => ({
    mission: id,
    contributions,
  });
  const missionNight = (run: MissionRun, dice: [number, number], state: State = calm()) =>
    take(
      withDice(withPhase(withYear(state, { mission: run }), nightOf()), ...dice),
      'turkiye',
      { kind: 'letNightFall' },
      QUIET,
    );

  it('R4.32 a mission succeeds if strength + 2d6 − 7 is 5 or more', () => {
    const outcome = (strength: number, ...dice: [number, number]) =>
      eventOf(missionNight(mission([sent('turkiye', strength)]), dice), 'missionResolved').outcome;
    expect([
      outcome(5, 3, 4),
      outcome(4, 3, 4),
      outcome(4, 3, 5),
      outcome(1, 6, 5),
      outcome(9, 1, 1),
    ]).toEqual(['success', 'failure', 'success', 'success', 'failure']);
  });

  it('R4.32 success: standing +1 and reliability +1 for those who went, tension −1 with the West and China', () => {
    const { state } = missionNight(mission([sent('turkiye', 3), sent('uzbekistan', 2)]), [3, 4]);
    for (const member of ['turkiye', 'uzbekistan'] as const) {
      expect(state.members[member]).toMatchObject({ standing: 1, reliability: 4, tally: { missions: 1 } });
    }
    expect(state.members.azerbaijan).toMatchObject({ standing: 0, reliability: 3, tally: { missions: 0 } });
    expect(state).toMatchObject({
      powers: { west: { tension: 1 }, china: { tension: 1 }, russia: { tension: 4 } },
    });
    expect(state.now.missionWent).toBe(true);
  });

  it('R4.32 failure: nothing but that they went', () => {
    const { state } = missionNight(mission([sent('turkiye', 3)]), [1, 2]);
    expect(state.members.turkiye).toMatchObject({ standing: 0, reliability: 3, tally: { missions: 1 } });
    expect(state).toMatchObject({ will: 5, powers: { west: { tension: 2 } }, now: { missionWent: true } });
  });

  it('R4.32 if nobody went, Will −1', () => {
    const change = missionNight(mission([]), [6, 6]);
    expect(change.state).toMatchObject({ will: 4, now: { missionWent: false } });
    expect(eventsOf(change, 'missionResolved')).toEqual([]);
  });

  it('R4.34 standby peacekeepers add their strength to a mission in their column', () => {
    const helped = { ...calm(), sites: [siteOf('standby-peacekeepers', 'altai')] };
    const strength = (id: string) =>
      eventOf(missionNight(mission([sent('turkiye', 3)], id), [3, 4], helped), 'missionResolved').strength;
    expect([strength('truce-observers'), strength('search-and-rescue')]).toEqual([5, 3]);
  });

  it('R4.32 without a mission nothing of it happens', () => {
    const { state, events } = take(withPhase(calm(), nightOf()), 'turkiye', { kind: 'letNightFall' }, QUIET);
    expect(state).toMatchObject({ will: 5, now: { missionWent: false } });
    expect(events).toEqual([]);
    expect(state.phase).toMatchObject({ stage: 'after' });
  });
});
