import { describe, expect, it } from 'vitest';
import type { Action } from '../../../src/model/action.ts';
import type { ProjectId } from '../../../src/model/ids.ts';
import { POWER_IDS } from '../../../src/model/ids.ts';
import type { AgendaPhase } from '../../../src/model/phase.ts';
import type { State } from '../../../src/model/state.ts';
import { LIBRARY } from '../../../src/content/library.ts';
import { legal } from '../../../src/rules/legal.ts';
import { assess } from '../../../src/rules/shares.ts';
import { BOOK } from '../../support/change.ts';
import { siteOf, withPhase } from '../../support/arrange.ts';
import { doAction, play, refusalOf, take } from '../../support/game.ts';
import { eventOf } from '../../support/events.ts';
import { libraryWith } from '../../support/library.ts';
import { calm } from '../../support/table.ts';

function planning(part: Partial<AgendaPhase> = {}, state: State = calm()): State {
  return withPhase(state, {
    kind: 'agenda',
    stage: 'programme',
    programme: 0,
    projects: [],
    firstSite: null,
    motion: null,
    motionChosen: false,
    finished: [],
    ...part,
  });
}

const planOf = ({ phase }: State): AgendaPhase => {
  if (phase.kind !== 'agenda') throw new Error(`no agenda in ${phase.kind}`);
  return phase;
};
const plan = (...projects: ProjectId[]) => projects.map((project) => ({ project, power: null }));
const add = (project: ProjectId): Action => ({ kind: 'addProject', project });
const refused = (action: Action, state: State) => refusalOf(state, 'turkiye', action);

