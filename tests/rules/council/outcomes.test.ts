import { describe, expect, it } from 'vitest';
import type { Motion } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { carryMotion, loseMotion } from '../../../src/rules/council/outcomes.ts';
import { after } from '../../support/change.ts';
import { conflictOf, withMember, withPower, withState } from '../../support/arrange.ts';
import { eventOf, eventsOf, shiftsOf } from '../../support/events.ts';
import { libraryWith } from '../../support/library.ts';
import { calm } from '../../support/table.ts';
import { LIBRARY } from '../../../src/content/library.ts';

const carried = (motion: Motion, state: State = calm(), library = LIBRARY) =>
  after(state, (change) => carryMotion(change, motion), library);
const lost = (motion: Motion, state: State = calm()) => after(state, (change) => loseMotion(change, motion));

describe('outcomes of motions', () => {
  it('R4.11 a carried amendment changes the treaty', () => {
    const motion: Motion = { kind: 'amendment', amendment: { article: 'obligation', setting: 'automatic' } };
    expect(carried(motion).state.treaty).toEqual({ ...calm().treaty, obligation: 'automatic' });
    expect(lost(motion).state).toEqual(calm());
  });

  it('R3.7 when the lead state comes into force the full member with the largest income leads', () => {
    const motion: Motion = { kind: 'amendment', amendment: { article: 'command', setting: 'lead-state' } };
    const lead = (state: State, incomes: Partial<Record<string, number>> = {}) => {
      const members = LIBRARY.members.map((data) => ({ ...data, income: incomes[data.id] ?? data.income }));
      return carried(motion, state, libraryWith({ members })).state.lead;
    };
    const other = { ...calm(), lead: 'kyrgyzstan' as const };
    expect(lead(other)).toBe('turkiye');
    expect(lead(withMember(other, 'turkiye', { suspended: true }))).toBe('azerbaijan');
    expect(lead(other, { turkmenistan: 40, uzbekistan: 20 })).toBe('uzbekistan');
    const yearly: Motion = { kind: 'amendment', amendment: { article: 'command', setting: 'elected' } };
    expect(carried(yearly, other).state.lead).toBe('kyrgyzstan');
  });

  it('R4.13 admission makes a candidate what was moved, with the effects of its line', () => {
    const observer = carried({ kind: 'admission', candidate: 'tajikistan', status: 'observer' });
    expect(observer.state.candidates.tajikistan).toBe('observer');
    // Tension with Russia +1, Kyrgyzstan’s stability +1.
    expect(shiftsOf(observer, 'tension', { power: 'russia', rule: 'R4.13' })).toEqual([1]);
    expect(shiftsOf(observer, 'stability', { member: 'kyrgyzstan', rule: 'R4.13' })).toEqual([1]);
    const member = carried({ kind: 'admission', candidate: 'tajikistan', status: 'member' });
    expect(member.state.candidates.tajikistan).toBe('member');
    expect(shiftsOf(member, 'coordination', { rule: 'R4.13' })).toEqual([-1]);
    expect(shiftsOf(member, 'stability', { member: 'kyrgyzstan' })).toEqual([]);
  });

  it('R4.14 a carried declaration: Will +1; a warning stands firm and adds 1 to tension', () => {
    const { state } = carried({ kind: 'declaration', power: 'iran', tone: 'warn' });
    expect(state).toMatchObject({
      will: 6,
      powers: { iran: { tension: 4 } },
      now: { stances: { iran: 'firm' } },
    });
  });

  it('R4.14 a carried reassurance reassures and lowers tension by 1', () => {
    const { state } = carried({ kind: 'declaration', power: 'iran', tone: 'reassure' });
    expect(state).toMatchObject({
      will: 6,
      powers: { iran: { tension: 2 }, russia: { tension: 4 } },
      now: { stances: { iran: 'reassure' } },
    });
  });

  it('R4.14 a lost declaration: Will −1, and no stance', () => {
    const { state } = lost({ kind: 'declaration', power: 'iran', tone: 'warn' });
    expect(state).toMatchObject({ will: 4, powers: { iran: { tension: 3 } }, now: { stances: {} } });
  });

  it('R4.12 a carried suspension suspends', () => {
    const { state, events } = carried({ kind: 'suspension', member: 'kazakhstan' });
    expect(state.members.kazakhstan.suspended).toBe(true);
    expect(eventOf(events, 'memberSuspended').member).toBe('kazakhstan');
  });

  it('R4.15 a carried mission may be joined', () => {
    expect(carried({ kind: 'mission', mission: 'truce-observers' }).state.now.mission).toEqual({
      mission: 'truce-observers',
      contributions: [],
    });
  });

  it('R4.16 a carried settlement settles at tension 4 or less, and is one step above it', () => {
    const frozen = { ...calm(), conflicts: [conflictOf('kura-araz', 'iran', { id: 7 })] };
    const motion: Motion = { kind: 'settlement', conflict: 7 };
    const at = (tension: number) => carried(motion, withPower(frozen, 'iran', { tension })).state.conflicts;
    expect(at(4)).toEqual([]);
    expect(at(5)).toMatchObject([{ id: 7, steps: 1 }]);
    expect(carried({ kind: 'settlement', conflict: 8 }, frozen).state.conflicts).toHaveLength(1);
  });

  it('R4.16 the step of a settlement is the second where one was taken before', () => {
    const frozen = withPower(
      { ...calm(), conflicts: [conflictOf('kura-araz', 'iran', { id: 7, steps: 1 })] },
      'iran',
      { tension: 9 },
    );
    const { state, events } = carried({ kind: 'settlement', conflict: 7 }, frozen);
    expect(state.conflicts).toEqual([]);
    expect(eventOf(events, 'conflictSettled')).toMatchObject({ region: 'kura-araz', power: 'iran' });
  });

  it('R4.19 a carried petition makes the petitioner a full member', () => {
    const { state } = carried({ kind: 'petition', member: 'turkmenistan' });
    expect(state.members.turkmenistan.fullByPetition).toBe(true);
  });

  const CENSURE: Motion = { kind: 'censure', filers: ['azerbaijan', 'uzbekistan'] };

  it('R4.19 a carried censure: command passes to the next at once, and the censured loses 1 standing', () => {
    const { state, events } = carried(CENSURE, { ...calm(), year: 3, commandSince: 2 });
    expect(state).toMatchObject({ commander: 'kazakhstan', commandSince: 3 });
    expect([state.members.turkiye.standing, state.members.azerbaijan.standing]).toEqual([-1, 0]);
    expect(eventOf(events, 'commandPassed')).toMatchObject({ member: 'kazakhstan', other: 'turkiye' });
  });

  it('R4.19 a lost censure costs its filers 1 standing each, and nobody else', () => {
    const { state } = lost(CENSURE);
    expect(state.commander).toBe('turkiye');
    expect(Object.values(state.members).map(({ standing }) => standing)).toEqual([-1, 0, 0, 0, -1, 0]);
    expect(state.will).toBe(5);
  });

  it('R4.19 command passes over associates', () => {
    const { state } = carried(CENSURE, { ...calm(), commander: 'uzbekistan' });
    // Turkmenistan is neutral.
    expect(state.commander).toBe('azerbaijan');
  });

  it('R4.19 where there is no other full member the censured keeps command, and nothing passes', () => {
    let state = calm();
    for (const member of ['azerbaijan', 'kazakhstan', 'kyrgyzstan', 'uzbekistan'] as const) {
      state = withMember(state, member, { suspended: true });
    }
    const change = carried(CENSURE, state);
    expect(change.state.commander).toBe('turkiye');
    expect(eventsOf(change, 'commandPassed')).toEqual([]);
  });

  it('R4.8 a motion of the commander that is carried counts for it; a censure or a petition does not', () => {
    const motions = (motion: Motion) => carried(motion).state.members.turkiye.tally.motions;
    expect(motions({ kind: 'mission', mission: 'truce-observers' })).toBe(1);
    expect([motions(CENSURE), motions({ kind: 'petition', member: 'turkmenistan' })]).toEqual([0, 0]);
  });

  it('R3.1 an amendment of the causes goes through the list', () => {
    const state = withState(calm(), { treaty: { casus: ['armed-attack', 'terrorism'] } });
    const motion: Motion = { kind: 'amendment', amendment: { article: 'casus', setting: 'terrorism' } };
    const change = carried(motion, state);
    expect(change.state.treaty.casus).toEqual(['armed-attack']);
    expect(eventOf(change, 'treatyAmended')).toMatchObject({ article: 'casus', setting: 'terrorism' });
  });
});
