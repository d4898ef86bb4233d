import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.ts';
import type { MemberId, ProjectId, RegionId } from '../../../src/model/ids.ts';
import { MEMBER_IDS } from '../../../src/model/ids.ts';
import type { RevealPhase } from '../../../src/model/phase.ts';
import type { Site } from '../../../src/model/records.ts';
import type { State } from '../../../src/model/state.ts';
import { nextHost } from '../../../src/rules/year/hosting.ts';
import { buyProjects } from '../../../src/rules/year/purchases.ts';
import { LIBRARY } from '../../../src/content/library.ts';
import { actors } from '../../../src/rules/actors.ts';
import { after, BOOK } from '../../support/change.ts';
import { siteOf, withMember, withPhase, withYear } from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf, eventsOf, paidFor, shiftsOf } from '../../support/events.ts';
import { calm } from '../../support/table.ts';

const REVEAL: RevealPhase = { kind: 'reveal', stage: 'sites', queue: [], cover: 0, sites: [] };

interface Plan {
  readonly fund: number;
  readonly projects: readonly ProjectId[];
  readonly firstSite?: RegionId;
  readonly sites?: readonly Site[];
  readonly paid?: Partial<Record<MemberId, number>>;
}

/** A year whose pledges are in, before upkeep and purchases. Shares are ¤2 each. */
function before({ fund, projects, firstSite, sites = [], paid = {} }: Plan, state: State = calm()): State {
  const assessed = Object.fromEntries(MEMBER_IDS.map((member) => [member, 2]));
  const year = withYear(
    { ...state, fund, sites },
    {
      programme: 20,
      projects: projects.map((project) => ({
        project,
        power: project === 'confidence-measures' ? 'iran' : null,
      })),
      firstSite: firstSite ?? null,
      assessed,
      paid: { ...assessed, ...paid },
    },
  );
  return withPhase(year, REVEAL);
}

const bought = (plan: Plan, state?: State) => after(before(plan, state), buyProjects);
const placeOf = (state: State, project: ProjectId) =>
  state.sites.find((site) => site.project === project)?.region;
const asked = ({ phase }: State) => (phase.kind === 'reveal' ? phase.sites : []);
const host = (region: RegionId): Action => ({ kind: 'hostSite', region });
const DECLINE: Action = { kind: 'declineSite' };

describe('upkeep of projects', () => {
  it('R4.25 each standing project costs ¤1 of the fund, and those without a place nothing', () => {
    const sites = [
      siteOf('headquarters', 'marmara'),
      siteOf('nato-standards', null),
      siteOf('relief-pool', 'altai'),
    ];
    const { state, events } = bought({ fund: 5, projects: [], sites });
    expect(state.fund).toBe(3);
    expect(paidFor(events, 'site-upkeep')).toHaveLength(2);
    expect(state.sites).toEqual(sites);
  });

  it('R4.25 unpaid it falls dormant, the newest first; a dormant one revives when paid', () => {
    const sites = [
      siteOf('headquarters', 'marmara', { active: false }),
      siteOf('nato-standards', null),
      siteOf('relief-pool', 'altai'),
      siteOf('cyber-centre', 'altai', { active: false }),
    ];
    const { state, events } = bought({ fund: 1, projects: [], sites });
    expect(state.sites.map(({ active }) => active)).toEqual([true, true, false, false]);
    expect(eventOf(events, 'siteRevived').project).toBe('headquarters');
    // What lay dormant already is not told again.
    expect(eventOf(events, 'upkeepFailed').project).toBe('relief-pool');
  });
});