describe('agenda', () => {
  it('R4.8 the programme is ¤10, 20 or 30', () => {
    for (const size of [10, 20, 30] as const) {
      const state = doAction(planning(), 'turkiye', { kind: 'setProgramme', size });
      expect(planOf(state).programme).toBe(size);
    }
    expect(refused({ kind: 'setProgramme', size: 10 }, planning({ programme: 10 }))?.kind).toBe(
      'already-done',
    );
  });

  it('R4.8 the three sizes are offered, and then every project that fits, with confidence measures for each power', () => {
    const sizes = legal(LIBRARY, planning(), 'turkiye').flatMap((action) =>
      action.kind === 'setProgramme' ? [action.size] : [],
    );
    expect(sizes).toEqual([10, 20, 30]);
    const offered = legal(LIBRARY, planning({ programme: 10 }), 'turkiye').flatMap((action) =>
      action.kind === 'addProject' ? [[action.project, action.power]] : [],
    );
    // ¤12 and ¤14 are too much.
    expect(offered).toEqual([
      ['headquarters', undefined],
      ['logistics-bridge', undefined],
      ['counter-terrorism', undefined],
      ['relief-pool', undefined],
      ['cyber-centre', undefined],
      ['standby-peacekeepers', undefined],
      ['nato-standards', undefined],
      ...POWER_IDS.map((power) => ['confidence-measures', power]),
    ]);
  });

  it('R3.5 a programme that the key cannot fund may not be proposed', () => {
    // Six caps of ¤4 carry 20, not 30.
    const library = libraryWith({ members: LIBRARY.members.map((member) => ({ ...member, income: 6 })) });
    const of = (size: 20 | 30) => refusalOf(planning(), 'turkiye', { kind: 'setProgramme', size }, library);
    expect(of(20)).toBeNull();
    expect(of(30)).toEqual({ kind: 'programme-not-fundable', rule: 'R3.5', with: { amount: 30 } });
  });

  it('R4.8 projects need a programme first', () => {
    expect(refused(add('headquarters'), planning())).toMatchObject({
      kind: 'incomplete',
      rule: 'R4.8',
      with: { what: 'programme' },
    });
  });

  it('R4.8 together they may cost no more than the programme and the fund, less the upkeep of standing projects', () => {
    const at = (fund: number, sites: State['sites'] = []) =>
      planning({ programme: 10 }, { ...calm(), fund, sites });
    const defence = add('air-defence'); // ¤14
    expect(refused(defence, at(4))).toBeNull();
    expect(refused(defence, at(3))).toEqual({
      kind: 'over-programme',
      rule: 'R4.8',
      with: { need: 14, have: 13 },
    });
    const standing = [siteOf('headquarters', 'marmara'), siteOf('relief-pool', 'altai', { active: false })];
    expect(refused(defence, at(5, standing))).toMatchObject({ with: { need: 14, have: 13 } });
    expect(refused(defence, at(6, standing))).toBeNull();
    // What has no place costs no upkeep.
    expect(refused(defence, at(4, [siteOf('nato-standards', null)]))).toBeNull();
  });

  it('R4.8 what is planned already counts against the programme', () => {
    const state = planning({ programme: 20, projects: plan('headquarters') });
    expect(refused(add('logistics-bridge'), state)).toBeNull();
    expect(refused(add('rapid-reaction'), state)).toMatchObject({
      kind: 'over-programme',
      with: { need: 22, have: 20 },
    });
  });

  it('R4.8 up to four projects, each once, in order of purchase', () => {
    const three = plan('relief-pool', 'cyber-centre', 'counter-terrorism');
    const state = planning({ programme: 30, projects: three }, { ...calm(), fund: 50 });
    const four = doAction(state, 'turkiye', add('headquarters'));
    expect(planOf(four).projects).toEqual([...three, ...plan('headquarters')]);
    expect(refused(add('logistics-bridge'), four)).toEqual({
      kind: 'limit-reached',
      rule: 'R4.8',
      with: { most: 4 },
    });
    expect(refused(add('relief-pool'), state)).toMatchObject({ kind: 'already-done', rule: 'R4.8' });
  });

  it('R4.9 a project that stands may not be proposed again, working or dormant', () => {
    for (const active of [true, false]) {
      const sites = [siteOf('headquarters', 'marmara', { active })];
      const state = planning({ programme: 30 }, { ...calm(), sites });
      expect(refused(add('headquarters'), state)).toMatchObject({ kind: 'already-done', rule: 'R4.9' });
      expect(refused(add('logistics-bridge'), state)).toBeNull();
    }
  });

  it('R4.9 confidence measures may be proposed for another border, one at a time', () => {
    const sites = [siteOf('confidence-measures', null, { power: 'iran' })];
    const state = planning({ programme: 30 }, { ...calm(), sites });
    const measures = (power: 'iran' | 'russia'): Action => ({
      kind: 'addProject',
      project: 'confidence-measures',
      power,
    });
    expect(refused(measures('iran'), state)).toMatchObject({ kind: 'already-done', rule: 'R4.9' });
    const planned = doAction(state, 'turkiye', measures('russia'));
    expect(planOf(planned).projects).toEqual([{ project: 'confidence-measures', power: 'russia' }]);
  });

  it('R4.8 confidence measures name a power, and nothing else does', () => {
    const state = planning({ programme: 30 });
    expect(refused(add('confidence-measures'), state)).toMatchObject({
      kind: 'incomplete',
      with: { what: 'power' },
    });
    expect(refused({ kind: 'addProject', project: 'headquarters', power: 'iran' }, state)).toMatchObject({
      kind: 'unknown-id',
      with: { id: 'iran' },
    });
  });

  it('R4.8 a project may be dropped again, and what was never planned may not', () => {
    const state = planning({ programme: 20, projects: plan('headquarters', 'relief-pool') });
    const dropped = doAction(state, 'turkiye', { kind: 'dropProject', project: 'headquarters' });
    expect(planOf(dropped).projects).toEqual(plan('relief-pool'));
    expect(refused({ kind: 'dropProject', project: 'headquarters' }, dropped)?.kind).toBe('nothing-to-do');
  });

  it('R4.8 a smaller programme drops the last projects that it does not reach', () => {
    const state = planning({ programme: 30, projects: plan('cyber-centre', 'relief-pool', 'headquarters') });
    const cut = (size: 10 | 20) =>
      planOf(doAction(state, 'turkiye', { kind: 'setProgramme', size })).projects;
    expect(cut(20)).toEqual(plan('cyber-centre', 'relief-pool'));
    expect(cut(10)).toEqual(plan('cyber-centre'));
  });

  const site = (region: string): Action => ({ kind: 'siteFirst', region });

  it('R4.9 a base needs a first site whose law lets it stand there', () => {
    const state = planning({ programme: 20, projects: plan('nato-standards', 'logistics-bridge') });
    expect(refused(site('tashkent'), state)).toEqual({
      kind: 'barred-by-law',
      rule: 'R2.10',
      with: { member: 'uzbekistan' },
    });
    expect(refused(site('balkan'), state)?.kind).toBe('barred-by-law');
    expect(planOf(doAction(state, 'turkiye', site('altai'))).firstSite).toBe('altai');
  });

  it('R4.9 what is no base may stand anywhere, and the first project that has a place decides', () => {
    const state = planning({ programme: 30, projects: plan('headquarters', 'logistics-bridge') });
    expect(refused(site('tashkent'), state)).toBeNull();
    expect(refused(site('atlantis'), state)).toMatchObject({ kind: 'unknown-id', rule: 'R2.2' });
    const sited = doAction(state, 'turkiye', site('tashkent'));
    expect(refused(site('tashkent'), sited)?.kind).toBe('already-done');
  });

  it('R4.8 nothing to site, no first site', () => {
    const state = planning({ programme: 20, projects: plan('nato-standards') });
    expect(refused(site('marmara'), state)?.kind).toBe('nothing-to-do');
  });

  it('R4.9 a place that is no longer lawful or needed must be chosen again', () => {
    const state = planning({
      programme: 30,
      projects: plan('headquarters', 'logistics-bridge'),
      firstSite: 'tashkent',
    });
    // Without the headquarters the bridge comes first, and it is a base.
    const base = doAction(state, 'turkiye', { kind: 'dropProject', project: 'headquarters' });
    expect(planOf(base).firstSite).toBeNull();
    const other = planning({ ...planOf(state), firstSite: 'marmara' });
    const kept = doAction(other, 'turkiye', { kind: 'dropProject', project: 'headquarters' });
    expect(planOf(kept).firstSite).toBe('marmara');
    const none = doAction(kept, 'turkiye', { kind: 'dropProject', project: 'logistics-bridge' });
    expect(planOf(none).firstSite).toBeNull();
    const more = doAction(state, 'turkiye', { kind: 'dropProject', project: 'logistics-bridge' });
    expect(planOf(doAction(more, 'turkiye', add('cyber-centre'))).firstSite).toBe('tashkent');
  });

  it('R4.8 the programme is settled once it has a size, and a site where one is needed', () => {
    const settle: Action = { kind: 'settleProgramme' };
    expect(refused(settle, planning())).toMatchObject({ kind: 'incomplete', with: { what: 'programme' } });
    const sited = planning({ programme: 20, projects: plan('headquarters') });
    expect(refused(settle, sited)).toMatchObject({ kind: 'incomplete', with: { what: 'site' } });
    const ready = doAction(sited, 'turkiye', site('marmara'));
    expect(planOf(doAction(ready, 'turkiye', settle)).stage).toBe('motion');
    expect(refused(settle, planning({ programme: 20, projects: plan('nato-standards') }))).toBeNull();
    expect(refused(settle, planning({ programme: 10 }))).toBeNull();
  });

  it('R4.8 the agenda is announced when its motion is chosen', () => {
    const state = planning({ stage: 'motion', programme: 20, motionChosen: true });
    expect(refused({ kind: 'announceAgenda' }, state)).toBeNull();
    const open = planning({ stage: 'motion', programme: 20 });
    expect(refused({ kind: 'announceAgenda' }, open)?.kind).toBe('wrong-phase');
  });

  it('R3.5 with the announcement every member is assessed by the key of the treaty', () => {
    const settled = planning({
      stage: 'motion',
      programme: 20,
      projects: plan('headquarters'),
      firstSite: 'altai',
    });
    for (const contributions of ['capacity', 'gdp'] as const) {
      const state = { ...settled, treaty: { ...settled.treaty, contributions } };
      const done = play(state, [
        ['turkiye', { kind: 'moveMission', mission: 'truce-observers' }],
        ['turkiye', { kind: 'announceAgenda' }],
      ]);
      expect(done.now).toMatchObject({
        programme: 20,
        projects: plan('headquarters'),
        firstSite: 'altai',
        motion: { kind: 'mission', mission: 'truce-observers' },
        assessed: assess(BOOK, contributions, 20),
      });
      expect(planOf(done).stage).toBe('orders');
    }
  });

  it('R4.8 the announcement is public', () => {
    const state = planning({
      stage: 'motion',
      programme: 20,
      projects: plan('headquarters'),
      motionChosen: true,
    });
    const done = take(state, 'turkiye', { kind: 'announceAgenda' });
    expect(eventOf(done, 'programmeAnnounced')).toMatchObject({
      member: 'turkiye',
      amount: 20,
      projects: ['headquarters'],
    });
    expect(eventOf(done, 'motionMoved').motion).toBeNull();
  });
});