describe('purchases', () => {
  it('R4.25 upkeep comes first, and then projects are bought in order until the fund does not reach', () => {
    const sites = [siteOf('relief-pool', 'altai')];
    // ¤28: 1 for upkeep, 10 and 8 for two projects; 9 do not reach for a third of 12, nor is the fourth tried.
    const projects = ['headquarters', 'cyber-centre', 'rapid-reaction', 'counter-terrorism'] as const;
    const { state, events } = bought({ fund: 28, projects, sites, firstSite: 'marmara' });
    expect(state.fund).toBe(9);
    expect(eventsOf(events, 'projectBought').map(({ project, amount }) => [project, amount])).toEqual([
      ['headquarters', 10],
      ['cyber-centre', 8],
    ]);
    expect(eventsOf(events, 'projectMissed').map(({ project }) => project)).toEqual(['rapid-reaction']);
  });

  it('R4.25 a fund that just reaches buys', () => {
    expect(bought({ fund: 10, projects: ['headquarters'], firstSite: 'marmara' }).state.sites).toHaveLength(
      1,
    );
    expect(bought({ fund: 9, projects: ['headquarters'], firstSite: 'marmara' }).state.sites).toHaveLength(0);
  });

  it('R4.25 the first site goes where the commander said, and hosting it gives standing +1', () => {
    const { state, events } = bought({ fund: 10, projects: ['headquarters'], firstSite: 'tashkent' });
    expect(state.sites).toEqual([siteOf('headquarters', 'tashkent')]);
    expect(state.members.uzbekistan.standing).toBe(1);
    expect(shiftsOf(events, 'standing')).toEqual([1]);
    expect(eventOf(events, 'siteHosted')).toMatchObject({ member: 'uzbekistan', project: 'headquarters' });
  });

  it('R4.25 the next is offered to whoever paid most beyond its share', () => {
    const projects = ['headquarters', 'logistics-bridge'] as const;
    const { state } = bought({
      fund: 20,
      projects,
      firstSite: 'marmara',
      paid: { kyrgyzstan: 5, kazakhstan: 4 },
    });
    expect(asked(state)).toEqual([{ project: 'logistics-bridge', host: 'kyrgyzstan', asked: [] }]);
    expect(state.sites).toHaveLength(1);
  });

  it('R4.25 who may host: not the suspended, and no base where law forbids it', () => {
    const paid = { turkmenistan: 9, uzbekistan: 8, kazakhstan: 7, azerbaijan: 6 };
    const state = withMember(before({ fund: 0, projects: [], paid }), 'kazakhstan', { suspended: true });
    expect(nextHost(BOOK, state, 'headquarters', [])).toBe('turkmenistan');
    expect(nextHost(BOOK, state, 'logistics-bridge', [])).toBe('azerbaijan');
    expect(nextHost(BOOK, state, 'logistics-bridge', ['azerbaijan'])).toBe('turkiye');
    expect(nextHost(BOOK, state, 'headquarters', MEMBER_IDS)).toBeNull();
  });

  it('R4.25 what counts is what was paid beyond the share, not what was paid', () => {
    const state = withYear(before({ fund: 0, projects: [] }), {
      assessed: { turkiye: 7, kyrgyzstan: 2 },
      paid: { turkiye: 8, kyrgyzstan: 4 },
    });
    expect(nextHost(BOOK, state, 'headquarters', [])).toBe('kyrgyzstan');
  });

  it('R2.1 among those who paid the same the site is offered to the first in table order', () => {
    expect(nextHost(BOOK, before({ fund: 0, projects: [] }), 'headquarters', ['azerbaijan'])).toBe('turkiye');
  });

  const offered = () =>
    bought({
      fund: 20,
      projects: ['headquarters', 'logistics-bridge'],
      firstSite: 'marmara',
      paid: { kyrgyzstan: 5 },
    }).state;

  it('R4.25 the host places it in a region of its own', () => {
    expect(actors(LIBRARY, offered())).toEqual(['kyrgyzstan']);
    expect(refusalOf(offered(), 'kyrgyzstan', host('marmara'))).toMatchObject({
      kind: 'not-yours',
      rule: 'R4.25',
    });
    const done = doAction(offered(), 'kyrgyzstan', host('osh-batken'));
    expect(placeOf(done, 'logistics-bridge')).toBe('osh-batken');
    expect(done.members.kyrgyzstan.standing).toBe(1);
    expect(done.phase).toMatchObject({ stage: 'done', sites: [] });
  });

  it('R4.25 a host may decline, and then the next is asked', () => {
    const declined = take(offered(), 'kyrgyzstan', DECLINE);
    expect(eventOf(declined, 'siteDeclined')).toMatchObject({
      member: 'kyrgyzstan',
      project: 'logistics-bridge',
    });
    expect(asked(declined.state)).toEqual([
      { project: 'logistics-bridge', host: 'azerbaijan', asked: ['kyrgyzstan'] },
    ]);
    expect(declined.state.members.kyrgyzstan.standing).toBe(0);
  });

  it('R4.25 what nobody wants stands where the commander said, if that is lawful', () => {
    const done = play(offered(), [
      ['kyrgyzstan', DECLINE],
      ['azerbaijan', DECLINE],
      ['turkiye', DECLINE],
      ['kazakhstan', DECLINE],
    ]);
    expect(placeOf(done, 'logistics-bridge')).toBe('marmara');
    expect(done.phase).toMatchObject({ stage: 'done' });
  });

  it('R4.25 else with the first from the commander whose law lets it host', () => {
    const plan = { fund: 20, projects: ['headquarters', 'logistics-bridge'] as const, firstSite: 'tashkent' };
    const state = bought({ ...plan, paid: { kyrgyzstan: 5 } }, { ...calm(), commander: 'uzbekistan' }).state;
    const done = play(state, [
      ['kyrgyzstan', DECLINE],
      ['azerbaijan', DECLINE],
      ['turkiye', DECLINE],
      ['kazakhstan', DECLINE],
    ]);
    expect(placeOf(done, 'headquarters')).toBe('tashkent');
    expect(placeOf(done, 'logistics-bridge')).toBe('absheron');
  });

  it('R4.25 several sites are offered one after the other', () => {
    const projects = ['headquarters', 'cyber-centre', 'relief-pool'] as const;
    const { state } = bought({ fund: 30, projects, firstSite: 'marmara', paid: { kyrgyzstan: 5 } });
    expect(asked(state).map(({ project }) => project)).toEqual(['cyber-centre', 'relief-pool']);
    const one = doAction(state, 'kyrgyzstan', host('chuy-talas'));
    expect(asked(one).map(({ project }) => project)).toEqual(['relief-pool']);
    expect(one.phase).toMatchObject({ stage: 'sites' });
  });

  it('R4.25 a base whose first site is not lawful is offered instead', () => {
    const { state } = bought({ fund: 20, projects: ['logistics-bridge'], firstSite: 'tashkent' });
    expect(state.sites).toEqual([]);
    expect(asked(state)[0]?.host).toBe('azerbaijan');
  });

  it('R4.25 the place of the commander is for the first project that has one', () => {
    const projects = ['nato-standards', 'headquarters', 'cyber-centre'] as const;
    const { state } = bought({ fund: 30, projects, firstSite: 'marmara' });
    expect([placeOf(state, 'nato-standards'), placeOf(state, 'headquarters')]).toEqual([null, 'marmara']);
    expect(asked(state).map(({ project }) => project)).toEqual(['cyber-centre']);
  });

  it('R4.25 what is built has its effects: common standards bring Coordination +1, the West −1, Russia +1', () => {
    const { state } = bought({ fund: 8, projects: ['nato-standards'] });
    expect(state).toMatchObject({
      coordination: 3,
      powers: { west: { tension: 1 }, russia: { tension: 5 } },
    });
  });

  it('R4.25 confidence measures lower tension with the power named by 1', () => {
    const { state } = bought({ fund: 6, projects: ['confidence-measures'] });
    expect(state.powers.iran.tension).toBe(2);
    expect(state.sites).toEqual([siteOf('confidence-measures', null, { power: 'iran' })]);
  });
});
